import type { Candidate } from '../domain/claim.ts'
import { dayOf } from '../domain/time.ts'
import { type Command, UsageError } from './command.ts'
import { dayOption } from './day-option.ts'

const candidateLines = (candidate: Candidate): readonly string[] => [
  `${candidate.kept ? 'kept   ' : 'dropped'} ${candidate.party ?? '?'} ${candidate.matter ?? '?'} ` +
    `${candidate.stance}  «${candidate.evidence}»`,
  ...candidate.steps.map((step) => `        ${step.kind.padEnd(8)} ${step.rule}: ${step.effect}`),
]

export const why: Command = {
  name: 'why',
  usage: '"SENTENCE" [--published DATE] [--json]',
  summary: 'The trace of one sentence: every candidate, kept or dropped, and the rule that did it.',
  help: ['--published DATE   the day it was published, as YYYY-MM-DD; default: today'],
  options: { published: { type: 'string' }, json: { type: 'boolean' } },
  run: async ({ values, positionals, runtime }) => {
    const [sentence, ...more] = positionals
    if (sentence === undefined || more.length > 0)
      throw new UsageError('why wants one sentence, in quotation marks.')
    const published = dayOption('published', values.published) ?? dayOf(runtime.clock())
    const reading = runtime.read({ title: '', text: sentence, published, language: null })
    if (values.json) {
      runtime.print(JSON.stringify(reading))
      return 0
    }
    const lines = reading.candidates.flatMap(candidateLines)
    for (const line of lines) runtime.print(line)
    if (lines.length === 0) runtime.print('No words of a stance were found.')
    if (!reading.relevant)
      runtime.print('Not relevant: the sentence does not name the treaty, so no claim is made of it.')
    return 0
  },
}
