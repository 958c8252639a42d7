import { index, integer, primaryKey, real, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core'

/** Catalogue facts of each feed beside its health. */
export const sources = sqliteTable('sources', {
  id: text('id').primaryKey(),
  title: text('title').notNull(),
  url: text('url').notNull(),
  site: text('site'),
  outlet: text('outlet').notNull(),
  owner: text('owner').notNull(),
  country: text('country'),
  language: text('language'),
  kind: text('kind').notNull(),
  affiliation: text('affiliation').notNull(),
  tier: integer('tier').notNull(),
  active: integer('active', { mode: 'boolean' }).notNull().default(true),
  etag: text('etag'),
  lastModified: text('last_modified'),
  lastAttempt: text('last_attempt'),
  lastSuccess: text('last_success'),
  failures: integer('failures').notNull().default(0),
  lastError: text('last_error'),
})

export const items = sqliteTable(
  'items',
  {
    id: text('id').primaryKey(),
    sourceId: text('source_id').notNull(),
    guid: text('guid').notNull(),
    url: text('url'),
    outlet: text('outlet').notNull(),
    owner: text('owner').notNull(),
    tier: integer('tier').notNull(),
    language: text('language'),
    published: text('published').notNull(),
    firstSeen: text('first_seen').notNull(),
    origin: text('origin').notNull(),
  },
  (table) => [uniqueIndex('items_source_guid').on(table.sourceId, table.guid)],
)

/** Every text an item has had: a correction adds a row. */
export const versions = sqliteTable(
  'versions',
  {
    itemId: text('item_id')
      .notNull()
      .references(() => items.id),
    version: integer('version').notNull(),
    title: text('title').notNull(),
    text: text('text').notNull(),
    contentHash: text('content_hash').notNull(),
    seenAt: text('seen_at').notNull(),
    state: text('state').notNull(),
    relevant: integer('relevant', { mode: 'boolean' }),
  },
  (table) => [
    primaryKey({ columns: [table.itemId, table.version] }),
    index('versions_state').on(table.state, table.seenAt),
  ],
)

/** The id of a claim is the same in each version of its item. */
export const claims = sqliteTable(
  'claims',
  {
    id: text('id').notNull(),
    itemId: text('item_id')
      .notNull()
      .references(() => items.id),
    version: integer('version').notNull(),
    party: text('party').notNull(),
    matter: text('matter').notNull(),
    stance: text('stance').notNull(),
    basis: text('basis').notNull(),
    speaker: text('speaker'),
    current: integer('current', { mode: 'boolean' }).notNull(),
    saidOn: text('said_on'),
    confidence: real('confidence').notNull(),
    evidence: text('evidence').notNull(),
    start: integer('start').notNull(),
    end: integer('end').notNull(),
    rules: text('rules', { mode: 'json' }).$type<readonly string[]>().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.id, table.version] }),
    index('claims_item').on(table.itemId, table.version),
  ],
)

/** Which statement a claim belongs to; apart from the claims, so that ids outlive a new reading. */
export const assignments = sqliteTable('assignments', {
  claimId: text('claim_id').primaryKey(),
  statement: text('statement').notNull(),
})

/** The ledger: triggers of the second migration refuse every update and delete. */
export const changes = sqliteTable(
  'changes',
  {
    sequence: integer('sequence').primaryKey({ autoIncrement: true }),
    id: text('id').notNull().unique(),
    kind: text('kind').notNull(),
    party: text('party').notNull(),
    matter: text('matter').notNull(),
    from: text('from_stance'),
    to: text('to_stance').notNull(),
    saidAt: text('said_at').notNull(),
    statement: text('statement').notNull(),
    basis: text('basis').notNull(),
    speaker: text('speaker'),
    rule: text('rule').notNull(),
    confirmed: integer('confirmed', { mode: 'boolean' }).notNull(),
    origin: text('origin').notNull(),
    recordedAt: text('recorded_at').notNull(),
    supersedes: text('supersedes'),
  },
  (table) => [index('changes_lane').on(table.party, table.matter)],
)

export const cycles = sqliteTable('cycles', {
  startedAt: text('started_at').primaryKey(),
  finishedAt: text('finished_at').notNull(),
  summary: text('summary', { mode: 'json' }).notNull(),
})

/** One row, counted up by every unit of work. */
export const revisions = sqliteTable('revisions', {
  id: integer('id').primaryKey(),
  number: integer('number').notNull(),
  at: text('at').notNull(),
})
