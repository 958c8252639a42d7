import { escapeUTF8 } from 'entities'
import { timeOf } from '../domain/time.ts'
import type { DemoArticle, DemoOutlet } from './demo-article.ts'
import { OUTLETS } from './demo-outlets.ts'

export const SAMPLE_NOTE =
  'Sample texts made for a demonstration. The outlets and all sentences are invented.'

/** The address of an article's page. */
export const pageAddress = (origin: string, outlet: DemoOutlet, { slug }: DemoArticle): string =>
  `${origin}/${outlet}/${slug}.html`

const htmlOf = ({ paragraphs }: DemoArticle): string =>
  paragraphs.map((paragraph) => `<p>${escapeUTF8(paragraph)}</p>`).join('')

/** RSS 2.0 with the whole text of every article (https://www.rssboard.org/rss-specification). */
export const rssFeed = (outlet: DemoOutlet, origin: string): string => {
  const { name, language, articles } = OUTLETS[outlet]
  const items = articles.map((article) => {
    const address = pageAddress(origin, outlet, article)
    const source =
      article.from === undefined ? '' : `<source url="${address}">${escapeUTF8(article.from)}</source>`
    return `<item><title>${escapeUTF8(article.title)}</title><link>${address}</link><guid isPermaLink="false">sample-${outlet}-${article.slug}</guid><pubDate>${new Date(timeOf(article.published)).toUTCString()}</pubDate>${source}<description>${escapeUTF8(article.paragraphs[0] ?? '')}</description><content:encoded><![CDATA[${htmlOf(article)}]]></content:encoded></item>`
  })
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel>',
    `<title>${escapeUTF8(name)}</title><link>${origin}/</link><description>${SAMPLE_NOTE}</description><language>${language}</language>`,
    ...items,
    '</channel></rss>\n',
  ].join('\n')
}

/** Atom (RFC 4287) with summaries only: the texts are on the pages. */
export const atomFeed = (outlet: DemoOutlet, origin: string): string => {
  const { name, language, feed, articles } = OUTLETS[outlet]
  const entries = articles.map(
    (article) =>
      `<entry><id>tag:sample.example,2025:${outlet}/${article.slug}</id><title>${escapeUTF8(article.title)}</title><link rel="alternate" href="${pageAddress(origin, outlet, article)}"/><published>${article.published}</published><updated>${article.published}</updated><summary>${escapeUTF8((article.paragraphs[0] ?? '').slice(0, 90))}…</summary></entry>`,
  )
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${language}">`,
    `<id>tag:sample.example,2025:${outlet}</id><title>${escapeUTF8(name)}</title><subtitle>${SAMPLE_NOTE}</subtitle>`,
    `<link rel="self" href="${origin}${feed}"/><updated>${articles[0]?.published ?? ''}</updated><author><name>${escapeUTF8(name)}</name></author>`,
    ...entries,
    '</feed>\n',
  ].join('\n')
}
