import type { Candidate } from '../domain/claim.ts'
import { labelOf, outcomesOf, type ReadRecord, tripleOf } from '../extract/outcome.ts'
import type { RuleRow } from '../extract/rule-precision.ts'
import { ratesOf, type Score, type Tally } from '../extract/score.ts'

const percent = (share: number): string => (100 * share).toFixed(1).padStart(5)

const row = (name: string, tally: Tally): string => {
  const { precision, recall, f1 } = ratesOf(tally)
  return (
    `${name.padEnd(24)} P ${percent(precision)}  R ${percent(recall)}  F1 ${percent(f1)}   ` +
    `right ${tally.right} wrong ${tally.wrong} missed ${tally.missed}`
  )
}

const group = (tallies: ReadonlyMap<string, Tally>): readonly string[] =>
  [...tallies].map(([name, tally]) => row(`  ${name}`, tally))

/** The score as a table. */
export const scoreLines = (score: Score): readonly string[] => {
  const { basis, falseAlarms } = score
  return [
    row('party matter stance', score.triples),
    row('party stance', score.pairs),
    row('relevance', score.relevance),
    ...group(score.byLanguage),
    ...group(score.byMatter),
    ...group(score.byStance),
    `basis accuracy           ${percent(basis.total > 0 ? basis.right / basis.total : 1)} of ${basis.total}`,
    `optional predicted       ${score.optionalPredicted}`,
    `false alarms             ${falseAlarms.items} of ${falseAlarms.of} items that hold no claim`,
    'confidence               mean, share right, claims',
    ...score.reliability.map(
      ({ from, to, meanConfidence, right, claims }) =>
        `  ${from.toFixed(1)} to ${to.toFixed(1)}             ${percent(meanConfidence)} ${percent(right / claims)}  ${claims}`,
    ),
  ]
}

/** How each rule fares, the least reliable first. */
export const ruleLines = (rows: readonly RuleRow[]): readonly string[] => [
  'rule                                     right wrong optional',
  ...rows.map(
    ({ rule, right, wrong, optional }) =>
      `${rule.padEnd(40)} ${String(right).padStart(5)} ${String(wrong).padStart(5)} ${String(optional).padStart(8)}`,
  ),
]

const traceLines = (candidate: Candidate): readonly string[] => [
  `    ${candidate.kept ? 'kept' : 'dropped'} ${candidate.party ?? '?'} ${candidate.matter ?? '?'} ${candidate.stance} «${candidate.evidence}»`,
  ...candidate.steps.map(({ kind, rule, effect }) => `      ${kind.padEnd(8)} ${rule}: ${effect}`),
]

/** Every error with the trace of the candidates of that stance. */
export const missLines = (records: readonly ReadRecord[]): readonly string[] =>
  records.flatMap((record) =>
    outcomesOf(record).flatMap((outcome) => {
      if (outcome.kind === 'right' || outcome.kind === 'optional') return []
      const label = labelOf(outcome)
      const { evidence } = outcome.kind === 'missed' ? outcome.gold : outcome.claim
      const candidates = record.reading.candidates.filter(({ stance }) => stance === label.stance)
      return [
        '',
        `${record.gold.id}  ${outcome.kind.toUpperCase()}  ${tripleOf(label)}  «${evidence}»`,
        ...candidates.flatMap(traceLines),
      ]
    }),
  )
