import type { Language } from './language.ts'
import type { Day } from './time.ts'

/** What the reader needs of an item: its own words and the day they were published. */
export type Article = {
  readonly title: string
  /** Paragraphs separated by a blank line. */
  readonly text: string
  /** Publication day in UTC: the clock for "on Tuesday" and "last week". */
  readonly published: Day
  /** The feed's language tag where it names one of ours; null lets the script decide. */
  readonly language: Language | null
}

/** The one string that claim offsets (UTF-16) point into. */
export const articleBody = (article: Pick<Article, 'title' | 'text'>): string =>
  `${article.title}\n\n${article.text}`
