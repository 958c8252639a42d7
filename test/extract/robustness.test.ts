import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { newStart } from '../../src/domain/profiles/new-start/profile.ts'
import { createReader } from '../../src/extract/create-reader.ts'

const read = createReader(newStart)

const reading = (title: string, text: string) =>
  read({ title, text, published: '2025-11-09', language: null })

/** Long enough to hang a reader whose time grows with the square. */
const CHARACTERS = 200_000

describe('any text is read without an error', () => {
  it.each([
    'a',
    'A',
    'Я',
    'ё',
    '"',
    '«',
    "'",
    '(',
    '.',
    ',',
    '—',
    '- ',
    '\n',
    '\t',
    '#',
    '0',
    '\u0301',
    '\ud800',
    '😀',
    'A. ',
    'AAA ',
    '#tag ',
    'New START ',
    'Washington ',
    'rejected ',
    'deputy ',
    'Путин ',
    'отверг ',
    'said ',
    'he ',
  ])(
    'a long run of %j',
    (piece) => {
      const text = `New START, ДСНВ. ${piece.repeat(Math.floor(CHARACTERS / piece.length))}`
      expect(reading('New START', text).relevant).toBe(true)
    },
    60_000,
  )

  it('whatever stands around the words of the field', () => {
    const words = fc.constantFrom(
      'New START',
      'ДСНВ',
      ' Washington ',
      ' Путин ',
      ' rejected ',
      ' отверг ',
      ' “',
      '” ',
      '. ',
      '\n\n',
      ', which ',
      ' said ',
    )
    const strange = fc.string({ unit: 'binary', maxLength: 5 })
    const lone = fc.constantFrom('\ud800', '\udfff', '\u0000', '\u200b', 'İ', 'ß')
    fc.assert(
      fc.property(
        fc.string(),
        fc.array(fc.oneof(words, strange, lone), { maxLength: 60 }),
        (title, parts) => {
          const text = parts.join('')
          const body = `${title}\n\n${text}`
          for (const { start, end, evidence } of reading(title, text).claims)
            expect(body.slice(start, end)).toBe(evidence)
        },
      ),
    )
  })
})
