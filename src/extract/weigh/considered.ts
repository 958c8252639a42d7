import type { LegalState } from '../../domain/legal.ts'
import type { Matter } from '../../domain/matter.ts'
import { goesOnRecalling, type Setting, type Weighed } from '../consider.ts'
import type { Sentence } from '../sentence.ts'
import type { Frame } from '../speakers.ts'
import { type View, viewOf } from './view.ts'

/** One sentence after the rules: what they found, and what the weighing step sees. */
export type Considered = {
  readonly sentence: Sentence
  readonly frames: readonly Frame[]
  readonly weighed: readonly Weighed[]
  readonly view: View
  readonly onTopic: boolean
  /** Whether the article has spoken of the treaty's field by now. */
  readonly fieldNamed: boolean
  readonly legal: LegalState
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
    onTopic: setting.onTopic,
    fieldNamed: setting.state.fieldNamed,
    legal: setting.legal.state,
    carriedMatter: setting.state.lastMatter,
    recalling: goesOnRecalling(frames, view.outer, setting.state),
    setting,
  }
}
