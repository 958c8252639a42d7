import { describe, expect, it } from 'vitest'
import { parsePattern } from '../../src/extract/pattern.ts'
import { compilePatterns } from '../../src/extract/pattern-trie.ts'
import { tokenize } from '../../src/extract/token.ts'

const SETS = { pet: 'cat|dog|guinea pig' }

const finds = (pattern: string, text: string): boolean => {
  const chunks = tokenize(text, 0).map(({ word }) => ({
    word,
    classes: word === 'rome' ? ['party'] : [],
    transparent: word === 'the' || word === '"',
  }))
  return compilePatterns([{ pattern, label: 'x' }], SETS).find(chunks).length > 0
}

describe('patterns', () => {
  it.each([
    ['reject*', 'they rejected it', true],
    ['not ~1 yet', 'not so yet', true],
    ['not ~1 yet', 'not so very yet', false],
    ['not ~1 yet', 'not so the yet', true],
    ['keep (the|a promise)', 'keep a promise', true],
    ['keep promise', 'keep the "promise"', true],
    ['(say no|never ~1 mind) now', 'never you mind now', true],
    ['{pet} ~2 home', 'the guinea pig is home', true],
    ['{pet} ~2 home', 'the horse is home', false],
    ['from {party}', 'from the Rome', true],
    ['from {party}', 'from Oslo', false],
    ["don't", 'they do not', true],
    ['один*', 'одинокий', true],
    ['еще год', 'ещё год', true],
  ])('%s in "%s": %s', (pattern, text, expected) => {
    expect(finds(pattern, text)).toBe(expected)
  })

  it.each(['', '~2 word', 'word ~2', 'word ~4 word'])('refuses "%s"', (pattern) => {
    expect(() => parsePattern(pattern, SETS)).toThrow()
  })

  it('gives the longest match of a label at a place', () => {
    const label = 'x'
    const trie = compilePatterns(
      ['a b', 'a b c'].map((pattern) => ({ pattern, label })),
      {},
    )
    const chunks = ['a', 'b', 'c'].map((word) => ({ word, classes: [], transparent: false }))
    expect(trie.find(chunks)).toEqual([{ label: 'x', from: 0, to: 3 }])
  })
})
