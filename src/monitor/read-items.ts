import type { Article } from '../domain/article.ts'
import type { Reading } from '../domain/claim.ts'
import { dayOf } from '../domain/time.ts'
import { identified } from './claim-identifier.ts'
import type { Store } from './ports.ts'

/** Reads the claims out of one article. */
export type Reader = (article: Article) => Reading

/** How many items are held in memory at once. */
const BATCH = 100

/**
 * Reads every unread item; each reading is a unit of work of its own, so that a crash loses none.
 * @param onRead called after each item
 */
export const readItems = async (
  deps: { readonly store: Store; readonly read: Reader },
  onRead: () => void = () => undefined,
): Promise<{ readonly read: number; readonly relevant: number; readonly claims: number }> => {
  const count = { read: 0, relevant: 0, claims: 0 }
  for (;;) {
    const batch = await deps.store.unread(BATCH)
    if (batch.length === 0) return count
    for (const { item, version } of batch) {
      const reading = deps.read({
        title: version.title,
        text: version.text,
        published: dayOf(item.published),
        language: item.language,
      })
      await deps.store.apply([
        {
          kind: 'put-reading',
          itemId: item.id,
          version: version.version,
          relevant: reading.relevant,
          claims: reading.claims.map((claim) => identified(item.id, claim)),
        },
      ])
      count.read++
      if (reading.relevant) count.relevant++
      count.claims += reading.claims.filter(({ current }) => current).length
      onRead()
    }
  }
}
