import { Readability } from '@mozilla/readability'
import { parseHTML } from 'linkedom/worker'
import type { Language } from '../domain/language.ts'
import type { Instant } from '../domain/time.ts'
import { isPointer, removeBoilerplate } from './boilerplate.ts'
import { htmlToText } from './html-text.ts'
import type { PageElement } from './page-element.ts'
import { type PageFacts, pageFacts } from './page-facts.ts'

export type ArticleText =
  | {
      readonly kind: 'article'
      readonly title: string
      /** Paragraphs separated by a blank line. */
      readonly text: string
      readonly language: Language | null
      /** Null where the page gives no date that can be trusted. */
      readonly published: Instant | null
    }
  | { readonly kind: 'problem'; readonly detail: string }

/** Longer pages are cut: no article is. */
const MAX_CHARACTERS = 3_000_000

/** Beyond these a tree is not worth building: its time grows faster than its size. */
const MAX_ELEMENTS = 20_000
const MAX_ENTITIES = 40_000
const MAX_DEPTH = 400

/** Below this many characters a page has no article. */
const MIN_CHARACTERS = 80

/** Short texts up to this length are checked for being a wall instead of an article. */
const WALL_CHARACTERS = 1500

/** Enough text for the extractor not to try again with looser rules. */
const ENOUGH_CHARACTERS = 500

/** What stands in the place of an article: questions about cookies, checks for robots, cashiers. */
const WALL =
  /(enable|turn on) (javascript|cookies)|checking your browser|verif(y|ying) (that )?you are (a )?human|are you a robot|unusual traffic|before you continue to|we (and our partners )?use cookies|(manage|accept) (all )?cookies|subscribe (now )?to (continue|read|keep)|to continue reading|(this|the full) (article|story|content) is (only )?(available )?(for|to) (our )?(subscribers|members)|access (to this page )?(has been )?denied|включите (javascript|cookies)|проверка (вашего )?браузера|вы не робот|доступ (к странице )?(ограничен|запрещ[её]н)|(доступн\p{L}* )?только (для|по) подпис/iu

const VOID_OR_IMPLIED =
  /^(area|base|br|col|embed|hr|img|input|link|meta|param|source|track|wbr|p|li|td|th|tr|dt|dd|option|tbody|thead)$/

/** Whether the tree would be too large or too deep. */
const isUnwieldy = (html: string): boolean => {
  if (html.split('&', MAX_ENTITIES + 1).length > MAX_ENTITIES) return true
  let depth = 0
  let elements = 0
  for (const [, slash, name = ''] of html.matchAll(/<(\/?)([a-z][a-z0-9]{0,20})/gi)) {
    if (slash === '' && ++elements > MAX_ELEMENTS) return true
    if (VOID_OR_IMPLIED.test(name.toLowerCase())) continue
    depth = slash === '' ? depth + 1 : Math.max(0, depth - 1)
    if (depth > MAX_DEPTH) return true
  }
  return false
}

const paragraphsOf = (html: string): readonly string[] =>
  htmlToText(html)
    .split('\n\n')
    .filter((paragraph) => !isPointer(paragraph))

/** Without a tree, or without an article in it: paragraphs that look like running text. */
const runningText = (html: string): readonly string[] =>
  paragraphsOf(html).filter((paragraph) => paragraph.length >= 60 && /[.!?…»”"]/.test(paragraph))

const lengthOf = (paragraphs: readonly string[]): number => paragraphs.join('\n\n').length

type Extract = { readonly facts: PageFacts; readonly paragraphs: readonly string[] }

const NO_FACTS: PageFacts = { title: '', language: null, published: null, articleBody: '' }

const extract = (html: string): Extract => {
  const { document } = parseHTML(html)
  const page: PageElement = document.documentElement
  const facts = pageFacts(page)
  removeBoilerplate(page)
  const fallback = page.querySelector('[itemprop="articleBody"], article, main') ?? page
  const fallbackHtml = fallback.innerHTML
  const article = new Readability(document, { charThreshold: ENOUGH_CHARACTERS }).parse()
  const main = paragraphsOf(article?.content ?? '')
  if (lengthOf(main) >= ENOUGH_CHARACTERS) return { facts, paragraphs: main }
  // Little was found: take whichever of the page's other ways of giving its text gives most.
  const others = [facts.articleBody.split('\n\n'), runningText(fallbackHtml)]
  return { facts, paragraphs: others.reduce((a, b) => (lengthOf(b) > lengthOf(a) ? b : a), main) }
}

const asPage = (html: string): string => {
  // Only what opens a tag or comment is markup.
  const source = html
    .slice(0, MAX_CHARACTERS)
    .replaceAll('\u0000', ' ')
    .replace(/<(?![a-z/!?])/gi, '&lt;')
  return /<html[\s>]/i.test(source) ? source : `<html><body>${source}</body></html>`
}

const extractSafely = (html: string): Extract => {
  const source = asPage(html)
  if (!isUnwieldy(source)) {
    try {
      return extract(source)
    } catch {
      // The extractor stumbles over some pages; their words are still there.
    }
  }
  return { facts: NO_FACTS, paragraphs: runningText(source) }
}

/**
 * The main text of an article's page, without navigation, related articles and advertisements.
 * @param page.url for the messages only
 * @returns a problem where there is no article: an empty page, a wall, a list of links
 */
export const articleText = (html: string, page: { readonly url: string }): ArticleText => {
  const { facts, paragraphs } = extractSafely(html)
  const own = paragraphs[0] === facts.title ? paragraphs.slice(1) : paragraphs
  const text = own.join('\n\n')
  if (text.length < MIN_CHARACTERS) return { kind: 'problem', detail: `${page.url} has no article text.` }
  if (text.length <= WALL_CHARACTERS && WALL.test(text))
    return { kind: 'problem', detail: `${page.url} shows a wall instead of the article.` }
  const { title, language, published } = facts
  return { kind: 'article', title, text, language, published }
}
