import { STANCES } from '../../src/domain/stance.ts'
import { eachCommonFeature, eachPartyFeature, nameView } from '../../src/extract/weigh/features.ts'
import { STANCE_CODES } from '../../src/extract/weigh/word-model.ts'
import type { Instance } from './instances.ts'
import { createNumbering, fitLogistic, type Row } from './logistic.ts'

/** A feature met in fewer instances tells nothing that would hold elsewhere. */
const MINIMUM = 3
const COST = 0.3
/** Fitted anew, the features that are kept may weigh a little more. */
const COST_OF_KEPT = 0.5
/** Weights nearer to nothing than this are left out. */
const LEAST = 0.2
/** In which weights are written. */
const UNIT = 0.2

/** Instances with their features as numbers, read once for all fits. */
export type WordData = {
  readonly names: readonly string[]
  readonly rows: ReadonlyMap<Instance, Int32Array>
}

/** Names the features of every instance: both parts with a bar between. */
export const wordDataOf = (instances: readonly Instance[]): WordData => {
  const { names, numberOf } = createNumbering()
  const start = numberOf('start|')
  const rows = new Map(
    instances.map((instance) => {
      const met = new Set([start])
      const { considered, party } = instance
      const itself = (name: string): string => name
      const meet = (first: string, second: string): void => {
        met.add(numberOf(`${first}|${second}`))
      }
      const named = nameView(considered.view, itself)
      eachCommonFeature(named, itself, meet)
      eachPartyFeature(named, party, itself, meet)
      return [instance, Int32Array.from(met)] as const
    }),
  )
  return { names, rows }
}

/** Weights by the number of a feature, a row in the order of `STANCES`; in fifths, as the table writes them. */
export type WordWeights = ReadonlyMap<number, readonly number[]>

const fitAll = (
  instances: readonly Instance[],
  rows: readonly Row[],
  width: number,
  cost: number,
): readonly Float64Array[] =>
  STANCES.map((_, place) =>
    fitLogistic(
      instances.flatMap(({ held }, index) => {
        const holds = held[place]
        const row = rows[index]
        return holds === null || holds === undefined || !row ? [] : [{ row, holds, weight: 1 }]
      }),
      width,
      cost,
    ),
  )

/**
 * Fits one logistic model a stance on all features, keeps those that move most (weight by the root of how often they
 * are met), and fits these anew.
 * @param kept how many features the table may have
 */
export const fitWords = (instances: readonly Instance[], data: WordData, kept: number): WordWeights => {
  const counts = new Float64Array(data.names.length)
  const all = instances.map((instance) => data.rows.get(instance) ?? new Int32Array())
  for (const row of all) for (const feature of row) counts[feature] = (counts[feature] ?? 0) + 1
  const renumbered = (chosen: readonly number[]): readonly Row[] => {
    const places = new Int32Array(data.names.length).fill(-1)
    chosen.forEach((feature, place) => {
      places[feature] = place
    })
    return all.map((row) => ({
      at: row.map((feature) => places[feature] ?? -1).filter((place) => place >= 0),
    }))
  }
  const frequent = [...counts.keys()].filter((feature) => (counts[feature] ?? 0) >= MINIMUM)
  const first = fitAll(instances, renumbered(frequent), frequent.length, COST)
  const moves = frequent.map((feature, place) => {
    const strongest = Math.max(...first.map((weights) => Math.abs(weights[place] ?? 0)))
    return { feature, size: strongest * Math.sqrt(counts[feature] ?? 0) }
  })
  const chosen = moves
    .sort((one, other) => other.size - one.size)
    .slice(0, kept)
    .map(({ feature }) => feature)
  const second = fitAll(instances, renumbered(chosen), chosen.length, COST_OF_KEPT)
  return new Map(
    chosen.map((feature, place) => {
      const row = second.map((weights) => weights[place] ?? 0)
      return [
        feature,
        row.map((weight) => (Math.abs(weight) < LEAST ? 0 : Math.round(weight / UNIT))),
      ] as const
    }),
  )
}

/** The table of weights as `readWordModel` reads it. */
export const wordLines = (weights: WordWeights, data: WordData): readonly string[] => {
  const groups = new Map<string, string[]>()
  for (const [feature, fifths] of weights) {
    const parts = STANCES.flatMap((stance, place) => {
      const weight = fifths[place] ?? 0
      return weight === 0 ? [] : [`${STANCE_CODES[stance]}${weight}`]
    })
    const [first = '', second = ''] = (data.names[feature] ?? '').split('|')
    if (parts.length === 0) continue
    const group = groups.get(first) ?? []
    groups.set(first, group)
    group.push(`${second}|${parts.join(' ')}`)
  }
  return [...groups.keys()].sort().flatMap((first) => [`@${first}`, ...(groups.get(first) ?? []).sort()])
}
