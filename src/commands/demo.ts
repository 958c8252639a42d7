import type { Command } from './command.ts'

export const demo: Command = {
  name: 'demo',
  usage: '',
  summary: 'Serves a monitor on sample feeds made for the purpose, offline.',
  help: [
    'Environment: PORT (8080), HOST (127.0.0.1)',
    'The database is a temporary one and goes with the process.',
  ],
  options: {},
  run: async ({ runtime }) => {
    const site = await runtime.startDemoSite()
    const database = runtime.temporaryDatabase()
    const config = { ...runtime.config(), database: database.path, allowPrivate: true }
    const opened = await runtime.open(config)
    try {
      await opened.useSources(site.sources)
      await opened.cycle()
      const server = await runtime.serve(opened, config)
      runtime.tell(`Treatywatch serves sample articles on ${server.url}`)
      await runtime.stopSignal()
      await server.close()
      return 0
    } finally {
      await opened.close()
      await site.close()
      database.remove()
    }
  },
}
