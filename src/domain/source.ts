import type { Language } from './language.ts'
import type { Instant } from './time.ts'

/** A feed of the catalogue. */
export type Source = {
  readonly id: string
  readonly title: string
  readonly url: string
  readonly site: string | null
  readonly outlet: string
  readonly owner: string
  readonly country: string | null
  readonly language: Language | null
  readonly kind: string
  readonly affiliation: string
  /** 1 official or agency of record, 2 known outlet, 3 anything else. */
  readonly tier: number
}

/** How a source did when it was last asked. */
export type SourceHealth = {
  readonly etag: string | null
  readonly lastModified: string | null
  readonly lastAttempt: Instant | null
  readonly lastSuccess: Instant | null
  /** Failed attempts in a row; 0 after a success. */
  readonly failures: number
  readonly lastError: string | null
}

export type SourceState = Source & SourceHealth
