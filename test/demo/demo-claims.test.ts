import { describe, expect, it } from 'vitest'
import { DEMO_OUTLETS, OUTLETS } from '../../src/demo/demo-outlets.ts'
import { newStart } from '../../src/domain/profiles/new-start/profile.ts'
import { createReader } from '../../src/extract/create-reader.ts'

const read = createReader(newStart)

/** What a careful reader takes from each sample article; those after the question mark are defensible. */
const EXPECTED: Readonly<Record<string, string>> = {
  'putin-one-more-year': 'RU limits proposal ? RU limits conditional',
  'trump-good-idea': 'US limits positive-response',
  'ryabkov-nothing-received': 'US limits no-response',
  'lavrov-minsk': 'US limits no-response, US limits positive-response',
  'lavrov-interview': 'US limits under-consideration, US limits no-response',
  'specimen-lavrov-interview': 'US limits under-consideration, US limits no-response',
  'placeholder-lavrov-interview': 'US limits under-consideration',
  'trump-let-it-expire': 'US limits negative-response, US successor proposal ? US successor conditional',
  'ministry-not-bound': 'RU limits not-bound, US limits no-response',
  'trump-new-treaty':
    'US limits negative-response, US successor proposal, US implementation alleges-violation',
  'ryabkov-no-grounds': 'RU successor negative-response ? RU successor conditional',
  'lavrov-duma': 'RU limits observing',
  'peskov-britain-france': 'RU successor conditional',
  'long-road-of-a-treaty': '',
  'missile-moratorium': '',
  'new-start-wins-derby': '',
  'un-appeal': '',
  'white-house-sounds-good': 'US limits positive-response',
  'peskov-waits': 'US limits no-response',
  'interview-under-consideration': 'US limits under-consideration, US limits no-response',
  'give-them-time': 'US limits under-consideration, US limits no-response',
  'still-on-the-table': 'RU limits proposal, US limits no-response',
  'rubio-china': 'US successor conditional',
  'beijing-declines': 'CN successor negative-response',
  'opinion-take-the-year': '',
  'museum-start-one': '',
}

const listed = (text: string): readonly string[] =>
  text
    .split(',')
    .map((one) => one.trim())
    .filter(Boolean)

const english = DEMO_OUTLETS.flatMap((outlet) =>
  OUTLETS[outlet].language === 'en' ? OUTLETS[outlet].articles : [],
)

describe('the sample articles', () => {
  it('have all been read by hand', () => {
    expect(english.map(({ slug }) => slug).sort()).toEqual(Object.keys(EXPECTED).sort())
  })

  it.each(english)(
    '$slug gives what a careful reader takes from it',
    ({ slug, title, paragraphs, published }) => {
      const { claims } = read({
        title,
        text: paragraphs.join('\n\n'),
        published: published.slice(0, 10),
        language: 'en',
      })
      const found = claims
        .filter(({ current }) => current)
        .map(({ party, matter, stance }) => `${party} ${matter} ${stance}`)
      const [required = '', defensible = ''] = (EXPECTED[slug] ?? '').split('?')
      expect(found.filter((claim) => !listed(defensible).includes(claim)).sort()).toEqual(
        [...listed(required)].sort(),
      )
    },
  )
})
