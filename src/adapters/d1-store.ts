import { drizzle } from 'drizzle-orm/d1'
import type { Clock, Store } from '../monitor/ports.ts'
import * as schema from './schema.ts'
import { createSqlStore } from './sql-store.ts'
import type { Database } from './sql-writes.ts'

/** The part of the platform's D1 binding that the driver uses. */
export type D1Binding = Parameters<typeof drizzle>[0]

/** The store over a D1 binding whose migrations the platform's tool has applied. */
export const createD1Store = (binding: D1Binding, clock: Clock): Store => {
  const database = drizzle(binding, { schema })
  return createSqlStore(
    database as unknown as Database,
    async (queries) => {
      const [first, ...rest] = queries
      if (first) await database.batch([first, ...rest])
    },
    clock,
  )
}
