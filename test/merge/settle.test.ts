import { describe, expect, it } from 'vitest'
import type { CarriedClaim } from '../../src/domain/statement.ts'
import { gatherStatements } from '../../src/merge/gather-statements.ts'
import type { RankOf } from '../../src/merge/judge.ts'
import { settle } from '../../src/merge/settle.ts'
import { SETTLING_RULES } from '../../src/merge/settling-rules.ts'
import { carried } from './claims.ts'

const RANKS: Readonly<Record<string, number>> = { 'Donald Trump': 5, 'Marco Rubio': 4, 'Karoline Leavitt': 2 }

const rankOf: RankOf = (_, speaker) => RANKS[speaker ?? ''] ?? 0

type Facts = Partial<CarriedClaim>

const own = (speaker: string, saidOn: string, stance: CarriedClaim['stance'], facts: Facts = {}): Facts => ({
  basis: 'first-hand',
  speaker,
  saidOn,
  stance,
  ...facts,
})

const told = (saidOn: string, stance: CarriedClaim['stance'], facts: Facts = {}): Facts => ({
  basis: 'reported',
  speaker: 'Sergei Lavrov',
  saidOn,
  stance,
  ...facts,
})

const narrated = (saidOn: string, stance: CarriedClaim['stance'], facts: Facts = {}): Facts => ({
  basis: 'media',
  speaker: null,
  saidOn,
  stance,
  ...facts,
})

const offer = (saidOn: string): Facts => ({
  party: 'RU',
  stance: 'proposal',
  basis: 'first-hand',
  speaker: 'Vladimir Putin',
  saidOn,
})

/** The periods of the US on the limits: `stance since rule`, with marks. */
const periodsOf = (facts: readonly Facts[]): readonly string[] => {
  const statements = gatherStatements(facts.map((one, index) => carried(`c${index}`, one)))
  const lane = settle(statements, rankOf).find(({ party, matter }) => party === 'US' && matter === 'limits')
  return (lane?.periods ?? []).map(({ transition, since, lastConfirmed, disputed, silence }) =>
    [
      `${transition.to} ${since} ${transition.rule}`,
      lastConfirmed === since ? '' : `confirmed ${lastConfirmed}`,
      transition.confirmed ? '' : 'unconfirmed',
      disputed ? 'disputed' : '',
      silence === null ? '' : `silence ${silence}`,
    ]
      .filter((part) => part !== '')
      .join(', '),
  )
}

