import type { Party } from '../../domain/party.ts'
import type { Stance } from '../../domain/stance.ts'
import type { Considered } from './considered.ts'
import type { Evidence } from './evidence.ts'
import { relationOf, seenBy } from './symbols.ts'

/** What tells who says a stance: the voices over the sentence, who acts in it, its words, and what the rules took it for. */
export const basisEvidence = (
  stance: Stance,
  party: Party,
  { view, weighed, sentence }: Considered,
): Evidence => {
  const outer = relationOf(view.outer, party)
  const inner = relationOf(view.inner, party)
  const acts = view.actors.some(({ acts, speaker }) => acts && speaker?.party === party)
  const person = sentence.chunks.some(
    ({ mention }) => mention?.kind === 'party' && mention.party === party && mention.person !== null,
  )
  const self = `${person ? 'person' : 'party'} ${acts ? 'acts' : 'named'}`
  const evidence = new Map<string, number>([
    ['start', 1],
    [`stance ${stance}`, 1],
    [`outer ${outer}`, 1],
    [`inner ${inner}`, 1],
    [`outer ${outer} inner ${inner}`, 1],
    [`outer ${outer} ${stance}`, 1],
    [`outer ${outer} ${self}`, 1],
    [`${self} ${stance}`, 1],
    [`block ${Math.min(1, sentence.block)}`, 1],
  ])
  for (const symbol of view.symbols) evidence.set(`has ${seenBy(symbol, party)}`, 1)
  for (const { claim } of weighed)
    if (claim?.party === party && claim.stance === stance) {
      evidence.set(`rule ${claim.basis}`, 1)
      evidence.set(`rule ${claim.basis} outer ${outer}`, 1)
    }
  return evidence
}
