import type { Party } from '../../../src/domain/party.ts'
import { newStart } from '../../../src/domain/profiles/new-start/profile.ts'
import { createRuleReader } from '../../../src/extract/create-reader.ts'
import { createGazetteer } from '../../../src/extract/gazetteer.ts'
import type { LanguageTables } from '../../../src/extract/language-tables.ts'
import type { Rule } from '../../../src/extract/rule.ts'
import { tokenize } from '../../../src/extract/token.ts'

/** A day between the offer and the expiry, when everything that the examples say could be said. */
export const PUBLISHED = '2025-12-20'
export const TITLES = { en: 'New START', ru: 'ДСНВ' }

const read = createRuleReader(newStart)

/** An example without its mark, and the party the mark names: `[Moscow]`, or `[US]` where no word names it. */
export const unmark = (example: string, language: 'en' | 'ru'): { text: string; party: Party | null } => {
  const marked = /\[([^\]]+)\]/.exec(example)?.[1]
  if (marked === undefined) return { text: example, party: null }
  if (['US', 'RU', 'CN'].includes(marked) && example.endsWith(`[${marked}]`))
    return { text: example.replace(`[${marked}]`, '').trim(), party: marked as Party }
  const found = createGazetteer(newStart, language).find(tokenize(marked, 0), PUBLISHED)
  const mention = found.map((name) => name.mention).find(({ kind }) => kind === 'party')
  return {
    text: example.replace(/[[\]]/g, ''),
    party: mention?.kind === 'party' ? mention.party : null,
  }
}

/** What one rule makes of an example, through the whole reader. */
export const readExample = (rule: Rule, example: string, tables: LanguageTables) => {
  const { text, party } = unmark(example, tables.language)
  const reading = read({
    title: TITLES[tables.language],
    text,
    published: PUBLISHED,
    language: tables.language,
  })
  const claims = reading.claims.filter((claim) => claim.rules.includes(rule.id))
  const trace = reading.candidates
    .map(
      ({ kept, stance, steps }) =>
        `${kept ? 'kept' : 'dropped'} ${stance}: ${steps.map((step) => `${step.rule} ${step.effect}`).join(' | ')}`,
    )
    .join('\n')
  return { claims, party, trace }
}
