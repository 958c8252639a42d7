import type { Matter } from '../domain/matter.ts'
import type { Stance } from '../domain/stance.ts'

/**
 * Where a rule looks for the party whose stance it is.
 * `subject`: the party that does what the cue says, or the agent of a passive; `from`: the party an answer is
 * expected of ("from X", "X's reply", else the counterpart of whoever waits); `object`: the party named next
 * after the cue; `possessor`: the owner of an offer; `speaker`: the party of whoever speaks; `accuser`: who
 * speaks, never who is accused; `suspender`: who suspended the treaty on record, else who speaks; `other-party`:
 * the counterpart of the offer's owner or of the speaker.
 */
export const HOLDERS = [
  'subject',
  'from',
  'object',
  'possessor',
  'speaker',
  'accuser',
  'suspender',
  'other-party',
] as const

export type HolderStrategy = (typeof HOLDERS)[number]

/** A cue as data. Patterns: see `parsePattern`; examples mark the holder as `[Moscow]`. */
export type Rule = {
  readonly id: string
  readonly stance: Stance
  readonly holder: HolderStrategy
  readonly match: readonly string[]
  /** Set where the words leave no doubt what the stance is about. */
  readonly matter?: Matter
  /** Longer phrases in which the cue means something else: they cancel a match that they overlap. */
  readonly pseudo?: readonly string[]
  /** The cue is a verb: after an article or a possessive it is a noun and asserts nothing. */
  readonly verbal?: boolean
  /** The rule is silent in a sentence that holds one of these. */
  readonly unless?: readonly string[]
  /** The rule speaks only in a sentence that holds one of these. */
  readonly needs?: readonly string[]
  /** Says readiness: where the other side has an offer on the table, it answers that offer. */
  readonly readiness?: boolean
  /** Modifiers that the pattern already accounts for. */
  readonly despite?: readonly ModifierKind[]
  /** Sentences in which this rule must find its stance. */
  readonly yes: readonly string[]
  /** Sentences in which it must find nothing. */
  readonly no: readonly string[]
  /** Known misses: listed, not failing. */
  readonly todo?: readonly string[]
}

/** What can stand over a cue and change or cancel it. */
export const MODIFIERS = [
  'negation',
  'hope',
  'question',
  'condition',
  'only-if',
  'modal',
  'forecast',
  'denial',
  'advice',
] as const

export type ModifierKind = (typeof MODIFIERS)[number]

export type Modifier = {
  readonly id: string
  readonly kind: ModifierKind
  readonly match: readonly string[]
  /** Only a shifted tense where the holder himself is quoted: "Trump said he would". */
  readonly reported?: boolean
  /** Counts inside a cue as well as before it. */
  readonly inside?: boolean
  /** How many chunks to the right it reaches, inside its clause. */
  readonly reach: number
}

/** Rules of one stance in one language. */
export const rulesFor = (stance: Stance, rules: readonly Omit<Rule, 'stance'>[]): readonly Rule[] =>
  rules.map((rule) => ({ ...rule, stance }))
