import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { groupReports, type ReportItem } from '../../src/merge/group-reports.ts'

const LEAD =
  'Officials in the capital said on Sunday that the note about the limits had not been answered and that they would wait ' +
  'until the end of the month before they take the next step in the matter of the warheads.'

const item = (itemId: string, facts: Partial<ReportItem> = {}): ReportItem => ({
  itemId,
  url: `https://wire.example/${itemId}`,
  title: `Title number ${itemId}`,
  lead: `Unrelated words of ${itemId}, which nobody else has written in quite this order: ${itemId} ${itemId}.`,
  published: '2025-11-09T08:00:00Z',
  ...facts,
})

const CASES: readonly [string, readonly ReportItem[], readonly string[]][] = [
  ['unrelated items stay apart', [item('a'), item('b')], ['a', 'b']],
  [
    'one address is one report',
    [item('a', { url: 'https://x/1' }), item('b', { url: 'https://x/1' })],
    ['a', 'a'],
  ],
  ['no address is not the same address', [item('a', { url: null }), item('b', { url: null })], ['a', 'b']],
  [
    'one long title, punctuated otherwise',
    [
      item('a', { title: 'No answer to the note on limits' }),
      item('b', { title: '“No answer” to the note on limits!' }),
    ],
    ['a', 'a'],
  ],
  [
    'a short title tells nothing',
    [item('a', { title: 'Briefing' }), item('b', { title: 'Briefing' })],
    ['a', 'b'],
  ],
  [
    'a copied lead, under a new title and dateline',
    [item('a', { lead: LEAD }), item('b', { lead: `MOSCOW — ${LEAD} More words follow here.` })],
    ['a', 'a'],
  ],
  [
    'a copy after four days is news of its own',
    [item('a', { lead: LEAD }), item('b', { lead: LEAD, published: '2025-11-13T08:00:01Z' })],
    ['a', 'b'],
  ],
  [
    'a copy of a copy belongs to the first',
    [
      item('c', { lead: LEAD, published: '2025-11-11T08:00:00Z' }),
      item('a', { lead: LEAD, published: '2025-11-09T08:00:00Z' }),
      item('b', { lead: LEAD, published: '2025-11-10T08:00:00Z' }),
    ],
    ['a', 'a', 'a'],
  ],
]

describe('reports', () => {
  it.each(CASES)('%s', (_, items, expected) => {
    const reports = groupReports(items)
    expect(items.map(({ itemId }) => reports.get(itemId))).toEqual(expected)
  })

  it('do not depend on the order of arrival', () => {
    const items = CASES.flatMap(([, ofCase], index) =>
      ofCase.map((one) => ({ ...one, itemId: `${index}-${one.itemId}` })),
    )
    const expected = [...groupReports(items)].sort()
    fc.assert(
      fc.property(fc.shuffledSubarray(items, { minLength: items.length }), (shuffled) => {
        expect([...groupReports(shuffled)].sort()).toEqual(expected)
      }),
    )
  })
})
