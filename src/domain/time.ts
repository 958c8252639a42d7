/** A calendar day in UTC, `YYYY-MM-DD`. */
export type Day = string

/** An instant in UTC, RFC 3339 with seconds or milliseconds and `Z`. */
export type Instant = string

const DAY_MILLISECONDS = 86_400_000

/** Whether the text is a day that exists (2026-02-30 does not). */
export const isDay = (text: string): boolean => {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false
  const time = Date.parse(`${text}T00:00:00Z`)
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text)
}

/** The UTC day of an instant or of a day. */
export const dayOf = (instant: Instant | Day): Day => instant.slice(0, 10)

/** Milliseconds since the epoch of a day's start or of an instant. */
export const timeOf = (instant: Instant | Day): number =>
  instant.length === 10
    ? Date.UTC(Number(instant.slice(0, 4)), Number(instant.slice(5, 7)) - 1, Number(instant.slice(8)))
    : Date.parse(instant)

/** The instant of a number of milliseconds since the epoch, whole seconds without a fraction. */
export const instantOf = (milliseconds: number): Instant =>
  new Date(milliseconds).toISOString().replace('.000Z', 'Z')

/** The day `count` days after (or, negative, before) a day. */
export const addDays = (day: Day, count: number): Day =>
  new Date(timeOf(day) + count * DAY_MILLISECONDS).toISOString().slice(0, 10)

/** Whole days from one day to another; negative when `to` is earlier. */
export const daysBetween = (from: Day, to: Day): number =>
  Math.round((timeOf(to) - timeOf(from)) / DAY_MILLISECONDS)

/** A day or RFC 3339 instant in any offset as a UTC instant; undefined when it is neither. */
export const parseInstant = (text: string): Instant | undefined => {
  if (isDay(text)) return `${text}T00:00:00Z`
  if (!/^\d{4}-\d{2}-\d{2}[Tt ]\d{2}:\d{2}(:\d{2}(\.\d+)?)?([Zz]|[+-]\d{2}:?\d{2})$/.test(text))
    return undefined
  if (!isDay(text.slice(0, 10))) return undefined
  const time = Date.parse(text.replace(' ', 'T'))
  return Number.isNaN(time) ? undefined : instantOf(time)
}
