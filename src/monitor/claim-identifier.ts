import type { Claim } from '../domain/claim.ts'
import { identifierOf } from '../domain/identifier.ts'

/** The permanent id of a claim: an item makes at most one claim of each kind. */
const claimIdentifier = (itemId: string, claim: Claim): string =>
  identifierOf('claim', itemId, claim.party, claim.matter, claim.stance, claim.current ? 'now' : 'then')

/** A claim with its id, as it is stored. */
export const identified = (itemId: string, claim: Claim): Claim & { readonly id: string } => ({
  ...claim,
  id: claimIdentifier(itemId, claim),
})
