import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import {
  MORNING,
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

const FULL = paragraphs('Arms talks').join('<br><br>')

const serveFeed = (path: string, body: string, headers: Readonly<Record<string, string>> = {}) =>
  world.site.serve(path, { headers: { 'content-type': 'application/rss+xml', ...headers }, body })

/** A feed that answers conditionally, as a good server does. */
const serveConditional = (path: string, body: string, etag: string) =>
  world.site.serve(path, (request) =>
    request.headers['if-none-match'] === etag
      ? { status: 304, headers: { etag } }
      : { headers: { etag, 'content-type': 'application/rss+xml' }, body },
  )

const addFeed = (id = 'wire', path = '/feed') => world.addSources(source(id, world.site.address + path))

const theSource = async () => (await world.store.sources())[0]

describe('a feed of five summaries whose articles are pages', () => {
  const TOPICS = ['one', 'two', 'three', 'four']
  const RUSSIAN = [
    'Стороны обменялись нотами о договоре СНВ.',
    ...Array<string>(4).fill(
      'Переговоры о сроках продолжаются, и ни одна из сторон не назвала даты следующей встречи в Женеве.',
    ),
  ]

  beforeEach(async () => {
    const entries = [...TOPICS, 'russian'].map((slug) => ({
      guid: slug,
      link: `${world.site.address}/${slug}`,
      title: `New START: part ${slug}`,
      summary: 'What is known of the talks.',
      date: 'Sun, 09 Nov 2025 10:00:00 +0300',
    }))
    serveConditional('/feed', rss(...entries), '"five"')
    for (const slug of TOPICS)
      world.site.serve(`/${slug}`, {
        headers: { 'content-type': 'text/html' },
        body: page(slug, paragraphs(slug)),
      })
    const body = windows1251(page('Ноты', RUSSIAN).replace('<head>', '<head><meta charset="windows-1251">'))
    world.site.serve('/russian', { headers: { 'content-type': 'text/html' }, body })
    await addFeed()
  })

  it('gives five items with the texts of their pages', async () => {
    expect(await world.poll()).toEqual({ ok: 1, unchanged: 0, failed: 0, newItems: 5, problems: [] })
    expect(await world.unread()).toEqual([])
    expect(await world.fetchTexts()).toEqual({ fetched: 5, failed: 0 })
    const texts = new Map((await world.unread()).map(({ item, version }) => [item.guid, version.text]))
    expect(texts.get('one')).toBe(paragraphs('one').join('\n\n'))
    expect(texts.get('russian')).toBe(RUSSIAN.join('\n\n'))
  })

  it('asks nothing unconditionally and finds nothing new the second time', async () => {
    await world.poll()
    await world.fetchTexts()
    const asked = world.site.requests.length
    expect(asked).toBe(6)
    expect(await world.poll()).toEqual({ ok: 0, unchanged: 1, failed: 0, newItems: 0, problems: [] })
    expect(await world.fetchTexts()).toEqual({ fetched: 0, failed: 0 })
    const again = world.site.requests.slice(asked)
    expect(again.map(({ path, headers }) => [path, headers['if-none-match']])).toEqual([['/feed', '"five"']])
    expect(await world.unread()).toHaveLength(5)
  })

  it('does not take the repeated summary for a correction of the fetched text', async () => {
    await world.poll()
    await world.fetchTexts()
    const before = await world.unread()
    const entries = TOPICS.map((slug) => ({
      guid: slug,
      link: `${world.site.address}/${slug}`,
      title: `New START: part ${slug}`,
      summary: 'What is known of the talks.',
    }))
    serveConditional('/feed', rss(...entries), '"four"')
    expect(await world.poll()).toMatchObject({ unchanged: 1, newItems: 0 })
    expect(await world.awaiting()).toEqual([])
    expect(await world.unread()).toEqual(before)
  })
})

describe('validators', () => {
  it.each([
    ['"strong"', 'Sun, 09 Nov 2025 10:00:00 GMT'],
    ['W/"weak, with a comma"', 'sometime last week'],
    ['unquoted', 'Sun, 9 Nov 2025 10:00:00 +0300'],
    [undefined, 'Sun, 09 Nov 2025 10:00:00 GMT'],
    ['"only"', undefined],
  ])('are sent back byte for byte: %s and %s', async (etag, lastModified) => {
    serveFeed('/feed', rss({ guid: '1', title: 'Talks' }), {
      ...(etag === undefined ? {} : { etag }),
      ...(lastModified === undefined ? {} : { 'last-modified': lastModified }),
    })
    await addFeed()
    await world.poll()
    await world.poll()
    const headers = world.site.requests[1]?.headers
    expect([headers?.['if-none-match'], headers?.['if-modified-since']]).toEqual([etag, lastModified])
  })

  it('are not sent when the server gave none', async () => {
    serveFeed('/feed', rss({ guid: '1', title: 'Talks' }))
    await addFeed()
    await world.poll()
    await world.poll()
    expect(world.site.requests[1]?.headers).not.toHaveProperty('if-none-match')
    expect(world.site.requests[1]?.headers).not.toHaveProperty('if-modified-since')
  })

  it('survive a 304 that does not repeat them, and follow one that does', async () => {
    serveFeed('/feed', rss({ guid: '1', title: 'Talks' }), { etag: '"a"', 'last-modified': 'Monday' })
    await addFeed()
    await world.poll()
    world.site.serve('/feed', { status: 304, headers: { 'last-modified': 'Tuesday' } })
    await world.poll()
    expect(await theSource()).toMatchObject({ etag: '"a"', lastModified: 'Tuesday' })
  })

  it('of a 200 replace the old ones even when it has none', async () => {
    serveFeed('/feed', rss({ guid: '1', title: 'Talks' }), { etag: '"a"' })
    await addFeed()
    await world.poll()
    serveFeed('/feed', rss({ guid: '2', title: 'More talks' }))
    await world.poll()
    expect(await theSource()).toMatchObject({ etag: null, lastModified: null })
  })

  it('stay as they were when the feed is broken, so that its repair is seen', async () => {
    serveFeed('/feed', rss({ guid: '1', title: 'Talks' }), { etag: '"good"' })
    await addFeed()
    await world.poll()
    serveFeed('/feed', '<html><body>Maintenance</body></html>', { etag: '"broken"' })
    world.setClock('2025-11-10T07:00:00Z')
    await world.poll()
    expect(await theSource()).toMatchObject({ etag: '"good"', failures: 1 })
  })
})

describe('items', () => {
  it('carry the facts of their source and of the feed', async () => {
    serveFeed(
      '/feed',
      rss({
        guid: 'g1',
        link: '/story?utm_source=rss',
        title: 'Talks &amp; terms',
        content: FULL,
        date: 'Sun, 09 Nov 2025 10:00:00 +0300',
      }),
    )
    await addFeed()
    await world.poll()
    const [stored] = await world.unread()
    expect(stored?.item).toMatchObject({
      sourceId: 'wire',
      guid: 'g1',
      url: `${world.site.address}/story`,
      outlet: 'Sample Wire',
      owner: 'Sample Media',
      tier: 2,
      language: 'en',
      published: '2025-11-09T07:00:00Z',
      firstSeen: MORNING,
      origin: 'live',
    })
    expect(stored?.version).toMatchObject({ version: 1, title: 'Talks & terms', state: 'unread' })
    expect(stored?.version.text).toBe(paragraphs('Arms talks').join('\n\n'))
  })

  it.each([
    ['no date', undefined, MORNING],
    ['a date that is none', 'yesterday evening', MORNING],
    ['a date that does not exist', 'Mon, 31 Nov 2025 10:00:00 GMT', MORNING],
    ['a date in the future', 'Tue, 11 Nov 2025 10:00:00 GMT', MORNING],
    ['a date in the past', 'Sat, 08 Nov 2025 10:00:00 GMT', '2025-11-08T10:00:00Z'],
  ])('with %s', async (_, date, published) => {
    serveFeed('/feed', rss({ guid: '1', title: 'Talks', ...(date === undefined ? {} : { date }) }))
    await addFeed()
    await world.poll()
    expect((await world.unread())[0]?.item.published).toBe(published)
  })

  it('are known by address when the feed gives no guid', async () => {
    serveFeed('/feed', rss({ link: '/story?utm_medium=a', title: 'Talks' }))
    await addFeed()
    await world.poll()
    serveFeed('/feed', rss({ link: '/story?utm_medium=b', title: 'Talks' }))
    expect(await world.poll()).toMatchObject({ newItems: 0, unchanged: 1 })
  })

  it('of several articles under one guid are told apart by address', async () => {
    serveFeed(
      '/feed',
      rss(
        { guid: 'same', link: '/a', title: 'First story' },
        { guid: 'same', link: '/b', title: 'Second story' },
        { guid: 'same', link: '/a', title: 'First story, older copy' },
      ),
    )
    await addFeed()
    expect(await world.poll()).toMatchObject({ newItems: 2 })
    expect(await world.poll()).toMatchObject({ newItems: 0, unchanged: 1 })
    expect((await world.unread()).map(({ version }) => version.title).sort()).toEqual([
      'First story',
      'Second story',
    ])
  })

  it('of two sources with one guid are two', async () => {
    serveFeed('/feed', rss({ guid: '1', title: 'Talks' }))
    await addFeed('first')
    await addFeed('second')
    expect(await world.poll()).toMatchObject({ newItems: 2, ok: 2 })
  })

  it('of a query feed belong to the outlet they name', async () => {
    serveFeed(
      '/feed',
      rss(
        {
          guid: '1',
          title: 'Talks - Known Daily',
          extra: '<source url="https://known.example">Known Daily</source>',
        },
        {
          guid: '2',
          title: 'Terms - New Weekly',
          extra: '<source url="https://new.example">New Weekly</source>',
        },
      ),
    )
    serveFeed('/daily', rss())
    await world.addSources(
      source('query', `${world.site.address}/feed`, { outlet: 'Query', owner: 'Search', tier: 3 }),
      source('daily', `${world.site.address}/daily`, {
        outlet: 'Known Daily',
        owner: 'Known House',
        tier: 1,
      }),
    )
    await world.poll()
    const items = new Map((await world.unread()).map(({ item, version }) => [version.title, item]))
    expect(items.get('Talks')).toMatchObject({ outlet: 'Known Daily', owner: 'Known House', tier: 1 })
    expect(items.get('Terms')).toMatchObject({ outlet: 'New Weekly', owner: 'New Weekly', tier: 3 })
  })
})

describe('corrections', () => {
  it('are new versions, awaiting their page again where only a summary is known', async () => {
    const entry = { guid: '1', link: '/story', title: 'New START talks' }
    serveFeed('/feed', rss({ ...entry, summary: 'They begin on Monday.' }))
    world.site.serve('/story', {
      headers: { 'content-type': 'text/html' },
      body: page('Talks', paragraphs('Monday')),
    })
    await addFeed()
    await world.poll()
    await world.fetchTexts()
    serveFeed('/feed', rss({ ...entry, summary: 'They begin on Tuesday.' }))
    world.site.serve('/story', {
      headers: { 'content-type': 'text/html' },
      body: page('Talks', paragraphs('Tuesday')),
    })
    world.setClock('2025-11-10T07:00:00Z')
    expect(await world.poll()).toMatchObject({ ok: 1, newItems: 0 })
    await world.fetchTexts()
    const [stored, ...more] = await world.unread()
    expect(more).toEqual([])
    expect(stored?.version).toMatchObject({ version: 2, seenAt: '2025-11-10T07:00:00Z' })
    expect(stored?.version.text).toContain('Tuesday')
    expect(stored?.item.firstSeen).toBe(MORNING)
    expect(await world.poll()).toMatchObject({ unchanged: 1 })
  })

  it('may be of the title alone', async () => {
    serveFeed('/feed', rss({ guid: '1', title: 'Treaty signed', content: FULL }))
    await addFeed()
    await world.poll()
    serveFeed('/feed', rss({ guid: '1', title: 'Treaty not signed', content: FULL }))
    await world.poll()
    expect((await world.unread()).map(({ version }) => [version.version, version.title])).toEqual([
      [2, 'Treaty not signed'],
    ])
  })
})

describe('which items await a page', () => {
  it.each([
    ['a summary that names the treaty', { title: 'New START talks', summary: 'Soon.', link: '/a' }, true],
    ['a summary that does not', { title: 'Cup final', summary: 'Late goal.', link: '/a' }, false],
    ['a full text', { title: 'New START talks', content: FULL, link: '/a' }, false],
    ['a summary without address', { title: 'New START talks', summary: 'Soon.' }, false],
    [
      'a link that only a browser resolves',
      { title: 'New START talks', link: 'https://news.google.com/rss/articles/abc' },
      false,
    ],
    ['a headline alone', { title: 'Лавров рассказал о судьбе ДСНВ', link: '/a' }, true],
  ])('%s', async (_, entry, awaits) => {
    serveFeed('/feed', rss({ guid: '1', ...entry }))
    await addFeed()
    await world.poll()
    expect([(await world.awaiting()).length, (await world.unread()).length]).toEqual(awaits ? [1, 0] : [0, 1])
  })
})

describe('a source that fails', () => {
  it.each([
    [
      'a missing page',
      { status: 404, body: 'none' },
      'The server answered with status 404: there is nothing at this address.',
    ],
    [
      'a page instead of a feed',
      { body: '<!doctype html><html><body>Please wait</body></html>' },
      'The answer is an HTML page, not a feed: "Please wait"',
    ],
    ['nothing', { body: '' }, 'The answer is empty.'],
  ])('with %s is noted and stops nobody', async (_, answer, detail) => {
    world.site.serve('/bad', answer)
    serveFeed('/good', rss({ guid: '1', title: 'Talks' }))
    await addFeed('a-bad', '/bad')
    await addFeed('b-good', '/good')
    expect(await world.poll()).toEqual({
      ok: 1,
      unchanged: 0,
      failed: 1,
      newItems: 1,
      problems: [{ source: 'a-bad', detail }],
    })
    expect(await theSource()).toMatchObject({
      failures: 1,
      lastError: detail,
      lastSuccess: null,
      lastAttempt: MORNING,
    })
  })

  it('counts its failures in a row and forgets them when it answers', async () => {
    world.site.serve('/feed', { status: 503 })
    await addFeed()
    for (const hour of ['07', '08', '09']) {
      world.setClock(`2025-11-10T${hour}:00:00Z`)
      await world.poll()
    }
    expect(await theSource()).toMatchObject({ failures: 3, lastAttempt: '2025-11-10T09:00:00Z' })
    serveFeed('/feed', rss())
    world.setClock('2025-11-10T10:00:00Z')
    await world.poll()
    expect(await theSource()).toMatchObject({
      failures: 0,
      lastError: null,
      lastSuccess: '2025-11-10T10:00:00Z',
    })
  })
})

describe('a cycle that dies', () => {
  it.each([0, 1, 2])('while it stores source %i loses nothing and doubles nothing', async (unit) => {
    for (const name of ['a', 'b', 'c']) {
      serveConditional(
        `/${name}`,
        rss({ guid: '1', title: name }, { guid: '2', title: `${name} too` }),
        `"${name}"`,
      )
      await addFeed(name, `/${name}`)
    }
    await expect(world.pollDyingAt(unit)).rejects.toThrow('the process died')
    expect(await world.unread()).toHaveLength(unit * 2)
    expect(await world.poll()).toMatchObject({ unchanged: unit, ok: 3 - unit, newItems: 6 - unit * 2 })
    expect(await world.unread()).toHaveLength(6)
    expect(await world.poll()).toMatchObject({ unchanged: 3, newItems: 0 })
  })
})

describe('manners', () => {
  it('tells after each source how far it is', async () => {
    for (const name of ['a', 'b', 'c']) {
      serveFeed(`/${name}`, rss())
      await addFeed(name, `/${name}`)
    }
    expect(await world.pollProgress()).toEqual([
      [1, 3],
      [2, 3],
      [3, 3],
    ])
  })

  it('asks one host for one thing at a time', async () => {
    let inFlight = 0
    let most = 0
    for (let index = 0; index < 12; index += 1) {
      world.site.serve(`/${index}`, (_, response) => {
        inFlight += 1
        most = Math.max(most, inFlight)
        setTimeout(() => {
          inFlight -= 1
          response.end(rss({ guid: '1', title: 'Talks' }))
        }, 5)
        return undefined
      })
      await addFeed(`feed-${index}`, `/${index}`)
    }
    expect(await world.poll()).toMatchObject({ ok: 12 })
    expect(most).toBe(1)
  })
})
