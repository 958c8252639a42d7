import { type Day, daysBetween } from '../../domain/time.ts'
import { NEWS_DAYS, recallsOnly } from '../clock.ts'
import type { Setting } from '../consider.ts'
import type { Speaker } from '../reading-state.ts'
import type { Sentence } from '../sentence.ts'
import type { Frame } from '../speakers.ts'
import { actorAt } from '../subjects.ts'
import { outerVoiceAt, voicesAt } from '../voices.ts'
import { symbolsOf, type WordSymbol } from './symbols.ts'

/** What one sentence shows, whoever looks. */
export type View = {
  readonly symbols: readonly WordSymbol[]
  /** For each symbol, who does it, or else whose words it stands in. */
  readonly actors: readonly Actor[]
  /** For each symbol, the number of its clause. */
  readonly clauses: readonly number[]
  /** What holds for the whole sentence. */
  readonly flags: readonly string[]
  readonly outer: Speaker | null
  readonly inner: Speaker | null
}

type Actor = { readonly speaker: Speaker | null; readonly acts: boolean }

/** From here on a date is of another season. */
const WEEKS = 40
/** Blocks further down are all the same. */
const LAST_BLOCK = 3

const dateFlag = (last: Day, published: Day): string => {
  const age = daysBetween(last, published)
  if (age < 0) return 'date coming'
  if (age <= NEWS_DAYS) return 'date now'
  return age <= WEEKS ? 'date weeks ago' : 'date old'
}

const flagsOf = (sentence: Sentence, { legal, published, lexicon }: Setting): readonly string[] => [
  ...new Set([
    `block ${Math.min(LAST_BLOCK, sentence.block)}`,
    `treaty ${legal.state}`,
    // Always so; the fitted tables know it, and the next fit may do without.
    'on topic',
    ...(sentence.question ? ['question'] : []),
    ...(recallsOnly(sentence, published, lexicon) ? ['recalls only'] : []),
    ...(sentence.found.recall ? ['recall'] : []),
    ...(sentence.found.state ? ['state'] : []),
    ...sentence.dates.map(({ last }) => dateFlag(last, published)),
    ...(sentence.found.modifier ?? []).map(({ label }) => label.modifier.kind),
  ]),
]

/** For each chunk who does what stands there: the last subject of its clause, else the voice over it. */
const actorsOf = (
  sentence: Sentence,
  frames: readonly Frame[],
  voices: readonly (Speaker | null)[],
  { lexicon, state }: Setting,
): readonly Actor[] => {
  const speaking = new Set(frames.map(({ actor }) => actor.index))
  let clause = -1
  let subject: Speaker | null = null
  return sentence.chunks.map((_, index) => {
    if (sentence.clauses[index] !== clause || speaking.has(index)) {
      clause = sentence.clauses[index] ?? 0
      subject = null
    }
    const voice = voices[index] ?? null
    if (!speaking.has(index)) subject = actorAt(sentence, index, lexicon, state, voice)?.speaker ?? subject
    return { speaker: subject ?? voice, acts: subject !== null }
  })
}

/** Reads off a sentence what the weighing step looks at. */
export const viewOf = (sentence: Sentence, frames: readonly Frame[], setting: Setting): View => {
  const { lexicon, state, carried } = setting
  const voices = sentence.chunks.map((_, index) => outerVoiceAt(sentence, frames, index, lexicon, carried))
  const symbols = symbolsOf(sentence, state, lexicon, (at) => voices[at] ?? null)
  const byChunk = actorsOf(sentence, frames, voices, setting)
  return {
    symbols,
    actors: symbols.map(({ at }) => byChunk[at] ?? { speaker: null, acts: false }),
    clauses: symbols.map(({ at }) => sentence.clauses[at] ?? 0),
    flags: flagsOf(sentence, setting),
    outer: voices.at(-1) ?? carried,
    inner: voicesAt(sentence, frames, sentence.chunks.length - 1, lexicon).at(-1) ?? null,
  }
}
