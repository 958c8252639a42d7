import { encodeXML } from 'entities'
import { identifierOf } from '../domain/identifier.ts'
import type { Source } from '../domain/source.ts'
import { isJsonObject } from './json-feed.ts'
import { languageOfTag } from './language-tag.ts'
import { readOutlines } from './opml-outlines.ts'

export type SourcesReading =
  | { readonly kind: 'sources'; readonly sources: readonly Source[] }
  | { readonly kind: 'problem'; readonly detail: string }

/** An entry in the file's own words; absent and empty fields mean the same. */
type Entry = {
  readonly url: string
  readonly fields: ReadonlyMap<string, string>
}

type Listing =
  | { readonly kind: 'entries'; readonly entries: readonly Entry[] }
  | { readonly kind: 'problem'; readonly detail: string }

const SLUG_CHARACTERS = 40

const FIELDS = [
  'id',
  'title',
  'site',
  'outlet',
  'owner',
  'country',
  'language',
  'kind',
  'affiliation',
  'tier',
]

const addressOf = (text: string): URL | undefined => {
  try {
    const url = new URL(text)
    return url.protocol === 'http:' || url.protocol === 'https:' ? url : undefined
  } catch {
    return undefined
  }
}

/** Readable and the same on every machine: host and path, and a hash where they are cut or alike. */
const idOf = (url: URL): string => {
  const words = `${url.hostname.replace(/^www\./, '')}${url.pathname}${url.search}`
  const slug = words
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, SLUG_CHARACTERS)
  return `${slug.replace(/^-|-$/g, '')}-${identifierOf('source', url.href).slice(0, 6)}`
}

const fieldsOf = (get: (name: string) => unknown): ReadonlyMap<string, string> =>
  new Map(
    FIELDS.flatMap((name) => {
      const value = get(name)
      const text = typeof value === 'number' ? String(value) : typeof value === 'string' ? value.trim() : ''
      return text === '' ? [] : [[name, text]]
    }),
  )

const listOpml = (text: string): Listing => {
  const reading = readOutlines(text)
  if (reading.kind === 'problem') return reading
  const entries: Entry[] = []
  for (const [index, outline] of reading.outlines.entries()) {
    const title = outline.get('title') || outline.get('text')
    const url = outline.get('xmlurl') ?? ''
    if (url === '' && outline.get('type')?.toLowerCase() === 'rss')
      return { kind: 'problem', detail: `outline ${index + 1} ("${title ?? ''}") has no xmlUrl` }
    // Without an address it is a folder of others.
    if (url === '') continue
    const named = (name: string) =>
      name === 'title' ? title : name === 'site' ? outline.get('htmlurl') : outline.get(name)
    entries.push({ url, fields: fieldsOf(named) })
  }
  return { kind: 'entries', entries }
}

const listJson = (text: string): Listing => {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch (error) {
    return { kind: 'problem', detail: `this is not JSON: ${error instanceof Error ? error.message : error}` }
  }
  const list = isJsonObject(value) ? value.sources : value
  if (!Array.isArray(list)) return { kind: 'problem', detail: 'the JSON is not a list of sources' }
  const entries: Entry[] = []
  for (const [index, item] of list.entries()) {
    if (typeof item === 'string') entries.push({ url: item.trim(), fields: new Map() })
    else if (isJsonObject(item) && typeof item.url === 'string')
      entries.push({ url: item.url.trim(), fields: fieldsOf((name) => item[name]) })
    else return { kind: 'problem', detail: `entry ${index + 1} has no "url"` }
  }
  return { kind: 'entries', entries }
}

const sourceOf = (url: URL, fields: ReadonlyMap<string, string>): Source => {
  const host = url.hostname.replace(/^www\./, '')
  const title = fields.get('title') ?? fields.get('outlet') ?? host
  return {
    id: fields.get('id') ?? idOf(url),
    title,
    url: url.href,
    site: fields.get('site') ?? null,
    outlet: fields.get('outlet') ?? title,
    // Feeds of one host are not independent of each other until somebody says so.
    owner: fields.get('owner') ?? host,
    country: fields.get('country') ?? null,
    language: languageOfTag(fields.get('language')),
    kind: fields.get('kind') ?? 'other',
    affiliation: fields.get('affiliation') ?? 'unknown',
    tier: Number(fields.get('tier') ?? 3),
  }
}

