import { identifierOf } from '../domain/identifier.ts'
import type { FoundItem } from '../domain/item.ts'
import type { Language } from '../domain/language.ts'
import { canonicalUrl } from './canonical-url.ts'
import { htmlToLine, htmlToText } from './html-text.ts'
import { parseDate } from './parse-date.ts'

/** An entry in a feed's own words, whatever its format; empty strings where it says nothing. */
export type FeedEntry = {
  readonly guid: string
  readonly link: string
  readonly title: string
  /** Elements that are meant for the whole text, as HTML. */
  readonly contents: readonly string[]
  /** Elements that may be a summary only, as HTML. */
  readonly summaries: readonly string[]
  /** Best first. */
  readonly dates: readonly string[]
  readonly language: Language | null
  readonly outlet: string
}

/** A summary of this length is an article. */
const WHOLE_TEXT_CHARACTERS = 600

/** What is meant for the whole text and yet shorter than this may be a teaser all the same. */
const MIN_CONTENT_CHARACTERS = 250

const MAX_GUID_CHARACTERS = 500

/** How texts end that go on elsewhere; looked for in their last characters. */
const CUT_OFF =
  /(\[?(…|\.\.\.)\]?|read more|continue reading|full story|читать далее|читать полностью|подробнее)[^\p{L}\p{N}]*$/iu

const LAST_CHARACTERS = 40

const longest = (texts: readonly string[]): string =>
  texts.reduce((best, text) => (text.length > best.length ? text : best), '')

const firstDate = (dates: readonly string[]): FoundItem['published'] => {
  for (const date of dates) {
    const instant = date.trim() === '' ? null : parseDate(date)
    if (instant !== null) return instant
  }
  return null
}

/** Query feeds append the outlet to the headline. */
const withoutOutlet = (title: string, outlet: string): string =>
  outlet !== '' && title.endsWith(` - ${outlet}`) ? title.slice(0, -outlet.length - 3).trimEnd() : title

/** A text that only repeats the headline (and names the outlet) tells nothing. */
const beyondTitle = (text: string, title: string, outlet: string): string => {
  if (title === '' || text.length > title.length + outlet.length + 20) return text
  const line = text.replace(/\s+/g, ' ')
  return line.startsWith(title) && line.length <= title.length + outlet.length + 4 ? '' : text
}

/**
 * What the monitor keeps of a feed's entry.
 * @param base what relative addresses are relative to
 * @returns undefined for an entry without any words
 */
export const foundItemOf = (entry: FeedEntry, base: string): FoundItem | undefined => {
  const named = htmlToLine(entry.outlet)
  // Some feeds give the address of the outlet's feed in place of its name.
  const outlet = /^https?:/i.test(named) ? '' : named
  const title = withoutOutlet(htmlToLine(entry.title), outlet)
  const content = longest(entry.contents.map(htmlToText))
  const summary = longest(entry.summaries.map(htmlToText))
  const text = beyondTitle(longest([content, summary]), title, outlet)
  if (title === '' && text === '') return undefined
  const isWhole = text.length >= (text === content ? MIN_CONTENT_CHARACTERS : WHOLE_TEXT_CHARACTERS)
  const guid = entry.guid.trim()
  const url = canonicalUrl(entry.link, base) ?? canonicalUrl(guid)
  const key = guid || url || identifierOf(title)
  return {
    guid: key.length > MAX_GUID_CHARACTERS ? identifierOf(key) : key,
    url,
    title,
    text,
    summaryOnly: text === '' || !isWhole || CUT_OFF.test(text.slice(-LAST_CHARACTERS)),
    published: firstDate(entry.dates),
    language: entry.language,
    outlet: outlet === '' ? null : outlet,
  }
}
