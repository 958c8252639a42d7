import type { Party } from './party.ts'
import type { TreatyProfile } from './treaty-profile.ts'

/** Who stands behind a speaker's name. */
export type Voice = {
  /** The side that it belongs to; null for an outsider or an unknown name. */
  readonly side: Party | null
  /** The name of a state and no more: an outlet's short form for somebody of that side. */
  readonly general: boolean
}

/**
 * What a speaker's name tells.
 * @param speaker canonical name of a person or body, or the label of a party
 */
export const voiceOf = (profile: TreatyProfile, speaker: string): Voice => {
  for (const { party, label, people, bodies } of profile.parties) {
    if (Object.values(label).includes(speaker)) return { side: party, general: true }
    if ([...people, ...bodies].some(({ name }) => name === speaker)) return { side: party, general: false }
  }
  return { side: null, general: false }
}
