import { STANCES, type Stance } from '../../domain/stance.ts'

/** "We are ready to extend": an offer or a welcome, and each of the two is a right answer (STANCES, hard cases). */
const TWINS: readonly (readonly [Stance, Stance])[] = [
  ['proposal', 'positive-response'],
  ['suspended', 'negative-response'],
  ['conditional', 'negative-response'],
]

/**
 * Of two stances that one wording can mean, neither sure enough: the likelier one is as sure as both together.
 * @param probabilities in the order of `STANCES`
 */
export const withTwins = (probabilities: readonly number[], claimFrom: number): readonly number[] => {
  const out = [...probabilities]
  for (const twins of TWINS) {
    const [one = 0, other = 0] = twins.map((stance) => STANCES.indexOf(stance))
    const first = probabilities[one] ?? 0
    const second = probabilities[other] ?? 0
    if (Math.max(first, second) < claimFrom) out[first >= second ? one : other] = Math.min(1, first + second)
  }
  return out
}
