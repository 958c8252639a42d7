import { outcomesOf, type ReadRecord } from './outcome.ts'

/** How a rule fares: claims that it had a part in. */
export type RuleRow = {
  readonly rule: string
  readonly right: number
  readonly wrong: number
  readonly optional: number
}

/** Every rule that fired for a current claim, the least reliable first. */
export const rulePrecision = (records: readonly ReadRecord[]): readonly RuleRow[] => {
  const rows = new Map<string, { right: number; wrong: number; optional: number }>()
  for (const record of records) {
    for (const outcome of outcomesOf(record)) {
      if (outcome.kind === 'missed') continue
      for (const rule of outcome.claim.rules) {
        const row = rows.get(rule) ?? { right: 0, wrong: 0, optional: 0 }
        row[outcome.kind]++
        rows.set(rule, row)
      }
    }
  }
  const share = ({ right, wrong }: { right: number; wrong: number }) =>
    right + wrong > 0 ? right / (right + wrong) : 1
  return [...rows]
    .map(([rule, row]) => ({ rule, ...row }))
    .sort((left, right) => share(left) - share(right) || (left.rule < right.rule ? -1 : 1))
}
