import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { STANCES, type Stance } from '../../../src/domain/stance.ts'
import { withTwins } from '../../../src/extract/weigh/twins.ts'

const probabilities = (given: Partial<Record<Stance, number>>): readonly number[] =>
  STANCES.map((stance) => given[stance] ?? 0)

describe('two stances that one wording can mean', () => {
  it.each([
    [
      'neither sure enough: the likelier has both',
      { proposal: 0.3, 'positive-response': 0.25 },
      { proposal: 0.55, 'positive-response': 0.25 },
    ],
    [
      'one sure enough: nothing changes',
      { proposal: 0.5, 'positive-response': 0.25 },
      { proposal: 0.5, 'positive-response': 0.25 },
    ],
    ['no twins: nothing changes', { observing: 0.3, agreed: 0.3 }, { observing: 0.3, agreed: 0.3 }],
  ] as const)('%s', (_, given, expected) => {
    withTwins(probabilities(given), 0.4).forEach((probability, place) => {
      expect(probability).toBeCloseTo(probabilities(expected)[place] ?? 0)
    })
  })

  it('leaves no probability beyond one and takes nothing away', () => {
    const one = fc.double({ min: 0, max: 1, noNaN: true })
    fc.assert(
      fc.property(
        fc.array(one, { minLength: STANCES.length, maxLength: STANCES.length }),
        one,
        (all, from) => {
          withTwins(all, from).forEach((probability, place) => {
            expect(probability).toBeLessThanOrEqual(1)
            expect(probability).toBeGreaterThanOrEqual(all[place] ?? 0)
          })
        },
      ),
    )
  })
})
