import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { FoundItem } from '../../src/domain/item.ts'
import { parseFeed } from '../../src/feeds/parse-feed.ts'

const FEED_URL = 'https://wire.example/feeds/world.xml'

const itemsOf = async (text: string): Promise<readonly FoundItem[]> => {
  const parsed = await parseFeed(text, { feedUrl: FEED_URL })
  if (parsed.kind === 'problem') throw new Error(parsed.detail)
  return parsed.items
}

const rss = (inner: string, root = ''): string =>
  `<rss version="2.0"${root}><channel><title>Wire</title>${inner}</channel></rss>`

const atom = (inner: string, root = ''): string =>
  `<feed xmlns="http://www.w3.org/2005/Atom"${root}><title>Wire</title>${inner}</feed>`

const ARTICLE = {
  guid: 'wire-77',
  url: 'https://wire.example/world/77',
  title: 'Talks & terms',
  published: '2025-11-09T07:00:00Z',
}

describe('every kind of feed gives the same item', () => {
  it.each([
    [
      'RSS 2.0',
      rss(
        '<item><title>Talks &amp;amp; terms</title><link>/world/77</link><guid isPermaLink="false">wire-77</guid><description>Soon.</description><pubDate>Sun, 09 Nov 2025 10:00:00 +0300</pubDate></item>',
      ),
    ],
    [
      'RSS 2.0 in CDATA',
      rss(
        '<item><title><![CDATA[Talks &amp; terms]]></title><link><![CDATA[ https://wire.example/world/77 ]]></link><guid><![CDATA[wire-77]]></guid><description><![CDATA[<p>Soon.</p>]]></description><pubDate><![CDATA[Sun, 09 Nov 2025 07:00:00 GMT]]></pubDate></item>',
      ),
    ],
    [
      'RSS 0.91 with a document type',
      `<?xml version="1.0"?><!DOCTYPE rss PUBLIC "-//Netscape Communications//DTD RSS 0.91//EN" "http://my.netscape.com/publish/formats/rss-0.91.dtd"><rss version="0.91"><channel><title>Wire</title><item><title>Talks &amp; terms</title><link>https://wire.example/world/77</link><guid>wire-77</guid><description>Soon.</description><pubDate>9 Nov 2025 07:00:00 GMT</pubDate></item></channel></rss>`,
    ],
    [
      'RSS without a version',
      '<rss><channel><item><title>Talks &amp; terms</title><link>/world/77</link><guid>wire-77</guid><description>Soon.</description><pubDate>2025-11-09T07:00:00Z</pubDate></item></channel></rss>',
    ],
    [
      'RSS 1.0',
      '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:d="http://purl.org/dc/elements/1.1/"><channel rdf:about="https://wire.example/"><title>Wire</title></channel><item rdf:about="wire-77"><title>Talks &amp; terms</title><link>https://wire.example/world/77</link><description>Soon.</description><d:date>2025-11-09T10:00:00+03:00</d:date></item></rdf:RDF>',
    ],
    [
      'Atom 1.0',
      atom(
        '<entry><id>wire-77</id><title type="html">Talks &amp;amp; terms</title><link rel="self" href="/api/77"/><link href="/world/77"/><summary>Soon.</summary><published>2025-11-09T10:00:00+03:00</published><updated>2025-11-10T10:00:00Z</updated></entry>',
      ),
    ],
    [
      'Atom 1.0 in XHTML, with a prefix',
      '<a:feed xmlns:a="http://www.w3.org/2005/Atom"><a:entry><a:id>wire-77</a:id><a:title type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">Talks &amp; <b>terms</b></div></a:title><a:link href="https://wire.example/world/77"/><a:summary type="xhtml"><div><p>Soon.</p></div></a:summary><a:updated>2025-11-09T07:00:00Z</a:updated></a:entry></a:feed>',
    ],
    [
      'Atom 0.3',
      '<feed version="0.3" xmlns="http://purl.org/atom/ns#"><entry><id>wire-77</id><title>Talks &amp; terms</title><link rel="alternate" type="text/html" href="https://wire.example/world/77"/><summary>Soon.</summary><issued>2025-11-09T10:00:00+03:00</issued><modified>2025-11-10T10:00:00Z</modified></entry></feed>',
    ],
    [
      'RSS without a channel',
      '<rss version="0.92"><item><title>Talks &amp; terms</title><link>/world/77</link><guid>wire-77</guid><description>Soon.</description><pubDate>2025-11-09T07:00:00Z</pubDate></item></rss>',
    ],
    [
      'Atom 0.3 in base64',
      `<feed version="0.3" xmlns="http://purl.org/atom/ns#"><entry><id>wire-77</id><title mode="base64">${btoa('Talks &amp; <b>terms</b>')}</title><link href="/world/77"/><summary type="application/octet-stream">${btoa('<p>Soon.</p>')}</summary><issued>2025-11-09T10:00:00+03:00</issued></entry></feed>`,
    ],
    [
      'JSON Feed 1.1',
      JSON.stringify({
        version: 'https://jsonfeed.org/version/1.1',
        title: 'Wire',
        items: [
          {
            id: 'wire-77',
            url: '/world/77',
            title: 'Talks & terms',
            summary: 'Soon.',
            date_published: '2025-11-09T10:00:00+03:00',
          },
        ],
      }),
    ],
  ])('%s', async (_, text) => {
    const [item, ...others] = await itemsOf(text)
    expect(others).toEqual([])
    expect(item).toMatchObject({ ...ARTICLE, text: 'Soon.', summaryOnly: true, language: null, outlet: null })
  })
})

