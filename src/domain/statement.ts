import type { Basis } from './basis.ts'
import type { Matter } from './matter.ts'
import type { Party } from './party.ts'
import type { Stance } from './stance.ts'
import type { Day, Instant } from './time.ts'

/** Where something in the ledger comes from. */
export const ORIGINS = ['live', 'imported', 'curated'] as const

export type Origin = (typeof ORIGINS)[number]

/** A claim together with what settling must know of the item that carries it. */
export type CarriedClaim = {
  readonly id: string
  readonly itemId: string
  /** Items that are copies of one text share a report. */
  readonly reportId: string
  readonly party: Party
  readonly matter: Matter
  readonly stance: Stance
  readonly basis: Basis
  readonly speaker: string | null
  /** The day it was said, else the day it was published. */
  readonly saidOn: Day
  readonly published: Instant
  readonly confidence: number
  readonly evidence: string
  readonly title: string
  readonly outlet: string
  readonly url: string | null
  /** 1 official or agency of record, 2 known outlet, 3 anything else. */
  readonly tier: number
  readonly origin: Origin
}

/** One utterance: the same stance of a party, on one matter, by one speaker, within 72 hours. */
export type Statement = {
  readonly id: string
  readonly party: Party
  readonly matter: Matter
  readonly stance: Stance
  /** The best basis among its claims. */
  readonly basis: Basis
  readonly speaker: string | null
  readonly saidOn: Day
  /** The claim whose words are shown. */
  readonly lead: CarriedClaim
  readonly claims: readonly CarriedClaim[]
  /** Distinct items that carry it; a curated entry is not a carrier. */
  readonly carriers: number
  /** Distinct independent reports among them. */
  readonly reports: number
  readonly confidence: number
  readonly tier: number
  readonly origin: Origin
}
