import type { Lexicon } from './lexicon.ts'
import type { ReadingState } from './reading-state.ts'
import type { Sentence } from './sentence.ts'
import { type Actor, actorAt, speakerOf } from './subjects.ts'

/** "X says that": who says, and where the verb stands. */
export type Frame = {
  readonly verb: number
  readonly actor: Actor
  /** The speaker stands after the words spoken. */
  readonly trailing: boolean
  /** "according to X": X is heard over the whole sentence. */
  readonly source: boolean
}

/** How far a subject may stand from its verb of saying. */
const REACH = 14
const AFTER_REACH = 3
/** «заявил журналистам в Москве глава МИД Сергей Лавров» */
const POSTPOSED_REACH = 9
const SOURCE_REACH = 4
const AGENT_REACH = 5
/** The chunk before, stepping over adverbs and articles but not over quotation marks. */
const placeBefore = (sentence: Sentence, index: number): number => {
  let at = index - 1
  while (at >= 0 && sentence.chunks[at]?.transparent && sentence.chunks[at]?.word !== '"') at--
  return at
}

/** "Moscow was told": in the passive the subject hears what somebody else says. */
const isPassive = (sentence: Sentence, verb: number, lexicon: Lexicon): boolean => {
  const word = sentence.chunks[placeBefore(sentence, verb)]?.word ?? ''
  return lexicon.tables.passiveMarks.includes(word) && !sentence.chunks[verb]?.word.endsWith('ing')
}

/** "informed by Washington that": who says it in the passive. */
const agentAfter = (sentence: Sentence, to: number, lexicon: Lexicon, state: ReadingState): Actor | null => {
  for (let index = to; index < to + AGENT_REACH; index++) {
    if (sentence.chunks[index]?.kind === 'mark') return null
    if (!lexicon.tables.agentPrepositions.includes(sentence.chunks[index]?.word ?? '')) continue
    for (let at = index + 1; at <= index + AFTER_REACH; at++) {
      const actor = sourceActor(sentence, at, lexicon, state)
      if (actor) return actor
    }
  }
  return null
}

/** "Reuters reported", "the newspaper writes": somebody unknown speaks, and it is no party. */
const isUnknownSubject = (sentence: Sentence, verb: number, lexicon: Lexicon): boolean => {
  const at = placeBefore(sentence, verb)
  const chunk = sentence.chunks[at]
  if (chunk?.kind !== 'word' || chunk.mention) return false
  if (lexicon.words.outlet(chunk.word)) return true
  if (lexicon.words.notPerson(chunk.word)) return false
  return at > 0 && /^\p{Lu}/u.test(chunk.text) && !lexicon.tables.pronouns.first.includes(chunk.word)
}

/** «пишет Politico», «передает ТАСС»: an outlet or an unknown name right behind the verb. */
const isUnknownBehind = (sentence: Sentence, to: number, lexicon: Lexicon): boolean => {
  const chunk = sentence.chunks[sentence.chunks[to]?.word === '"' ? to + 1 : to]
  if (chunk?.kind !== 'word' || chunk.mention) return false
  return lexicon.words.outlet(chunk.word) || /^\p{Script=Latin}/u.test(chunk.text)
}

/** «Песков обвинил США»: the nominative before a verb, with no mark between, speaks rather than what follows. */
const nominativeBefore = (
  sentence: Sentence,
  verb: number,
  lexicon: Lexicon,
  state: ReadingState,
): Actor | null => {
  for (let index = verb - 1; index >= 0; index--) {
    const chunk = sentence.chunks[index]
    if (!chunk || (chunk.kind === 'mark' && !chunk.transparent)) return null
    if (chunk.mention?.kind === 'party' && chunk.mention.form !== 'nominative') continue
    const actor = speakingActor(sentence, index, lexicon, state)
    if (actor) return actor
  }
  return null
}

