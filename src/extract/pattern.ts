import { tokenize } from './token.ts'

/** One step of a pattern: any of its words, stems (`respon*`) or classes (`{party}`), or a gap. */
export type PatternStep =
  | { readonly kind: 'one-of'; readonly key: string; readonly options: readonly string[] }
  | { readonly kind: 'gap'; readonly max: number }

/** Named sets of words: `{answer}` in a pattern stands for all words of the set `answer`. */
export type WordSets = Readonly<Record<string, string>>

const STEP = /\(([^()]*)\)|(\S+)/g

const optionsOf = (text: string, sets: WordSets): readonly string[] =>
  text.split('|').flatMap((option) => {
    const name = /^\{([a-z-]+)\}$/.exec(option.trim())?.[1]
    const words = name === undefined ? undefined : sets[name]
    return words === undefined ? [option.trim()] : optionsOf(words, sets)
  })

const GAP = /^~(\d+)$/

/** The words of an option as the tokenizer would cut them; a trailing `*` stays, and so do gaps. */
const wordsOfOption = (option: string): readonly string[] =>
  option.split(/\s+/).flatMap((part) => {
    if (part.startsWith('{') || GAP.test(part)) return [part]
    const stem = part.endsWith('*')
    const words = tokenize(stem ? part.slice(0, -1) : part, 0)
      .map(({ word }) => word)
      .filter((word) => word !== '-')
    return words.map((word, index) => (stem && index === words.length - 1 ? `${word}*` : word))
  })

const oneOf = (options: readonly string[]): PatternStep => {
  const sorted = [...new Set(options)].sort()
  return { kind: 'one-of', key: sorted.join('|'), options: sorted }
}

const stepOf = (part: string, sets: WordSets): PatternStep => {
  const gap = GAP.exec(part)
  if (!gap) return oneOf(optionsOf(part, sets))
  const max = Number(gap[1])
  if (max > 3) throw new Error(`gap ${part} is wider than 3`)
  return { kind: 'gap', max }
}

/** Options of several words that a set inside them stands for are spelt out. */
const spelled = (words: readonly string[], sets: WordSets): readonly (readonly string[])[] =>
  words.reduce<readonly (readonly string[])[]>(
    (heads, word) => {
      const options = optionsOf(word, sets)
      const long = options.filter((option) => option.includes(' '))
      if (long.length === 0) return heads.map((head) => [...head, word])
      return heads.flatMap((head) => [
        [...head, word],
        ...long.map((option) => [...head, ...wordsOfOption(option)]),
      ])
    },
    [[]],
  )

/**
 * Reads a pattern: `word`, `stem*`, `(a|b c)`, `~n` (a gap of up to n tokens, n ≤ 3), `{class}`.
 * Alternatives of several words make several sequences.
 * @throws Error where the pattern is empty, has too wide a gap, or begins or ends with one
 */
export const parsePattern = (pattern: string, sets: WordSets): readonly (readonly PatternStep[])[] => {
  let sequences: PatternStep[][] = [[]]
  for (const [, group, single] of pattern.matchAll(STEP)) {
    const options = optionsOf(group ?? single ?? '', sets).map(wordsOfOption)
    const isStep = (words: readonly string[]) => words.length === 1 && !GAP.test(words[0] ?? '')
    const short = options.filter(isStep).flat()
    const long = options.filter((words) => !isStep(words)).flatMap((words) => spelled(words, sets))
    const tails: PatternStep[][] = [
      ...(short.length > 0 ? [[oneOf(short)]] : []),
      ...long.map((words) => words.map((word) => stepOf(word, sets))),
    ]
    sequences = sequences.flatMap((sequence) => tails.map((tail) => [...sequence, ...tail]))
  }
  for (const sequence of sequences) {
    if (sequence.length === 0) throw new Error(`empty pattern "${pattern}"`)
    if (sequence[0]?.kind === 'gap' || sequence.at(-1)?.kind === 'gap')
      throw new Error(`"${pattern}" begins or ends with a gap`)
  }
  return sequences
}
