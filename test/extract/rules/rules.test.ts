import { describe, expect, it } from 'vitest'
import { parsePattern } from '../../../src/extract/pattern.ts'
import { englishTables } from '../../../src/extract/tables/en/tables.ts'
import { russianTables } from '../../../src/extract/tables/ru/tables.ts'
import { readExample } from './examples.ts'

const LANGUAGES = [englishTables, russianTables]

describe.each(LANGUAGES)('rules of $language', (tables) => {
  it('have ids of their own', () => {
    const ids = tables.rules.map(({ id }) => id)
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([])
  })

  it('have patterns that can be read', () => {
    for (const { match, unless = [], needs = [], pseudo = [] } of tables.rules)
      for (const pattern of [...match, ...unless, ...needs, ...pseudo])
        expect(() => parsePattern(pattern, tables.sets), pattern).not.toThrow()
  })

  it('have an example for and an example against', () => {
    const bare = tables.rules.filter(({ yes, no }) => yes.length === 0 || no.length === 0)
    expect(bare.map(({ id }) => id)).toEqual([])
  })

  const yes = tables.rules.flatMap((rule) => rule.yes.map((example) => ({ id: rule.id, rule, example })))
  it.each(yes)('$id finds: $example', ({ rule, example }) => {
    const { claims, party, trace } = readExample(rule, example, tables)
    expect(party, 'the example marks no holder').not.toBeNull()
    expect(
      claims.map((claim) => `${claim.party} ${claim.stance}`),
      trace,
    ).toContain(`${party} ${rule.stance}`)
  })

  const no = tables.rules.flatMap((rule) => rule.no.map((example) => ({ id: rule.id, rule, example })))
  it.each(no)('$id leaves alone: $example', ({ rule, example }) => {
    const { claims, trace } = readExample(rule, example, tables)
    expect(
      claims.filter(({ current }) => current),
      trace,
    ).toEqual([])
  })

  const todo = tables.rules.flatMap((rule) =>
    (rule.todo ?? []).map((example) => `${rule.id} misses: ${example}`),
  )
  for (const name of todo) it.todo(name)
})
