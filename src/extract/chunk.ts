import type { Party } from '../domain/party.ts'
import type { Matchable } from './pattern-trie.ts'

/** Somebody or something named in the text. */
export type Mention =
  | {
      readonly kind: 'party'
      readonly party: Party
      /** Canonical name of the person, null for a country or body. */
      readonly person: string | null
      /** What a claim would call this speaker. */
      readonly label: string
      /** Grammatical case as far as the form shows it; `unknown` for words without cases. */
      readonly form: 'nominative' | 'oblique' | 'unknown'
      /** Whether a body speaks: a ministry, an embassy, a palace. */
      readonly body: boolean
      /** Whether the person is a head of state at publication. */
      readonly head: boolean
      /** A bare nationality ("Russian"), which names no actor by itself. */
      readonly adjective: boolean
    }
  /** Somebody who speaks for no party: lawmakers, experts, former officials, other states. */
  | { readonly kind: 'outsider' }
  /** "the minister", "the president": whoever held the floor last. */
  | { readonly kind: 'role'; readonly headOfState: boolean }
  | { readonly kind: 'treaty'; readonly ambiguous: boolean }
  | { readonly kind: 'other-treaty' }

/** A word, mark or whole mention of a sentence. */
export type Chunk = Matchable & {
  readonly text: string
  readonly start: number
  readonly end: number
  readonly kind: 'word' | 'number' | 'mark'
  readonly mention: Mention | null
}
