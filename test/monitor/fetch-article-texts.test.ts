import { gzipSync } from 'node:zlib'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Answer } from '../support/test-site.ts'
import {
  type PollingWorld,
  page,
  paragraphs,
  rss,
  source,
  startPollingWorld,
  windows1251,
} from './polling-world.ts'

let world: PollingWorld

beforeEach(async () => {
  world = await startPollingWorld()
})

afterEach(() => world.close())

const SUMMARY = 'What is known of the talks.'
const HTML = { 'content-type': 'text/html; charset=utf-8' }
const TEXT = paragraphs('Talks').join('\n\n')

/** One item with a summary whose page answers so. */
const await1 = async (answer?: Answer, link = `${world.site.address}/story`) => {
  if (answer) world.site.serve('/story', answer)
  world.site.serve('/feed', {
    headers: { etag: '"1"' },
    body: rss({ guid: '1', link, title: 'New START talks', summary: SUMMARY }),
  })
  await world.addSources(source('wire', `${world.site.address}/feed`))
  await world.poll()
}

const textNow = async () => (await world.unread())[0]?.version.text

describe('the text of a page', () => {
  it.each<[string, Answer, string]>([
    ['in UTF-8', { headers: HTML, body: page('Talks', paragraphs('Talks')) }, TEXT],
    [
      'compressed',
      {
        headers: { ...HTML, 'content-encoding': 'gzip' },
        body: gzipSync(page('Talks', paragraphs('Talks'))),
      },
      TEXT,
    ],
    ['without a content type', { body: page('Talks', paragraphs('Talks')) }, TEXT],
    [
      'in windows-1251 by its header',
      {
        headers: { 'content-type': 'text/html; charset=windows-1251' },
        body: windows1251(
          page(
            'Ноты',
            Array<string>(4).fill(
              'Стороны обменялись нотами, и обе сообщили об этом вечером, не называя подробностей.',
            ),
          ),
        ),
      },
      Array<string>(4)
        .fill('Стороны обменялись нотами, и обе сообщили об этом вечером, не называя подробностей.')
        .join('\n\n'),
    ],
  ])('%s replaces the summary', async (_, answer, text) => {
    await await1(answer)
    expect(await world.fetchTexts()).toEqual({ fetched: 1, failed: 0 })
    expect(await textNow()).toBe(text)
    expect(await world.awaiting()).toEqual([])
  })

  it('is found behind a redirect', async () => {
    world.site.serve('/old', { status: 301, headers: { location: '/story' } })
    await await1({ headers: HTML, body: page('Talks', paragraphs('Talks')) }, `${world.site.address}/old`)
    expect(await world.fetchTexts()).toEqual({ fetched: 1, failed: 0 })
    expect(await textNow()).toBe(TEXT)
  })
})

