import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decodeBytes } from '../../src/feeds/decode-bytes.ts'

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)

const joined = (...parts: readonly Uint8Array[]): Uint8Array =>
  Uint8Array.from(parts.flatMap((part) => [...part]))

/** Bytes of a text in an encoding of one byte a character, by asking the decoder for each. */
const encodedAs = (label: string, text: string): Uint8Array => {
  const decoder = new TextDecoder(label)
  const table = new Map(Array.from({ length: 256 }, (_, byte) => [decoder.decode(Uint8Array.of(byte)), byte]))
  return Uint8Array.from(text, (character) => {
    const byte = table.get(character)
    if (byte === undefined) throw new Error(`${character} is not in ${label}`)
    return byte
  })
}

const utf16 = (text: string, isLittle: boolean): Uint8Array => {
  const bytes = new Uint8Array(text.length * 2)
  const view = new DataView(bytes.buffer)
  for (let at = 0; at < text.length; at += 1) view.setUint16(at * 2, text.charCodeAt(at), isLittle)
  return bytes
}

const RUSSIAN = 'Сторона обменялась нотами о продлении договора, сообщило ведомство.'
const FRENCH = 'Le délai a été prolongé à Genève, où les délégués étaient déjà.'

describe('an encoding that is stated', () => {
  const prolog = (label: string, text: string) =>
    `<?xml version="1.0" encoding="${label}"?><title>${text}</title>`
  const html = (label: string, text: string) => `<html><head><meta charset="${label}"><title>${text}</title>`

  it.each(['windows-1251', 'koi8-r', 'iso-8859-5', 'ibm866', 'x-mac-cyrillic'])(
    'in the prolog: %s',
    (label) => {
      const text = prolog(label, RUSSIAN)
      expect(decodeBytes(encodedAs(label, text))).toBe(text)
    },
  )

  it.each(['windows-1251', 'koi8-r', 'WINDOWS-1251', 'cp1251'])('in the meta element: %s', (label) => {
    const text = html(label, RUSSIAN)
    expect(decodeBytes(encodedAs(label, text))).toBe(text)
  })

  it('in the older meta element', () => {
    const text = `<meta http-equiv="Content-Type" content="text/html; charset=koi8-r"><p>${RUSSIAN}`
    expect(decodeBytes(encodedAs('koi8-r', text))).toBe(text)
  })

  it.each([
    ['text/html; charset=windows-1251', 'windows-1251'],
    ['text/xml;charset="koi8-r"', 'koi8-r'],
    ["text/xml; CHARSET='iso-8859-5'", 'iso-8859-5'],
  ])('in the header: %s', (contentType, label) => {
    expect(decodeBytes(encodedAs(label, RUSSIAN), contentType)).toBe(RUSSIAN)
  })

  it('in the prolog rather than in the header', () => {
    const text = prolog('koi8-r', RUSSIAN)
    expect(decodeBytes(encodedAs('koi8-r', text), 'text/xml; charset=windows-1251')).toBe(text)
  })

  it.each([
    ['utf-8', joined(Uint8Array.of(0xef, 0xbb, 0xbf), utf8(RUSSIAN))],
    ['utf-16le', joined(Uint8Array.of(0xff, 0xfe), utf16(RUSSIAN, true))],
    ['utf-16be', joined(Uint8Array.of(0xfe, 0xff), utf16(RUSSIAN, false))],
  ])('by the byte order mark of %s, which is no part of the text', (_, bytes) => {
    expect(decodeBytes(bytes, 'text/xml; charset=windows-1251')).toBe(RUSSIAN)
  })

  it.each([true, false])('by the first characters of 16-bit XML (little-endian %s)', (isLittle) => {
    const text = prolog('utf-16', RUSSIAN)
    expect(decodeBytes(utf16(text, isLittle))).toBe(text)
  })
})

describe('an encoding that is stated wrongly', () => {
  it.each([
    ['windows-1251 in the prolog', '<?xml version="1.0" encoding="windows-1251"?>', null],
    ['us-ascii in the header', '', 'text/xml; charset=us-ascii'],
    ['ISO-8859-1 in the header', '', 'text/xml; charset=ISO-8859-1'],
    ['UTF-16 in the prolog', '<?xml version="1.0" encoding="utf-16"?>', null],
    ['nonsense', '<?xml version="1.0" encoding="klingon"?>', 'text/xml; charset=none'],
  ])('does no harm to UTF-8: %s', (_, head, contentType) => {
    expect(decodeBytes(utf8(head + RUSSIAN), contentType)).toBe(head + RUSSIAN)
  })

  it.each(['utf-8', 'iso-8859-1', 'us-ascii', 'utf-16', 'nonsense'])(
    'does no harm to windows-1251: %s',
    (label) => {
      expect(decodeBytes(encodedAs('windows-1251', RUSSIAN), `text/html; charset=${label}`)).toBe(RUSSIAN)
    },
  )
})

describe('an encoding that is not stated', () => {
  it.each([
    ['windows-1251', RUSSIAN],
    ['koi8-r', RUSSIAN],
    ['windows-1252', FRENCH],
  ])('%s', (label, text) => {
    expect(decodeBytes(encodedAs(label, text))).toBe(text)
  })

  it('windows-1252 with its quotation marks and dashes', () => {
    const said = 'The minister said: \u201cNo comment\u201d \u2013 and left.'
    const bytes = Uint8Array.from(said, (character) => {
      const special = { '\u201c': 0x93, '\u201d': 0x94, '\u2013': 0x96 }[character]
      return special ?? character.charCodeAt(0)
    })
    expect(decodeBytes(bytes)).toBe(said)
    expect(decodeBytes(bytes, 'text/html; charset=ISO-8859-1')).toBe(said)
  })

  it('is told from the words and not from the markup around them', () => {
    const text = `${'<div class="row"><span class="cell"></span></div>'.repeat(200)}${RUSSIAN}`
    expect(decodeBytes(encodedAs('windows-1251', text))).toBe(text)
  })
})

it('one letter cut in two does not change the encoding of the rest', () => {
  const bytes = utf8(`${RUSSIAN}я`)
  expect(decodeBytes(bytes.subarray(0, -1), 'text/xml; charset=utf-8')).toBe(`${RUSSIAN}\ufffd`)
})

it('any bytes with any label give a text', () => {
  const labels = fc.constantFrom(
    null,
    'text/html',
    'text/xml; charset=utf-8',
    'a; charset=windows-1251',
    'charset=',
    'x; charset=replacement',
  )
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), labels, (bytes, label) => {
      expect(typeof decodeBytes(bytes, label)).toBe('string')
    }),
  )
})

it('any text survives UTF-8', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      fc.pre(!text.startsWith('\ufeff') && !text.includes('\u0000'))
      expect(decodeBytes(utf8(text))).toBe(text)
    }),
  )
})
