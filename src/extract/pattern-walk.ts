import type { Match, Matchable } from './pattern-trie.ts'

/** A place where patterns part: by the step that the next word meets, or by a gap of up to so many words. */
export type Node<Label> = {
  readonly id: number
  readonly edges: Map<number, Node<Label>>
  readonly gaps: Map<number, Node<Label>>
  readonly labels: Label[]
}

/** What a word is to the patterns: words of one kind are interchangeable. */
export type Kind = {
  readonly id: number
  readonly steps: readonly number[]
  readonly transparent: boolean
}

/** All places that one beginning has reached, each with the words that the gap before it may still swallow. */
type State<Label> = {
  readonly budgets: ReadonlyMap<Node<Label>, number>
  /** By kind of word, filled when first met. */
  readonly ways: (Way<Label> | undefined)[]
}

type Way<Label> = { readonly state: State<Label> | null; readonly labels: readonly Label[] }

/**
 * Ways known since the start; bounded, so that odd input cannot grow them past what a Worker's memory holds, and wide
 * enough for what news makes of two languages.
 */
const WAYS_LIMIT = 100_000

/**
 * Walks a trie from every beginning. Places are visited together, as one state, and the ways between states are
 * kept: however many patterns share a beginning, a word costs one look-up.
 */
export const createWalk = <Label>(root: Node<Label>, kindOf: (chunk: Matchable) => Kind) => {
  const states = new Map<string, State<Label>>()
  let known = 0
  const newState = (budgets: ReadonlyMap<Node<Label>, number>): State<Label> => ({ budgets, ways: [] })
  let start = newState(new Map([[root, 0]]))

  const stateOf = (budgets: ReadonlyMap<Node<Label>, number>): State<Label> | null => {
    if (budgets.size === 0) return null
    const name = [...budgets]
      .map(([{ id }, budget]) => `${id}:${budget}`)
      .sort()
      .join(' ')
    const state = states.get(name) ?? newState(budgets)
    states.set(name, state)
    return state
  }

  const wayOf = ({ budgets }: State<Label>, { steps, transparent }: Kind): Way<Label> => {
    const reached = new Map<Node<Label>, number>()
    const labels = new Set<Label>()
    const reach = (node: Node<Label>, budget: number): void => {
      if (node.edges.size === 0 && node.gaps.size === 0) return
      if ((reached.get(node) ?? -1) < budget) reached.set(node, budget)
      for (const [max, behind] of node.gaps) reach(behind, max)
    }
    for (const [node, budget] of budgets) {
      for (const step of steps) {
        const next = node.edges.get(step)
        if (!next) continue
        for (const label of next.labels) labels.add(label)
        reach(next, 0)
      }
      // A pattern begins with a word of its own, whatever stands before it.
      if (node === root) continue
      if (transparent) reach(node, budget)
      else if (budget > 0) reach(node, budget - 1)
    }
    return { state: stateOf(reached), labels: [...labels] }
  }

  const forget = (): void => {
    states.clear()
    start = newState(start.budgets)
    known = 0
  }

  return (chunks: readonly Matchable[]): readonly Match<Label>[] => {
    if (known > WAYS_LIMIT) forget()
    const kinds = chunks.map(kindOf)
    const matches: Match<Label>[] = []
    const ends = new Map<Label, number>()
    for (let from = 0; from < kinds.length; from++) {
      let state: State<Label> | null = start
      for (let at = from; state !== null; at++) {
        const kind = kinds[at]
        if (!kind) break
        let way: Way<Label> | undefined = state.ways[kind.id]
        if (!way) {
          way = wayOf(state, kind)
          state.ways[kind.id] = way
          known++
        }
        for (const label of way.labels) ends.set(label, at + 1)
        state = way.state
      }
      if (ends.size === 0) continue
      for (const [label, to] of ends) matches.push({ label, from, to })
      ends.clear()
    }
    return matches
  }
}
