import { expect, it } from 'vitest'
import type { Content } from '../../../src/web/http/representation.ts'
import { createRepresentationCache } from '../../../src/web/http/representation-cache.ts'

const json = (body: string): Content => ({ kind: 'json', body })
const SECOND = 1000

const counting = (bodies: readonly (Content | undefined)[]) => {
  let calls = 0
  return { build: async () => bodies[calls++], calls: () => calls }
}

it('renders once a version, however many ask at the same time', async () => {
  const cache = createRepresentationCache(4)
  const source = counting([json('1')])
  const asked = [1, 2, 3].map(() => cache('key', { key: 'v1', at: SECOND }, source.build))
  const [first, second] = await Promise.all(asked)
  expect(first).toBe(second)
  expect(source.calls()).toBe(1)
})

it('keeps Last-Modified where a new version renders the same, and moves it where it does not', async () => {
  const cache = createRepresentationCache(4)
  const source = counting([json('a'), json('a'), json('b')])
  const first = await cache('key', { key: 'v1', at: SECOND }, source.build)
  const same = await cache('key', { key: 'v2', at: 2 * SECOND }, source.build)
  const changed = await cache('key', { key: 'v3', at: 3 * SECOND }, source.build)
  expect([first?.lastModified, same?.lastModified, changed?.lastModified]).toEqual([
    SECOND,
    SECOND,
    3 * SECOND,
  ])
  expect(same?.etag).toBe(first?.etag)
  expect(changed?.etag).not.toBe(first?.etag)
})

it('forgets the least recently used', async () => {
  const cache = createRepresentationCache(2)
  const version = { key: 'v1', at: SECOND }
  const a = counting([json('a'), json('a')])
  const b = counting([json('b'), json('b')])
  await cache('a', version, a.build)
  await cache('b', version, b.build)
  await cache('a', version, a.build)
  await cache('c', version, async () => json('c'))
  await cache('a', version, a.build)
  await cache('b', version, b.build)
  expect([a.calls(), b.calls()]).toEqual([1, 2])
})

it('keeps neither what is not there nor what failed', async () => {
  const cache = createRepresentationCache(2)
  const version = { key: 'v1', at: SECOND }
  const missing = counting([undefined, json('here')])
  expect(await cache('a', version, missing.build)).toBeUndefined()
  expect((await cache('a', version, missing.build))?.body).toBe('here')
  const failing = async () => {
    throw new Error('no database')
  }
  await expect(cache('b', version, failing)).rejects.toThrow('no database')
  expect((await cache('b', version, async () => json('back')))?.body).toBe('back')
})
