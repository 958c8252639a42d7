import type { Change, Transition } from '../domain/change.ts'
import { identifierOf } from '../domain/identifier.ts'
import type { Instant } from '../domain/time.ts'

/** The lane and the statement that came to stand in it: what a ledger row is about. */
const subjectOf = (row: Transition): string => `${row.party} ${row.matter} ${row.statement}`

/** The rows that still hold: neither superseded nor retractions. */
export const effectiveRows = <Row extends Change>(ledger: readonly Row[]): readonly Row[] => {
  const superseded = new Set(ledger.map((row) => row.supersedes))
  return ledger.filter((row) => row.kind !== 'retraction' && !superseded.has(row.id))
}

/**
 * The rows to append so that the ledger says what settling found: new changes, confirmations,
 * corrections of what was recorded otherwise, retractions of what no longer holds. Nothing is edited.
 * @param recordedAt the instant of writing
 */
export const recordChanges = (
  transitions: readonly Transition[],
  ledger: readonly Change[],
  recordedAt: Instant,
): readonly Change[] => {
  const effective = new Map(effectiveRows(ledger).map((row) => [subjectOf(row), row]))
  const counts = new Map<string, number>()
  for (const row of ledger) counts.set(subjectOf(row), (counts.get(subjectOf(row)) ?? 0) + 1)
  const rowOf = (kind: Change['kind'], transition: Transition, supersedes: string | null): Change => {
    const subject = subjectOf(transition)
    return {
      id: identifierOf('change', subject, String(counts.get(subject) ?? 0)),
      kind,
      ...transition,
      recordedAt,
      supersedes,
    }
  }
  const appended: Change[] = []
  const holding = new Set<string>()
  for (const transition of transitions) {
    const subject = subjectOf(transition)
    holding.add(subject)
    const row = effective.get(subject)
    if (!row) {
      appended.push(rowOf('change', transition, null))
      continue
    }
    const same = row.from === transition.from && row.to === transition.to && row.saidAt === transition.saidAt
    if (same && row.confirmed === transition.confirmed) continue
    const confirmation = same && transition.confirmed
    appended.push(rowOf(confirmation ? 'change' : 'correction', transition, row.id))
  }
  for (const [subject, row] of effective) {
    if (holding.has(subject)) continue
    const { party, matter, from, to, saidAt, statement, basis, speaker, rule, confirmed, origin } = row
    const withdrawn = { party, matter, from, to, saidAt, statement, basis, speaker, rule, confirmed, origin }
    appended.push(rowOf('retraction', withdrawn, row.id))
  }
  return appended.sort(
    (left, right) =>
      (left.saidAt < right.saidAt ? -1 : left.saidAt > right.saidAt ? 1 : 0) || (left.id < right.id ? -1 : 1),
  )
}
