import type { Board } from '../domain/standing.ts'
import { type Day, instantOf, timeOf } from '../domain/time.ts'
import type { Monitor } from '../monitor/monitor.ts'
import type { Moment } from './http/moment.ts'

/**
 * The board of a day or of now. Its `at` is when it came to be as it is, not when it was asked for,
 * so that the same board is the same bytes.
 */
export const readBoard = async (monitor: Monitor, moment: Moment, day: Day | undefined): Promise<Board> => {
  const board = await monitor.board(day)
  const current = moment.version.at
  const end = day === undefined ? current : timeOf(`${day}T23:59:59Z`)
  return { ...board, at: instantOf(Math.min(current, end)) }
}
