import type { Matter } from '../domain/matter.ts'
import type { Party } from '../domain/party.ts'

/** Who is heard: a party's voice, or (party null) somebody who speaks for none. */
export type Speaker = { readonly party: Party | null; readonly label: string; readonly person: boolean }

/** What one sentence leaves behind for the next. */
export type ReadingState = {
  /** Who spoke last, in an attributed sentence. */
  lastSpeaker: Speaker | null
  /** Who said the sentence before, null where the outlet narrated. */
  heldBy: Speaker | null
  /** Block and number of sentences since `heldBy` was named. */
  heldSince: { block: number; sentences: number }
  /** The last person of a party named, for "he" and "she". */
  lastPerson: Speaker | null
  /** The last head of state named, for "the president". */
  lastHead: Speaker | null
  /** Who answers in an interview, or speaks in a document, until somebody else is given the floor. */
  floor: Speaker | null
  /** Whether the last attributed sentence only recalled old words. */
  recalling: boolean
  /** Whose offer was spoken of last. */
  offerOwner: Party | null
  /** The last party that did something, for "it" and "they". */
  lastSubject: Party | null
  lastMatter: Matter | null
  onTopic: boolean
  /** Whether a sentence so far spoke of the treaty's field in its own words. */
  fieldNamed: boolean
  /** Names of people and bodies met so far. */
  readonly people: Set<string>
}

/** The state before the first sentence of an article. */
export const newReadingState = (): ReadingState => ({
  lastSpeaker: null,
  heldBy: null,
  heldSince: { block: -1, sentences: 0 },
  lastPerson: null,
  lastHead: null,
  floor: null,
  recalling: false,
  offerOwner: null,
  lastSubject: null,
  lastMatter: null,
  onTopic: false,
  fieldNamed: false,
  people: new Set(),
})
