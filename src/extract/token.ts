/** A word, number or mark of the article, with its place. */
export type Token = {
  readonly text: string
  /** Lower case, «ё» as «е», contractions spelt out ("n't" is "not"). */
  readonly word: string
  /** UTF-16 offsets in the article's body. */
  readonly start: number
  readonly end: number
  readonly kind: 'word' | 'number' | 'mark'
}

const TOKEN =
  /\p{Lu}\.(?:\p{Lu}\.)+|\d+(?:[.,:]\d+)*|\p{L}[\p{L}\p{M}]*(?:['’]\p{L}[\p{L}\p{M}]*)*|[^\s\p{L}\p{M}\d]|\S/gu
const QUOTES = new Set(['"', '“', '”', '„', '«', '»', '‘', '’', "'", '‹', '›'])
const DASHES = new Set(['—', '–', '―', '-'])

const markOf = (text: string, source: string, at: number): string => {
  if (QUOTES.has(text)) return '"'
  if (!DASHES.has(text)) return text
  const spaced = /\s/.test(source[at - 1] ?? ' ') || /\s/.test(source[at + 1] ?? ' ')
  return spaced ? '—' : '-'
}

const LATIN_LOOK_ALIKES = 'aceopxyktmhbi'
const CYRILLIC_LOOK_ALIKES = 'асеорхуктмнві'
const MIXED = /\p{Script=Cyrillic}\p{Script=Latin}|\p{Script=Latin}\p{Script=Cyrillic}/u

/** «ДCНВ» typed with a Latin letter is the same word as «ДСНВ». */
const inOneScript = (word: string): string =>
  MIXED.test(word)
    ? word.replace(/\p{Script=Latin}/gu, (letter) => {
        const at = LATIN_LOOK_ALIKES.indexOf(letter)
        return at < 0 ? letter : CYRILLIC_LOOK_ALIKES.charAt(at)
      })
    : word

const spelling = (text: string): string =>
  inOneScript(text.toLowerCase().replaceAll('ё', 'е').replaceAll('’', "'"))

const IRREGULAR_STEMS: Readonly<Record<string, string>> = { wo: 'will', ca: 'can', sha: 'shall' }

/** "doesn't" becomes "does" and "not"; "Putin's" becomes "putin" and "'s". */
const wordsOf = (text: string, start: number): readonly Token[] => {
  const word = spelling(text)
  const make = (from: number, to: number, as: string): Token => ({
    text: text.slice(from, to),
    word: as,
    start: start + from,
    end: start + to,
    kind: 'word',
  })
  if (word.endsWith("n't") && word.length > 3) {
    const stem = word.slice(0, -3)
    return [make(0, stem.length, IRREGULAR_STEMS[stem] ?? stem), make(stem.length, word.length, 'not')]
  }
  const apostrophe = word.lastIndexOf("'")
  const tail = apostrophe > 0 ? word.slice(apostrophe) : ''
  if (["'s", "'re", "'ve", "'ll", "'d", "'m"].includes(tail))
    return [make(0, apostrophe, word.slice(0, apostrophe)), make(apostrophe, word.length, tail)]
  return [make(0, word.length, word)]
}

/**
 * Cuts a stretch of text into tokens.
 * @param offset where the stretch begins in the article's body
 */
export const tokenize = (text: string, offset: number): readonly Token[] => {
  const tokens: Token[] = []
  for (const match of text.matchAll(TOKEN)) {
    const found = match[0]
    const start = offset + match.index
    if (/^\p{L}/u.test(found)) {
      if (found.length === text.length || found.length < 64) tokens.push(...wordsOf(found, start))
      else tokens.push({ text: found, word: '', start, end: start + found.length, kind: 'word' })
    } else {
      const kind = /^\d/.test(found) ? 'number' : 'mark'
      const word = kind === 'mark' ? markOf(found, text, match.index) : found
      tokens.push({ text: found, word, start, end: start + found.length, kind })
    }
  }
  return tokens
}
