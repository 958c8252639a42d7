import { parseHTML } from 'linkedom'
import { describe, expect, it } from 'vitest'
import { STANCES } from '../../src/domain/stance.ts'
import { addDays } from '../../src/domain/time.ts'
import { SETTLING_RULES } from '../../src/merge/settling-rules.ts'
import { STANCE_WORDS } from '../../src/web/words/en.ts'
import { type SampleApp, sampleApp, sampleIds } from './sample-app.ts'

const sample = sampleApp()

const pageOf = async (path: string, { app }: SampleApp = sample) => {
  const answer = await app.request(path)
  const html = await answer.text()
  const { document } = parseHTML(html)
  const textOf = (selector: string): string =>
    (document.querySelector(selector)?.textContent ?? '').replace(/\s+/g, ' ').trim()
  const textsOf = (selector: string): readonly string[] =>
    [...document.querySelectorAll(selector)].map(({ textContent }) =>
      (textContent ?? '').replace(/\s+/g, ' ').trim(),
    )
  return { html, document, textOf, textsOf }
}

describe('every page', () => {
  it('has one first heading, a title of its own, landmarks and autodiscovery', async () => {
    const ids = await sampleIds(sample)
    const titles = new Set<string>()
    const paths = [
      '/',
      '/changes',
      `/changes/${ids.change}`,
      `/statements/${ids.statement}`,
      '/method',
      '/sources',
      '/none',
    ]
    for (const path of paths) {
      const { document, textsOf, textOf } = await pageOf(path)
      expect(textsOf('h1')).toHaveLength(1)
      for (const landmark of ['main', 'header', 'footer', 'nav'])
        expect(document.querySelector(landmark)).not.toBeNull()
      expect(document.querySelector('link[rel=alternate]')?.getAttribute('href')).toBe('/changes.atom')
      expect(document.querySelector('html')?.getAttribute('lang')).toBe('en')
      titles.add(textOf('title'))
    }
    expect(titles.size).toBe(paths.length)
  })

  it('links to nothing inside that is not there', async () => {
    const seen = new Set<string>()
    const todo = ['/']
    for (let path = todo.pop(); path !== undefined; path = todo.pop()) {
      if (seen.has(path)) continue
      seen.add(path)
      const answer = await sample.app.request(path)
      expect(`${path} ${answer.status}`).toBe(`${path} 200`)
      if (!answer.headers.get('content-type')?.startsWith('text/html')) continue
      const { document } = parseHTML(await answer.text())
      for (const element of document.querySelectorAll('[href]')) {
        const href = element.getAttribute('href') ?? ''
        if (href.startsWith('#'))
          expect(document.getElementById(href.slice(1)), `${path}${href}`).not.toBeNull()
        else if (href.startsWith('/')) todo.push(href.replace(/#.*/, ''))
      }
    }
    expect(seen.size).toBeGreaterThan(20)
  })
})

describe('the status page', () => {
  it('answers in its first heading', async () => {
    const { textOf } = await pageOf('/')
    expect(textOf('h1')).toBe(
      'New START expired on 5 February 2026. The United States is still considering the limits; Russia says it still keeps to the limits.',
    )
  })

  it('shows the life of the treaty and what it looked at', async () => {
    const { textsOf, textOf } = await pageOf('/')
    expect(textsOf('.life li')).toEqual([
      'Signed 8 April 2010',
      'In force 5 February 2011',
      'Extended 3 February 2021',
      'Suspended by Russia 21 February 2023',
      'Expired 5 February 2026',
    ])
    expect(textOf('.coverage')).toBe('Last poll 25 November 2026, 08:00 UTC · 2 of 3 sources answering')
  })

  it('has a cell for every party and matter, and a card for every standing', async () => {
    const { textsOf, document } = await pageOf('/')
    expect(textsOf('.glance thead th')).toEqual(['Matter', 'United States', 'Russia', 'China'])
    expect(document.querySelectorAll('.glance tbody td')).toHaveLength(9)
    expect(textsOf('.glance td.empty')).toHaveLength(2)
    expect(document.querySelectorAll('.card')).toHaveLength(7)
  })

  it('proves a standing: stance, speaker, basis, words, outlet, carriers, what was before', async () => {
    const { textOf, document } = await pageOf('/')
    const card = textOf('#us-limits')
    for (const part of [
      'Under consideration',
      'Formal answer outstanding',
      'Sergei Lavrov · Reported',
      '“The American side informed us',
      'which may…”',
      'Example Wire',
      'Since 9 November 2025',
      'Last confirmed 9 November 2025 (12 months ago)',
      '4 articles, 2 independent reports',
      'Before Positive response, since 28 October 2025',
    ]) {
      // Terms and descriptions have no space between them in the text.
      expect(card.replace(/\s/g, '')).toContain(part.replace(/\s/g, ''))
    }
    const link = document.querySelector('#us-limits figcaption a')
    expect(link?.getAttribute('href')).toBe('https://courier.example/0')
    expect(link?.getAttribute('rel')).toBe('noopener nofollow')
  })

  it('marks what is unconfirmed, disputed, or a summary of our own', async () => {
    const { textOf } = await pageOf('/')
    expect(textOf('#ru-successor .flag')).toBe('Unconfirmed')
    expect(textOf('#ru-limits .flag')).toBe('Disputed')
    expect(textOf('#ru-implementation figure')).toMatch(
      /^The Russian president .*Summary of the record: Russianforces/,
    )
    expect(textOf('#ru-implementation figure')).not.toContain('“')
  })

  it('tells the changes by month, the latest said first, without what was superseded', async () => {
    const { textsOf } = await pageOf('/')
    expect(textsOf('.month h3')).toEqual([
      'March 2026',
      'February 2026',
      'November 2025',
      'October 2025',
      'September 2025',
      'February 2023',
    ])
    expect(textsOf('.entry')).toHaveLength(9)
    expect(textsOf('.entry .flag')).toEqual(['Unconfirmed', 'Correction'])
  })

  it('of a past day shows that day and the way back', async () => {
    const { textOf, textsOf, document } = await pageOf('/?at=2025-11-08')
    expect(textOf('h1')).toBe(
      'Russia has suspended its part in New START since 21 February 2023. The United States speaks well of keeping the limits; Russia offers to keep the limits.',
    )
    expect(textOf('.kicker')).toContain('as of the end of 8 November 2025')
    expect(textsOf('.month h3')[0]).toBe('October 2025')
    expect(document.querySelector('#at')?.getAttribute('value')).toBe('2025-11-08')
    expect(textOf('.day-form a')).toBe('Back to today')
  })

  it('reaches back over a ledger of any length', async () => {
    const later = Array.from({ length: 450 }, (_, index) => ({
      party: 'CN' as const,
      matter: 'limits' as const,
      stance: index % 2 === 0 ? ('observing' as const) : ('proposal' as const),
      saidOn: addDays('2020-01-01', index),
      evidence: `Sentence ${index}.`,
    }))
    const long = sampleApp({ said: later, amended: [] })
    const { textsOf } = await pageOf('/?at=2020-01-03', long)
    expect(textsOf('.entry > time')).toEqual(['3 January', '2 January', '1 January'])
    const today = await pageOf('/', long)
    expect(today.textsOf('.entry')).toHaveLength(24)
    expect(today.html).toContain('Earlier changes and the whole ledger')
  })

  it.each([
    ['never polled', { lastCycle: undefined }, /No feed has been polled yet/],
    ['degraded', { degraded: true }, /only 2 of 3 sources answered/],
    ['stopped', { degraded: true, now: '2026-11-27T00:00:00Z' }, /more than a day old/],
  ])('says plainly when coverage is %s', async (_, change, expected) => {
    const { textOf } = await pageOf('/', sampleApp(change))
    expect(textOf('.notice')).toMatch(expected)
  })

  it('says nothing of coverage when all is well', async () => {
    expect((await pageOf('/')).document.querySelector('.notice')).toBeNull()
  })

  it('is a page when nothing is on record', async () => {
    const empty = sampleApp({ said: [], sources: [], lastCycle: undefined, amended: [] })
    const { textOf, textsOf } = await pageOf('/', empty)
    expect(textOf('h1')).toBe('New START expired on 5 February 2026. No stance is on record.')
    expect(textsOf('.blank')).toEqual([
      'Nothing is on record yet: no article that the monitor has read says where a party stands.',
      'No change is on record yet.',
    ])
    expect(textsOf('.glance td.empty')).toHaveLength(9)
  })
})

describe('the other pages', () => {
  it('a change cites its rule and its proof, and names what it corrects', async () => {
    const { change } = await sampleIds(sample)
    const { textOf, document } = await pageOf(`/changes/${change}`)
    expect(textOf('h1')).toBe('Russia on the limits')
    expect(textOf('.notice')).toMatch(/^Correction\./)
    expect(textOf('.facts')).toContain(SETTLING_RULES['first-statement'])
    const earlier = document.querySelector('.notice a')?.getAttribute('href') ?? ''
    expect((await pageOf(earlier)).textOf('.notice')).toMatch(
      /^Superseded by a later entry\. .* The entry recorded 20 November 2026/,
    )
  })

  it.each([
    ['change', 'Confirmed by a later entry. Another report bore it out.', 'Confirmation.'],
    ['correction', 'Superseded by a later entry. A correction says it otherwise.', 'Correction.'],
    ['retraction', 'Withdrawn by a later entry. It no longer holds.', 'Retraction.'],
  ] as const)(
    'an entry that a %s speaks of says so, and so does the later one',
    async (kind, fate, relation) => {
      const world = sampleApp({ amended: [{ of: 8, kind }] })
      const { change } = await sampleIds(world)
      const later = await pageOf(`/changes/${change}`, world)
      expect(later.textOf('.notice')).toContain(relation)
      const earlier = await pageOf(
        later.document.querySelector('.notice a')?.getAttribute('href') ?? '',
        world,
      )
      expect(earlier.textOf('.notice')).toContain(fate)
      const told = (await pageOf('/', world)).textsOf('.month h3')
      expect(told.includes('March 2026')).toBe(kind !== 'retraction')
    },
  )

  it('a statement lists its carriers by report', async () => {
    const { document } = await pageOf('/')
    const path = document.querySelector('#us-limits .leads a')?.getAttribute('href') ?? ''
    const { textsOf } = await pageOf(path)
    expect(textsOf('.carrier')).toHaveLength(4)
    expect(textsOf('.carrier .voice')[1]).toBe('Example Wire · 9 November 2025 · Report 2 · Known outlet')
    expect(textsOf('.made li')).toHaveLength(1)
  })

  it('the ledger has every entry, and narrows', async () => {
    expect((await pageOf('/changes')).textsOf('.entry')).toHaveLength(10)
    const { textsOf, document } = await pageOf('/changes?party=CN&confirmed=true')
    expect(textsOf('.entry')).toHaveLength(1)
    expect(document.querySelector('#party option[selected]')?.getAttribute('value')).toBe('CN')
    expect((await pageOf('/changes?party=CN&matter=limits')).textOf('.blank')).toBe(
      'No entry in the ledger matches.',
    )
  })

  it('the method explains every stance and every rule', async () => {
    const { html } = await pageOf('/method')
    for (const stance of STANCES) expect(html).toContain(STANCE_WORDS[stance].name)
    for (const rule of Object.keys(SETTLING_RULES)) expect(html).toContain(`id="rule-${rule}"`)
  })

  it('the sources show how each of them does', async () => {
    const { textsOf } = await pageOf('/sources')
    expect(textsOf('.condition')).toEqual(['Answering', 'Answering', 'Failing'])
    expect(textsOf('tbody tr')[2]).toContain('3 failures in a row: timeout after 20 s')
  })

  it('the front page and its style are light', async () => {
    const { html, document } = await pageOf('/')
    const style = document.querySelector('link[rel=stylesheet]')?.getAttribute('href') ?? ''
    const css = await (await sample.app.request(style)).text()
    expect(html.length + css.length).toBeLessThan(60_000)
  })
})
