import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { containment, leadShingles } from '../../src/merge/shingles.ts'

const STORY =
  'The minister told reporters on Tuesday that his government had sent a note about the limits of the treaty ' +
  'and that no reply had come back so far. He added that experts of both sides could meet within a few weeks ' +
  'if the other capital showed any interest. Diplomats in Geneva called the remark a signal. The treaty runs out in winter. ' +
  'Neither side has published the note, and the embassy declined to speak about what it says in detail today.'

const AGENCY = `GENEVA, November 9 (Sample Wire) — ${STORY}`

describe('lead containment', () => {
  it.each([
    ['the same text', STORY, STORY, 1],
    ['a text without its dateline', AGENCY, STORY, 1],
    ['a summary of the first sentence', STORY.slice(0, STORY.indexOf('He added')), STORY, 1],
    ['a cut copy', STORY.slice(0, 200), STORY, 1],
    ['nothing', '', STORY, 0],
    ['three words, too short to compare', 'No reply yet', STORY, 0],
    [
      'the same news in other words',
      'A letter on warhead ceilings has gone unanswered, the top diplomat said, while specialists stand ready to talk soon.',
      STORY,
      0,
    ],
  ])('%s', (_, left, right, expected) => {
    expect(containment(leadShingles(left), leadShingles(right))).toBeCloseTo(expected, 1)
  })

  it('is symmetric and between 0 and 1 for any two texts', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (left, right) => {
        const share = containment(leadShingles(left), leadShingles(right))
        expect(share).toBe(containment(leadShingles(right), leadShingles(left)))
        expect(share).toBeGreaterThanOrEqual(0)
        expect(share).toBeLessThanOrEqual(1)
      }),
    )
  })
})
