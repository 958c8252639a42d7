import { randomFrom, shuffled } from './random.ts'

/** Numbers of features, and their values; without values each is 1. */
export type Row = { readonly at: Int32Array; readonly values?: Float64Array }

export type Sample = { readonly row: Row; readonly holds: boolean; readonly weight: number }

/** Rounds that many sparse features take; few dense ones take more. */
const ROUNDS = 25
const NEWTON_STEPS = 100
const NEWTON_PRECISION = 1e-2
const SHRINK = 0.1

const valueAt = ({ values }: Row, index: number): number => (values ? (values[index] ?? 0) : 1)

/**
 * Fits a logistic model with a quadratic penalty by dual coordinate descent (Yu, Huang and Lin 2011, algorithm 5).
 * Deterministic: the order of the samples is drawn from a fixed seed.
 * @param width number of features
 * @param cost how much a misfit weighs against the penalty
 */
export const fitLogistic = (
  samples: readonly Sample[],
  width: number,
  cost: number,
  rounds = ROUNDS,
): Float64Array => {
  const weights = new Float64Array(width)
  const bounds = samples.map(({ weight }) => cost * weight)
  const alphas = Float64Array.from(bounds, (bound) => Math.min(0.001 * bound, 1e-8))
  const norms = samples.map(({ row }) => {
    let sum = 0
    for (let index = 0; index < row.at.length; index++) sum += valueAt(row, index) ** 2
    return sum
  })
  const add = (row: Row, step: number): void => {
    for (let index = 0; index < row.at.length; index++) {
      const at = row.at[index] ?? 0
      weights[at] = (weights[at] ?? 0) + step * valueAt(row, index)
    }
  }
  samples.forEach(({ row, holds }, index) => {
    add(row, (holds ? 1 : -1) * (alphas[index] ?? 0))
  })
  const random = randomFrom(11)
  for (let round = 0; round < rounds; round++) {
    for (const index of shuffled(samples.length, random)) {
      const sample = samples[index]
      if (!sample) continue
      const { row, holds } = sample
      const bound = bounds[index] ?? 0
      const norm = norms[index] ?? 0
      const sign = holds ? 1 : -1
      let product = 0
      for (let place = 0; place < row.at.length; place++)
        product += (weights[row.at[place] ?? 0] ?? 0) * valueAt(row, place)
      const margin = sign * product
      const first = alphas[index] ?? 0
      // Of the two dual variables, which add up to the bound, the one that moves more safely.
      const direct = 0.5 * norm * (bound - 2 * first) + margin >= 0
      const before = direct ? first : bound - first
      const side = direct ? 1 : -1
      let value = bound - before < 0.5 * bound ? SHRINK * before : before
      const slopeAt = (at: number): number =>
        norm * (at - before) + side * margin + Math.log(at / (bound - at))
      let slope = slopeAt(value)
      let steps = 0
      while (steps <= NEWTON_STEPS && Math.abs(slope) >= NEWTON_PRECISION) {
        const next = value - slope / (norm + bound / (bound - value) / value)
        value = next <= 0 ? value * SHRINK : next
        slope = slopeAt(value)
        steps++
      }
      if (steps === 0) continue
      alphas[index] = direct ? value : bound - value
      add(row, side * (value - before) * sign)
    }
  }
  return weights
}

/** The odds (natural logarithm) that weights give a row. */
export const oddsOfRow = (row: Row, weights: Float64Array): number => {
  let sum = 0
  for (let index = 0; index < row.at.length; index++)
    sum += (weights[row.at[index] ?? 0] ?? 0) * valueAt(row, index)
  return sum
}

/** Names as numbers, in the order in which they are met. */
export const createNumbering = () => {
  const numbers = new Map<string, number>()
  const names: string[] = []
  return {
    names,
    numberOf: (name: string): number => {
      const known = numbers.get(name)
      if (known !== undefined) return known
      numbers.set(name, names.length)
      names.push(name)
      return names.length - 1
    },
  }
}
