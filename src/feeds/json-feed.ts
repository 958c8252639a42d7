import type { FoundItem } from '../domain/item.ts'
import { foundItemOf } from './found-item.ts'
import { languageOfTag } from './language-tag.ts'

export type JsonObject = Readonly<Record<string, unknown>>

export const isJsonObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** The value as text: JSON Feed 1.1 wants strings, and asks readers to accept numbers as ids. */
const textOf = (value: unknown): string =>
  typeof value === 'string' ? value : typeof value === 'number' ? String(value) : ''

const escaped = (plain: string): string =>
  plain
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .split(/\n\s*\n/)
    .map((paragraph) => `<p>${paragraph}</p>`)
    .join('')

/** Whether a JSON document says that it is a JSON Feed. */
export const isJsonFeed = (value: unknown): value is JsonObject =>
  isJsonObject(value) && typeof value.version === 'string' && /jsonfeed\.org\/version/.test(value.version)

/** Title and items of a JSON Feed (https://jsonfeed.org/version/1.1); entries without words are left out. */
export const readJsonFeed = (
  feed: JsonObject,
  base: string,
): { readonly title: string; readonly items: readonly FoundItem[] } => {
  const entries = Array.isArray(feed.items) ? feed.items.filter(isJsonObject) : []
  const items = entries.flatMap((entry) => {
    const item = foundItemOf(
      {
        guid: textOf(entry.id),
        link: textOf(entry.url) || textOf(entry.external_url),
        title: escaped(textOf(entry.title)),
        contents: [textOf(entry.content_html), escaped(textOf(entry.content_text))],
        summaries: [escaped(textOf(entry.summary))],
        dates: [textOf(entry.date_published), textOf(entry.date_modified)],
        language: languageOfTag(entry.language) ?? languageOfTag(feed.language),
        outlet: '',
      },
      base,
    )
    return item ? [item] : []
  })
  return { title: textOf(feed.title).trim(), items }
}
