import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Driver from 'better-sqlite3'
import { afterAll, describe, expect, it } from 'vitest'
import { NewerDatabaseError } from '../../src/adapters/migrate-sqlite.ts'
import { openSqliteStore, type SqliteStore } from '../../src/adapters/sqlite-store.ts'
import { storeContract } from '../contract/store.ts'

const folder = mkdtempSync(join(tmpdir(), 'treatywatch-'))
const opened: SqliteStore[] = []
let count = 0

const fileName = () => join(folder, `${count++}.db`)

const open = (path: string): SqliteStore => {
  const store = openSqliteStore(path, () => '2025-11-09T12:00:00Z')
  opened.push(store)
  return store
}

afterAll(() => {
  for (const store of opened) store.close()
  rmSync(folder, { recursive: true })
})

storeContract('SQLite file', async () => open(fileName()))

const change = {
  id: 'one',
  kind: 'change',
  party: 'US',
  matter: 'limits',
  from: null,
  to: 'no-response',
  saidAt: '2025-11-09',
  statement: 'statement',
  basis: 'media',
  speaker: null,
  rule: 'first-statement',
  confirmed: true,
  origin: 'live',
  recordedAt: '2025-11-09T12:00:00Z',
  supersedes: null,
} as const

describe('SQLite file', () => {
  it('is migrated twice without harm and keeps what it holds', async () => {
    const path = fileName()
    await open(path).apply([{ kind: 'append-change', change }])
    expect((await open(path).ledger()).map(({ id }) => id)).toEqual(['one'])
  })

  it('refuses a database of a newer version, and leaves it untouched', async () => {
    const path = fileName()
    await open(path).apply([{ kind: 'append-change', change }])
    const file = new Driver(path)
    file.exec(`insert into __drizzle_migrations (hash, created_at) values ('later', ${Date.now() + 1e10})`)
    file.close()
    expect(() => open(path)).toThrow(NewerDatabaseError)
    expect(() => open(path)).toThrow(/newer version of Treatywatch/)
    const again = new Driver(path, { readonly: true })
    expect(again.prepare('select count(*) as rows from changes').get()).toEqual({ rows: 1 })
    again.close()
  })

  it.each([
    ['update', "update changes set to_stance = 'agreed'"],
    ['delete', 'delete from changes'],
  ])('refuses to %s a ledger row, whoever asks', async (_, statement) => {
    const path = fileName()
    await open(path).apply([{ kind: 'append-change', change }])
    const file = new Driver(path)
    expect(() => file.exec(statement)).toThrow(/append-only/)
    file.close()
  })

  it('runs in WAL mode with foreign keys', async () => {
    const path = fileName()
    open(path)
    const file = new Driver(path)
    expect(file.pragma('journal_mode', { simple: true })).toBe('wal')
    file.close()
  })

  it('gives a consistent copy while it is open', async () => {
    const store = open(fileName())
    await store.apply([{ kind: 'append-change', change }])
    const copy = fileName()
    await store.backup(copy)
    expect((await open(copy).ledger()).length).toBe(1)
  })

  it('names the trouble when the file is no database', () => {
    const path = join(folder, 'text.db')
    writeFileSync(path, 'These are words and no database. '.repeat(100))
    expect(() => open(path)).toThrow(/text\.db is not a database/)
  })
})
