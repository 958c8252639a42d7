import type { Sentence } from './sentence.ts'

/** Whether a sentence speaks of the treaty's field, of a neighbour that looks alike, or of neither. */
export type Topic = 'on' | 'off' | 'open'

/** ", which covered flights too": what a relative clause tells behind a quotation is no topic of the quotation. */
const isAside = (sentence: Sentence, index: number): boolean => {
  if (sentence.quoted[0] !== true || sentence.quoted[index]) return false
  const aside = sentence.walls.findIndex((wall) => ASIDE_WALLS.has(wall))
  return aside !== -1 && sentence.clauses.indexOf(aside) <= index
}

const ASIDE_WALLS: ReadonlySet<string> = new Set(['which', 'where', 'who', 'где', 'который', 'которое'])

/** Tells a sentence's topic by its own words; `open` leaves it to the sentences around. */
export const topicOf = (sentence: Sentence): Topic => {
  let on = 0
  let off = 0
  for (const chunk of sentence.chunks) {
    if (chunk.mention?.kind === 'treaty') on += 3
    if (chunk.mention?.kind === 'other-treaty') off += 2
  }
  for (const { label, from } of sentence.found.topic ?? []) {
    if (label.side === 'off' && isAside(sentence, from)) continue
    if (label.side === 'on') on += 2
    else if (label.side === 'weak') on += 0.5
    else off += 1.5
  }
  if (on === 0 && off === 0) return 'open'
  if (on >= 2 && on >= off) return 'on'
  return off > on ? 'off' : 'open'
}
