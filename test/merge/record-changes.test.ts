import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { BASES } from '../../src/domain/basis.ts'
import type { Change, Transition } from '../../src/domain/change.ts'
import { STANCES } from '../../src/domain/stance.ts'
import type { CarriedClaim } from '../../src/domain/statement.ts'
import { addDays } from '../../src/domain/time.ts'
import type { Voice } from '../../src/domain/voice.ts'
import { gatherStatements } from '../../src/merge/gather-statements.ts'
import { effectiveRows, recordChanges } from '../../src/merge/record-changes.ts'
import { settle } from '../../src/merge/settle.ts'
import { standingsOf } from '../../src/merge/standings.ts'
import { carried } from './claims.ts'

const NOW = '2025-11-10T00:00:00Z'

const transition = (statement: string, facts: Partial<Transition> = {}): Transition => ({
  party: 'US',
  matter: 'limits',
  from: null,
  to: 'no-response',
  saidAt: '2025-11-09',
  statement,
  basis: 'reported',
  speaker: 'Sergei Lavrov',
  rule: 'first-statement',
  confirmed: true,
  origin: 'live',
  ...facts,
})

/** Writes the transitions of each step, one after the other. */
const ledgerOf = (...steps: readonly (readonly Transition[])[]): readonly Change[] =>
  steps.reduce<readonly Change[]>(
    (ledger, transitions) => ledger.concat(recordChanges(transitions, ledger, NOW)),
    [],
  )

const brief = (ledger: readonly Change[]) =>
  ledger.map(({ kind, statement, from, to, supersedes }) => {
    const linked = ledger.findIndex(({ id }) => id === supersedes)
    return `${kind} ${statement} ${from ?? '-'}>${to}${linked < 0 ? '' : ` of row ${linked}`}`
  })

const A = transition('a')
const B = transition('b', { from: 'no-response', to: 'under-consideration', saidAt: '2025-11-20' })

describe('ledger rows', () => {
  it.each([
    ['a new change', [[A]], ['change a ->no-response']],
    [
      'nothing new, nothing written',
      [
        [A, B],
        [A, B],
      ],
      ['change a ->no-response', 'change b no-response>under-consideration'],
    ],
    [
      'a confirmation is a change that supersedes the unconfirmed one',
      [[transition('a', { confirmed: false })], [A]],
      ['change a ->no-response', 'change a ->no-response of row 0'],
    ],
    [
      'what loses its confirmation is corrected',
      [[A], [transition('a', { confirmed: false })]],
      ['change a ->no-response', 'correction a ->no-response of row 0'],
    ],
    [
      'a late find before it corrects where a change came from',
      [
        [A],
        [transition('z', { to: 'proposal', saidAt: '2025-11-01' }), transition('a', { from: 'proposal' })],
      ],
      ['change a ->no-response', 'change z ->proposal', 'correction a proposal>no-response of row 0'],
    ],
    [
      'another statement for the same change leaves the row alone',
      [[A], [transition('better', { basis: 'first-hand' })]],
      ['change a ->no-response'],
    ],
    [
      'another stance on the same day corrects the row',
      [[A], [transition('other', { to: 'proposal' })]],
      ['change a ->no-response', 'correction other ->proposal of row 0'],
    ],
    [
      'a statement that turns out to be older moves its row',
      [[A], [transition('a', { saidAt: '2025-11-08' })]],
      ['change a ->no-response', 'correction a ->no-response of row 0'],
    ],
    [
      'what no longer holds is retracted',
      [[A, B], [A]],
      [
        'change a ->no-response',
        'change b no-response>under-consideration',
        'retraction b no-response>under-consideration of row 1',
      ],
    ],
    [
      'what holds again is a change anew',
      [[A], [], [A]],
      ['change a ->no-response', 'retraction a ->no-response of row 0', 'change a ->no-response'],
    ],
  ] as const)('%s', (_, steps, expected) => {
    expect(brief(ledgerOf(...steps))).toEqual(expected)
  })

  it('have ids of their own', () => {
    const ids = ledgerOf([A], [], [A], [], [A]).map(({ id }) => id)
    expect(new Set(ids).size).toBe(5)
  })

  it('have the same ids wherever they are written', () => {
    expect(ledgerOf([A], [A, B])).toEqual(ledgerOf([A, B]))
  })
})

