import { decodeHTMLStrict } from 'entities'

const CDATA = /(<!\[CDATA\[[\s\S]*?\]\]>)/

const asSection = (text: string): string => `<![CDATA[${text.replaceAll(']]>', ']]]]><![CDATA[>')}]]>`

const plainWords = (inner: string): string => {
  const parts = inner.split(CDATA)
  const hasMarkup = parts.some((part, index) => index % 2 === 0 && part.includes('<'))
  const words = parts.map((part, index) => {
    if (index % 2 === 1) return part.slice(9, -3)
    // Markup that is not escaped is HTML already, with HTML's entities.
    return hasMarkup ? part : decodeHTMLStrict(part)
  })
  return asSection(words.join(''))
}

/** Atom 0.3 says so; in Atom 1.0 it is every type that is no text (RFC 4287 section 4.1.3.3). */
const isBase64 = (attributes: ReadonlyMap<string, string>): boolean =>
  attributes.get('mode') === 'base64' ||
  /^(application|image|audio|video)\/(?!.*\+?xml)/i.test(attributes.get('type') ?? '')

const base64Words = (inner: string): string => {
  try {
    const bytes = Uint8Array.from(atob(inner.trim()), (character) => character.charCodeAt(0))
    return asSection(new TextDecoder().decode(bytes))
  } catch {
    return plainWords(inner)
  }
}

/** What an element of words holds, in any wrapping, as one section that gives its HTML. */
export const repairWords = (inner: string, attributes: ReadonlyMap<string, string>): string =>
  isBase64(attributes) && !inner.includes('<') ? base64Words(inner) : plainWords(inner)
