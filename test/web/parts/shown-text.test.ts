import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { plainText, QUOTATION_LENGTH, quoted, shortened } from '../../../src/web/parts/shown-text.ts'

describe('text from a feed on one line', () => {
  it.each([
    ['two\n lines\t here', 'two lines here'],
    ['turned \u202e round\u202c', 'turned round'],
    ['nul\u0000 byte', 'nul byte'],
    ['half a \ud83d pair', 'half a pair'],
    ['a whole pair 😀', 'a whole pair 😀'],
    ['joined\u200dletters', 'joined\u200dletters'],
  ])('%j is %j', (text, expected) => {
    expect(plainText(text)).toBe(expected)
  })
})

describe('a quotation', () => {
  it.each([
    ['“In its own marks.”', 'In its own marks.'],
    ['«Договор соблюдается»', 'Договор соблюдается'],
    ['He said “no” and left', 'He said “no” and left'],
    ['“No,” he said, “never.”', '“No,” he said, “never.”'],
  ])('%j is %j', (text, expected) => {
    expect(quoted(text)).toBe(expected)
  })

  it('is cut at a word', () => {
    expect(shortened('one two, three four', 12)).toBe('one two…')
    expect(shortened('x'.repeat(30), 10)).toBe(`${'x'.repeat(9)}…`)
    expect(shortened('ten letter', 10)).toBe('ten letter')
  })

  it('is never longer than it may be, and never ends in half a character', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 900 }), (text) => {
        const shown = quoted(text)
        expect(shown.length).toBeLessThanOrEqual(QUOTATION_LENGTH)
        expect(/\p{Cs}/u.test(shown)).toBe(false)
      }),
    )
  })

  it('takes a megabyte', () => {
    expect(quoted('word '.repeat(200_000)).length).toBeLessThanOrEqual(QUOTATION_LENGTH)
  })
})
