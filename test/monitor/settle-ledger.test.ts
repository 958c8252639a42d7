import { describe, expect, it } from 'vitest'
import { importArticles } from '../../src/monitor/import-articles.ts'
import { readItems } from '../../src/monitor/read-items.ts'
import { settleLedger } from '../../src/monitor/settle-ledger.ts'
import { article, claim, setting, tableReader } from './setting.ts'

const settled = () => {
  const deps = setting()
  return {
    ...deps,
    take: async (
      batch: Parameters<typeof importArticles>[1],
      table: Parameters<typeof tableReader>[0],
    ): Promise<readonly string[]> => {
      await importArticles(deps, batch)
      await readItems({ store: deps.store, read: tableReader(table) })
      return (await settleLedger(deps)).map(({ kind, from, to }) => `${kind} ${from ?? '-'}>${to}`)
    },
  }
}

describe('settling the ledger', () => {
  it('writes a change once', async () => {
    const deps = settled()
    expect(await deps.take([article('a')], { a: [claim()] })).toEqual(['change ->under-consideration'])
    const { number } = await deps.store.revision()
    expect(await settleLedger(deps)).toEqual([])
    expect((await deps.store.revision()).number).toBe(number)
  })

  it('retracts what a corrected article no longer says, once, and keeps both rows', async () => {
    const deps = settled()
    await deps.take([article('a')], { a: [claim()] })
    expect(await deps.take([article('a', { text: 'Corrected.' })], { a: [] })).toEqual([
      'retraction ->under-consideration',
    ])
    expect(await settleLedger(deps)).toEqual([])
    const ledger = await deps.store.ledger()
    expect(ledger.map(({ kind }) => kind)).toEqual(['change', 'retraction'])
    expect(ledger[1]?.supersedes).toBe(ledger[0]?.id)
  })

  it('gives a claim that comes back the statement it had', async () => {
    const deps = settled()
    await deps.take([article('a')], { a: [claim()] })
    await deps.take([article('a', { text: 'Corrected.' })], { a: [] })
    await deps.take([article('a', { text: 'Corrected again.' })], { a: [claim()] })
    const ledger = await deps.store.ledger()
    expect(ledger.map(({ kind }) => kind)).toEqual(['change', 'retraction', 'change'])
    expect(ledger[2]?.statement).toBe(ledger[0]?.statement)
    expect(new Set(ledger.map(({ id }) => id)).size).toBe(3)
  })

  it('assigns every claim to its statement', async () => {
    const deps = settled()
    await deps.take([article('a'), article('b')], { a: [claim()], b: [claim()] })
    const statements = (await deps.store.claims()).map(({ statement }) => statement)
    expect(statements).toHaveLength(2)
    expect(statements[0]).toMatch(/^[0-9a-f]{24}$/)
    expect(statements[1]).toBe(statements[0])
  })
})
