import { isLanguage, type Language } from '../domain/language.ts'

/** The language of a tag such as `en-US` or `ru_RU`, where it is one of ours. */
export const languageOfTag = (tag: unknown): Language | null => {
  if (typeof tag !== 'string') return null
  const primary = /^\s*([a-z]{2,3})(?:[-_]|\s*$)/i.exec(tag)?.[1]?.toLowerCase()
  return isLanguage(primary) ? primary : null
}
