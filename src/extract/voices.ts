import type { Lexicon } from './lexicon.ts'
import type { Speaker } from './reading-state.ts'
import type { Sentence } from './sentence.ts'
import type { Frame } from './speakers.ts'

/** ", Lavrov told reporters on Monday, …" */
const BETWEEN_REACH = 6

/** ", Lavrov said, …": words on both sides of an attribution between commas are its speaker's. */
const isBetween = (sentence: Sentence, { verb, actor }: Frame): boolean => {
  const end = Math.max(verb, actor.index) + 1
  const mark = sentence.chunks.slice(end, end + BETWEEN_REACH).find(({ kind }) => kind === 'mark')
  return mark?.word === ','
}

/** Behind ", he said," the clause goes on; behind «, — сказал он, —» so does the one that the dash opens. */
const goesOnBehind = (sentence: Sentence, verb: number, clause: number): boolean => {
  const own = sentence.clauses[verb] ?? 0
  return own === clause || (own === clause - 1 && sentence.walls[clause] === '—')
}

/**
 * The voices over a chunk, outermost first; empty where the outlet narrates.
 * A clause behind "but" still belongs to the speaker of the sentence, one behind ";" or "which" does not.
 */
export const voicesAt = (
  sentence: Sentence,
  frames: readonly Frame[],
  index: number,
  lexicon: Lexicon,
): readonly Speaker[] => {
  const clause = sentence.clauses[index] ?? 0
  const wall = sentence.walls[clause] ?? ''
  const leading = frames.filter(({ verb, trailing }) => !trailing && verb <= index)
  const near = leading.filter(({ verb }) => sentence.clauses[verb] === clause)
  const sources = frames.filter(
    ({ source, verb }) => source && (sentence.clauses[verb] === clause || verb < index),
  )
  const trailing = frames.filter(
    (frame) =>
      frame.trailing &&
      !frame.source &&
      (frame.verb > index || (isBetween(sentence, frame) && goesOnBehind(sentence, frame.verb, clause))),
  )
  const carries = lexicon.tables.carryingWalls.includes(wall) || sentence.quoted[index] === true
  const before =
    near.length > 0
      ? near
      : carries
        ? [...leading, ...frames.filter((frame) => frame.trailing && frame.verb < index)]
        : []
  const source = sources[0]
  const said = before.filter((frame) => !frame.source)
  // "He noted that, as the Americans put it, …": a source named after a verb of saying speaks inside it.
  const later = trailing[0]
  const inside =
    source !== undefined &&
    (said.some(({ verb }) => verb < source.verb) ||
      (later !== undefined && (source.verb < index || later.verb < source.verb)))
  const outer = source && !inside ? [source] : []
  const inner = source && inside ? [source] : []
  return [...outer, ...trailing.slice(0, 1), ...said, ...inner].map(({ actor }) => actor.speaker)
}

/** Whose words stand at a chunk: the outermost voice, or who holds the floor where the sentence names nobody. */
export const outerVoiceAt = (
  sentence: Sentence,
  frames: readonly Frame[],
  index: number,
  lexicon: Lexicon,
  carried: Speaker | null,
): Speaker | null =>
  frames.length === 0 ? carried : (voicesAt(sentence, frames, index, lexicon)[0] ?? carried)