const actorAfter = (
  sentence: Sentence,
  verb: number,
  lexicon: Lexicon,
  state: ReadingState,
): Actor | null => {
  const { postposedSubjects } = lexicon.tables.grammar
  const reach = verb + (postposedSubjects ? POSTPOSED_REACH : AFTER_REACH)
  for (let index = verb + 1; index <= reach; index++) {
    const actor = speakingActor(sentence, index, lexicon, state)
    if (actor) return actor
    const chunk = sentence.chunks[index]
    if (!chunk || (postposedSubjects ? chunk.kind === 'mark' && chunk.word !== '"' : !chunk.transparent))
      return null
  }
  return null
}

/** As `actorAt`, and "it said" is whatever body spoke last. */
const speakingActor = (
  sentence: Sentence,
  index: number,
  lexicon: Lexicon,
  state: ReadingState,
): Actor | null => {
  const word = sentence.chunks[index]?.word ?? ''
  if (lexicon.tables.pronouns.thing.includes(word) && state.lastSpeaker)
    return { index, speaker: state.lastSpeaker, how: 'pronoun' }
  return actorAt(sentence, index, lexicon, state, null)
}

const firstActor = (
  sentence: Sentence,
  verb: number,
  lexicon: Lexicon,
  state: ReadingState,
): Actor | null => {
  for (let index = 0; index < verb; index++) {
    const actor = speakingActor(sentence, index, lexicon, state)
    if (actor) return actor
  }
  return null
}

const JOINERS: ReadonlySet<string> = new Set(['but', 'then', 'но', 'а'])

const actorBefore = (
  sentence: Sentence,
  verb: number,
  lexicon: Lexicon,
  state: ReadingState,
  frames: readonly Frame[],
): Actor | null => {
  const joint = sentence.chunks[placeBefore(sentence, verb)]?.word ?? ''
  // "He said that Washington is silent, but added": the verbs share the subject of the first.
  const first =
    frames.find(({ source, trailing }) => !source && !trailing)?.actor ??
    frames[0]?.actor ??
    firstActor(sentence, verb, lexicon, state)
  if (first && (lexicon.tables.conjunctions.includes(joint) || JOINERS.has(joint))) return first
  for (let index = verb - 1; index >= Math.max(0, verb - REACH); index--) {
    // ", adding that": the subject of the verb before says this as well.
    const earlier = frames.find((frame) => frame.verb === index)
    if (earlier) return earlier.actor
    const actor = speakingActor(sentence, index, lexicon, state)
    if (actor) return actor
    if (sentence.chunks[index]?.mention?.kind === 'role') return null
  }
  return null
}

const sourceActor = (
  sentence: Sentence,
  index: number,
  lexicon: Lexicon,
  state: ReadingState,
): Actor | null => {
  const chunk = sentence.chunks[index]
  if (!chunk) return null
  const named = speakerOf(chunk)
  if (named) return { index, speaker: named, how: 'named' }
  const { person, possessive } = lexicon.tables.pronouns
  const back =
    chunk.mention?.kind === 'role' || person.includes(chunk.word) || possessive.includes(chunk.word)
  const speaker = back ? (state.lastSpeaker ?? state.lastPerson) : null
  return speaker && { index, speaker, how: 'pronoun' }
}

/** ", Lavrov said": the attribution begins after a comma or a quotation. */
const opensAfterMark = (sentence: Sentence, index: number): boolean => {
  const previous = sentence.chunks[placeBefore(sentence, index)]
  return previous !== undefined && previous.kind === 'mark' && previous.word !== '('
}

