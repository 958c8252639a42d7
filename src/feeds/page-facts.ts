import type { Language } from '../domain/language.ts'
import type { Instant } from '../domain/time.ts'
import { htmlToLine, htmlToText } from './html-text.ts'
import { isJsonObject, type JsonObject } from './json-feed.ts'
import { languageOfTag } from './language-tag.ts'
import type { PageElement } from './page-element.ts'
import { parseDate } from './parse-date.ts'

/** What a page says of itself beside its text; empty strings where it says nothing. */
export type PageFacts = {
  readonly title: string
  readonly language: Language | null
  readonly published: Instant | null
  /** The whole text as given to search engines (schema.org `articleBody`). */
  readonly articleBody: string
}

const MAX_OBJECTS = 200

/** The objects of a page's JSON-LD, those inside lists and graphs too. */
const linkedData = (page: PageElement): readonly JsonObject[] => {
  const objects: JsonObject[] = []
  const collect = (value: unknown): void => {
    if (objects.length >= MAX_OBJECTS) return
    if (Array.isArray(value)) value.forEach(collect)
    if (!isJsonObject(value)) return
    objects.push(value)
    if (Array.isArray(value['@graph'])) value['@graph'].forEach(collect)
  }
  for (const script of page.querySelectorAll('script[type="application/ld+json"]')) {
    try {
      collect(JSON.parse(script.textContent ?? ''))
    } catch {
      // Broken data of one block says nothing about the others.
    }
  }
  return objects
}

const meta = (page: PageElement, ...names: readonly string[]): string => {
  for (const name of names) {
    const element = page.querySelector(
      `meta[property="${name}"], meta[name="${name}"], meta[itemprop="${name}"]`,
    )
    const content = element?.getAttribute('content')?.trim()
    if (content) return content
  }
  return ''
}

/** "Headline | Outlet" and the like without what comes after the last separator. */
const withoutSite = (title: string): string => {
  const cut = /^(.{15,}?)\s+[|–—•]\s+[^|–—•]{1,60}$/.exec(title)?.[1]
  return cut ?? title
}

const titleOf = (page: PageElement): string => {
  const headings = [...page.querySelectorAll('h1')].map((heading) => htmlToLine(heading.innerHTML))
  const [only] = headings.filter((heading) => heading !== '')
  if (headings.length === 1 && only !== undefined) return only
  const declared = meta(page, 'og:title', 'twitter:title')
  if (declared !== '') return htmlToLine(declared)
  return withoutSite(htmlToLine(page.querySelector('title')?.innerHTML ?? ''))
}

const textIn = (objects: readonly JsonObject[], key: string): string => {
  const found = objects
    .map((object) => object[key])
    .find((value) => typeof value === 'string' && value !== '')
  return typeof found === 'string' ? found : ''
}

const firstDate = (texts: readonly string[]): Instant | null => {
  for (const text of texts) {
    const instant = text === '' ? null : parseDate(text)
    if (instant !== null) return instant
  }
  return null
}

/** Reads title, language, day of publication and the declared text of a page. */
export const pageFacts = (page: PageElement): PageFacts => {
  const data = linkedData(page)
  return {
    title: titleOf(page),
    language:
      languageOfTag(page.getAttribute('lang')) ??
      languageOfTag(page.querySelector('html')?.getAttribute('lang')) ??
      languageOfTag(meta(page, 'og:locale', 'language', 'content-language')),
    published: firstDate([
      meta(page, 'article:published_time', 'datePublished', 'pubdate', 'date', 'DC.date.issued'),
      textIn(data, 'datePublished'),
      page.querySelector('article time[datetime], time[datetime][pubdate]')?.getAttribute('datetime') ?? '',
    ]),
    articleBody: htmlToText(textIn(data, 'articleBody').replaceAll('\n', '<br><br>')),
  }
}
