import type { Change } from '../domain/change.ts'
import type { Claim } from '../domain/claim.ts'
import type { Item, ItemVersion } from '../domain/item.ts'
import type { Source, SourceState } from '../domain/source.ts'
import type { CarriedClaim } from '../domain/statement.ts'
import type { Instant } from '../domain/time.ts'

/** The instant it is now. */
export type Clock = () => Instant

export type FetchRequest = {
  readonly url: string
  /** Extra request headers, names in lower case. */
  readonly headers?: Readonly<Record<string, string>>
  /** Limit on decoded bytes. */
  readonly maxBytes: number
  /** Total deadline over all redirects, in milliseconds. */
  readonly timeoutMs: number
}

export const FETCH_PROBLEMS = [
  'invalid-address',
  'forbidden-address',
  'too-large',
  'timeout',
  'too-many-redirects',
  'network',
] as const

export type FetchProblem = (typeof FETCH_PROBLEMS)[number]

/** What came of a request: a response of any status, or the reason why there is none. */
export type FetchOutcome =
  | {
      readonly kind: 'response'
      readonly status: number
      /** Address after redirects. */
      readonly url: string
      /** Names in lower case. */
      readonly headers: Readonly<Record<string, string>>
      readonly body: Uint8Array
    }
  | { readonly kind: 'problem'; readonly problem: FetchProblem; readonly detail: string }

/** HTTP GET with a size limit, a deadline and the address guard. Never throws. */
export type Fetcher = (request: FetchRequest) => Promise<FetchOutcome>

/** The counts of one poll cycle, as `poll --json` prints them. */
export type CycleSummary = {
  readonly startedAt: Instant
  readonly finishedAt: Instant
  readonly sources: { readonly ok: number; readonly unchanged: number; readonly failed: number }
  readonly items: { readonly new: number; readonly relevant: number }
  readonly claims: number
  readonly changes: number
}

export type StoredVersion = { readonly item: Item; readonly version: ItemVersion }

/** A current claim as stored, with the facts of its item that merging needs. */
export type StoredClaim = Omit<CarriedClaim, 'reportId'> & {
  /** First part of the text, for telling copies of one report. */
  readonly lead: string
  readonly owner: string
  /** The statement it was once assigned to; kept for ever so that ids stay. */
  readonly statement: string | null
}

export type ChangeQuery = {
  readonly party?: string
  readonly matter?: string
  readonly stance?: string
  readonly basis?: string
  readonly confirmed?: boolean
  /** Rows after (newer than) this sequence number. */
  readonly after?: number
  /** Rows before (older than) this sequence number. */
  readonly before?: number
  readonly limit: number
}

/** A ledger row with its place in the ledger. */
export type LedgerRow = Change & { readonly sequence: number }

/** One thing to write. Every write is idempotent: applied twice it changes nothing more. */
export type Write =
  /** Inserts or updates the catalogue facts; health is kept. */
  | { readonly kind: 'put-source'; readonly source: Source }
  /** Sources with other ids are kept but no longer polled. */
  | { readonly kind: 'keep-sources'; readonly ids: readonly string[] }
  /** A 200 or a 304: new validators, failures back to 0. */
  | {
      readonly kind: 'source-answered'
      readonly id: string
      readonly at: Instant
      readonly etag: string | null
      readonly lastModified: string | null
    }
  | { readonly kind: 'source-failed'; readonly id: string; readonly at: Instant; readonly error: string }
  /** Ignored where the item is known. */
  | { readonly kind: 'add-item'; readonly item: Item; readonly version: ItemVersion }
  /** A correction: ignored where the version is known. */
  | { readonly kind: 'add-version'; readonly version: ItemVersion }
  /** The article text replaces the summary of a version that awaited it; the version becomes unread. */
  | { readonly kind: 'set-text'; readonly itemId: string; readonly version: number; readonly text: string }
  /** The reading of a version: its claims replace those of the item, and it becomes read. */
  | {
      readonly kind: 'put-reading'
      readonly itemId: string
      readonly version: number
      readonly relevant: boolean
      readonly claims: readonly (Claim & { readonly id: string })[]
    }
  | { readonly kind: 'assign-statement'; readonly claimId: string; readonly statement: string }
  /** Ignored where the id is known: the ledger has no updates. */
  | { readonly kind: 'append-change'; readonly change: Change }
  | { readonly kind: 'record-cycle'; readonly summary: CycleSummary }

/** The database as the monitor sees it. */
export type Store = {
  /** Grows by every unit of work; `at` is when the last one was written. */
  readonly revision: () => Promise<{ readonly number: number; readonly at: Instant | null }>
  /** Those that are polled, in order of id. */
  readonly sources: () => Promise<readonly SourceState[]>
  /** The newest version of each of these guids that is known for the source. */
  readonly newestVersions: (
    sourceId: string,
    guids: readonly string[],
  ) => Promise<ReadonlyMap<string, Pick<ItemVersion, 'itemId' | 'version' | 'contentHash' | 'state'>>>
  /** Newest versions that await their article page, oldest first. */
  readonly awaitingText: (limit: number) => Promise<readonly StoredVersion[]>
  /** Newest versions that nobody has read, oldest first. */
  readonly unread: (limit: number) => Promise<readonly StoredVersion[]>
  /** All current claims of the newest read versions. */
  readonly claims: () => Promise<readonly StoredClaim[]>
  /** The whole ledger, oldest first. */
  readonly ledger: () => Promise<readonly LedgerRow[]>
  /** A page of the ledger, newest first. */
  readonly changes: (query: ChangeQuery) => Promise<readonly LedgerRow[]>
  readonly change: (id: string) => Promise<LedgerRow | undefined>
  readonly lastCycle: () => Promise<CycleSummary | undefined>
  /** One unit of work: all of it is written, in order, or nothing. */
  readonly apply: (work: readonly Write[]) => Promise<void>
}
