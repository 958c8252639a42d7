import { timeOf } from '../domain/time.ts'
import { articleText } from '../feeds/article-text.ts'
import { decodeBytes } from '../feeds/decode-bytes.ts'
import { byHost, hostOf } from './by-host.ts'
import { isTransientStatus } from './describe-status.ts'
import type { Clock, Fetcher, FetchOutcome, Store, StoredVersion } from './ports.ts'

/** Hosts asked at a time. */
const HOSTS_AT_A_TIME = 8

/** Limit on a page's decoded bytes. */
const MAX_PAGE_BYTES = 5 * 1024 * 1024

const PAGE_TIMEOUT_MS = 30_000

/** How long a page may fail for a passing reason before its summary has to do, in milliseconds. */
const PATIENCE_MS = 24 * 3_600_000

type Fetched =
  | { readonly kind: 'text'; readonly text: string }
  /** No text now, perhaps later. */
  | { readonly kind: 'later' }
  | { readonly kind: 'never' }

/** A host that fails so many times in a row is left alone; a single broken page must not hide the others. */
const FAILURES_IN_A_ROW = 3

/** How much an answer says for its host's being away, of `FAILURES_IN_A_ROW`. */
const failuresIn = (outcome: FetchOutcome): number => {
  if (outcome.kind === 'problem')
    return outcome.problem === 'network' || outcome.problem === 'timeout' ? 1 : 0
  return outcome.status === 429 ? FAILURES_IN_A_ROW : outcome.status === 503 ? 1 : 0
}

const isPage = (contentType: string | undefined): boolean =>
  contentType === undefined ||
  /^\s*(text\/(html|plain|xml)|application\/(xhtml\+xml|xml))\b/i.test(contentType)

const textOf = (outcome: FetchOutcome): Fetched => {
  if (outcome.kind === 'problem')
    return { kind: outcome.problem === 'network' || outcome.problem === 'timeout' ? 'later' : 'never' }
  if (outcome.status !== 200) return { kind: isTransientStatus(outcome.status) ? 'later' : 'never' }
  const contentType = outcome.headers['content-type']
  if (!isPage(contentType)) return { kind: 'never' }
  const article = articleText(decodeBytes(outcome.body, contentType), { url: outcome.url })
  return article.kind === 'problem' ? { kind: 'never' } : { kind: 'text', text: article.text }
}

/**
 * Fetches the article pages of items of which only a summary is known. Where there is no page to be had the
 * summary becomes the text, at once or, for passing failures, a day after it was seen, so that it is read.
 * A host that is away or has had enough is not asked for its other pages.
 * @param limit how many pages at most
 */
export const fetchArticleTexts = async (
  deps: { readonly store: Store; readonly fetcher: Fetcher; readonly clock: Clock },
  limit: number,
): Promise<{ readonly fetched: number; readonly failed: number }> => {
  const { store, fetcher, clock } = deps
  const waiting = await store.awaitingText(limit)
  const count = { fetched: 0, failed: 0 }
  const inARow = new Map<string, number>()

  const pageOf = async (url: string): Promise<Fetched> => {
    const host = hostOf(url)
    const before = inARow.get(host) ?? 0
    if (before >= FAILURES_IN_A_ROW) return { kind: 'later' }
    const outcome = await fetcher({
      url,
      maxBytes: MAX_PAGE_BYTES,
      timeoutMs: PAGE_TIMEOUT_MS,
      headers: { accept: 'text/html, application/xhtml+xml;q=0.9, */*;q=0.5' },
    })
    const failures = failuresIn(outcome)
    inARow.set(host, failures === 0 ? 0 : before + failures)
    return textOf(outcome)
  }

  const fetchOne = async ({ item, version }: StoredVersion): Promise<void> => {
    const page: Fetched = item.url === null ? { kind: 'never' } : await pageOf(item.url)
    const isText = page.kind === 'text'
    if (isText) count.fetched += 1
    else count.failed += 1
    if (page.kind === 'later' && timeOf(clock()) - timeOf(version.seenAt) < PATIENCE_MS) return
    // What is shorter than the feed's own summary is a teaser.
    const text = isText && page.text.length > version.text.length ? page.text : version.text
    await store.apply([{ kind: 'set-text', itemId: item.id, version: version.version, text }])
  }

  await byHost(waiting, ({ item }) => item.url ?? item.id, HOSTS_AT_A_TIME, fetchOne)
  return count
}
