import type { Day } from '../../time.ts'
import type { Office } from '../../treaty-profile.ts'

/**
 * One term of office.
 * @param rank 5 head of state; 4 head of government, minister, vice president, security adviser; 3 the head of
 *   state's spokesman or aide, deputy minister, under secretary; 2 ambassador, envoy, ministry spokesman; 1 other
 * @param from null where the term began before anything that is read
 * @param to null while the term lasts
 */
export const office = (en: string, ru: string, rank: number, from: Day | null, to: Day | null): Office => ({
  title: { en, ru },
  rank,
  from,
  to,
})
