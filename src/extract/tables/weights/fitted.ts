import type { JudgeTables } from '../../weigh/judge.ts'
import { firstHandWeights, mediaWeights, reportedWeights } from './bases.ts'
import { implementationWeights, limitsWeights, successorWeights } from './matters.ts'
import { verdictTable } from './verdict.ts'
import { wordTable } from './words.ts'

/** What `npm run fit` made of the labelled articles. */
export const fittedTables: JudgeTables = {
  words: wordTable,
  verdict: verdictTable,
  matters: { limits: limitsWeights, successor: successorWeights, implementation: implementationWeights },
  bases: { 'first-hand': firstHandWeights, reported: reportedWeights, media: mediaWeights },
  // Lower finds a little more and says much more that is wrong.
  claimFrom: 0.45,
  keepFrom: 0.22,
}
