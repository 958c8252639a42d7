import { describe, expect, it } from 'vitest'
import { fitLogistic, oddsOfRow, type Sample } from './logistic.ts'
import { randomFrom } from './random.ts'

/** Samples whose odds are known: -1, and 2 more with the first feature. */
const drawn = (count: number): readonly Sample[] => {
  const random = randomFrom(5)
  return Array.from({ length: count }, () => {
    const with1 = random() < 0.5
    const odds = with1 ? 1 : -1
    return {
      row: { at: Int32Array.from(with1 ? [0, 1] : [0]) },
      holds: random() < 1 / (1 + Math.exp(-odds)),
      weight: 1,
    }
  })
}

describe('the logistic fit', () => {
  it('finds the odds that samples were drawn with', () => {
    const weights = fitLogistic(drawn(20_000), 2, 1, 400)
    expect(weights[0]).toBeCloseTo(-1, 1)
    expect((weights[0] ?? 0) + (weights[1] ?? 0)).toBeCloseTo(1, 1)
  })

  it('gives the same whenever it is run', () => {
    expect(fitLogistic(drawn(500), 2, 1)).toEqual(fitLogistic(drawn(500), 2, 1))
  })

  it('reaches the least of penalty and misfit', () => {
    const samples = drawn(500)
    const loss = (weights: Float64Array): number =>
      weights.reduce((sum, weight) => sum + weight ** 2 / 2, 0) +
      samples.reduce((sum, { row, holds }) => {
        const odds = oddsOfRow(row, weights)
        return sum + Math.log1p(Math.exp(holds ? -odds : odds))
      }, 0)
    const weights = fitLogistic(samples, 2, 1)
    for (const step of [-0.02, 0.02])
      for (const at of [0, 1]) {
        const moved = Float64Array.from(weights)
        moved[at] = (moved[at] ?? 0) + step
        expect(loss(moved)).toBeGreaterThan(loss(weights))
      }
  })

  it('takes values other than 1', () => {
    const samples = drawn(2000).map((sample) => ({
      ...sample,
      row: { at: sample.row.at, values: Float64Array.from(sample.row.at, () => 2) },
    }))
    const weights = fitLogistic(samples, 2, 10, 400)
    const plain = fitLogistic(drawn(2000), 2, 10, 400)
    expect(2 * (weights[0] ?? 0)).toBeCloseTo(plain[0] ?? 0, 1)
  })
})
