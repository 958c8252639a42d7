import { describe, expect, it } from 'vitest'
import type { DemoArticle, DemoOutlet } from '../../src/demo/demo-article.ts'
import { DEMO_OUTLETS, demoSources, OUTLETS } from '../../src/demo/demo-outlets.ts'
import { demoResponse } from '../../src/demo/demo-site.ts'
import { encodeWindows1251 } from '../../src/demo/encode-windows-1251.ts'
import { newStart } from '../../src/domain/profiles/new-start/profile.ts'
import { articleText } from '../../src/feeds/article-text.ts'
import { isCandidate } from '../../src/feeds/candidate.ts'
import { decodeBytes } from '../../src/feeds/decode-bytes.ts'
import { parseFeed } from '../../src/feeds/parse-feed.ts'

const ORIGIN = 'http://127.0.0.1:4000'

const ask = (path: string, headers: Record<string, string> = {}): Response => {
  const response = demoResponse(new Request(`${ORIGIN}${path}`, { headers }))
  if (!response) throw new Error(`nothing at ${path}`)
  return response
}

const textAt = async (path: string): Promise<string> => {
  const response = ask(path)
  return decodeBytes(new Uint8Array(await response.arrayBuffer()), response.headers.get('content-type'))
}

const itemsOf = async (outlet: DemoOutlet) => {
  const feed = await parseFeed(await textAt(OUTLETS[outlet].feed), {
    feedUrl: `${ORIGIN}${OUTLETS[outlet].feed}`,
  })
  if (feed.kind === 'problem') throw new Error(feed.detail)
  return feed.items
}

const everything: readonly { outlet: DemoOutlet; article: DemoArticle; path: string }[] =
  DEMO_OUTLETS.flatMap((outlet) =>
    OUTLETS[outlet].articles.map((article) => ({ outlet, article, path: `/${outlet}/${article.slug}.html` })),
  )

describe('the feeds of the demo site', () => {
  it.each(DEMO_OUTLETS)('%s has all its articles, newest first', async (outlet) => {
    const items = await itemsOf(outlet)
    const { articles, language, name } = OUTLETS[outlet]
    expect(items.map(({ title }) => title)).toEqual(articles.map(({ title }) => title))
    expect(items.map(({ published }) => published)).toEqual(articles.map(({ published }) => published))
    const days = articles.map(({ published }) => published)
    expect(days).toEqual([...days].sort().reverse())
    expect(new Set(items.map((item) => item.language))).toEqual(new Set([language]))
    expect(items.map((item) => item.outlet ?? name)).toEqual(articles.map(({ from }) => from ?? name))
  })

  it('of agencies carry whole texts, that of the paper summaries with a page each', async () => {
    for (const outlet of ['wire', 'novosti'] as const) {
      const texts = OUTLETS[outlet].articles.map(({ paragraphs }) => paragraphs.join('\n\n'))
      expect((await itemsOf(outlet)).map(({ text }) => text)).toEqual(texts)
      expect((await itemsOf(outlet)).every(({ summaryOnly }) => !summaryOnly)).toBe(true)
    }
    expect((await itemsOf('courier')).every(({ summaryOnly }) => summaryOnly)).toBe(true)
  })

  it('lead to pages of the same site', async () => {
    for (const outlet of DEMO_OUTLETS)
      for (const { url } of await itemsOf(outlet)) expect(ask(new URL(url ?? '').pathname).status).toBe(200)
  })

  it('are what the sources of the demonstration name', () => {
    const sources = demoSources(ORIGIN)
    expect(sources.map(({ url }) => ask(url.slice(ORIGIN.length)).status)).toEqual([200, 200, 200])
    expect(new Set(sources.map(({ id }) => id)).size).toBe(3)
    expect(sources.every(({ title }) => title.includes('sample'))).toBe(true)
  })
})

describe('the pages of the demo site', () => {
  it.each(everything.filter(({ outlet }) => outlet === 'courier'))(
    '$path gives its text',
    async ({ article, path }) => {
      const page = articleText(await textAt(path), { url: path })
      expect(page).toMatchObject({ kind: 'article', title: article.title, published: article.published })
      const words = page.kind === 'article' ? page.text : ''
      expect(words.split('\n\n').filter((one) => article.paragraphs.includes(one))).toEqual(
        article.paragraphs,
      )
    },
  )

  it.each(everything)('$path says that it is a sample', async ({ path }) => {
    expect(await textAt(path)).toContain('Sample texts made for a demonstration')
  })

  it('has one in windows-1251 that says so itself', async () => {
    const [odd] = everything.filter(({ article }) => article.encoding !== undefined)
    const response = ask(odd?.path ?? '')
    expect(response.headers.get('content-type')).toBe('text/html')
    const bytes = new Uint8Array(await response.arrayBuffer())
    expect(() => new TextDecoder('utf-8', { fatal: true, ignoreBOM: false }).decode(bytes)).toThrow()
    expect(new TextDecoder('windows-1251').decode(bytes)).toContain(odd?.article.title)
  })

  it('encodes what windows-1251 has, and refers to the rest by number', () => {
    const has = 'aЯё—“”‘’…«»№–Ё\u00a0'
    expect(new TextDecoder('windows-1251').decode(encodeWindows1251(has))).toBe(has)
    expect(new TextDecoder('windows-1251').decode(encodeWindows1251('é☂'))).toBe('&#233;&#9730;')
  })
})

describe('answers of the demo site', () => {
  it('are undefined where there is nothing', () => {
    for (const path of ['/wire', '/wire/', '/wire/nothing.html', '/other/feed.rss', '/courier/../x'])
      expect(demoResponse(new Request(`${ORIGIN}${path}`))).toBeUndefined()
  })

  it('repeat nothing to those who have it', async () => {
    const etag = ask('/wire/feed.rss').headers.get('etag') ?? ''
    expect(etag).toMatch(/^"[0-9a-f]{24}"$/)
    const again = ask('/wire/feed.rss', { 'if-none-match': `"x", ${etag}` })
    expect([again.status, again.headers.get('etag'), await again.text()]).toEqual([304, etag, ''])
    expect(ask('/courier/feed.atom', { 'if-none-match': etag }).status).toBe(200)
  })
})

describe('the sample articles', () => {
  it('are about twenty-five and have addresses of their own', () => {
    expect(everything.length).toBeGreaterThanOrEqual(25)
    expect(new Set(everything.map(({ path }) => path)).size).toBe(everything.length)
  })

  it('are found worth opening where they are about the treaty', async () => {
    const opened = (await itemsOf('courier'))
      .filter(({ title, text }) => isCandidate(newStart, title, text))
      .map(({ title }) => title)
    const about = OUTLETS.courier.articles
      .map(({ title }) => title)
      .filter((title) => !title.startsWith('Museum'))
    expect(about.filter((title) => !opened.includes(title))).toEqual([])
  })
})
