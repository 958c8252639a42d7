import type { Party } from './party.ts'
import type { Day } from './time.ts'
import type { Person, TreatyProfile } from './treaty-profile.ts'

/** A ministry or other body speaks with more weight than a spokesman and less than its head. */
const BODY_RANK = 3

/**
 * The weight of a speaker's office on a day, by the profile.
 * @param speaker canonical name of a person, or a body; null for the outlet's own narration
 * @returns 0 for the outlet, and for a person who holds no office of the party on that day
 */
export const officeRankOn = (
  profile: TreatyProfile,
  party: Party,
  speaker: string | null,
  day: Day,
): number => {
  if (speaker === null) return 0
  const isNamed = ({ name }: Person) => name === speaker
  const person = profile.parties.find((candidate) => candidate.party === party)?.people.find(isNamed)
  if (!person) return profile.parties.some(({ people }) => people.some(isNamed)) ? 0 : BODY_RANK
  const held = person.offices.filter(
    ({ from, to }) => (from === null || from <= day) && (to === null || day <= to),
  )
  return Math.max(0, ...held.map(({ rank }) => rank))
}
