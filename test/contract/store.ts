import { describe, expect, it } from 'vitest'
import type { Change } from '../../src/domain/change.ts'
import type { Claim } from '../../src/domain/claim.ts'
import type { Item, ItemVersion } from '../../src/domain/item.ts'
import type { Source } from '../../src/domain/source.ts'
import type { Store, Write } from '../../src/monitor/ports.ts'

const NOW = '2025-11-09T12:00:00Z'

const source = (id: string, changes: Partial<Source> = {}): Source => ({
  id,
  title: `Title of ${id}`,
  url: `https://feeds.example/${id}.xml`,
  site: null,
  outlet: 'Sample Wire',
  owner: 'Sample Media',
  country: 'CH',
  language: 'en',
  kind: 'rss',
  affiliation: 'independent',
  tier: 2,
  ...changes,
})

const item = (id: string, changes: Partial<Item> = {}): Item => ({
  id,
  sourceId: 'wire',
  guid: `guid-${id}`,
  url: `https://wire.example/${id}`,
  outlet: 'Sample Wire',
  owner: 'Sample Media',
  tier: 2,
  language: 'en',
  published: '2025-11-09T08:00:00Z',
  firstSeen: NOW,
  origin: 'live',
  ...changes,
})

const version = (itemId: string, changes: Partial<ItemVersion> = {}): ItemVersion => ({
  itemId,
  version: 1,
  title: 'Geneva talks',
  text: 'The first paragraph.\n\nThe second.',
  contentHash: `hash-${itemId}`,
  seenAt: NOW,
  state: 'unread',
  ...changes,
})

const claim = (id: string, changes: Partial<Claim> = {}): Claim & { readonly id: string } => ({
  id,
  party: 'US',
  matter: 'limits',
  stance: 'under-consideration',
  basis: 'reported',
  speaker: 'Sergei Lavrov',
  current: true,
  saidOn: null,
  confidence: 0.8,
  evidence: 'The first paragraph.',
  start: 14,
  end: 34,
  rules: ['sample-rule', 'another'],
  ...changes,
})

const change = (id: string, changes: Partial<Change> = {}): Change => ({
  id,
  kind: 'change',
  party: 'US',
  matter: 'limits',
  from: null,
  to: 'under-consideration',
  saidAt: '2025-11-09',
  statement: 'statement-1',
  basis: 'reported',
  speaker: null,
  rule: 'first-statement',
  confirmed: true,
  origin: 'live',
  recordedAt: NOW,
  supersedes: null,
  ...changes,
})

const added = (id: string, changes: Partial<Item> = {}): Write => ({
  kind: 'add-item',
  item: item(id, changes),
  version: version(id),
})

const reading = (
  itemId: string,
  claims: readonly (Claim & { readonly id: string })[],
  number = 1,
): Write => ({ kind: 'put-reading', itemId, version: number, relevant: true, claims })

const ids = (rows: readonly { readonly item: Item }[]) => rows.map(({ item: { id } }) => id)

/**
 * What every store must do, whatever database is behind it.
 * @param open gives an empty, migrated store
 */
