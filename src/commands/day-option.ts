import { type Day, isDay } from '../domain/time.ts'
import { UsageError } from './command.ts'

/**
 * A day given as an option.
 * @throws UsageError for anything but an existing day as YYYY-MM-DD
 */
export const dayOption = (name: string, value: string | boolean | undefined): Day | undefined => {
  if (value === undefined || typeof value === 'boolean') return undefined
  if (!isDay(value)) throw new UsageError(`--${name} wants a day as YYYY-MM-DD, not "${value}".`)
  return value
}
