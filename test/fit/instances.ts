import type { Party } from '../../src/domain/party.ts'
import { newStart } from '../../src/domain/profiles/new-start/profile.ts'
import { STANCES } from '../../src/domain/stance.ts'
import { createReaderWith } from '../../src/extract/create-reader.ts'
import type { GoldClaim, GoldRecord } from '../../src/extract/gold.ts'
import type { Considered } from '../../src/extract/weigh/considered.ts'
import { goldOf } from '../support/gold-of.ts'

/** Whether each stance is held: null where the labels cannot tell. */
export type Held = readonly (boolean | null)[]

/** One sentence as one party sees it. */
export type Instance = {
  readonly considered: Considered
  readonly party: Party
  readonly held: Held
}

export type LabelledArticle = {
  readonly gold: GoldRecord
  readonly instances: readonly Instance[]
}

/** So much of the evidence, or of the sentence, must lie in the other. */
const SHARE = 0.4

const covers = (body: string, { evidence }: GoldClaim, start: number, end: number): boolean => {
  const from = evidence === '' ? -1 : body.indexOf(evidence)
  if (from < 0) return false
  const shared = Math.min(end, from + evidence.length) - Math.max(start, from)
  return shared > 0 && (shared >= SHARE * evidence.length || shared >= SHARE * (end - start))
}

const heldIn = (gold: GoldRecord, party: Party, { sentence, setting }: Considered): Held =>
  STANCES.map((stance) => {
    const is = (claim: GoldClaim) => claim.party === party && claim.stance === stance
    const claims = gold.claims.filter(is)
    if (claims.length > 0)
      return claims.some((claim) => covers(setting.body, claim, sentence.start, sentence.end)) ? true : null
    return gold.optional.some(is) ? null : false
  })

/** Reads articles with the rules alone and tells for each sentence and party what is held there. */
export const articlesOfRecords = (records: readonly GoldRecord[]): readonly LabelledArticle[] => {
  let article: readonly Considered[] = []
  let parties: readonly Party[] = []
  const read = createReaderWith(newStart, (found, named) => {
    article = found.flatMap(({ considered }) => considered ?? [])
    parties = named
    return found.flatMap(({ weighed }) => weighed)
  })
  return records.map((record) => {
    article = []
    read(record)
    const instances = article.flatMap((considered) =>
      parties.map((party) => ({ considered, party, held: heldIn(record, party, considered) })),
    )
    return { gold: record, instances }
  })
}

/** The articles of a gold file. */
export const articlesOf = (path: string): readonly LabelledArticle[] => articlesOfRecords(goldOf(path))
