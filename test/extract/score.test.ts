import { describe, expect, it } from 'vitest'
import type { Claim } from '../../src/domain/claim.ts'
import { STANCES } from '../../src/domain/stance.ts'
import type { GoldClaim, GoldRecord } from '../../src/extract/gold.ts'
import { rulePrecision } from '../../src/extract/rule-precision.ts'
import { ratesOf, scoreReadings } from '../../src/extract/score.ts'

/** `US limits agreed`, with a basis where it is not `reported`. */
const goldClaim = (words: string): GoldClaim => {
  const [party, matter, stance, basis = 'reported'] = words.split(' ')
  return { party, matter, stance, basis, evidence: '' } as GoldClaim
}

const predicted = (words: string, current = true): Claim =>
  ({
    ...goldClaim(words),
    current,
    speaker: null,
    saidOn: null,
    confidence: 1,
    start: 0,
    end: 0,
    rules: [],
  }) as Claim

const pair = (
  relevant: readonly [boolean, boolean],
  claims: readonly string[],
  optional: readonly string[],
  found: readonly Claim[],
) => ({
  gold: {
    id: 'x',
    title: '',
    text: '',
    published: '2025-11-09',
    language: 'en',
    relevant: relevant[0],
    claims: claims.map(goldClaim),
    optional: optional.map(goldClaim),
  } satisfies GoldRecord,
  reading: { relevant: relevant[1], language: 'en', claims: found, candidates: [] } as const,
})

describe('the score', () => {
  it('counts as the referee does', () => {
    const score = scoreReadings([
      // Right, with the right basis; a background claim does not count.
      pair(
        [true, true],
        ['US limits agreed'],
        [],
        [predicted('US limits agreed'), predicted('RU limits agreed', false)],
      ),
      // Right with the wrong basis, one missed, one wrong only by its matter.
      pair(
        [true, true],
        ['US limits no-response', 'RU limits proposal'],
        [],
        [predicted('US limits no-response media'), predicted('RU successor proposal')],
      ),
      // Optional is ignored, and no false alarm.
      pair([true, true], [], ['US limits proposal'], [predicted('US limits proposal')]),
      // A false alarm in an item that is not relevant.
      pair([false, true], [], [], [predicted('CN successor conditional')]),
      // Overlooked.
      pair([true, false], ['US limits agreed'], [], []),
      pair([false, false], [], [], []),
    ])
    expect(score).toMatchObject({
      items: 6,
      triples: { right: 2, wrong: 2, missed: 2 },
      pairs: { right: 3, wrong: 1, missed: 1 },
      relevance: { right: 3, wrong: 1, missed: 1 },
      basis: { right: 1, total: 2 },
      optionalPredicted: 1,
      falseAlarms: { items: 1, of: 3 },
    })
    expect(score.byStance.get('agreed')).toMatchObject({ right: 1, wrong: 0, missed: 1 })
    expect([...score.byStance.keys()].every((stance) => STANCES.includes(stance))).toBe(true)
    expect(score.byStance.has('suspended')).toBe(false)
  })

  it.each([
    [
      { right: 3, wrong: 1, missed: 0 },
      { precision: 0.75, recall: 1, f1: 6 / 7 },
    ],
    [
      { right: 0, wrong: 2, missed: 2 },
      { precision: 0, recall: 0, f1: 0 },
    ],
    [
      { right: 0, wrong: 0, missed: 0 },
      { precision: 1, recall: 1, f1: 1 },
    ],
  ])('%j has rates', (tally, expected) => {
    expect(ratesOf(tally)).toEqual(expected)
  })
})

describe('the figures beside it', () => {
  const records = [
    pair(
      [true, true],
      ['US limits agreed', 'RU successor proposal'],
      ['CN successor conditional'],
      [
        { ...predicted('US limits agreed'), confidence: 0.95, rules: ['en-agreed', 'en-speaker'] },
        { ...predicted('US limits suspended'), confidence: 0.55, rules: ['en-halt'] },
        { ...predicted('CN successor conditional'), confidence: 0.55, rules: ['en-halt'] },
      ],
    ),
  ]

  it('are given for each language and matter', () => {
    const { byLanguage, byMatter } = scoreReadings(records)
    expect([...byLanguage]).toEqual([['en', { right: 1, wrong: 1, missed: 1 }]])
    expect([...byMatter]).toEqual([
      ['limits', { right: 1, wrong: 1, missed: 0 }],
      ['successor', { right: 0, wrong: 0, missed: 1 }],
    ])
  })

  it('tell whether confidence means something', () => {
    expect(scoreReadings(records).reliability).toEqual([
      { from: 0.5, to: 0.6, meanConfidence: 0.55, claims: 1, right: 0 },
      { from: 0.9, to: 1, meanConfidence: 0.95, claims: 1, right: 1 },
    ])
  })

  it('tell how each rule fares, the least reliable first', () => {
    expect(rulePrecision(records)).toEqual([
      { rule: 'en-halt', right: 0, wrong: 1, optional: 1 },
      { rule: 'en-agreed', right: 1, wrong: 0, optional: 0 },
      { rule: 'en-speaker', right: 1, wrong: 0, optional: 0 },
    ])
  })
})
