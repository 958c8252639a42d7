import { type Day, dayOf, type Instant } from '../../domain/time.ts'
import { longDay, longInstant } from '../words/format.ts'

/** A day for people and machines. */
export const DayText = ({ day }: { readonly day: Day }) => <time dateTime={day}>{longDay(day)}</time>

/** An instant for people and machines, to the minute. */
export const InstantText = ({ instant }: { readonly instant: Instant }) => (
  <time dateTime={instant}>{longInstant(instant)}</time>
)

/** The day of an instant. */
export const DayOfInstant = ({ instant }: { readonly instant: Instant }) => <DayText day={dayOf(instant)} />
