/** How far into a document its own statement of encoding may stand. */
const DECLARATION_BYTES = 2048

type Mark = { readonly bytes: readonly number[]; readonly label: string }

const BYTE_ORDER_MARKS: readonly Mark[] = [
  { bytes: [0xef, 0xbb, 0xbf], label: 'utf-8' },
  { bytes: [0xff, 0xfe], label: 'utf-16le' },
  { bytes: [0xfe, 0xff], label: 'utf-16be' },
  // No mark, but an XML prolog in 16-bit units.
  { bytes: [0x3c, 0x00, 0x3f, 0x00], label: 'utf-16le' },
  { bytes: [0x00, 0x3c, 0x00, 0x3f], label: 'utf-16be' },
]

const decodeAs = (bytes: Uint8Array, label: string, fatal: boolean): string | undefined => {
  try {
    return new TextDecoder(label, { fatal, ignoreBOM: false }).decode(bytes)
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

/** ASCII-compatible text cannot truly be 16-bit, whatever it says of itself. */
const isSixteenBit = (label: string): boolean => /^(utf-?16|ucs-?2|iso-10646|unicode)/i.test(label)

/** Cyrillic pages in windows-1251 are mostly bytes C0 to FF; Western ones have few of them. */
const legacyLabel = (bytes: Uint8Array): string => {
  let letters = 0
  let high = 0
  for (const byte of bytes) {
    if (byte >= 0xc0) high += 1
    else if ((byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7a) letters += 1
  }
  return high * 4 > letters ? 'windows-1251' : 'windows-1252'
}

/**
 * Bytes of a feed or page as text, without a byte order mark. Never fails: what cannot be decoded is U+FFFD.
 * The order of trust: byte order mark, XML prolog or HTML meta, header, valid UTF-8, a guess.
 * A declared UTF-8 that the bytes contradict is not believed.
 * @param contentType the `content-type` header, if any
 */
export const decodeBytes = (bytes: Uint8Array, contentType?: string | null): string => {
  const mark = BYTE_ORDER_MARKS.find((candidate) => candidate.bytes.every((byte, at) => bytes[at] === byte))
  if (mark) return decodeAs(bytes, mark.label, false) ?? ''

  const labels = [declaredLabel(headOf(bytes)), headerLabel(contentType)]
  for (const label of labels) {
    if (label === undefined || isSixteenBit(label)) continue
    const isUtf8 = /^utf-?8$/i.test(label)
    const text = decodeAs(bytes, label, isUtf8 || /^(us-)?ascii$/i.test(label))
    // Servers say ASCII or ISO-8859-1 by default; bytes that form valid UTF-8 sequences say otherwise.
    if (text !== undefined && (isUtf8 || !/^((us-)?ascii|iso-?8859-1|latin-?1)$/i.test(label))) return text
  }
  return decodeAs(bytes, 'utf-8', true) ?? decodeAs(bytes, legacyLabel(bytes), false) ?? ''
}
