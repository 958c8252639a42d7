import { type Instant, timeOf } from '../domain/time.ts'
import { containment, leadShingles } from './shingles.ts'

/** What tells whether two items are copies of one text. */
export type ReportItem = {
  readonly itemId: string
  readonly url: string | null
  readonly title: string
  readonly lead: string
  readonly published: Instant
}

/** Copies are looked for within this span. */
const WINDOW_MILLISECONDS = 72 * 3_600_000

/** From the anchors' measurement of cut, edited and unrelated copies: 0.79 and up against 0. */
const SAME_REPORT = 0.6

/** Shorter titles ("Interview", "Briefing") are shared by unrelated items. */
const TELLING_TITLE_CHARACTERS = 24

const normalTitle = (title: string): string =>
  title
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

const sameText = (left: Prepared, right: Prepared): boolean =>
  (left.url !== null && left.url === right.url) ||
  (left.title.length >= TELLING_TITLE_CHARACTERS && left.title === right.title) ||
  containment(left.shingles, right.shingles) >= SAME_REPORT

type Prepared = {
  readonly itemId: string
  readonly url: string | null
  readonly title: string
  readonly time: number
  readonly shingles: ReadonlySet<number>
}

/**
 * Puts copies of one text (wire copies, mirrors, syndication) into one report.
 * @returns item id to report id, which is the id of the report's earliest item
 */
export const groupReports = (items: readonly ReportItem[]): ReadonlyMap<string, string> => {
  const prepared = items
    .map(
      (item): Prepared => ({
        itemId: item.itemId,
        url: item.url,
        title: normalTitle(item.title),
        time: timeOf(item.published),
        shingles: leadShingles(item.lead),
      }),
    )
    .sort((left, right) => left.time - right.time || (left.itemId < right.itemId ? -1 : 1))
  const reportOf = new Map<string, string>()
  let windowStart = 0
  prepared.forEach((item, index) => {
    while ((prepared[windowStart]?.time ?? item.time) < item.time - WINDOW_MILLISECONDS) windowStart++
    const original = prepared.slice(windowStart, index).find((earlier) => sameText(earlier, item))
    reportOf.set(item.itemId, original ? (reportOf.get(original.itemId) ?? original.itemId) : item.itemId)
  })
  return reportOf
}
