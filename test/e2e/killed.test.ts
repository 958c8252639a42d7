import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import Driver from 'better-sqlite3'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { run, start, temporaryFolder } from './command.ts'
import { articleHtml, type FeedServer, rssOf, startFeedServer } from './feed-server.ts'

const KILLS = 50
const FEEDS = 4
const ITEMS_A_GENERATION = 1

/** Each says something else, so that every generation has items to read and statuses to change. */
const SENTENCES = [
  'Washington is studying the Russian proposal on the New START treaty, the State Department said.',
  'The United States rejects the Russian proposal on the New START treaty, the White House said.',
  'The Kremlin said that Russia will continue to observe the limits of the New START treaty.',
  'Washington has not replied to the proposal on the New START treaty, Dmitry Peskov said.',
]

const DAY = 86_400_000
const FIRST_DAY = Date.parse('2026-03-10T06:00:00Z')

/** How far the news has come: one generation a kill. */
let generation = 1

const entriesOf = (feed: number, upTo: number) =>
  Array.from({ length: upTo * ITEMS_A_GENERATION }, (_, index) => ({
    slug: `f${feed}-i${index}`,
    title: `Report ${index} of feed ${feed} on New START`,
    summary: `A report on the New START treaty, number ${index}.`,
    published: new Date(
      FIRST_DAY + Math.floor(index / ITEMS_A_GENERATION) * DAY + feed * 60_000,
    ).toISOString(),
  }))

const paragraphsOf = (feed: number, index: number) => [
  SENTENCES[index % SENTENCES.length] ?? '',
  `This is paragraph two of report ${index} in feed ${feed}; it says nothing that matters to anybody, at some length.`,
]

const folder = temporaryFolder()
let server: FeedServer

beforeAll(async () => {
  server = await startFeedServer((path, origin) => {
    const feed = /^\/feed-(\d+)\.xml$/.exec(path)?.[1]
    if (feed !== undefined) return rssOf(`Feed ${feed}`, origin, entriesOf(Number(feed), generation))
    const [, ofFeed, index] = /^\/f(\d+)-i(\d+)$/.exec(path) ?? []
    if (ofFeed === undefined || index === undefined) return undefined
    const body = articleHtml(`Report ${index}`, paragraphsOf(Number(ofFeed), Number(index)), 'utf-8')
    return { type: 'text/html; charset=utf-8', body }
  })
  const sources = Array.from({ length: FEEDS }, (_, feed) => ({
    url: `${server.url}/feed-${feed}.xml`,
    outlet: `Paper ${feed}`,
    language: 'en',
  }))
  writeFileSync(join(folder.path, 'sources.json'), JSON.stringify(sources))
})

afterAll(async () => {
  await server.close()
  folder.remove()
})

/** Polls until nothing waits any more: a cycle fetches a limited number of pages. */
const settled = async (database: string): Promise<void> => {
  for (let cycle = 0; cycle < 5; cycle++) {
    const { code, stderr } = await run(['poll', '--json'], { env: envOf(database) })
    expect(code, stderr).toBe(0)
    if (query(database, "select 1 from versions where state <> 'read'").length === 0) return
  }
  throw new Error('Items are still unread after five cycles.')
}

const envOf = (database: string) => ({
  TREATYWATCH_DB: join(folder.path, database),
  TREATYWATCH_SOURCES: join(folder.path, 'sources.json'),
})

/** Starts a cycle and kills the process after so many milliseconds; whether it still ran then. */
const killedAfter = (milliseconds: number, env: Record<string, string>): Promise<boolean> =>
  new Promise((resolve) => {
    const child = start(['poll'], { env })
    child.stdout?.resume()
    child.stderr?.resume()
    const timer = setTimeout(() => child.kill('SIGKILL'), milliseconds)
    child.on('close', (_, signal) => {
      clearTimeout(timer)
      resolve(signal === 'SIGKILL')
    })
  })

type Row = Readonly<Record<string, string | number | null>>

const query = (database: string, sql: string): readonly Row[] => {
  const file = new Driver(join(folder.path, database), { readonly: true })
  try {
    return file.prepare(sql).all() as readonly Row[]
  } finally {
    file.close()
  }
}

const ITEMS = `select s.url || ' ' || i.guid as item, v.version, v.state, length(v.text) as characters
  from items i join versions v on v.item_id = i.id join sources s on s.id = i.source_id order by 1, 2`

/** Rows that hold: neither superseded nor retractions. */
const HOLDING = `select party, matter, from_stance, to_stance, said_at, confirmed from changes c
  where kind <> 'retraction' and not exists (select 1 from changes d where d.supersedes = c.id)
  order by 1, 2, 5, 3, 4`

const DOUBLE = `select party, matter, said_at, count(*) from changes c
  where kind <> 'retraction' and not exists (select 1 from changes d where d.supersedes = c.id)
  group by 1, 2, 3 having count(*) > 1`

describe('a poll cycle killed at any moment', () => {
  it(`loses no item and doubles no change in ${KILLS} kills`, { timeout: 420_000 }, async () => {
    const env = envOf('killed.db')
    const began = Date.now()
    const first = await run(['poll', '--json'], { env })
    expect(first.code, first.stderr).toBe(0)
    const span = Date.now() - began
    let killed = 0
    for (let kill = 0; kill < KILLS; kill++) {
      generation++
      // Spread over the whole cycle, the start of the process included; never the same moment twice.
      const share = (kill + Math.random()) / KILLS
      if (await killedAfter(Math.round(span * (0.1 + 1.1 * share)), env)) killed++
      const integrity = query('killed.db', 'pragma integrity_check')
      expect(integrity).toEqual([{ integrity_check: 'ok' }])
      expect(query('killed.db', DOUBLE)).toEqual([])
    }
    // Otherwise nothing was tried.
    expect(killed).toBeGreaterThan(KILLS / 2)

    await settled('killed.db')
    await settled('clean.db')

    const items = query('killed.db', ITEMS)
    expect(items.length).toBe(FEEDS * generation * ITEMS_A_GENERATION)
    expect(items).toEqual(query('clean.db', ITEMS))
    expect(query('killed.db', DOUBLE)).toEqual([])
    expect(query('killed.db', HOLDING)).toEqual(query('clean.db', HOLDING))
    expect(query('clean.db', "select * from changes where origin = 'live'").length).toBeGreaterThan(5)
  })
})
