import type { Party } from '../../domain/party.ts'
import type { Stance } from '../../domain/stance.ts'
import type { Considered } from './considered.ts'
import type { Evidence } from './evidence.ts'
import { seenBy } from './symbols.ts'

/** What tells the matter of a stance: the stance, the words, and what the rules took it for. */
export const matterEvidence = (
  stance: Stance,
  party: Party,
  { view, setting, carriedMatter, weighed }: Considered,
): Evidence => {
  const evidence = new Map<string, number>([
    ['start', 1],
    [`stance ${stance}`, 1],
    [`carried ${carriedMatter}`, 1],
    [`party ${party}`, 1],
    [`party ${party} ${stance}`, 1],
    [`treaty ${setting.legal.state}`, 1],
    [`treaty ${setting.legal.state} ${stance}`, 1],
  ])
  for (const symbol of view.symbols) evidence.set(`has ${seenBy(symbol, party)}`, 1)
  for (const { claim } of weighed) {
    if (claim?.party !== party) continue
    if (claim.stance === stance) {
      evidence.set(`rule ${claim.matter}`, 1)
      evidence.set(`rule ${claim.matter} ${stance}`, 1)
    } else evidence.set(`other rule ${claim.matter}`, 1)
  }
  return evidence
}
