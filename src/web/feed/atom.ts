import { type Day, type Instant, timeOf } from '../../domain/time.ts'
import type { ChangeDetail } from '../../monitor/monitor.ts'
import { webAddress } from '../parts/web-address.ts'
import { entryContent, entryTitle } from './entry-content.tsx'
import { entryTime } from './entry-time.ts'
import { permanentId } from './permanent-id.ts'
import { xmlText } from './xml-text.ts'

export type AtomFeed = {
  readonly treaty: string
  readonly treatyTitle: string
  /** The status in a sentence, as the subtitle. */
  readonly subtitle: string
  /** Address of the site, without a slash at the end. */
  readonly site: string
  /** What makes this feed another than its siblings: its filter in one fixed form. */
  readonly name: string
  /** Path and query as they were asked for. */
  readonly self: string
  /** Path and query of the older entries, where there are some. */
  readonly next: string | null
  /** Stands in where the feed has no entry. */
  readonly emptySince: Day
  readonly changes: readonly ChangeDetail[]
}

const link = (rel: string, href: string, type?: string): string =>
  `<link rel="${rel}"${type ? ` type="${type}"` : ''} href="${xmlText(href)}"/>`

/** The day it was said, unless that lies after the recording. */
const publishedAt = (saidAt: Day, recordedAt: Instant): Instant =>
  timeOf(saidAt) < timeOf(recordedAt) ? `${saidAt}T00:00:00Z` : recordedAt

const entryOf = (change: ChangeDetail, site: string): string => {
  const { row, statement } = change
  const source = statement ? webAddress(statement.lead.url) : null
  return [
    '<entry>',
    `<id>${permanentId('change', row.id)}</id>`,
    `<title>${xmlText(entryTitle(change))}</title>`,
    `<updated>${entryTime(row)}</updated>`,
    `<published>${publishedAt(row.saidAt, row.recordedAt)}</published>`,
    link('alternate', `${site}/changes/${encodeURIComponent(row.id)}`, 'text/html'),
    row.supersedes === null ? '' : link('related', `${site}/changes/${encodeURIComponent(row.supersedes)}`),
    source === null ? '' : link('via', source),
    ...[row.kind, row.party, row.matter, row.to].map((term) => `<category term="${term}"/>`),
    `<content type="html">${xmlText(entryContent(change))}</content>`,
    '</entry>',
  ].join('')
}

const latest = (changes: readonly ChangeDetail[], emptySince: Day): Instant => {
  const newest = changes.reduce<ChangeDetail | undefined>(
    (best, change) => (best && timeOf(best.row.recordedAt) >= timeOf(change.row.recordedAt) ? best : change),
    undefined,
  )
  return newest ? entryTime(newest.row) : `${emptySince}T00:00:00Z`
}

/** The changes as an Atom feed (RFC 4287), paged as RFC 5005 has it; one entry a ledger row. */
export const atomFeed = (feed: AtomFeed): string =>
  [
    '<?xml version="1.0" encoding="utf-8"?>\n',
    '<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en">',
    `<id>${permanentId('feed', feed.treaty, feed.name)}</id>`,
    `<title>${xmlText(`${feed.treatyTitle}: changes of stance`)}</title>`,
    feed.subtitle === '' ? '' : `<subtitle>${xmlText(feed.subtitle)}</subtitle>`,
    `<updated>${latest(feed.changes, feed.emptySince)}</updated>`,
    '<author><name>Treatywatch</name></author>',
    link('self', `${feed.site}${feed.self}`, 'application/atom+xml'),
    link('alternate', `${feed.site}/`, 'text/html'),
    feed.next === null ? '' : link('next', `${feed.site}${feed.next}`, 'application/atom+xml'),
    ...feed.changes.map((change) => `\n${entryOf(change, feed.site)}`),
    '\n</feed>\n',
  ].join('')
