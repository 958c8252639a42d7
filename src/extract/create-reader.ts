import type { Article } from '../domain/article.ts'
import type { Reading } from '../domain/claim.ts'
import type { Language } from '../domain/language.ts'
import type { TreatyProfile } from '../domain/treaty-profile.ts'
import { createGazetteer } from './gazetteer.ts'
import { languageOf } from './language-of.ts'
import type { LanguageTables } from './language-tables.ts'
import { compileLexicon } from './lexicon.ts'
import { compileNecessaryWords } from './necessary-words.ts'
import { type Judge, readArticle, type Tools } from './read-article.ts'
import { englishTables } from './tables/en/tables.ts'
import { russianTables } from './tables/ru/tables.ts'
import { fittedTables } from './tables/weights/fitted.ts'
import { createJudge } from './weigh/judge.ts'

const TABLES: Readonly<Record<Language, LanguageTables>> = { en: englishTables, ru: russianTables }

const compileTools = (profile: TreatyProfile, tables: LanguageTables, judge: Judge | null): Tools => ({
  lexicon: compileLexicon(tables),
  gazetteer: createGazetteer(profile, tables.language),
  mayBeRelevant: compileNecessaryWords([
    ...profile.names[tables.language].map((pattern) => ({ pattern, sets: {} })),
    ...tables.descriptions.map((pattern) => ({ pattern, sets: tables.sets })),
  ]),
  judge,
})

/**
 * Makes the reader of one treaty: articles in, claims out.
 * The reader is pure and deterministic, never throws, and claims only what it can point at.
 */
export const createReader = (profile: TreatyProfile): ((article: Article) => Reading) =>
  createReaderWith(profile, createJudge(fittedTables))

/** The same with the rules alone, whose claims nothing weighs: for looking at the rules, and for fitting. */
export const createRuleReader = (profile: TreatyProfile): ((article: Article) => Reading) =>
  createReaderWith(profile, null)

/** The same with a judge of one's own. */
export const createReaderWith = (
  profile: TreatyProfile,
  judge: Judge | null,
): ((article: Article) => Reading) => {
  const known = new Map<Language, Tools>()
  const toolsOf = (language: Language): Tools => {
    const tools = known.get(language) ?? compileTools(profile, TABLES[language], judge)
    known.set(language, tools)
    return tools
  }
  return (article) => {
    const language = languageOf(article)
    return readArticle(article, profile, language, toolsOf(language))
  }
}
