import type { Language } from './language.ts'
import type { Origin } from './statement.ts'
import type { Instant } from './time.ts'

/** `awaiting-text`: only a summary is known and the article page is still to be fetched. */
export const TEXT_STATES = ['awaiting-text', 'unread', 'read'] as const

export type TextState = (typeof TEXT_STATES)[number]

/** What a feed or a file says of one article, before it is known whether we have it. */
export type FoundItem = {
  /** The feed's own id of the article, else its canonical address. */
  readonly guid: string
  readonly url: string | null
  readonly title: string
  /** Paragraphs separated by a blank line: the full text or the summary. */
  readonly text: string
  /** Whether `text` is only a summary. */
  readonly summaryOnly: boolean
  /** Null where the feed gives no date that can be trusted. */
  readonly published: Instant | null
  readonly language: Language | null
  /** The outlet a query feed names for this article; null means the source's own. */
  readonly outlet: string | null
}

/** One article of one source; its text is in its versions. */
export type Item = {
  readonly id: string
  readonly sourceId: string
  readonly guid: string
  readonly url: string | null
  readonly outlet: string
  readonly owner: string
  readonly tier: number
  readonly language: Language | null
  readonly published: Instant
  readonly firstSeen: Instant
  readonly origin: Origin
}

/** A text of an item; a correction is a new version, the old one is kept. */
export type ItemVersion = {
  readonly itemId: string
  /** From 1. */
  readonly version: number
  readonly title: string
  readonly text: string
  /** Hash of title and text as the feed or file gave them: tells a correction from a repeat. */
  readonly contentHash: string
  readonly seenAt: Instant
  readonly state: TextState
}
