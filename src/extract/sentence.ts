import type { Day } from '../domain/time.ts'
import type { Chunk } from './chunk.ts'
import { datesIn, type NamedDate } from './dates.ts'
import type { Label, Lexicon } from './lexicon.ts'
import type { Match } from './pattern-trie.ts'

export type LabelKind = Label['kind']

/** What one kind of label was found at. */
export type Labelled<Kind extends LabelKind> = Match<Label> & {
  readonly label: Extract<Label, { kind: Kind }>
}

/** Everything found in a sentence, by kind, each kind in order of beginning. */
export type Findings = { readonly [Kind in LabelKind]?: readonly Labelled<Kind>[] }

/** A sentence made ready: its chunks, what was found in them, its clauses and quotations. */
export type Sentence = {
  readonly chunks: readonly Chunk[]
  readonly found: Findings
  /** Dates named, as the day of publication tells them. */
  readonly dates: readonly NamedDate[]
  /** Number of the clause each chunk is in. */
  readonly clauses: readonly number[]
  /** The word that opened each clause; empty for the first. */
  readonly walls: readonly string[]
  /** Whether each chunk stands between quotation marks. */
  readonly quoted: readonly boolean[]
  /** Number of the block (line) it is in; 0 is the title. */
  readonly block: number
  readonly start: number
  readonly end: number
  readonly question: boolean
}

const HARD_WALLS = new Set([';', '—'])

const clausesOf = (
  chunks: readonly Chunk[],
  found: Findings,
): { readonly clauses: readonly number[]; readonly walls: readonly string[] } => {
  const opening = new Set(found.wall?.map(({ from }) => from))
  const relative = new Set(found.relative?.map(({ from }) => from))
  const walls = ['']
  let current = 0
  /** The clause that a relative clause (", which …,") interrupts. */
  let interrupted: number | null = null
  const open = (word: string): void => {
    walls.push(word)
    current = walls.length - 1
  }
  const clauses = chunks.map((chunk, index) => {
    const isOpening = index > 0 && (opening.has(index) || relative.has(index))
    if (interrupted !== null && chunk.word === ',' && !isOpening) {
      current = interrupted
      interrupted = null
    } else if (HARD_WALLS.has(chunk.word)) open(chunk.word)
    else if (isOpening) {
      if (relative.has(index)) interrupted = current
      open(chunk.kind === 'mark' ? (chunks[index + 1]?.word ?? '') : chunk.word)
    }
    return current
  })
  return { clauses, walls }
}

/** Quotation state runs over the sentences of a block: a quote may span several. */
export type QuoteState = { open: boolean }

const OPENING = new Set(['“', '«', '„'])
const CLOSING = new Set(['”', '»'])

const quotedOf = (chunks: readonly Chunk[], state: QuoteState): readonly boolean[] =>
  chunks.map((chunk) => {
    if (chunk.kind !== 'mark' || chunk.word !== '"') return state.open
    if (chunk.text === "'" || chunk.text === '‘' || chunk.text === '’') return state.open
    if (OPENING.has(chunk.text)) state.open = true
    else if (CLOSING.has(chunk.text)) state.open = false
    else state.open = !state.open
    return state.open
  })

const byKind = (matches: readonly Match<Label>[]): Findings => {
  const found: { [Kind in LabelKind]?: Match<Label>[] } = {}
  for (const match of matches) {
    const known = found[match.label.kind]
    if (known) known.push(match)
    else found[match.label.kind] = [match]
  }
  return found as Findings
}

/** Reads one sentence of a block. */
export const readSentence = (
  chunks: readonly Chunk[],
  block: number,
  lexicon: Lexicon,
  quotes: QuoteState,
  published: Day,
): Sentence => {
  const found = byKind(lexicon.trie.find(chunks))
  const tail = chunks.slice(-3).some(({ word }) => word === '?')
  return {
    chunks,
    found,
    dates: datesIn(chunks, published, lexicon.tables),
    ...clausesOf(chunks, found),
    quoted: quotedOf(chunks, quotes),
    block,
    start: chunks[0]?.start ?? 0,
    end: chunks.at(-1)?.end ?? 0,
    question: tail,
  }
}
