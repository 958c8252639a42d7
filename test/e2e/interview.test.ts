import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { run, temporaryFolder } from './command.ts'
import { articleHtml, type FeedServer, rssOf, startFeedServer } from './feed-server.ts'
import { INTERVIEW } from './interview.ts'

const folder = temporaryFolder()
let server: FeedServer
let env: Record<string, string>

/** Only the characters these pages use beyond ASCII: quotation marks and the dash. */
const WINDOWS_1251: Readonly<Record<string, number>> = { '“': 0x93, '”': 0x94, '—': 0x97, '’': 0x92 }

const windows1251 = (text: string): Uint8Array =>
  Uint8Array.from([...text], (character) => WINDOWS_1251[character] ?? character.charCodeAt(0))

beforeAll(async () => {
  server = await startFeedServer((path, origin) => {
    if (path === '/feed.xml') return rssOf('Interview', origin, INTERVIEW)
    const article = INTERVIEW.find(({ slug }) => path === `/${slug}`)
    if (!article) return undefined
    const html = articleHtml(article.title, article.paragraphs, article.charset)
    return article.charset === 'utf-8'
      ? { type: 'text/html; charset=utf-8', body: html }
      : { type: 'text/html', body: windows1251(html) }
  })
  const sources = join(folder.path, 'sources.json')
  writeFileSync(
    sources,
    JSON.stringify([{ url: `${server.url}/feed.xml`, outlet: 'Interview', language: 'en' }]),
  )
  env = { TREATYWATCH_DB: join(folder.path, 'monitor.db'), TREATYWATCH_SOURCES: sources }
})

afterAll(async () => {
  await server.close()
  folder.remove()
})

const poll = async () => {
  const { code, stdout, stderr } = await run(['poll', '--json'], { env })
  expect(code, stderr).toBe(0)
  return JSON.parse(stdout)
}

const statusAt = async (day: string) => {
  const { code, stdout } = await run(['status', '--at', day, '--json'], { env })
  expect(code).toBe(0)
  const board = JSON.parse(stdout)
  return board.standings.find(
    (standing: { party: string; matter: string }) => standing.party === 'US' && standing.matter === 'limits',
  )
}

describe('one interview in four papers, polled twice', () => {
  it('finds five items, their pages and what they say', async () => {
    const summary = await poll()
    expect(summary).toMatchObject({
      sources: { ok: 1, unchanged: 0, failed: 0 },
      items: { new: 5, relevant: 5 },
    })
    expect(
      server.requests
        .filter(({ status }) => status === 200)
        .map(({ path }) => path)
        .sort(),
    ).toEqual(['/feed.xml', ...INTERVIEW.map(({ slug }) => `/${slug}`)].sort())
  })

  it('stands at an informal positive answer after Minsk, the formal one outstanding', async () => {
    expect(await statusAt('2025-10-28')).toMatchObject({
      stance: 'positive-response',
      basis: 'reported',
      speaker: 'Sergei Lavrov',
      formalAnswerOutstanding: true,
      confirmed: true,
    })
  })

  it('makes one statement of the interview, carried by four', async () => {
    const standing = await statusAt('2025-11-09')
    expect(standing).toMatchObject({
      stance: 'under-consideration',
      since: '2025-11-09',
      basis: 'reported',
      speaker: 'Sergei Lavrov',
      carriers: 4,
      formalAnswerOutstanding: true,
      previous: { stance: 'positive-response' },
    })
    expect(standing.url).toMatch(/^http:\/\/127\.0\.0\.1/)
  })

  it('asks only conditionally the second time, and finds nothing new', async () => {
    const before = server.requests.length
    const summary = await poll()
    expect(summary).toMatchObject({
      sources: { ok: 0, unchanged: 1, failed: 0 },
      items: { new: 0, relevant: 0 },
      claims: 0,
      changes: 0,
    })
    const second = server.requests.slice(before)
    expect(second.map(({ path, status }) => [path, status])).toEqual([['/feed.xml', 304]])
    expect(second[0]?.headers['if-none-match']).toBeDefined()
  })
})
