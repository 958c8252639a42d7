import type { Lexicon } from './lexicon.ts'
import type { ReadingState, Speaker } from './reading-state.ts'
import type { Sentence } from './sentence.ts'
import { framesOf } from './speakers.ts'

/** A speaker is carried over quotations at most so many sentences. */
const CARRY_SENTENCES = 5
/** A sentence that only names the speaker of the quotation before it. */
const SHORT_SENTENCE = 12

/** How many sentences on a quotation may still be waiting for its speaker. */
const LOOK_AHEAD = 3

/** Who is named after a quotation: later in its block, or alone in the next one. */
const speakerAfter = (
  sentences: readonly Sentence[],
  index: number,
  lexicon: Lexicon,
  state: ReadingState,
): Speaker | null => {
  const block = sentences[index]?.block
  for (const next of sentences.slice(index + 1, index + 1 + LOOK_AHEAD)) {
    const alone = next.block === (block ?? 0) + 1 && next.chunks.length <= SHORT_SENTENCE
    if (next.block !== block && !alone) return null
    const frame = framesOf(next, lexicon, state)[0]
    if (frame) return frame.actor.speaker
  }
  return null
}

/** «Об этом сообщил Лавров»: who is named right after as having said the sentence. */
const namedAsSource = (
  sentence: Sentence,
  next: Sentence | undefined,
  lexicon: Lexicon,
  state: ReadingState,
): Speaker | null => {
  if (next?.block !== sentence.block) return null
  if (!next.found.backward) return null
  return framesOf(next, lexicon, state)[0]?.actor.speaker ?? null
}

/** Between two sentences of one official a third without a speaker is his as well. */
const isSandwiched = (
  sentence: Sentence,
  next: Sentence | undefined,
  lexicon: Lexicon,
  state: ReadingState,
): boolean => {
  if (!next || !state.heldBy?.person || state.heldBy.party === null) return false
  if (state.heldSince.block !== sentence.block || state.heldSince.sentences > 0) return false
  return framesOf(next, lexicon, state)[0]?.actor.speaker.label === state.heldBy.label
}

/** Most of the sentence stands between quotation marks. */
const isQuotation = ({ quoted, chunks }: Sentence): boolean =>
  quoted.filter(Boolean).length >= chunks.length / 2

/** Whose quotation goes on in this sentence, or who is named after it. */
const quotedSpeaker = (
  sentence: Sentence,
  after: Speaker | null,
  { heldBy, heldSince, lastSpeaker }: ReadingState,
): Speaker | null => {
  if (sentence.block !== heldSince.block && after) return after
  if (heldBy && heldSince.sentences < CARRY_SENTENCES) return heldBy
  return after ?? lastSpeaker
}

/** Who is heard in a sentence that names no speaker: carried over from before, or named after it. */
export const speakerAround = (
  sentences: readonly Sentence[],
  index: number,
  lexicon: Lexicon,
  state: ReadingState,
): Speaker | null => {
  const sentence = sentences[index]
  if (!sentence) return null
  if (state.floor) return state.floor
  const next = sentences[index + 1]
  const carried = isQuotation(sentence)
    ? quotedSpeaker(sentence, speakerAfter(sentences, index, lexicon, state), state)
    : isSandwiched(sentence, next, lexicon, state)
      ? state.heldBy
      : null
  return carried ?? namedAsSource(sentence, next, lexicon, state)
}
