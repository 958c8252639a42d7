import { dayOf } from '../domain/time.ts'
import type { Command } from './command.ts'
import { dayOption } from './day-option.ts'
import { readInputs } from './read-inputs.ts'

export const classify: Command = {
  name: 'classify',
  usage: '[PATH…|-] [--published DATE]',
  summary: 'The claims of each article, one JSON line an article; no database.',
  help: [
    '--published DATE   the day of articles that name none, as YYYY-MM-DD',
    'start and end are UTF-16 offsets into title + "\\n\\n" + text',
  ],
  options: { published: { type: 'string' }, json: { type: 'boolean' } },
  run: async ({ values, positionals, runtime }) => {
    const published = dayOption('published', values.published)
    const paths = positionals.length === 0 ? ['-'] : positionals
    const { articles, failed } = await readInputs(paths, published, runtime)
    for (const article of articles) {
      const { relevant, language, claims } = runtime.read({ ...article, published: dayOf(article.published) })
      runtime.print(JSON.stringify({ id: article.id, relevant, lang: language, claims }))
    }
    return failed > 0 ? 1 : 0
  },
}
