import { attributesOf, xmlTokenAt } from './xml-token.ts'
import { repairWords } from './xml-words.ts'
import { createXmlWriter, escapeXml, repairEntities } from './xml-writer.ts'

/** Elements that hold words; their markup, escaped or not, becomes text of the XML. */
const WORDS = /^(title|summary|text-(description|content|encoded)|[\w-]+:full-text)$/

/** Prefixes by which we look for elements, whatever the feed calls them; namespaces in lower case. */
const PREFIXES: Readonly<Record<string, string>> = {
  'http://www.w3.org/2005/atom': 'atom:',
  'http://purl.org/atom/ns#': 'atom:',
  'http://backend.userland.com/rss2': '',
  'http://purl.org/rss/1.0/': '',
  'http://my.netscape.com/rdf/simple/0.9/': '',
  'http://www.w3.org/1999/02/22-rdf-syntax-ns#': 'rdf:',
  'http://purl.org/rss/1.0/modules/content/': 'content:',
  'http://purl.org/dc/elements/1.1/': 'dc:',
  'http://purl.org/dc/terms/': 'dcterms:',
}

/**
 * Dates and texts get names that the parser leaves alone: it would refuse odd dates, and make of each text a
 * snippet that nobody needs, in a time that grows with the square of its length. Others get their capitals.
 */
const RENAMED: Readonly<Record<string, string>> = {
  published: 'date-published',
  updated: 'date-updated',
  issued: 'date-issued',
  created: 'date-created',
  modified: 'date-modified',
  description: 'text-description',
  content: 'text-content',
  pubdate: 'pubDate',
  item: 'item',
  channel: 'channel',
  title: 'title',
  link: 'link',
  guid: 'guid',
}