describe('full text and summary', () => {
  const LONG = 'A sentence of an article that goes on for a while. '.repeat(15).trim()
  const HALF = LONG.slice(0, 203)
  const PAUSE = 'Он помолчал… и ответил, что время покажет. '.repeat(7).trim()

  it.each([
    [
      'content:encoded',
      rss(
        `<item><title>A</title><description>Soon.</description><content:encoded><![CDATA[<p>${HALF}</p><p>${HALF}</p>]]></content:encoded></item>`,
        ' xmlns:content="http://purl.org/rss/1.0/modules/content/"',
      ),
      `${HALF}\n\n${HALF}`,
      false,
    ],
    [
      'content under another prefix',
      rss(
        `<item><title>A</title><c:encoded><![CDATA[<p>${HALF}</p><p>${HALF}</p>]]></c:encoded></item>`,
        ' xmlns:c="http://purl.org/rss/1.0/modules/content/"',
      ),
      `${HALF}\n\n${HALF}`,
      false,
    ],
    [
      'the full text of Yandex',
      rss(
        `<item><title>A</title><description>Soon.</description><yandex:full-text>${HALF} ${HALF}</yandex:full-text></item>`,
      ),
      `${HALF} ${HALF}`,
      false,
    ],
    [
      'Atom content',
      atom(
        `<entry><id>1</id><title>A</title><summary>Soon.</summary><content type="html">&lt;p&gt;${HALF}&lt;/p&gt;&lt;p&gt;${HALF}&lt;/p&gt;</content></entry>`,
      ),
      `${HALF}\n\n${HALF}`,
      false,
    ],
    [
      'a long description',
      rss(`<item><title>A</title><description>${LONG}</description></item>`),
      LONG,
      false,
    ],
    [
      'a short description',
      rss('<item><title>A</title><description>Soon.</description></item>'),
      'Soon.',
      true,
    ],
    [
      'content that is cut off',
      rss('<item><title>A</title><content:encoded>One. Two […]</content:encoded></item>'),
      'One. Two […]',
      true,
    ],
    [
      'Russian content that is cut off',
      rss('<item><title>A</title><content:encoded>Раз. Два. Читать далее »</content:encoded></item>'),
      'Раз. Два. Читать далее »',
      true,
    ],
    [
      'Russian content with dots in the middle',
      rss(`<item><title>A</title><content:encoded>${PAUSE}</content:encoded></item>`),
      PAUSE,
      false,
    ],
    [
      'content that is as short as a teaser',
      rss('<item><title>A</title><content:encoded>Soon.</content:encoded></item>'),
      'Soon.',
      true,
    ],
    [
      'a note without a headline',
      rss('<item><guid>1</guid><description>No.</description></item>'),
      'No.',
      true,
    ],
    ['a headline alone', rss('<item><title>A</title></item>'), '', true],
    [
      'a description that repeats the headline',
      rss('<item><title>Talks begin</title><description>Talks begin</description></item>'),
      '',
      true,
    ],
  ])('%s', async (_, text, expected, summaryOnly) => {
    const [item] = await itemsOf(text)
    expect(item).toMatchObject({ text: expected, summaryOnly })
  })
})

