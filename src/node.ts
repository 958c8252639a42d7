import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startSchedule } from './adapters/cron-schedule.ts'
import { createGuardedFetch } from './adapters/guarded-fetch.ts'
import { startHttpServer } from './adapters/http-server.ts'
import { type Config, ConfigError, readConfig } from './adapters/read-config.ts'
import { openSqliteStore } from './adapters/sqlite-store.ts'
import { readStandardInput, showProgress, stopSignal } from './adapters/terminal.ts'
import type { DemoSite, OpenMonitor, Runtime } from './commands/command.ts'
import { demoSources } from './demo/demo-outlets.ts'
import { demoResponse } from './demo/demo-site.ts'
import { newStart } from './domain/profiles/new-start/profile.ts'
import { newStartSources } from './domain/profiles/new-start/sources.ts'
import type { Source } from './domain/source.ts'
import { instantOf } from './domain/time.ts'
import { createReader } from './extract/create-reader.ts'
import { decodeBytes } from './feeds/decode-bytes.ts'
import { readSourcesFile } from './feeds/sources-file.ts'
import { createMonitor } from './monitor/create-monitor.ts'
import { loadHistory } from './monitor/load-history.ts'
import type { Clock } from './monitor/ports.ts'
import type { Reader } from './monitor/read-items.ts'
import { runCycle } from './monitor/run-cycle.ts'
import { settleLedger } from './monitor/settle-ledger.ts'
import { syncSources } from './monitor/sync-sources.ts'
import { createApp } from './web/create-app.tsx'

const clock: Clock = () => instantOf(Date.now())

const version: string = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')).version

const configuredSources = async (config: Config): Promise<readonly Source[]> => {
  if (config.sourcesFile === null) return newStartSources
  let bytes: Uint8Array
  try {
    bytes = await readFile(config.sourcesFile)
  } catch (error) {
    throw new ConfigError(`TREATYWATCH_SOURCES cannot be read: ${(error as Error).message}`)
  }
  const result = readSourcesFile(decodeBytes(bytes, null), config.sourcesFile)
  if (result.kind === 'problem') throw new ConfigError(result.detail)
  return result.sources
}

const open = async (config: Config, read: Reader): Promise<OpenMonitor> => {
  const store = openSqliteStore(config.database, clock)
  const guarded = createGuardedFetch({
    allowPrivate: config.allowPrivate,
    userAgent: `Treatywatch/${version} (${config.publicUrl ?? 'arms-control treaty status monitor'})`,
  })
  const deps = { store, clock, profile: newStart, read, fetcher: guarded.fetch }
  const close = async () => {
    await guarded.close()
    store.close()
  }
  try {
    await loadHistory(deps)
    await settleLedger(deps)
  } catch (error) {
    await close()
    throw error
  }
  return {
    ...deps,
    monitor: createMonitor(deps),
    useSources: async (sources) => syncSources(store, sources ?? (await configuredSources(config))),
    cycle: (onSource) => runCycle({ ...deps, ...(onSource ? { onSource } : {}) }),
    close,
  }
}

const startDemoSite = async (): Promise<DemoSite> => {
  const server = await startHttpServer(
    (request) => demoResponse(request) ?? new Response('Not found', { status: 404 }),
    { port: 0, host: '127.0.0.1' },
  )
  return { sources: demoSources(server.url), close: server.close }
}

const temporaryDatabase = () => {
  const folder = mkdtempSync(join(tmpdir(), 'treatywatch-demo-'))
  return {
    path: join(folder, 'treatywatch.db'),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  }
}

/** Everything that depends on Node, for the command line. */
export const nodeRuntime = (): Runtime => {
  const read = createReader(newStart)
  return {
    version,
    config: () => readConfig(process.env),
    clock,
    profile: newStart,
    read,
    open: (config) => open(config, read),
    serve: ({ monitor }, { publicUrl, port, host }) => {
      const report = (error: unknown) =>
        process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`)
      const app = createApp(monitor, { publicUrl, version, clock, report })
      return startHttpServer(app.fetch, { port, host })
    },
    schedule: startSchedule,
    stopSignal,
    startDemoSite,
    temporaryDatabase,
    readFile,
    readInput: readStandardInput,
    print: (line) => process.stdout.write(`${line}\n`),
    tell: (line) => process.stderr.write(`${line}\n`),
    progress: showProgress,
  }
}
