import { parseAtomFeed } from 'feedsmith'
import { describe, expect, it } from 'vitest'
import { entryTime } from '../../src/web/feed/entry-time.ts'
import { sampleApp } from './sample-app.ts'
import { SAMPLE_WORLD } from './sample-world.ts'

const { app } = sampleApp({}, { publicUrl: 'https://watch.example/' })

const feedOf = async (path: string, from = app) => {
  const answer = await from.request(path)
  const text = await answer.text()
  return { text, feed: parseAtomFeed(text) }
}

const linkOf = (links: readonly { rel?: string; href?: string }[] | undefined, rel: string) =>
  links?.find((link) => link.rel === rel)?.href

describe('the Atom feed', () => {
  it('has what RFC 4287 asks for', async () => {
    const { feed, text } = await feedOf('/changes.atom')
    expect(text.startsWith('<?xml version="1.0" encoding="utf-8"?>')).toBe(true)
    expect(feed.id).toMatch(/^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-8[0-9a-f]{3}-[0-9a-f]{12}$/)
    expect(feed.title?.value).toContain('New START')
    expect(feed.updated).toBe('2026-11-20T10:00:00.000010Z')
    expect(feed.entries?.[0]?.updated).toBe(feed.updated)
    expect(feed.authors?.[0]?.name).toBe('Treatywatch')
    expect(linkOf(feed.links, 'self')).toBe('https://watch.example/changes.atom')
    expect(linkOf(feed.links, 'alternate')).toBe('https://watch.example/')
    for (const entry of feed.entries ?? []) {
      expect(entry).toMatchObject({ id: expect.any(String), title: { value: expect.any(String) } })
      expect(entry.updated).toMatch(/Z$/)
      expect(linkOf(entry.links, 'alternate')).toMatch(/^https:\/\/watch\.example\/changes\/[0-9a-f]{24}$/)
    }
  })

  it('has one entry a change and one of its own for a correction', async () => {
    const { feed } = await feedOf('/changes.atom?confirmed=any')
    const entries = feed.entries ?? []
    expect(entries).toHaveLength(SAMPLE_WORLD.said.length + 1)
    expect(new Set(entries.map(({ id }) => id)).size).toBe(entries.length)
    expect(entries[0]?.title?.value).toBe('Correction: Russia on the limits: proposal')
    expect(linkOf(entries[0]?.links, 'related')).toMatch(/\/changes\/[0-9a-f]{24}$/)
    const corrected = entries.find(
      ({ links }) => linkOf(links, 'alternate') === linkOf(entries[0]?.links, 'related'),
    )
    expect(corrected?.title?.value).toBe('Russia on the limits: proposal')
  })

  it('has confirmed changes only unless it is asked for others', async () => {
    expect((await feedOf('/changes.atom')).text).not.toContain('unconfirmed')
    const { feed } = await feedOf('/changes.atom?confirmed=false')
    expect(feed.entries?.map(({ title }) => title?.value)).toEqual([
      'Russia on a successor: conditional, unconfirmed',
    ])
  })

  it('says what was before and who said it', async () => {
    const { feed } = await feedOf('/changes.atom?party=US&matter=limits')
    const [newest] = feed.entries ?? []
    expect(newest?.title?.value).toBe(
      'United States on the limits: under consideration (was: positive response)',
    )
    expect(newest?.content?.value).toContain('by Sergei Lavrov')
    expect(linkOf(newest?.links, 'via')).toBe('https://courier.example/0')
    expect(newest?.categories?.map(({ term }) => term)).toEqual([
      'change',
      'US',
      'limits',
      'under-consideration',
    ])
  })

  it.each(['/changes.atom?party=US', '/changes.atom?matter=limits&party=US', '/changes.atom?limit=2'])(
    '%s names itself as it was asked for',
    async (path) => {
      const { feed } = await feedOf(path)
      expect(linkOf(feed.links, 'self')).toBe(`https://watch.example${path}`)
    },
  )

  it('has one id a filter, however the filter is written, and leads on to older entries', async () => {
    const idOf = async (path: string) => (await feedOf(path)).feed.id
    expect(await idOf('/changes.atom?party=US&matter=limits')).toBe(
      await idOf('/changes.atom?matter=limits&party=US&limit=3'),
    )
    expect(await idOf('/changes.atom?party=US')).not.toBe(await idOf('/changes.atom?party=RU'))
    const { feed } = await feedOf('/changes.atom?limit=2')
    const next = linkOf(feed.links, 'next')?.replace('https://watch.example', '')
    const older = (await feedOf(next ?? '')).feed
    expect(older.entries).toHaveLength(2)
    expect(older.entries?.[0]?.id).not.toBe(feed.entries?.[1]?.id)
  })

  it('keeps the order of entries that were recorded together', async () => {
    const { feed } = await feedOf('/changes.atom?confirmed=any')
    const times = feed.entries?.map(({ updated }) => updated) ?? []
    expect(new Set(times).size).toBe(times.length)
    expect(entryTime({ recordedAt: '2026-11-20T10:00:00.250Z', sequence: 7 })).toBe(
      '2026-11-20T10:00:00.250000007Z',
    )
  })

  it('keeps its ids at every address', async () => {
    const other = sampleApp({}, { publicUrl: 'https://other.example' }).app
    const here = (await feedOf('/changes.atom')).feed
    const there = (await feedOf('/changes.atom', other)).feed
    expect(there.entries?.map(({ id }) => id)).toEqual(here.entries?.map(({ id }) => id))
    expect(there.id).toBe(here.id)
  })

  it('takes its address from the request where none is set', async () => {
    const answer = await sampleApp().app.request('http://127.0.0.1:8080/changes.atom')
    expect(linkOf(parseAtomFeed(await answer.text()).links, 'self')).toBe(
      'http://127.0.0.1:8080/changes.atom',
    )
  })

  it('is a feed without entries too', async () => {
    const empty = sampleApp({ said: [], amended: [] }).app
    const { feed } = await feedOf('/changes.atom', empty)
    expect(feed.entries ?? []).toEqual([])
    expect(feed.updated).toBe('2026-02-05T00:00:00Z')
  })
})