describe('entities', () => {
  it.each([
    ['&eacute;', 'é'],
    ['&mdash;', '—'],
    ['&laquo;да&raquo;', '«да»'],
    ['&#1044;&#1040;', 'ДА'],
    ['&#x414;', 'Д'],
    ['&#146;', '’'],
    ['&amp;', '&'],
    ['&amp;amp;', '&'],
    ['&lt;', '<'],
    ['Q&A', 'Q&A'],
    ['R & D', 'R & D'],
    ['&nosuch;', '&nosuch;'],
    ['a?b=1&copy=2', 'a?b=1©=2'],
    ['&#0;&#xD800;', '\ufffd\ufffd'],
    ['5 < 7', '5 < 7'],
  ])('%s in a title', async (source, expected) => {
    const [item] = await itemsOf(rss(`<item><title>${source} x</title></item>`))
    expect(item?.title).toBe(`${expected} x`)
  })

  it('that a document declares are not expanded', async () => {
    const bomb = `<!DOCTYPE rss [<!ENTITY a "lol"><!ENTITY b "${'&a;'.repeat(50)}"><!ENTITY c "${'&b;'.repeat(50)}"><!ENTITY x SYSTEM "file:///etc/hosts">]>`
    const [item] = await itemsOf(bomb + rss('<item><title>&c; and &x;</title></item>'))
    expect(item?.title).toBe('&c; and &x;')
  })

  it('in an address are resolved once', async () => {
    const [item] = await itemsOf(
      rss('<item><title>A</title><link>https://wire.example/?a=1&amp;b=2</link></item>'),
    )
    expect(item?.url).toBe('https://wire.example/?a=1&b=2')
  })
})

describe('broken XML', () => {
  const GOOD = '<item><guid>1</guid><title>First</title></item>'

  it.each([
    ['junk before it', `\n\n  warning: line 3\n${rss(GOOD)}`],
    ['junk after it', `${rss(GOOD)}<script>track()</script>`],
    ['a control character', rss(GOOD.replace('First', 'Fi\u0008rst'))],
    [
      'a cut in the second item',
      rss(`${GOOD}<item><guid>2</guid><title>Sec`).replace('</channel></rss>', ''),
    ],
    ['an element that is not closed', rss(GOOD.replace('</title>', '</title><category>x'))],
    ['an element that is closed twice', rss(GOOD.replace('</title>', '</title></title>'))],
    ['an attribute without quotes', rss(GOOD.replace('<guid>', '<guid isPermaLink=false>'))],
    ['an attribute without a value', rss(GOOD.replace('<guid>', '<guid permalink>'))],
    ['an attribute twice', rss(GOOD.replace('<guid>', '<guid a="1" a="2">'))],
    ['a prefix that is not declared', rss(GOOD.replace('<guid>', '<x:y>z</x:y><guid>'))],
    ['a comment that never ends', `${rss(GOOD)}<!-- `],
    ['a document type in the middle', rss(`<!DOCTYPE a [<!ENTITY b "c">]>${GOOD}`)],
    ['capitals', rss(GOOD.replace(/title>/g, 'Title>'))],
    ['a byte order mark in the text', `\ufeff${rss(GOOD)}`],
  ])('with %s', async (_, text) => {
    expect((await itemsOf(text)).map(({ guid, title }) => [guid, title])).toEqual([['1', 'First']])
  })

  it('whose title is not closed loses that item alone', async () => {
    const items = await itemsOf(rss(`<item><guid>1</guid><title>First</item>${GOOD.replace('1', '2')}`))
    expect(items.map(({ guid }) => guid)).toEqual(['1', '2'])
  })
})