const anyClaim = fc
  .record({
    id: fc.nat(10_000).map((number) => `c${number}`),
    stance: fc.constantFrom(...STANCES),
    basis: fc.constantFrom(...BASES),
    party: fc.constantFrom('US', 'RU') as fc.Arbitrary<'US' | 'RU'>,
    speaker: fc.constantFrom('Donald Trump', 'Sergei Lavrov', 'Russia', null),
    saidOn: fc.nat(30).map((days) => addDays('2025-11-01', days)),
    confidence: fc.constantFrom(0.3, 0.9),
    tier: fc.constantFrom(1, 2, 3),
    reportId: fc.constantFrom('one', 'two', 'three'),
  })
  .map(({ id, ...facts }) => carried(id, facts))

const anyClaims = fc.uniqueArray(anyClaim, { selector: ({ id }) => id, maxLength: 25 })

const rankOf = () => 0

const voiceOf = (speaker: string): Voice => ({
  side: speaker === 'Donald Trump' ? 'US' : 'RU',
  general: speaker === 'Russia',
})

/** Lets claims arrive in groups, settling after each, as the monitor does. */
const arrive = (groups: readonly (readonly CarriedClaim[])[]) => {
  const assigned = new Map<string, string>()
  let claims: readonly CarriedClaim[] = []
  let ledger: readonly Change[] = []
  for (const group of groups) {
    claims = [...claims, ...group]
    const statements = gatherStatements(claims, assigned, voiceOf)
    for (const statement of statements) for (const { id } of statement.claims) assigned.set(id, statement.id)
    const lanes = settle(statements, rankOf)
    const transitions = lanes.flatMap(({ periods }) => periods.map((period) => period.transition))
    ledger = [...ledger, ...recordChanges(transitions, ledger, NOW)]
  }
  const lanes = settle(gatherStatements(claims, assigned, voiceOf), rankOf)
  return { ledger, standings: standingsOf(lanes, ledger) }
}

/** What a row says of the status; who said it first may be learned later, and ids tell what arrived first. */
const essentials = (rows: readonly Change[]) =>
  rows
    .map(({ party, matter, from, to, saidAt, confirmed }) =>
      [party, matter, saidAt, from, to, confirmed].join(' '),
    )
    .sort()

const withoutIds = (standings: ReturnType<typeof standingsOf>) =>
  standings.map(({ statement: _, change: __, ...standing }) => standing)

describe('claims in any order of arrival', () => {
  it('give the same status and the same changes that hold', () => {
    fc.assert(
      fc.property(
        anyClaims.chain((claims) =>
          fc.tuple(
            fc.constant(claims),
            fc.shuffledSubarray(claims, { minLength: claims.length }),
            fc.integer({ min: 1, max: 6 }),
          ),
        ),
        ([claims, shuffled, size]) => {
          const groups = Array.from({ length: Math.ceil(shuffled.length / size) }, (_, index) =>
            shuffled.slice(index * size, (index + 1) * size),
          )
          const once = arrive([claims])
          const drop = arrive(groups)
          expect(withoutIds(drop.standings)).toEqual(withoutIds(once.standings))
          expect(essentials(effectiveRows(drop.ledger))).toEqual(essentials(effectiveRows(once.ledger)))
        },
      ),
      { numRuns: 500 },
    )
  })

  it('give every standing its ledger row', () => {
    fc.assert(
      fc.property(anyClaims, (claims) => {
        const { ledger, standings } = arrive([claims])
        for (const { change, stance } of standings)
          expect(ledger.find(({ id }) => id === change)?.to).toBe(stance)
      }),
    )
  })
})
