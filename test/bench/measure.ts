/** One side of a comparison: does its work once and says how much it was. */
export type Side = { readonly name: string; readonly run: () => Promise<number> | number }

export type Comparison = {
  readonly name: string
  /** What `run` counts: items, bytes, requests. */
  readonly unit: string
  readonly ours: Side
  readonly baseline: Side
}

export type Result = {
  readonly name: string
  readonly unit: string
  /** Units a second, the median of the rounds. */
  readonly ours: number
  readonly baseline: number
  /** Ours divided by the baseline, the median over paired rounds. */
  readonly ratio: number
}

const median = (values: readonly number[]): number => {
  const sorted = [...values].sort((left, right) => left - right)
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN
}

const perSecond = async ({ run }: Side): Promise<number> => {
  const began = performance.now()
  const count = await run()
  return count / ((performance.now() - began) / 1000)
}

/** Runs both sides in turn, so that a busy machine slows both; the first round only warms up. */
export const compare = async (comparison: Comparison, rounds: number): Promise<Result> => {
  const pairs: { readonly ours: number; readonly baseline: number }[] = []
  for (let round = 0; round <= rounds; round++) {
    const ours = await perSecond(comparison.ours)
    const baseline = await perSecond(comparison.baseline)
    if (round > 0) pairs.push({ ours, baseline })
  }
  return {
    name: comparison.name,
    unit: comparison.unit,
    ours: median(pairs.map(({ ours }) => ours)),
    baseline: median(pairs.map(({ baseline }) => baseline)),
    ratio: median(pairs.map(({ ours, baseline }) => ours / baseline)),
  }
}
