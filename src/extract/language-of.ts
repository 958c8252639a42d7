import type { Article } from '../domain/article.ts'
import type { Language } from '../domain/language.ts'

const SAMPLE = 2_000

type Script = 'latin' | 'cyrillic' | 'other'

const scriptOf = (character: string): Script =>
  /\p{Script=Latin}/u.test(character)
    ? 'latin'
    : /\p{Script=Cyrillic}/u.test(character)
      ? 'cyrillic'
      : 'other'

/** Scripts of the characters up to the end of the Cyrillic block; the others are rare enough to be looked up. */
const COMMON: readonly Script[] = Array.from({ length: 0x530 }, (_, code) =>
  scriptOf(String.fromCharCode(code)),
)

/** The language by script; the feed's tag decides only where the letters do not. */
export const languageOf = ({
  title,
  text,
  language,
}: Pick<Article, 'title' | 'text' | 'language'>): Language => {
  const counts: Record<Script, number> = { latin: 0, cyrillic: 0, other: 0 }
  const sample = `${title}\n${text.slice(0, SAMPLE)}`
  for (let at = 0; at < sample.length; at++) {
    const code = sample.codePointAt(at) ?? 0
    counts[COMMON[code] ?? scriptOf(String.fromCodePoint(code))]++
    if (code > 0xffff) at++
  }
  if (counts.cyrillic + counts.latin === 0) return language ?? 'en'
  return counts.cyrillic > counts.latin ? 'ru' : 'en'
}
