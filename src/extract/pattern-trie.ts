import { type PatternStep, parsePattern, type WordSets } from './pattern.ts'

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

type Node<Label> = {
  readonly edges: Map<number, Node<Label>>
  readonly gaps: Map<number, Node<Label>>
  readonly labels: Label[]
  /** The edges and gaps once more, as lists to run over. */
  edgeList: readonly (readonly [number, Node<Label>])[]
  gapList: readonly (readonly [number, Node<Label>])[]
}

const newNode = <Label>(): Node<Label> => ({
  edges: new Map(),
  gaps: new Map(),
  labels: [],
  edgeList: [],
  gapList: [],
})

const listEdges = <Label>(node: Node<Label>): void => {
  node.edgeList = [...node.edges]
  node.gapList = [...node.gaps]
  for (const [, next] of node.edgeList) listEdges(next)
  for (const [, next] of node.gapList) listEdges(next)
}

/** The steps that a word meets, and where the trie goes on when a pattern begins with it. */
type Met<Label> = {
  readonly steps: ReadonlySet<number>
  readonly ids: readonly number[]
  readonly first: readonly Node<Label>[]
}

/** Words seen since the start whose steps are known; bounded, so that odd input cannot grow it. */
const CACHE_LIMIT = 20_000

export type PatternTrie<Label> = {
  /** All matches in a sentence, in order of their beginning; at most one per label and beginning, the longest. */
  readonly find: (chunks: readonly Matchable[]) => readonly Match<Label>[]
}

/**
 * Compiles labelled patterns into one trie, so that a text is walked once however many patterns there are.
 * @throws Error where a pattern cannot be read
 */
export const compilePatterns = <Label>(
  entries: readonly { readonly pattern: string; readonly label: Label }[],
  sets: WordSets,
): PatternTrie<Label> => {
  const root = newNode<Label>()
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

  for (const { pattern, label } of entries) {
    for (const sequence of parsePattern(pattern, sets)) {
      let node = root
      for (const step of sequence) {
        const edges = step.kind === 'gap' ? node.gaps : node.edges
        const key = step.kind === 'gap' ? step.max : idOf(step)
        const next = edges.get(key) ?? newNode<Label>()
        edges.set(key, next)
        node = next
      }
      node.labels.push(label)
    }
  }

  listEdges(root)

  const stemsByStart = new Map<string, { readonly stem: string; readonly id: number }[]>()
  for (const entry of byStem) {
    const start = entry.stem.slice(0, 2)
    const list = stemsByStart.get(start)
    if (list) list.push(entry)
    else stemsByStart.set(start, [entry])
  }

  const stepsOfWord = (word: string): ReadonlySet<number> => {
    const steps = new Set(byWord.get(word))
    for (const { stem, id } of stemsByStart.get(word.slice(0, 2)) ?? [])
      if (word.startsWith(stem)) steps.add(id)
    return steps
  }

  const stepsOf = ({ word, classes }: Matchable): ReadonlySet<number> =>
    new Set([...stepsOfWord(word), ...classes.flatMap((name) => byClass.get(name) ?? [])])

  const nextOf = <Next>(edges: ReadonlyMap<number, Next>, here: ReadonlySet<number>): readonly Next[] => {
    const found: Next[] = []
    if (edges.size < here.size) {
      for (const [id, next] of edges) if (here.has(id)) found.push(next)
    } else
      for (const id of here) {
        const next = edges.get(id)
        if (next) found.push(next)
      }
    return found
  }

  const cache = new Map<string, Met<Label>>()
  const metBy = (chunk: Matchable): Met<Label> => {
    const { word, classes } = chunk
    const key = classes.length === 0 ? word : `${word} ${classes.join(' ')}`
    const cached = cache.get(key)
    if (cached) return cached
    const steps = stepsOf(chunk)
    const met = { steps, ids: [...steps], first: nextOf(root.edges, steps) }
    if (cache.size >= CACHE_LIMIT) cache.clear()
    cache.set(key, met)
    return met
  }

  const find = (chunks: readonly Matchable[]): readonly Match<Label>[] => {
    const met = chunks.map(metBy)
    const matches: Match<Label>[] = []
    const ends = new Map<Label, number>()
    const arrive = (node: Node<Label>, at: number): void => {
      for (const label of node.labels) if ((ends.get(label) ?? 0) < at) ends.set(label, at)
      if (node.edgeList.length > 0 || node.gapList.length > 0) walk(node, at)
    }
    const walk = (node: Node<Label>, at: number): void => {
      const here = met[at]
      if (!here) return
      const { steps, ids } = here
      if (ids.length > 0 && node.edgeList.length > 0) {
        if (node.edgeList.length < ids.length) {
          for (const [id, next] of node.edgeList) if (steps.has(id)) arrive(next, at + 1)
        } else {
          for (const id of ids) {
            const next = node.edges.get(id)
            if (next) arrive(next, at + 1)
          }
        }
      }
      for (const [max, next] of node.gapList) {
        let budget = max
        for (let skip = at; skip <= chunks.length; skip++) {
          walk(next, skip)
          if (!chunks[skip]?.transparent && --budget < 0) break
        }
      }
      if (chunks[at]?.transparent) walk(node, at + 1)
    }
    for (let from = 0; from < chunks.length; from++) {
      const first = met[from]?.first
      if (!first || first.length === 0) continue
      for (const node of first) arrive(node, from + 1)
      for (const [label, to] of ends) matches.push({ label, from, to })
      ends.clear()
    }
    return matches
  }

  return { find }
}
