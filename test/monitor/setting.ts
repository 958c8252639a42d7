import { openSqliteStore, type SqliteStore } from '../../src/adapters/sqlite-store.ts'
import type { Claim, Reading } from '../../src/domain/claim.ts'
import type { Source } from '../../src/domain/source.ts'
import type { Instant } from '../../src/domain/time.ts'
import type { CuratedEntry, TreatyProfile } from '../../src/domain/treaty-profile.ts'

/** A treaty of two countries that nobody has signed: small, and made for the tests. */
export const sampleProfile = (history: readonly CuratedEntry[] = []): TreatyProfile => ({
  id: 'sample',
  title: { en: 'Sample Treaty', ru: 'Договор-образец' },
  names: { en: ['Sample Treaty'], ru: ['Договор-образец'] },
  notNames: { en: [], ru: [] },
  hints: { en: ['warheads'], ru: ['боеголов*'] },
  parties: [
    {
      party: 'US',
      label: { en: 'United States', ru: 'США' },
      names: { en: ['Washington'], ru: ['Вашингтон*'] },
      adjectives: { en: ['American'], ru: ['американск*'] },
      bodies: [],
      posts: [],
      people: [
        {
          name: 'Ann Example',
          forms: { en: ['Example'], ru: ['Экзампл'] },
          offices: [
            { title: { en: 'President', ru: 'президент' }, rank: 5, from: '2020-01-20', to: '2025-01-20' },
          ],
        },
      ],
    },
  ],
  milestones: [
    { date: '2010-04-08', title: { en: 'Signed', ru: 'Подписан' }, source: null, state: 'signed' },
    { date: '2026-02-05', title: { en: 'Expires', ru: 'Истекает' }, source: null, state: 'expired' },
  ],
  keyDates: [],
  history,
})

export const curated = (id: string, facts: Partial<CuratedEntry> = {}): CuratedEntry => ({
  id,
  date: '2025-09-22',
  party: 'RU',
  matter: 'limits',
  stance: 'proposal',
  basis: 'first-hand',
  speaker: 'Ivan Sample',
  summary: `Summary of ${id}.`,
  outlet: 'Gazette',
  source: `https://gazette.example/${id}`,
  ...facts,
})

/** A store in memory and a clock that the test turns. */
export const setting = (history: readonly CuratedEntry[] = []) => {
  let now: Instant = '2025-11-10T12:00:00Z'
  const clock = () => now
  const store: SqliteStore = openSqliteStore(':memory:', clock)
  return {
    store,
    clock,
    profile: sampleProfile(history),
    setNow: (instant: Instant) => {
      now = instant
    },
  }
}

export const claim = (facts: Partial<Claim> = {}): Claim => ({
  party: 'US',
  matter: 'limits',
  stance: 'under-consideration',
  basis: 'reported',
  speaker: 'Ivan Sample',
  current: true,
  saidOn: null,
  confidence: 0.9,
  evidence: 'The words.',
  start: 0,
  end: 10,
  rules: ['sample'],
  ...facts,
})

/** A reader that finds what a table says for each title. */
export const tableReader =
  (table: Readonly<Record<string, readonly Claim[]>>) =>
  ({ title }: { readonly title: string }): Reading => ({
    relevant: title in table,
    language: 'en',
    claims: table[title] ?? [],
    candidates: [],
  })

export const article = (
  id: string,
  facts: Partial<{
    title: string
    text: string
    published: string
    url: string | null
    outlet: string | null
  }> = {},
) => ({
  id,
  title: id,
  text: `Words of ${id}, which are not those of any other article: ${id} ${id} ${id}.`,
  published: '2025-11-09T08:00:00Z',
  url: `https://paper.example/${id}`,
  language: null,
  outlet: null,
  ...facts,
})

/** A source of the catalogue, named after its id. */
export const source = (id: string, title = id): Source => ({
  id,
  title,
  url: `https://feeds.example/${id}`,
  site: null,
  outlet: id,
  owner: id,
  country: null,
  language: null,
  kind: 'rss',
  affiliation: 'unknown',
  tier: 2,
})
