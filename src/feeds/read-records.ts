import { identifierOf } from '../domain/identifier.ts'
import { type Instant, parseInstant } from '../domain/time.ts'
import { canonicalUrl } from './canonical-url.ts'
import { type FileArticle, type FileProblem, type FileReading, NO_DATE } from './file-article.ts'
import { isJsonObject } from './json-feed.ts'
import { languageOfTag } from './language-tag.ts'
import { parseDate } from './parse-date.ts'

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '')

/**
 * One record `{id, title, text, published, url, lang, outlet}` as an article. Title and text are kept letter for
 * letter, so that offsets into them hold for the file.
 * @param fallback the date of records that have none
 * @returns a sentence where it is no article
 */
export const articleOfRecord = (value: unknown, fallback: Instant | null): FileArticle | string => {
  if (!isJsonObject(value)) return 'this is not a JSON object.'
  const title = textOf(value.title)
  const text = textOf(value.text)
  if (`${title}${text}`.trim() === '') return 'the record has neither "title" nor "text".'
  const date = value.published ?? value.date
  const given = date === undefined || date === null || date === '' ? undefined : String(date)
  const published = given === undefined ? fallback : (parseInstant(given) ?? parseDate(given))
  if (published === null)
    return given === undefined ? NO_DATE : `"${given}" is no date: write YYYY-MM-DD or RFC 3339.`
  const url = canonicalUrl(textOf(value.url))
  const id = typeof value.id === 'number' ? String(value.id) : textOf(value.id)
  return {
    id: id || identifierOf('record', url ?? '', title, text),
    title,
    text,
    published,
    url,
    language: languageOfTag(value.lang ?? value.language),
    outlet: textOf(value.outlet) || null,
  }
}

/** JSON Lines (https://jsonlines.org): a line that is wrong is a problem with its number, the rest is read. */
export const readRecords = (source: string, name: string, fallback: Instant | null): FileReading => {
  const articles: FileArticle[] = []
  const problems: FileProblem[] = []
  // Only the line feed ends a line: U+2028 may stand inside a string.
  for (const [index, line] of source.split('\n').entries()) {
    if (line.trim() === '') continue
    const where = `${name}, line ${index + 1}`
    let value: unknown
    try {
      value = JSON.parse(line)
    } catch (error) {
      problems.push({ where, detail: `this is not JSON: ${error instanceof Error ? error.message : error}` })
      continue
    }
    const article = articleOfRecord(value, fallback)
    if (typeof article === 'string') problems.push({ where, detail: article })
    else articles.push(article)
  }
  return { articles, problems }
}
