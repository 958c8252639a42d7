import { type Basis, basisRank } from '../domain/basis.ts'
import type { Transition } from '../domain/change.ts'
import type { Matter } from '../domain/matter.ts'
import type { Party } from '../domain/party.ts'
import { STANCE_PROFILES } from '../domain/stance.ts'
import type { Statement } from '../domain/statement.ts'
import { type Day, daysBetween } from '../domain/time.ts'
import { judge, type RankOf } from './judge.ts'
import { REPEATED_OFFER_DAYS } from './settling-rules.ts'

/** A stretch of time during which one stance stood. */
export type Period = {
  readonly transition: Transition
  /** The statement that made it stand. */
  readonly established: Statement
  /** The newest statement of the same stance by the party or of an official; shown as proof. */
  readonly shown: Statement
  /** The best basis on which it stands. */
  readonly nearest: Basis
  readonly since: Day
  readonly lastConfirmed: Day
  readonly disputed: boolean
  /** When its silence was last noted. */
  readonly silence: Day | null
}

/** What stood for one party on one matter, oldest first. */
export type Lane = { readonly party: Party; readonly matter: Matter; readonly periods: readonly Period[] }

/** Unique in a lane and day; ids are not used, as they depend on what arrived first. */
const naturalKey = ({ stance, speaker }: Statement): string => `${stance} ${speaker ?? ''}`

/** Within a day: nearest to the party, then most informative, then latest. */
const byWeight = (left: Statement, right: Statement): number =>
  basisRank(left.basis) - basisRank(right.basis) ||
  STANCE_PROFILES[right.stance].informativeness - STANCE_PROFILES[left.stance].informativeness ||
  (left.lead.published > right.lead.published ? -1 : left.lead.published < right.lead.published ? 1 : 0) ||
  (naturalKey(left) < naturalKey(right) ? -1 : 1)

const byDay = (statements: readonly Statement[]): Map<Day, Statement[]> => {
  const days = new Map<Day, Statement[]>()
  for (const statement of statements) {
    const day = days.get(statement.saidOn)
    if (day) day.push(statement)
    else days.set(statement.saidOn, [statement])
  }
  return new Map([...days].sort(([left], [right]) => (left < right ? -1 : 1)))
}

const confirm = (period: Period, statement: Statement): Period => ({
  ...period,
  lastConfirmed: statement.saidOn,
  shown: statement.basis === 'media' && period.shown.basis !== 'media' ? period.shown : statement,
  nearest: basisRank(statement.basis) < basisRank(period.nearest) ? statement.basis : period.nearest,
})

const open = (
  statement: Statement,
  previous: Period | undefined,
  verdict: { rule: Transition['rule']; confirmed: boolean; disputed: boolean },
): Period => ({
  transition: {
    party: statement.party,
    matter: statement.matter,
    from: previous?.transition.to ?? null,
    to: statement.stance,
    saidAt: statement.saidOn,
    statement: statement.id,
    basis: statement.basis,
    speaker: statement.speaker,
    rule: verdict.rule,
    confirmed: verdict.confirmed,
    origin: statement.origin,
  },
  established: statement,
  shown: statement,
  nearest: statement.basis,
  since: statement.saidOn,
  lastConfirmed: statement.saidOn,
  disputed: verdict.disputed,
  silence: statement.stance === 'no-response' ? statement.saidOn : null,
})

/**
 * The periods of one lane.
 * @param lastOffer the newest day, up to a day, on which another party made a new offer on the matter
 */
const settleLane = (
  statements: readonly Statement[],
  lastOffer: (day: Day) => Day | null,
  rankOf: RankOf,
): readonly Period[] => {
  const periods: Period[] = []
  for (const [day, ofDay] of byDay(statements)) {
    const inOrder = [...ofDay].sort(byWeight)
    const before = periods.at(-1)
    let settled = false
    for (const statement of inOrder) {
      const standing = periods.at(-1)
      const verdict = judge(standing, statement, lastOffer(day), rankOf)
      switch (verdict.kind) {
        case 'replaces':
          // Lesser statements of the day on which a stance came to stand do not replace it.
          if (settled) break
          periods.push(
            open(statement, before, {
              ...verdict,
              rule:
                inOrder.length > 1 && verdict.rule === 'later-statement' ? 'more-informative' : verdict.rule,
            }),
          )
          settled = true
          break
        case 'confirms':
          if (standing) periods[periods.length - 1] = confirm(standing, statement)
          settled = true
          break
        case 'keeps':
          if (standing && verdict.silence) periods[periods.length - 1] = { ...standing, silence: day }
          if (standing && verdict.disputed) periods[periods.length - 1] = { ...standing, disputed: true }
          break
      }
    }
    const standing = periods.at(-1)
    const silent = ofDay.some((statement) => statement.stance === 'no-response')
    if (standing && silent) periods[periods.length - 1] = { ...standing, silence: day }
  }
  return periods
}

/** The days of offers that open a question; one that is only repeated is the question of before. */
const newOffers = (statements: readonly Statement[]): readonly Day[] => {
  const days = statements
    .filter(({ stance }) => stance === 'proposal')
    .map(({ saidOn }) => saidOn)
    .sort()
  return days.filter((day, index) => {
    const before = days[index - 1]
    return before === undefined || daysBetween(before, day) > REPEATED_OFFER_DAYS
  })
}

/**
 * Settles which statement stands for every party and matter, and when it came to stand.
 * A pure reducer: the same statements in any order give the same lanes.
 * @param rankOf the weight of a speaker's office on a day; 0 where unknown
 */
export const settle = (statements: readonly Statement[], rankOf: RankOf): readonly Lane[] => {
  const lanes = new Map<string, Statement[]>()
  for (const statement of statements) {
    const key = `${statement.party} ${statement.matter}`
    const lane = lanes.get(key)
    if (lane) lane.push(statement)
    else lanes.set(key, [statement])
  }
  return [...lanes]
    .sort(([left], [right]) => (left < right ? -1 : 1))
    .flatMap(([, ofLane]) => {
      const [any] = ofLane
      if (!any) return []
      const offers = newOffers(
        statements.filter(({ party, matter }) => party !== any.party && matter === any.matter),
      )
      const lastOffer = (day: Day) => offers.filter((offer) => offer <= day).at(-1) ?? null
      return [{ party: any.party, matter: any.matter, periods: settleLane(ofLane, lastOffer, rankOf) }]
    })
}
