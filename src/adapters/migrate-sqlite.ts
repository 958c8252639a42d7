import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type BetterSqlite3 from 'better-sqlite3'
import type { BetterSQLite3Database } from 'drizzle-orm/better-sqlite3'
import { migrate } from 'drizzle-orm/better-sqlite3/migrator'

/** Raised on start only: the operator must act. */
export class NewerDatabaseError extends Error {}

/** Milliseconds since the epoch at which the newest migration of the folder was made. */
const newestKnown = (folder: string): number => {
  const journal: { entries: readonly { when: number }[] } = JSON.parse(
    readFileSync(join(folder, 'meta', '_journal.json'), 'utf8'),
  )
  return Math.max(...journal.entries.map((entry) => entry.when))
}

/**
 * Brings a database up to the newest migration; a second run does nothing.
 * @throws NewerDatabaseError when a newer version of the product has migrated it already
 */
export const migrateSqlite = (
  file: BetterSqlite3.Database,
  database: BetterSQLite3Database<Record<string, unknown>>,
  folder: string,
): void => {
  const journalTable = file.prepare("select 1 from sqlite_master where name = '__drizzle_migrations'").get()
  if (journalTable) {
    const row = file.prepare('select max(created_at) as newest from __drizzle_migrations').get() as {
      newest: number | null
    }
    if (Number(row.newest ?? 0) > newestKnown(folder))
      throw new NewerDatabaseError(
        `The database ${file.name} was made by a newer version of Treatywatch. ` +
          'Update the program, or point TREATYWATCH_DB at another file.',
      )
  }
  try {
    migrate(database, { migrationsFolder: folder })
  } catch {
    // Another process may have migrated between our look and our lock; what is wrong still will throw again.
    migrate(database, { migrationsFolder: folder })
  }
}
