/** A piece of XML that need not be well-formed; `end` is where the next one begins. */
export type XmlToken =
  | { readonly kind: 'text' | 'cdata'; readonly text: string; readonly end: number }
  | {
      readonly kind: 'open'
      readonly name: string
      /** Between the name and the bracket, as it stands there. */
      readonly attributes: string
      readonly isEmpty: boolean
      readonly end: number
    }
  | { readonly kind: 'close'; readonly name: string; readonly end: number }
  /** Comment, instruction or declaration. */
  | { readonly kind: 'skipped'; readonly end: number }

/** End of a construct that `mark` closes; without it everything is inside. */
const after = (xml: string, mark: string, from: number): number => {
  const at = xml.indexOf(mark, from)
  return at < 0 ? xml.length : at + mark.length
}

/** A document type may hold declarations in square brackets. */
const declarationEnd = (xml: string, from: number): number => {
  const end = xml.indexOf('>', from)
  const bracket = xml.indexOf('[', from)
  if (end < 0) return xml.length
  return bracket >= 0 && bracket < end ? after(xml, '>', after(xml, ']', bracket) - 1) : end + 1
}

/** The bracket that ends a tag; quoted values may hold one. Undefined where another tag begins before. */
const bracketOf = (xml: string, from: number): number | undefined => {
  let quote = ''
  for (let at = from; at < xml.length; at += 1) {
    const character = xml.charAt(at)
    if (character === '<') return undefined
    if (quote !== '') {
      if (character === quote) quote = ''
    } else if ((character === '"' || character === "'") && xml.charAt(at - 1) === '=') quote = character
    else if (character === '>') return at
  }
  return undefined
}

const NAME = /[A-Za-z_][\w.:-]*/y

/**
 * The token at a position. Reading a document token by token takes time in proportion to its length, however
 * it is broken: a bracket that opens nothing is text.
 */
export const xmlTokenAt = (xml: string, at: number): XmlToken => {
  if (xml.charAt(at) !== '<') {
    const next = xml.indexOf('<', at)
    const end = next < 0 ? xml.length : next
    return { kind: 'text', text: xml.slice(at, end), end }
  }
  if (xml.startsWith('<![CDATA[', at)) {
    const end = after(xml, ']]>', at + 9)
    return { kind: 'cdata', text: xml.slice(at + 9, end).replace(/\]\]>$/, ''), end }
  }
  if (xml.startsWith('<!--', at)) return { kind: 'skipped', end: after(xml, '-->', at + 4) }
  if (xml.startsWith('<?', at)) return { kind: 'skipped', end: after(xml, '>', at) }
  if (xml.startsWith('<!', at)) return { kind: 'skipped', end: declarationEnd(xml, at) }

  const isClose = xml.charAt(at + 1) === '/'
  NAME.lastIndex = at + (isClose ? 2 : 1)
  const name = NAME.exec(xml)?.[0]
  const bracket = name === undefined ? undefined : bracketOf(xml, NAME.lastIndex)
  if (name === undefined || bracket === undefined) return { kind: 'text', text: '<', end: at + 1 }
  if (isClose) return { kind: 'close', name, end: bracket + 1 }
  const inner = xml.slice(at + 1 + name.length, bracket)
  const isEmpty = inner.endsWith('/')
  return { kind: 'open', name, attributes: isEmpty ? inner.slice(0, -1) : inner, isEmpty, end: bracket + 1 }
}

const ATTRIBUTE = /([A-Za-z_][\w.:-]*)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/g

/** Attributes by name, values as they stand; the first of repeated ones counts. */
export const attributesOf = (source: string): ReadonlyMap<string, string> => {
  const found = new Map<string, string>()
  for (const [, name = '', double, single, bare] of source.matchAll(ATTRIBUTE))
    if (!found.has(name)) found.set(name, double ?? single ?? bare ?? '')
  return found
}
