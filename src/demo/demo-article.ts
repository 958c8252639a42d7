import type { Instant } from '../domain/time.ts'

/** One of the three invented outlets that have a feed. */
export type DemoOutlet = 'wire' | 'courier' | 'novosti'

/** A sample text: the course of events is real, outlet and sentences are invented. */
export type DemoArticle = {
  /** Last part of its address. */
  readonly slug: string
  readonly published: Instant
  readonly title: string
  readonly paragraphs: readonly string[]
  /** Another invented outlet whose report the feed passes on. */
  readonly from?: string
  /** Encoding of its page; UTF-8 where none is given. */
  readonly encoding?: 'windows-1251'
}
