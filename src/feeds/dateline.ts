import { type Instant, instantOf } from '../domain/time.ts'
import { parseDate } from './parse-date.ts'

const ENGLISH = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const RUSSIAN = ['янв', 'фев', 'мар', 'апр', 'ма', 'июн', 'июл', 'авг', 'сен', 'окт', 'ноя', 'дек']

const MONTH =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?'

const MONTH_RU =
  '(января|февраля|марта|апреля|мая|июня|июля|августа|сентября|октября|ноября|декабря|(?:янв|фев|мар|апр|июн|июл|авг|сен|окт|ноя|дек)\\.?)'

/** The ways of writing a whole date; a date of numbers alone counts only where its order is certain. */
const DATE = [
  '(\\d{4}-\\d{2}-\\d{2}(?:[Tt ]\\d{2}:\\d{2}(?::\\d{2})?(?:\\s?(?:[Zz]|[+-]\\d{2}:?\\d{2}))?)?)',
  `(\\d{1,2})(?:st|nd|rd|th)?\\s+(?:of\\s+)?${MONTH},?\\s+(\\d{4})`,
  `${MONTH}\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})`,
  `(\\d{1,2})\\s+${MONTH_RU}\\s+(\\d{4})`,
  '(\\d{1,2})\\.(\\d{1,2})\\.(\\d{4})',
].join('|')

const LABEL =
  '(?:dated?|(?:first |last )?(?:published|posted|updated|created)(?: on| at)?|дата(?: публикации)?|опубликовано|обновлено)\\s*[:—–-]?\\s+'

const WEEKDAY = '(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,?\\s+|[а-яё]{5,11},\\s+)?'

/** What may follow a date on its line: a time, and an outlet behind a bar. */
const TAIL =
  '(?:[\\s\\d:.,()+–—/-]|(?<!\\p{L})(?:at|am|pm|a\\.m|p\\.m|gmt|utc|msk|e[sd]?t|ce[sd]?t|г|года|в|мск)(?!\\p{L}))*(?:[|•·].{0,40})?$'

const BORDER = '(?![\\p{L}\\p{N}])'

/** A line of its own, or one that says what it is; a headline with a date in it is neither. */
const PATTERNS = [
  new RegExp(`^[\\s#*_>]*${LABEL}${WEEKDAY}(?:${DATE})${BORDER}`, 'iu'),
  new RegExp(`^[\\s#*_>]*(?:by\\s.{2,60}?[,|•·—–]\\s*)?${WEEKDAY}(?:${DATE})${BORDER}${TAIL}`, 'iu'),
  new RegExp(`[|•·]\\s*${WEEKDAY}(?:${DATE})${BORDER}${TAIL}`, 'iu'),
  // "CITY, 9 November 2025 (Agency) —": agencies open their reports like this.
  new RegExp(`^\\p{Lu}[\\p{L}.\\s-]{1,40},\\s+(?:${DATE})${BORDER}\\.?\\s*[(/—–-]`, 'iu'),
]

const FIRST_LINES = 8

/** The line must not be longer: paragraphs begin with dates too. */
const MAX_LINE = 400

const monthOf = (names: readonly string[], word: string): number =>
  names.findIndex((name) => word.toLowerCase().startsWith(name))

const dayOfFields = (year: string, month: number, day: string): Instant | null => {
  const date = new Date(Date.UTC(Number(year), month, Number(day)))
  const exists = month >= 0 && date.getUTCMonth() === month && date.getUTCDate() === Number(day)
  return exists && Number(year) >= 1990 ? instantOf(date.getTime()) : null
}

const instantOfMatch = (match: readonly (string | undefined)[]): Instant | null => {
  const [, iso, dayA, monthA, yearA, monthB, dayB, yearB, dayRu, monthRu, yearRu, dayN, monthN, yearN] = match
  if (iso !== undefined) return parseDate(iso)
  if (dayA && monthA && yearA) return dayOfFields(yearA, monthOf(ENGLISH, monthA), dayA)
  if (dayB && monthB && yearB) return dayOfFields(yearB, monthOf(ENGLISH, monthB), dayB)
  if (dayRu && monthRu && yearRu) return dayOfFields(yearRu, monthOf(RUSSIAN, monthRu), dayRu)
  if (dayN && monthN && yearN) return dayOfFields(yearN, Number(monthN) - 1, dayN)
  return null
}

/**
 * The date that an article's first lines give as their own: a line with little else, a labelled date, an
 * agency's dateline. A date inside a sentence is not one.
 * @returns the start of the day where no time is given, in UTC; null where there is none
 */
export const findDateline = (lines: readonly string[]): Instant | null => {
  for (const line of lines.filter((one) => one.trim() !== '').slice(0, FIRST_LINES)) {
    const head = line.slice(0, MAX_LINE).trim()
    for (const pattern of PATTERNS) {
      const match = pattern.exec(head)
      const instant = match ? instantOfMatch(match) : null
      if (instant !== null) return instant
    }
  }
  return null
}
