import type { Milestone } from '../../domain/legal.ts'
import type { Day } from '../../domain/time.ts'
import { LEGAL_WORDS, PARTY_WORDS } from '../words/en.ts'
import { DayText } from './dates.tsx'

/** The treaty's life up to a day: each change of its legal state with its date. */
export const LegalLife = ({
  milestones,
  day,
}: {
  readonly milestones: readonly Milestone[]
  readonly day: Day
}) => {
  const past = milestones
    .flatMap(({ state, date, by }) => (state && state !== 'none' && date <= day ? [{ state, date, by }] : []))
    .sort((left, right) => (left.date < right.date ? -1 : left.date > right.date ? 1 : 0))
  if (past.length === 0) return null
  return (
    <ol class="life" aria-label="Legal state over time">
      {past.map(({ state, date, by }, index) => (
        <li class={index === past.length - 1 ? 'now' : undefined}>
          <strong>
            {LEGAL_WORDS[state]}
            {by ? ` by ${PARTY_WORDS[by].name}` : ''}
          </strong>{' '}
          <DayText day={date} />
        </li>
      ))}
    </ol>
  )
}
