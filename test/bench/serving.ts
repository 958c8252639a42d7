import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Pool } from 'undici'
import { startHttpServer } from '../../src/adapters/http-server.ts'
import { openSqliteStore } from '../../src/adapters/sqlite-store.ts'
import { newStart } from '../../src/domain/profiles/new-start/profile.ts'
import { instantOf } from '../../src/domain/time.ts'
import { createMonitor } from '../../src/monitor/create-monitor.ts'
import { loadHistory } from '../../src/monitor/load-history.ts'
import { settleLedger } from '../../src/monitor/settle-ledger.ts'
import { createApp } from '../../src/web/create-app.tsx'
import type { Comparison } from './measure.ts'

const REQUESTS = 3000
const CONNECTIONS = 20

const path = '/api/v1/status'

/** Sends requests over a few connections and reads every answer to its end. */
const load = async (
  pool: Pool,
  headers: Readonly<Record<string, string>>,
  status: number,
): Promise<number> => {
  let sent = 0
  const client = async (): Promise<void> => {
    while (sent++ < REQUESTS) {
      const answer = await pool.request({ path, method: 'GET', headers })
      await answer.body.arrayBuffer()
      if (answer.statusCode !== status) throw new Error(`The answer was ${answer.statusCode}, not ${status}.`)
    }
  }
  await Promise.all(Array.from({ length: CONNECTIONS }, client))
  return REQUESTS
}

/** The status endpoint and its 304 against a bare server that answers the same bytes and headers. */
export const servingComparisons = async () => {
  const clock = () => instantOf(Date.now())
  const store = openSqliteStore(':memory:', clock)
  const deps = { store, clock, profile: newStart }
  await loadHistory(deps)
  await settleLedger(deps)
  const app = createApp(createMonitor(deps), { publicUrl: null, version: 'bench', clock })
  const server = await startHttpServer(app.fetch, { port: 0, host: '127.0.0.1' })

  const [full, etag] = await (async () => {
    const answer = await fetch(`${server.url}${path}`)
    return [
      { headers: [...answer.headers], body: await answer.text() },
      answer.headers.get('etag') ?? '',
    ] as const
  })()
  const unchanged = await fetch(`${server.url}${path}`, { headers: { 'if-none-match': etag } })
  const ownHeaders = (headers: readonly (readonly [string, string])[]) =>
    Object.fromEntries(
      headers.filter(([name]) => !['connection', 'date', 'keep-alive', 'transfer-encoding'].includes(name)),
    )
  const bareHeaders = ownHeaders(full.headers)
  const bareUnchanged = ownHeaders([...unchanged.headers])
  const bare = createServer((request, response) => {
    if (request.headers['if-none-match'] === etag) response.writeHead(304, bareUnchanged).end()
    else response.writeHead(200, bareHeaders).end(full.body)
  })
  await new Promise<void>((resolve) => bare.listen(0, '127.0.0.1', resolve))
  const ours = new Pool(server.url, { connections: CONNECTIONS })
  const baseline = new Pool(`http://127.0.0.1:${(bare.address() as AddressInfo).port}`, {
    connections: CONNECTIONS,
  })

  const comparison = (
    name: string,
    headers: Readonly<Record<string, string>>,
    status: number,
  ): Comparison => ({
    name,
    unit: 'requests',
    ours: { name: 'monitor', run: () => load(ours, headers, status) },
    baseline: { name: 'bare node:http', run: () => load(baseline, headers, status) },
  })
  return {
    comparisons: [
      comparison('status as JSON', {}, 200),
      comparison('status unchanged, 304', { 'if-none-match': etag }, 304),
    ],
    close: async () => {
      await Promise.all([ours.close(), baseline.close()])
      await server.close()
      bare.close()
      store.close()
    },
  }
}
