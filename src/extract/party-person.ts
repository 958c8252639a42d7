import type { Chunk } from './chunk.ts'
import type { Speaker } from './reading-state.ts'

/** The person of a party that a mention names; null where it names no such person. */
export const partyPerson = (chunk: Chunk): Speaker | null =>
  chunk.mention?.kind === 'party' && chunk.mention.person !== null
    ? { party: chunk.mention.party, label: chunk.mention.label, person: true }
    : null

/** The first person of a party that is named among some chunks. */
export const firstPerson = (chunks: readonly Chunk[]): Speaker | null =>
  chunks.map(partyPerson).find((found) => found !== null) ?? null
