import type { Evidence } from './evidence.ts'

/** Weights by name, natural logarithms of odds. */
export type Weights = ReadonlyMap<string, number>

/** Reads a table of weights: a line a name, `name|hundredths`. */
export const readWeights = (table: string): Weights =>
  new Map(
    table
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => {
        const [name = '', hundredths] = line.split('|')
        return [name, Number(hundredths) / 100] as const
      }),
  )

/** The odds (natural logarithm) that the evidence adds up to. */
export const oddsOf = (evidence: Evidence, weights: Weights): number => {
  let sum = 0
  for (const [name, value] of evidence) sum += (weights.get(name) ?? 0) * value
  return sum
}

/** The probability that odds (natural logarithm) stand for. */
export const probabilityOf = (odds: number): number => 1 / (1 + Math.exp(-odds))

/** The choice that the evidence speaks for most; the first of equals. */
export const likeliest = <Choice extends string>(
  evidence: Evidence,
  weights: Readonly<Record<Choice, Weights>>,
): Choice => {
  const choices = Object.keys(weights) as Choice[]
  const odds = choices.map((choice) => oddsOf(evidence, weights[choice]))
  return choices[odds.indexOf(Math.max(...odds))] as Choice
}
