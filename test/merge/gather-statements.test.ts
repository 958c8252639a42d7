import { describe, expect, it } from 'vitest'
import type { Voice } from '../../src/domain/voice.ts'
import { gatherStatements } from '../../src/merge/gather-statements.ts'
import { carried } from './claims.ts'

const shape = (claims: Parameters<typeof gatherStatements>[0]) =>
  gatherStatements(claims).map(({ claims: members }) => members.map(({ id }) => id))

describe('statements', () => {
  it.each([
    ['claims of one utterance merge', [carried('a'), carried('b')], [['a', 'b']]],
    ['another stance is another statement', [carried('a'), carried('b', { stance: 'no-response' })], 2],
    ['another matter is another statement', [carried('a'), carried('b', { matter: 'successor' })], 2],
    ['another party is another statement', [carried('a'), carried('b', { party: 'RU' })], 2],
    ['another speaker is another statement', [carried('a'), carried('b', { speaker: 'Dmitry Peskov' })], 2],
    ['within 72 hours', [carried('a'), carried('b', { saidOn: '2025-11-12' })], [['a', 'b']]],
    ['after 72 hours', [carried('a'), carried('b', { saidOn: '2025-11-13' })], [['a'], ['b']]],
    [
      'the window is of the first claim and does not creep',
      [carried('a'), carried('b', { saidOn: '2025-11-12' }), carried('c', { saidOn: '2025-11-13' })],
      [['a', 'b'], ['c']],
    ],
    [
      'narration joins the utterance it narrates',
      [carried('a'), carried('b', { speaker: null, basis: 'media' })],
      [['a', 'b']],
    ],
    ['narration alone stands alone', [carried('b', { speaker: null, basis: 'media' })], [['b']]],
  ] as const)('%s', (_, claims, expected) => {
    const found = shape([...claims])
    if (typeof expected === 'number') expect(found.length).toBe(expected)
    else expect(found).toEqual(expected)
  })

  it('counts items as carriers and distinct texts as reports, curated entries as neither', () => {
    const [statement] = gatherStatements([
      carried('a'),
      carried('b', { reportId: 'item-a' }),
      carried('c'),
      carried('d', { origin: 'curated' }),
    ])
    expect(statement).toMatchObject({ carriers: 3, reports: 2, origin: 'live' })
  })

  it.each([
    ['the words nearest to the party', [carried('a'), carried('b', { basis: 'first-hand' })], 'b'],
    ['then the surest', [carried('a', { confidence: 0.6 }), carried('b', { confidence: 0.9 })], 'b'],
    ['then the better outlet', [carried('a', { tier: 3 }), carried('b', { tier: 1 })], 'b'],
    ['then the first', [carried('a', { published: '2025-11-09T09:00:00Z' }), carried('b')], 'b'],
    [
      'words of an article before a curated summary',
      [carried('a', { origin: 'curated', basis: 'first-hand' }), carried('b')],
      'b',
    ],
  ] as const)('shows %s', (_, claims, expected) => {
    expect(gatherStatements([...claims])[0]?.lead.id).toBe(expected)
  })

  it('keeps the id it was given, whatever joins it later', () => {
    const late = carried('z', { saidOn: '2025-11-08' })
    const [before] = gatherStatements([carried('a'), carried('b')])
    const assigned = new Map([
      ['a', before?.id ?? ''],
      ['b', before?.id ?? ''],
    ])
    const [after] = gatherStatements([carried('a'), carried('b'), late], assigned)
    expect(after?.claims.map(({ id }) => id)).toEqual(['z', 'a', 'b'])
    expect(after?.id).toBe(before?.id)
  })

  it('never gives two statements one id', () => {
    const assigned = new Map([
      ['a', 'same'],
      ['b', 'same'],
    ])
    const statements = gatherStatements([carried('a'), carried('b', { saidOn: '2025-12-09' })], assigned)
    expect(new Set(statements.map(({ id }) => id)).size).toBe(2)
  })

  describe('with voices', () => {
    const VOICES: Readonly<Record<string, Voice>> = {
      Russia: { side: 'RU', general: true },
      'Sergei Lavrov': { side: 'RU', general: false },
      'Dmitry Peskov': { side: 'RU', general: false },
      'White House': { side: 'US', general: false },
    }
    const voiceOf = (speaker: string) => VOICES[speaker] ?? { side: null, general: false }
    const speakers = (names: readonly string[]) =>
      gatherStatements(
        names.map((speaker, index) => carried(`c${index}`, { speaker })),
        new Map(),
        voiceOf,
      )
        .map(({ speaker, carriers }) => `${speaker} ${carriers}`)
        .sort()

    it.each([
      ['a state speaks through its minister', ['Russia', 'Sergei Lavrov'], ['Sergei Lavrov 2']],
      ['not through the other side', ['Russia', 'White House'], ['Russia 1', 'White House 1']],
      ['nor through an unknown voice', ['Russia', 'Somebody'], ['Russia 1', 'Somebody 1']],
      ['alone it speaks for itself', ['Russia', 'Russia'], ['Russia 2']],
      ['two people stay two', ['Dmitry Peskov', 'Sergei Lavrov'], ['Dmitry Peskov 1', 'Sergei Lavrov 1']],
    ])('%s', (_, names, expected) => {
      expect(speakers(names)).toEqual(expected)
      expect(speakers([...names].reverse())).toEqual(expected)
    })
  })
})
