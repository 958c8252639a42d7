import { isMatter } from '../../src/domain/matter.ts'
import { isParty } from '../../src/domain/party.ts'
import { isStance, STANCES, type Stance } from '../../src/domain/stance.ts'
import type { GoldClaim, GoldRecord } from '../../src/extract/gold.ts'
import { englishTables } from '../../src/extract/tables/en/tables.ts'
import { russianTables } from '../../src/extract/tables/ru/tables.ts'
import { PUBLISHED, TITLES, unmark } from '../extract/rules/examples.ts'
import { wireWording } from '../extract/wire-wording.ts'
import { articlesOfRecords, type LabelledArticle } from './instances.ts'

const claimOf = (written: string, evidence: string): GoldClaim => {
  const [party, matter, stance] = written.split(' ')
  if (!isParty(party) || !isMatter(matter) || !isStance(stance)) throw new Error(`"${written}" is no claim`)
  return { party, matter, stance, basis: null, evidence }
}

const record = (
  fields: Pick<GoldRecord, 'title' | 'text' | 'published' | 'language' | 'claims'>,
): GoldRecord => ({
  id: fields.text,
  relevant: true,
  optional: [],
  ...fields,
})

/** The sentences of the tests in wire style, each an article of its own. */
export const wordingArticles = (): readonly LabelledArticle[] =>
  articlesOfRecords(
    wireWording.flatMap(({ published, claims, sentences }) =>
      sentences.map((text) =>
        record({
          title: TITLES.en,
          text,
          published,
          language: 'en',
          claims: claims.map((claim) => claimOf(claim, text)),
        }),
      ),
    ),
  )

/** What an example against a rule tells: that its stance is not held, and nothing of the others. */
const only = (stance: Stance, { instances, ...article }: LabelledArticle): LabelledArticle => ({
  ...article,
  instances: instances.map((instance) => ({
    ...instance,
    held: STANCES.map((other) => (other === stance ? false : null)),
  })),
})

/** The examples for and against each rule. What a rule's claim is about is not known here. */
export const exampleArticles = (): readonly LabelledArticle[] =>
  [englishTables, russianTables].flatMap(({ rules, language }) => {
    const title = TITLES[language]
    const published = PUBLISHED
    return rules.flatMap((rule) => {
      const held = rule.yes.flatMap((example) => {
        const { text, party } = unmark(example, language)
        if (party === null) return []
        const claim: GoldClaim = {
          party,
          matter: rule.matter ?? 'limits',
          stance: rule.stance,
          basis: null,
          evidence: text,
        }
        return [record({ title, text, published, language, claims: [claim] })]
      })
      const not = rule.no.map((example) =>
        record({ title, text: unmark(example, language).text, published, language, claims: [] }),
      )
      return [
        ...articlesOfRecords(held),
        ...articlesOfRecords(not).map((article) => only(rule.stance, article)),
      ]
    })
  })
