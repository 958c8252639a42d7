import { type Content, etagOf, type Representation, representationOf } from './representation.ts'

type Entry = {
  readonly version: string
  readonly pending: Promise<Representation | undefined>
}

/** What the answers rest on just now. */
export type Version = {
  /** Equal for two requests that must be answered alike. */
  readonly key: string
  /** When this version came to be, in milliseconds since the epoch. */
  readonly at: number
}

export type RepresentationCache = (
  key: string,
  version: Version,
  build: () => Promise<Content | undefined>,
) => Promise<Representation | undefined>

/**
 * Keeps rendered bodies while their version lasts, the least recently used ones leaving first.
 * A body that comes out the same in a new version keeps its Last-Modified.
 */
export const createRepresentationCache = (capacity: number): RepresentationCache => {
  const entries = new Map<string, Entry>()
  const makeRoom = (): void => {
    const oldest = entries.size > capacity ? entries.keys().next().value : undefined
    if (oldest !== undefined) entries.delete(oldest)
  }
  const render = async (
    key: string,
    version: Version,
    build: () => Promise<Content | undefined>,
    before: Entry | undefined,
  ): Promise<Representation | undefined> => {
    try {
      const content = await build()
      if (content) {
        const etag = etagOf(content)
        // Only now, so that a flood of addresses that lead nowhere drives nothing out.
        makeRoom()
        const earlier = await before?.pending.catch(() => undefined)
        return representationOf(content, etag, earlier?.etag === etag ? earlier.lastModified : version.at)
      }
    } catch (error) {
      entries.delete(key)
      throw error
    }
    // What does not exist takes no room.
    entries.delete(key)
    return undefined
  }
  return (key, version, build) => {
    const before = entries.get(key)
    entries.delete(key)
    if (before?.version === version.key) {
      entries.set(key, before)
      return before.pending
    }
    const pending = render(key, version, build, before)
    entries.set(key, { version: version.key, pending })
    return pending
  }
}
