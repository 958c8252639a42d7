import { type Day, dayOf, timeOf } from '../../domain/time.ts'
import type { Monitor } from '../../monitor/monitor.ts'
import type { WebConfig } from '../config.ts'
import type { Version } from './representation-cache.ts'

/** The moment of a request, and the state of the monitor it meets. */
export type Moment = {
  readonly now: number
  readonly today: Day
  readonly version: Version
}

/**
 * Bodies are the same while nothing is written and the hour lasts: a page may say "yesterday" or
 * "the last poll is a day old", and says so within the hour.
 */
export const momentOf = async (monitor: Monitor, { clock }: WebConfig): Promise<Moment> => {
  const now = clock()
  const today = dayOf(now)
  const { number, at } = await monitor.revision()
  const written = at === null ? 0 : timeOf(at)
  return {
    now: timeOf(now),
    today,
    version: { key: `${number} ${now.slice(0, 13)}`, at: Math.max(written, timeOf(today)) },
  }
}
