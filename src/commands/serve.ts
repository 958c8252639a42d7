import type { Command, OpenMonitor, Runtime } from './command.ts'
import { cycleLine } from './poll.ts'

/** Polls at once, then on the schedule; a failed cycle is told and the next one tries again. */
const startPolling = (opened: OpenMonitor, cron: string, runtime: Runtime) => {
  const cycle = async (): Promise<void> => {
    try {
      const report = await opened.cycle()
      for (const { source, detail } of report.problems) runtime.tell(`${source}: ${detail}`)
      runtime.tell(cycleLine(report))
    } catch (error) {
      runtime.tell(`The poll cycle failed: ${error instanceof Error ? error.message : String(error)}`)
    }
  }
  let running = cycle()
  const scheduled = runtime.schedule(cron, async () => {
    await running
    running = cycle()
    await running
  })
  return {
    stop: async () => {
      await scheduled.stop()
      await running
    },
  }
}

/** How long an ending process waits for the cycle it is in, in milliseconds. */
const PATIENCE = 10_000

export const serve: Command = {
  name: 'serve',
  usage: '',
  summary: 'Serves page and API, polls on schedule.',
  help: [
    'Environment: PORT (8080), HOST (127.0.0.1), TREATYWATCH_DB (./data/treatywatch.db),',
    'TREATYWATCH_SOURCES (OPML or JSON file; default: the built-in catalogue),',
    'TREATYWATCH_CRON ("*/15 * * * *"), TREATYWATCH_PUBLIC_URL,',
    'TREATYWATCH_ALLOW_PRIVATE=1 (fetch from private addresses too)',
  ],
  options: {},
  run: async ({ runtime }) => {
    const config = runtime.config()
    const opened = await runtime.open(config)
    try {
      await opened.useSources()
      const server = await runtime.serve(opened, config)
      const polling = startPolling(opened, config.cron, runtime)
      runtime.tell(`Treatywatch serves on ${server.url}`)
      await runtime.stopSignal()
      await server.close()
      // What a cut cycle leaves behind, the next start takes up.
      await Promise.race([polling.stop(), new Promise((resolve) => setTimeout(resolve, PATIENCE))])
      return 0
    } finally {
      await opened.close()
    }
  },
}
