import { existsSync, mkdirSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import type BetterSqlite3 from 'better-sqlite3'
import { drizzle } from 'drizzle-orm/better-sqlite3'
import type { Clock, Store } from '../monitor/ports.ts'
import { migrateSqlite } from './migrate-sqlite.ts'
import * as schema from './schema.ts'
import { createSqlStore } from './sql-store.ts'
import type { Database } from './sql-writes.ts'

/** The folder beside `dist` (bundled) or beside `src` (as source). */
const migrationsFolder = (): string => {
  const candidates = ['../migrations', '../../migrations'].map((path) =>
    fileURLToPath(new URL(path, import.meta.url)),
  )
  const found = candidates.find((path) => existsSync(path))
  if (!found) throw new Error(`The folder of migrations is missing beside ${candidates[0]}`)
  return found
}

/** How long a writer waits for another process, in milliseconds. */
const BUSY_TIMEOUT = 10_000

export type SqliteStore = Store & {
  /** A consistent copy while others read and write. */
  readonly backup: (path: string) => Promise<void>
  readonly close: () => void
}

/** better-sqlite3 13 needs Node-API 10 and crashes the process without an error below it. */
const loadDriver = (): typeof BetterSqlite3 => {
  const require = createRequire(import.meta.url)
  const { version } = require('better-sqlite3/package.json') as { version: string }
  if (Number(version.split('.')[0]) >= 13 && Number(process.versions.napi) < 10)
    throw new Error(
      `better-sqlite3 ${version} needs Node 22.14 or newer (this is ${process.version}): ` +
        'update Node, or install better-sqlite3@12.',
    )
  return require('better-sqlite3')
}

/**
 * Opens (or makes) the database file and migrates it.
 * @param path a file, or `:memory:`
 * @throws when the file cannot be opened or was made by a newer version
 */
export const openSqliteStore = (path: string, clock: Clock): SqliteStore => {
  const Driver = loadDriver()
  if (path !== ':memory:') mkdirSync(dirname(path), { recursive: true })
  const file = new Driver(path, { timeout: BUSY_TIMEOUT })
  try {
    file.pragma('journal_mode = WAL')
    file.pragma('foreign_keys = ON')
    // A commit survives the death of the process; only a power cut may lose the last ones, never the order.
    file.pragma('synchronous = NORMAL')
    const database = drizzle(file, { schema })
    migrateSqlite(file, database, migrationsFolder())
    const store = createSqlStore(
      database as unknown as Database,
      async (queries) => {
        const inOrder = file.transaction(() => {
          for (const query of queries) (query as unknown as { run: () => void }).run()
        })
        inOrder.immediate()
      },
      clock,
    )
    return {
      ...store,
      backup: async (target) => {
        await file.backup(target)
      },
      close: () => file.close(),
    }
  } catch (error) {
    file.close()
    if (error instanceof Driver.SqliteError && error.code === 'SQLITE_NOTADB')
      throw new Error(
        `The file ${path} is not a database of Treatywatch. Point TREATYWATCH_DB at another one.`,
      )
    throw error
  }
}
