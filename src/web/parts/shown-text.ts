/** About two lines of print: long enough to check, short enough to quote. */
export const QUOTATION_LENGTH = 200

/** Control characters, broken pairs, and those that turn the direction of what follows. */
const UNSEEN = /[\p{Cc}\p{Cs}\u061c\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]+/gu

/** A last word longer than this is cut in two rather than dropped. */
const LONGEST_WORD = 40

/** Text from a feed on one line, without characters that could disturb what stands around it. */
export const plainText = (text: string): string => text.replace(UNSEEN, ' ').replace(/\s+/g, ' ').trim()

/** Plain text of at most `length` UTF-16 units, cut at a word with an ellipsis. */
export const shortened = (text: string, length: number): string => {
  // A flood of spaces must not hide the words, yet a megabyte need not be read.
  const plain = plainText(text.slice(0, length * 8))
  if (plain.length <= length && text.length <= length * 8) return plain
  const cut = plain.slice(0, length - 1)
  const space = cut.lastIndexOf(' ')
  const end = space > Math.max(0, cut.length - LONGEST_WORD) ? space : cut.length
  return `${cut.slice(0, end).replace(/[\s,;:–—-]+$|[\ud800-\udbff]$/u, '')}…`
}

/** A short quotation, without the quotation marks around it. */
export const quoted = (text: string): string =>
  shortened(text.trim().replace(/^["“«„]([^"“”«»„]*)["”»“]$/u, '$1'), QUOTATION_LENGTH)