describe('no feed', () => {
  it.each([
    ['', 'The answer is empty.'],
    [' \n', 'The answer is empty.'],
    [
      '<!DOCTYPE html><html><title>Wait</title><body>One moment</body></html>',
      'The answer is an HTML page, not a feed: "Wait One moment"',
    ],
    [
      '<html><body><pre>&lt;rss></pre><rss version="2.0"></rss></body></html>',
      'The answer is an HTML page, not a feed: "<rss>"',
    ],
    ['Invalid url', 'The answer is not a feed: "Invalid url"'],
    ['<error>quota</error>', 'The answer is not a feed: "quota"'],
    ['{"error":"quota"}', 'The answer is JSON, but no JSON Feed.'],
    ['{"error":', 'The answer looks like JSON and cannot be read as JSON.'],
    ['<rss version="2.0"></rss>', 'The feed has no channel.'],
  ])('%j', async (text, detail) => {
    expect(await parseFeed(text, { feedUrl: FEED_URL })).toEqual({ kind: 'problem', detail })
  })
})

describe('addresses, languages, outlets', () => {
  it('resolves links against xml:base, and without it against the feed', async () => {
    const entry = '<entry><id>1</id><title>A</title><link href="story"/></entry>'
    expect((await itemsOf(atom(entry, ' xml:base="https://other.example/news/"')))[0]?.url).toBe(
      'https://other.example/news/story',
    )
    expect((await itemsOf(atom(entry)))[0]?.url).toBe('https://wire.example/feeds/story')
  })

  it.each([
    ['an address in the guid', '<guid>https://wire.example/9</guid>', 'https://wire.example/9'],
    ['no address at all', '<guid>9</guid>', null],
    ['an address that is none', '<guid>9</guid><link>javascript:alert(1)</link>', null],
    [
      "a link in Atom's form",
      '<guid>9</guid><link href="https://wire.example/9"/>',
      'https://wire.example/9',
    ],
    [
      'a link of the channel beside it',
      '<guid>9</guid><atom:link href="https://wire.example/self" rel="self"/><link>https://wire.example/9</link>',
      'https://wire.example/9',
    ],
    [
      'the address behind a counter',
      '<link>https://count.example/x</link><feedburner:origLink>https://wire.example/9</feedburner:origLink>',
      'https://wire.example/9',
    ],
  ])('%s', async (_, inner, url) => {
    const [item] = await itemsOf(
      rss(`<item><title>A</title>${inner}</item>`, ' xmlns:atom="http://www.w3.org/2005/Atom"'),
    )
    expect(item?.url).toBe(url)
  })

  it.each([
    ['ru-RU', 'ru'],
    ['en', 'en'],
    ['EN_us', 'en'],
    ['de', null],
    ['', null],
  ])('language %j is %j', async (tag, language) => {
    const [item] = await itemsOf(rss(`<language>${tag}</language><item><title>A</title></item>`))
    expect(item?.language).toBe(language)
  })

  it('takes the outlet that a query feed names off the headline', async () => {
    const [item] = await itemsOf(
      rss(
        '<item><title>Talks begin - The Sample Post</title><source url="https://post.example">The Sample Post</source><description>&lt;a href="x"&gt;Talks begin&lt;/a&gt; &lt;font&gt;The Sample Post&lt;/font&gt;</description></item>',
      ),
    )
    expect(item).toMatchObject({ title: 'Talks begin', outlet: 'The Sample Post', text: '' })
  })

  it.each([
    [
      'the first date that can be read',
      '<pubDate>soon</pubDate><dc:date>2025-11-09T07:00:00Z</dc:date>',
      '2025-11-09T07:00:00Z',
    ],
    [
      'the publication rather than the update',
      '<atom:updated>2025-11-10T07:00:00Z</atom:updated><pubDate>Sun, 09 Nov 2025 07:00:00 GMT</pubDate>',
      '2025-11-09T07:00:00Z',
    ],
    ['none', '<pubDate>soon</pubDate>', null],
  ])('takes %s', async (_, inner, published) => {
    const [item] = await itemsOf(
      rss(`<item><title>A</title>${inner}</item>`, ' xmlns:atom="http://www.w3.org/2005/Atom"'),
    )
    expect(item?.published).toBe(published)
  })
})

