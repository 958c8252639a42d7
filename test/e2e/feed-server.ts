import { createHash } from 'node:crypto'
import { createServer, type IncomingHttpHeaders } from 'node:http'
import type { AddressInfo } from 'node:net'

export type Page = { readonly type: string; readonly body: Uint8Array | string }

export type Request = {
  readonly path: string
  readonly headers: IncomingHttpHeaders
  readonly status: number
}

export type FeedServer = {
  readonly url: string
  /** Every request so far, in order. */
  readonly requests: Request[]
  readonly close: () => Promise<void>
}

/**
 * A real web server on loopback with ETags and conditional answers.
 * @param pageOf what is served at a path; undefined answers 404
 */
export const startFeedServer = async (
  pageOf: (path: string, origin: string) => Page | undefined,
): Promise<FeedServer> => {
  const requests: Request[] = []
  const server = createServer((request, response) => {
    const path = request.url ?? '/'
    const { port } = server.address() as AddressInfo
    const page = pageOf(path, `http://127.0.0.1:${port}`)
    const etag = page && `"${createHash('sha256').update(page.body).digest('hex').slice(0, 16)}"`
    const status = page === undefined ? 404 : request.headers['if-none-match'] === etag ? 304 : 200
    requests.push({ path, headers: request.headers, status })
    if (page === undefined || etag === undefined || status === 304) {
      response.writeHead(status, etag ? { etag } : {}).end()
      return
    }
    response.writeHead(200, { 'content-type': page.type, etag }).end(page.body)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}`,
    requests,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

export type FeedEntry = {
  readonly slug: string
  readonly title: string
  readonly summary: string
  readonly published: string
}

/** An RSS 2.0 feed of summaries. */
export const rssOf = (title: string, origin: string, entries: readonly FeedEntry[]): Page => ({
  type: 'application/rss+xml; charset=utf-8',
  body:
    `<?xml version="1.0" encoding="UTF-8"?><rss version="2.0"><channel><title>${escaped(title)}</title>` +
    `<link>${origin}/</link><description>Test feed</description><language>en</language>` +
    entries
      .map(
        (entry) =>
          `<item><title>${escaped(entry.title)}</title><link>${origin}/${entry.slug}</link>` +
          `<guid isPermaLink="false">${entry.slug}</guid><description>${escaped(entry.summary)}</description>` +
          `<pubDate>${new Date(entry.published).toUTCString()}</pubDate></item>`,
      )
      .join('') +
    '</channel></rss>',
})

/** An article page with the furniture of a news site around it. */
export const articleHtml = (title: string, paragraphs: readonly string[], charset: string): string =>
  `<!doctype html><html lang="en"><head><meta charset="${charset}"><title>${escaped(title)}</title></head><body>` +
  '<nav><ul><li><a href="/world">World</a></li><li><a href="/sport">Sport</a></li></ul></nav>' +
  `<article><h1>${escaped(title)}</h1>${paragraphs.map((text) => `<p>${escaped(text)}</p>`).join('')}</article>` +
  '<aside><h2>Read also</h2><ul><li><a href="/x">Washington rejects New START extension</a></li></ul></aside>' +
  '<footer><p>All rights reserved.</p></footer></body></html>'
