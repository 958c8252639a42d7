import type { Day } from '../domain/time.ts'
import type { ChangeDetail, Monitor } from '../monitor/monitor.ts'
import { holdingOn } from './parts/timeline.tsx'
import { MAXIMUM_LIMIT } from './query/change-filter.ts'

/** The newest entries that hold and were said by a day, the latest said first, and whether there are more. */
export type TimelinePart = { readonly entries: readonly ChangeDetail[]; readonly more: boolean }

/** Reads the ledger back until `length` entries are found or it ends. */
export const readTimeline = async (monitor: Monitor, day: Day, length: number): Promise<TimelinePart> => {
  const found: ChangeDetail[] = []
  let cursor: string | null | undefined
  while (cursor !== null && found.length <= length) {
    const page = await monitor.changes({
      limit: MAXIMUM_LIMIT,
      ...(cursor === undefined ? {} : { cursor }),
    })
    found.push(...holdingOn(page.changes, day))
    cursor = page.next
  }
  const entries = holdingOn(found, day)
  return { entries: entries.slice(0, length), more: entries.length > length }
}
