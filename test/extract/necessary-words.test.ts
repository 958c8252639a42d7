import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { newStart } from '../../src/domain/profiles/new-start/profile.ts'
import { compileNecessaryWords } from '../../src/extract/necessary-words.ts'
import { compilePatterns } from '../../src/extract/pattern-trie.ts'
import { englishTables } from '../../src/extract/tables/en/tables.ts'
import { russianTables } from '../../src/extract/tables/ru/tables.ts'
import { tokenize } from '../../src/extract/token.ts'

const test = (...patterns: readonly string[]) =>
  compileNecessaryWords(patterns.map((pattern) => ({ pattern, sets: { pact: 'pact|treaty' } })))

describe('necessary words', () => {
  it.each<[string, string, boolean]>([
    ['New START', 'They spoke of the NEW START treaty.', true],
    ['New START', 'A new bridge.', false],
    ['the last {pact}', 'At the last hour a treaty.', true],
    ['the last {pact}', 'At the last hour a bridge.', false],
    ['договор* об учёте', 'В договоре об учете', true],
    ['договор* об учёте', 'В ДОГОВОРЕ ОБ УЧЁТЕ', true],
    ['договор* об учёте', 'В разговоре об учете', false],
    ['ДСНВ', 'ДCНВ', true],
    ['is not over', "it isn't over", true],
    ['is not over', "it isn't", false],
    ['{party}', 'anything', true],
  ])('of %s in %s: %s', (pattern, text, expected) => {
    expect(test(pattern)(text)).toBe(expected)
  })

  it.each([
    ['en', englishTables],
    ['ru', russianTables],
  ] as const)('stand in every text in which a name or description is found: %s', (language, tables) => {
    const patterns = [
      ...newStart.names[language].map((pattern) => ({ pattern, sets: {} })),
      ...tables.descriptions.map((pattern) => ({ pattern, sets: tables.sets })),
    ]
    const mayHold = compileNecessaryWords(patterns)
    const tries = patterns.map(({ pattern, sets }) => compilePatterns([{ pattern, label: pattern }], sets))
    const words = [...new Set(patterns.flatMap(({ pattern }) => pattern.match(/[\p{L}\d]+/gu) ?? []))]
    const piece = fc.oneof(
      fc.constantFrom(...newStart.names[language]),
      fc.constantFrom(...words),
      fc.constantFrom(...words.map((word) => word.toUpperCase())),
      fc.constantFrom("'s", "n't", '’', '—', '-', '"', '.', 'ё', 'C', 'İ', 'дc'),
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), fc.constantFrom(' ', '-', ''), (pieces, between) => {
        const text = pieces.join(between)
        const chunks = tokenize(text, 0).map(({ word }) => ({
          word,
          classes: [],
          transparent: word === '-' || word === '"',
        }))
        const found = tries.some((trie) => trie.find(chunks).length > 0)
        expect(found && !mayHold(text)).toBe(false)
      }),
      { numRuns: 300 },
    )
  })
})
