import { describe, expect, it } from 'vitest'
import { importArticles } from '../../src/monitor/import-articles.ts'
import { article, setting } from './setting.ts'

describe('importing articles', () => {
  it('knows an article again by its address, else by its id', async () => {
    const deps = setting()
    const batch = [article('a'), article('b', { url: null }), article('a')]
    expect(await importArticles(deps, batch)).toEqual({ new: 2, corrected: 0, known: 1 })
    expect(await importArticles(deps, batch)).toEqual({ new: 0, corrected: 0, known: 3 })
    expect(
      await importArticles(deps, [
        article('other-id', { url: 'https://paper.example/a', title: 'a', text: article('a').text }),
      ]),
    ).toEqual({
      new: 0,
      corrected: 0,
      known: 1,
    })
  })

  it('keeps both texts of a corrected article', async () => {
    const deps = setting()
    await importArticles(deps, [article('a')])
    expect(await importArticles(deps, [article('a', { text: 'Corrected.' })])).toEqual({
      new: 0,
      corrected: 1,
      known: 0,
    })
    expect((await deps.store.unread(9)).map(({ version }) => [version.version, version.text])).toEqual([
      [2, 'Corrected.'],
    ])
  })

  it.each([
    [{ outlet: 'Sample Wire' }, 'Sample Wire'],
    [{ url: 'https://www.Paper.example:8443/x?y' }, 'paper.example'],
    [{ url: null }, 'a'],
  ])('names the outlet of %j', async (facts, expected) => {
    const deps = setting()
    await importArticles(deps, [article('a', facts)])
    expect((await deps.store.unread(1))[0]?.item).toMatchObject({ outlet: expected, origin: 'imported' })
  })
})
