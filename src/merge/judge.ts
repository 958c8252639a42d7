import type { Party } from '../domain/party.ts'
import { STANCE_PROFILES } from '../domain/stance.ts'
import type { Statement } from '../domain/statement.ts'
import { type Day, daysBetween } from '../domain/time.ts'
import type { Period } from './settle.ts'
import {
  CONFIDENCE_THRESHOLD,
  HOLDING_DAYS,
  LOW_TIER,
  type SettlingRule,
  SURPRISING_MOVE,
} from './settling-rules.ts'

/** The weight of a speaker's office on a day; 0 where unknown. */
export type RankOf = (party: Party, speaker: string | null, day: Day) => number

/** What a statement does to the stance that stands. */
export type Verdict =
  | {
      readonly kind: 'replaces'
      readonly rule: SettlingRule
      readonly confirmed: boolean
      readonly disputed: boolean
    }
  | { readonly kind: 'confirms'; readonly rule: SettlingRule }
  | {
      readonly kind: 'keeps'
      readonly rule: SettlingRule
      readonly silence: boolean
      readonly disputed: boolean
    }

const keeps = (rule: SettlingRule, note: { silence?: boolean; disputed?: boolean } = {}): Verdict => ({
  kind: 'keeps',
  rule,
  silence: note.silence ?? false,
  disputed: note.disputed ?? false,
})

const polarity = (statement: Statement): number | null => STANCE_PROFILES[statement.stance].polarity

/** How far a statement moves the stance on the scale; 0 where the scale does not apply. */
const move = (from: Statement, to: Statement): number => {
  const [before, after] = [polarity(from), polarity(to)]
  return before === null || after === null ? 0 : Math.abs(after - before)
}

const isConfirmed = (standing: Period | undefined, statement: Statement): boolean => {
  if (statement.origin === 'curated' || statement.claims.some(({ origin }) => origin === 'curated'))
    return true
  if (statement.reports >= 2) return true
  if (statement.confidence < CONFIDENCE_THRESHOLD) return false
  const surprising = standing !== undefined && move(standing.established, statement) >= SURPRISING_MOVE
  return !(surprising && statement.tier >= LOW_TIER)
}

const contradicts = (standing: Statement, statement: Statement): boolean => {
  const [before, after] = [polarity(standing), polarity(statement)]
  return (
    before !== null &&
    after !== null &&
    before * after < 0 &&
    standing.basis === 'first-hand' &&
    statement.basis === 'first-hand' &&
    standing.speaker !== statement.speaker
  )
}

/** Whether it says nothing against a suspension: the caps are kept, the other side accused, a session refused. */
const leavesSuspension = ({ matter, stance }: Statement): boolean =>
  stance === 'observing' ||
  stance === 'alleges-violation' ||
  (matter === 'implementation' && stance === 'negative-response')

/**
 * Judges one statement against the stance that stands.
 * @param lastOffer when another party last made a new offer on the matter
 */
export const judge = (
  standing: Period | undefined,
  statement: Statement,
  lastOffer: Day | null,
  rankOf: RankOf,
): Verdict => {
  const confirmed = isConfirmed(standing, statement)
  const replaces = (rule: SettlingRule, disputed = false): Verdict => ({
    kind: 'replaces',
    rule,
    confirmed,
    disputed,
  })
  if (!standing) return replaces('first-statement')
  const stands = standing.established.stance
  const decisive = STANCE_PROFILES[stands].decisive
  const holds = standing.nearest === 'first-hand' && statement.basis !== 'first-hand'
  const outweighed =
    (statement.basis === 'reported' && statement.reports >= 2) || statement.origin === 'curated'
  if (stands === statement.stance) return { kind: 'confirms', rule: 'same-stance' }

  if (statement.stance === 'no-response') {
    const asked = lastOffer !== null && lastOffer > standing.lastConfirmed
    const allowed = !(decisive && holds) || outweighed
    return asked && allowed ? replaces('new-question') : keeps('silence-noted', { silence: true })
  }
  if (stands === 'suspended' && leavesSuspension(statement)) return keeps('suspension-holds')
  if (decisive && statement.stance === 'alleges-violation') return keeps('accusation-noted')

  const recent = daysBetween(standing.lastConfirmed, statement.saidOn) <= HOLDING_DAYS
  if (holds && decisive) return outweighed ? replaces('two-reports') : keeps('decisive-holds')
  if (holds && recent) return keeps('first-hand-holds')
  if (recent && contradicts(standing.shown, statement)) {
    const { party, speaker, saidOn } = standing.shown
    const before = rankOf(party, speaker, saidOn)
    const after = rankOf(statement.party, statement.speaker, statement.saidOn)
    if (after < before) return keeps('higher-office', { disputed: true })
    return replaces('higher-office', true)
  }
  return replaces('later-statement')
}
