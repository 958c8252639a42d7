import { describe, expect, it } from 'vitest'
import { languageOf } from '../../src/extract/language-of.ts'
import { sentencesOf } from '../../src/extract/sentences.ts'
import { englishTables } from '../../src/extract/tables/en/tables.ts'
import { russianTables } from '../../src/extract/tables/ru/tables.ts'
import { blocksOf } from '../../src/extract/text-blocks.ts'
import { tokenize } from '../../src/extract/token.ts'

const sentences = (text: string, abbreviations: readonly string[]): readonly string[] =>
  sentencesOf(tokenize(text, 0), new Set(abbreviations)).map((tokens) =>
    text.slice(tokens[0]?.start ?? 0, tokens.at(-1)?.end ?? 0),
  )

describe('tokens', () => {
  it.each([
    ["Putin's", ['putin', "'s"]],
    ['hasn’t', ['has', 'not']],
    ["won't", ['will', 'not']],
    ['U.S. envoy', ['u.s.', 'envoy']],
    ['one-year', ['one', '-', 'year']],
    ['now - then', ['now', '—', 'then']],
    ['«Ещё»', ['"', 'еще', '"']],
    ['1,550', ['1,550']],
  ])('%s', (text, words) => {
    expect(tokenize(text, 0).map(({ word }) => word)).toEqual(words)
  })

  it('keep their places', () => {
    expect(tokenize("isn't it", 10).map(({ start, end }) => [start, end])).toEqual([
      [10, 12],
      [12, 15],
      [16, 18],
    ])
  })
})

describe('sentences', () => {
  it.each([
    ['He left. She stayed.', ['He left.', 'She stayed.']],
    ['The U.S. Senate met. It voted.', ['The U.S. Senate met.', 'It voted.']],
    ['Mr. Trump and Sen. Risch met.', ['Mr. Trump and Sen. Risch met.']],
    ['"Never." He left.', ['"Never."', 'He left.']],
    ['It ends on Feb. 5. Then what?', ['It ends on Feb. 5.', 'Then what?']],
    ['Donald J. Trump spoke.', ['Donald J. Trump spoke.']],
  ])('%s', (text, expected) => {
    expect(sentences(text, englishTables.abbreviations)).toEqual(expected)
  })

  it('of Russian', () => {
    expect(sentences('В 2026 г. договор истек. С. Лавров молчит.', russianTables.abbreviations)).toEqual([
      'В 2026 г. договор истек.',
      'С. Лавров молчит.',
    ])
  })
})

const own = (lines: readonly string[]): readonly string[] =>
  blocksOf('Title', `Title\n\n${lines.join('\n\n')}`, englishTables)
    .filter((block) => block.own && !block.title)
    .map(({ text }) => text)

describe('an article and its surroundings', () => {
  it.each<[string, readonly string[], readonly string[]]>([
    ['a list after an opener', ['It rains.', 'Read also:', 'Snow in May', 'Sun in June'], ['It rains.']],
    [
      'headlines without an opener',
      ['It rains.', 'Snow in May', 'Sun in June', 'Wind in July'],
      ['It rains.'],
    ],
    ['tags', ['It rains.', 'weather, rain, spring, may'], ['It rains.']],
    ['comments', ['It rains.', 'COMMENTS (3)', 'Nonsense. It does not.'], ['It rains.']],
    ['hash tags and addresses', ['#rain #snow', 'https://weather.example/', 'It rains.'], ['It rains.']],
    ['datelines', ['OSLO, May 3. /TASS/. It rains.', 'BERGEN (AP) — It snows.'], ['It rains.', 'It snows.']],
  ])('%s', (_, lines, expected) => {
    expect(own(lines)).toEqual(expected)
  })

  it('keep their places', () => {
    const [, block] = blocksOf('T', 'T\n\nOSLO (AP) — It rains.', englishTables)
    expect(block).toMatchObject({ text: 'It rains.', start: 'T\n\nOSLO (AP) — '.length })
  })
})

describe('the language', () => {
  it.each([
    ['Договор', 'ДСНВ (New START)', null, 'ru'],
    ['Treaty', 'New START (ДСНВ) ends', 'ru', 'en'],
    ['123', '456', 'ru', 'ru'],
    ['', '', null, 'en'],
  ] as const)('of "%s" and "%s", tagged %s, is %s', (title, text, language, expected) => {
    expect(languageOf({ title, text, language })).toBe(expected)
  })
})
