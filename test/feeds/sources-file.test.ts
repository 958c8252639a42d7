import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { newStartSources } from '../../src/domain/profiles/new-start/sources.ts'
import type { Source } from '../../src/domain/source.ts'
import { readSourcesFile, writeOpml } from '../../src/feeds/sources-file.ts'

const sourcesOf = (text: string): readonly Source[] => {
  const reading = readSourcesFile(text, 'list')
  if (reading.kind === 'problem') throw new Error(reading.detail)
  return reading.sources
}

const opml = (body: string): string =>
  `<?xml version="1.0"?><!-- feeds --><opml version="2.0"><head/><body>${body}</body></opml>`

describe('OPML', () => {
  it('gives nested outlines, with everything they say', () => {
    const sources = sourcesOf(
      opml(`<outline text="Papers">
        <outline text='Harbour &amp; Hill' type="rss" xmlUrl="https://harbour.example/feed?a=1&amp;b=2"
          htmlUrl="https://harbour.example/" language="en-GB" outlet="Harbour" owner="Hill &quot;Group&quot;"
          tier="2" country="GB" kind="paper" affiliation="private" id="harbour"></outline>
        <outline text="Deeper"><outline title="Лента" text="x > y" xmlUrl="http://lenta.example/rss"/></outline>
      </outline>`),
    )
    expect(sources).toEqual([
      {
        id: 'harbour',
        title: 'Harbour & Hill',
        url: 'https://harbour.example/feed?a=1&b=2',
        site: 'https://harbour.example/',
        outlet: 'Harbour',
        owner: 'Hill "Group"',
        country: 'GB',
        language: 'en',
        kind: 'paper',
        affiliation: 'private',
        tier: 2,
      },
      expect.objectContaining({
        title: 'Лента',
        outlet: 'Лента',
        owner: 'lenta.example',
        tier: 3,
        language: null,
      }),
    ])
  })

  it('leaves out what stands in comments', () => {
    const text = opml(
      '<!-- <outline xmlUrl="https://old.example/"/> --><outline xmlUrl="https://new.example/"/>',
    )
    expect(sourcesOf(text).map(({ url }) => url)).toEqual(['https://new.example/'])
  })

  it('expands no entity that the document declares', () => {
    const text = `<!DOCTYPE opml [<!ENTITY a "aaaa">]>${opml('<outline title="&a;" xmlUrl="https://a.example/"/>')}`
    expect(sourcesOf(text)[0]?.title).toBe('&a;')
  })

  it('of the built-in catalogue is read back as it was written', () => {
    expect(sourcesOf(writeOpml(newStartSources))).toEqual(newStartSources)
  })

  it('is read back as it was written, whatever the words', () => {
    const words = fc
      .string({ unit: 'grapheme', minLength: 1, maxLength: 30 })
      .map((text) => text.replace(/[\p{Cc}\ufffe\uffff]/gu, '\t').trim())
      .filter((text) => text !== '')
    const source: fc.Arbitrary<Source> = fc.record({
      id: words,
      title: words,
      url: fc.webUrl({ withQueryParameters: true }).map((url) => new URL(url).href),
      site: fc.option(fc.webUrl()),
      outlet: words,
      owner: words,
      country: fc.option(words),
      language: fc.constantFrom('en', 'ru', null),
      kind: words,
      affiliation: words,
      tier: fc.constantFrom(1, 2, 3),
    })
    const list = fc.uniqueArray(source, { minLength: 1, selector: ({ id }) => id })
    fc.assert(
      fc.property(list, (sources) => {
        const distinct = [...new Map(sources.map((one) => [one.url, one])).values()]
        expect(sourcesOf(writeOpml(distinct))).toEqual(distinct)
      }),
    )
  })
})

describe('JSON', () => {
  it('may be a list of addresses', () => {
    expect(sourcesOf('["https://www.one.example/feed.xml", " http://two.example "]')).toEqual([
      {
        id: expect.stringMatching(/^one-example-feed-xml-[0-9a-f]{6}$/),
        title: 'one.example',
        url: 'https://www.one.example/feed.xml',
        site: null,
        outlet: 'one.example',
        owner: 'one.example',
        country: null,
        language: null,
        kind: 'other',
        affiliation: 'unknown',
        tier: 3,
      },
      expect.objectContaining({ url: 'http://two.example/', outlet: 'two.example' }),
    ])
  })

  it('may be a list of objects, in which what we do not know is passed over', () => {
    const text = JSON.stringify([
      {
        id: 'a',
        url: 'https://a.example/',
        title: 'A',
        language: 'fr',
        tier: 1,
        fullText: 'no',
        evidence: ['x'],
      },
    ])
    expect(sourcesOf(text)).toEqual([
      expect.objectContaining({ id: 'a', title: 'A', language: null, tier: 1 }),
    ])
  })

  it('reads back a list of sources', () => {
    expect(sourcesOf(JSON.stringify(newStartSources))).toEqual(newStartSources)
    expect(sourcesOf(JSON.stringify({ sources: newStartSources }))).toEqual(newStartSources)
  })
})

describe('an address that comes twice', () => {
  it('is one source: the first counts, the second fills gaps', () => {
    const text = JSON.stringify([
      { url: 'https://a.example/feed', title: 'First' },
      { url: 'https://a.example/feed#top', title: 'Second', owner: 'Somebody' },
    ])
    expect(sourcesOf(text)).toEqual([expect.objectContaining({ title: 'First', owner: 'Somebody' })])
  })

  it('gets the same id every time', () => {
    const text = '["https://a.example/feed"]'
    expect(sourcesOf(text)[0]?.id).toBe(sourcesOf(text)[0]?.id)
  })
})

describe('a file that is wrong', () => {
  it.each([
    ['', 'not OPML'],
    ['hello', 'not OPML'],
    ['<html><body>Log in</body></html>', 'not OPML'],
    ['<opml><body><outline xmlUrl="https://a.example/"/>', 'cut off'],
    [opml('<outline xmlUrl="https://a.example/" /><outline text="b xmlUrl="c"/>'), 'outline 2 is broken'],
    [opml('<outline text="Folder"/>'), 'no source'],
    [opml('<outline type="rss" text="Bare"/>'), 'outline 1 ("Bare") has no xmlUrl'],
    [opml('<outline title="Local" xmlUrl="file:///etc/passwd"/>'), 'entry 1 ("Local"): "file:///etc/passwd"'],
    ['[', 'not JSON'],
    ['{"feeds": 3}', 'not a list'],
    ['[]', 'no source'],
    ['["https://a.example/", 7]', 'entry 2 has no "url"'],
    ['["https://a.example/", "javascript:alert(1)"]', 'entry 2: "javascript:alert(1)"'],
    ['[{"url":"https://a.example/","tier":9}]', 'the tier "9" is not 1, 2 or 3'],
    ['[{"url":"https://a.example/","site":"nowhere"}]', 'the site "nowhere"'],
    [
      '[{"url":"https://a.example/","id":"x"},{"url":"https://b.example/","id":"x"}]',
      'the id "x" stands for two',
    ],
  ])('%j is told so', (text, detail) => {
    const reading = readSourcesFile(text, 'list.opml')
    expect(reading.kind === 'problem' && reading.detail).toContain(detail)
    expect(reading.kind === 'problem' && reading.detail).toMatch(/^list\.opml: /)
  })

  it('is told so whatever is in it, and nothing is thrown', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json(), fc.string().map(opml)), (text) => {
        expect(['sources', 'problem']).toContain(readSourcesFile(text, 'list').kind)
      }),
    )
  })
})
