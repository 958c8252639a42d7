import { identifierOf } from '../domain/identifier.ts'
import type { FoundItem, Item, ItemVersion, TextState } from '../domain/item.ts'
import type { Source, SourceState } from '../domain/source.ts'
import { type Instant, timeOf } from '../domain/time.ts'
import type { TreatyProfile } from '../domain/treaty-profile.ts'
import { isCandidate } from '../feeds/candidate.ts'
import { isWrapperUrl } from '../feeds/canonical-url.ts'
import { decodeBytes } from '../feeds/decode-bytes.ts'
import { parseFeed } from '../feeds/parse-feed.ts'
import { byHost } from './by-host.ts'
import { describeStatus } from './describe-status.ts'
import type { Clock, Fetcher, FetchOutcome, Store, Write } from './ports.ts'

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

/** Feeds that give several articles one guid are told apart by address; of true repeats the first counts. */
const keyed = (items: readonly FoundItem[]): ReadonlyMap<string, FoundItem> => {
  const byKey = new Map<string, FoundItem>()
  for (const item of items) {
    const first = byKey.get(item.guid)
    if (!first) byKey.set(item.guid, item)
    else if (item.url !== null && item.url !== first.url && !byKey.has(item.url)) byKey.set(item.url, item)
  }
  return byKey
}

const stateOf = (found: FoundItem, profile: TreatyProfile): TextState =>
  found.summaryOnly &&
  found.url !== null &&
  !isWrapperUrl(found.url) &&
  isCandidate(profile, found.title, found.text)
    ? 'awaiting-text'
    : 'unread'

/** Nothing was published after it was seen; a date in the future is a clock that goes wrong. */
const publishedOf = (found: FoundItem, now: Instant): Instant =>
  found.published === null || timeOf(found.published) > timeOf(now) ? now : found.published

/** A query feed's article belongs to the outlet it names, as the catalogue knows that outlet. */
const carrierOf = (found: FoundItem, source: Source, byOutlet: ReadonlyMap<string, Source>) => {
  if (found.outlet === null) return source
  const known = byOutlet.get(found.outlet.toLowerCase())
  return known ?? { outlet: found.outlet, owner: found.outlet, tier: source.tier }
}

type NewWrites = { readonly work: readonly Write[]; readonly newItems: number }

const compare = async (
  deps: PollDependencies,
  source: Source,
  found: readonly FoundItem[],
  byOutlet: ReadonlyMap<string, Source>,
  now: Instant,
): Promise<NewWrites> => {
  const items = keyed(found)
  const known = await deps.store.newestVersions(source.id, [...items.keys()])
  const work: Write[] = []
  let newItems = 0
  for (const [guid, item] of items) {
    const before = known.get(guid)
    // Of the feed's own words: the article text fetched later does not make the feed's repeat a correction.
    const contentHash = identifierOf('content', item.title, item.text)
    if (before?.contentHash === contentHash) continue
    const id = before?.itemId ?? identifierOf('item', source.id, guid)
    const version: ItemVersion = {
      itemId: id,
      version: (before?.version ?? 0) + 1,
      title: item.title,
      text: item.text,
      contentHash,
      seenAt: now,
      state: stateOf(item, deps.profile),
    }
    if (before) {
      work.push({ kind: 'add-version', version })
      continue
    }
    const { outlet, owner, tier } = carrierOf(item, source, byOutlet)
    const stored: Item = {
      id,
      sourceId: source.id,
      guid,
      url: item.url,
      outlet,
      owner,
      tier,
      language: item.language ?? source.language,
      published: publishedOf(item, now),
      firstSeen: now,
      origin: 'live',
    }
    newItems += 1
    work.push({ kind: 'add-item', item: stored, version })
  }
  return { work, newItems }
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
        const { work, newItems } = await compare(deps, source, found, byOutlet, at)
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
