import type { Party } from '../../domain/party.ts'
import { STANCES, type Stance } from '../../domain/stance.ts'
import { eachCommonFeature, eachPartyFeature, nameView } from './features.ts'
import type { View } from './view.ts'

/** How the table of weights writes each stance. */
export const STANCE_CODES: Readonly<Record<Stance, string>> = {
  agreed: 'ag',
  'positive-response': 'po',
  proposal: 'pr',
  observing: 'ob',
  conditional: 'co',
  'under-consideration': 'un',
  'no-response': 'no',
  'negative-response': 'ne',
  'alleges-violation': 'al',
  suspended: 'su',
  'not-bound': 'nb',
}

const WIDTH = STANCES.length
/** Names in one table: a pair of numbers makes one key. */
const NAMES_LIMIT = 65_536
/** Weights are written in fifths. */
const UNIT = 0.2
const UNKNOWN = -1

/** Weights of features, compiled for looking up. */
export type WordModel = {
  readonly names: ReadonlyMap<string, number>
  readonly known: readonly string[]
  /** Number of a feature by its two names. */
  readonly features: ReadonlyMap<number, number>
  /** Natural logarithms of odds: a row a feature, a column a stance in the order of `STANCES`. */
  readonly weights: Float64Array
  readonly start: Float64Array
}

/**
 * Reads a table of weights: lines `@first name`, and under each `second name|code fifths code fifths …`.
 * The feature `start` stands by itself.
 * @throws Error where a line names no stance that there is
 */
export const readWordModel = (table: string): WordModel => {
  const places = new Map(STANCES.map((stance, place) => [STANCE_CODES[stance], place]))
  const names = new Map<string, number>()
  const numberOf = (name: string): number => {
    const number = names.get(name) ?? names.size
    names.set(name, number)
    return number
  }
  const features = new Map<number, number>()
  const weights: number[] = []
  let start = new Float64Array(WIDTH)
  let first = ''
  for (const line of table.split('\n')) {
    if (line === '') continue
    if (line.startsWith('@')) {
      first = line.slice(1)
      continue
    }
    const [second = '', parts = ''] = line.split('|')
    const row = new Float64Array(WIDTH)
    for (const part of parts.split(' ')) {
      const place = places.get(part.slice(0, 2))
      if (place === undefined) throw new Error(`"${line}" names no stance`)
      row[place] = Number(part.slice(2)) * UNIT
    }
    if (first === 'start') start = row
    else {
      features.set(numberOf(first) * NAMES_LIMIT + numberOf(second), features.size)
      weights.push(...row)
    }
  }
  return { names, known: [...names.keys()], features, weights: Float64Array.from(weights), start }
}

/** A feature that a sentence shows: its number, and the symbol where it begins. */
type Shown = { readonly feature: number; readonly key: number; readonly symbol: number }

/** How strongly the words of a sentence speak for each stance of a party, and which do. */
export type WordScores = {
  /** Natural logarithms of the odds, in the order of `STANCES`. */
  readonly logits: Float64Array
  readonly shown: readonly Shown[]
}

/** The scores of one sentence for each of the parties asked for, in their order. */
export type WordScorer = (view: View, parties: readonly Party[]) => readonly WordScores[]

/** Makes what adds up the weights of what a sentence shows; a feature counts once, however often it is met. */
export const createWordScorer = ({ names, features, weights, start }: WordModel): WordScorer => {
  const nameOf = (name: string): number => names.get(name) ?? UNKNOWN
  /** For each feature the turn in which it was met last. */
  const met = new Int32Array(features.size)
  let turn = 0
  const collect = (logits: Float64Array, shown: Shown[]) => {
    turn++
    return (first: number, second: number, symbol: number): void => {
      if (first < 0 || second < 0) return
      const key = first * NAMES_LIMIT + second
      const feature = features.get(key)
      if (feature === undefined || met[feature] === turn) return
      met[feature] = turn
      shown.push({ feature, key, symbol })
      const row = feature * WIDTH
      for (let place = 0; place < WIDTH; place++)
        logits[place] = (logits[place] ?? 0) + (weights[row + place] ?? 0)
    }
  }
  return (view, parties) => {
    const named = nameView(view, nameOf)
    const common = Float64Array.from(start)
    const commonShown: Shown[] = []
    eachCommonFeature(named, nameOf, collect(common, commonShown))
    return parties.map((party) => {
      const logits = Float64Array.from(common)
      const shown = [...commonShown]
      eachPartyFeature(named, party, nameOf, collect(logits, shown))
      return { logits, shown }
    })
  }
}

/** The symbol where the words speak loudest for a stance; the first where none does. */
export const loudestFor = (place: number, { shown }: WordScores, { weights }: WordModel): number => {
  let symbol = 0
  let loudest = 0
  for (const one of shown) {
    const weight = weights[one.feature * WIDTH + place] ?? 0
    if (weight <= loudest) continue
    loudest = weight
    symbol = one.symbol
  }
  return symbol
}

/** A feature by its name, and the symbol where it begins. */
export type Reason = { readonly name: string; readonly symbol: number }

const REASONS = 4

/** The features that speak most for a stance, strongest first. */
export const reasonsFor = (
  stance: Stance,
  { shown }: WordScores,
  { known, weights }: WordModel,
): readonly Reason[] => {
  const place = STANCES.indexOf(stance)
  const weightOf = ({ feature }: Shown): number => weights[feature * WIDTH + place] ?? 0
  return shown
    .filter((one) => weightOf(one) > 0)
    .sort((one, other) => weightOf(other) - weightOf(one))
    .slice(0, REASONS)
    .map(({ key, symbol }) => ({
      name: `${known[Math.floor(key / NAMES_LIMIT)]} ${known[key % NAMES_LIMIT]}`,
      symbol,
    }))
}
