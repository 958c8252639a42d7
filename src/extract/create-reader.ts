import type { Article } from '../domain/article.ts'
import type { Reading } from '../domain/claim.ts'
import type { Language } from '../domain/language.ts'
import type { TreatyProfile } from '../domain/treaty-profile.ts'
import { createGazetteer } from './gazetteer.ts'
import { languageOf } from './language-of.ts'
import type { LanguageTables } from './language-tables.ts'
import { compileLexicon } from './lexicon.ts'
import { compileNecessaryWords } from './necessary-words.ts'
import { readArticle, type Tools } from './read-article.ts'
import { englishTables } from './tables/en/tables.ts'
import { russianTables } from './tables/ru/tables.ts'

const TABLES: Readonly<Record<Language, LanguageTables>> = { en: englishTables, ru: russianTables }

const compileTools = (profile: TreatyProfile, tables: LanguageTables): Tools => ({
  lexicon: compileLexicon(tables),
  gazetteer: createGazetteer(profile, tables.language),
  mayBeRelevant: compileNecessaryWords([
    ...profile.names[tables.language].map((pattern) => ({ pattern, sets: {} })),
    ...tables.descriptions.map((pattern) => ({ pattern, sets: tables.sets })),
  ]),
})

/**
 * Makes the reader of one treaty: articles in, claims out.
 * The reader is pure and deterministic, never throws, and claims only what it can point at.
 */
export const createReader = (profile: TreatyProfile): ((article: Article) => Reading) => {
  const known = new Map<Language, Tools>()
  const toolsOf = (language: Language): Tools => {
    const tools = known.get(language) ?? compileTools(profile, TABLES[language])
    known.set(language, tools)
    return tools
  }
  return (article) => {
    const language = languageOf(article)
    return readArticle(article, profile, language, toolsOf(language))
  }
}
