import type { Claim, Reading } from '../domain/claim.ts'
import { STANCES, type Stance } from '../domain/stance.ts'
import type { GoldClaim, GoldRecord } from './gold.ts'

export type Tally = { readonly right: number; readonly wrong: number; readonly missed: number }

/** The figures of STANCES, "Scoring": over current claims, optional ones neither rewarded nor punished. */
export type Score = {
  readonly items: number
  /** Over (party, matter, stance). */
  readonly triples: Tally
  /** The same without the matter. */
  readonly pairs: Tally
  readonly relevance: Tally
  readonly byStance: ReadonlyMap<Stance, Tally>
  readonly basis: { readonly right: number; readonly total: number }
  readonly optionalPredicted: number
  /** Items with a predicted claim, of those that hold none. */
  readonly falseAlarms: { readonly items: number; readonly of: number }
}

/** Shares from 0 to 1; an empty denominator counts as all right. */
export const ratesOf = ({ right, wrong, missed }: Tally) => {
  const precision = right + wrong > 0 ? right / (right + wrong) : 1
  const recall = right + missed > 0 ? right / (right + missed) : 1
  const f1 = precision + recall > 0 ? (2 * precision * recall) / (precision + recall) : 0
  return { precision, recall, f1 }
}

type Labelled = Pick<GoldClaim, 'party' | 'matter' | 'stance'>

const tripleOf = ({ party, matter, stance }: Labelled): string => `${party} ${matter} ${stance}`

const pairOf = ({ party, stance }: Labelled): string => `${party} ${stance}`

type Counts = { right: number; wrong: number; missed: number; optional: number }

const emptyCounts = (): Counts => ({ right: 0, wrong: 0, missed: 0, optional: 0 })

const compare = (
  gold: GoldRecord,
  predicted: readonly Claim[],
  keyOf: (claim: Labelled) => string,
  count: (outcome: keyof Counts, stance: Stance) => void,
): void => {
  const required = new Map(gold.claims.map((claim) => [keyOf(claim), claim]))
  const optional = new Set(gold.optional.map(keyOf))
  const found = new Map(predicted.map((claim) => [keyOf(claim), claim]))
  for (const [key, { stance }] of found)
    count(required.has(key) ? 'right' : optional.has(key) ? 'optional' : 'wrong', stance)
  for (const [key, { stance }] of required) if (!found.has(key)) count('missed', stance)
}

/** Scores readings against gold records; a record and its reading come as a pair. */
export const scoreReadings = (
  pairs: readonly { readonly gold: GoldRecord; readonly reading: Reading }[],
): Score => {
  const triples = emptyCounts()
  const withoutMatter = emptyCounts()
  const relevance = emptyCounts()
  const byStance = new Map(STANCES.map((stance) => [stance, emptyCounts()]))
  const basis = { right: 0, total: 0 }
  const falseAlarms = { items: 0, of: 0 }
  for (const { gold, reading } of pairs) {
    const current = reading.claims.filter((claim) => claim.current)
    compare(gold, current, tripleOf, (outcome, stance) => {
      triples[outcome]++
      const ofStance = byStance.get(stance)
      if (ofStance) ofStance[outcome]++
    })
    compare(gold, current, pairOf, (outcome) => {
      withoutMatter[outcome]++
    })
    if (gold.relevant) relevance[reading.relevant ? 'right' : 'missed']++
    else if (reading.relevant) relevance.wrong++
    const bases = new Map(gold.claims.map((claim) => [tripleOf(claim), claim.basis]))
    for (const claim of current) {
      const expected = bases.get(tripleOf(claim))
      if (!expected) continue
      basis.total++
      if (expected === claim.basis) basis.right++
    }
    if (gold.claims.length > 0) continue
    falseAlarms.of++
    const optional = new Set(gold.optional.map(tripleOf))
    if (current.some((claim) => !optional.has(tripleOf(claim)))) falseAlarms.items++
  }
  return {
    items: pairs.length,
    triples,
    pairs: withoutMatter,
    relevance,
    byStance: new Map([...byStance].filter(([, { right, wrong, missed }]) => right + wrong + missed > 0)),
    basis,
    optionalPredicted: triples.optional,
    falseAlarms,
  }
}
