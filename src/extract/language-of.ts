import type { Article } from '../domain/article.ts'
import type { Language } from '../domain/language.ts'

const SAMPLE = 2_000

/** The language by script; the feed's tag decides only where the letters do not. */
export const languageOf = ({
  title,
  text,
  language,
}: Pick<Article, 'title' | 'text' | 'language'>): Language => {
  const sample = `${title}\n${text.slice(0, SAMPLE)}`
  const cyrillic = sample.match(/\p{Script=Cyrillic}/gu)?.length ?? 0
  const latin = sample.match(/\p{Script=Latin}/gu)?.length ?? 0
  if (cyrillic + latin === 0) return language ?? 'en'
  return cyrillic > latin ? 'ru' : 'en'
}
