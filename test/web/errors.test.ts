import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createApp } from '../../src/web/create-app.tsx'
import { fixtureMonitor } from './fixture-monitor.ts'
import { sampleApp } from './sample-app.ts'
import { SAMPLE_WORLD } from './sample-world.ts'

const { app, reported } = sampleApp()

describe('a bad parameter', () => {
  it.each([
    ['/api/v1/status?at=2026-02-30', 'at'],
    ['/api/v1/status?at=today', 'at'],
    ['/api/v1/status?at=2026-11-26', 'at'],
    ['/api/v1/status?at=2026-01-01&at=2026-01-02', 'at'],
    ['/api/v1/changes?party=FR', 'party'],
    ['/api/v1/changes?party=us', 'party'],
    ['/api/v1/changes?matter=weather', 'matter'],
    ['/api/v1/changes?stance=maybe', 'stance'],
    ['/api/v1/changes?basis=rumour', 'basis'],
    ['/api/v1/changes?confirmed=yes', 'confirmed'],
    ['/api/v1/changes?limit=0', 'limit'],
    ['/api/v1/changes?limit=201', 'limit'],
    ['/api/v1/changes?limit=1e2', 'limit'],
    ['/api/v1/changes?limit=-1', 'limit'],
    ['/api/v1/changes?since=../../etc', 'since'],
    ['/changes.atom?party=FR', 'party'],
  ])('%s is refused and named', async (path, parameter) => {
    const answer = await app.request(path)
    expect(answer.status).toBe(400)
    expect(answer.headers.get('content-type')).toMatch(/^application\/problem\+json/)
    expect(answer.headers.get('cache-control')).toBe('no-store')
    expect(await answer.json()).toMatchObject({
      type: '/method#problem-invalid-parameter',
      title: 'Invalid parameter',
      status: 400,
      parameter,
      detail: expect.stringContaining(`"${parameter}"`),
      instance: path.replace(/\?.*/, ''),
    })
  })

  it('comes with what is allowed', async () => {
    const answer = await app.request('/api/v1/changes?party=FR')
    expect(await answer.json()).toMatchObject({ allowed: ['US', 'RU', 'CN'] })
  })

  it.each(['/?at=2026-02-30', '/changes?party=FR'])('%s is told to people as a page', async (path) => {
    const answer = await app.request(path)
    expect(answer.status).toBe(400)
    expect(answer.headers.get('content-type')).toMatch(/^text\/html/)
    expect(await answer.text()).toContain('Invalid parameter')
  })

  it.each(['/api/v1/changes?party=&matter=&stance=&basis=&confirmed=&limit=&since=', '/?at=', '/?utm=x'])(
    '%s has none: empty means unsaid, unknown is ignored',
    async (path) => {
      expect((await app.request(path)).status).toBe(200)
    },
  )
})

describe('what is not there', () => {
  it.each([
    ['/api/v1/changes/none', 'application/problem+json; charset=utf-8'],
    ['/api/v1/statements/none', 'application/problem+json; charset=utf-8'],
    ['/api/v2/anything', 'application/problem+json; charset=utf-8'],
    ['/changes/none', 'text/html; charset=utf-8'],
    ['/statements/%00', 'text/html; charset=utf-8'],
    ['/statements/%E0%A4%A', 'text/html; charset=utf-8'],
    ['/wp-login.php', 'text/html; charset=utf-8'],
  ])('%s is 404 as %s', async (path, type) => {
    const answer = await app.request(path)
    expect(answer.status).toBe(404)
    expect(answer.headers.get('content-type')).toBe(type)
  })
})

describe('a database that fails', () => {
  const reports: unknown[] = []
  const broken = createApp(
    {
      ...fixtureMonitor(() => SAMPLE_WORLD),
      revision: async () => {
        throw new Error('secret path /var/db')
      },
    },
    { publicUrl: null, version: '1', clock: () => SAMPLE_WORLD.now, report: (error) => reports.push(error) },
  )

  it.each([
    ['/', 500],
    ['/api/v1/status', 500],
    ['/changes.atom', 500],
    ['/healthz', 503],
  ])('%s answers %d, says nothing of the cause, and reports it', async (path, status) => {
    const before = reports.length
    const answer = await broken.request(path)
    expect(answer.status).toBe(status)
    expect(answer.headers.get('cache-control')).toBe('no-store')
    expect(await answer.text()).not.toContain('secret')
    expect(reports.length).toBe(before + 1)
  })
})

describe('health', () => {
  it('names version and commit and is never stored', async () => {
    const answer = await sampleApp({}, { commit: 'abc123' }).app.request('/healthz')
    expect(answer.headers.get('cache-control')).toBe('no-store')
    expect(await answer.json()).toEqual({ status: 'ok', version: '1.2.3', commit: 'abc123' })
  })
})

describe('any address at all', () => {
  const parameter = fc.constantFrom(
    'at',
    'party',
    'matter',
    'stance',
    'basis',
    'confirmed',
    'limit',
    'since',
    '__proto__',
  )
  const value = fc.oneof(
    fc.string({ unit: 'binary' }).map((text) => encodeURIComponent(text.replace(/\p{Cs}/gu, ''))),
    fc.stringMatching(/^[%&=+;?0-9a-z-]{0,20}$/),
    fc.constantFrom(
      'US',
      'limits',
      'true',
      '2026-01-01',
      '2026-13-01',
      '10',
      '9007199254740993',
      'zzzzzzzzz',
    ),
  )
  const query = fc
    .array(fc.tuple(parameter, value), { maxLength: 6 })
    .map((pairs) => pairs.map(([name, text]) => `${name}=${text}`).join('&'))
  const path = fc.constantFrom(
    '/',
    '/changes',
    '/api/v1/status',
    '/api/v1/changes',
    '/changes.atom',
    '/sources',
    '/changes/x',
    '/statements/x',
  )

  it('is never answered by 500', async () => {
    await fc.assert(
      fc.asyncProperty(path, query, async (where, what) => {
        const { status } = await app.request(`http://localhost${where}?${what}`)
        expect([200, 400, 404]).toContain(status)
      }),
      { numRuns: 400 },
    )
    expect(reported).toEqual([])
  })
})
