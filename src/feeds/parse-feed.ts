import Parser from 'rss-parser'
import type { FoundItem } from '../domain/item.ts'
import { canonicalUrl } from './canonical-url.ts'
import { foundItemOf } from './found-item.ts'
import { htmlToLine } from './html-text.ts'
import { isJsonFeed, isJsonObject, type JsonObject, readJsonFeed } from './json-feed.ts'
import { languageOfTag } from './language-tag.ts'
import { repairXml } from './repair-xml.ts'

export type ParsedFeed =
  | { readonly kind: 'feed'; readonly title: string; readonly items: readonly FoundItem[] }
  | { readonly kind: 'problem'; readonly detail: string }

/** Elements beside the parser's own that carry whole texts, dates and outlets. */
const ITEM_FIELDS = [
  'date-published',
  'date-issued',
  'date-created',
  'date-updated',
  'date-modified',
  'atom:published',
  'atom:updated',
  'dcterms:issued',
  'dcterms:modified',
  'feedburner:origLink',
  'text-description',
  'text-content',
  'text-encoded',
  'dc:description',
  'source',
  'News:Source',
  'yandex:full-text',
  'rbc_news:full-text',
]

/** The words of an element: plain, or beside its attributes. */
const wordsOf = (value: unknown): string => {
  if (typeof value === 'string') return value
  if (!isJsonObject(value)) return ''
  const { _: words, title } = value
  if (typeof words === 'string') return words
  return Array.isArray(title) ? wordsOf(title[0]) : ''
}

/** The address of a link in Atom's form, which some RSS feeds use. */
const hrefOf = (value: unknown): string => {
  const attributes = isJsonObject(value) ? value.$ : undefined
  return isJsonObject(attributes) && typeof attributes.href === 'string' ? attributes.href : ''
}

const itemOf = (entry: JsonObject, feed: JsonObject, language: string | undefined, base: string) => {
  const words = (name: string): string => wordsOf(entry[name])
  return foundItemOf(
    {
      guid: words('guid') || words('id') || words('rdf:about'),
      link: words('feedburner:origLink') || words('link') || hrefOf(entry.link),
      title: words('title'),
      contents: [
        words('text-encoded'),
        words('text-content'),
        words('yandex:full-text'),
        words('rbc_news:full-text'),
      ],
      summaries: [words('text-description'), words('summary'), words('dc:description')],
      dates: [
        words('pubDate'),
        words('date-published'),
        words('date'),
        words('atom:published'),
        words('dcterms:issued'),
        words('date-issued'),
        words('date-created'),
        words('date-updated'),
        words('date-modified'),
        words('atom:updated'),
        words('dcterms:modified'),
      ],
      language:
        languageOfTag(entry.language) ?? languageOfTag(wordsOf(feed.language)) ?? languageOfTag(language),
      outlet: words('News:Source') || words('source'),
    },
    base,
  )
}

const firstWords = (text: string): string => htmlToLine(text.slice(0, 2000)).slice(0, 80)

/** What came instead of a feed, for the operator. */
const describe = (text: string): string => {
  if (text.trim() === '') return 'The answer is empty.'
  const words = firstWords(text)
  if (/<(!doctype\s+html|html|head|body)\b/i.test(text.slice(0, 5000)))
    return `The answer is an HTML page, not a feed: "${words}"`
  return `The answer is not a feed: "${words}"`
}

const parseXml = async (text: string, feedUrl: string): Promise<ParsedFeed> => {
  const repaired = repairXml(text)
  if (!repaired) return { kind: 'problem', detail: describe(text) }
  const parser = new Parser<JsonObject, JsonObject>({
    defaultRSS: 2,
    customFields: { item: ITEM_FIELDS },
  })
  try {
    const feed: JsonObject = { ...(await parser.parseString(repaired.xml)) }
    const base = (repaired.base === undefined ? null : canonicalUrl(repaired.base, feedUrl)) ?? feedUrl
    const entries = Array.isArray(feed.items) ? feed.items.filter(isJsonObject) : []
    const items = entries.flatMap((entry) => itemOf(entry, feed, repaired.language, base) ?? [])
    return { kind: 'feed', title: htmlToLine(wordsOf(feed.title)), items }
  } catch (error) {
    // The parser stumbles over a channel that is not there.
    if (error instanceof TypeError) return { kind: 'problem', detail: 'The feed has no channel.' }
    const reason = error instanceof Error ? error.message.split('\n')[0] : String(error)
    return { kind: 'problem', detail: `The feed is broken: ${reason}` }
  }
}

/**
 * The items of an RSS, Atom or JSON feed, in its order.
 * @param options.feedUrl what relative addresses are relative to
 * @returns a problem for anything that is no feed: an HTML page, an empty answer, broken beyond repair
 */
export const parseFeed = async (text: string, options: { readonly feedUrl: string }): Promise<ParsedFeed> => {
  if (!/^\s*\{/.test(text)) return parseXml(text, options.feedUrl)
  try {
    const value: unknown = JSON.parse(text)
    if (isJsonFeed(value)) return { kind: 'feed', ...readJsonFeed(value, options.feedUrl) }
    return { kind: 'problem', detail: 'The answer is JSON, but no JSON Feed.' }
  } catch {
    return { kind: 'problem', detail: 'The answer looks like JSON and cannot be read as JSON.' }
  }
}
