import type { SourceState } from '../domain/source.ts'
import type { Board } from '../domain/standing.ts'
import type { CarriedClaim, Statement } from '../domain/statement.ts'
import type { Day, Instant } from '../domain/time.ts'
import type { TreatyProfile } from '../domain/treaty-profile.ts'
import type { ChangeQuery, CycleSummary, LedgerRow } from './ports.ts'

/** A ledger row with the statement behind it, for the page and the API. */
export type ChangeDetail = {
  readonly row: LedgerRow
  /** Undefined once the statement's claims are gone. */
  readonly statement: Statement | undefined
  /** The row that superseded this one, if any. */
  readonly supersededBy: LedgerRow | undefined
}

export type ChangePage = {
  readonly changes: readonly ChangeDetail[]
  /** Cursor of the next (older) page. */
  readonly next: string | null
}

export type StatementDetail = {
  readonly statement: Statement
  readonly claims: readonly CarriedClaim[]
  /** Ledger rows that cite it, oldest first. */
  readonly changes: readonly LedgerRow[]
}

/** What the web and the command line can ask of the monitor. Reads only; writes are use cases of their own. */
export type Monitor = {
  readonly profile: TreatyProfile
  /** Grows with every write: two answers of one revision are equal byte for byte. */
  readonly revision: () => Promise<{ readonly number: number; readonly at: Instant | null }>
  /** The board now, or at the end of a day by today's knowledge. */
  readonly board: (at?: Day) => Promise<Board>
  /** Newest first. `cursor` is the `next` of the page before. */
  readonly changes: (
    query: Omit<ChangeQuery, 'before' | 'after'> & { readonly cursor?: string },
  ) => Promise<ChangePage>
  readonly change: (id: string) => Promise<ChangeDetail | undefined>
  readonly statement: (id: string) => Promise<StatementDetail | undefined>
  readonly sources: () => Promise<readonly SourceState[]>
  readonly lastCycle: () => Promise<CycleSummary | undefined>
}
