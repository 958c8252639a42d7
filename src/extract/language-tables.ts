import type { Language } from '../domain/language.ts'
import type { Matter } from '../domain/matter.ts'
import type { WordSets } from './pattern.ts'
import type { Modifier, Rule } from './rule.ts'

/** Words that pull a cue towards a matter. */
export type MatterCue = {
  readonly matter: Matter
  readonly weight: number
  readonly match: readonly string[]
}

/** What the reader knows of one language. All words in lower case. */
export type LanguageTables = {
  readonly language: Language
  readonly sets: WordSets
  /** The sets and more: words that say much the same, for the step that weighs words. */
  readonly fields: WordSets
  readonly rules: readonly Rule[]
  readonly modifiers: readonly Modifier[]
  readonly notModifiers: readonly string[]
  readonly matters: readonly MatterCue[]
  /** Topic words: those of the treaty's field, and those of the neighbours that look alike. */
  readonly topics: {
    readonly on: readonly string[]
    /** Kept by a sentence only with a stronger word of ours beside it. */
    readonly weak: readonly string[]
    readonly off: readonly string[]
  }
  readonly speech: {
    readonly verbs: readonly string[]
    /** "according to", followed by the speaker. */
    readonly sources: readonly string[]
    /** «об этом», followed by who said the sentence before. */
    readonly backward: readonly string[]
  }
  /** "We were told": the words of the other side, and what it was asked. */
  readonly told: readonly string[]
  /** Newspapers and agencies: whoever they are, they speak for no party. */
  readonly outlets: readonly string[]
  /** Words of names of several words that are no person ("Golden Dome"). */
  readonly notPeople: readonly string[]
  /** Beginnings of titles and lines that give one speaker the floor for the whole text. */
  readonly documents: readonly string[]
  /** What the treaty is called without its name: "the last nuclear pact". Needs both parties beside it. */
  readonly descriptions: readonly string[]
  /** Nouns for somebody who speaks for the nation named before them. */
  readonly agents: readonly string[]
  /** Words that stand between a nation and a person's name ("foreign minister"). */
  readonly roles: readonly string[]
  /** Nouns that may follow the treaty's name. */
  readonly treatyNouns: readonly string[]
  /** Words inside a title: "secretary of state". */
  readonly titleConnectors: readonly string[]
  /** Roles that, standing alone, point back to the last speaker. */
  readonly backReferences: readonly string[]
  /** Heads of state by role alone ("the president"). */
  readonly headsOfState: readonly string[]
  /** People and bodies that never speak for a party. */
  readonly outsiders: readonly string[]
  readonly former: readonly string[]
  readonly pronouns: {
    /** "we", "us": whoever is heard. */
    readonly own: readonly string[]
    readonly ownPossessive: readonly string[]
    /** "he", "him". */
    readonly anyPerson: readonly string[]
    readonly person: readonly string[]
    readonly thing: readonly string[]
    /** Of these, the ones that never mean the speaker's own side. */
    readonly others: readonly string[]
    readonly first: readonly string[]
    readonly relative: readonly string[]
    readonly possessive: readonly string[]
  }
  /** A word after one of these is a noun. */
  readonly nounMarkers: readonly string[]
  /** A mention after one of these is no subject. */
  readonly prepositions: readonly string[]
  readonly locatives: readonly string[]
  /** Words that may open a sentence before a name: never part of one. */
  readonly functionWords: readonly string[]
  /** Words after which a name begins a clause rather than belonging to a noun. */
  readonly clauseOpeners: readonly string[]
  readonly grammar: {
    /** Subjects often stand behind their verbs. */
    readonly postposedSubjects: boolean
    /** «в Москве считают»: a place beside a verb is its subject. */
    readonly locativeSubjects: boolean
    /** An owner stands behind what he owns, in the genitive: «ответ Вашингтона». */
    readonly genitiveOwners: boolean
  }
  /** "both", "two" before "sides": the two parties together. */
  readonly both: readonly string[]
  readonly sides: readonly string[]
  readonly conjunctions: readonly string[]
  /** "was", "been": before a cue they make it a passive. */
  readonly passiveMarks: readonly string[]
  /** "by": marks the agent of a passive. */
  readonly agentPrepositions: readonly string[]
  /** "in": "is under review in Washington". */
  readonly placePrepositions: readonly string[]
  /** "from", "of": marks whose answer it is. */
  readonly sourcePrepositions: readonly string[]
  /** Conjunctions that wall one clause off from the next. */
  readonly walls: readonly string[]
  /** Of these, the ones behind which the speaker of the sentence still speaks. */
  readonly carryingWalls: readonly string[]
  /** Openings of a relative clause, which the next comma closes. */
  readonly relatives: readonly string[]
  readonly transparent: readonly string[]
  /** An ending that makes a word transparent, and the words that only look like it. */
  readonly transparentEnding: { readonly ending: string; readonly except: readonly string[] } | null
  readonly time: {
    readonly recall: readonly string[]
    readonly state: readonly string[]
    readonly weekdays: readonly (readonly string[])[]
    readonly months: readonly (readonly string[])[]
    /** "for a year after February 5": a date after one of these says nothing of when it was said. */
    readonly notWhen: readonly string[]
    /** The same, only right before the date: "the September offer". */
    readonly notWhenBeside: readonly string[]
    readonly pastPerfect: readonly string[]
    readonly presentMarks: readonly string[]
    /** Of these, the ones that no past date goes with. */
    readonly presentAuxiliaries: readonly string[]
    readonly pastWords: readonly string[]
    readonly pastEnding: readonly string[]
  }
  readonly abbreviations: readonly string[]
  readonly layout: {
    /** Beginnings of lines that open a list of other stories, tags or comments. */
    readonly listOpeners: readonly string[]
    /** Lines after which nothing is the article's own. */
    readonly ends: readonly string[]
  }
}
