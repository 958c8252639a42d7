import type { Party } from '../../domain/party.ts'
import { STANCES, type Stance } from '../../domain/stance.ts'
import type { Considered } from './considered.ts'
import { type Evidence, evidenceOf } from './evidence.ts'
import { createPeaks, type Peaks, UNSAID } from './peaks.ts'
import { timeOfWords } from './time-of-words.ts'
import { loudestFor, type WordModel, type WordScores } from './word-model.ts'

/** One sentence as one party sees it. */
export type Seen = { readonly considered: Considered; readonly party: Party; readonly scores: WordScores }

/** What the sentences of an article tell together. */
export type ArticleWords = {
  readonly peaks: Peaks
  /** In how many sentences the rules claim a stance of a party, as held now. */
  readonly claimed: ReadonlyMap<string, number>
}

const keyOf = (party: Party, stance: Stance): string => `${party} ${stance}`

/** Whether a rule claims the stance, as held now. */
export const claimsNow = ({ weighed }: Considered, party: Party, stance: Stance): boolean =>
  weighed.some(({ claim }) => claim?.current && claim.party === party && claim.stance === stance)

/** Looks once over all sentences of an article, each as each party sees it. */
export const articleWordsOf = (all: readonly Seen[]): ArticleWords => {
  const peaks = createPeaks()
  const claimed = new Map<string, number>()
  for (const { considered, party, scores } of all) {
    for (let place = 0; place < STANCES.length; place++)
      peaks.note(party, place, scores.logits[place] ?? UNSAID)
    const stances = new Set(
      considered.weighed.flatMap(({ claim }) =>
        claim?.current && claim.party === party ? [claim.stance] : [],
      ),
    )
    for (const stance of stances)
      claimed.set(keyOf(party, stance), (claimed.get(keyOf(party, stance)) ?? 0) + 1)
  }
  return { peaks, claimed }
}

/**
 * All that the verdict looks at for one stance: of the sentence, of its article, and of the clock.
 * @param place of the stance in `STANCES`
 * @param here the same sentence as all parties see it
 */
export const evidenceAt = (
  place: number,
  seen: Seen,
  here: readonly Seen[],
  { peaks, claimed }: ArticleWords,
  model: WordModel,
): Evidence => {
  const { considered, party, scores } = seen
  const stance = STANCES[place] as Stance
  const words = scores.logits[place] ?? UNSAID
  let otherParty = UNSAID
  for (const other of here)
    if (other !== seen) otherParty = Math.max(otherParty, other.scores.logits[place] ?? UNSAID)
  return evidenceOf({
    stance,
    party,
    words,
    otherParty,
    elsewhere: peaks.besides(party, place, words),
    claimedElsewhere:
      (claimed.get(keyOf(party, stance)) ?? 0) > (claimsNow(considered, party, stance) ? 1 : 0),
    weighed: considered.weighed,
    flags: considered.view.flags,
    time: timeOfWords(stance, party, loudestFor(place, scores, model), considered),
  })
}
