import type { Stance } from '../../domain/stance.ts'
import type { Day } from '../../domain/time.ts'
import type { ChangeDetail } from '../../monitor/monitor.ts'
import { CHANGE_KIND_WORDS, MATTER_WORDS, PARTY_WORDS } from '../words/en.ts'
import { longDay, monthOf } from '../words/format.ts'
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

const Entry = ({ change }: { readonly change: ChangeDetail }) => {
  const { row, statement, supersededBy } = change
  return (
    <li class={supersededBy || row.kind === 'retraction' ? 'entry superseded' : 'entry'}>
      <time dateTime={row.saidAt}>{longDay(row.saidAt).replace(/ \d+$/, '')}</time>
      <div>
        <a class="subject" href={`/changes/${row.id}`}>
          {PARTY_WORDS[row.party].name} on {MATTER_WORDS[row.matter].name.toLowerCase()}
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
        {supersededBy ? <p class="flag">Superseded by a later entry</p> : null}
      </div>
    </li>
  )
}

const byMonth = (changes: readonly ChangeDetail[]): ReadonlyMap<string, readonly ChangeDetail[]> => {
  const months = new Map<string, ChangeDetail[]>()
  for (const change of changes) {
    const month = monthOf(change.row.saidAt)
    const group = months.get(month)
    if (group) group.push(change)
    else months.set(month, [change])
  }
  return months
}

/** Changes that still hold and were said by a day, the latest said first. */
export const holdingOn = (changes: readonly ChangeDetail[], day: Day): readonly ChangeDetail[] =>
  changes
    .filter(({ row, supersededBy }) => !supersededBy && row.kind !== 'retraction' && row.saidAt <= day)
    .sort(
      (left, right) =>
        (left.row.saidAt < right.row.saidAt ? 1 : left.row.saidAt > right.row.saidAt ? -1 : 0) ||
        right.row.sequence - left.row.sequence,
    )

/** Changes under the month in which they were said, in the order given. */
export const Timeline = ({ changes }: { readonly changes: readonly ChangeDetail[] }) => (
  <div class="timeline">
    {[...byMonth(changes)].map(([month, entries]) => (
      <section class="month">
        <h3>{month}</h3>
        <ol>
          {entries.map((change) => (
            <Entry change={change} />
          ))}
        </ol>
      </section>
    ))}
  </div>
)
