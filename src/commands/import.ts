import { importArticles } from '../monitor/import-articles.ts'
import { readItems } from '../monitor/read-items.ts'
import { settleLedger } from '../monitor/settle-ledger.ts'
import { type Command, UsageError } from './command.ts'
import { dayOption } from './day-option.ts'
import { readInputs } from './read-inputs.ts'

export const importCommand: Command = {
  name: 'import',
  usage: 'PATH… [--published DATE] [--json]',
  summary: 'Articles from files: .txt .html .md .jsonl, feed files, or - for standard input.',
  help: [
    '--published DATE   the day of articles that name none, as YYYY-MM-DD',
    '--json             the counts: items new / corrected / known / failed, relevant, claims, changes',
  ],
  options: { published: { type: 'string' }, json: { type: 'boolean' } },
  run: async ({ values, positionals, runtime }) => {
    if (positionals.length === 0)
      throw new UsageError('import wants at least one file, or - for standard input.')
    const published = dayOption('published', values.published)
    const { articles, failed } = await readInputs(positionals, published, runtime)
    const opened = await runtime.open(runtime.config())
    try {
      const items = await importArticles(opened, articles)
      let done = 0
      const reading = await readItems(opened, () =>
        runtime.progress('articles', ++done, items.new + items.corrected),
      )
      const changes = await settleLedger(opened)
      const summary = {
        items: { ...items, failed },
        relevant: reading.relevant,
        claims: reading.claims,
        changes: changes.length,
      }
      runtime.print(
        values.json
          ? JSON.stringify(summary)
          : `Imported ${items.new} new, ${items.corrected} corrected, ${items.known} known, ${failed} failed; ` +
              `${reading.relevant} relevant, ${reading.claims} claims, ${changes.length} changes`,
      )
      return failed > 0 ? 1 : 0
    } finally {
      await opened.close()
    }
  },
}
