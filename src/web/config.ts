import type { Clock } from '../monitor/ports.ts'

/** What the web must be told; nothing is read from the environment. */
export type WebConfig = {
  /** Address the site is reached at, without a trailing path; null means that of each request. */
  readonly publicUrl: string | null
  readonly version: string
  readonly clock: Clock
  /** Commit the build was made from, shown by `/healthz`. */
  readonly commit?: string
  /** Told of every error that became a 500. */
  readonly report?: (error: unknown) => void
}
