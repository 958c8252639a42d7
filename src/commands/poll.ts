import type { CycleReport } from '../monitor/run-cycle.ts'
import type { Command } from './command.ts'

const plural = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`

/** One cycle in one line. */
export const cycleLine = ({ summary }: CycleReport): string => {
  const { sources, items, claims, changes } = summary
  const seconds = (Date.parse(summary.finishedAt) - Date.parse(summary.startedAt)) / 1000
  return (
    `Polled ${plural(sources.ok + sources.unchanged + sources.failed, 'source')}: ${sources.ok} ok, ` +
    `${sources.unchanged} unchanged, ${sources.failed} failed; ${plural(items.new, 'new item')}, ` +
    `${items.relevant} relevant; ${plural(claims, 'claim')}, ${plural(changes, 'change')}; ${seconds.toFixed(1)} s`
  )
}

export const poll: Command = {
  name: 'poll',
  usage: '[--json]',
  summary: 'One poll cycle now.',
  help: ['--json   the counts: sources ok / unchanged / failed, items new / relevant, claims, changes'],
  options: { json: { type: 'boolean' } },
  run: async ({ values, runtime }) => {
    const opened = await runtime.open(runtime.config())
    try {
      await opened.useSources()
      const report = await opened.cycle((done, all) => runtime.progress('sources', done, all))
      for (const { source, detail } of report.problems) runtime.tell(`${source}: ${detail}`)
      runtime.print(values.json ? JSON.stringify(report.summary) : cycleLine(report))
      const { ok, unchanged, failed } = report.summary.sources
      return failed > 0 && ok + unchanged === 0 ? 1 : 0
    } finally {
      await opened.close()
    }
  },
}
