import { addDays, type Day, daysBetween } from '../domain/time.ts'
import type { Chunk } from './chunk.ts'
import type { LanguageTables } from './language-tables.ts'

/** A date named in a sentence: the last day it can mean, and where it stands. */
export type NamedDate = {
  readonly from: number
  readonly to: number
  readonly first: Day
  readonly last: Day
}

const pad = (number: number): string => String(number).padStart(2, '0')

type Calendar = {
  readonly weekday: (word: string) => number
  readonly month: (word: string) => number
  /** Below zero where the word is neither, as most words are: one look instead of two. */
  readonly either: (word: string) => number
}

const CACHE_LIMIT = 20_000

/** The place of a word among lists of its forms (`form*` is a stem), or -1; answers are kept. */
const placeIn = (lists: readonly (readonly string[])[]) => {
  const known = new Map<string, number>()
  return (word: string): number => {
    const before = known.get(word)
    if (before !== undefined) return before
    const place = lists.findIndex((forms) =>
      forms.some((form) => (form.endsWith('*') ? word.startsWith(form.slice(0, -1)) : form === word)),
    )
    if (known.size >= CACHE_LIMIT) known.clear()
    known.set(word, place)
    return place
  }
}

const calendars = new WeakMap<LanguageTables, Calendar>()

const calendarOf = (tables: LanguageTables): Calendar => {
  const known = calendars.get(tables)
  if (known) return known
  const { weekdays, months } = tables.time
  const calendar = {
    weekday: placeIn(weekdays),
    month: placeIn(months),
    either: placeIn([...weekdays, ...months]),
  }
  calendars.set(tables, calendar)
  return calendar
}

const yearOf = (chunk: Chunk | undefined): number | null => {
  if (chunk?.kind !== 'number' || !/^(?:19|20)\d\d$/.test(chunk.word)) return null
  return Number(chunk.word)
}

const dayNumberOf = (chunk: Chunk | undefined): number | null => {
  if (chunk?.kind !== 'number' || !/^\d{1,2}$/.test(chunk.word)) return null
  const value = Number(chunk.word)
  return value >= 1 && value <= 31 ? value : null
}

const lastDayOf = (year: number, month: number): Day =>
  addDays(`${month === 12 ? year + 1 : year}-${pad((month % 12) + 1)}-01`, -1)

const weekdayOf = (day: Day): number => new Date(`${day}T00:00:00Z`).getUTCDay()

/** News looks back: a weekday or a month without a year is the last one before publication. */
export const datesIn = (
  chunks: readonly Chunk[],
  published: Day,
  tables: LanguageTables,
): readonly NamedDate[] => {
  const calendar = calendarOf(tables)
  const dates: NamedDate[] = []
  const publishedYear = Number(published.slice(0, 4))
  for (let index = 0; index < chunks.length; index++) {
    const chunk = chunks[index]
    if (!chunk) break
    if (chunk.kind === 'mark') continue
    if (chunk.kind === 'word') {
      if (calendar.either(chunk.word) < 0) continue
      const weekday = calendar.weekday(chunk.word)
      if (weekday >= 0 && /^\p{L}/u.test(chunk.text)) {
        const back = (weekdayOf(published) - weekday + 7) % 7
        const day = addDays(published, -back)
        dates.push({ from: index, to: index + 1, first: day, last: day })
        continue
      }
    }
    const month = chunk.kind === 'word' ? calendar.month(chunk.word) + 1 : 0
    if (month > 0) {
      const date = dateAround(chunks, index, month, publishedYear, published)
      if (date) dates.push(date)
      continue
    }
    const year = yearOf(chunk)
    if (year === null) continue
    const neighbour = [chunks[index - 1], chunks[index - 2], chunks[index - 3]].some(
      (other) => other?.kind === 'word' && calendar.month(other.word) >= 0,
    )
    if (!neighbour) dates.push({ from: index, to: index + 1, first: `${year}-01-01`, last: `${year}-12-31` })
  }
  return dates
}

const dateAround = (
  chunks: readonly Chunk[],
  index: number,
  month: number,
  publishedYear: number,
  published: Day,
): NamedDate | null => {
  // "Sept. 22, 2025", "22 September", "September 2025", "in September"
  let after = index + 1
  if (chunks[after]?.word === '.') after++
  const dayAfter = dayNumberOf(chunks[after])
  const dayBefore = dayNumberOf(chunks[index - 1])
  const day = dayAfter ?? dayBefore
  let yearAt = dayAfter !== null ? after + 1 : after
  if (chunks[yearAt]?.word === ',') yearAt++
  const named = yearOf(chunks[yearAt])
  const from = dayAfter === null && dayBefore !== null ? index - 1 : index
  const to = named !== null ? yearAt + 1 : dayAfter !== null ? after + 1 : index + 1
  const make = (year: number): NamedDate => {
    const last = lastDayOf(year, month)
    if (day === null) return { from, to, first: `${year}-${pad(month)}-01`, last }
    const exact = `${year}-${pad(month)}-${pad(day)}`
    return exact > last ? { from, to, first: last, last } : { from, to, first: exact, last: exact }
  }
  if (named !== null) return make(named)
  const thisYear = make(publishedYear)
  // A day up to two weeks ahead is a coming date, not last year's.
  if (daysBetween(published, thisYear.first) <= 0) return thisYear
  return make(
    daysBetween(published, thisYear.first) <= 150 && day !== null ? publishedYear : publishedYear - 1,
  )
}
