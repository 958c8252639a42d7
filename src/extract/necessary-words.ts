import { parsePattern, type WordSets } from './pattern.ts'
import { foldedText } from './token.ts'

/** Words that the tokenizer makes of contractions: the text need not hold them as they are. */
const OF_CONTRACTIONS: ReadonlySet<string> = new Set(['not', 'will', 'can', 'shall'])
const PLAIN = /^[\p{L}\d]+$/u

/** The letters of an option that must stand in the text; null for a class, a mark or a made-up word. */
const lettersOf = (option: string): string | null => {
  const letters = option.endsWith('*') ? option.slice(0, -1) : option
  return PLAIN.test(letters) && !OF_CONTRACTIONS.has(letters) ? letters : null
}

/** What one way to meet a pattern needs: of each group at least one stretch of letters. */
type Needs = readonly (readonly string[])[]

const shortest = (group: readonly string[]): number => Math.min(...group.map(({ length }) => length))

const needsOf = (pattern: string, sets: WordSets): readonly Needs[] =>
  parsePattern(pattern, sets).map((sequence) =>
    sequence
      .flatMap((step) => {
        if (step.kind === 'gap') return []
        const letters = step.options.map(lettersOf).filter((option) => option !== null)
        return letters.length === step.options.length ? [letters] : []
      })
      .sort((one, other) => shortest(other) - shortest(one)),
  )

/**
 * Tells from the letters alone that a text can meet none of some patterns, long before it is cut into words.
 * @returns a test that is true for every text in which a pattern is found, and for some others
 * @throws Error where a pattern cannot be read
 */
export const compileNecessaryWords = (
  patterns: readonly { readonly pattern: string; readonly sets: WordSets }[],
): ((text: string) => boolean) => {
  const numbers = new Map<string, number>()
  const numberOf = (letters: string): number => {
    const known = numbers.get(letters)
    if (known !== undefined) return known
    numbers.set(letters, numbers.size)
    return numbers.size - 1
  }
  const ways = new Map<string, readonly (readonly number[])[]>()
  for (const { pattern, sets } of patterns)
    for (const needs of needsOf(pattern, sets)) {
      const way = needs.map((group) => group.map(numberOf))
      ways.set(JSON.stringify(way), way)
    }
  const letters = [...numbers.keys()]
  const all = [...ways.values()]
  return (text) => {
    const folded = foldedText(text)
    const known: (boolean | undefined)[] = []
    const has = (number: number): boolean => {
      const answer = known[number] ?? folded.includes(letters[number] ?? '')
      known[number] = answer
      return answer
    }
    return all.some((way) => way.every((group) => group.some(has)))
  }
}
