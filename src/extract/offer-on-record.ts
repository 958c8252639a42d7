import type { Party } from '../domain/party.ts'
import { type Day, daysBetween } from '../domain/time.ts'
import type { CuratedEntry } from '../domain/treaty-profile.ts'

/** An offer on record is on the table so many days. */
const OFFER_DAYS = 200

/** Whose offer on the limits is on the table at publication; null where there is none, or more than one side's. */
export const offererOnRecord = (history: readonly CuratedEntry[], published: Day): Party | null => {
  const offerers = new Set(
    history
      .filter(
        ({ matter, stance, date }) =>
          matter === 'limits' &&
          stance === 'proposal' &&
          date <= published &&
          daysBetween(date, published) <= OFFER_DAYS,
      )
      .map(({ party }) => party),
  )
  const [only] = offerers
  return offerers.size === 1 ? (only ?? null) : null
}
