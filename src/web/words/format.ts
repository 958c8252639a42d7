import { type Day, dayOf, daysBetween, type Instant } from '../../domain/time.ts'
import { MONTHS } from './en.ts'

/** `5 February 2026`. */
export const longDay = (day: Day): string => {
  const [year, month, date] = day.split('-').map(Number)
  return `${date} ${MONTHS[(month ?? 1) - 1]} ${year}`
}

/** `February 2026`. */
export const monthOf = (day: Day): string => {
  const [year, month] = day.split('-').map(Number)
  return `${MONTHS[(month ?? 1) - 1]} ${year}`
}

/** `25 November 2026, 02:40 UTC`. */
export const longInstant = (instant: Instant): string =>
  `${longDay(dayOf(instant))}, ${instant.slice(11, 16)} UTC`

/** `1 article`, `4 articles`. */
export const counted = (count: number, one: string, many: string): string =>
  `${count.toLocaleString('en')} ${count === 1 ? one : many}`

/** How long ago a day was, seen from another: `today`, `yesterday`, `12 days ago`, `5 months ago`. */
export const ageOf = (day: Day, today: Day): string => {
  const days = daysBetween(day, today)
  if (days <= 0) return 'today'
  if (days === 1) return 'yesterday'
  if (days < 60) return `${days} days ago`
  if (days < 730) return `${Math.floor(days / 30.44)} months ago`
  return `${Math.floor(days / 365.25)} years ago`
}

/** First letter in upper case. */
export const capitalised = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1)
