import type { Stance } from '../../domain/stance.ts'
import { type Day, dayOf } from '../../domain/time.ts'
import type { ChangeDetail } from '../../monitor/monitor.ts'
import { CHANGE_KIND_WORDS, FATE_WORDS } from '../words/en.ts'
import { longDay, monthOf } from '../words/format.ts'
import { subjectOf } from '../words/subject.ts'
import { fateOf } from './fate.ts'
import { nameOf, Voice } from './quotation.tsx'
import { StanceMark } from './stance-mark.tsx'

/** From what, to what. */
export const Move = ({ from, to }: { readonly from: Stance | null; readonly to: Stance }) => (
  <span class="move">
    {from === null ? (
      <span class="stance tone-silence">Nothing on record</span>
    ) : (
      <StanceMark stance={from} />
    )}
    <span class="arrow" aria-hidden="true">
      →
    </span>
    <span class="unseen"> became </span>
    <StanceMark stance={to} />
  </span>
)

type EntryProps = {
  readonly change: ChangeDetail
  /** How the day of saying is written. */
  readonly writeDay: (day: Day) => string
}

const Entry = ({ change, writeDay }: EntryProps) => {
  const { row, statement } = change
  const fate = fateOf(change)
  return (
    <li class={fate === 'superseded' || fate === 'withdrawn' ? 'entry superseded' : 'entry'}>
      <time dateTime={row.saidAt}>{writeDay(row.saidAt)}</time>
      <div>
        <a class="subject" href={`/changes/${row.id}`}>
          {subjectOf(row)}
        </a>
        <Move from={row.from} to={row.to} />
        <p class="voice">
          <Voice speaker={row.speaker} basis={row.basis} />
          {statement ? (
            <>
              {' · '}
              <bdi>{nameOf(statement.lead.outlet)}</bdi>
            </>
          ) : null}
        </p>
        {row.kind === 'change' ? null : <p class="flag">{CHANGE_KIND_WORDS[row.kind].name}</p>}
        {row.confirmed ? null : <p class="flag">Unconfirmed</p>}
        {fate === 'holds' || row.kind === 'retraction' ? null : <p class="flag">{FATE_WORDS[fate].name}</p>}
      </div>
    </li>
  )
}

/** Changes that still hold and were said by a day, the latest said first. */
export const holdingOn = (changes: readonly ChangeDetail[], day: Day): readonly ChangeDetail[] =>
  changes
    .filter((change) => fateOf(change) === 'holds' && change.row.saidAt <= day)
    .sort(
      (left, right) =>
        (left.row.saidAt < right.row.saidAt ? 1 : left.row.saidAt > right.row.saidAt ? -1 : 0) ||
        right.row.sequence - left.row.sequence,
    )

type Group = { readonly heading: string; readonly changes: ChangeDetail[] }

/** Neighbours with the same heading under one, in the order given. */
const grouped = (
  changes: readonly ChangeDetail[],
  headingOf: (change: ChangeDetail) => string,
): readonly Group[] => {
  const groups: Group[] = []
  for (const change of changes) {
    const heading = headingOf(change)
    const last = groups.at(-1)
    if (last?.heading === heading) last.changes.push(change)
    else groups.push({ heading, changes: [change] })
  }
  return groups
}

type TimelineProps = {
  readonly changes: readonly ChangeDetail[]
  /** Under the month in which a change was said, or under the day on which it was recorded. */
  readonly by: 'said' | 'recorded'
}

/** Changes in the order given, under headings of time. */
export const Timeline = ({ changes, by }: TimelineProps) => {
  const headingOf = ({ row }: ChangeDetail): string =>
    by === 'said' ? monthOf(row.saidAt) : longDay(dayOf(row.recordedAt))
  const writeDay = (day: Day): string => (by === 'said' ? longDay(day).replace(/ \d+$/, '') : longDay(day))
  return (
    <div class="timeline">
      {grouped(changes, headingOf).map(({ heading, changes: entries }) => (
        <section class="month">
          <h3>
            {by === 'recorded' ? <span class="about">Recorded </span> : null}
            {heading}
          </h3>
          <ol>
            {entries.map((change) => (
              <Entry change={change} writeDay={writeDay} />
            ))}
          </ol>
        </section>
      ))}
    </div>
  )
}
