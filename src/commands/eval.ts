import { type GoldRecord, parseGoldLine } from '../extract/gold.ts'
import { ratesOf, type Score, scoreReadings, type Tally } from '../extract/score.ts'
import { type Command, CommandError, type Runtime, UsageError } from './command.ts'

const percent = (share: number): string => (100 * share).toFixed(1).padStart(5)

const row = (name: string, tally: Tally): string => {
  const { precision, recall, f1 } = ratesOf(tally)
  return (
    `${name.padEnd(24)} P ${percent(precision)}  R ${percent(recall)}  F1 ${percent(f1)}   ` +
    `right ${tally.right} wrong ${tally.wrong} missed ${tally.missed}`
  )
}

const scoreLines = (score: Score): readonly string[] => [
  row('party matter stance', score.triples),
  row('party stance', score.pairs),
  row('relevance', score.relevance),
  ...[...score.byStance].map(([stance, tally]) => row(`  ${stance}`, tally)),
  `basis accuracy           ${percent(score.basis.total > 0 ? score.basis.right / score.basis.total : 1)} of ${score.basis.total}`,
  `optional predicted       ${score.optionalPredicted}`,
  `false alarms             ${score.falseAlarms.items} of ${score.falseAlarms.of} items that hold no claim`,
]

const scoreJson = (score: Score) => ({
  items: score.items,
  triples: { ...score.triples, ...ratesOf(score.triples) },
  pairs: { ...score.pairs, ...ratesOf(score.pairs) },
  relevance: { ...score.relevance, ...ratesOf(score.relevance) },
  byStance: Object.fromEntries(
    [...score.byStance].map(([stance, tally]) => [stance, { ...tally, ...ratesOf(tally) }]),
  ),
  basis: score.basis,
  optionalPredicted: score.optionalPredicted,
  falseAlarms: score.falseAlarms,
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
  usage: 'GOLD.jsonl [--json]',
  summary: 'Precision and recall against labelled articles.',
  help: ['--json   the figures as one JSON object'],
  options: { json: { type: 'boolean' } },
  run: async ({ values, positionals, runtime }) => {
    const [path, ...more] = positionals
    if (path === undefined || more.length > 0) throw new UsageError('eval wants one gold file, or -.')
    const records = await goldOf(path, runtime)
    const pairs = records.map((gold, index) => {
      const reading = runtime.read(gold)
      runtime.progress('articles', index + 1, records.length)
      return { gold, reading }
    })
    const score = scoreReadings(pairs)
    if (values.json) runtime.print(JSON.stringify(scoreJson(score)))
    else for (const line of scoreLines(score)) runtime.print(line)
    return 0
  },
}
