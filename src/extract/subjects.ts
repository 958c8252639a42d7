import type { Party } from '../domain/party.ts'
import type { Chunk } from './chunk.ts'
import type { Lexicon } from './lexicon.ts'
import type { ReadingState, Speaker } from './reading-state.ts'
import type { Sentence } from './sentence.ts'

/** Somebody found in a sentence who can do something: a party, an outsider, or nobody we can tell. */
export type Actor = {
  readonly index: number
  readonly speaker: Speaker
  /** How it was found, for the trace. */
  readonly how: 'named' | 'pronoun' | 'role' | 'first-person'
}

const OUTSIDER: Speaker = { party: null, label: 'somebody who speaks for no party', person: true }

/** The chunk before, stepping over articles, adverbs and numbers. */
const before = (chunks: readonly Chunk[], index: number): Chunk | undefined => {
  let at = index - 1
  while (at >= 0 && chunks[at]?.transparent && chunks[at]?.word !== '"') at--
  return chunks[at]
}

/** The voice a mention stands for; null where it is no actor. */
export const speakerOf = (chunk: Chunk): Speaker | null => {
  const mention = chunk.mention
  if (mention?.kind === 'party')
    return { party: mention.party, label: mention.label, person: mention.person !== null }
  return mention?.kind === 'outsider' ? OUTSIDER : null
}

/** «ответ США», «предложение РФ»: a name without cases right behind a noun owns it. */
const isOwner = (chunk: Chunk, previous: Chunk | undefined, lexicon: Lexicon): boolean => {
  if (chunk.mention?.kind !== 'party' || chunk.mention.form !== 'unknown' || chunk.mention.person !== null)
    return false
  if (previous?.kind !== 'word' || previous.mention) return false
  const isVerb = lexicon.tables.time.pastEnding.some((ending) => previous.word.endsWith(ending))
  return !isVerb && !lexicon.words.clauseOpener(previous.word)
}

/** A mention is no subject after a preposition, before "'s", or as a mere nationality. */
const canBeSubject = (sentence: Sentence, index: number, lexicon: Lexicon): boolean => {
  const { chunks } = sentence
  const chunk = chunks[index]
  if (!chunk?.mention) return false
  if (chunk.mention.kind === 'party' && (chunk.mention.adjective || chunk.mention.form === 'oblique'))
    return false
  if (chunks[index + 1]?.word === "'s") return false
  const previous = before(chunks, index)
  if (lexicon.tables.grammar.genitiveOwners && isOwner(chunk, previous, lexicon)) return false
  return !previous || !lexicon.tables.prepositions.includes(previous.word)
}

/** "The Russian minister", after Lavrov of that party has spoken, is Lavrov. */
const sameAsBefore = (speaker: Speaker, chunk: Chunk, lexicon: Lexicon, state: ReadingState): Speaker => {
  const last = state.lastSpeaker
  if (speaker.person || !last?.person || last.party !== speaker.party) return speaker
  return lexicon.words.back(chunk.text.toLowerCase().split(' ').at(-1) ?? '') && chunk.text.includes(' ')
    ? last
    : speaker
}

/** "Trump has signalled that he": the nearest person of a party before the pronoun, not owning something. */
const personBefore = (sentence: Sentence, index: number, lexicon: Lexicon): Speaker | null => {
  for (let at = index - 1; at >= 0; at--) {
    const chunk = sentence.chunks[at]
    if (chunk?.mention?.kind !== 'party' || chunk.mention.person === null) continue
    if (sentence.chunks[at + 1]?.word === "'s") continue
    if (lexicon.tables.prepositions.includes(before(sentence.chunks, at)?.word ?? '')) continue
    return speakerOf(chunk)
  }
  return null
}

/**
 * The actor at a chunk, if the chunk can be a subject.
 * @param outer who is heard saying the sentence, for "we" and "our"
 */
