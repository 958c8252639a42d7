import { describe, expect, it } from 'vitest'
import { openSqliteStore } from '../../src/adapters/sqlite-store.ts'
import { demoResponse, demoSources } from '../../src/demo/demo-site.ts'
import { newStart } from '../../src/domain/profiles/new-start/profile.ts'
import { createReader } from '../../src/extract/create-reader.ts'
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
  return { deps, asked }
}

describe('a cycle over the demo site', () => {
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
