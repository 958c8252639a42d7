import { LANGUAGES, type Language } from '../domain/language.ts'
import { MATTERS, type Matter } from '../domain/matter.ts'
import { STANCES, type Stance } from '../domain/stance.ts'
import { labelOf, type Outcome, outcomesOf, pairOf, type ReadRecord, tripleOf } from './outcome.ts'

export type Tally = { readonly right: number; readonly wrong: number; readonly missed: number }

/** Claims of one range of confidence, and how many of them are right. */
export type ReliabilityRow = {
  /** From 0 to 1, the upper end excluded but for the last row. */
  readonly from: number
  readonly to: number
  readonly meanConfidence: number
  readonly claims: number
  readonly right: number
}

/** The figures of STANCES, "Scoring": over current claims, optional ones neither rewarded nor punished. */
export type Score = {
  readonly items: number
  /** Over (party, matter, stance). */
  readonly triples: Tally
  /** The same without the matter. */
  readonly pairs: Tally
  readonly relevance: Tally
  readonly byLanguage: ReadonlyMap<Language, Tally>
  readonly byMatter: ReadonlyMap<Matter, Tally>
  readonly byStance: ReadonlyMap<Stance, Tally>
  readonly basis: { readonly right: number; readonly total: number }
  readonly optionalPredicted: number
  /** Items with a predicted claim, of those that hold none. */
  readonly falseAlarms: { readonly items: number; readonly of: number }
  readonly reliability: readonly ReliabilityRow[]
}

/** Shares from 0 to 1; an empty denominator counts as all right. */
export const ratesOf = ({ right, wrong, missed }: Tally) => {
  const precision = right + wrong > 0 ? right / (right + wrong) : 1
  const recall = right + missed > 0 ? right / (right + missed) : 1
  const f1 = precision + recall > 0 ? (2 * precision * recall) / (precision + recall) : 0
  return { precision, recall, f1 }
}

const tallyOf = (outcomes: readonly Outcome[]): Tally => {
  const count = (kind: Outcome['kind']) => outcomes.filter((outcome) => outcome.kind === kind).length
  return { right: count('right'), wrong: count('wrong'), missed: count('missed') }
}

const tallies = <Key>(
  keys: readonly Key[],
  outcomes: readonly Outcome[],
  keyOf: (outcome: Outcome) => Key,
): ReadonlyMap<Key, Tally> =>
  new Map(
    keys
      .map((key) => [key, tallyOf(outcomes.filter((outcome) => keyOf(outcome) === key))] as const)
      .filter(([, { right, wrong, missed }]) => right + wrong + missed > 0),
  )

const relevanceOf = (records: readonly ReadRecord[]): Tally => {
  const count = (isRelevant: boolean, isFound: boolean) =>
    records.filter(({ gold, reading }) => gold.relevant === isRelevant && reading.relevant === isFound).length
  return { right: count(true, true), wrong: count(false, true), missed: count(true, false) }
}

const basisOf = (outcomes: readonly Outcome[]) => {
  const labelled = outcomes.flatMap((outcome) =>
    outcome.kind === 'right' && outcome.gold.basis !== null ? [outcome] : [],
  )
  const right = labelled.filter(({ claim, gold }) => claim.basis === gold.basis).length
  return { right, total: labelled.length }
}

const falseAlarmsOf = (records: readonly ReadRecord[]) => {
  const silent = records.filter(({ gold }) => gold.claims.length === 0)
  const alarmed = silent.filter((record) => outcomesOf(record).some(({ kind }) => kind === 'wrong'))
  return { items: alarmed.length, of: silent.length }
}

const RELIABILITY_EDGES = [0, 0.5, 0.6, 0.7, 0.8, 0.9, 1]

const reliabilityOf = (outcomes: readonly Outcome[]): readonly ReliabilityRow[] =>
  RELIABILITY_EDGES.slice(0, -1).flatMap((from, index) => {
    const to = RELIABILITY_EDGES[index + 1] ?? 1
    const judged = outcomes.flatMap((outcome) =>
      outcome.kind === 'right' || outcome.kind === 'wrong' ? [outcome] : [],
    )
    const inRange = judged.filter(
      ({ claim: { confidence } }) =>
        confidence >= from && (confidence < to || (to === 1 && confidence === 1)),
    )
    if (inRange.length === 0) return []
    const sum = inRange.reduce((total, { claim }) => total + claim.confidence, 0)
    const right = inRange.filter(({ kind }) => kind === 'right').length
    return [{ from, to, meanConfidence: sum / inRange.length, claims: inRange.length, right }]
  })

/** Scores readings against gold records. */
export const scoreReadings = (records: readonly ReadRecord[]): Score => {
  const outcomes = records.flatMap((record) => outcomesOf(record, tripleOf))
  const byLanguage = new Map(
    LANGUAGES.map((language) => {
      const ofLanguage = records.filter(
        ({ gold, reading }) => (gold.language ?? reading.language) === language,
      )
      return [language, ofLanguage] as const
    })
      .filter(([, ofLanguage]) => ofLanguage.length > 0)
      .map(([language, ofLanguage]) => [
        language,
        tallyOf(ofLanguage.flatMap((record) => outcomesOf(record, tripleOf))),
      ]),
  )
  return {
    items: records.length,
    triples: tallyOf(outcomes),
    pairs: tallyOf(records.flatMap((record) => outcomesOf(record, pairOf))),
    relevance: relevanceOf(records),
    byLanguage,
    byMatter: tallies(MATTERS, outcomes, (outcome) => labelOf(outcome).matter),
    byStance: tallies(STANCES, outcomes, (outcome) => labelOf(outcome).stance),
    basis: basisOf(outcomes),
    optionalPredicted: outcomes.filter(({ kind }) => kind === 'optional').length,
    falseAlarms: falseAlarmsOf(records),
    reliability: reliabilityOf(outcomes),
  }
}