/** Control characters that XML 1.0 section 2.2 forbids. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is removed
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g

/** Finds where elements of words are closed, each time in the time it takes to read up to there. */
const createCloseFinder = (xml: string): ((name: string, from: number) => number) => {
  /** Up to which position a name is known not to be closed. */
  const unclosed = new Map<string, number>()
  const MARK = /<!\[CDATA\[|<\/([\w.:-]+)/g
  return (name, from) => {
    if (from < (unclosed.get(name) ?? 0)) return -1
    MARK.lastIndex = from
    for (let mark = MARK.exec(xml); mark !== null; mark = MARK.exec(xml)) {
      const [, closed] = mark
      if (closed === name) return mark.index
      if (closed === undefined) {
        const end = xml.indexOf(']]>', mark.index)
        if (end < 0) break
        MARK.lastIndex = end + 3
      } else if (closed === 'item' || closed === 'entry') {
        unclosed.set(name, mark.index)
        return -1
      }
    }
    unclosed.set(name, xml.length)
    return -1
  }
}

type Root = {
  readonly name: 'rss' | 'feed' | 'rdf:RDF'
  readonly attributes: ReadonlyMap<string, string>
  /** Prefix of the root itself, with its colon. */
  readonly prefix: string
  readonly end: number
}

const rootNameOf = (local: string): Root['name'] | undefined => {
  switch (local.toLowerCase()) {
    case 'rss':
      return 'rss'
    case 'feed':
      return 'feed'
    case 'rdf':
      return 'rdf:RDF'
    default:
      return undefined
  }
}

/** The first element of a feed; a page that merely shows one is a page. */
const findRoot = (xml: string): Root | undefined => {
  for (let at = 0; at < xml.length; ) {
    const token = xmlTokenAt(xml, at)
    at = token.end
    if (token.kind !== 'open') continue
    if (/^(html|head|body)$/i.test(token.name)) return undefined
    const [, prefix = '', local = ''] = /^(.*:)?(.*)$/.exec(token.name) ?? []
    const name = rootNameOf(local)
    if (name) return { name, attributes: attributesOf(token.attributes), prefix, end: token.end }
  }
  return undefined
}

/** The feed's names as ours: prefixes by their namespaces, dates out of the parser's way. */
const createNaming = (root: Root): ((name: string) => string) => {
  const prefixes = new Map<string, string>()
  for (const [name, value] of root.attributes) {
    const ours = PREFIXES[value.trim().toLowerCase()]
    if (!name.startsWith('xmlns:') || ours === undefined) continue
    prefixes.set(`${name.slice(6)}:`, ours === 'atom:' && root.name === 'feed' ? '' : ours)
  }
  if (root.name !== 'rdf:RDF') prefixes.set(root.prefix, '')
  else if (root.prefix !== '') prefixes.set(root.prefix, 'rdf:')
  return (name) => {
    const [, prefix = '', local = ''] = /^(.*?:)?(.*)$/.exec(name) ?? []
    const ours = prefixes.get(prefix) ?? prefix
    if (ours === 'content:' && local === 'encoded') return 'text-encoded'
    return ours === '' ? (RENAMED[local.toLowerCase()] ?? local) : ours + local
  }
}

/** Everything before the root's end tag, or up to the last whole entry where that is missing. */
const wholeEntries = (xml: string, root: Root): string => {
  const local = root.name === 'rdf:RDF' ? 'RDF' : root.name
  const end = xml.lastIndexOf(`</${root.prefix}${local}`)
  if (end >= root.end) return xml.slice(0, end)
  const ends = ['item', 'entry'].flatMap((name) => [`</${name}`, `</${root.prefix}${name}`])
  const last = Math.max(...ends.map((mark) => xml.lastIndexOf(mark)))
  return last < root.end
    ? xml
    : `${xml.slice(0, last)}${/^<\/[\w:.-]+/.exec(xml.slice(last, last + 60))?.[0] ?? ''}>`
}

/** What the parser expects of an Atom link; some feeds give the address as its text, as RSS does. */
const linkAttributes = (
  given: ReadonlyMap<string, string>,
  xml: string,
  at: number,
): ReadonlyMap<string, string> => {
  const next = xmlTokenAt(xml, at)
  const words = next.kind === 'text' ? next.text.trim() : ''
  return new Map([['rel', 'alternate'], ...(words === '' ? [] : [['href', words] as const]), ...given])
}

export type RepairedXml = {
  readonly xml: string
  /** Value of the root's `xml:base` and `xml:lang`, if any. */
  readonly base: string | undefined
  readonly language: string | undefined
}

/**
 * A feed's XML made well-formed for a strict parser: junk, prolog, document type (and with it every declared
 * entity) and comments go, entities of HTML are resolved, embedded markup is escaped, elements are closed.
 * Takes time in proportion to the length, whatever the text.
 * @returns undefined when there is no root element of a feed
 */
export const repairXml = (text: string): RepairedXml | undefined => {
  const bare = text.replace(FORBIDDEN, '')
  const root = findRoot(bare)
  if (!root) return undefined
  const source = wholeEntries(bare, root)
  const nameOf = createNaming(root)
  const closeOf = createCloseFinder(source)
  const writer = createXmlWriter()
  writer.open(root.name, new Map(root.name === 'rss' ? [['version', '2.0']] : []), false)

  let hasChannel = false

  for (let at = root.end; at < source.length; ) {
    const token = xmlTokenAt(source, at)
    at = token.end
    if (token.kind === 'text') writer.text(token.text === '<' ? '&lt;' : repairEntities(token.text))
    else if (token.kind === 'cdata') writer.text(escapeXml(token.text))
    else if (token.kind === 'close') writer.close(nameOf(token.name))
    else if (token.kind === 'open') {
      const name = nameOf(token.name)
      hasChannel ||= name === 'channel'
      if (name === 'item' && !hasChannel && root.name === 'rss') {
        hasChannel = true
        writer.open('channel', new Map(), false)
      }
      const attributes = attributesOf(token.attributes)
      const isAtomLink = name === 'link' && root.name === 'feed'
      writer.open(name, isAtomLink ? linkAttributes(attributes, source, at) : attributes, token.isEmpty)
      const end = token.isEmpty || !WORDS.test(name) ? -1 : closeOf(token.name, at)
      if (end < 0) continue
      writer.text(repairWords(source.slice(at, end), attributes))
      at = end
    }
  }
  return {
    xml: writer.end(),
    base: root.attributes.get('xml:base'),
    language: root.attributes.get('xml:lang'),
  }
}
