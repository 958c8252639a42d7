import { describe, expect, it } from 'vitest'
import { syncSources } from '../../src/monitor/sync-sources.ts'
import { setting, source } from './setting.ts'

describe('taking a catalogue', () => {
  it('adds, changes and drops sources, and writes nothing when nothing changed', async () => {
    const { store } = setting()
    const titles = async () => (await store.sources()).map(({ id, title }) => `${id}:${title}`)
    await syncSources(store, [source('a'), source('b')])
    expect(await titles()).toEqual(['a:a', 'b:b'])
    const { number } = await store.revision()
    await syncSources(store, [source('b'), source('a')])
    expect((await store.revision()).number).toBe(number)
    await syncSources(store, [source('b', 'new'), source('c')])
    expect(await titles()).toEqual(['b:new', 'c:c'])
    await syncSources(store, [])
    expect(await titles()).toEqual([])
  })
})
