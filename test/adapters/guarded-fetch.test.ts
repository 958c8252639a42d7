import type { LookupAddress } from 'node:dns'
import type { LookupFunction } from 'node:net'
import { brotliCompressSync, constants, deflateRawSync, deflateSync, gzipSync } from 'node:zlib'
import { afterEach, describe, expect, it } from 'vitest'
import {
  createGuardedFetch,
  type GuardedFetch,
  type GuardedFetchOptions,
} from '../../src/adapters/guarded-fetch.ts'
import { startTestSite, type TestSite } from '../support/test-site.ts'

const USER_AGENT = 'Treatywatch/test (+https://watch.example/about)'
const MEGABYTE = 1024 * 1024

const opened: { close: () => Promise<void> }[] = []

const site = async (host?: string): Promise<TestSite> => {
  const started = await startTestSite(host)
  opened.push(started)
  return started
}

const guarded = (options: Partial<GuardedFetchOptions> = {}): GuardedFetch => {
  const made = createGuardedFetch({ allowPrivate: false, userAgent: USER_AGENT, ...options })
  opened.push(made)
  return made
}

/** A resolver that gives its answers in turn and the last one for ever. */
const resolver =
  (...answers: readonly (readonly string[])[]): LookupFunction =>
  (_name, _options, callback) => {
    const turn = answers.length > 1 ? answers[0] : answers.at(-1)
    if (answers.length > 1) (answers as string[][]).shift()
    const found: LookupAddress[] = (turn ?? []).map((address) => ({
      address,
      family: address.includes(':') ? 6 : 4,
    }))
    callback(null, found)
  }

const limits = { maxBytes: MEGABYTE, timeoutMs: 5000 }

afterEach(async () => {
  await Promise.all(opened.splice(0).map(({ close }) => close()))
})

describe('an ordinary request', () => {
  it('gives status, headers, body and address, and says who asks', async () => {
    const server = await site()
    server.serve('/feed', { status: 404, headers: { etag: '"v1"', 'X-Two': 'b' }, body: 'words' })
    const { fetch } = guarded({ allowPrivate: true })
    const outcome = await fetch({
      url: `${server.address}/feed#part`,
      headers: { 'if-none-match': 'W/"v0"' },
      ...limits,
    })
    expect(outcome).toMatchObject({ kind: 'response', status: 404, url: `${server.address}/feed#part` })
    if (outcome.kind !== 'response') return
    expect(outcome.headers).toMatchObject({ etag: '"v1"', 'x-two': 'b' })
    expect(new TextDecoder().decode(outcome.body)).toBe('words')
    expect(server.requests[0]?.headers).toMatchObject({
      'user-agent': USER_AGENT,
      'if-none-match': 'W/"v0"',
    })
  })

  it('follows redirects, also relative ones, and gives the last address', async () => {
    const server = await site()
    server.serve('/a', { status: 301, headers: { location: `${server.address}/b/` }, body: 'moved' })
    server.serve('/b/', { status: 307, headers: { location: 'c' } })
    server.serve('/b/c', { body: 'there' })
    const outcome = await guarded({ allowPrivate: true }).fetch({ url: `${server.address}/a`, ...limits })
    expect(outcome).toMatchObject({ kind: 'response', status: 200, url: `${server.address}/b/c` })
  })

  it('gives up on endless redirects', async () => {
    const server = await site()
    server.serve('/a', { status: 302, headers: { location: '/a' } })
    const outcome = await guarded({ allowPrivate: true }).fetch({ url: `${server.address}/a`, ...limits })
    expect(outcome).toMatchObject({ kind: 'problem', problem: 'too-many-redirects' })
    expect(server.requests.length).toBeLessThan(15)
  })
})

const ZEROS = Buffer.alloc(100 * MEGABYTE)

const TEXT = 'The limits hold for one more year. '.repeat(500)

