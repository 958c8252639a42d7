import type { Change, Transition } from '../domain/change.ts'
import { identifierOf } from '../domain/identifier.ts'
import type { Instant } from '../domain/time.ts'

const laneOf = ({ party, matter }: Transition): string => `${party} ${matter}`

/** A lane changes at most once a day: this is what a row is about, whichever statement it cites. */
const subjectOf = (row: Transition): string => `${laneOf(row)} ${row.saidAt}`

/** A statement that turns out to be older moves its row. */
const citationOf = (row: Transition): string => `${laneOf(row)} ${row.statement}`

/** The rows that still hold: neither superseded nor retractions. */
export const effectiveRows = <Row extends Change>(ledger: readonly Row[]): readonly Row[] => {
  const superseded = new Set(ledger.map((row) => row.supersedes))
  return ledger.filter((row) => row.kind !== 'retraction' && !superseded.has(row.id))
}

/** The row that holds for each transition: that of its day, else that of its statement. */
const rowsOf = (
  transitions: readonly Transition[],
  effective: readonly Change[],
): ReadonlyMap<Transition, Change> => {
  const bySubject = new Map(effective.map((row) => [subjectOf(row), row]))
  const found = new Map<Transition, Change>()
  for (const transition of transitions) {
    const row = bySubject.get(subjectOf(transition))
    if (row) found.set(transition, row)
  }
  const taken = new Set(found.values())
  const byCitation = new Map(effective.filter((row) => !taken.has(row)).map((row) => [citationOf(row), row]))
  for (const transition of transitions) {
    const row = found.has(transition) ? undefined : byCitation.get(citationOf(transition))
    if (row) found.set(transition, row)
  }
  return found
}

/** The transition alone, member by member: a row read back from a store carries more. */
const transitionOf = (row: Change): Transition => {
  const { party, matter, from, to, saidAt, statement, basis, speaker, rule, confirmed, origin } = row
  return { party, matter, from, to, saidAt, statement, basis, speaker, rule, confirmed, origin }
}

/**
 * The rows to append so that the ledger says what settling found: new changes, confirmations,
 * corrections of what was recorded otherwise, retractions of what no longer holds. Nothing is edited.
 * A row is left alone while its day, stances and confirmation hold, also when a better statement is found for it.
 * @param recordedAt the instant of writing
 */
export const recordChanges = (
  transitions: readonly Transition[],
  ledger: readonly Change[],
  recordedAt: Instant,
): readonly Change[] => {
  const effective = effectiveRows(ledger)
  const counts = new Map<string, number>()
  for (const row of ledger) counts.set(subjectOf(row), (counts.get(subjectOf(row)) ?? 0) + 1)
  const rowOf = (kind: Change['kind'], transition: Transition, supersedes: string | null): Change => {
    const subject = subjectOf(transition)
    const count = counts.get(subject) ?? 0
    counts.set(subject, count + 1)
    return { id: identifierOf('change', subject, String(count)), kind, ...transition, recordedAt, supersedes }
  }
  const rows = rowsOf(transitions, effective)
  const appended: Change[] = []
  for (const transition of transitions) {
    const row = rows.get(transition)
    if (!row) {
      appended.push(rowOf('change', transition, null))
      continue
    }
    const same = row.from === transition.from && row.to === transition.to && row.saidAt === transition.saidAt
    if (same && row.confirmed === transition.confirmed) continue
    const confirmation = same && transition.confirmed
    appended.push(rowOf(confirmation ? 'change' : 'correction', transition, row.id))
  }
  const holding = new Set(rows.values())
  for (const row of effective)
    if (!holding.has(row)) appended.push(rowOf('retraction', transitionOf(row), row.id))
  return appended.sort(
    (left, right) =>
      (left.saidAt < right.saidAt ? -1 : left.saidAt > right.saidAt ? 1 : 0) || (left.id < right.id ? -1 : 1),
  )
}
