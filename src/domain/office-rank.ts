import type { Party } from './party.ts'
import type { Day } from './time.ts'
import type { TreatyProfile } from './treaty-profile.ts'

/**
 * The weight of a speaker's office on a day, by the profile.
 * @param speaker canonical name of a person
 * @returns 0 for anybody who holds no office of the party on that day
 */
export const officeRankOn = (
  profile: TreatyProfile,
  party: Party,
  speaker: string | null,
  day: Day,
): number => {
  const people = profile.parties.find((candidate) => candidate.party === party)?.people ?? []
  const offices = people.find(({ name }) => name === speaker)?.offices ?? []
  const held = offices.filter(({ from, to }) => (from === null || from <= day) && (to === null || day <= to))
  return Math.max(0, ...held.map(({ rank }) => rank))
}
