import type { Change } from '../domain/change.ts'
import { MATTERS } from '../domain/matter.ts'
import { PARTIES } from '../domain/party.ts'
import type { Stance } from '../domain/stance.ts'
import type { Standing } from '../domain/standing.ts'
import { effectiveRows } from './record-changes.ts'
import type { Lane, Period } from './settle.ts'

/** Informal words and silence leave the question open. */
const OPEN_STANCES: ReadonlySet<Stance> = new Set(['no-response', 'positive-response', 'under-consideration'])

const isOutstanding = ({ transition, silence }: Period): boolean =>
  OPEN_STANCES.has(transition.to) && silence !== null

const standingOf = (lane: Lane, changeOf: (period: Period) => string): Standing | undefined => {
  const period = lane.periods.at(-1)
  if (!period) return undefined
  const before = lane.periods.at(-2)
  const { shown } = period
  return {
    party: lane.party,
    matter: lane.matter,
    stance: period.transition.to,
    since: period.since,
    lastConfirmed: period.lastConfirmed,
    basis: shown.basis,
    speaker: shown.speaker,
    confirmed: period.transition.confirmed,
    disputed: period.disputed,
    formalAnswerOutstanding: isOutstanding(period),
    quotation: shown.lead.evidence,
    origin: shown.lead.origin,
    outlet: shown.lead.outlet,
    url: shown.lead.url,
    statement: shown.id,
    change: changeOf(period),
    carriers: shown.carriers,
    reports: shown.reports,
    previous: before ? { stance: before.transition.to, since: before.since } : null,
  }
}

/** The last period of each lane as a standing, in the order of parties and matters. */
export const standingsOf = (lanes: readonly Lane[], ledger: readonly Change[]): readonly Standing[] => {
  const rows = new Map(
    effectiveRows(ledger).map((row) => [`${row.party} ${row.matter} ${row.saidAt}`, row.id]),
  )
  const changeOf = ({ transition }: Period): string =>
    rows.get(`${transition.party} ${transition.matter} ${transition.saidAt}`) ?? ''
  return PARTIES.flatMap((party) =>
    MATTERS.flatMap((matter) => {
      const lane = lanes.find((candidate) => candidate.party === party && candidate.matter === matter)
      const standing = lane && standingOf(lane, changeOf)
      return standing ? [standing] : []
    }),
  )
}
