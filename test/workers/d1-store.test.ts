import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Miniflare } from 'miniflare'
import { afterAll } from 'vitest'
import { createD1Store, type D1Binding } from '../../src/adapters/d1-store.ts'
import { storeContract } from '../contract/store.ts'

const migrationsFolder = join(import.meta.dirname, '../../migrations')

const statements = readdirSync(migrationsFolder)
  .filter((name) => name.endsWith('.sql'))
  .sort()
  .flatMap((name) => readFileSync(join(migrationsFolder, name), 'utf8').split('--> statement-breakpoint'))

/** As many databases as the contract has cases: each wants an empty one. */
const DATABASES = Array.from({ length: 24 }, (_, index) => `DB${index}`)

const workerd = new Miniflare({
  modules: true,
  script: 'export default { fetch: () => new Response("") }',
  compatibilityDate: '2026-04-01',
  cf: false,
  d1Databases: Object.fromEntries(DATABASES.map((name) => [name, name])),
})

afterAll(async () => {
  await workerd.dispose()
})

let next = 0

storeContract('D1 in workerd', async () => {
  const name = DATABASES[next++]
  if (name === undefined) throw new Error('There are more cases than databases.')
  const database = await workerd.getD1Database(name)
  await database.batch(statements.map((statement) => database.prepare(statement)))
  return createD1Store(database as unknown as D1Binding, () => '2025-11-09T12:00:00Z')
})