/** «в Вашингтоне объявили», «отмечают в ведомстве»: a body speaks where its place stands beside the verb. */
const locativeActor = (
  sentence: Sentence,
  from: number,
  to: number,
  lexicon: Lexicon,
  state: ReadingState,
): Actor | null => {
  if (!lexicon.tables.grammar.locativeSubjects) return null
  for (const index of [from - 1, from - 2, to + 1]) {
    const chunk = sentence.chunks[index]
    const preposition = sentence.chunks[placeBefore(sentence, index)]?.word ?? ''
    if (!chunk?.mention || !lexicon.tables.locatives.includes(preposition)) continue
    if (index === from - 2 && sentence.chunks[from - 1]?.kind === 'mark') continue
    if (chunk.mention.kind === 'party' && chunk.mention.person === null && !chunk.mention.adjective)
      return {
        index,
        speaker: { party: chunk.mention.party, label: chunk.mention.label, person: false },
        how: 'named',
      }
    if (chunk.mention.kind === 'role' && state.lastSpeaker)
      return { index, speaker: state.lastSpeaker, how: 'role' }
  }
  return null
}

/** "he said the US had made": a subject behind the verb begins what is said; behind "told" it is who hears it. */
const tellsWhoDid = (sentence: Sentence, from: number, to: number): boolean => {
  if (HEARERS.has(sentence.chunks[from]?.word ?? '')) return false
  const at = sentence.chunks[to]?.word === 'the' ? to + 1 : to
  const mention = sentence.chunks[at]?.mention
  const next = sentence.chunks[at + 1]
  return mention?.kind === 'party' && !mention.adjective && next?.kind === 'word' && next.word !== "'s"
}

const HEARERS: ReadonlySet<string> = new Set([
  'told',
  'tells',
  'tell',
  'telling',
  'informed',
  'informs',
  'notified',
])

/** All attributions of a sentence, in order. */
export const framesOf = (sentence: Sentence, lexicon: Lexicon, state: ReadingState): readonly Frame[] => {
  const frames: Frame[] = []
  const { chunks } = sentence
  const add = (verb: number, actor: Actor | null, trailing: boolean, source = false): void => {
    if (actor) frames.push({ verb, actor, trailing, source })
  }
  if (chunks[1]?.word === ':') add(1, actorAt(sentence, 0, lexicon, state, null), false)
  const { speech = [], source = [] } = sentence.found
  const said = [...speech, ...source].sort((one, other) => one.from - other.from)
  for (const { label, from, to } of said) {
    if (label.kind === 'speech') {
      const doer = lexicon.tables.grammar.postposedSubjects
        ? nominativeBefore(sentence, from, lexicon, state)
        : null
      const there = doer?.how === 'named' ? null : locativeActor(sentence, from, to, lexicon, state)
      if (there) {
        add(from, there, opensAfterMark(sentence, from))
        continue
      }
      if (isPassive(sentence, from, lexicon)) {
        add(from, agentAfter(sentence, to, lexicon, state), false)
        continue
      }
      const { postposedSubjects } = lexicon.tables.grammar
      if (postposedSubjects && isUnknownBehind(sentence, to, lexicon)) continue
      if (doer) {
        add(from, doer, false)
        continue
      }
      const after =
        postposedSubjects || opensAfterMark(sentence, from)
          ? actorAfter(sentence, to - 1, lexicon, state)
          : null
      if (after) add(from, after, opensAfterMark(sentence, from))
      else if (!isUnknownSubject(sentence, from, lexicon)) {
        const actor = actorBefore(sentence, from, lexicon, state, frames)
        const content =
          chunks
            .slice(to, to + 2)
            .some(({ word, text }) => word === 'that' || word === ':' || text === '“') ||
          tellsWhoDid(sentence, from, to)
        const trails = actor !== null && actor.index > 1 && !content && opensAfterMark(sentence, actor.index)
        add(from, actor, trails && from - actor.index <= AFTER_REACH)
      }
    } else {
      for (let index = from; index < Math.min(chunks.length, to + SOURCE_REACH); index++) {
        const actor = sourceActor(sentence, index, lexicon, state)
        if (!actor) continue
        add(from, actor, from > 0, true)
        break
      }
    }
  }
  const last = chunks.length - 1
  const mark = chunks[last - 1]?.word
  if (mark === '—' || mark === ':' || (mark === ',' && sentence.block === 0))
    add(last - 1, actorAt(sentence, last, lexicon, state, null), true)
  return frames
}
