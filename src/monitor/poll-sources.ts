import type { FoundItem } from '../domain/item.ts'
import type { SourceState } from '../domain/source.ts'
import type { TreatyProfile } from '../domain/treaty-profile.ts'
import { decodeBytes } from '../feeds/decode-bytes.ts'
import { parseFeed } from '../feeds/parse-feed.ts'
import { byHost } from './by-host.ts'
import { describeStatus } from './describe-status.ts'
import { findNews } from './find-news.ts'
import type { Clock, Fetcher, FetchOutcome, Store } from './ports.ts'

/** Hosts asked at a time. */
const HOSTS_AT_A_TIME = 8

/** Limit on a feed's decoded bytes. */
const MAX_FEED_BYTES = 10 * 1024 * 1024

const FEED_TIMEOUT_MS = 30_000

const ACCEPT =
  'application/atom+xml, application/rss+xml, application/feed+json, application/xml;q=0.9, text/xml;q=0.9, */*;q=0.5'

export type PollDependencies = {
  readonly store: Store
  readonly fetcher: Fetcher
  readonly clock: Clock
  readonly profile: TreatyProfile
  /** Called after each source: how many are done, of how many. */
  readonly onSource?: (done: number, total: number) => void
}

export type PollResult = {
  /** Sources that answered with something new. */
  readonly ok: number
  readonly unchanged: number
  readonly failed: number
  readonly newItems: number
  readonly problems: readonly { readonly source: string; readonly detail: string }[]
}

/** What a source's answer means, before it is compared with what is stored. */
type Answer =
  | { readonly kind: 'items'; readonly items: readonly FoundItem[] }
  | { readonly kind: 'not-modified' }
  | { readonly kind: 'problem'; readonly detail: string }

const ask = (source: SourceState, fetcher: Fetcher): Promise<FetchOutcome> =>
  fetcher({
    url: source.url,
    maxBytes: MAX_FEED_BYTES,
    timeoutMs: FEED_TIMEOUT_MS,
    headers: {
      accept: ACCEPT,
      ...(source.etag === null ? {} : { 'if-none-match': source.etag }),
      ...(source.lastModified === null ? {} : { 'if-modified-since': source.lastModified }),
    },
  })

const answerOf = async (outcome: FetchOutcome): Promise<Answer> => {
  if (outcome.kind === 'problem') return { kind: 'problem', detail: outcome.detail }
  if (outcome.status === 304) return { kind: 'not-modified' }
  if (outcome.status !== 200) return { kind: 'problem', detail: describeStatus(outcome.status) }
  try {
    const text = decodeBytes(outcome.body, outcome.headers['content-type'])
    const parsed = await parseFeed(text, { feedUrl: outcome.url })
    return parsed.kind === 'problem' ? parsed : { kind: 'items', items: parsed.items }
  } catch (error) {
    return { kind: 'problem', detail: `The feed cannot be read: ${String(error)}` }
  }
}

/** A 304 need not repeat the validators; those that it does repeat replace the stored ones. */
const validatorsOf = (outcome: FetchOutcome, source: SourceState) => {
  const headers = outcome.kind === 'response' ? outcome.headers : {}
  const kept = outcome.kind === 'response' && outcome.status === 304 ? source : undefined
  return {
    etag: headers.etag ?? kept?.etag ?? null,
    lastModified: headers['last-modified'] ?? kept?.lastModified ?? null,
  }
}

/**
 * Asks every source once, conditionally, and stores what is new. One unit of work a source: its validators
 * are never stored without its items, so that a killed cycle is simply repeated. A source that fails is noted
 * with the reason and never stops the others.
 * @throws only what the store throws
 */
export const pollSources = async (deps: PollDependencies): Promise<PollResult> => {
  const { store, fetcher, clock } = deps
  const sources = await store.sources()
  const byOutlet = new Map(sources.map((source) => [source.outlet.toLowerCase(), source]))
  const count = { ok: 0, unchanged: 0, failed: 0, newItems: 0 }
  const problems: { readonly source: string; readonly detail: string }[] = []
  let done = 0

  await byHost(
    sources,
    ({ url }) => url,
    HOSTS_AT_A_TIME,
    async (source) => {
      const outcome = await ask(source, fetcher)
      const answer = await answerOf(outcome)
      const at = clock()
      if (answer.kind === 'problem') {
        count.failed += 1
        problems.push({ source: source.id, detail: answer.detail })
        await store.apply([{ kind: 'source-failed', id: source.id, at, error: answer.detail }])
      } else {
        const found = answer.kind === 'items' ? answer.items : []
        const { work, newItems } = await findNews(deps, source, found, byOutlet, at)
        const validators = validatorsOf(outcome, source)
        await store.apply([...work, { kind: 'source-answered', id: source.id, at, ...validators }])
        count.newItems += newItems
        if (work.length > 0) count.ok += 1
        else count.unchanged += 1
      }
      done += 1
      deps.onSource?.(done, sources.length)
    },
  )
  return { ...count, problems }
}
