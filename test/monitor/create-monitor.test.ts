import { describe, expect, it } from 'vitest'
import type { Claim } from '../../src/domain/claim.ts'
import { createMonitor } from '../../src/monitor/create-monitor.ts'
import { importArticles } from '../../src/monitor/import-articles.ts'
import { loadHistory } from '../../src/monitor/load-history.ts'
import { readItems } from '../../src/monitor/read-items.ts'
import { settleLedger } from '../../src/monitor/settle-ledger.ts'
import { article, claim, curated, setting, source, tableReader } from './setting.ts'

const CLAIMS: Readonly<Record<string, readonly Claim[]>> = {
  early: [claim({ stance: 'positive-response' })],
  one: [claim(), claim({ stance: 'no-response' })],
  two: [claim({ confidence: 0.95, evidence: 'The better words.' })],
  three: [claim({ basis: 'media', speaker: null })],
  late: [claim({ stance: 'negative-response', basis: 'first-hand', speaker: 'Ann Example' })],
  recalled: [claim({ stance: 'agreed', current: false })],
}

const ARTICLES = [
  article('early', { published: '2025-10-28T10:00:00Z' }),
  article('one'),
  article('two', { published: '2025-11-09T10:00:00Z' }),
  article('three', { published: '2025-11-10T10:00:00Z' }),
  article('late', { published: '2026-01-08T10:00:00Z' }),
  article('recalled', { published: '2026-01-09T10:00:00Z' }),
]

const monitored = async (articles = ARTICLES) => {
  const deps = setting([curated('offer')])
  const take = async (batch: typeof ARTICLES) => {
    await importArticles(deps, batch)
    await readItems({ store: deps.store, read: tableReader(CLAIMS) })
    await settleLedger(deps)
  }
  await loadHistory(deps)
  await settleLedger(deps)
  await take(articles)
  return { ...deps, take, monitor: createMonitor(deps) }
}

describe('the board', () => {
  it.each([
    [
      undefined,
      {
        stance: 'negative-response',
        since: '2026-01-08',
        basis: 'first-hand',
        formalAnswerOutstanding: false,
      },
    ],
    [
      '2025-10-28',
      { stance: 'positive-response', since: '2025-10-28', formalAnswerOutstanding: false, previous: null },
    ],
    [
      '2025-11-09',
      {
        stance: 'under-consideration',
        since: '2025-11-09',
        lastConfirmed: '2025-11-09',
        carriers: 3,
        reports: 3,
        quotation: 'The better words.',
        formalAnswerOutstanding: true,
        previous: { stance: 'positive-response', since: '2025-10-28' },
      },
    ],
    ['2026-01-07', { stance: 'under-consideration' }],
  ])('of %s', async (day, expected) => {
    const { monitor } = await monitored()
    const board = await monitor.board(day)
    expect(board.standings.find(({ party }) => party === 'US')).toMatchObject(expected)
    expect(board.standings.find(({ party }) => party === 'RU')).toMatchObject({
      stance: 'proposal',
      origin: 'curated',
    })
  })

  it('is empty before anything was said, and says so', async () => {
    const { monitor } = await monitored([])
    expect(await monitor.board('2025-01-01')).toMatchObject({ standings: [], legal: { state: 'signed' } })
  })

  it('names the legal state of the day', async () => {
    const deps = await monitored()
    expect((await deps.monitor.board()).legal).toEqual({ state: 'signed', since: '2010-04-08', by: null })
    deps.setNow('2026-02-05T00:00:00Z')
    expect((await deps.monitor.board()).legal.state).toBe('expired')
    expect((await deps.monitor.board('2026-02-04')).legal.state).toBe('signed')
  })

  it('is the same until something is written', async () => {
    const { monitor, take } = await monitored(ARTICLES.slice(0, 4))
    const before = await monitor.board()
    expect(await monitor.board()).toEqual(before)
    await take(ARTICLES.slice(4))
    expect((await monitor.board()).standings).not.toEqual(before.standings)
  })

  it('does not depend on what arrived first, and a late find does not flip today', async () => {
    const { monitor: forward } = await monitored()
    const { monitor: backward, take } = await monitored([])
    for (const one of [...ARTICLES].reverse()) await take([one])
    const shape = async (monitor: typeof forward) =>
      (await monitor.board()).standings.map(({ statement: _, change: __, ...rest }) => rest)
    expect(await shape(backward)).toEqual(await shape(forward))
  })
})

describe('coverage', () => {
  it.each([
    ['never polled', 0, 0, null, true],
    ['all answered', 4, 4, '2025-11-10T11:00:00Z', false],
    ['three of four answered', 4, 3, '2025-11-10T11:00:00Z', false],
    ['half answered', 4, 2, '2025-11-10T11:00:00Z', true],
    ['all answered, two days ago', 4, 4, '2025-11-08T11:00:00Z', true],
  ])('%s', async (_, sources, answering, polledAt, degraded) => {
    const { store, monitor } = await monitored([])
    const ids = Array.from({ length: sources }, (_unused, index) => `s${index}`)
    for (const [index, id] of ids.entries()) {
      const at = polledAt ?? ''
      await store.apply([
        { kind: 'put-source', source: source(id) },
        index < answering
          ? { kind: 'source-answered', id, at, etag: null, lastModified: null }
          : { kind: 'source-failed', id, at, error: 'No route.' },
      ])
    }
    const counts = {
      sources: { ok: 0, unchanged: 0, failed: 0 },
      items: { new: 0, relevant: 0 },
      claims: 0,
      changes: 0,
    }
    if (polledAt !== null)
      await store.apply([
        { kind: 'record-cycle', summary: { startedAt: polledAt, finishedAt: polledAt, ...counts } },
      ])
    const board = await monitor.board()
    expect(board.coverage).toEqual({ sources, answering, degraded })
    expect(board.lastPoll).toBe(polledAt)
  })
})

describe('the ledger', () => {
  it('pages from the newest to the oldest', async () => {
    const { monitor } = await monitored()
    const seen: string[] = []
    let cursor: string | undefined
    do {
      const page = await monitor.changes({ limit: 2, ...(cursor === undefined ? {} : { cursor }) })
      expect(page.changes.length).toBeLessThanOrEqual(2)
      seen.push(...page.changes.map(({ row }) => `${row.party} ${row.to}`))
      cursor = page.next ?? undefined
    } while (cursor !== undefined)
    expect(seen).toEqual([
      'US negative-response',
      'US under-consideration',
      'US positive-response',
      'RU proposal',
    ])
  })

  it('leads from a change to its statement and back', async () => {
    const { monitor } = await monitored()
    const { changes } = await monitor.changes({ limit: 9, stance: 'under-consideration' })
    const [detail] = changes
    expect(detail?.statement).toMatchObject({ carriers: 3, speaker: 'Ivan Sample' })
    expect(await monitor.change(detail?.row.id ?? '')).toEqual(detail)
    const statement = await monitor.statement(detail?.row.statement ?? '')
    expect(statement?.claims.map(({ title }) => title)).toEqual(['one', 'two', 'three'])
    expect(statement?.changes.map(({ id }) => id)).toEqual([detail?.row.id])
  })

  it('knows nothing of unknown ids', async () => {
    const { monitor } = await monitored()
    expect(await monitor.change('unknown')).toBeUndefined()
    expect(await monitor.statement('unknown')).toBeUndefined()
  })
})
