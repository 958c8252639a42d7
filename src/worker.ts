import { createD1Store, type D1Binding } from './adapters/d1-store.ts'
import { createPlatformFetch } from './adapters/platform-fetch.ts'
import { newStart } from './domain/profiles/new-start/profile.ts'
import { newStartSources } from './domain/profiles/new-start/sources.ts'
import { instantOf } from './domain/time.ts'
import { createReader } from './extract/create-reader.ts'
import { createMonitor } from './monitor/create-monitor.ts'
import { loadHistory } from './monitor/load-history.ts'
import type { Clock } from './monitor/ports.ts'
import { runCycle } from './monitor/run-cycle.ts'
import { settleLedger } from './monitor/settle-ledger.ts'
import { syncSources } from './monitor/sync-sources.ts'
import { createApp } from './web/create-app.tsx'

/** Bindings and variables of wrangler.toml. */
type Bindings = {
  readonly DB: D1Binding
  readonly VERSION: string
  readonly TREATYWATCH_PUBLIC_URL?: string
  readonly TREATYWATCH_ALLOW_PRIVATE?: string
}

const clock: Clock = () => instantOf(Date.now())

const start = async (bindings: Bindings) => {
  const store = createD1Store(bindings.DB, clock)
  const read = createReader(newStart)
  const fetcher = createPlatformFetch({
    allowPrivate: bindings.TREATYWATCH_ALLOW_PRIVATE === '1',
    userAgent: `Treatywatch/${bindings.VERSION} (${bindings.TREATYWATCH_PUBLIC_URL || 'arms-control treaty status monitor'})`,
  })
  const deps = { store, clock, profile: newStart, read, fetcher }
  if ((await loadHistory(deps)) > 0) await settleLedger(deps)
  const app = createApp(createMonitor(deps), {
    publicUrl: bindings.TREATYWATCH_PUBLIC_URL || null,
    version: bindings.VERSION,
    clock,
  })
  return { deps, app }
}

/** An isolate serves many requests: what it has built is kept, unless building failed. */
let started: ReturnType<typeof start> | undefined

const instance = (bindings: Bindings): ReturnType<typeof start> => {
  started ??= start(bindings).catch((error: unknown) => {
    started = undefined
    throw error
  })
  return started
}

// biome-ignore lint/style/noDefaultExport: the platform asks for one
export default {
  fetch: async (request: Request, bindings: Bindings): Promise<Response> => {
    const { app } = await instance(bindings)
    return app.fetch(request)
  },

  scheduled: async (_controller: unknown, bindings: Bindings): Promise<void> => {
    const { deps } = await instance(bindings)
    await syncSources(deps.store, newStartSources)
    await runCycle(deps)
  },
}
