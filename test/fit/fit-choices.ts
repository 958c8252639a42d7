import type { Basis } from '../../src/domain/basis.ts'
import type { Matter } from '../../src/domain/matter.ts'
import type { GoldClaim } from '../../src/extract/gold.ts'
import { basisEvidence } from '../../src/extract/weigh/basis-model.ts'
import type { Considered } from '../../src/extract/weigh/considered.ts'
import type { Evidence } from '../../src/extract/weigh/evidence.ts'
import { matterEvidence } from '../../src/extract/weigh/matter-model.ts'
import type { LabelledArticle } from './instances.ts'
import { createNumbering, fitLogistic } from './logistic.ts'

const COST = 0.1
const ROUNDS = 100
const MINIMUM = 3
/** How many weights a choice's table may have. */
const KEPT = 150

type Example<Choice> = { readonly evidence: Evidence; readonly choice: Choice }

/** Each claim with the sentences where it stands. */
const placesOf = ({ gold, instances }: LabelledArticle): readonly (readonly [GoldClaim, Considered])[] =>
  gold.claims.flatMap((claim) => {
    if (claim.evidence === '') return []
    const from = `${gold.title}\n\n${gold.text}`.indexOf(claim.evidence)
    return instances
      .filter(({ party }) => party === claim.party)
      .map(({ considered }) => considered)
      .filter(({ sentence }) => sentence.start < from + claim.evidence.length && sentence.end > from)
      .map((considered) => [claim, considered] as const)
  })

/** Fits for each choice a logistic model of whether it is the one. */
const fitChoices = <Choice extends string>(
  examples: readonly Example<Choice>[],
): ((choice: Choice) => ReadonlyMap<string, number>) => {
  const counts = new Map<string, number>()
  for (const { evidence } of examples)
    for (const name of evidence.keys()) counts.set(name, (counts.get(name) ?? 0) + 1)
  const { names, numberOf } = createNumbering()
  const rows = examples.map(({ evidence }) => ({
    at: Int32Array.from(
      [...evidence.keys()].filter((name) => (counts.get(name) ?? 0) >= MINIMUM),
      numberOf,
    ),
  }))
  return (choice) => {
    const weights = fitLogistic(
      rows.map((row, index) => ({ row, holds: examples[index]?.choice === choice, weight: 1 })),
      names.length,
      COST,
      ROUNDS,
    )
    const sized = names.map((name, number) => {
      const weight = weights[number] ?? 0
      return { name, weight, size: Math.abs(weight) * Math.sqrt(counts.get(name) ?? 0) }
    })
    return new Map(
      sized
        .sort((one, other) => other.size - one.size)
        .slice(0, KEPT)
        .map(({ name, weight }) => [name, weight] as const),
    )
  }
}

/** What each claim is about. An invited party's claims are about one matter only and teach nothing. */
export const fitMatters = (
  articles: readonly LabelledArticle[],
): ((matter: Matter) => ReadonlyMap<string, number>) =>
  fitChoices(
    articles
      .flatMap(placesOf)
      .flatMap(([{ stance, party, matter }, considered]) =>
        party === 'CN' ? [] : [{ evidence: matterEvidence(stance, party, considered), choice: matter }],
      ),
  )

/** Who says each claim. */
export const fitBases = (
  articles: readonly LabelledArticle[],
): ((basis: Basis) => ReadonlyMap<string, number>) =>
  fitChoices(
    articles
      .flatMap(placesOf)
      .flatMap(([{ stance, party, basis }, considered]) =>
        basis === null ? [] : [{ evidence: basisEvidence(stance, party, considered), choice: basis }],
      ),
  )
