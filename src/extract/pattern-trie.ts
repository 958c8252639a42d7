import { type PatternStep, parsePattern, type WordSets } from './pattern.ts'
import { createWalk, type Kind, type Node } from './pattern-walk.ts'

/** What the trie walks over: one word or one whole mention. */
export type Matchable = {
  readonly word: string
  /** Classes such as `party`, which `{party}` in a pattern meets. */
  readonly classes: readonly string[]
  /** Patterns may step over it: articles, quotation marks, most adverbs. */
  readonly transparent: boolean
}

/** A pattern found: which label, and the chunks from `from` up to, not including, `to`. */
export type Match<Label> = { readonly label: Label; readonly from: number; readonly to: number }

/** Words seen since the start whose steps are known; bounded, so that odd input cannot grow it. */
const CACHE_LIMIT = 20_000

export type PatternTrie<Label> = {
  /** All matches in a sentence, in order of their beginning; at most one per label and beginning, the longest. */
  readonly find: (chunks: readonly Matchable[]) => readonly Match<Label>[]
}

/**
 * Compiles labelled patterns into one trie, so that a text is walked once however many patterns there are.
 * @param sets for patterns that bring none of their own
 * @throws Error where a pattern cannot be read
 */
export const compilePatterns = <Label>(
  entries: readonly { readonly pattern: string; readonly label: Label; readonly sets?: WordSets }[],
  sets: WordSets,
): PatternTrie<Label> => {
  let nodes = 0
  const newNode = (): Node<Label> => ({ id: nodes++, edges: new Map(), gaps: new Map(), labels: [] })
  const root = newNode()
  const stepIds = new Map<string, number>()
  const byWord = new Map<string, number[]>()
  const byStem: { readonly stem: string; readonly id: number }[] = []
  const byClass = new Map<string, number[]>()

  const listed = (map: Map<string, number[]>, key: string, id: number): void => {
    const list = map.get(key)
    if (list) list.push(id)
    else map.set(key, [id])
  }

  const idOf = (step: Extract<PatternStep, { kind: 'one-of' }>): number => {
    const known = stepIds.get(step.key)
    if (known !== undefined) return known
    const id = stepIds.size
    stepIds.set(step.key, id)
    for (const option of step.options) {
      if (option.startsWith('{')) listed(byClass, option.slice(1, -1), id)
      else if (option.endsWith('*')) byStem.push({ stem: option.slice(0, -1), id })
      else listed(byWord, option, id)
    }
    return id
  }

  for (const { pattern, label, sets: own } of entries) {
    for (const sequence of parsePattern(pattern, own ?? sets)) {
      let node = root
      for (const step of sequence) {
        const edges = step.kind === 'gap' ? node.gaps : node.edges
        const key = step.kind === 'gap' ? step.max : idOf(step)
        const next = edges.get(key) ?? newNode()
        edges.set(key, next)
        node = next
      }
      node.labels.push(label)
    }
  }

  const stemsByStart = new Map<string, { readonly stem: string; readonly id: number }[]>()
  for (const entry of byStem) {
    const start = entry.stem.slice(0, 2)
    const list = stemsByStart.get(start)
    if (list) list.push(entry)
    else stemsByStart.set(start, [entry])
  }

  const stepsOf = ({ word, classes }: Matchable): readonly number[] => {
    const steps = new Set(byWord.get(word))
    for (const { stem, id } of stemsByStart.get(word.slice(0, 2)) ?? [])
      if (word.startsWith(stem)) steps.add(id)
    for (const name of classes) for (const id of byClass.get(name) ?? []) steps.add(id)
    return [...steps].sort((one, other) => one - other)
  }

  const kinds = new Map<string, Kind>()
  const kindOfWord = new Map<string, Kind>()
  const kindOf = (chunk: Matchable): Kind => {
    const { word, classes, transparent } = chunk
    const key = classes.length === 0 && !transparent ? word : `${word} ${transparent} ${classes.join(' ')}`
    const known = kindOfWord.get(key)
    if (known) return known
    const steps = stepsOf(chunk)
    const name = `${transparent} ${steps.join(' ')}`
    const kind = kinds.get(name) ?? { id: kinds.size, steps, transparent }
    kinds.set(name, kind)
    if (kindOfWord.size >= CACHE_LIMIT) kindOfWord.clear()
    kindOfWord.set(key, kind)
    return kind
  }

  return { find: createWalk(root, kindOf) }
}