const CASES: readonly [string, readonly Facts[], readonly string[]][] = [
  [
    'the first statement stands',
    [told('2025-11-01', 'no-response')],
    ['no-response 2025-11-01 first-statement, silence 2025-11-01'],
  ],
  [
    'a later statement replaces an earlier one, whichever arrived first',
    [told('2025-11-20', 'conditional'), told('2025-11-01', 'under-consideration')],
    ['under-consideration 2025-11-01 first-statement', 'conditional 2025-11-20 later-statement'],
  ],
  [
    'the same stance again moves the last confirmation',
    [told('2025-11-01', 'under-consideration'), told('2025-11-20', 'under-consideration')],
    ['under-consideration 2025-11-01 first-statement, confirmed 2025-11-20'],
  ],
  [
    'no answer of substance, but under consideration',
    [told('2025-11-09', 'no-response'), told('2025-11-09', 'under-consideration')],
    ['under-consideration 2025-11-09 first-statement, silence 2025-11-09'],
  ],
  [
    'silence is noted beside an informal answer and does not replace it',
    [own('Donald Trump', '2025-10-05', 'positive-response'), told('2025-10-28', 'no-response')],
    ['positive-response 2025-10-05 first-statement, silence 2025-10-28'],
  ],
  [
    'a new offer after an old refusal makes silence a status',
    [
      own('Donald Trump', '2025-01-05', 'negative-response'),
      offer('2025-09-22'),
      told('2025-10-15', 'no-response'),
      told('2025-10-15', 'no-response'),
    ],
    [
      'negative-response 2025-01-05 first-statement',
      'no-response 2025-10-15 new-question, silence 2025-10-15',
    ],
  ],
  [
    'a repeated offer asks nothing new',
    [
      offer('2025-09-22'),
      own('Donald Trump', '2026-01-08', 'positive-response'),
      offer('2026-01-20'),
      told('2026-02-03', 'no-response'),
    ],
    ['positive-response 2026-01-08 first-statement, silence 2026-02-03'],
  ],
  [
    'silence on a new offer needs two reports to replace a decisive word',
    [own('Donald Trump', '2025-01-05', 'agreed'), offer('2025-09-22'), told('2025-10-15', 'no-response')],
    ['agreed 2025-01-05 first-statement, silence 2025-10-15'],
  ],
  [
    'a report that the party itself confirmed counts as its own words',
    [
      told('2026-01-07', 'negative-response'),
      own('Donald Trump', '2026-01-08', 'negative-response'),
      told('2026-01-20', 'under-consideration'),
    ],
    ['negative-response 2026-01-07 first-statement, confirmed 2026-01-08'],
  ],
  [
    'putting off a session leaves a suspension as it is',
    [
      own('Donald Trump', '2025-10-05', 'suspended', { matter: 'implementation' }),
      own('Marco Rubio', '2025-11-06', 'negative-response', { matter: 'implementation' }),
      told('2025-11-09', 'no-response'),
    ],
    ['no-response 2025-11-09 first-statement, silence 2025-11-09'],
  ],
  [
    'of one day, first-hand words stand over reported ones',
    [told('2025-11-09', 'negative-response'), own('Karoline Leavitt', '2025-11-09', 'under-consideration')],
    ['under-consideration 2025-11-09 first-statement'],
  ],
  [
    'of one day, the more informative of equal basis stands',
    [
      told('2025-11-01', 'observing'),
      told('2025-11-09', 'under-consideration'),
      told('2025-11-09', 'negative-response'),
    ],
    ['observing 2025-11-01 first-statement', 'negative-response 2025-11-09 more-informative'],
  ],
  [
    'a refusal by the party holds against one report',
    [own('Donald Trump', '2026-01-08', 'negative-response'), told('2026-01-20', 'under-consideration')],
    ['negative-response 2026-01-08 first-statement'],
  ],
  [
    'a refusal by the party holds against narration, however often',
    [
      own('Donald Trump', '2026-01-08', 'negative-response'),
      narrated('2026-01-20', 'positive-response'),
      narrated('2026-01-20', 'positive-response'),
    ],
    ['negative-response 2026-01-08 first-statement'],
  ],
  [
    'a refusal by the party gives way to two independent reports',
    [
      own('Donald Trump', '2026-01-08', 'negative-response'),
      told('2026-01-20', 'under-consideration'),
      told('2026-01-20', 'under-consideration'),
    ],
    ['negative-response 2026-01-08 first-statement', 'under-consideration 2026-01-20 two-reports'],
  ],
  [
    'copies of one report are one',
    [
      own('Donald Trump', '2026-01-08', 'negative-response'),
      told('2026-01-20', 'under-consideration', { reportId: 'same' }),
      told('2026-01-20', 'under-consideration', { reportId: 'same' }),
    ],
    ['negative-response 2026-01-08 first-statement'],
  ],
  [
    'a refusal by the party gives way to its own later words',
    [
      own('Donald Trump', '2026-01-08', 'negative-response'),
      own('Marco Rubio', '2026-01-20', 'under-consideration'),
    ],
    ['negative-response 2026-01-08 first-statement', 'under-consideration 2026-01-20 later-statement'],
  ],
  [
    "the party's own words hold for 72 hours against what others say of it",
    [own('Donald Trump', '2025-10-05', 'positive-response'), told('2025-10-07', 'under-consideration')],
    ['positive-response 2025-10-05 first-statement'],
  ],
  [
    'and no longer',
    [own('Donald Trump', '2025-10-05', 'positive-response'), told('2025-10-09', 'under-consideration')],
    ['positive-response 2025-10-05 first-statement', 'under-consideration 2025-10-09 later-statement'],
  ],
  [
    'two voices of one party: the higher office stands, disputed',
    [
      own('Donald Trump', '2025-10-05', 'positive-response'),
      own('Karoline Leavitt', '2025-10-06', 'negative-response'),
    ],
    ['positive-response 2025-10-05 first-statement, disputed'],
  ],
  [
    'two voices of one party: the higher office overrules, disputed',
    [
      own('Karoline Leavitt', '2025-10-05', 'negative-response'),
      own('Donald Trump', '2025-10-06', 'positive-response'),
    ],
    ['negative-response 2025-10-05 first-statement', 'positive-response 2025-10-06 higher-office, disputed'],
  ],
  [
    'one voice that changes its mind is no dispute',
    [
      own('Donald Trump', '2025-10-05', 'positive-response'),
      own('Donald Trump', '2025-10-06', 'negative-response'),
    ],
    ['positive-response 2025-10-05 first-statement', 'negative-response 2025-10-06 later-statement'],
  ],
  [
    'a suspension stays while the limits are kept',
    [own('Donald Trump', '2025-10-05', 'suspended'), own('Donald Trump', '2025-11-06', 'observing')],
    ['suspended 2025-10-05 first-statement'],
  ],
  [
    'an accusation leaves a refusal as it is',
    [
      own('Donald Trump', '2025-10-05', 'negative-response'),
      own('Marco Rubio', '2025-11-06', 'alleges-violation'),
    ],
    ['negative-response 2025-10-05 first-statement'],
  ],
  [
    'a doubtful claim stands as unconfirmed',
    [told('2025-11-01', 'conditional', { confidence: 0.3 })],
    ['conditional 2025-11-01 first-statement, unconfirmed'],
  ],
  [
    'a surprise on one small report stands as unconfirmed',
    [told('2025-10-05', 'positive-response'), told('2025-11-01', 'negative-response', { tier: 3 })],
    [
      'positive-response 2025-10-05 first-statement',
      'negative-response 2025-11-01 later-statement, unconfirmed',
    ],
  ],
  [
    'a surprise on two small reports is confirmed',
    [
      told('2025-10-05', 'positive-response'),
      told('2025-11-01', 'negative-response', { tier: 3 }),
      told('2025-11-01', 'negative-response', { tier: 3 }),
    ],
    ['positive-response 2025-10-05 first-statement', 'negative-response 2025-11-01 later-statement'],
  ],
  [
    'a curated fact is confirmed and counts as two reports',
    [
      own('Donald Trump', '2026-01-08', 'negative-response'),
      told('2026-01-20', 'under-consideration', { origin: 'curated', confidence: 0.1 }),
    ],
    ['negative-response 2026-01-08 first-statement', 'under-consideration 2026-01-20 two-reports'],
  ],
]

describe('settling', () => {
  it.each(CASES)('%s', (_, facts, expected) => {
    expect(periodsOf(facts)).toEqual(expected)
    expect(periodsOf([...facts].reverse())).toEqual(expected)
  })

  it('lists every rule of a change with at least one case above', () => {
    const fired = new Set(CASES.flatMap(([, , expected]) => expected.map((line) => line.split(/[ ,]+/)[2])))
    const keeping = [
      'same-stance',
      'silence-noted',
      'decisive-holds',
      'first-hand-holds',
      'suspension-holds',
      'accusation-noted',
    ]
    expect(
      Object.keys(SETTLING_RULES)
        .filter((rule) => !fired.has(rule))
        .sort(),
    ).toEqual(keeping.sort())
  })
})
