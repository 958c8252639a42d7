import { describe, expect, it } from 'vitest'
import { loadHistory } from '../../src/monitor/load-history.ts'
import { settleLedger } from '../../src/monitor/settle-ledger.ts'
import { curated, setting } from './setting.ts'

describe('the curated history', () => {
  it('is written once', async () => {
    const deps = setting([curated('a'), curated('b', { party: 'US', stance: 'no-response' })])
    expect(await loadHistory(deps)).toBe(2)
    const { number } = await deps.store.revision()
    expect(await loadHistory(deps)).toBe(0)
    expect((await deps.store.revision()).number).toBe(number)
  })

  it('becomes ledger rows of its own origin, told with its source', async () => {
    const deps = setting([curated('a')])
    await loadHistory(deps)
    expect(await settleLedger(deps)).toMatchObject([
      {
        kind: 'change',
        party: 'RU',
        to: 'proposal',
        saidAt: '2025-09-22',
        origin: 'curated',
        confirmed: true,
      },
    ])
    expect(await deps.store.claims()).toMatchObject([
      { evidence: 'Summary of a.', outlet: 'Gazette', url: 'https://gazette.example/a', origin: 'curated' },
    ])
  })

  it('follows a new edition of an entry, and the ledger says what was wrong', async () => {
    const deps = setting([curated('a')])
    await loadHistory(deps)
    await settleLedger(deps)
    const later = {
      ...deps,
      profile: { ...deps.profile, history: [curated('a', { stance: 'conditional' })] },
    }
    expect(await loadHistory(later)).toBe(1)
    expect(await settleLedger(later)).toMatchObject([{ kind: 'correction', from: null, to: 'conditional' }])
  })

  it('leaves out what has not happened yet', async () => {
    const deps = setting([curated('a', { date: '2025-11-11' })])
    expect(await loadHistory(deps)).toBe(0)
    deps.setNow('2025-11-11T00:00:00Z')
    expect(await loadHistory(deps)).toBe(1)
  })
})
