import { describe, expect, it } from 'vitest'
import { openSqliteStore } from '../../src/adapters/sqlite-store.ts'
import { demoSources } from '../../src/demo/demo-outlets.ts'
import { demoResponse } from '../../src/demo/demo-site.ts'
import { newStart } from '../../src/domain/profiles/new-start/profile.ts'
import { createReader } from '../../src/extract/create-reader.ts'
import { createMonitor } from '../../src/monitor/create-monitor.ts'
import { loadHistory } from '../../src/monitor/load-history.ts'
import type { Fetcher } from '../../src/monitor/ports.ts'
import { runCycle } from '../../src/monitor/run-cycle.ts'
import { syncSources } from '../../src/monitor/sync-sources.ts'

const ORIGIN = 'http://127.0.0.1:4000'

const read = createReader(newStart)

const startDemo = async () => {
  const clock = () => '2026-11-25T00:00:00Z'
  const store = openSqliteStore(':memory:', clock)
  const asked: number[] = []
  const fetcher: Fetcher = async ({ url, headers }) => {
    const response = demoResponse(new Request(url, { headers: { ...headers } }))
    if (!response) return { kind: 'problem', problem: 'network', detail: `nothing at ${url}` }
    asked.push(response.status)
    return {
      kind: 'response',
      status: response.status,
      url,
      headers: Object.fromEntries(response.headers),
      body: new Uint8Array(await response.arrayBuffer()),
    }
  }
  const deps = { store, clock, fetcher, read, profile: newStart }
  await loadHistory(deps)
  await syncSources(store, demoSources(ORIGIN))
  return { deps, asked, monitor: createMonitor(deps) }
}

describe('a cycle over the demo site', () => {
  it('makes one statement of five papers in two languages that quote one interview', async () => {
    const { deps, monitor } = await startDemo()
    const { problems, summary } = await runCycle(deps)
    expect(problems).toEqual([])
    expect(summary.sources).toEqual({ ok: 3, unchanged: 0, failed: 0 })
    const { standings } = await monitor.board('2025-11-10')
    const standing = standings.find(({ party, matter }) => party === 'US' && matter === 'limits')
    expect(standing).toMatchObject({
      stance: 'under-consideration',
      since: '2025-11-09',
      speaker: 'Sergei Lavrov',
      carriers: 5,
      formalAnswerOutstanding: true,
    })
    const { changes } = await monitor.changes({ party: 'US', matter: 'limits', limit: 100 })
    const ofThatDay = changes.filter(({ row }) => row.saidAt === '2025-11-09' && row.kind === 'change')
    expect(ofThatDay.map(({ row }) => row.to)).toEqual(['under-consideration'])
  })

  it('asks only conditionally the second time, and finds nothing new', async () => {
    const { deps, asked } = await startDemo()
    await runCycle(deps)
    asked.length = 0
    const { summary } = await runCycle(deps)
    expect(asked).toEqual([304, 304, 304])
    expect(summary).toMatchObject({
      sources: { ok: 0, unchanged: 3, failed: 0 },
      items: { new: 0 },
      changes: 0,
    })
  })
})