describe('compressed bodies', () => {
  it.each([
    ['gzip', gzipSync(TEXT)],
    ['x-gzip', gzipSync(TEXT)],
    ['deflate', deflateSync(TEXT)],
    ['deflate', deflateRawSync(TEXT)],
    ['br', brotliCompressSync(TEXT)],
    ['gzip, br', brotliCompressSync(gzipSync(TEXT))],
    ['identity', Buffer.from(TEXT)],
  ])('%s', async (encoding, body) => {
    const server = await site()
    server.serve('/', { headers: { 'content-encoding': encoding }, body })
    const outcome = await guarded({ allowPrivate: true }).fetch({ url: server.address, ...limits })
    expect(outcome.kind === 'response' && new TextDecoder().decode(outcome.body)).toBe(TEXT)
  })

  it.each([
    ['cut off', 'gzip', gzipSync(TEXT).subarray(0, 60)],
    ['broken', 'gzip', Buffer.from('this was never compressed')],
    ['unknown', 'zstd', Buffer.from('anything')],
    ['a tower', 'gzip, gzip, gzip', gzipSync(gzipSync(gzipSync(TEXT)))],
  ])('a problem when %s', async (_, encoding, body) => {
    const server = await site()
    server.serve('/', { headers: { 'content-encoding': encoding }, body })
    const outcome = await guarded({ allowPrivate: true }).fetch({ url: server.address, ...limits })
    expect(outcome).toMatchObject({ kind: 'problem', problem: 'network' })
  })

  it('is no problem for an answer without a body', async () => {
    const server = await site()
    server.serve('/', { status: 304, headers: { 'content-encoding': 'gzip' } })
    const outcome = await guarded({ allowPrivate: true }).fetch({ url: server.address, ...limits })
    expect(outcome).toMatchObject({ kind: 'response', status: 304 })
  })

  it.each([
    ['gzip', gzipSync(ZEROS, { level: 1 })],
    ['br', brotliCompressSync(ZEROS, { params: { [constants.BROTLI_PARAM_QUALITY]: 1 } })],
    ['gzip, gzip', gzipSync(gzipSync(ZEROS, { level: 1 }))],
  ])('a bomb in %s is not unpacked', async (encoding, body) => {
    const server = await site()
    server.serve('/', { headers: { 'content-encoding': encoding }, body })
    const before = process.memoryUsage().rss
    const outcome = await guarded({ allowPrivate: true }).fetch({ url: server.address, ...limits })
    expect(outcome).toMatchObject({ kind: 'problem', problem: 'too-large' })
    expect(process.memoryUsage().rss - before).toBeLessThan(ZEROS.length / 2)
  })
})

describe('limits', () => {
  it('reads a body of exactly the limit and no byte more', async () => {
    const server = await site()
    server.serve('/fits', { body: Buffer.alloc(1000) })
    server.serve('/over', { body: Buffer.alloc(1001) })
    const { fetch } = guarded({ allowPrivate: true })
    const ask = (path: string) => fetch({ url: server.address + path, maxBytes: 1000, timeoutMs: 5000 })
    expect(await ask('/fits')).toMatchObject({ kind: 'response', status: 200 })
    expect(await ask('/over')).toMatchObject({ kind: 'problem', problem: 'too-large' })
  })

  it('stops an endless body at the limit', async () => {
    const server = await site()
    const ended = new Promise<void>((resolve) => {
      server.serve('/', (_, response) => {
        response.on('close', resolve)
        const more = () => {
          while (!response.destroyed && response.write('x'.repeat(65_536)));
        }
        response.on('drain', more)
        more()
        return undefined
      })
    })
    const outcome = await guarded({ allowPrivate: true }).fetch({ url: server.address, ...limits })
    expect(outcome).toMatchObject({ kind: 'problem', problem: 'too-large' })
    // The connection is cut, not left to run.
    await ended
  })

  it.each([
    ['the headers', () => undefined],
    [
      'the body',
      (_: unknown, response: import('node:http').ServerResponse) => {
        response.write('a')
        const timer = setInterval(() => response.write('b'), 20)
        response.on('close', () => clearInterval(timer))
        return undefined
      },
    ],
  ])('ends a request whose server is slow with %s', async (_, route) => {
    const server = await site()
    server.serve('/', route)
    const outcome = await guarded({ allowPrivate: true }).fetch({
      url: server.address,
      maxBytes: MEGABYTE,
      timeoutMs: 150,
    })
    expect(outcome).toMatchObject({ kind: 'problem', problem: 'timeout' })
    expect(outcome.kind === 'problem' && outcome.detail).toContain('0.15 s')
  })

  it('counts the deadline over all redirects', async () => {
    const server = await site()
    for (let step = 0; step < 6; step += 1)
      server.serve(`/${step}`, (_, response) => {
        setTimeout(() => response.writeHead(302, { location: `/${step + 1}` }).end(), 60)
        return undefined
      })
    server.serve('/6', { body: 'there' })
    const outcome = await guarded({ allowPrivate: true }).fetch({
      url: `${server.address}/0`,
      maxBytes: MEGABYTE,
      timeoutMs: 200,
    })
    expect(outcome).toMatchObject({ kind: 'problem', problem: 'timeout' })
  })

  it('reports a connection that is cut in the middle', async () => {
    const server = await site()
    server.serve('/', (_, response) => {
      response.writeHead(200, { 'content-length': '1000' })
      response.write('half')
      setTimeout(() => response.destroy(), 20)
      return undefined
    })
    const outcome = await guarded({ allowPrivate: true }).fetch({ url: server.address, ...limits })
    expect(outcome).toMatchObject({ kind: 'problem', problem: 'network' })
  })
})

