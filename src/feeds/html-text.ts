import { decodeHTML } from 'entities'

/** Elements whose content is no reading matter. */
const SKIPPED = new Set([
  'script',
  'style',
  'noscript',
  'template',
  'iframe',
  'svg',
  'math',
  'object',
  'select',
  'textarea',
  'head',
])

/** Elements that end a paragraph on both sides. */
const BLOCKS = new Set([
  'address',
  'article',
  'aside',
  'blockquote',
  'body',
  'center',
  'dd',
  'details',
  'div',
  'dl',
  'dt',
  'fieldset',
  'figcaption',
  'figure',
  'footer',
  'form',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'header',
  'hr',
  'html',
  'li',
  'main',
  'nav',
  'ol',
  'p',
  'pre',
  'section',
  'summary',
  'table',
  'tbody',
  'tfoot',
  'thead',
  'title',
  'tr',
  'ul',
])

/** Table cells keep their words apart without ending the paragraph. */
const CELLS = new Set(['td', 'th'])

const CUT_TAG_CHARACTERS = 300

/** End of a tag that starts at `from`; quoted attribute values may hold `>`. */
const tagEnd = (html: string, from: number): number => {
  let quote = ''
  for (let at = from; at < html.length; at += 1) {
    const character = html.charAt(at)
    if (quote !== '') {
      if (character === quote) quote = ''
    } else if ((character === '"' || character === "'") && html.charAt(at - 1).match(/[=\s]/))
      quote = character
    else if (character === '>') return at
  }
  // A quote that never closes is not one.
  return quote === '' ? -1 : html.indexOf('>', from)
}

/** Position after a skipped element's end tag, or the end of the text. */
const afterElement = (html: string, name: string, from: number): number => {
  const close = new RegExp(`</${name}`, 'gi')
  close.lastIndex = from
  const end = close.exec(html) === null ? -1 : html.indexOf('>', close.lastIndex)
  return end < 0 ? html.length : end + 1
}

/** Characters that nobody sees, and halves of pairs that are no characters. */
const UNSEEN = /[\u00ad\u200b\ufeff\ufffe\uffff]|\p{Cs}/u

/** Blanks and controls other than one space between words. */
const UNTIDY = /[\s\p{Cc}]{2,}|[^\S ]|\p{Cc}/gu

const visible = (text: string): string =>
  UNSEEN.test(text)
    ? text.replace(/[\u00ad\u200b\ufeff\ufffe\uffff]/g, '').replace(/\p{Cs}/gu, '\ufffd')
    : text

const tidy = (raw: string): string =>
  raw
    .split('\u0000')
    .map((paragraph) => visible(decodeHTML(paragraph)).replace(UNTIDY, ' ').trim())
    .filter((paragraph) => paragraph !== '')
    .join('\n\n')

/**
 * The words of an HTML fragment or page: paragraphs separated by a blank line, entities decoded, no markup.
 * Two line breaks in a row end a paragraph; one is a space.
 */
export const htmlToText = (html: string): string => {
  const source = html.replaceAll('\u0000', ' ')
  const parts: string[] = []
  let at = 0
  let breaks = 0
  while (at < source.length) {
    const open = source.indexOf('<', at)
    const words = source.slice(at, open < 0 ? source.length : open)
    if (words.trim() !== '') breaks = 0
    parts.push(words)
    if (open < 0) break
    const next = source.charAt(open + 1)
    if (source.startsWith('<!--', open)) {
      const end = source.indexOf('-->', open + 4)
      at = end < 0 ? source.length : end + 3
      continue
    }
    if (source.startsWith('<![CDATA[', open)) {
      at = open + 9
      continue
    }
    if (!/[a-z/!?]/i.test(next)) {
      // "a < b" is text.
      parts.push('<')
      at = open + 1
      continue
    }
    const end = tagEnd(source, open + 1)
    if (end < 0) {
      // No tag can end any more: a short rest is a tag cut off with the text, a long one is text.
      if (source.length - open > CUT_TAG_CHARACTERS) parts.push(source.slice(open))
      break
    }
    const name = /^\/?([a-z][a-z0-9]*)/i.exec(source.slice(open + 1, open + 20))?.[1]?.toLowerCase() ?? ''
    at = end + 1
    if (SKIPPED.has(name) && next !== '/' && source.charAt(end - 1) !== '/') {
      at = afterElement(source, name, at)
    } else if (name === 'br') {
      breaks += 1
      parts.push(breaks > 1 ? '\u0000' : ' ')
    } else if (BLOCKS.has(name)) parts.push('\u0000')
    else if (CELLS.has(name)) parts.push(' ')
  }
  return tidy(parts.join(''))
}

/** One line of plain words, for titles and names. */
export const htmlToLine = (html: string): string => htmlToText(html).replace(/\s+/g, ' ')