describe('hostile text', () => {
  const MANY = 200_000

  it.each([
    ['comments that never end', '<!--'.repeat(MANY)],
    ['sections that never end', '<![CDATA['.repeat(MANY)],
    ['titles that are never closed', '<title>'.repeat(MANY)],
    ['titles and one end of an item', `${'<title>'.repeat(MANY)}</item>`],
    ['depth', '<a>'.repeat(MANY)],
    ['brackets', '<'.repeat(MANY)],
    ['ampersands', '&'.repeat(MANY)],
    ['half tags', '<a b="'.repeat(MANY)],
    ['ends without beginnings', '</a>'.repeat(MANY)],
    ['declarations', '<!DOCTYPE ['.repeat(MANY)],
    ['instructions', '<?x'.repeat(MANY)],
    ['attributes', `<a ${'b="c" '.repeat(MANY)}>`],
    ['sections in a title', `<title>${'<![CDATA[a]]>'.repeat(MANY)}`],
    ['dots', `<title>${'.'.repeat(MANY)}</title>`],
    ['line breaks', `<description>${'&lt;br&gt;'.repeat(MANY)}</description>`],
    ['quotation marks', `<description>${'&lt;a b=&quot;'.repeat(MANY)}</description>`],
  ])(
    'of %s is read to its end',
    async (_, text) => {
      const parsed = await parseFeed(rss(`<item>${text}</item><item><title>A</title></item>`), {
        feedUrl: FEED_URL,
      })
      expect(['feed', 'problem']).toContain(parsed.kind)
    },
    4000,
  )

  const piece = fc.constantFrom(
    '<item>',
    '</item>',
    '<title>',
    '</title>',
    '<![CDATA[',
    ']]>',
    '<!--',
    '-->',
    '&amp;',
    '&',
    '<',
    '>',
    '<link href="',
    '"',
    '<content type="xhtml">',
    '</content>',
    '<a ',
    'words',
    '\u0000',
    '\ud800',
    '<?',
    '<entry>',
    '</entry>',
  )
  const wrappers: readonly ((inner: string) => string)[] = [
    rss,
    atom,
    (inner) => inner,
    (inner) => `{"version":"https://jsonfeed.org/version/1",${inner}`,
  ]

  it('is never an error', async () => {
    const text = fc
      .tuple(fc.constantFrom(...wrappers), fc.array(fc.oneof(piece, fc.string()), { maxLength: 30 }))
      .map(([wrap, pieces]) => wrap(pieces.join('')))
    await fc.assert(
      fc.asyncProperty(text, async (feed) => {
        const parsed = await parseFeed(feed, { feedUrl: FEED_URL })
        if (parsed.kind === 'problem') expect(parsed.detail).not.toMatch(/broken|undefined/)
      }),
      { numRuns: 1000 },
    )
  })

  it('is never an error as JSON', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.jsonValue()), async (items) => {
        const parsed = await parseFeed(
          JSON.stringify({ version: 'https://jsonfeed.org/version/1.1', items }),
          { feedUrl: FEED_URL },
        )
        expect(parsed.kind).toBe('feed')
      }),
    )
  })
})
