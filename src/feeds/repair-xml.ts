import { decodeHTML } from 'entities'

/** Elements that hold words; their markup, escaped or not, becomes text of the XML. */
const WORDS = 'title|description|summary|content|content:encoded|[\\w-]+:full-text'

const TOKEN = new RegExp(
  `<!\\[CDATA\\[[\\s\\S]*?\\]\\]>|<!--[\\s\\S]*?-->|<\\?[\\s\\S]*?\\?>|<(${WORDS})((?:\\s[^<>]*)?)>`,
  'g',
)

const CDATA = /(<!\[CDATA\[[\s\S]*?\]\]>)/

/** Control characters that XML 1.0 section 2.2 forbids. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is removed
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f]/g

/** Entities of HTML become their characters, those of XML stay, and a bare ampersand is escaped. */
const repairEntities = (xml: string): string =>
  xml.replace(/&(#\d{1,7};|#[xX][\da-fA-F]{1,6};|[A-Za-z][A-Za-z0-9]{0,31};)?/g, (whole, body?: string) => {
    if (body === undefined) return '&amp;'
    if (body.startsWith('#')) {
      const code = /^#x/i.test(body) ? Number.parseInt(body.slice(2), 16) : Number.parseInt(body.slice(1), 10)
      return code > 0x1f && code <= 0x10ffff ? whole : ' '
    }
    if (/^(amp|lt|gt|quot|apos);$/.test(body)) return whole
    const decoded = decodeHTML(whole)
    return decoded === whole ? `&amp;${body}` : decoded.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
  })

/** Where the element of that name, opened before `from`, is closed; CDATA sections are jumped over. */
const closeOf = (xml: string, name: string, from: number): number => {
  const close = `</${name}`
  let at = from
  for (;;) {
    const end = xml.indexOf(close, at)
    if (end < 0) return -1
    const section = xml.indexOf('<![CDATA[', at)
    if (section < 0 || section > end) return end
    const sectionEnd = xml.indexOf(']]>', section)
    if (sectionEnd < 0) return end
    at = sectionEnd + 3
  }
}

const repairWords = (inner: string): string => {
  const parts = inner.split(CDATA)
  const hasMarkup = parts.some((part, index) => index % 2 === 0 && part.includes('<'))
  return parts
    .map((part, index) => {
      if (index % 2 === 1) return part
      if (!hasMarkup) return repairEntities(part)
      return part.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
    })
    .join('')
}

/** Outside the words: dates get names that the parser leaves alone, and links the form it expects. */
const repairStructure = (xml: string, isAtom: boolean): string => {
  const dated = repairEntities(xml).replace(
    /<(\/?)(published|updated|issued|created|modified)(?=[\s>/])/g,
    '<$1date-$2',
  )
  if (!isAtom) return dated
  return dated
    .replace(/<link>\s*([^<"]*?)\s*<\/link>/g, '<link href="$1"/>')
    .replace(/<link\b(?![^>]*\srel\s*=)/g, '<link rel="alternate"')
}

/** A feed whose end is missing keeps its whole entries. */
const closeRoot = (xml: string, root: string): string => {
  const end = xml.lastIndexOf(`</${root}`)
  if (end >= 0) return `${xml.slice(0, end)}</${root}>`
  if (/^<[^>]*\/>\s*$/.test(xml)) return xml
  const entry = root === 'feed' ? '</entry>' : '</item>'
  const last = xml.lastIndexOf(entry)
  if (last < 0) return xml
  const channel = root === 'rss' && !xml.includes('</channel>') ? '</channel>' : ''
  return `${xml.slice(0, last)}${entry}${channel}</${root}>`
}

export type RepairedXml = {
  readonly xml: string
  /** Value of the root's `xml:base` and `xml:lang`, if any. */
  readonly base: string | undefined
  readonly language: string | undefined
}

/**
 * A feed's XML made well-formed enough for a strict parser: junk, prolog, document type (and with it every
 * declared entity) and comments go, entities of HTML are resolved, embedded markup is escaped.
 * @returns undefined when there is no root element of a feed
 */
export const repairXml = (text: string): RepairedXml | undefined => {
  const bare = text.replace(FORBIDDEN, '')
  const head = bare.replace(/<!--[\s\S]*?-->/g, (comment) => ' '.repeat(comment.length))
  const found = /<(?:([\w-]+):)?(rss|feed|RDF)(?=[\s>/])([^>]*)>/.exec(head)
  if (!found) return undefined
  // A page that merely shows a feed is a page.
  if (/<(!doctype\s+html|html|body)\b/i.test(head.slice(0, found.index))) return undefined
  const [, prefix, name = '', attributes = ''] = found
  const unprefixed = prefix !== undefined && name !== 'RDF'
  const root = name === 'RDF' ? `${prefix ?? 'rdf'}:RDF` : name
  const whole = bare.slice(found.index)
  const source = closeRoot(
    unprefixed ? whole.replaceAll(new RegExp(`<(/?)${prefix}:`, 'g'), '<$1') : whole,
    root,
  )
  const isAtom = name === 'feed'

  const parts: string[] = []
  let at = 0
  TOKEN.lastIndex = 0
  for (let token = TOKEN.exec(source); token !== null; token = TOKEN.exec(source)) {
    parts.push(repairStructure(source.slice(at, token.index), isAtom))
    at = token.index + token[0].length
    const [opened, element, elementAttributes = ''] = token
    if (element === undefined) {
      if (opened.startsWith('<![CDATA[')) parts.push(opened)
      continue
    }
    parts.push(repairEntities(opened))
    if (elementAttributes.endsWith('/')) continue
    const end = closeOf(source, element, at)
    if (end < 0) continue
    parts.push(repairWords(source.slice(at, end)))
    at = end
    TOKEN.lastIndex = end
  }
  parts.push(repairStructure(source.slice(at), isAtom))
  return {
    xml: parts.join(''),
    base: /\bxml:base\s*=\s*["']([^"']*)/.exec(attributes)?.[1],
    language: /\bxml:lang\s*=\s*["']([^"']*)/.exec(attributes)?.[1],
  }
}
