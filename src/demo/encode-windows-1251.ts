/** Marks of windows-1251 outside its block of letters (https://encoding.spec.whatwg.org/#windows-1251). */
const MARKS: Readonly<Record<string, number>> = {
  '…': 0x85,
  '‘': 0x91,
  '’': 0x92,
  '“': 0x93,
  '”': 0x94,
  '–': 0x96,
  '—': 0x97,
  '\u00a0': 0xa0,
  Ё: 0xa8,
  '«': 0xab,
  ё: 0xb8,
  '№': 0xb9,
  '»': 0xbb,
}

const CAPITAL_A = 'А'.charCodeAt(0)
const SMALL_YA = 'я'.charCodeAt(0)

const bytesOf = (letter: string): readonly number[] => {
  const code = letter.codePointAt(0) ?? 0
  if (code < 0x80) return [code]
  if (code >= CAPITAL_A && code <= SMALL_YA) return [code - CAPITAL_A + 0xc0]
  const mark = MARKS[letter]
  return mark === undefined ? [...`&#${code};`].map((character) => character.charCodeAt(0)) : [mark]
}

/** An HTML text as windows-1251 bytes; what the encoding lacks becomes a numeric reference. */
export const encodeWindows1251 = (html: string): Uint8Array => Uint8Array.from([...html].flatMap(bytesOf))
