import type { Claim, Reading } from '../domain/claim.ts'
import type { Matter } from '../domain/matter.ts'
import type { Party } from '../domain/party.ts'
import type { Stance } from '../domain/stance.ts'
import type { GoldClaim, GoldRecord } from './gold.ts'

/** What a claim is compared by. */
export type Label = { readonly party: Party; readonly matter: Matter; readonly stance: Stance }

/** A label with a claim that was predicted, demanded, or both. */
export type Outcome =
  | { readonly kind: 'right'; readonly claim: Claim; readonly gold: GoldClaim }
  /** Defensible either way: neither rewarded nor punished. */
  | { readonly kind: 'optional'; readonly claim: Claim }
  | { readonly kind: 'wrong'; readonly claim: Claim }
  | { readonly kind: 'missed'; readonly gold: GoldClaim }

/** A gold record with what the reader made of it. */
export type ReadRecord = { readonly gold: GoldRecord; readonly reading: Reading }

/** Party, matter and stance: the label that counts. */
export const tripleOf = ({ party, matter, stance }: Label): string => `${party} ${matter} ${stance}`

/** Party and stance, whatever the matter. */
export const pairOf = ({ party, stance }: Label): string => `${party} ${stance}`

/** The label of whichever claim there is. */
export const labelOf = (outcome: Outcome): Label => (outcome.kind === 'missed' ? outcome.gold : outcome.claim)

/**
 * Compares the current claims of a reading with a gold record, one outcome a label.
 * @param keyOf which labels count as the same
 */
export const outcomesOf = (
  { gold, reading }: ReadRecord,
  keyOf: (label: Label) => string = tripleOf,
): readonly Outcome[] => {
  const required = new Map(gold.claims.map((claim) => [keyOf(claim), claim]))
  const optional = new Set(gold.optional.map(keyOf))
  const current = reading.claims.filter((claim) => claim.current)
  const predicted = new Map(current.map((claim) => [keyOf(claim), claim]))
  const found = [...predicted].map(([key, claim]): Outcome => {
    const demanded = required.get(key)
    if (demanded) return { kind: 'right', claim, gold: demanded }
    return { kind: optional.has(key) ? 'optional' : 'wrong', claim }
  })
  const missed = [...required]
    .filter(([key]) => !predicted.has(key))
    .map(([, claim]): Outcome => ({ kind: 'missed', gold: claim }))
  return [...found, ...missed]
}
