import { STANCES } from '../../src/domain/stance.ts'
import { articleWordsOf, evidenceAt } from '../../src/extract/weigh/article-evidence.ts'
import type { Evidence } from '../../src/extract/weigh/evidence.ts'
import { UNSAID } from '../../src/extract/weigh/peaks.ts'
import {
  createWordScorer,
  readWordModel,
  type WordModel,
  type WordScores,
} from '../../src/extract/weigh/word-model.ts'
import { fitWords, type WordData, wordLines } from './fit-words.ts'
import type { Instance, LabelledArticle } from './instances.ts'
import { createNumbering, fitLogistic } from './logistic.ts'

type Example = { readonly evidence: Evidence; readonly holds: boolean }

const FOLDS = 4
/** Below these odds (natural logarithm) the words alone teach nothing. */
const WORTH_A_LOOK = -5
const COST = 0.1
const ROUNDS = 150

const examplesOf = (
  { instances }: LabelledArticle,
  scoresOf: (instance: Instance) => WordScores,
  model: WordModel,
): readonly Example[] => {
  const seen = instances.map((instance) => ({ ...instance, scores: scoresOf(instance) }))
  const article = articleWordsOf(seen)
  return seen.flatMap((one) => {
    const { considered, party, held, scores } = one
    const here = seen.filter((other) => other.considered === considered)
    return STANCES.flatMap((stance, place) => {
      const holds = held[place]
      const ofRules = considered.weighed.some(
        ({ claim }) => claim?.party === party && claim.stance === stance,
      )
      if (holds === null || holds === undefined) return []
      if (!ofRules && (scores.logits[place] ?? UNSAID) < WORTH_A_LOOK) return []
      return [{ evidence: evidenceAt(place, one, here, article, model), holds }]
    })
  })
}

/** One part of the articles, and the table of words fitted without it. */
export type Fold = { readonly articles: readonly LabelledArticle[]; readonly words: string }

/**
 * Parts of the articles with the table of words that was fitted on all others.
 * @param others instances for the words alone, since rules were fitted on them
 */
export const foldsOf = (
  articles: readonly LabelledArticle[],
  others: readonly Instance[],
  data: WordData,
  kept: number,
): readonly Fold[] =>
  Array.from({ length: FOLDS }, (_, fold) => {
    const rest = articles.filter((_, index) => index % FOLDS !== fold)
    const weights = fitWords([...rest.flatMap(({ instances }) => instances), ...others], data, kept)
    return {
      articles: articles.filter((_, index) => index % FOLDS === fold),
      words: wordLines(weights, data).join('\n'),
    }
  })

/**
 * Fits the verdict (one logistic model for all stances) on articles that the rules do not know, the words of each
 * weighed by what was fitted without it.
 */
export const fitVerdict = (folds: readonly Fold[]): ReadonlyMap<string, number> => {
  const examples = folds.flatMap(({ articles, words }) => {
    const model = readWordModel(words)
    const scorer = createWordScorer(model)
    const scoresOf = ({ considered, party }: Instance): WordScores =>
      scorer(considered.view, [party])[0] ?? { logits: new Float64Array(), shown: [] }
    return articles.flatMap((article) => examplesOf(article, scoresOf, model))
  })
  const { names, numberOf } = createNumbering()
  const samples = examples.map(({ evidence, holds }) => ({
    row: {
      at: Int32Array.from([...evidence.keys()], numberOf),
      values: Float64Array.from(evidence.values()),
    },
    holds,
    weight: 1,
  }))
  const weights = fitLogistic(samples, names.length, COST, ROUNDS)
  return new Map(names.map((name, number) => [name, weights[number] ?? 0]))
}
