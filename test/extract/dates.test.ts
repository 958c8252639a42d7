import { describe, expect, it } from 'vitest'
import { datesIn } from '../../src/extract/dates.ts'
import type { LanguageTables } from '../../src/extract/language-tables.ts'
import { englishTables } from '../../src/extract/tables/en/tables.ts'
import { russianTables } from '../../src/extract/tables/ru/tables.ts'
import { tokenize } from '../../src/extract/token.ts'

/** A Sunday. */
const PUBLISHED = '2025-11-09'

const dates = (text: string, tables: LanguageTables) =>
  datesIn(
    tokenize(text, 0).map((token) => ({ ...token, classes: [], transparent: false, mention: null })),
    PUBLISHED,
    tables,
  ).map(({ first, last }) => `${first} ${last}`)

describe('dates look back from the day of publication', () => {
  it.each([
    ['on Tuesday', ['2025-11-04 2025-11-04']],
    ['on Sunday', ['2025-11-09 2025-11-09']],
    ['in September', ['2025-09-01 2025-09-30']],
    ['in December', ['2024-12-01 2024-12-31']],
    ['on Sept. 22', ['2025-09-22 2025-09-22']],
    ['on 22 September 2024', ['2024-09-22 2024-09-22']],
    ['February 21, 2023', ['2023-02-21 2023-02-21']],
    ['on February 5', ['2025-02-05 2025-02-05']],
    ['in 2021', ['2021-01-01 2021-12-31']],
    ['1,550 warheads', []],
  ])('%s', (text, expected) => {
    expect(dates(text, englishTables)).toEqual(expected)
  })

  it.each([
    ['во вторник', ['2025-11-04 2025-11-04']],
    ['22 сентября', ['2025-09-22 2025-09-22']],
    ['в феврале 2023 года', ['2023-02-01 2023-02-28']],
    ['в среднем', []],
  ])('%s', (text, expected) => {
    expect(dates(text, russianTables)).toEqual(expected)
  })
})
