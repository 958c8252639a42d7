export type NameForm = 'nominative' | 'oblique' | 'unknown'

const GROUP_LETTERS = 3
/** Common nouns that end names of bodies and countries, in the nominative. */
const NOUNS =
  /^(?:сторона|администрация|делегация|штаты|американцы|партнеры|партнёры|коллеги|ведомство|министерство|посольство|площадь|федерация)$/iu

const lastWord = (text: string): string => text.split(' ').at(-1) ?? ''

/**
 * The forms of a name that can be its nominative: of each group of spellings the first one listed, and what stands
 * before a `*`.
 * @returns last words; null for a group of one form, which tells no case
 */
export const nominativesOf = (forms: readonly string[]): ReadonlyMap<string, string | null> => {
  const groups = new Map<string, string[]>()
  for (const form of forms) {
    const word = lastWord(form)
    const key = word.slice(0, GROUP_LETTERS).toLowerCase()
    groups.set(key, [...(groups.get(key) ?? []), word])
  }
  return new Map(
    [...groups].map(([key, words]) => {
      const exact = words.filter((word) => !word.endsWith('*'))
      const declined = new Set(words).size > 1 || exact.length === 0
      return [key, declined ? (exact[0] ?? words[0] ?? '').replace('*', '') : null]
    }),
  )
}

const NOMINATIVE_NOUNS =
  /^(?:глава|замглавы|сторона|администрация|делегация|дипломаты|власти|чиновники|представители|сотрудники|официальные|ведомство|министерство|посольство)$/iu

/** The case of the noun of a title; English nouns tell none. */
export const caseOfNoun = (noun: string, otherwise: NameForm): NameForm => {
  if (!/\p{Script=Cyrillic}/u.test(noun)) return otherwise
  if (NOMINATIVE_NOUNS.test(noun)) return 'nominative'
  return /[бвгджзйклмнпрстфхцчшщь]$/u.test(noun) && !/(?:ом|ем)$/u.test(noun) ? 'nominative' : 'oblique'
}

/** «китайский МИД» is nominative whatever the noun behind it shows. */
const NOMINATIVE_ADJECTIVE = /[а-яё](?:ый|ий|ая|ое|ые|ие)$/u
const ADJECTIVE = /(?:ск|н|л|т)(?:ый|ий|ая|ое|ые|ие|ого|его|ому|ему|ым|им|ой|ую|ых|их|ыми|ими)$/u

/** «МИД РФ», «Минобороны России»: the owner behind does not decline with the head. */
const headOf = (text: string): string => {
  const words = text.split(' ')
  const last = words.at(-1) ?? ''
  return words.length > 1 && /^(?:РФ|России|США|КНР|Китая)$/u.test(last) ? (words[0] ?? last) : last
}

/**
 * The case of a Russian name as its last word shows it: subjects are nominative, the other forms are owners, sources
 * and objects. Latin names and words without cases are `unknown`.
 */
export const caseOf = (text: string, nominatives: ReadonlyMap<string, string | null>): NameForm => {
  const word = headOf(text)
  const first = text.split(' ')[0] ?? ''
  if (first !== text && ADJECTIVE.test(first))
    return NOMINATIVE_ADJECTIVE.test(first) ? 'nominative' : 'oblique'
  if (/^\p{Lu}{2,}\p{Ll}{1,2}$/u.test(word)) return 'oblique'
  if (!/\p{Script=Cyrillic}/u.test(word) || /^\p{Lu}+$/u.test(word)) return 'unknown'
  if (NOUNS.test(word)) return 'nominative'
  const nominative = nominatives.get(word.slice(0, GROUP_LETTERS).toLowerCase())
  if (nominative === undefined || nominative === null) return 'unknown'
  return nominative.toLowerCase() === word.toLowerCase() ? 'nominative' : 'oblique'
}
