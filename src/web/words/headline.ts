import type { Matter } from '../../domain/matter.ts'
import type { Party } from '../../domain/party.ts'
import type { Board, Standing } from '../../domain/standing.ts'
import { LEGAL_SENTENCES, PARTY_WORDS, STANCE_PREDICATES } from './en.ts'
import { capitalised, longDay } from './format.ts'

/** The two that made the treaty, and the question that all others follow from. */
const HEADLINE_PARTIES: readonly Party[] = ['US', 'RU']
const HEADLINE_MATTERS: readonly Matter[] = ['limits', 'successor', 'implementation']

const clauseOf = ({ party, matter, stance, confirmed }: Standing): string => {
  const clause = `${PARTY_WORDS[party].inSentence} ${STANCE_PREDICATES[matter][stance]}`
  return confirmed ? clause : `${clause} (unconfirmed)`
}

/** "The New START Treaty", but "New START": what calls itself a treaty takes an article. */
const treatyInSentence = (title: string): string =>
  /(treaty|agreement|accord|convention|pact|memorandum)$/i.test(title) ? `the ${title}` : title

/** The legal state in one sentence. */
export const legalSentence = (treaty: string, { legal }: Pick<Board, 'legal'>): string =>
  capitalised(
    LEGAL_SENTENCES[legal.state](
      treatyInSentence(treaty),
      legal.since === null ? '' : longDay(legal.since),
      legal.by === null ? null : PARTY_WORDS[legal.by].inSentence,
    ),
  )

/** What the parties to the treaty say on the first matter on which anything stands; empty where nothing does. */
export const stanceSentence = ({ standings }: Pick<Board, 'standings'>): string => {
  for (const matter of HEADLINE_MATTERS) {
    const clauses = HEADLINE_PARTIES.flatMap((party) =>
      standings.filter((standing) => standing.party === party && standing.matter === matter).map(clauseOf),
    )
    if (clauses.length > 0) return `${capitalised(clauses.join('; '))}.`
  }
  return ''
}
