import { type Day, isDay } from '../../domain/time.ts'
import { accepted, type Parameters, type Parsed, refused, single } from './parameter.ts'

/**
 * The day of `?at=`, undefined where none is asked for.
 * @param today the latest day that can be asked for
 */
export const parseAt = (parameters: Parameters, today: Day): Parsed<Day | undefined> => {
  const text = single(parameters, 'at')
  if (!text.ok || text.value === undefined) return text
  if (!isDay(text.value)) {
    return refused('at', 'The parameter "at" must be a day that exists, as YYYY-MM-DD.', ['YYYY-MM-DD'])
  }
  if (text.value > today) {
    return refused('at', `The parameter "at" must not lie after today, ${today} in UTC.`, ['YYYY-MM-DD'])
  }
  return accepted(text.value)
}