/** What is wrong with an entry, or undefined. */
const faultOf = ({ url, fields }: Entry): string | undefined => {
  if (!addressOf(url)) return `"${url}" is no http or https address`
  const site = fields.get('site')
  if (site !== undefined && !addressOf(site)) return `the site "${site}" is no http or https address`
  const tier = fields.get('tier')
  if (tier !== undefined && !/^[123]$/.test(tier)) return `the tier "${tier}" is not 1, 2 or 3`
  return undefined
}

/**
 * The sources of a catalogue file: OPML 2.0 (nested outlines; beside `xmlUrl`, `htmlUrl`, `text`, `title` and
 * `language` our own attributes `id`, `outlet`, `owner`, `country`, `kind`, `affiliation`, `tier`), or JSON (a list
 * of addresses or of objects with `url` and those names). An address that comes twice is one source: the first
 * entry counts, later ones fill its gaps. Missing facts get careful values: tier 3, the host as owner.
 * @param name of the file, for messages
 * @returns a problem that names the first entry that is wrong
 */
export const readSourcesFile = (text: string, name: string): SourcesReading => {
  const problem = (detail: string): SourcesReading => ({ kind: 'problem', detail: `${name}: ${detail}.` })
  const plain = text.replace(/^\ufeff/, '').trim()
  const listing = /^[[{]/.test(plain) ? listJson(plain) : listOpml(plain)
  if (listing.kind === 'problem') return problem(listing.detail)

  const merged = new Map<string, { readonly url: URL; readonly fields: ReadonlyMap<string, string> }>()
  for (const [index, entry] of listing.entries.entries()) {
    const fault = faultOf(entry)
    const url = addressOf(entry.url)
    if (fault !== undefined || !url) {
      const title = entry.fields.get('title')
      return problem(`entry ${index + 1}${title === undefined ? '' : ` ("${title}")`}: ${fault}`)
    }
    url.hash = ''
    const known = merged.get(url.href)
    merged.set(url.href, { url, fields: new Map([...entry.fields, ...(known?.fields ?? [])]) })
  }
  if (merged.size === 0) return problem('there is no source in it')

  const sources = [...merged.values()].map(({ url, fields }) => sourceOf(url, fields))
  const ids = new Map<string, Source>()
  for (const source of sources) {
    const other = ids.get(source.id)
    if (other)
      return problem(`the id "${source.id}" stands for two addresses, ${other.url} and ${source.url}`)
    ids.set(source.id, source)
  }
  return { kind: 'sources', sources }
}

/** Attribute values: blanks other than the space would be normalised away (XML 1.0 section 3.3.3). */
const attribute = (name: string, value: string | number | null): string =>
  value === null
    ? ''
    : ` ${name}="${encodeXML(String(value)).replace(/[\t\n\r]/g, (blank) => `&#${blank.charCodeAt(0)};`)}"`

/** The catalogue as OPML 2.0, which `readSourcesFile` reads back to the same sources. */
export const writeOpml = (sources: readonly Source[]): string =>
  [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<opml version="2.0">',
    '  <head><title>Treatywatch sources</title></head>',
    '  <body>',
    ...sources.map((source) =>
      [
        '    <outline type="rss"',
        attribute('text', source.title),
        attribute('title', source.title),
        attribute('xmlUrl', source.url),
        attribute('htmlUrl', source.site),
        attribute('language', source.language),
        attribute('id', source.id),
        attribute('outlet', source.outlet),
        attribute('owner', source.owner),
        attribute('country', source.country),
        attribute('kind', source.kind),
        attribute('affiliation', source.affiliation),
        attribute('tier', source.tier),
        '/>',
      ].join(''),
    ),
    '  </body>',
    '</opml>',
    '',
  ].join('\n')
