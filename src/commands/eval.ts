import { type GoldRecord, parseGoldLine } from '../extract/gold.ts'
import { rulePrecision } from '../extract/rule-precision.ts'
import { ratesOf, type Score, scoreReadings, type Tally } from '../extract/score.ts'
import { type Command, CommandError, type Runtime, UsageError } from './command.ts'
import { missLines, ruleLines, scoreLines } from './eval-lines.ts'

const withRates = (tallies: ReadonlyMap<string, Tally>) =>
  Object.fromEntries([...tallies].map(([name, tally]) => [name, { ...tally, ...ratesOf(tally) }]))

const scoreJson = (score: Score) => ({
  ...score,
  triples: { ...score.triples, ...ratesOf(score.triples) },
  pairs: { ...score.pairs, ...ratesOf(score.pairs) },
  relevance: { ...score.relevance, ...ratesOf(score.relevance) },
  byLanguage: withRates(score.byLanguage),
  byMatter: withRates(score.byMatter),
  byStance: withRates(score.byStance),
})

const goldOf = async (path: string, runtime: Runtime): Promise<readonly GoldRecord[]> => {
  let text: string
  try {
    text = new TextDecoder().decode(path === '-' ? await runtime.readInput() : await runtime.readFile(path))
  } catch (error) {
    throw new CommandError(`${path}: ${error instanceof Error ? error.message : String(error)}`)
  }
  return text.split('\n').flatMap((line, index) => {
    if (line.trim() === '') return []
    const parsed = parseGoldLine(line)
    if (parsed.kind === 'record') return [parsed.record]
    throw new CommandError(`${path}, line ${index + 1}: ${parsed.detail}`)
  })
}

export const evalCommand: Command = {
  name: 'eval',
  usage: 'GOLD.jsonl [--misses] [--rules] [--json]',
  summary: 'Precision and recall against labelled articles.',
  help: [
    '--misses   every error with its trace',
    '--rules    how each rule fares, the least reliable first',
    '--json     the figures as one JSON object',
  ],
  options: { misses: { type: 'boolean' }, rules: { type: 'boolean' }, json: { type: 'boolean' } },
  run: async ({ values, positionals, runtime }) => {
    const [path, ...more] = positionals
    if (path === undefined || more.length > 0) throw new UsageError('eval wants one gold file, or -.')
    const gold = await goldOf(path, runtime)
    const records = gold.map((record, index) => {
      const reading = runtime.read(record)
      runtime.progress('articles', index + 1, gold.length)
      return { gold: record, reading }
    })
    const score = scoreReadings(records)
    if (values.json) {
      runtime.print(JSON.stringify(scoreJson(score)))
      return 0
    }
    const lines = [
      ...scoreLines(score),
      ...(values.rules ? ['', ...ruleLines(rulePrecision(records))] : []),
      ...(values.misses ? missLines(records) : []),
    ]
    for (const line of lines) runtime.print(line)
    return 0
  },
}
