import type { Basis } from './basis.ts'
import type { Matter } from './matter.ts'
import type { Party } from './party.ts'
import type { Stance } from './stance.ts'
import type { Origin } from './statement.ts'
import type { Day, Instant } from './time.ts'

export const CHANGE_KINDS = ['change', 'correction', 'retraction'] as const

export type ChangeKind = (typeof CHANGE_KINDS)[number]

/** What settling finds: at this day, this statement came to stand. Not yet a ledger row. */
export type Transition = {
  readonly party: Party
  readonly matter: Matter
  readonly from: Stance | null
  readonly to: Stance
  readonly saidAt: Day
  readonly statement: string
  readonly basis: Basis
  readonly speaker: string | null
  /** Id of the settling rule that fired. */
  readonly rule: string
  readonly confirmed: boolean
  readonly origin: Origin
}

/** A row of the append-only ledger. */
export type Change = Transition & {
  readonly id: string
  readonly kind: ChangeKind
  /** When this monitor wrote it down. */
  readonly recordedAt: Instant
  /** The earlier row that this one corrects, retracts or confirms. */
  readonly supersedes: string | null
}
