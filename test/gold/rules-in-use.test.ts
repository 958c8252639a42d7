import { join } from 'node:path'
import { expect, it } from 'vitest'
import { newStart } from '../../src/domain/profiles/new-start/profile.ts'
import { createRuleReader } from '../../src/extract/create-reader.ts'
import { englishTables } from '../../src/extract/tables/en/tables.ts'
import { russianTables } from '../../src/extract/tables/ru/tables.ts'
import { goldOf } from '../support/gold-of.ts'

const LEARNED_FROM = ['own-a.jsonl', 'own-c.jsonl', 'fresh-learn.jsonl', 'wire-learn.jsonl']

it('has no dead rule: each makes a claim somewhere that a reader made or could have made', () => {
  const read = createRuleReader(newStart)
  const alive = new Set<string>()
  for (const name of LEARNED_FROM)
    for (const record of goldOf(join(import.meta.dirname, name))) {
      for (const found of read(record).claims) {
        const right = [...record.claims, ...record.optional].some(
          ({ party, stance }) => party === found.party && stance === found.stance,
        )
        if (right) for (const rule of found.rules) alive.add(rule)
      }
    }
  const dead = [...englishTables.rules, ...russianTables.rules].filter(({ id }) => !alive.has(id))
  expect(dead.map(({ id }) => id)).toEqual([])
}, 120_000)
