import type { ParseArgsConfig } from 'node:util'
import type { Config } from '../adapters/read-config.ts'
import type { Source } from '../domain/source.ts'
import type { TreatyProfile } from '../domain/treaty-profile.ts'
import type { Monitor } from '../monitor/monitor.ts'
import type { Clock, Store } from '../monitor/ports.ts'
import type { Reader } from '../monitor/read-items.ts'
import type { CycleReport } from '../monitor/run-cycle.ts'

/** Done, failed, or called in a way that cannot be meant. */
export type ExitCode = 0 | 1 | 2

/** A running monitor: what commands work with once a database is open. */
export type OpenMonitor = {
  readonly store: Store
  readonly monitor: Monitor
  readonly clock: Clock
  readonly profile: TreatyProfile
  readonly read: Reader
  /** Takes the catalogue that is configured, or the given one. */
  readonly useSources: (sources?: readonly Source[]) => Promise<void>
  /** @param onSource called after each source with how many are done, and how many there are */
  readonly cycle: (onSource?: (done: number, all: number) => void) => Promise<CycleReport>
  readonly close: () => Promise<void>
}

export type Server = { readonly url: string; readonly close: () => Promise<void> }

/** The sample feeds, served on this machine. */
export type DemoSite = { readonly sources: readonly Source[]; readonly close: () => Promise<void> }

/** What the entry hands to commands: everything that depends on the runtime. */
export type Runtime = {
  readonly version: string
  readonly config: () => Config
  readonly clock: Clock
  readonly profile: TreatyProfile
  /** No database needed. */
  readonly read: Reader
  readonly open: (config: Config) => Promise<OpenMonitor>
  /** Serves page and API. */
  readonly serve: (opened: OpenMonitor, config: Config) => Promise<Server>
  /** Calls `job` on the schedule, never while it still runs. */
  readonly schedule: (expression: string, job: () => Promise<void>) => { readonly stop: () => Promise<void> }
  /** Resolves when the process is asked to end. */
  readonly stopSignal: () => Promise<void>
  readonly startDemoSite: () => Promise<DemoSite>
  readonly temporaryDatabase: () => { readonly path: string; readonly remove: () => void }
  readonly readFile: (path: string) => Promise<Uint8Array>
  readonly readInput: () => Promise<Uint8Array>
  /** One line of results to standard output. */
  readonly print: (line: string) => void
  /** One line for people to standard error. */
  readonly tell: (line: string) => void
  /** Shows how far long work has come, on a terminal only. */
  readonly progress: (label: string, done: number, all: number) => void
}

export type Input = {
  readonly values: Readonly<Record<string, string | boolean | undefined>>
  readonly positionals: readonly string[]
  readonly runtime: Runtime
}

export type Command = {
  readonly name: string
  /** What follows the command's name, for the help text. */
  readonly usage: string
  readonly summary: string
  /** Further lines of the help text. */
  readonly help: readonly string[]
  readonly options: NonNullable<ParseArgsConfig['options']>
  readonly run: (input: Input) => Promise<ExitCode>
}

/** The command was called in a way that cannot be meant; the message says how to call it. */
export class UsageError extends Error {}

/** Something failed that the operator can understand and mend: a message and no stack. */
export class CommandError extends Error {}
