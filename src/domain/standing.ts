import type { Basis } from './basis.ts'
import type { LegalStatus } from './legal.ts'
import type { Matter } from './matter.ts'
import type { Party } from './party.ts'
import type { Stance } from './stance.ts'
import type { Origin } from './statement.ts'
import type { Day, Instant } from './time.ts'

/** What stands for one party on one matter, with its proof. */
export type Standing = {
  readonly party: Party
  readonly matter: Matter
  readonly stance: Stance
  readonly since: Day
  readonly lastConfirmed: Day
  readonly basis: Basis
  readonly speaker: string | null
  readonly confirmed: boolean
  readonly disputed: boolean
  /** The other side asked, and nothing but informal words or silence came since. */
  readonly formalAnswerOutstanding: boolean
  /** The words as the article has them; for a curated statement, our own summary. */
  readonly quotation: string
  readonly origin: Origin
  readonly outlet: string
  readonly url: string | null
  readonly statement: string
  /** Id of the ledger row that made it stand. */
  readonly change: string
  readonly carriers: number
  readonly reports: number
  readonly previous: { readonly stance: Stance; readonly since: Day } | null
}

/** How many sources answer: a status that rests on dead feeds must say so. */
export type Coverage = {
  readonly sources: number
  readonly answering: number
  readonly degraded: boolean
}

/** The answer to "what does each side say", at one instant. */
export type Board = {
  readonly treaty: string
  readonly at: Instant
  readonly legal: LegalStatus
  readonly standings: readonly Standing[]
  readonly coverage: Coverage
  readonly lastPoll: Instant | null
}
