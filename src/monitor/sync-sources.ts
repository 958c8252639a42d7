import type { Source } from '../domain/source.ts'
import type { Store } from './ports.ts'

/** Makes the stored catalogue equal to the given one; health and items of dropped sources stay. */
export const syncSources = async (store: Store, sources: readonly Source[]): Promise<void> => {
  const stored = await store.sources()
  const known = new Map(stored.map((source) => [source.id, source]))
  const changed = sources.filter((source) => {
    const before = known.get(source.id)
    return !before || Object.entries(source).some(([name, value]) => before[name as keyof Source] !== value)
  })
  const same = changed.length === 0 && stored.length === sources.length
  if (same) return
  await store.apply([
    { kind: 'keep-sources', ids: sources.map(({ id }) => id) },
    ...changed.map((source) => ({ kind: 'put-source', source }) as const),
  ])
}
