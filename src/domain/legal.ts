import type { Party } from './party.ts'
import type { Day } from './time.ts'

export const LEGAL_STATES = ['none', 'signed', 'in-force', 'extended', 'suspended', 'expired'] as const

export type LegalState = (typeof LEGAL_STATES)[number]

/** A dated event of the treaty's life, with the page that proves it. */
export type Milestone = {
  readonly date: Day
  readonly title: { readonly en: string; readonly ru: string }
  readonly source: string | null
  /** Set where the event changes the treaty's legal state. */
  readonly state?: LegalState
  /** The party that suspended, where one did. */
  readonly by?: Party
}

export type LegalStatus = {
  readonly state: LegalState
  readonly since: Day | null
  readonly by: Party | null
}

/**
 * The legal state on a day: that of the newest milestone that carries one.
 * @param milestones in any order
 */
export const legalStatusOn = (milestones: readonly Milestone[], day: Day): LegalStatus => {
  let latest: Milestone | undefined
  for (const milestone of milestones) {
    if (!milestone.state || milestone.date > day) continue
    if (!latest || milestone.date >= latest.date) latest = milestone
  }
  return { state: latest?.state ?? 'none', since: latest?.date ?? null, by: latest?.by ?? null }
}
