import type { Party } from '../../domain/party.ts'
import type { Stance } from '../../domain/stance.ts'
import { readClock } from '../clock.ts'
import { sayingsBefore } from '../consider.ts'
import type { Considered } from './considered.ts'

/**
 * Which rule of the clock decides for words that stand at a symbol: the same clock that the rules go by.
 * @param symbol number of a symbol in the view
 */
export const timeOfWords = (
  stance: Stance,
  party: Party,
  symbol: number,
  { sentence, frames, view, carriedMatter, recalling, setting }: Considered,
): string => {
  const at = view.symbols[symbol]?.at ?? 0
  const { published, history, lexicon } = setting
  const act = { party, matter: carriedMatter ?? 'limits', stance }
  return readClock(act, at, at + 1, sentence, {
    published,
    history,
    lexicon,
    voice: view.outer?.label ?? null,
    sayings: sayingsBefore(frames, at),
    recalling,
  }).rule
}
