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
const LETTER = /^\p{L}/u
/** Longer runs of letters are no words of any table. */
const LONGEST_WORD = 64
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

const lowered = (text: string): string => text.toLowerCase().replaceAll('ё', 'е').replaceAll('’', "'")

/** Spellings kept, of words seen since the start; bounded, so that odd input cannot grow it. */
const CACHE_LIMIT = 20_000
const spellings = new Map<string, string>()

const spelling = (text: string): string => {
  const known = spellings.get(text)
  if (known !== undefined) return known
  const word = inOneScript(lowered(text))
  if (spellings.size >= CACHE_LIMIT) spellings.clear()
  spellings.set(text, word)
  return word
}

const WORD = /\p{L}[\p{L}\p{M}]*(?:'\p{L}[\p{L}\p{M}]*)*/gu

/** A whole text spelt as the words of its tokens are: lower case, «ё» as «е», look-alikes in one script. */
export const foldedText = (text: string): string => {
  const folded = lowered(text)
  return /[\u0400-\u052f]/.test(folded) && MIXED.test(folded) ? folded.replace(WORD, inOneScript) : folded
}

const IRREGULAR_STEMS: Readonly<Record<string, string>> = { wo: 'will', ca: 'can', sha: 'shall' }

const CONTRACTED = new Set(["'s", "'re", "'ve", "'ll", "'d", "'m"])

/** "doesn't" becomes "does" and "not"; "Putin's" becomes "putin" and "'s". */
const pushWords = (text: string, start: number, tokens: Token[]): void => {
  const word = spelling(text)
  if (!word.includes("'")) {
    tokens.push({ text, word, start, end: start + text.length, kind: 'word' })
    return
  }
  const make = (from: number, to: number, as: string): Token => ({
    text: text.slice(from, to),
    word: as,
    start: start + from,
    end: start + to,
    kind: 'word',
  })
  if (word.endsWith("n't") && word.length > 3) {
    const stem = word.slice(0, -3)
    tokens.push(make(0, stem.length, IRREGULAR_STEMS[stem] ?? stem), make(stem.length, word.length, 'not'))
    return
  }
  const apostrophe = word.lastIndexOf("'")
  const tail = apostrophe > 0 ? word.slice(apostrophe) : ''
  if (CONTRACTED.has(tail))
    tokens.push(make(0, apostrophe, word.slice(0, apostrophe)), make(apostrophe, word.length, tail))
  else tokens.push(make(0, word.length, word))
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
    if (LETTER.test(found)) {
      if (found.length < LONGEST_WORD) pushWords(found, start, tokens)
      else tokens.push({ text: found, word: '', start, end: start + found.length, kind: 'word' })
    } else {
      const kind = /^\d/.test(found) ? 'number' : 'mark'
      const word = kind === 'mark' ? markOf(found, text, match.index) : found
      tokens.push({ text: found, word, start, end: start + found.length, kind })
    }
  }
  return tokens
}
