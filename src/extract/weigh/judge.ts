import type { Basis } from '../../domain/basis.ts'
import type { Claim, Step } from '../../domain/claim.ts'
import type { Matter } from '../../domain/matter.ts'
import type { Party } from '../../domain/party.ts'
import { STANCES, type Stance } from '../../domain/stance.ts'
import { INVITED_STANCES, SHARED_STANCES, type Weighed } from '../consider.ts'
import { type ArticleWords, articleWordsOf, claimsNow, evidenceAt, type Seen } from './article-evidence.ts'
import { basisEvidence } from './basis-model.ts'
import { claimFromWords } from './claim-from-words.ts'
import type { Considered, Found } from './considered.ts'
import { matterEvidence } from './matter-model.ts'
import { UNSAID } from './peaks.ts'
import { withTwins } from './twins.ts'
import { likeliest, oddsOf, probabilityOf, readWeights } from './weights.ts'
import { createWordScorer, type Reason, readWordModel, reasonsFor } from './word-model.ts'

/** A claim from words alone needs odds (natural logarithm) of its own sentence: what others say makes it surer only. */
const OWN_WORDS = -1

/** What the judge goes by, as it was fitted; each a text of one weight a line. */
export type JudgeTables = {
  readonly words: string
  readonly verdict: string
  readonly matters: Readonly<Record<Matter, string>>
  readonly bases: Readonly<Record<Basis, string>>
  /** From this probability on, a stance is claimed that the words alone tell. */
  readonly claimFrom: number
  /** From this probability on, what a rule claims is kept. */
  readonly keepFrom: number
}

/** How a verdict ends, as the trace names it. */
type Outcome = 'sure-enough' | 'not-sure-enough' | 'other-party-surer'

type Verdict = {
  readonly probability: number
  /** What a claim is about and who says it; null where nothing is claimed. */
  readonly told: { readonly matter: Matter; readonly basis: Basis } | null
  readonly step: Step
}

const NONE: readonly number[] = []

/** Numbers of the candidates in which the rules found a stance of the party. */
const rulesOf = (stance: Stance, { considered, party }: Seen): readonly number[] =>
  considered.weighed.length === 0
    ? NONE
    : considered.weighed.flatMap(({ claim }, index) =>
        claim?.party === party && claim.stance === stance ? [index] : [],
      )

const UNSURE: readonly number[] = STANCES.map(() => 0)

/** From here on a party holds a stance whoever else may hold it too. */
const SURE = 0.45

/** One sentence seldom tells one stance of two parties: the surer one has it, unless it is a stance to share. */
const isOtherSurer = (place: number, probability: number, others: readonly (readonly number[])[]): boolean =>
  !SHARED_STANCES.has(STANCES[place] as Stance) && others.some((other) => (other[place] ?? 0) > probability)

const stepOf = (probability: number, outcome: Outcome, reasons: readonly Reason[]): Step => {
  const named = reasons.map(({ name }) => name).join(', ')
  const sure = `${Math.round(100 * probability)} % sure`
  return {
    kind: 'weigh',
    rule: outcome,
    effect: `${outcome === 'sure-enough' ? '' : 'dropped: '}${sure}${named && `; for it: ${named}`}`,
  }
}

const rounded = (probability: number): number => Math.round(100 * probability) / 100

/** The claim of a rule with what the verdict says of it; null drops it. */
const judged = (weighed: Weighed, claim: Claim | null, step: Step): Weighed => ({
  candidate: {
    ...weighed.candidate,
    matter: claim?.matter ?? weighed.candidate.matter,
    kept: claim !== null,
    steps: [...weighed.candidate.steps, step],
  },
  claim,
})

/** Puts the verdict on what the rules found; what one took for recalled counts only where none says it is said now. */
const judgeRules = (
  ofRules: readonly number[],
  { considered }: Seen,
  { probability, told, step }: Verdict,
  out: Weighed[],
): void => {
  const isNow = ofRules.some((index) => considered.weighed[index]?.claim?.current)
  for (const index of ofRules) {
    const weighed = considered.weighed[index]
    const claim = weighed?.claim
    if (!weighed || !claim || (!claim.current && (isNow || !told))) continue
    const speaker = told?.basis === 'media' ? null : claim.speaker
    const confidence = rounded(probability)
    out[index] = judged(weighed, told && { ...claim, ...told, speaker, current: true, confidence }, step)
  }
}

