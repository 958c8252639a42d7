import { type Instant, instantOf } from '../domain/time.ts'

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

/** Minutes east of UTC of the zone names that mean one thing only (RFC 822 section 5, and Moscow). */
const ZONES: Readonly<Record<string, number>> = {
  z: 0,
  ut: 0,
  utc: 0,
  gmt: 0,
  est: -300,
  edt: -240,
  cst: -360,
  cdt: -300,
  mst: -420,
  mdt: -360,
  pst: -480,
  pdt: -420,
  msk: 180,
  cet: 60,
  cest: 120,
  eet: 120,
  eest: 180,
}

type Fields = {
  readonly year: number
  readonly month: number
  readonly day: number
  readonly hour: number
  readonly minute: number
  readonly second: number
  readonly millisecond: number
  readonly offset: number
}

/** RFC 822 has two digits: RFC 2822 section 4.3 reads 00 to 49 as this century. */
const fullYear = (digits: string): number => {
  const year = Number(digits)
  if (digits.length > 2) return digits.length === 3 ? year + 1900 : year
  return year < 50 ? year + 2000 : year + 1900
}

const offsetOf = (zone: string): number | undefined => {
  const numeric = /^(?:gmt|utc|ut)?([+-])(\d{1,2}):?(\d{2})$/i.exec(zone)
  if (!numeric) return ZONES[zone.toLowerCase()]
  const hours = Number(numeric[2])
  const minutes = Number(numeric[3])
  // No place on Earth is further than 14 hours ahead or 12 behind.
  if (hours > 14 || minutes > 59) return undefined
  return (numeric[1] === '-' ? -1 : 1) * (hours * 60 + minutes)
}

const instantOfFields = (fields: Fields): Instant | null => {
  const { year, month, day, hour, minute, millisecond, offset } = fields
  // A leap second counts as the second before it.
  const second = fields.second === 60 ? 59 : fields.second
  if (year < 1990 || year > 9999 || hour > 24 || minute > 59 || second > 59) return null
  if (hour === 24 && (minute > 0 || second > 0)) return null
  const calendar = new Date(Date.UTC(year, month - 1, day))
  if (calendar.getUTCMonth() !== month - 1 || calendar.getUTCDate() !== day) return null
  return instantOf(Date.UTC(year, month - 1, day, hour, minute - offset, second, millisecond))
}

const RFC_3339 =
  /^(\d{4})-?(\d{2})-?(\d{2})(?:(?:[Tt]|\s+)(\d{2}):?(\d{2})(?::?(\d{2})(?:[.,](\d{1,9}))?)?\s*([A-Za-z]{1,5}|(?:[A-Za-z]{2,3})?[+-]\d{1,2}:?\d{2})?)?$/

const RFC_822 =
  /^(?:[a-z]{3,9}\.?\s*,?\s*)?(\d{1,2})[\s-]+([a-z]{3,9})\.?[\s-]+(\d{2,4})(?:,?\s+(\d{1,2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?\s*([a-z]{1,5}|(?:gmt|utc|ut)?[+-]\d{1,2}:?\d{2})?(?:\s*\([^)]*\))?)?$/i

/** `Sun Nov  9 10:00:00 2025`, with or without a zone before the year (C asctime, `date`). */
const ASCTIME =
  /^[a-z]{3},?\s+([a-z]{3})\s+(\d{1,2})\s+(\d{2}):(\d{2}):(\d{2})\s+(?:([a-z]{1,5})\s+)?(\d{4})$/i

const monthOf = (name: string | undefined): number =>
  MONTHS.indexOf((name ?? '').slice(0, 3).toLowerCase()) + 1

/**
 * The instant a feed's date names: RFC 3339, RFC 822 with its usual spoilings, or asctime.
 * A day without a time is its start, a time without a zone is UTC.
 * @returns null for anything that cannot be read with certainty
 */
export const parseDate = (text: string): Instant | null => {
  const trimmed = text.trim().replace(/\s+/g, ' ')
  const iso = RFC_3339.exec(trimmed)
  if (iso) {
    const offset = iso[8] === undefined ? 0 : offsetOf(iso[8])
    if (offset === undefined) return null
    return instantOfFields({
      year: Number(iso[1]),
      month: Number(iso[2]),
      day: Number(iso[3]),
      hour: Number(iso[4] ?? 0),
      minute: Number(iso[5] ?? 0),
      second: Number(iso[6] ?? 0),
      millisecond: Number((iso[7] ?? '').padEnd(3, '0').slice(0, 3)),
      offset,
    })
  }
  const mail = RFC_822.exec(trimmed)
  if (mail) {
    const offset = mail[7] === undefined ? 0 : offsetOf(mail[7])
    if (offset === undefined) return null
    return instantOfFields({
      year: fullYear(mail[3] ?? ''),
      month: monthOf(mail[2]),
      day: Number(mail[1]),
      hour: Number(mail[4] ?? 0),
      minute: Number(mail[5] ?? 0),
      second: Number(mail[6] ?? 0),
      millisecond: 0,
      offset,
    })
  }
  const asctime = ASCTIME.exec(trimmed)
  if (!asctime) return null
  const offset = asctime[6] === undefined ? 0 : offsetOf(asctime[6])
  if (offset === undefined) return null
  return instantOfFields({
    year: Number(asctime[7]),
    month: monthOf(asctime[1]),
    day: Number(asctime[2]),
    hour: Number(asctime[3]),
    minute: Number(asctime[4]),
    second: Number(asctime[5]),
    millisecond: 0,
    offset,
  })
}
