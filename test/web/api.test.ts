import { describe, expect, it } from 'vitest'
import { sampleApp, sampleIds } from './sample-app.ts'
import { SAMPLE_WORLD } from './sample-world.ts'

const sample = sampleApp()
const { app } = sample

/** The members of answers that the tests look into. */
type Answer = {
  readonly standings: readonly {
    readonly party: string
    readonly matter: string
    readonly statement: string
    readonly carriers: number
  }[]
  readonly changes: readonly {
    readonly id: string
    readonly supersedes: string | null
    readonly supersededBy: string | null
  }[]
  readonly next: string | null
  readonly claims: readonly { readonly report: string }[]
  readonly sources: readonly unknown[]
  readonly lastCycle: unknown
}

const read = async (path: string): Promise<Answer> => (await (await app.request(path)).json()) as Answer

describe('the status', () => {
  it('has the names and meanings of the contract', async () => {
    const status = await read('/api/v1/status')
    expect(status).toMatchObject({
      treaty: 'new-start',
      at: '2026-11-25T08:00:12Z',
      legal: { state: 'expired', since: '2026-02-05' },
      coverage: { sources: 3, answering: 2, degraded: false },
      lastPoll: '2026-11-25T08:00:12Z',
    })
    const standing = status.standings.find(({ party, matter }) => party === 'US' && matter === 'limits')
    expect(standing).toEqual({
      party: 'US',
      matter: 'limits',
      stance: 'under-consideration',
      since: '2025-11-09',
      lastConfirmed: '2025-11-09',
      basis: 'reported',
      speaker: 'Sergei Lavrov',
      confirmed: true,
      disputed: false,
      formalAnswerOutstanding: true,
      quotation: expect.stringMatching(/^The American side/),
      origin: 'live',
      outlet: 'Example Wire',
      url: 'https://courier.example/0',
      statement: expect.stringMatching(/^[0-9a-f]{24}$/),
      change: expect.stringMatching(/^[0-9a-f]{24}$/),
      carriers: 4,
      reports: 2,
      previous: { stance: 'positive-response', since: '2025-10-28' },
    })
  })

  it.each([
    ['2025-11-08', 'positive-response', 'suspended', '2025-11-08T23:59:59Z'],
    ['2025-11-09', 'under-consideration', 'suspended', '2025-11-09T23:59:59Z'],
    ['2026-11-25', 'under-consideration', 'expired', '2026-11-25T08:00:12Z'],
  ])('on %s was %s, the treaty %s', async (day, stance, state, at) => {
    const status = await read(`/api/v1/status?at=${day}`)
    expect(status).toMatchObject({ at, legal: { state } })
    expect(status.standings).toContainEqual(
      expect.objectContaining({ party: 'US', matter: 'limits', stance }),
    )
  })

  it('before anything was said has no standing', async () => {
    expect(await read('/api/v1/status?at=2009-01-01')).toMatchObject({
      legal: { state: 'none', since: null },
      standings: [],
    })
  })

  it('of a monitor that never wrote is still an answer', async () => {
    const empty = sampleApp({
      said: [],
      sources: [],
      lastCycle: undefined,
      amended: [],
      revision: { number: 0, at: null },
    })
    const status = await (await empty.app.request('/api/v1/status')).json()
    expect(status).toMatchObject({ at: '2026-11-25T00:00:00Z', standings: [], lastPoll: null })
  })
})

describe('the changes', () => {
  it('come newest first with the names of the contract', async () => {
    const { changes, next } = await read('/api/v1/changes')
    expect(next).toBeNull()
    expect(changes).toHaveLength(SAMPLE_WORLD.said.length + 1)
    expect(changes[0]).toMatchObject({
      kind: 'correction',
      party: 'RU',
      matter: 'limits',
      from: null,
      to: 'proposal',
      saidAt: '2025-09-22',
      recordedAt: '2026-11-20T10:00:00Z',
      rule: 'first-statement',
      confirmed: true,
      origin: 'live',
    })
    const superseded = changes.find(({ id }) => id === changes[0]?.supersedes)
    expect(superseded?.supersededBy).toBe(changes[0]?.id)
  })

  it('are all met once on a walk through the pages', async () => {
    const whole = await read('/api/v1/changes')
    const met: unknown[] = []
    let path: string | undefined = '/api/v1/changes?limit=3'
    while (path !== undefined) {
      const answer = await app.request(path)
      const page = (await answer.json()) as Answer
      expect(page.changes.length).toBeLessThanOrEqual(3)
      met.push(...page.changes)
      const link = answer.headers.get('link')
      expect(link === null).toBe(page.next === null)
      path = link === null ? undefined : /<([^>]+)>/.exec(link)?.[1]
      if (page.next !== null) expect(path).toContain(`since=${page.next}`)
    }
    expect(met).toEqual(whole.changes)
  })

  it.each([
    ['party=CN', 1],
    ['matter=limits', 5],
    ['matter=limits&party=US', 2],
    ['stance=proposal', 3],
    ['basis=reported', 2],
    ['basis=media', 1],
    ['confirmed=false', 1],
    ['confirmed=true', 9],
    ['confirmed=any', 10],
    ['party=CN&matter=limits', 0],
  ])('with %s are %d', async (query, count) => {
    expect((await read(`/api/v1/changes?${query}`)).changes).toHaveLength(count)
  })

  it('can be read one by one', async () => {
    const { change } = await sampleIds(sample)
    const { changes } = await read('/api/v1/changes')
    expect(await read(`/api/v1/changes/${change}`)).toEqual(changes[0])
  })
})

describe('a statement', () => {
  it('lists all that carries it', async () => {
    const { standings } = await read('/api/v1/status')
    const statement = standings.find(({ carriers }) => carriers === 4)?.statement
    const detail = await read(`/api/v1/statements/${statement}`)
    expect(detail).toMatchObject({ id: statement, carriers: 4, reports: 2, saidOn: '2025-11-09' })
    expect(detail.claims).toHaveLength(4)
    expect(new Set(detail.claims.map(({ report }) => report)).size).toBe(2)
    expect(detail.changes).toHaveLength(1)
  })
})

describe('the sources', () => {
  it('come with their health', async () => {
    const { sources, lastCycle } = await read('/api/v1/sources')
    expect(sources).toHaveLength(3)
    expect(sources[2]).toMatchObject({ id: 'gamma', condition: 'failing', failures: 3 })
    expect(lastCycle).toMatchObject({ sources: { ok: 1, unchanged: 1, failed: 1 } })
  })
})
