import { decodeHTML } from 'entities'

/** Deeper elements lose their tags: no feed needs them, and the parser's memory is finite. */
const MAX_DEPTH = 50

/** Entities of HTML become their characters, those of XML stay, and a bare ampersand is escaped. */
export const repairEntities = (xml: string): string =>
  xml.replace(/&(#\d{1,7};|#[xX][\da-fA-F]{1,6};|[A-Za-z][A-Za-z0-9]{0,31};)?/g, (whole, body?: string) => {
    if (body === undefined) return '&amp;'
    // Of the numbers, HTML's rules make something readable even of those that XML forbids.
    if (!body.startsWith('#') && /^(amp|lt|gt|quot|apos);$/.test(body)) return whole
    const decoded = decodeHTML(whole)
    return decoded === whole ? `&amp;${body}` : escapeXml(decoded)
  })

/** Text as character data. */
export const escapeXml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

const attributesAsXml = (attributes: ReadonlyMap<string, string>): string =>
  [...attributes]
    .map(
      ([name, value]) =>
        ` ${name}="${repairEntities(value).replaceAll('<', '&lt;').replaceAll('"', '&quot;')}"`,
    )
    .join('')

/** Writes elements in order, every one closed in its turn. */
export const createXmlWriter = () => {
  const parts: string[] = []
  const open: string[] = []
  const counts = new Map<string, number>()
  const pop = (): string | undefined => {
    const name = open.pop()
    if (name === undefined) return undefined
    counts.set(name, (counts.get(name) ?? 1) - 1)
    parts.push(`</${name}>`)
    return name
  }
  return {
    text: (xml: string) => parts.push(xml),
    open: (name: string, attributes: ReadonlyMap<string, string>, isEmpty: boolean) => {
      if (open.length >= MAX_DEPTH) return
      parts.push(`<${name}${attributesAsXml(attributes)}${isEmpty ? '/' : ''}>`)
      if (isEmpty) return
      open.push(name)
      counts.set(name, (counts.get(name) ?? 0) + 1)
    },
    close: (name: string) => {
      if ((counts.get(name) ?? 0) > 0) while (pop() !== name);
    },
    end: (): string => {
      while (pop() !== undefined);
      return parts.join('')
    },
  }
}
