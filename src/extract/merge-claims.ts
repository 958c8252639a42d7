import type { Claim } from '../domain/claim.ts'

const keyOf = ({ party, matter, stance, current }: Claim): string => `${party} ${matter} ${stance} ${current}`

/** At most one claim per party, matter, stance and time: the surest, else the first in the text. */
export const mergeClaims = (claims: readonly Claim[]): readonly Claim[] => {
  const best = new Map<string, Claim>()
  for (const claim of claims) {
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
