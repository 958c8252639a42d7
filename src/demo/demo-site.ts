import { identifierOf } from '../domain/identifier.ts'
import type { DemoOutlet } from './demo-article.ts'
import { atomFeed, rssFeed } from './demo-feeds.ts'
import { DEMO_OUTLETS, OUTLETS } from './demo-outlets.ts'
import { articlePage, indexPage } from './demo-page.ts'
import { encodeWindows1251 } from './encode-windows-1251.ts'

type Document = { readonly type: string; readonly text: string; readonly encoding?: 'windows-1251' }

const feedOf = (outlet: DemoOutlet, origin: string): Document =>
  OUTLETS[outlet].feed.endsWith('.atom')
    ? { type: 'application/atom+xml; charset=utf-8', text: atomFeed(outlet, origin) }
    : { type: 'application/rss+xml; charset=utf-8', text: rssFeed(outlet, origin) }

const documentAt = (path: string, origin: string): Document | undefined => {
  if (path === '/') return { type: 'text/html; charset=utf-8', text: indexPage(origin) }
  const outlet = DEMO_OUTLETS.find((id) => path.startsWith(`/${id}/`))
  if (!outlet) return undefined
  if (path === OUTLETS[outlet].feed) return feedOf(outlet, origin)
  const article = OUTLETS[outlet].articles.find(({ slug }) => path === `/${outlet}/${slug}.html`)
  if (!article) return undefined
  const text = articlePage(outlet, article, origin)
  // The header leaves the encoding to the page, as many servers do.
  if (article.encoding !== undefined) return { type: 'text/html', text, encoding: article.encoding }
  return { type: 'text/html; charset=utf-8', text }
}

/**
 * Answers for the demo site: three feeds and the pages of their articles, under any origin. Conditional requests
 * with the `ETag` of an earlier answer get 304 (RFC 9110 section 13.1.2).
 * @returns undefined where there is nothing at that address
 */
export const demoResponse = (request: Request): Response | undefined => {
  const { pathname, origin } = new URL(request.url)
  const document = documentAt(pathname, origin)
  if (!document) return undefined
  const etag = `"${identifierOf(document.text)}"`
  const known = request.headers.get('if-none-match')?.split(',') ?? []
  if (known.some((tag) => tag.trim() === etag || tag.trim() === '*'))
    return new Response(null, { status: 304, headers: { etag } })
  const body =
    document.encoding === undefined
      ? new TextEncoder().encode(document.text)
      : encodeWindows1251(document.text)
  return new Response(request.method === 'HEAD' ? null : body, {
    headers: { 'content-type': document.type, 'cache-control': 'no-cache', etag },
  })
}
