import type { Claim } from '../domain/claim.ts'

const keyOf = ({ party, matter, stance, current }: Claim): string => `${party} ${matter} ${stance} ${current}`

/** Within one sentence a promise to keep the limits is part of the offer that it makes. */
const withoutPromisesInOffers = (claims: readonly Claim[]): readonly Claim[] =>
  claims.filter(
    ({ stance, party, start }) =>
      stance !== 'observing' ||
      !claims.some((other) => other.stance === 'proposal' && other.party === party && other.start === start),
  )

/** At most one claim per party, matter, stance and time: the surest, else the first in the text. */
export const mergeClaims = (claims: readonly Claim[]): readonly Claim[] => {
  const best = new Map<string, Claim>()
  for (const claim of withoutPromisesInOffers(claims)) {
    const key = keyOf(claim)
    const known = best.get(key)
    if (!known) best.set(key, claim)
    else if (claim.confidence > known.confidence)
      best.set(key, { ...claim, rules: union(claim.rules, known.rules) })
    else best.set(key, { ...known, rules: union(known.rules, claim.rules) })
  }
  return [...best.values()].sort(
    (one, other) => one.start - other.start || (keyOf(one) < keyOf(other) ? -1 : 1),
  )
}

const union = (first: readonly string[], second: readonly string[]): readonly string[] => [
  ...new Set([...first, ...second]),
]
