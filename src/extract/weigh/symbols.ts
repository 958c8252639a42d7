import type { Party } from '../../domain/party.ts'
import type { Mention } from '../chunk.ts'
import type { Lexicon } from '../lexicon.ts'
import type { ReadingState, Speaker } from '../reading-state.ts'
import type { Sentence } from '../sentence.ts'

/** How a speaker stands to a party: itself, its counterpart, another party, an outsider, or nobody. */
export type Relation = 'self' | 'other' | 'third' | 'outsider' | 'nobody'

/** A word as the weighing step sees it. What names a party depends on who looks. */
export type WordSymbol =
  | { readonly kind: 'text'; readonly at: number; readonly text: string }
  | { readonly kind: 'party'; readonly at: number; readonly party: Party | null; readonly form: string }

/** Words that tell nothing by themselves. */
const EMPTY: ReadonlySet<string> = new Set("the a an of 's и в на с по что о об к во со".split(' '))

const STEM = 6
const ENGLISH_ENDING = /(?:ingly|edly|ing|ied|ies|ed|es|ly|s|e)$/
const KNOWN_LIMIT = 20_000
const known = new Map<string, string>()

/** The beginning of a word, which most of its forms share. */
const stemOf = (word: string): string => {
  const before = known.get(word)
  if (before !== undefined) return before
  const whole = /^[a-z]/.test(word) && word.length > 4 ? word.replace(ENGLISH_ENDING, '') : word
  const stem = whole.slice(0, STEM)
  if (known.size >= KNOWN_LIMIT) known.clear()
  known.set(word, stem)
  return stem
}

export const relationOf = (speaker: Speaker | null, party: Party): Relation => {
  if (speaker === null) return 'nobody'
  return speaker.party === null ? 'outsider' : relationTo(speaker.party, party)
}

/** How another party stands to a party. */
export const relationTo = (other: Party, party: Party): Relation => {
  if (other === party) return 'self'
  return other === 'CN' || party === 'CN' ? 'third' : 'other'
}

const NAMED: Readonly<Record<Exclude<Mention['kind'], 'party' | 'role'>, string>> = {
  outsider: '<outsider>',
  treaty: '<treaty>',
  'other-treaty': '<other-treaty>',
}

/** The fields of meaning in a sentence, by their first chunk: the longest where several begin. */
const fieldsIn = (
  sentence: Sentence,
): ReadonlyMap<number, { readonly name: string; readonly to: number }> => {
  const fields = new Map<number, { readonly name: string; readonly to: number }>()
  for (const { label, from, to } of sentence.found.field ?? [])
    if ((fields.get(from)?.to ?? 0) <= to) fields.set(from, { name: label.name, to })
  return fields
}

/**
 * The words of a sentence as symbols: fields of meaning where the tables know them, stems elsewhere.
 * @param voiceAt whose words stand at a chunk, for "we" and "our"
 */
export const symbolsOf = (
  sentence: Sentence,
  state: ReadingState,
  lexicon: Lexicon,
  voiceAt: (at: number) => Speaker | null,
): readonly WordSymbol[] => {
  const { own, ownPossessive, anyPerson } = lexicon.tables.pronouns
  const fields = fieldsIn(sentence)
  const symbols: WordSymbol[] = []
  const party = (at: number, named: Party | null, form = ''): void => {
    symbols.push({ kind: 'party', at, party: named, form })
  }
  const text = (at: number, symbol: string): void => {
    symbols.push({ kind: 'text', at, text: symbol })
  }
  let free = 0
  sentence.chunks.forEach((chunk, at) => {
    if (at < free) return
    const { mention, word } = chunk
    const field = fields.get(at)
    if (mention?.kind === 'party') {
      const owns = mention.form === 'oblique' || sentence.chunks[at + 1]?.word === "'s"
      party(at, mention.party, mention.adjective ? 'adjective' : owns ? 'owner' : '')
    } else if (mention?.kind === 'role') party(at, state.lastSpeaker?.party ?? null)
    else if (mention) text(at, NAMED[mention.kind])
    else if (own.includes(word) && voiceAt(at)) party(at, voiceAt(at)?.party ?? null)
    else if (ownPossessive.includes(word) && voiceAt(at)) party(at, voiceAt(at)?.party ?? null, 'owner')
    else if (anyPerson.includes(word) && (state.lastPerson ?? state.lastSpeaker))
      party(at, (state.lastPerson ?? state.lastSpeaker)?.party ?? null)
    else if (field) {
      free = field.to
      text(at, `[${field.name}]`)
    } else if (chunk.kind === 'number') text(at, /^(?:19|20)\d\d$/.test(word) ? '<year>' : '<number>')
    else if (chunk.kind === 'mark') {
      if (word === '?') text(at, '?')
    } else if (!EMPTY.has(word)) text(at, stemOf(word))
  })
  return symbols
}

/** A symbol as one party sees it. */
export const seenBy = (symbol: WordSymbol, party: Party): string => {
  if (symbol.kind === 'text') return symbol.text
  const relation = symbol.party === null ? 'nobody' : relationTo(symbol.party, party)
  return symbol.form === '' ? `<${relation}>` : `<${relation} ${symbol.form}>`
}
