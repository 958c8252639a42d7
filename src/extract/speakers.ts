import type { Lexicon } from './lexicon.ts'
import type { ReadingState, Speaker } from './reading-state.ts'
import type { Sentence } from './sentence.ts'
import { type Actor, actorAt } from './subjects.ts'

/** "X says that": who says, and where the verb stands. */
export type Frame = {
  readonly verb: number
  readonly actor: Actor
  /** The speaker stands after the words spoken. */
  readonly trailing: boolean
}

/** How far a subject may stand from its verb of saying. */
const REACH = 14
const AFTER_REACH = 3

const opensAfterSpeech = (sentence: Sentence, verb: number): boolean => {
  const previous = sentence.chunks[verb - 1]
  return previous === undefined || previous.kind === 'mark'
}

const actorAfter = (
  sentence: Sentence,
  verb: number,
  lexicon: Lexicon,
  state: ReadingState,
): Actor | null => {
  for (let index = verb + 1; index <= verb + AFTER_REACH; index++) {
    const actor = actorAt(sentence, index, lexicon, state, null)
    if (actor) return actor
    if (sentence.chunks[index]?.kind === 'mark') return null
  }
  return null
}

const actorBefore = (
  sentence: Sentence,
  verb: number,
  lexicon: Lexicon,
  state: ReadingState,
  taken: ReadonlySet<number>,
): Actor | null => {
  for (let index = verb - 1; index >= Math.max(0, verb - REACH); index--) {
    if (taken.has(index)) return null
    const actor = actorAt(sentence, index, lexicon, state, null)
    if (actor) return actor
  }
  return null
}

/** All attributions of a sentence, in order. */
export const framesOf = (sentence: Sentence, lexicon: Lexicon, state: ReadingState): readonly Frame[] => {
  const frames: Frame[] = []
  const verbs = new Set<number>()
  const add = (verb: number, actor: Actor | null, trailing: boolean): void => {
    if (actor) frames.push({ verb, actor, trailing })
  }
  const { chunks } = sentence
  if (chunks[1]?.word === ':') add(1, actorAt(sentence, 0, lexicon, state, null), false)
  for (const { label, from, to } of sentence.found) {
    if (label.kind === 'speech') {
      verbs.add(from)
      const after = opensAfterSpeech(sentence, from) ? actorAfter(sentence, to - 1, lexicon, state) : null
      const actor = after ?? actorBefore(sentence, from, lexicon, state, verbs)
      const quotedBefore = chunks.slice(0, from).some(({ word }) => word === ',' || word === '"')
      add(from, actor, after !== null || (quotedBefore && endsSoon(sentence, to)))
    } else if (label.kind === 'source') {
      for (let index = to; index < Math.min(chunks.length, to + AFTER_REACH); index++) {
        const chunk = chunks[index]
        if (
          chunk?.mention?.kind !== 'party' &&
          chunk?.mention?.kind !== 'outsider' &&
          chunk?.mention?.kind !== 'role' &&
          !lexicon.tables.pronouns.person.includes(chunk?.word ?? '')
        )
          continue
        add(from, sourceActor(sentence, index, state), from > 0)
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

const sourceActor = (sentence: Sentence, index: number, state: ReadingState): Actor | null => {
  const chunk = sentence.chunks[index]
  const mention = chunk?.mention
  if (mention?.kind === 'party')
    return {
      index,
      speaker: { party: mention.party, label: mention.label, person: mention.person !== null },
      how: 'named',
    }
  if (mention?.kind === 'outsider')
    return { index, speaker: { party: null, label: chunk?.text ?? '', person: true }, how: 'named' }
  const speaker = state.lastPerson ?? state.lastSpeaker
  return speaker && { index, speaker, how: 'pronoun' }
}

/** ", Lavrov said on Sunday." and the like: nothing but the tail of the attribution follows. */
const endsSoon = (sentence: Sentence, to: number): boolean =>
  !sentence.chunks.slice(to, to + 2).some(({ word, text }) => word === 'that' || word === ':' || text === '“')

/** The voices over a chunk, outermost first; empty where the outlet narrates. */
export const voicesAt = (sentence: Sentence, frames: readonly Frame[], index: number): readonly Speaker[] => {
  const clause = sentence.clauses[index]
  const leading = frames.filter(({ verb, trailing }) => !trailing && verb <= index)
  const near = leading.filter(({ verb }) => sentence.clauses[verb] === clause)
  const trailing = frames.filter(({ verb, trailing: after }) => after && verb > index)
  const voices = [...trailing.slice(0, 1), ...(near.length > 0 ? near : leading)]
  return voices.map(({ actor }) => actor.speaker)
}
