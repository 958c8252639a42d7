import { gzipSync } from 'node:zlib'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createPlatformFetch } from '../../src/adapters/platform-fetch.ts'
import { startTestSite, type TestSite } from '../support/test-site.ts'

let site: TestSite

beforeEach(async () => {
  site = await startTestSite()
})

afterEach(() => site.close())

const ask = (url: string, options: { allowPrivate?: boolean; maxBytes?: number; timeoutMs?: number } = {}) =>
  createPlatformFetch({ allowPrivate: options.allowPrivate ?? true, userAgent: 'Treatywatch/test' })({
    url,
    headers: { 'if-none-match': '"1"' },
    maxBytes: options.maxBytes ?? 1000,
    timeoutMs: options.timeoutMs ?? 5000,
  })

describe('fetching by the platform', () => {
  it('gives status, headers in lower case and the decoded body', async () => {
    site.serve('/page', {
      headers: { ETag: '"2"', 'content-encoding': 'gzip' },
      body: gzipSync('The words.'),
    })
    const outcome = await ask(`${site.address}/page`)
    expect(outcome).toMatchObject({ kind: 'response', status: 200, headers: { etag: '"2"' } })
    expect(outcome.kind === 'response' && new TextDecoder().decode(outcome.body)).toBe('The words.')
    expect(site.requests[0]?.headers).toMatchObject({
      'user-agent': 'Treatywatch/test',
      'if-none-match': '"1"',
    })
  })

  it('follows redirects and says where it ended', async () => {
    site.serve('/old', { status: 301, headers: { location: '/new' } })
    site.serve('/new', { status: 304 })
    expect(await ask(`${site.address}/old`)).toMatchObject({ status: 304, url: `${site.address}/new` })
  })

  it.each([
    ['nonsense', 'invalid-address'],
    ['ftp://feeds.example/x', 'invalid-address'],
    ['http://user:word@feeds.example/x', 'invalid-address'],
    ['http://127.0.0.1:9/x', 'forbidden-address'],
    ['http://2130706433/x', 'forbidden-address'],
    ['http://[::ffff:10.0.0.1]/x', 'forbidden-address'],
    ['http://localhost/x', 'forbidden-address'],
    ['http://metadata.internal./x', 'forbidden-address'],
  ])('does not ask %s', async (url, problem) => {
    expect(await ask(url, { allowPrivate: false })).toMatchObject({ kind: 'problem', problem })
  })

  it('never throws: too much, too slow, in circles, nobody there', async () => {
    site.serve('/bomb', { headers: { 'content-encoding': 'gzip' }, body: gzipSync('0'.repeat(100_000)) })
    site.serve('/circle', { status: 302, headers: { location: '/circle' } })
    site.serve('/silent', () => undefined)
    const problemOf = async (path: string, timeoutMs?: number) => {
      const outcome = await ask(`${site.address}${path}`, timeoutMs === undefined ? {} : { timeoutMs })
      return outcome.kind === 'problem' ? outcome.problem : outcome.status
    }
    expect(await problemOf('/bomb')).toBe('too-large')
    expect(await problemOf('/circle')).toBe('too-many-redirects')
    expect(await problemOf('/silent', 100)).toBe('timeout')
    await site.close()
    expect(await problemOf('/gone')).toBe('network')
    site = await startTestSite()
  })
})
