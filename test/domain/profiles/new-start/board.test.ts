import { describe, expect, it } from 'vitest'
import { openSqliteStore } from '../../../../src/adapters/sqlite-store.ts'
import { newStart } from '../../../../src/domain/profiles/new-start/profile.ts'
import { createMonitor } from '../../../../src/monitor/create-monitor.ts'
import { loadHistory } from '../../../../src/monitor/load-history.ts'
import { settleLedger } from '../../../../src/monitor/settle-ledger.ts'

const NOW = '2026-11-25T00:00:00Z'

const openMonitor = async () => {
  const clock = () => NOW
  const store = openSqliteStore(':memory:', clock)
  await loadHistory({ store, clock, profile: newStart })
  await settleLedger({ store, clock, profile: newStart })
  return createMonitor({ store, clock, profile: newStart })
}

describe('the board by the curated history alone', () => {
  it.each([
    ['2021-02-03', ['RU limits agreed 2021-01-26', 'US limits agreed 2021-01-26']],
    [
      '2023-03-01',
      ['RU implementation suspended 2023-02-21', 'US implementation alleges-violation 2023-01-31'],
    ],
    ['2025-10-28', ['RU limits proposal 2025-09-22', 'US limits positive-response 2025-09-22']],
    ['2025-11-09', ['US limits under-consideration 2025-11-09']],
    ['2026-01-09', ['US limits negative-response 2026-01-08', 'US successor proposal 2022-08-01']],
    ['2026-02-05', ['RU limits not-bound 2026-02-04', 'US successor proposal 2026-02-05']],
    [
      '2026-11-22',
      [
        'CN successor negative-response 2020-06-10',
        'RU implementation suspended 2023-02-21',
        'RU limits observing 2026-02-11',
        'RU successor conditional 2026-03-04',
        'US implementation suspended 2023-03-28',
        'US limits negative-response 2026-01-08',
        'US successor conditional 2026-02-26',
      ],
    ],
  ])('on %s has %j', async (day, expected) => {
    const { standings } = await (await openMonitor()).board(day)
    const lines = standings.map(({ party, matter, stance, since }) => `${party} ${matter} ${stance} ${since}`)
    expect(expected.filter((line) => !lines.includes(line))).toEqual([])
    expect(standings.every(({ confirmed, disputed }) => confirmed && !disputed)).toBe(true)
  })

  it('knows on the day of the interview that the formal answer is missing', async () => {
    const { standings } = await (await openMonitor()).board('2025-11-09')
    const standing = standings.find(({ party, matter }) => party === 'US' && matter === 'limits')
    expect(standing).toMatchObject({
      basis: 'reported',
      speaker: 'Sergei Lavrov',
      formalAnswerOutstanding: true,
      previous: { stance: 'positive-response', since: '2025-09-22' },
    })
  })
})
