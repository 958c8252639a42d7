import { and, eq, notInArray, sql } from 'drizzle-orm'
import type { BatchItem } from 'drizzle-orm/batch'
import type { BaseSQLiteDatabase } from 'drizzle-orm/sqlite-core'
import type { Instant } from '../domain/time.ts'
import type { Write } from '../monitor/ports.ts'
import * as schema from './schema.ts'

/** Either driver: better-sqlite3 answers at once, D1 later; both are awaited. */
export type Database = BaseSQLiteDatabase<'sync' | 'async', unknown, typeof schema>

export type Query = BatchItem<'sqlite'>

const { assignments, changes, claims, cycles, items, revisions, sources, versions } = schema

/** One bound parameter instead of one an id: D1 takes at most 100 in a query. */
const inJson = (ids: readonly string[]) => sql`(select value from json_each(${JSON.stringify(ids)}))`

const versionIs = (itemId: string, version: number) =>
  and(eq(versions.itemId, itemId), eq(versions.version, version))

/** The SQL of one write, in the order in which it must run. */
export const queriesOf = (database: Database, write: Write): Query[] => {
  switch (write.kind) {
    case 'put-source': {
      const facts = { ...write.source, active: true }
      return [database.insert(sources).values(facts).onConflictDoUpdate({ target: sources.id, set: facts })]
    }
    case 'keep-sources':
      return [
        database
          .update(sources)
          .set({ active: false })
          .where(sql`${sources.id} not in ${inJson(write.ids)}`),
      ]
    case 'source-answered':
      return [
        database
          .update(sources)
          .set({
            etag: write.etag,
            lastModified: write.lastModified,
            lastAttempt: write.at,
            lastSuccess: write.at,
            failures: 0,
            lastError: null,
          })
          .where(eq(sources.id, write.id)),
      ]
    case 'source-failed':
      return [
        database
          .update(sources)
          .set({ lastAttempt: write.at, failures: sql`${sources.failures} + 1`, lastError: write.error })
          // The attempt's instant makes a repeated write harmless.
          .where(and(eq(sources.id, write.id), sql`${sources.lastAttempt} is not ${write.at}`)),
      ]
    case 'add-item':
      return [
        database.insert(items).values(write.item).onConflictDoNothing(),
        database.insert(versions).values(write.version).onConflictDoNothing(),
      ]
    case 'add-version':
      return [database.insert(versions).values(write.version).onConflictDoNothing()]
    case 'set-text':
      return [
        database
          .update(versions)
          .set({ text: write.text, state: 'unread' })
          .where(and(versionIs(write.itemId, write.version), eq(versions.state, 'awaiting-text'))),
      ]
    case 'put-reading': {
      const ids = write.claims.map((claim) => claim.id)
      return [
        database
          .delete(claims)
          .where(
            and(
              eq(claims.itemId, write.itemId),
              eq(claims.version, write.version),
              notInArray(claims.id, inJson(ids)),
            ),
          ),
        ...write.claims.map((claim) => {
          const row = { ...claim, itemId: write.itemId, version: write.version }
          return database
            .insert(claims)
            .values(row)
            .onConflictDoUpdate({ target: [claims.id, claims.version], set: row })
        }),
        database
          .update(versions)
          .set({ state: 'read', relevant: write.relevant })
          .where(versionIs(write.itemId, write.version)),
      ]
    }
    case 'assign-statement':
      return [
        database
          .insert(assignments)
          .values({ claimId: write.claimId, statement: write.statement })
          .onConflictDoUpdate({ target: assignments.claimId, set: { statement: write.statement } }),
      ]
    case 'append-change':
      return [database.insert(changes).values(write.change).onConflictDoNothing()]
    case 'record-cycle':
      return [
        database
          .insert(cycles)
          .values({
            startedAt: write.summary.startedAt,
            finishedAt: write.summary.finishedAt,
            summary: write.summary,
          })
          .onConflictDoNothing(),
      ]
  }
}

/** Counts the unit of work and notes its instant. */
export const revisionQuery = (database: Database, at: Instant): Query =>
  database
    .insert(revisions)
    .values({ id: 1, number: 1, at })
    .onConflictDoUpdate({ target: revisions.id, set: { number: sql`${revisions.number} + 1`, at } })
