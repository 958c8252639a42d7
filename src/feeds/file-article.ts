import type { Language } from '../domain/language.ts'
import type { Instant } from '../domain/time.ts'

/** An article from a file. */
export type FileArticle = {
  readonly id: string
  readonly title: string
  /** Paragraphs separated by a blank line. */
  readonly text: string
  readonly published: Instant
  readonly url: string | null
  /** Null lets the script decide. */
  readonly language: Language | null
  readonly outlet: string | null
}

/** What could not be read: file, line or entry, and a sentence for the user. */
export type FileProblem = { readonly where: string; readonly detail: string }

export type FileReading = {
  readonly articles: readonly FileArticle[]
  readonly problems: readonly FileProblem[]
}

/** What is said of an article without a date. */
export const NO_DATE = 'there is no date of publication in it. Give one with --published DATE.'
