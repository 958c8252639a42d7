import { describe, expect, it } from 'vitest'
import { STANCES } from '../../../src/domain/stance.ts'
import type { View } from '../../../src/extract/weigh/view.ts'
import {
  createWordScorer,
  loudestFor,
  readWordModel,
  reasonsFor,
} from '../../../src/extract/weigh/word-model.ts'

const table = `
@start
|pr-10 no5
@has
[offer]|pr5
stand|pr3 no-1
@[offer]
stand|pr2
@~<self>
[offer]|pr4
@done by self
[offer]|pr1
@flag
party RU|pr1
party US|no2
`

const nobody = { speaker: null, acts: false }
const russia = { speaker: { party: 'RU' as const, label: 'Moscow', person: false }, acts: true }

/** "Moscow's offer stands, the offer stands" */
const view: View = {
  symbols: [
    { kind: 'party', at: 0, party: 'RU', form: '' },
    { kind: 'text', at: 2, text: '[offer]' },
    { kind: 'text', at: 3, text: 'stand' },
    { kind: 'text', at: 6, text: '[offer]' },
    { kind: 'text', at: 7, text: 'stand' },
  ],
  actors: [nobody, russia, russia, nobody, nobody],
  clauses: [0, 0, 0, 1, 1],
  flags: [],
  outer: null,
  inner: null,
}

const model = readWordModel(table)
const score = createWordScorer(model)
const oddsOf = (stance: (typeof STANCES)[number], party: 'RU' | 'US'): number | undefined =>
  score(view, [party])[0]?.logits[STANCES.indexOf(stance)]

describe('weights of words', () => {
  it.each([
    // In fifths: -10 to begin with, 5 + 3 words, 2 a near pair, 4 a far pair, 1 who does it, 1 the party.
    ['proposal', 'RU', (-10 + 5 + 3 + 2 + 4 + 1 + 1) / 5],
    // The other side sees neither itself in the pair nor itself at work.
    ['proposal', 'US', (-10 + 5 + 3 + 2) / 5],
    ['no-response', 'US', (5 - 1 + 2) / 5],
    ['agreed', 'RU', 0],
  ] as const)('%s of %s adds up', (stance, party, odds) => {
    expect(oddsOf(stance, party)).toBeCloseTo(odds)
  })

  it('gives the same for one party whoever else is asked for', () => {
    const both = score(view, ['US', 'RU'])
    expect(both[1]?.logits).toEqual(score(view, ['RU'])[0]?.logits)
  })

  it('tells the reasons, strongest first, and where they stand', () => {
    const scores = score(view, ['RU'])[0] ?? { logits: new Float64Array(), shown: [] }
    expect(reasonsFor('proposal', scores, model)).toEqual([
      { name: 'has [offer]', symbol: 1 },
      { name: '~<self> [offer]', symbol: 0 },
      { name: 'has stand', symbol: 2 },
      { name: '[offer] stand', symbol: 1 },
    ])
    expect(loudestFor(STANCES.indexOf('proposal'), scores, model)).toBe(1)
  })

  it('refuses a table that names no stance', () => {
    expect(() => readWordModel('@has\n[offer]|xx5')).toThrow('names no stance')
  })
})
