/** How far into a document its own statement of encoding may stand. */
const DECLARATION_BYTES = 2048

type Mark = { readonly bytes: readonly number[]; readonly label: string }

const BYTE_ORDER_MARKS: readonly Mark[] = [
  { bytes: [0xef, 0xbb, 0xbf], label: 'utf-8' },
  { bytes: [0xff, 0xfe], label: 'utf-16le' },
  { bytes: [0xfe, 0xff], label: 'utf-16be' },
  // No mark, but the first characters of XML or HTML in 16-bit units.
  { bytes: [0x3c, 0x00, 0x3f, 0x00], label: 'utf-16le' },
  { bytes: [0x00, 0x3c, 0x00, 0x3f], label: 'utf-16be' },
  { bytes: [0x3c, 0x00, 0x21, 0x00], label: 'utf-16le' },
  { bytes: [0x00, 0x3c, 0x00, 0x21], label: 'utf-16be' },
]

/** Bytes 80 to 9F of windows-1252 (WHATWG Encoding, index windows-1252). */
const WINDOWS_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'

const decodeAs = (bytes: Uint8Array, label: string, fatal: boolean): string | undefined => {
  try {
    const decoder = new TextDecoder(label, { fatal, ignoreBOM: false })
    const text = decoder.decode(bytes)
    if (decoder.encoding !== 'windows-1252') return text
    // Node 20 decodes windows-1252 as if it were ISO-8859-1.
    return text.replace(/[\u0080-\u009f]/g, (control) => WINDOWS_1252.charAt(control.charCodeAt(0) - 0x80))
  } catch {
    return undefined
  }
}

/** The document's head with every byte as one character: enough to read an ASCII declaration. */
const headOf = (bytes: Uint8Array): string => String.fromCharCode(...bytes.subarray(0, DECLARATION_BYTES))

const declaredLabel = (head: string): string | undefined =>
  /^\s*<\?xml[^>]{0,200}?\bencoding\s*=\s*["']\s*([\w.:-]+)/i.exec(head)?.[1] ??
  /<meta\b[^>]{0,300}?\bcharset\s*=\s*["']?\s*([\w.:-]+)/i.exec(head)?.[1]

const headerLabel = (contentType: string | null | undefined): string | undefined =>
  /\bcharset\s*=\s*["']?\s*([\w.:-]+)/i.exec(contentType ?? '')?.[1]

/** What servers say by default, whatever they serve, and what bytes without a mark cannot be. */
const UNTRUSTED = /^(utf-?8|(us-)?ascii|iso-?8859-?1|latin-?1|utf-?16.*|ucs-?2|iso-10646.*|unicode.*)$/i

/** At most one broken sequence to this many good ones is damage (a cut in mid-letter), not another encoding. */
const GOOD_TO_BROKEN = 20

const isNearlyUtf8 = (text: string): boolean => {
  let good = 0
  let broken = 0
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at)
    if (code === 0xfffd) broken += 1
    else if (code > 0x7f) good += 1
  }
  return good >= broken * GOOD_TO_BROKEN
}

/**
 * Letters beyond ASCII stand side by side in Cyrillic text and alone in Western text. Most are small ones:
 * E0 to FF in windows-1251, C0 to DF in KOI8-R.
 */
const legacyLabel = (bytes: Uint8Array): string => {
  let low = 0
  let high = 0
  let pairs = 0
  let before = 0
  for (const byte of bytes) {
    if (byte >= 0xe0) high += 1
    else if (byte >= 0xc0) low += 1
    if (byte >= 0xc0 && before >= 0xc0) pairs += 1
    before = byte
  }
  if (pairs * 2 <= low + high) return 'windows-1252'
  return low > high ? 'koi8-r' : 'windows-1251'
}

/**
 * Bytes of a feed or page as text, without a byte order mark. Never fails: what cannot be decoded is U+FFFD.
 * Bytes are believed before labels: a byte order mark, then what is UTF-8 (hardly anything else forms its
 * sequences), then the XML prolog or HTML meta, then the header, then a guess between the usual Western and
 * Cyrillic encodings.
 * @param contentType the `content-type` header, if any
 */
export const decodeBytes = (bytes: Uint8Array, contentType?: string | null): string => {
  const mark = BYTE_ORDER_MARKS.find((candidate) => candidate.bytes.every((byte, at) => bytes[at] === byte))
  if (mark) return decodeAs(bytes, mark.label, false) ?? ''

  const exact = decodeAs(bytes, 'utf-8', true)
  if (exact !== undefined) return exact
  const lenient = decodeAs(bytes, 'utf-8', false) ?? ''
  if (isNearlyUtf8(lenient)) return lenient
  for (const label of [declaredLabel(headOf(bytes)), headerLabel(contentType)]) {
    const text = label === undefined || UNTRUSTED.test(label) ? undefined : decodeAs(bytes, label, false)
    if (text !== undefined) return text
  }
  return decodeAs(bytes, legacyLabel(bytes), false) ?? lenient
}
