import { legalStatusOn } from '../domain/legal.ts'
import type { SourceState } from '../domain/source.ts'
import type { Coverage } from '../domain/standing.ts'
import type { Statement } from '../domain/statement.ts'
import { dayOf, timeOf } from '../domain/time.ts'
import type { TreatyProfile } from '../domain/treaty-profile.ts'
import type { Lane } from '../merge/settle.ts'
import { standingsOf } from '../merge/standings.ts'
import { deriveState, lanesOn } from './derive-state.ts'
import type { ChangeDetail, Monitor } from './monitor.ts'
import type { Clock, CycleSummary, LedgerRow, Store } from './ports.ts'

/** With fewer sources answering than this share, "no change" may mean "no eyes". */
const ENOUGH_ANSWERING = 0.75

/** A poll older than this, in milliseconds, counts as no eyes. */
const STALE_POLL = 24 * 3_600_000

/** What one revision of the store says; computed once and kept until the next write. */
type Snapshot = {
  readonly number: number
  readonly at: string | null
  readonly statements: readonly Statement[]
  readonly byId: ReadonlyMap<string, Statement>
  readonly lanes: readonly Lane[]
  readonly ledger: readonly LedgerRow[]
  readonly supersededBy: ReadonlyMap<string, LedgerRow>
  readonly sources: readonly SourceState[]
  readonly lastCycle: CycleSummary | undefined
}

const coverageOf = (
  sources: readonly SourceState[],
  lastCycle: CycleSummary | undefined,
  now: string,
): Coverage => {
  const answering = sources.filter(
    ({ failures, lastSuccess }) => failures === 0 && lastSuccess !== null,
  ).length
  const stale = lastCycle === undefined || timeOf(now) - timeOf(lastCycle.finishedAt) > STALE_POLL
  return {
    sources: sources.length,
    answering,
    degraded: stale || answering < sources.length * ENOUGH_ANSWERING,
  }
}

const detailOf = (snapshot: Snapshot, row: LedgerRow): ChangeDetail => ({
  row,
  statement: snapshot.byId.get(row.statement),
  supersededBy: snapshot.supersededBy.get(row.id),
})

/**
 * The monitor's answers over a store.
 * @param clock decides the legal state of today and whether the last poll is too old
 */
export const createMonitor = (deps: {
  readonly store: Store
  readonly clock: Clock
  readonly profile: TreatyProfile
}): Monitor => {
  const { store, clock, profile } = deps
  let kept: Promise<Snapshot> | undefined
  let keptNumber = -1

  const load = async (number: number, at: string | null): Promise<Snapshot> => {
    const [claims, ledger, sources, lastCycle] = await Promise.all([
      store.claims(),
      store.ledger(),
      store.sources(),
      store.lastCycle(),
    ])
    const { statements, lanes } = deriveState(claims, profile)
    const byId = new Map(statements.map((statement) => [statement.id, statement]))
    const supersededBy = new Map(
      ledger.flatMap((row) => (row.supersedes === null ? [] : [[row.supersedes, row] as const])),
    )
    return { number, at, statements, byId, lanes, ledger, supersededBy, sources, lastCycle }
  }

  const snapshot = async (): Promise<Snapshot> => {
    const { number, at } = await store.revision()
    if (kept === undefined || keptNumber !== number) {
      keptNumber = number
      kept = load(number, at)
      kept.catch(() => {
        kept = undefined
      })
    }
    return kept
  }

  return {
    profile,

    revision: async () => store.revision(),

    board: async (day) => {
      const state = await snapshot()
      const now = clock()
      const lanes = day === undefined ? state.lanes : lanesOn(state.statements, profile, day)
      return {
        treaty: profile.id,
        at: day === undefined ? (state.at ?? now) : `${day}T23:59:59Z`,
        legal: legalStatusOn(profile.milestones, day ?? dayOf(now)),
        standings: standingsOf(lanes, state.ledger),
        coverage: coverageOf(state.sources, state.lastCycle, now),
        lastPoll: state.lastCycle?.finishedAt ?? null,
      }
    },

    changes: async ({ cursor, limit, ...query }) => {
      const before = cursor === undefined ? {} : { before: Number.parseInt(cursor, 36) }
      const rows = await store.changes({ ...query, ...before, limit: limit + 1 })
      const state = await snapshot()
      const page = rows.slice(0, limit)
      const last = rows.length > limit ? page.at(-1) : undefined
      return {
        changes: page.map((row) => detailOf(state, row)),
        next: last ? last.sequence.toString(36) : null,
      }
    },

    change: async (id) => {
      const row = await store.change(id)
      return row && detailOf(await snapshot(), row)
    },

    statement: async (id) => {
      const state = await snapshot()
      const statement = state.byId.get(id)
      if (!statement) return undefined
      return {
        statement,
        claims: statement.claims,
        changes: state.ledger.filter((row) => row.statement === id),
      }
    },

    sources: async () => (await snapshot()).sources,
    lastCycle: async () => (await snapshot()).lastCycle,
  }
}
