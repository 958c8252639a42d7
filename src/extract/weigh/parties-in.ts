import { PARTIES, type Party } from '../../domain/party.ts'
import { counterpartOf } from '../holder.ts'
import type { Sentence } from '../sentence.ts'

/** Whose stance an article may tell: the two parties to the treaty, and an invited one that it names. */
export const partiesIn = (sentences: readonly Sentence[]): readonly Party[] =>
  PARTIES.filter(
    (party) =>
      counterpartOf(party) !== null ||
      sentences.some(({ chunks }) =>
        chunks.some(({ mention }) => mention?.kind === 'party' && mention.party === party),
      ),
  )
