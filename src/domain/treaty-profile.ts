import type { Basis } from './basis.ts'
import type { Language } from './language.ts'
import type { Milestone } from './legal.ts'
import type { Matter } from './matter.ts'
import type { Party } from './party.ts'
import type { Stance } from './stance.ts'
import type { Day } from './time.ts'

/** Words in each language; a word may end in `*` for any ending. */
export type Names = Readonly<Record<Language, readonly string[]>>

/** A term of office; null means open. The higher `rank`, the weightier the word (head of state 5). */
export type Office = {
  readonly title: Readonly<Record<Language, string>>
  readonly rank: number
  readonly from: Day | null
  readonly to: Day | null
}

/** Somebody who speaks for a party while in office, and for nobody before or after. */
export type Person = {
  /** Canonical display name in English. */
  readonly name: string
  /** Forms found in text; surnames alone where they are unmistakable. */
  readonly forms: Names
  readonly offices: readonly Office[]
}

/** A ministry, embassy or palace that speaks for a party, under one name. */
export type Body = { readonly name: string; readonly forms: Names }

/** What an office is called without its holder; `title` is the English title of offices of people. */
export type Post = { readonly title: string; readonly forms: Names }

export type PartyProfile = {
  readonly party: Party
  readonly label: Readonly<Record<Language, string>>
  /** Country names and metonyms (Washington, the Kremlin, the State Department). */
  readonly names: Names
  /** Adjectives of nationality, which make a party of an agent noun ("Russian foreign ministry"). */
  readonly adjectives: Names
  /** Names beyond the country's own; each form stands among `names` as well, or makes one with a nationality. */
  readonly bodies: readonly Body[]
  /** Phrases in lower case, without the nation: "top diplomat", "kremlin spokesman". */
  readonly posts: readonly Post[]
  readonly people: readonly Person[]
}

/** A fact of the treaty's history, put into the ledger by hand with its source. */
export type CuratedEntry = {
  readonly id: string
  readonly date: Day
  readonly party: Party
  readonly matter: Matter
  readonly stance: Stance
  readonly basis: Basis
  readonly speaker: string | null
  /** Our own sentence of what was said. */
  readonly summary: string
  readonly outlet: string
  readonly source: string
}

export type KeyDate = {
  readonly date: Day
  readonly title: Readonly<Record<Language, string>>
}

/** A treaty as data: a second one needs a profile and no code. */
export type TreatyProfile = {
  readonly id: string
  readonly title: Readonly<Record<Language, string>>
  /** Unmistakable names in running text. */
  readonly names: Names
  /** Look-alikes that are never the treaty, even where a name matches inside them. */
  readonly notNames: Names
  /** Words that make an item worth opening though it does not name the treaty yet. */
  readonly hints: Names
  readonly parties: readonly PartyProfile[]
  readonly milestones: readonly Milestone[]
  readonly keyDates: readonly KeyDate[]
  readonly history: readonly CuratedEntry[]
}