describe('the address guard', () => {
  it.each([
    'ftp://feeds.example/a',
    'file:///etc/hosts',
    'data:text/plain,hello',
    'javascript:alert(1)',
    'https://user:secret@feeds.example/',
    'https://user@feeds.example/',
    'http://',
    'http://exa mple/',
    'http://user:secret@exa mple/',
    'http://256.256.256.256/',
    '/relative',
    '',
  ])('does not take %s for an address', async (url) => {
    const outcome = await guarded({ allowPrivate: true }).fetch({ url, ...limits })
    expect(outcome).toMatchObject({ kind: 'problem', problem: 'invalid-address' })
    expect(JSON.stringify(outcome)).not.toContain('secret')
  })

  it.each([
    '127.0.0.1',
    '2130706433',
    '0x7f000001',
    '0x7f.0.0.1',
    '017700000001',
    '0177.0.0.1',
    '127.1',
    '127.0.1',
    '0',
    '0.0.0.0',
    '１２７.０.０.１',
    '127。0。0。1',
    '%31%32%37.0.0.1',
    '127.0.0.1.',
    'localhost',
    'LOCALHOST',
    '[::1]',
    '[0:0:0:0:0:0:0:1]',
    '[::]',
    '[::ffff:127.0.0.1]',
    '[::ffff:7f00:1]',
    '[::127.0.0.1]',
    '[64:ff9b::127.0.0.1]',
    '[64:ff9b:1::7f00:1]',
    '[2002:7f00:1::]',
    '[2001:0:7f00:1::]',
    '[fe80::1]',
    '[fc00::1]',
    '[fd12:3456:789a::1]',
    '[ff02::1]',
    '10.0.0.1',
    '100.64.0.1',
    '169.254.169.254',
    '172.16.0.1',
    '172.31.255.255',
    '192.168.1.1',
    '198.18.0.1',
    '224.0.0.1',
    '255.255.255.255',
    '192.0.0.1',
    '203.0.113.7',
    '[2001:db8::1]',
    '[3fff::1]',
  ])('connects to nothing at %s', async (host) => {
    const server = await site()
    const outcome = await guarded().fetch({ url: `http://${host}:${server.port}/`, ...limits })
    expect(outcome).toMatchObject({ kind: 'problem', problem: 'forbidden-address' })
    expect(server.connections()).toBe(0)
  })

  it.each(['127.0.0.2', '[::ffff:127.0.0.2]', 'inside.example', '2130706434'])(
    'does not follow a redirect to %s',
    async (host) => {
      const outside = await site('127.0.0.1')
      const inside = await site('127.0.0.2')
      outside.serve('/', { status: 302, headers: { location: `http://${host}:${inside.port}/` } })
      const { fetch } = guarded({ exempt: ['127.0.0.1'], lookup: resolver(['127.0.0.2']) })
      const outcome = await fetch({ url: outside.address, ...limits })
      expect(outcome).toMatchObject({ kind: 'problem', problem: 'forbidden-address' })
      expect([outside.connections(), inside.connections()]).toEqual([1, 0])
    },
  )

  it.each(['ftp://feeds.example/', 'http://user:secret@feeds.example/', 'file:///etc/hosts'])(
    'does not follow a redirect to %s',
    async (location) => {
      const server = await site()
      server.serve('/', { status: 301, headers: { location } })
      const outcome = await guarded({ allowPrivate: true }).fetch({ url: server.address, ...limits })
      expect(outcome).toMatchObject({ kind: 'problem', problem: 'invalid-address' })
    },
  )

  it('checks the addresses of a name at every connection', async () => {
    const outside = await site('127.0.0.1')
    const inside = await site('127.0.0.2')
    outside.serve('/', { headers: { connection: 'close' }, body: 'hello' })
    const { fetch } = guarded({ exempt: ['127.0.0.1'], lookup: resolver(['127.0.0.1'], ['127.0.0.2']) })
    const first = await fetch({ url: `http://rebind.example:${outside.port}/`, ...limits })
    expect(first).toMatchObject({ kind: 'response', status: 200 })
    const second = await fetch({ url: `http://rebind.example:${inside.port}/`, ...limits })
    expect(second).toMatchObject({ kind: 'problem', problem: 'forbidden-address' })
    expect(inside.connections()).toBe(0)
  })

  it('leaves the forbidden ones of several addresses out', async () => {
    const outside = await site('127.0.0.1')
    outside.serve('/', { body: 'hello' })
    const { fetch } = guarded({
      exempt: ['127.0.0.1'],
      lookup: resolver(['127.0.0.2', '::1', '10.0.0.1', '127.0.0.1']),
    })
    const outcome = await fetch({ url: `http://mixed.example:${outside.port}/`, ...limits })
    expect(outcome).toMatchObject({ kind: 'response', status: 200 })
  })

  it('names the host it refuses', async () => {
    const { fetch } = guarded({ lookup: resolver(['10.1.2.3']) })
    const outcome = await fetch({ url: 'https://intranet.example/feed', ...limits })
    expect(outcome).toMatchObject({ problem: 'forbidden-address' })
    expect(outcome.kind === 'problem' && outcome.detail).toContain('intranet.example')
  })
})

