import type { Matter } from '../../domain/matter.ts'
import { goesOnRecalling, type Setting, type Weighed } from '../consider.ts'
import type { Sentence } from '../sentence.ts'
import type { Frame } from '../speakers.ts'
import { type View, viewOf } from './view.ts'

/** A sentence of the article after the rules: what they found, and where it is on topic what is weighed with it. */
export type Found = { readonly weighed: readonly Weighed[]; readonly considered: Considered | null }

/** One sentence on topic: what the rules found, and what the weighing step sees. */
export type Considered = {
  readonly sentence: Sentence
  readonly frames: readonly Frame[]
  readonly weighed: readonly Weighed[]
  readonly view: View
  /** Whether the article has spoken of the treaty's field by now. */
  readonly fieldNamed: boolean
  /** The matter that the sentences before spoke of. */
  readonly carriedMatter: Matter | null
  /** Its speaker goes on from a sentence that only recalled. */
  readonly recalling: boolean
  readonly setting: Setting
}

/** Keeps what the weighing step needs of a sentence; the state of reading goes on. */
export const consideredOf = (
  sentence: Sentence,
  frames: readonly Frame[],
  weighed: readonly Weighed[],
  setting: Setting,
): Considered => {
  const view = viewOf(sentence, frames, setting)
  return {
    sentence,
    frames,
    weighed,
    view,
    fieldNamed: setting.state.fieldNamed,
    carriedMatter: setting.state.lastMatter,
    recalling: goesOnRecalling(frames, view.outer, setting.state),
    setting,
  }
}
