import { and, asc, desc, eq, getTableColumns, gt, lt, type SQL, sql } from 'drizzle-orm'
import type { Basis } from '../domain/basis.ts'
import type { ChangeKind } from '../domain/change.ts'
import type { TextState } from '../domain/item.ts'
import type { Language } from '../domain/language.ts'
import type { Matter } from '../domain/matter.ts'
import type { Party } from '../domain/party.ts'
import type { Stance } from '../domain/stance.ts'
import type { Origin } from '../domain/statement.ts'
import type {
  ChangeQuery,
  Clock,
  CycleSummary,
  LedgerRow,
  Store,
  StoredVersion,
  Write,
} from '../monitor/ports.ts'
import { assignments, changes, claims, cycles, items, revisions, sources, versions } from './schema.ts'
import { type Database, type Query, queriesOf, revisionQuery } from './sql-writes.ts'

/** Runs the queries in order, all or none. */
export type Atomically = (queries: readonly Query[]) => Promise<void>

/** The lead is only compared, never shown. */
const LEAD_CHARACTERS = 1500

const isNewest = sql`${versions.version} = (select max(v.version) from versions v where v.item_id = ${versions.itemId})`

/** A correction that nobody has read yet leaves the claims of the text before it in force. */
const isNewestRead = sql`${versions.version} = (select max(v.version) from versions v where v.item_id = ${versions.itemId} and v.state = 'read')`

const ledgerRow = (row: typeof changes.$inferSelect): LedgerRow => ({
  ...row,
  kind: row.kind as ChangeKind,
  party: row.party as Party,
  matter: row.matter as Matter,
  from: row.from as Stance | null,
  to: row.to as Stance,
  basis: row.basis as Basis,
  origin: row.origin as Origin,
})

const changeFilter = (query: ChangeQuery): SQL | undefined =>
  and(
    query.party === undefined ? undefined : eq(changes.party, query.party),
    query.matter === undefined ? undefined : eq(changes.matter, query.matter),
    query.stance === undefined ? undefined : eq(changes.to, query.stance),
    query.basis === undefined ? undefined : eq(changes.basis, query.basis),
    query.confirmed === undefined ? undefined : eq(changes.confirmed, query.confirmed),
    query.after === undefined ? undefined : gt(changes.sequence, query.after),
    query.before === undefined ? undefined : lt(changes.sequence, query.before),
  )

/**
 * The store over either SQLite driver.
 * @param atomically the driver's unit of work: a transaction, or D1's batch
 */
export const createSqlStore = (database: Database, atomically: Atomically, clock: Clock): Store => {
  const revision = database.select().from(revisions).where(eq(revisions.id, 1)).prepare()
  const changeById = database
    .select()
    .from(changes)
    .where(eq(changes.id, sql.placeholder('id')))
    .prepare()

  const versionsIn = async (state: TextState, limit: number): Promise<readonly StoredVersion[]> => {
    const rows = await database
      .select({ item: items, version: versions })
      .from(versions)
      .innerJoin(items, eq(items.id, versions.itemId))
      .where(and(eq(versions.state, state), isNewest))
      .orderBy(asc(versions.seenAt), asc(versions.itemId))
      .limit(limit)
    return rows.map(({ item, version }) => ({
      item: { ...item, language: item.language as Language | null, origin: item.origin as Origin },
      version: { ...version, state: version.state as TextState },
    }))
  }

  return {
    revision: async () => (await revision.all())[0] ?? { number: 0, at: null },

    sources: async () => {
      const rows = await database
        .select()
        .from(sources)
        .where(eq(sources.active, true))
        .orderBy(asc(sources.id))
      return rows.map(({ active: _, ...row }) => ({ ...row, language: row.language as Language | null }))
    },

    newestVersions: async (sourceId, guids) => {
      const rows = await database
        .select({
          guid: items.guid,
          itemId: versions.itemId,
          version: versions.version,
          contentHash: versions.contentHash,
          state: versions.state,
        })
        .from(items)
        .innerJoin(versions, eq(versions.itemId, items.id))
        .where(
          and(
            eq(items.sourceId, sourceId),
            sql`${items.guid} in (select value from json_each(${JSON.stringify(guids)}))`,
            isNewest,
          ),
        )
      return new Map(rows.map(({ guid, ...row }) => [guid, { ...row, state: row.state as TextState }]))
    },

    awaitingText: (limit) => versionsIn('awaiting-text', limit),
    unread: (limit) => versionsIn('unread', limit),

    claims: async () => {
      const {
        saidOn,
        itemId,
        version: _,
        current: __,
        start: ___,
        end: ____,
        rules: _____,
        ...claimColumns
      } = getTableColumns(claims)
      const rows = await database
        .select({
          ...claimColumns,
          itemId,
          saidOn,
          published: items.published,
          title: versions.title,
          outlet: items.outlet,
          owner: items.owner,
          url: items.url,
          tier: items.tier,
          origin: items.origin,
          lead: sql<string>`substr(${versions.text}, 1, ${LEAD_CHARACTERS})`,
          statement: assignments.statement,
        })
        .from(claims)
        .innerJoin(items, eq(items.id, claims.itemId))
        .innerJoin(versions, and(eq(versions.itemId, claims.itemId), eq(versions.version, claims.version)))
        .leftJoin(assignments, eq(assignments.claimId, claims.id))
        .where(and(eq(claims.current, true), isNewestRead))
        .orderBy(asc(claims.id))
      return rows.map((row) => ({
        ...row,
        party: row.party as Party,
        matter: row.matter as Matter,
        stance: row.stance as Stance,
        basis: row.basis as Basis,
        origin: row.origin as Origin,
        saidOn: row.saidOn ?? row.published.slice(0, 10),
      }))
    },

    ledger: async () => (await database.select().from(changes).orderBy(asc(changes.sequence))).map(ledgerRow),

    changes: async (query) => {
      const rows = await database
        .select()
        .from(changes)
        .where(changeFilter(query))
        .orderBy(desc(changes.sequence))
        .limit(query.limit)
      return rows.map(ledgerRow)
    },

    change: async (id) => (await changeById.all({ id })).map(ledgerRow)[0],

    lastCycle: async () => {
      const rows = await database.select().from(cycles).orderBy(desc(cycles.startedAt)).limit(1)
      return rows[0]?.summary as CycleSummary | undefined
    },

    apply: async (work: readonly Write[]) => {
      if (work.length === 0) return
      const queries = work.flatMap((write) => queriesOf(database, write))
      await atomically([...queries, revisionQuery(database, clock())])
    },
  }
}
