import { expect, it } from 'vitest'
import { byHost } from '../../src/monitor/by-host.ts'

const tick = () => new Promise((resolve) => setTimeout(resolve, 1))

/** Runs tasks and notes how many were under way at once, in all and a host. */
const watch = async (urls: readonly string[], hosts: number) => {
  const underWay = new Map<string, number>()
  const order: string[] = []
  let most = 0
  let mostOfOne = 0
  await byHost(
    urls,
    (url) => url,
    hosts,
    async (url) => {
      const { host } = new URL(url)
      underWay.set(host, (underWay.get(host) ?? 0) + 1)
      most = Math.max(
        most,
        [...underWay.values()].reduce((a, b) => a + b, 0),
      )
      mostOfOne = Math.max(mostOfOne, underWay.get(host) ?? 0)
      order.push(url)
      await tick()
      underWay.set(host, (underWay.get(host) ?? 0) - 1)
    },
  )
  return { order, most, mostOfOne }
}

it('asks several hosts at a time and each for one thing at a time', async () => {
  const urls = Array.from({ length: 30 }, (_, index) => `https://host-${index % 5}.example/${index}`)
  const { order, most, mostOfOne } = await watch(urls, 3)
  expect(order.toSorted()).toEqual(urls.toSorted())
  expect([most, mostOfOne]).toEqual([3, 1])
})

it('takes names in capitals for the same host, ports for others', async () => {
  const { mostOfOne, most } = await watch(
    ['http://a.example/1', 'http://A.example/2', 'http://a.example:81/3'],
    8,
  )
  expect([most, mostOfOne]).toEqual([2, 1])
})

it('keeps the order within a host', async () => {
  const urls = ['1', '2', '3'].map((path) => `https://one.example/${path}`)
  expect((await watch(urls, 8)).order).toEqual(urls)
})

it('has nothing to do without entries', async () => {
  expect((await watch([], 8)).order).toEqual([])
})

it('begins nothing new after a failure, ends what is under way, and throws it', async () => {
  const done: string[] = []
  const run = byHost(
    ['https://a.example/1', 'https://a.example/2', 'https://b.example/1', 'https://b.example/2'],
    (url) => url,
    2,
    async (url) => {
      if (url === 'https://a.example/1') throw new Error('disk full')
      await tick()
      done.push(url)
    },
  )
  await expect(run).rejects.toThrow('disk full')
  expect(done).toEqual(['https://b.example/1'])
})
