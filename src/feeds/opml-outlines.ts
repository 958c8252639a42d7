import { decodeXML } from 'entities'

/** The attributes of one outline, names without prefix and in lower case. */
export type Outline = ReadonlyMap<string, string>

export type OpmlReading =
  | { readonly kind: 'outlines'; readonly outlines: readonly Outline[] }
  | { readonly kind: 'problem'; readonly detail: string }

const NOT_READ = /<!--[\s\S]*?-->|<!\[CDATA\[[\s\S]*?\]\]>|<\?[\s\S]*?\?>/g

const OUTLINE = /<outline(?=[\s/>])((?:[^>"']|"[^"]*"|'[^']*')*)>/gi

const ATTRIBUTE = /([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g

const outlineOf = (attributes: string): Outline =>
  new Map(
    [...attributes.matchAll(ATTRIBUTE)].map(([, name = '', double, single]) => [
      name.slice(name.indexOf(':') + 1).toLowerCase(),
      decodeXML(double ?? single ?? '').trim(),
    ]),
  )

/**
 * All outlines of an OPML document (http://opml.org/spec2.opml), nested ones too, in the order of the text.
 * Entities other than those of XML stay as they are: nothing that a document declares is expanded.
 */
export const readOutlines = (text: string): OpmlReading => {
  const xml = text.replace(NOT_READ, '')
  if (!/<opml[\s>]/i.test(xml))
    return { kind: 'problem', detail: 'this is not OPML: there is no <opml> element' }
  if (!/<\/opml\s*>\s*$/i.test(xml))
    return { kind: 'problem', detail: 'the file is cut off: </opml> is missing' }
  const found = [...xml.matchAll(OUTLINE)]
  const opened = xml.match(/<outline(?=[\s/>])/gi)?.length ?? 0
  if (found.length < opened)
    return {
      kind: 'problem',
      detail: `outline ${found.length + 1} is broken: a quotation mark or ">" is missing`,
    }
  return { kind: 'outlines', outlines: found.map(([, attributes = '']) => outlineOf(attributes)) }
}
