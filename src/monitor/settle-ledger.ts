import type { Change } from '../domain/change.ts'
import type { TreatyProfile } from '../domain/treaty-profile.ts'
import { recordChanges } from '../merge/record-changes.ts'
import { deriveState } from './derive-state.ts'
import type { Clock, Store, Write } from './ports.ts'

/**
 * Brings the ledger up to what the stored claims say, in one unit of work.
 * @returns the rows appended; none when nothing changed
 */
export const settleLedger = async (deps: {
  readonly store: Store
  readonly clock: Clock
  readonly profile: TreatyProfile
}): Promise<readonly Change[]> => {
  const { store, clock, profile } = deps
  const [stored, ledger] = await Promise.all([store.claims(), store.ledger()])
  const { statements, lanes } = deriveState(stored, profile)
  const assigned = new Map(stored.map(({ id, statement }) => [id, statement]))
  const assignments = statements.flatMap((statement) =>
    statement.claims
      .filter((claim) => assigned.get(claim.id) !== statement.id)
      .map((claim): Write => ({ kind: 'assign-statement', claimId: claim.id, statement: statement.id })),
  )
  const transitions = lanes.flatMap((lane) => lane.periods.map(({ transition }) => transition))
  const changes = recordChanges(transitions, ledger, clock())
  await store.apply([...assignments, ...changes.map((change): Write => ({ kind: 'append-change', change }))])
  return changes
}
