import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Miniflare, Response } from 'miniflare'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { temporaryFolder } from '../e2e/command.ts'

const root = join(import.meta.dirname, '../..')
const folder = temporaryFolder()
let workerd: Miniflare

/** Keeps the platform's tool from looking for the network. */
const OFFLINE = {
  WRANGLER_SEND_METRICS: 'false',
  CLOUDFLARE_CF_FETCH_ENABLED: 'false',
  WRANGLER_HIDE_BANNER: 'true',
  CI: '1',
}

const FEED =
  '<rss version="2.0"><channel><title>News</title><item><title>Note on the limits</title>' +
  '<link>https://paper.example/note</link><guid>note</guid><pubDate>Tue, 09 Jun 2026 08:00:00 GMT</pubDate>' +
  '<description>Washington is studying the Russian proposal on the New START treaty, Sergei Lavrov said on Tuesday.' +
  '</description></item></channel></rss>'

beforeAll(async () => {
  execFileSync('npx', ['wrangler', 'deploy', '--dry-run', '--outdir', folder.path], {
    cwd: root,
    env: { ...process.env, ...OFFLINE },
    stdio: 'pipe',
  })
  workerd = new Miniflare({
    modules: [{ type: 'ESModule', path: join(folder.path, 'worker.js') }],
    modulesRoot: folder.path,
    compatibilityDate: '2026-04-01',
    compatibilityFlags: ['nodejs_compat'],
    cf: false,
    d1Databases: { DB: 'monitor' },
    bindings: { VERSION: '0.0.0-test', TREATYWATCH_PUBLIC_URL: 'https://monitor.example' },
    // Every feed of the catalogue answers, each with one and the same item.
    outboundService: () => new Response(FEED, { headers: { 'content-type': 'application/rss+xml' } }),
  })
  const database = await workerd.getD1Database('DB')
  const statements = readdirSync(join(root, 'migrations'))
    .filter((name) => name.endsWith('.sql'))
    .sort()
    .flatMap((name) => readFileSync(join(root, 'migrations', name), 'utf8').split('--> statement-breakpoint'))
  await database.batch(statements.map((statement) => database.prepare(statement)))
})

afterAll(async () => {
  await workerd?.dispose()
  folder.remove()
})

type Board = {
  readonly standings: readonly { readonly party: string; readonly matter: string; readonly outlet: string }[]
  readonly coverage: { readonly sources: number; readonly answering: number }
  readonly lastPoll: string | null
}

const board = async (): Promise<Board> =>
  (await (await workerd.dispatchFetch('https://monitor.example/api/v1/status')).json()) as Board

describe('the second home: workerd with D1', () => {
  it('is never empty: the curated history stands before the first poll', async () => {
    const { standings, lastPoll } = await board()
    expect(lastPoll).toBeNull()
    expect(new Set(standings.map(({ party }) => party))).toEqual(new Set(['US', 'RU', 'CN']))
    const page = await workerd.dispatchFetch('https://monitor.example/')
    expect(page.status).toBe(200)
    expect(await page.text()).toContain('New START')
  })

  it('polls the catalogue when the platform calls, and settles what it read', async () => {
    const worker = await workerd.getWorker()
    expect(await worker.scheduled({ cron: '*/15 * * * *' })).toMatchObject({ outcome: 'ok' })
    const { coverage, lastPoll } = await board()
    expect(lastPoll).not.toBeNull()
    expect(coverage.answering).toBe(coverage.sources)
    const { changes } = (await (
      await workerd.dispatchFetch('https://monitor.example/api/v1/changes?limit=100')
    ).json()) as { changes: readonly { readonly origin: string; readonly to: string }[] }
    const database = await workerd.getD1Database('DB')
    const items = await database.prepare("select count(*) as items from items where origin = 'live'").first()
    expect(items).toEqual({ items: coverage.sources })
    expect(changes.length).toBeGreaterThan(0)
  })

  it('gives the same answers to conditional requests', async () => {
    const first = await workerd.dispatchFetch('https://monitor.example/api/v1/status')
    const etag = first.headers.get('etag') ?? ''
    expect(etag).toMatch(/^"/)
    const second = await workerd.dispatchFetch('https://monitor.example/api/v1/status', {
      headers: { 'if-none-match': etag },
    })
    expect(second.status).toBe(304)
  })
})