/**
 * Makes the judge of an article: it weighs what the rules found in each sentence together with the words of that
 * sentence and of the others, keeps or drops the claims of the rules, adds a claim where the words alone say enough,
 * and sets matter and confidence. Takes the sentences in order, gives their candidates in order.
 */
export const createJudge = (
  tables: JudgeTables,
): ((article: readonly Found[], parties: readonly Party[]) => readonly Weighed[]) => {
  const model = readWordModel(tables.words)
  const scorer = createWordScorer(model)
  const verdictWeights = readWeights(tables.verdict)
  const matterWeights = {
    limits: readWeights(tables.matters.limits),
    successor: readWeights(tables.matters.successor),
    implementation: readWeights(tables.matters.implementation),
  }

  const basisWeights = {
    'first-hand': readWeights(tables.bases['first-hand']),
    reported: readWeights(tables.bases.reported),
    media: readWeights(tables.bases.media),
  }

  /** What an invited party is invited to is always the same. */
  const matterOf = (stance: Stance, { considered, party }: Seen): Matter =>
    party === 'CN' ? 'successor' : likeliest(matterEvidence(stance, party, considered), matterWeights)

  const basisOf = (stance: Stance, { considered, party }: Seen): Basis =>
    likeliest(basisEvidence(stance, party, considered), basisWeights)

  /** How sure it is that the sentence tells a stance of the party; nothing where it is not worth a look. */
  const probabilityAt = (
    place: number,
    stance: Stance,
    seen: Seen,
    here: readonly Seen[],
    article: ArticleWords,
  ): number => {
    const words = seen.scores.logits[place] ?? UNSAID
    if (words < OWN_WORDS && rulesOf(stance, seen).length === 0) return 0
    if (seen.party === 'CN' && !INVITED_STANCES.has(stance)) return 0
    return probabilityOf(oddsOf(evidenceAt(place, seen, here, article, model), verdictWeights))
  }

  /** How sure it is of each stance of one party in a sentence, in the order of `STANCES`. */
  const probabilitiesOf = (seen: Seen, here: readonly Seen[], article: ArticleWords): readonly number[] => {
    const { considered, scores } = seen
    if (considered.weighed.length === 0 && scores.logits.every((odds) => odds < OWN_WORDS)) return UNSURE
    return withTwins(
      STANCES.map((stance, place) => probabilityAt(place, stance, seen, here, article)),
      tables.claimFrom,
    )
  }

  const judgeSentence = (
    seen: Seen,
    probabilities: readonly number[],
    others: readonly (readonly number[])[],
    out: Weighed[],
  ): void => {
    for (const [place, stance] of STANCES.entries()) {
      const probability = probabilities[place] ?? 0
      const ofRules = rulesOf(stance, seen)
      const isNow = claimsNow(seen.considered, seen.party, stance)
      const lost = probability < SURE && isOtherSurer(place, probability, others)
      const claimed = !lost && probability >= (isNow ? tables.keepFrom : tables.claimFrom)
      if (!claimed && ofRules.length === 0) continue
      const reasons = reasonsFor(stance, seen.scores, model)
      const outcome = claimed ? 'sure-enough' : lost ? 'other-party-surer' : 'not-sure-enough'
      const step = stepOf(probability, outcome, reasons)
      const told = claimed ? { matter: matterOf(stance, seen), basis: basisOf(stance, seen) } : null
      if (ofRules.length > 0) judgeRules(ofRules, seen, { probability, told, step }, out)
      else if (told) {
        const confidence = rounded(probability)
        const added = claimFromWords(
          { ...told, step, stance, party: seen.party, confidence, reasons },
          seen.considered,
        )
        if (added) out.push(added)
      }
    }
  }

  const seenBy = (considered: Considered, parties: readonly Party[]): readonly Seen[] =>
    scorer(considered.view, parties).flatMap((scores, index) => {
      const party = parties[index]
      return party ? [{ considered, party, scores }] : []
    })

  return (sentences, parties) => {
    const seen = sentences.map(({ considered }) => (considered ? seenBy(considered, parties) : []))
    const article = articleWordsOf(seen.flat())
    return sentences.flatMap(({ weighed }, index) => {
      const here = seen[index] ?? []
      const out = [...weighed]
      const probabilities = here.map((one) => probabilitiesOf(one, here, article))
      for (const [at, one] of here.entries()) {
        const others = probabilities.filter((_, other) => other !== at)
        judgeSentence(one, probabilities[at] ?? UNSURE, others, out)
      }
      return out
    })
  }
}
