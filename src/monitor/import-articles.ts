import { identifierOf } from '../domain/identifier.ts'
import type { Item } from '../domain/item.ts'
import type { FileArticle } from '../feeds/file-article.ts'
import type { Clock, Store, Write } from './ports.ts'

const SOURCE_ID = 'import'

/** Nothing is known of an imported outlet but its name. */
const TIER = 2

const hostOf = (url: string | null): string | null =>
  /^https?:\/\/(?:www\.)?([^/:?#]+)/i.exec(url ?? '')?.[1]?.toLowerCase() ?? null

/**
 * Stores articles from files as unread items. One that is known with the same words is left alone;
 * one whose words changed becomes a new version.
 */
export const importArticles = async (
  deps: { readonly store: Store; readonly clock: Clock },
  articles: readonly FileArticle[],
): Promise<{ readonly new: number; readonly corrected: number; readonly known: number }> => {
  const guidOf = (article: FileArticle) => article.url ?? article.id
  const known = await deps.store.newestVersions(SOURCE_ID, articles.map(guidOf))
  const count = { new: 0, corrected: 0, known: 0 }
  const now = deps.clock()
  const written = new Set<string>()
  const work: Write[] = []
  for (const article of articles) {
    const guid = guidOf(article)
    const itemId = identifierOf('item', SOURCE_ID, guid)
    const contentHash = identifierOf('content', article.title, article.text)
    const before = known.get(guid)
    if (before?.contentHash === contentHash || written.has(guid)) {
      count.known++
      continue
    }
    written.add(guid)
    const version = {
      itemId,
      version: (before?.version ?? 0) + 1,
      title: article.title,
      text: article.text,
      contentHash,
      seenAt: now,
      state: 'unread',
    } as const
    if (before) {
      count.corrected++
      work.push({ kind: 'add-version', version })
      continue
    }
    const outlet = article.outlet ?? hostOf(article.url) ?? article.id
    const item: Item = {
      id: itemId,
      sourceId: SOURCE_ID,
      guid,
      url: article.url,
      outlet,
      owner: outlet,
      tier: TIER,
      language: article.language,
      published: article.published,
      firstSeen: now,
      origin: 'imported',
    }
    count.new++
    work.push({ kind: 'add-item', item, version })
  }
  await deps.store.apply(work)
  return count
}