export const actorAt = (
  sentence: Sentence,
  index: number,
  lexicon: Lexicon,
  state: ReadingState,
  outer: Speaker | null,
): Actor | null => {
  const chunk = sentence.chunks[index]
  if (!chunk) return null
  const { pronouns } = lexicon.tables
  if (chunk.mention) {
    if (!canBeSubject(sentence, index, lexicon)) return null
    if (chunk.mention.kind === 'role') {
      const head = chunk.mention.headOfState ? state.lastHead : null
      const speaker = head ?? state.lastSpeaker ?? state.lastPerson
      return speaker && { index, speaker, how: 'role' }
    }
    const speaker = speakerOf(chunk)
    return speaker && { index, speaker: sameAsBefore(speaker, chunk, lexicon, state), how: 'named' }
  }
  if (chunk.kind !== 'word') return null
  if (pronouns.person.includes(chunk.word)) {
    const speaker = personBefore(sentence, index, lexicon) ?? state.lastPerson ?? state.lastSpeaker
    return speaker && { index, speaker, how: 'pronoun' }
  }
  if (pronouns.relative.includes(chunk.word)) {
    for (let at = index - 1; at >= 0; at--) {
      const near = sentence.chunks[at]
      const speaker = near?.mention && sentence.chunks[at + 1]?.word !== "'s" ? speakerOf(near) : null
      if (speaker) return { index, speaker, how: 'pronoun' }
    }
    return null
  }
  if (pronouns.first.includes(chunk.word))
    return outer ? { index, speaker: outer, how: 'first-person' } : null
  return null
}

/**
 * The nearest party, outsider or pronoun left of a place that can be its subject.
 * @param skip chunks that are already known to be something else (the speaker of the sentence)
 */
export const subjectBefore = (
  sentence: Sentence,
  from: number,
  lexicon: Lexicon,
  state: ReadingState,
  outer: Speaker | null,
  skip: (index: number) => boolean,
): Actor | null => {
  const { pronouns } = lexicon.tables
  for (let index = from - 1; index >= 0; index--) {
    if (skip(index)) continue
    const word = sentence.chunks[index]?.word ?? ''
    if (pronouns.thing.includes(word) && sentence.chunks[index]?.mention === null) {
      const antecedent = subjectBefore(sentence, index, lexicon, state, outer, () => false)
      const others = pronouns.others.includes(word)
        ? othersThan(outer, sentence.quoted[index] === true)
        : null
      const party = antecedent?.speaker.party ?? state.lastSubject
      // "They are silent," says one side: it speaks of the other.
      if (others && party === outer?.party) return { index, speaker: partyAsSpeaker(others), how: 'pronoun' }
      if (antecedent?.speaker.party) return { ...antecedent, index, how: 'pronoun' }
      if (state.lastSubject) return { index, speaker: partyAsSpeaker(state.lastSubject), how: 'pronoun' }
      continue
    }
    const actor = actorAt(sentence, index, lexicon, state, outer)
    if (actor) return actor
  }
  return null
}

const othersThan = (outer: Speaker | null, quoted: boolean): Party | null =>
  !quoted || !outer ? null : outer.party === 'US' ? 'RU' : outer.party === 'RU' ? 'US' : null

/** The nearest subject behind a cue, in its clause: «отверг предложение Трамп». */
export const subjectAfter = (
  sentence: Sentence,
  to: number,
  lexicon: Lexicon,
  state: ReadingState,
  outer: Speaker | null,
  skip: (index: number) => boolean,
): Actor | null => {
  const clause = sentence.clauses[to - 1]
  for (let index = to; index < Math.min(sentence.chunks.length, to + POSTPOSED_REACH); index++) {
    if (sentence.clauses[index] !== clause || sentence.chunks[index]?.word === ',') return null
    if (skip(index)) continue
    const actor = actorAt(sentence, index, lexicon, state, outer)
    if (actor && actor.speaker.party !== null) return actor
  }
  return null
}

const POSTPOSED_REACH = 8

/** «в Москве рассчитывают»: the nearest place left of a cue, in its clause, that stands for who is there. */
export const placeBefore = (sentence: Sentence, from: number, lexicon: Lexicon): Actor | null => {
  if (!lexicon.tables.grammar.locativeSubjects) return null
  for (let index = from - 1; index > 0 && sentence.clauses[index] === sentence.clauses[from]; index--) {
    const mention = sentence.chunks[index]?.mention
    if (mention?.kind !== 'party' || mention.person !== null || mention.adjective) continue
    if (!lexicon.tables.locatives.includes(sentence.chunks[index - 1]?.word ?? '')) continue
    return { index, speaker: { party: mention.party, label: mention.label, person: false }, how: 'named' }
  }
  return null
}

/** "Both sides" left of a place, with no party between. */
export const bothBefore = (sentence: Sentence, from: number, lexicon: Lexicon): boolean => {
  const { both, sides } = lexicon.tables
  for (let index = from - 1; index >= 0; index--) {
    const chunk = sentence.chunks[index]
    if (chunk?.mention?.kind === 'party' && canBeSubject(sentence, index, lexicon)) return false
    if (both.includes(chunk?.word ?? '') && sides.includes(sentence.chunks[index + 1]?.word ?? ''))
      return true
  }
  return false
}

/** A whole side as a voice. */
export const partyAsSpeaker = (party: Party): Speaker => ({ party, label: party, person: false })
