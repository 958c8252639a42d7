import { beforeAll, describe, expect, it } from 'vitest'
import { ICON_PATH, STYLE_PATH } from '../../src/web/style/assets.ts'
import { sampleApp, sampleIds } from './sample-app.ts'

const sample = sampleApp()
const ids = await sampleIds(sample)

const PATHS = [
  '/',
  '/?at=2025-11-10',
  '/changes',
  `/changes/${ids.change}`,
  `/statements/${ids.statement}`,
  '/method',
  '/sources',
  '/api/v1/status',
  '/api/v1/status?at=2025-11-10',
  '/api/v1/changes',
  `/api/v1/changes/${ids.change}`,
  `/api/v1/statements/${ids.statement}`,
  '/api/v1/sources',
  '/changes.atom',
  STYLE_PATH,
  ICON_PATH,
] as const

describe.each(PATHS)('GET %s', (path) => {
  let first: Response
  let etag: string
  let modified: string

  beforeAll(async () => {
    first = await sample.app.request(path)
    etag = first.headers.get('etag') ?? ''
    modified = first.headers.get('last-modified') ?? ''
  })

  it('has validators, caching and security headers, and is open to all origins', () => {
    expect(first.status).toBe(200)
    expect(etag).toMatch(/^"[0-9a-f]+"$/)
    expect(modified).toMatch(/ GMT$/)
    expect(first.headers.get('cache-control')).toMatch(/^public, max-age=\d+/)
    expect(first.headers.get('access-control-allow-origin')).toBe('*')
    expect(first.headers.get('access-control-expose-headers')).toContain('ETag')
    expect(first.headers.get('x-content-type-options')).toBe('nosniff')
    expect(first.headers.get('referrer-policy')).toBe('no-referrer')
    const policy = first.headers.get('content-security-policy') ?? ''
    expect(policy).toContain("default-src 'none'")
    expect(policy).toContain("frame-ancestors 'none'")
    expect(policy).not.toMatch(/unsafe|script-src/)
  })

  it('is byte for byte the same again', async () => {
    const again = await sample.app.request(path)
    expect(again.headers.get('etag')).toBe(etag)
    const other = await sampleApp().app.request(path)
    expect(other.headers.get('etag')).toBe(etag)
  })

  it.each([
    ['the tag', { 'if-none-match': () => etag }],
    ['the weak tag in a list', { 'if-none-match': () => `"x", W/${etag}` }],
    ['the date alone', { 'if-modified-since': () => modified }],
    ['both', { 'if-none-match': () => etag, 'if-modified-since': () => modified }],
  ])('answers 304 without a body to %s', async (_, validators) => {
    const headers = Object.fromEntries(Object.entries(validators).map(([name, value]) => [name, value()]))
    const answer = await sample.app.request(path, { headers })
    expect(answer.status).toBe(304)
    expect(await answer.text()).toBe('')
    for (const name of ['etag', 'last-modified', 'cache-control', 'access-control-allow-origin']) {
      expect(answer.headers.get(name)).toBe(first.headers.get(name))
    }
    expect(answer.headers.get('content-type')).toBeNull()
  })

  it('answers 200 to another tag, whatever the date', async () => {
    const headers = { 'if-none-match': '"other"', 'if-modified-since': modified }
    expect((await sample.app.request(path, { headers })).status).toBe(200)
  })

  it('answers HEAD like GET, without the body', async () => {
    const [head, get] = await Promise.all([
      sample.app.request(path, { method: 'HEAD' }),
      sample.app.request(path),
    ])
    const body = await get.arrayBuffer()
    expect(head.status).toBe(200)
    expect(await head.text()).toBe('')
    expect(head.headers.get('etag')).toBe(etag)
    expect(head.headers.get('content-length')).toBe(String(body.byteLength))
  })

  it('refuses to be written, and says what it takes', async () => {
    for (const method of ['POST', 'PUT', 'DELETE', 'PATCH']) {
      const answer = await sample.app.request(path, { method })
      expect(answer.status).toBe(405)
      expect(answer.headers.get('allow')).toBe('GET, HEAD, OPTIONS')
    }
    const preflight = await sample.app.request(path, { method: 'OPTIONS' })
    expect(preflight.status).toBe(204)
    expect(preflight.headers.get('access-control-allow-headers')).toContain('If-None-Match')
  })
})

describe('when something is written', () => {
  const poll = { number: 42, at: '2026-11-25T08:15:00Z' }

  it('a poll that found nothing moves the status and leaves feed and ledger alone', async () => {
    const { app, alter } = sampleApp()
    const tagsOf = async () =>
      Promise.all(
        ['/changes.atom', '/api/v1/changes', '/changes', '/api/v1/status'].map(async (path) => {
          const { headers } = await app.request(path)
          return [headers.get('etag'), headers.get('last-modified')]
        }),
      )
    const before = await tagsOf()
    alter({ revision: poll })
    const after = await tagsOf()
    expect(after.slice(0, 3)).toEqual(before.slice(0, 3))
    expect(after[3]).not.toEqual(before[3])
    expect(after[3]?.[1]).toBe('Wed, 25 Nov 2026 08:15:00 GMT')
  })

  it('a change moves everything that tells of it', async () => {
    const { app, alter } = sampleApp()
    const path = '/changes.atom'
    const before = await app.request(path)
    alter({ revision: poll, amended: [] })
    const after = await app.request(path, { headers: { 'if-none-match': before.headers.get('etag') ?? '' } })
    expect(after.status).toBe(200)
    expect(after.headers.get('last-modified')).toBe('Wed, 25 Nov 2026 08:15:00 GMT')
  })

  it('time alone moves nothing within the day', async () => {
    const { app, alter } = sampleApp()
    const before = await app.request('/')
    alter({ now: '2026-11-25T19:59:00Z' })
    const after = await app.request('/')
    expect(after.headers.get('etag')).toBe(before.headers.get('etag'))
  })

  it('a new day moves what says how long ago something was', async () => {
    const { app, alter } = sampleApp()
    const before = await app.request('/')
    alter({ now: '2026-11-26T00:00:00Z' })
    const after = await app.request('/')
    expect(after.headers.get('etag')).not.toBe(before.headers.get('etag'))
    expect(after.headers.get('last-modified')).toBe('Thu, 26 Nov 2026 00:00:00 GMT')
  })
})
