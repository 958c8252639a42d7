import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createGuardedFetch } from '../../src/adapters/guarded-fetch.ts'
import { openSqliteStore, type SqliteStore } from '../../src/adapters/sqlite-store.ts'
import { newStart } from '../../src/domain/profiles/new-start/profile.ts'
import type { Source } from '../../src/domain/source.ts'
import type { Instant } from '../../src/domain/time.ts'
import { fetchArticleTexts } from '../../src/monitor/fetch-article-texts.ts'
import { type PollResult, pollSources } from '../../src/monitor/poll-sources.ts'
import type { StoredVersion } from '../../src/monitor/ports.ts'
import { startTestSite, type TestSite } from '../support/test-site.ts'

export const MORNING = '2025-11-10T06:00:00Z'

export const source = (id: string, url: string, changes: Partial<Source> = {}): Source => ({
  id,
  title: `Title of ${id}`,
  url,
  site: null,
  outlet: 'Sample Wire',
  owner: 'Sample Media',
  country: 'CH',
  language: 'en',
  kind: 'agency',
  affiliation: 'independent',
  tier: 2,
  ...changes,
})

export type PollingWorld = {
  readonly site: TestSite
  readonly store: SqliteStore
  readonly setClock: (instant: Instant) => void
  readonly addSources: (...sources: readonly Source[]) => Promise<void>
  readonly poll: () => Promise<PollResult>
  /** A poll whose process dies while it stores the given unit of work, counted from 0. */
  readonly pollDyingAt: (unit: number) => Promise<PollResult>
  /** What a poll tells of its progress. */
  readonly pollProgress: () => Promise<readonly (readonly [done: number, total: number])[]>
  readonly fetchTexts: () => Promise<{ fetched: number; failed: number }>
  /** Everything unread, oldest first. */
  readonly unread: () => Promise<readonly StoredVersion[]>
  readonly awaiting: () => Promise<readonly StoredVersion[]>
  readonly close: () => Promise<void>
}

/** A web site on loopback, a database in a temporary folder, and a clock that tests set. */
export const startPollingWorld = async (): Promise<PollingWorld> => {
  const site = await startTestSite()
  const folder = mkdtempSync(join(tmpdir(), 'treatywatch-polling-'))
  let now = MORNING
  const clock = () => now
  const store = openSqliteStore(join(folder, 'world.db'), clock)
  const guarded = createGuardedFetch({ allowPrivate: true, userAgent: 'Treatywatch/test' })
  const deps = { store, fetcher: guarded.fetch, clock, profile: newStart }
  return {
    site,
    store,
    setClock: (instant) => {
      now = instant
    },
    addSources: (...sources) => store.apply(sources.map((one) => ({ kind: 'put-source', source: one }))),
    poll: () => pollSources(deps),
    pollDyingAt: (unit) => {
      let units = 0
      const apply: typeof store.apply = async (work) => {
        if (units++ >= unit) throw new Error('the process died')
        await store.apply(work)
      }
      return pollSources({ ...deps, store: { ...store, apply } })
    },
    pollProgress: async () => {
      const told: [number, number][] = []
      await pollSources({ ...deps, onSource: (done, total) => told.push([done, total]) })
      return told
    },
    fetchTexts: () => fetchArticleTexts(deps, 100),
    unread: () => store.unread(1000),
    awaiting: () => store.awaitingText(1000),
    close: async () => {
      await Promise.all([guarded.close(), site.close()])
      store.close()
      rmSync(folder, { recursive: true })
    },
  }
}

export type Entry = {
  readonly guid?: string
  readonly link?: string
  readonly title: string
  readonly summary?: string
  readonly content?: string
  readonly date?: string
  /** Raw elements more. */
  readonly extra?: string
}

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')

const element = (name: string, text: string | undefined): string =>
  text === undefined ? '' : `<${name}>${escaped(text)}</${name}>`

/** An RSS 2.0 document. */
export const rss = (...entries: readonly Entry[]): string => {
  const items = entries.map(
    ({ guid, link, title, summary, content, date, extra = '' }) =>
      `<item>${element('title', title)}${element('link', link)}${element('guid', guid)}` +
      `${element('description', summary)}${element('content:encoded', content)}${element('pubDate', date)}${extra}</item>`,
  )
  return `<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>Sample</title>${items.join('')}</channel></rss>`
}

const SENTENCES = [
  'The minister told reporters that the question of strategic limits would be taken up again before the end of the month.',
  'Diplomats of both capitals have exchanged several notes on the matter, and none of them has been made public so far.',
  'Independent observers believe that a decision is a matter of weeks, while others point to the calendar of the presidents.',
]

/** Paragraphs of running text that begin with their topic. */
export const paragraphs = (topic: string): readonly string[] =>
  SENTENCES.map((sentence) => `${topic}: ${sentence}`)

/** An article page with menu, related list and footer around it. */
export const page = (title: string, text: readonly string[]): string =>
  `<!doctype html><html lang="en"><head><title>${title} | Sample Wire</title></head><body>` +
  '<nav><a href="/">Home</a><a href="/world">World</a></nav>' +
  `<article><h1>${title}</h1>${text.map((words) => `<p>${words}</p>`).join('')}</article>` +
  '<aside><h3>Related</h3><ul><li><a href="/x">Another headline of the day</a></li></ul></aside>' +
  '<footer>All rights reserved</footer></body></html>'

/** Text in windows-1251, for Latin letters and the Russian alphabet. */
export const windows1251 = (text: string): Uint8Array =>
  Uint8Array.from(text, (character) => {
    const code = character.codePointAt(0) ?? 0
    if (code < 0x80) return code
    if (code >= 0x410 && code <= 0x44f) return code - 0x410 + 0xc0
    if (code === 0x451) return 0xb8
    throw new Error(`${character} is not in the test's part of windows-1251`)
  })