export const storeContract = (name: string, open: () => Promise<Store>): void => {
  describe(`store contract: ${name}`, () => {
    it('starts empty at revision 0 and counts units of work', async () => {
      const store = await open()
      expect(await store.revision()).toEqual({ number: 0, at: null })
      expect(await store.sources()).toEqual([])
      expect(await store.lastCycle()).toBeUndefined()
      await store.apply([added('a'), added('b')])
      expect((await store.revision()).number).toBe(1)
      await store.apply([])
      expect((await store.revision()).number).toBe(1)
    })

    it('keeps catalogue facts and health apart', async () => {
      const store = await open()
      await store.apply([
        { kind: 'put-source', source: source('b') },
        { kind: 'put-source', source: source('a') },
      ])
      await store.apply([
        {
          kind: 'source-answered',
          id: 'a',
          at: NOW,
          etag: 'W/"1"',
          lastModified: 'Sun, 09 Nov 2025 08:00:00 GMT',
        },
      ])
      await store.apply([{ kind: 'put-source', source: source('a', { title: 'New title' }) }])
      const [first, second] = await store.sources()
      expect(first).toMatchObject({
        id: 'a',
        title: 'New title',
        etag: 'W/"1"',
        lastModified: 'Sun, 09 Nov 2025 08:00:00 GMT',
        lastSuccess: NOW,
        failures: 0,
      })
      expect(second).toMatchObject({ id: 'b', etag: null, lastAttempt: null, failures: 0 })
    })

    it('counts failures once an attempt, forgets them on an answer, keeps validators', async () => {
      const store = await open()
      await store.apply([
        { kind: 'put-source', source: source('a') },
        { kind: 'source-answered', id: 'a', at: '2025-11-09T10:00:00Z', etag: '"x"', lastModified: null },
      ])
      const failed: Write = {
        kind: 'source-failed',
        id: 'a',
        at: '2025-11-09T11:00:00Z',
        error: 'It timed out.',
      }
      await store.apply([failed])
      await store.apply([failed])
      await store.apply([{ ...failed, at: '2025-11-09T12:00:00Z' }])
      expect((await store.sources())[0]).toMatchObject({
        failures: 2,
        lastError: 'It timed out.',
        etag: '"x"',
        lastSuccess: '2025-11-09T10:00:00Z',
      })
      await store.apply([{ kind: 'source-answered', id: 'a', at: NOW, etag: null, lastModified: null }])
      expect((await store.sources())[0]).toMatchObject({ failures: 0, lastError: null })
    })

    it('polls only the sources that are kept, and takes them back with their health', async () => {
      const store = await open()
      await store.apply(['a', 'b'].map((id): Write => ({ kind: 'put-source', source: source(id) })))
      await store.apply([{ kind: 'source-failed', id: 'a', at: NOW, error: 'No route.' }])
      await store.apply([{ kind: 'keep-sources', ids: ['b'] }])
      expect((await store.sources()).map(({ id }) => id)).toEqual(['b'])
      await store.apply([{ kind: 'put-source', source: source('a') }])
      expect((await store.sources()).map(({ id, failures }) => [id, failures])).toEqual([
        ['a', 1],
        ['b', 0],
      ])
    })

    it('knows an item once, by source and guid', async () => {
      const store = await open()
      await store.apply([added('a')])
      await store.apply([added('a'), added('b', { sourceId: 'other', guid: 'guid-a' })])
      expect(ids(await store.unread(10))).toEqual(['a', 'b'])
      const known = await store.newestVersions('wire', ['guid-a', 'guid-unknown'])
      expect([...known]).toEqual([
        ['guid-a', { itemId: 'a', version: 1, contentHash: 'hash-a', state: 'unread' }],
      ])
    })

    it('looks up more guids than the platform takes parameters', async () => {
      const store = await open()
      const guids = Array.from({ length: 500 }, (_, index) => `guid-${index}`)
      await store.apply(
        guids.map((guid, index): Write => added(`item-${String(index).padStart(3, '0')}`, { guid })),
      )
      expect((await store.newestVersions('wire', guids)).size).toBe(500)
      expect((await store.unread(7)).length).toBe(7)
    })

    it('replaces a summary by its article text once', async () => {
      const store = await open()
      await store.apply([
        { kind: 'add-item', item: item('a'), version: version('a', { state: 'awaiting-text' }) },
        added('b'),
      ])
      expect(ids(await store.awaitingText(10))).toEqual(['a'])
      expect(ids(await store.unread(10))).toEqual(['b'])
      await store.apply([{ kind: 'set-text', itemId: 'a', version: 1, text: 'The whole text.' }])
      await store.apply([{ kind: 'set-text', itemId: 'a', version: 1, text: 'Too late.' }])
      expect(await store.awaitingText(10)).toEqual([])
      expect((await store.unread(10)).map(({ version: { text } }) => text).sort()).toEqual([
        'The first paragraph.\n\nThe second.',
        'The whole text.',
      ])
    })

    it('gives back what it was given', async () => {
      const store = await open()
      const text = 'Ответа пока нет. «Ждём». 🕊 \u2028 \' " -- ;'
      await store.apply([
        { kind: 'add-item', item: item('a', { language: 'ru', url: null }), version: version('a', { text }) },
      ])
      const [row] = await store.unread(1)
      expect(row).toMatchObject({
        item: item('a', { language: 'ru', url: null }),
        version: version('a', { text }),
      })
    })

    it('replaces the claims of a version by a new reading', async () => {
      const store = await open()
      await store.apply([added('a')])
      await store.apply([reading('a', [claim('one'), claim('two', { stance: 'no-response' })])])
      expect(await store.unread(10)).toEqual([])
      await store.apply([reading('a', [claim('two', { stance: 'no-response', confidence: 0.3 })])])
      const claims = await store.claims()
      expect(claims.map(({ id, confidence }) => [id, confidence])).toEqual([['two', 0.3]])
      expect(claims[0]).toMatchObject({
        itemId: 'a',
        saidOn: '2025-11-09',
        outlet: 'Sample Wire',
        title: 'Geneva talks',
        lead: 'The first paragraph.\n\nThe second.',
        statement: null,
        origin: 'live',
      })
    })

    it('gives current claims only, and those of an unread correction until it is read', async () => {
      const store = await open()
      await store.apply([added('a')])
      await store.apply([reading('a', [claim('now'), claim('then', { current: false })])])
      expect((await store.claims()).map(({ id }) => id)).toEqual(['now'])
      await store.apply([
        {
          kind: 'add-version',
          version: version('a', { version: 2, text: 'Corrected.', contentHash: 'second' }),
        },
      ])
      expect((await store.claims()).map(({ id }) => id)).toEqual(['now'])
      expect((await store.unread(10)).map(({ version: { version: number } }) => number)).toEqual([2])
      await store.apply([reading('a', [claim('other')], 2)])
      expect((await store.claims()).map(({ id }) => id)).toEqual(['other'])
      expect((await store.newestVersions('wire', ['guid-a'])).get('guid-a')?.version).toBe(2)
    })

    it('keeps the statement of a claim over a new reading', async () => {
      const store = await open()
      await store.apply([added('a'), reading('a', [claim('one')])])
      await store.apply([{ kind: 'assign-statement', claimId: 'one', statement: 'first' }])
      await store.apply([reading('a', [])])
      await store.apply([reading('a', [claim('one')])])
      expect((await store.claims())[0]?.statement).toBe('first')
    })

    it('appends ledger rows once, in order, and pages through them by filter', async () => {
      const store = await open()
      const rows = [
        change('one'),
        change('two', { party: 'RU', to: 'proposal', basis: 'first-hand' }),
        change('three', { from: 'under-consideration', to: 'negative-response', confirmed: false }),
      ]
      await store.apply(rows.map((row): Write => ({ kind: 'append-change', change: row })))
      await store.apply([{ kind: 'append-change', change: change('two', { rule: 'altered' }) }])
      const ledger = await store.ledger()
      expect(ledger.map(({ sequence: _, ...row }) => row)).toEqual(rows)
      expect(await store.change('two')).toEqual(ledger[1])
      expect(await store.change('unknown')).toBeUndefined()
      const idsOf = async (query: Parameters<Store['changes']>[0]) =>
        (await store.changes(query)).map(({ id }) => id)
      expect(await idsOf({ limit: 2 })).toEqual(['three', 'two'])
      expect(await idsOf({ limit: 9, before: ledger[1]?.sequence ?? 0 })).toEqual(['one'])
      expect(await idsOf({ limit: 9, after: ledger[1]?.sequence ?? 0 })).toEqual(['three'])
      expect(await idsOf({ limit: 9, party: 'US' })).toEqual(['three', 'one'])
      expect(await idsOf({ limit: 9, matter: 'successor' })).toEqual([])
      expect(await idsOf({ limit: 9, stance: 'proposal' })).toEqual(['two'])
      expect(await idsOf({ limit: 9, basis: 'reported', confirmed: false })).toEqual(['three'])
    })

    it('writes all of a unit of work or nothing', async () => {
      const store = await open()
      const broken = { ...version('nowhere'), itemId: 'nowhere' }
      await expect(
        store.apply([added('a'), { kind: 'add-version', version: broken }, added('b')]),
      ).rejects.toThrow()
      expect(await store.unread(10)).toEqual([])
      expect((await store.revision()).number).toBe(0)
    })

    it('remembers the last cycle', async () => {
      const store = await open()
      const summary = {
        startedAt: '2025-11-09T10:00:00Z',
        finishedAt: '2025-11-09T10:00:05Z',
        sources: { ok: 1, unchanged: 2, failed: 3 },
        items: { new: 4, relevant: 5 },
        claims: 6,
        changes: 7,
      }
      await store.apply([{ kind: 'record-cycle', summary }])
      const later = { ...summary, startedAt: '2025-11-09T11:00:00Z', claims: 0 }
      await store.apply([{ kind: 'record-cycle', summary: later }])
      expect(await store.lastCycle()).toEqual(later)
    })
  })
}
