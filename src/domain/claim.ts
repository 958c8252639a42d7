import type { Basis } from './basis.ts'
import type { Language } from './language.ts'
import type { Matter } from './matter.ts'
import type { Party } from './party.ts'
import type { Stance } from './stance.ts'
import type { Day } from './time.ts'

/** In one article, a party is said to hold a stance on a matter. */
export type Claim = {
  readonly party: Party
  readonly matter: Matter
  readonly stance: Stance
  readonly basis: Basis
  /** The person (canonical name of the profile where known) or body that says it; null for the outlet. */
  readonly speaker: string | null
  /** False for what the article only recalls: such a claim never changes a status. */
  readonly current: boolean
  /** The day it was said or done, where the article tells; null means the day of publication. */
  readonly saidOn: Day | null
  /** 0 to 1: how sure the reader is; low where the holder or the day was inferred. */
  readonly confidence: number
  /** Exact substring of `title + "\n\n" + text`. */
  readonly evidence: string
  /** UTF-16 offsets of the evidence in `title + "\n\n" + text`. */
  readonly start: number
  readonly end: number
  /** Ids of the rules that fired, in order. */
  readonly rules: readonly string[]
}

/** One decision on the way from words to a claim. */
export type Step = {
  readonly kind: 'cue' | 'holder' | 'modifier' | 'matter' | 'speaker' | 'basis' | 'time' | 'weigh' | 'merge'
  readonly rule: string
  /** For people: what the rule decided, and on which words. */
  readonly effect: string
}

/** A possible claim, kept or dropped, with every step that led there. */
export type Candidate = {
  readonly stance: Stance
  readonly party: Party | null
  readonly matter: Matter | null
  readonly evidence: string
  readonly start: number
  readonly end: number
  readonly kept: boolean
  readonly steps: readonly Step[]
}

/** What the reader makes of one article. */
export type Reading = {
  /** Whether the article speaks of the treaty in its own words. */
  readonly relevant: boolean
  readonly language: Language
  /** At most one per (party, matter, stance, current). */
  readonly claims: readonly Claim[]
  readonly candidates: readonly Candidate[]
}
