import { writeFileSync } from 'node:fs'
import { fitBases, fitMatters } from './fit-choices.ts'
import { fitVerdict, foldsOf } from './fit-verdict.ts'
import { fitWords, wordDataOf, wordLines } from './fit-words.ts'
import { articlesOf } from './instances.ts'
import { exampleArticles, wordingArticles } from './sentences.ts'

/**
 * Fits the tables of the weighing step: `npm run fit -- MORE`; the script names FRESH and KNOWN. Each is a list of
 * gold files with commas between. FRESH are articles that no rule was written from; KNOWN and MORE teach words alone.
 */
const [fresh = '', known = '', more = ''] = process.argv.slice(2)
const INTO = 'src/extract/tables/weights'
/** How many features the table of words may have. */
const KEPT = 4000

const files = (list: string): readonly string[] => list.split(',').filter((name) => name !== '')

const weightLines = (weights: ReadonlyMap<string, number>): readonly string[] =>
  [...weights]
    .map(([name, weight]) => ({ name, hundredths: Math.round(100 * weight) }))
    .filter(({ hundredths }) => hundredths !== 0)
    .map(({ name, hundredths }) => `${name}|${hundredths}`)
    .sort()

type Table = { readonly name: string; readonly comment: string; readonly lines: readonly string[] }

const choice = (name: string, of: string, weights: ReadonlyMap<string, number>): Table => ({
  name,
  comment: `Fitted by \`npm run fit\`: what speaks for ${of}, in hundredths of the log odds.`,
  lines: weightLines(weights),
})

const write = (file: string, tables: readonly Table[]): void => {
  const text = tables.map(
    ({ name, comment, lines }) => `/** ${comment} */\nexport const ${name} = \`\n${lines.join('\n')}\n\`\n`,
  )
  writeFileSync(`${INTO}/${file}`, text.join('\n'))
  process.stdout.write(`${file}: ${tables.map(({ lines }) => lines.length).join(', ')} lines\n`)
}

const articles = files(fresh).flatMap(articlesOf)
const labelled = [...files(`${known},${more}`).flatMap(articlesOf), ...wordingArticles()]
const others = [...labelled, ...exampleArticles()].flatMap((article) => article.instances)
const instances = [...articles.flatMap((article) => article.instances), ...others]
const data = wordDataOf(instances)
process.stdout.write(`${instances.length} instances, ${data.names.length} features\n`)
write('words.ts', [
  {
    name: 'wordTable',
    comment:
      'Fitted by `npm run fit`: what a sentence shows, and for each stance the fifths it adds to the log odds.',
    lines: wordLines(fitWords(instances, data, KEPT), data),
  },
])
write('verdict.ts', [
  {
    name: 'verdictTable',
    comment: 'Fitted by `npm run fit`: how words and rules are put together, in hundredths of the log odds.',
    lines: weightLines(fitVerdict(foldsOf(articles, others, data, KEPT))),
  },
])
const matters = fitMatters([...articles, ...labelled])
write('matters.ts', [
  choice('limitsWeights', 'limits', matters('limits')),
  choice('successorWeights', 'successor', matters('successor')),
  choice('implementationWeights', 'implementation', matters('implementation')),
])
const bases = fitBases([...articles, ...labelled])
write('bases.ts', [
  choice('firstHandWeights', 'first-hand', bases('first-hand')),
  choice('reportedWeights', 'reported', bases('reported')),
  choice('mediaWeights', 'media', bases('media')),
])
