import { PARTIES, type Party } from '../../domain/party.ts'
import { STANCES } from '../../domain/stance.ts'

/** What no sentence says has these odds (natural logarithm). */
export const UNSAID = -6

/** For each stance of each party the two sentences of an article that speak for it most. */
export type Peaks = {
  readonly note: (party: Party, place: number, odds: number) => void
  /** The highest odds of all sentences but one, whose own are given. */
  readonly besides: (party: Party, place: number, own: number) => number
}

/** Empty peaks, for one article. */
export const createPeaks = (): Peaks => {
  const size = PARTIES.length * STANCES.length
  const highest = new Float64Array(size).fill(UNSAID)
  const second = new Float64Array(size).fill(UNSAID)
  const at = (party: Party, place: number): number => PARTIES.indexOf(party) * STANCES.length + place
  return {
    note: (party, place, odds) => {
      const index = at(party, place)
      const top = highest[index] ?? UNSAID
      if (odds > top) {
        second[index] = top
        highest[index] = odds
      } else if (odds > (second[index] ?? UNSAID)) second[index] = odds
    },
    besides: (party, place, own) => {
      const index = at(party, place)
      const top = highest[index] ?? UNSAID
      return own >= top ? (second[index] ?? UNSAID) : top
    },
  }
}