describe('a host that is not there', () => {
  it('is a network problem with the reason', async () => {
    const server = await site()
    await server.close()
    opened.splice(opened.indexOf(server), 1)
    const outcome = await guarded({ allowPrivate: true }).fetch({ url: server.address, ...limits })
    expect(outcome).toMatchObject({ kind: 'problem', problem: 'network' })
    expect(outcome.kind === 'problem' && outcome.detail).toContain('refused')
  })

  it('is a network problem when the name is unknown', async () => {
    const lookup: LookupFunction = (_name, _options, callback) =>
      callback(Object.assign(new Error('getaddrinfo ENOTFOUND nowhere.example'), { code: 'ENOTFOUND' }), '')
    const outcome = await guarded({ lookup }).fetch({ url: 'https://nowhere.example/', ...limits })
    expect(outcome).toMatchObject({
      kind: 'problem',
      problem: 'network',
      detail: 'nowhere.example could not be read: the name is unknown.',
    })
  })

  it('fails what is under way when it is closed', async () => {
    const server = await site()
    const made = guarded({ allowPrivate: true })
    const asked = new Promise<void>((resolve) => {
      server.serve('/', () => {
        resolve()
        return undefined
      })
    })
    const outcome = made.fetch({ url: server.address, ...limits })
    await asked
    await made.close()
    expect(await outcome).toMatchObject({ kind: 'problem' })
  })
})
