import { identifierOf } from '../domain/identifier.ts'
import { timeOf } from '../domain/time.ts'
import type { CuratedEntry, TreatyProfile } from '../domain/treaty-profile.ts'
import { identified } from './claim-identifier.ts'
import type { Clock, Store, Write } from './ports.ts'

const SOURCE_ID = 'curated'

const hashOf = (entry: CuratedEntry): string => identifierOf('curated', JSON.stringify(entry))

const writesOf = (entry: CuratedEntry, version: number, now: string): readonly Write[] => {
  const itemId = identifierOf('item', SOURCE_ID, entry.id)
  const reading: Write = {
    kind: 'put-reading',
    itemId,
    version,
    relevant: true,
    claims: [
      identified(itemId, {
        party: entry.party,
        matter: entry.matter,
        stance: entry.stance,
        basis: entry.basis,
        speaker: entry.speaker,
        current: true,
        saidOn: entry.date,
        confidence: 1,
        evidence: entry.summary,
        start: 0,
        end: entry.summary.length,
        rules: ['curated'],
      }),
    ],
  }
  const text = {
    itemId,
    version,
    title: entry.summary,
    text: '',
    contentHash: hashOf(entry),
    seenAt: now,
    state: 'unread',
  } as const
  if (version > 1) return [{ kind: 'add-version', version: text }, reading]
  const item = {
    id: itemId,
    sourceId: SOURCE_ID,
    guid: entry.id,
    url: entry.source,
    outlet: entry.outlet,
    owner: entry.outlet,
    tier: 1,
    language: 'en',
    published: `${entry.date}T00:00:00Z`,
    firstSeen: now,
    origin: 'curated',
  } as const
  return [{ kind: 'add-item', item, version: text }, reading]
}

/**
 * Puts the profile's curated history into the store, so that the first start is never empty.
 * Entries that are there already are left alone; a changed one becomes a new version.
 * @returns how many entries were written
 */
export const loadHistory = async (deps: {
  readonly store: Store
  readonly clock: Clock
  readonly profile: TreatyProfile
}): Promise<number> => {
  const { store, profile } = deps
  const now = deps.clock()
  const entries = profile.history.filter(({ date }) => timeOf(date) <= timeOf(now))
  const known = await store.newestVersions(
    SOURCE_ID,
    entries.map(({ id }) => id),
  )
  const changed = entries.filter((entry) => known.get(entry.id)?.contentHash !== hashOf(entry))
  await store.apply(changed.flatMap((entry) => writesOf(entry, (known.get(entry.id)?.version ?? 0) + 1, now)))
  return changed.length
}