describe('a page that cannot be had', () => {
  it.each<[string, Answer]>([
    ['it is missing', { status: 404, headers: HTML, body: page('Not found', paragraphs('Sorry')) }],
    ['it is gone', { status: 410 }],
    ['it is refused', { status: 403, headers: HTML, body: page('No', paragraphs('Go away')) }],
    ['it wants a login', { status: 401 }],
    ['it is empty', { headers: HTML, body: '' }],
    ['it has no text', { headers: HTML, body: '<html><body><nav><a href="/">Home</a></nav></body></html>' }],
    [
      'it asks whether we are a robot',
      {
        headers: HTML,
        body: page('One moment', [
          'Please enable JavaScript and cookies to continue reading this page on our site, thank you very much.',
        ]),
      },
    ],
    ['it is a document', { headers: { 'content-type': 'application/pdf' }, body: '%PDF-1.7 '.repeat(100) }],
    ['it is too large', { headers: HTML, body: page('Talks', [`${'word '.repeat(1_100_000)}.`]) }],
    ['it leads out of the web', { status: 302, headers: { location: 'ftp://files.example/story' } }],
    ['it leads in circles', { status: 302, headers: { location: '/story' } }],
  ])('because %s leaves the summary to be read at once', async (_, answer) => {
    await await1(answer)
    expect(await world.fetchTexts()).toEqual({ fetched: 0, failed: 1 })
    expect(await textNow()).toBe(SUMMARY)
    expect(await world.awaiting()).toEqual([])
    const asked = world.site.requests.length
    await world.fetchTexts()
    expect(world.site.requests.length).toBe(asked)
  })

  it.each<[string, Answer]>([
    ['the server has an error', { status: 500 }],
    ['the server is overloaded', { status: 503 }],
    ['we asked too often', { status: 429 }],
    [
      'the answer is cut off',
      { headers: { ...HTML, 'content-encoding': 'gzip' }, body: gzipSync(TEXT).subarray(0, 40) },
    ],
  ])('because %s is asked for again for a day', async (_, answer) => {
    await await1(answer)
    expect(await world.fetchTexts()).toEqual({ fetched: 0, failed: 1 })
    world.setClock('2025-11-11T05:59:59Z')
    await world.fetchTexts()
    expect(await world.awaiting()).toHaveLength(1)
    world.setClock('2025-11-11T06:00:00Z')
    await world.fetchTexts()
    expect(await world.awaiting()).toEqual([])
    expect(await textNow()).toBe(SUMMARY)
  })

  it('for a while is read once it is there', async () => {
    await await1({ status: 502 })
    await world.fetchTexts()
    world.site.serve('/story', { headers: HTML, body: page('Talks', paragraphs('Talks')) })
    expect(await world.fetchTexts()).toEqual({ fetched: 1, failed: 0 })
    expect(await textNow()).toBe(TEXT)
  })

  it('does not keep the others from being fetched', async () => {
    const entries = ['a', 'b', 'c'].map((slug) => ({
      guid: slug,
      link: `${world.site.address}/${slug}`,
      title: `New START ${slug}`,
    }))
    world.site.serve('/feed', { body: rss(...entries) })
    world.site.serve('/b', { status: 500 })
    for (const slug of ['a', 'c'])
      world.site.serve(`/${slug}`, { headers: HTML, body: page(slug, paragraphs(slug)) })
    await world.addSources(source('wire', `${world.site.address}/feed`))
    await world.poll()
    expect(await world.fetchTexts()).toEqual({ fetched: 2, failed: 1 })
    expect((await world.unread()).map(({ item }) => item.guid).sort()).toEqual(['a', 'c'])
  })
})

describe('a host that is away', () => {
  const SLUGS = ['a', 'b', 'c', 'd', 'e']

  const awaitAll = async () => {
    const entries = SLUGS.map((slug) => ({
      guid: slug,
      link: `${world.site.address}/${slug}`,
      title: `New START ${slug}`,
    }))
    world.site.serve('/feed', { body: rss(...entries) })
    await world.addSources(source('wire', `${world.site.address}/feed`))
    await world.poll()
  }

  it.each<[string, Parameters<PollingWorld['site']['serve']>[1], number]>([
    ['cuts the connection', (request) => void request.socket.destroy(), 3],
    ['is under repair', { status: 503 }, 3],
    ['has been asked too often', { status: 429 }, 1],
    ['stumbles over single pages', { status: 500 }, 5],
  ])('because it %s is asked for so many pages', async (_, answer, asked) => {
    for (const slug of SLUGS) world.site.serve(`/${slug}`, answer)
    await awaitAll()
    expect(await world.fetchTexts()).toEqual({ fetched: 0, failed: 5 })
    expect(world.site.requests.filter(({ path }) => path !== '/feed')).toHaveLength(asked)
    expect(await world.awaiting()).toHaveLength(5)
  })

  it('is not one whose pages fail here and there', async () => {
    for (const slug of SLUGS) world.site.serve(`/${slug}`, { status: 503 })
    await awaitAll()
    const third = (await world.awaiting())[2]?.item.guid
    world.site.serve(`/${third}`, { headers: HTML, body: page('Talks', paragraphs('Talks')) })
    expect(await world.fetchTexts()).toEqual({ fetched: 1, failed: 4 })
    expect(world.site.requests.filter(({ path }) => path !== '/feed')).toHaveLength(5)
  })
})

it('a page that says less than the summary does not replace it', async () => {
  const summary = paragraphs('Talks').join(' ').slice(0, 500)
  world.site.serve('/story', {
    headers: HTML,
    body: page('Talks', [
      'The beginning of the story, of which the rest is for those who pay for it every month.',
    ]),
  })
  world.site.serve('/feed', {
    body: rss({ guid: '1', link: `${world.site.address}/story`, title: 'New START talks', summary }),
  })
  await world.addSources(source('wire', `${world.site.address}/feed`))
  await world.poll()
  await world.fetchTexts()
  expect(await textNow()).toBe(summary)
})
