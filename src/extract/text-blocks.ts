import type { LanguageTables } from './language-tables.ts'

/** A line of the article; `own` is false for lists of other stories, tags, comments and other surroundings. */
export type Block = {
  readonly text: string
  /** Where it begins in the article's body. */
  readonly start: number
  readonly title: boolean
  readonly own: boolean
}

const TERMINAL = /[.!?…:;][\s"”»’')\]]*$/u
const MAX_HEADLINE = 160
/** A line of hash tags, an address, or a dash-separated chain of headlines. */
const SURROUNDINGS = /^(?:https?:\/\/|www\.|©|#\S+(?:\s+#\S+)*$)/u
const BULLET_CHAIN = /^[-•*]\s.*\s[-•|]\s.*\s[-•|]\s/u

const isListed = (text: string, openers: readonly string[]): boolean => {
  const lower = text.toLowerCase().replace(/^[^\p{L}\d#]+/u, '')
  return openers.some((opener) => lower.startsWith(opener))
}

/** "russia, sport, fifa": words between commas, none of them a sentence. */
const isTagLine = (text: string): boolean => {
  const parts = text.split(',')
  return (
    parts.length >= 4 && !TERMINAL.test(text) && parts.every((part) => part.trim().split(/\s+/).length <= 4)
  )
}

/** The headline part after "Also Read |" or "Related:" on the same line counts with its opener. */
const looksLikeHeadline = (text: string): boolean => {
  const bare = text.trim()
  return bare.length > 0 && bare.length <= MAX_HEADLINE && !/[.!…][\s"”»’')\]]*$/u.test(bare)
}

/** "MOSCOW, October 9. /TASS/." or "GENEVA (AFP) -": where and by whom it was filed, no part of the sentence. */
const DATELINE =
  /^\s*(?:\(?\p{Lu}[\p{L}., '’-]{1,40}\([^()]{2,40}\)\)?\s*[-–—:]+\s|\p{Lu}[\p{L}. '’-]{1,30},\s\p{L}+\.?\s\d{1,2}[^/.]{0,12}\.?\s*\/[^/]{2,20}\/\.?\s|\p{Lu}[\p{L}. '’-]{1,30},\s\p{L}+\.?\s\d{1,2}\.?\s*[-–—]+\s|(?:\p{Lu}{3}[\p{Lu}., ]*)(?:\s[-–—]+|:)\s)/u

const datelineLength = (text: string): number => DATELINE.exec(text)?.[0].length ?? 0

/** Cuts an article into lines and tells its own words from what stands around them. */
export const blocksOf = (title: string, body: string, tables: LanguageTables): readonly Block[] => {
  const lines: { text: string; start: number }[] = []
  let at = title.length + 2
  for (const text of body.slice(at).split('\n')) {
    if (text.trim() !== '') lines.push({ text, start: at })
    at += text.length + 1
  }
  const own: boolean[] = []
  let inList = false
  let ended = false
  for (const { text } of lines) {
    const bare = text.trim()
    if (isListed(bare, tables.layout.ends)) ended = true
    if (ended) {
      own.push(false)
      continue
    }
    if (isListed(bare, tables.layout.listOpeners)) {
      inList = true
      own.push(false)
      continue
    }
    if (inList && (looksLikeHeadline(bare) || /^[-*•>]\s/u.test(bare))) {
      own.push(false)
      continue
    }
    inList = false
    own.push(
      !SURROUNDINGS.test(bare) && !isTagLine(bare) && !(BULLET_CHAIN.test(bare) && !/[.!?]\s/u.test(bare)),
    )
  }
  // Several lines without a full stop in a row are headlines of other stories, not sentences.
  for (let from = 0; from < lines.length; from++) {
    let to = from
    while (
      to < lines.length &&
      looksLikeHeadline(lines[to]?.text ?? '') &&
      !/^\d{1,2}:\d{2}/.test(lines[to]?.text ?? '')
    )
      to++
    if (to - from >= 2 && to - from < lines.length)
      for (let index = from; index < to; index++) own[index] = false
    if (to > from) from = to
  }
  return [
    { text: title, start: 0, title: true, own: true },
    ...lines.map(({ text, start }, index) => {
      const skip = datelineLength(text)
      return { text: text.slice(skip), start: start + skip, title: false, own: own[index] ?? true }
    }),
  ]
}
