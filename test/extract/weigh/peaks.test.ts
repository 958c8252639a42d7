import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createPeaks, UNSAID } from '../../../src/extract/weigh/peaks.ts'

const odds = fc.double({ min: -12, max: 8, noNaN: true })

describe('the peaks of an article', () => {
  it('tell the highest odds of the other sentences, whatever their order', () => {
    fc.assert(
      fc.property(fc.array(odds, { minLength: 1, maxLength: 8 }), (all) => {
        const peaks = createPeaks()
        for (const one of all) peaks.note('RU', 2, one)
        all.forEach((own, index) => {
          const others = all.filter((_, other) => other !== index)
          expect(peaks.besides('RU', 2, own)).toBe(Math.max(UNSAID, ...others))
        })
      }),
    )
  })

  it('keep parties and stances apart', () => {
    const peaks = createPeaks()
    peaks.note('RU', 2, 3)
    expect(peaks.besides('US', 2, 0)).toBe(UNSAID)
    expect(peaks.besides('RU', 3, 0)).toBe(UNSAID)
    expect(peaks.besides('RU', 2, 0)).toBe(3)
  })
})
