import { identifierOf } from '../domain/identifier.ts'
import type { FoundItem, Item, ItemVersion, TextState } from '../domain/item.ts'
import type { Source } from '../domain/source.ts'
import { type Instant, timeOf } from '../domain/time.ts'
import type { TreatyProfile } from '../domain/treaty-profile.ts'
import { isCandidate } from '../feeds/candidate.ts'
import { isWrapperUrl } from '../feeds/canonical-url.ts'
import type { Store, Write } from './ports.ts'

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

export type News = { readonly work: readonly Write[]; readonly newItems: number }

/**
 * What a feed's items add to what is stored: new items, and new versions of those whose words changed.
 * @param byOutlet the catalogue by outlet, in lower case
 */
export const findNews = async (
  deps: { readonly store: Store; readonly profile: TreatyProfile },
  source: Source,
  found: readonly FoundItem[],
  byOutlet: ReadonlyMap<string, Source>,
  now: Instant,
): Promise<News> => {
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
