import type { Party } from '../domain/party.ts'
import type { Lexicon } from './lexicon.ts'
import { matterOf } from './matter.ts'
import { firstPerson, partyPerson } from './party-person.ts'
import type { ReadingState, Speaker } from './reading-state.ts'
import type { Sentence } from './sentence.ts'
import type { Frame } from './speakers.ts'
import { voicesAt } from './voices.ts'

const OWNER_REACH = 4

/** Whose offer a sentence speaks of: "Putin's one-year proposal", "an American idea". */
const offerOwnerIn = (sentence: Sentence): Party | null => {
  for (const { from } of sentence.found.offer ?? []) {
    // «предложение Путина»: the owner stands behind in the genitive.
    const behind = sentence.chunks[from + 1]?.mention
    if (behind?.kind === 'party' && behind.form === 'oblique') return behind.party
    for (let index = from - 1; index >= Math.max(0, from - OWNER_REACH); index--) {
      const mention = sentence.chunks[index]?.mention
      if (mention?.kind !== 'party') continue
      const owns =
        mention.adjective || mention.form === 'oblique' || sentence.chunks[index + 1]?.word === "'s"
      if (owns || index === from - 1) return mention.party
    }
  }
  return null
}

/** Leaves behind what the next sentence may need. */
export const remember = (
  sentence: Sentence,
  frames: readonly Frame[],
  carried: Speaker | null,
  recalls: boolean,
  lexicon: Lexicon,
  state: ReadingState,
): void => {
  const voices = voicesAt(sentence, frames, sentence.chunks.length - 1, lexicon)
  const speaker = frames.length > 0 ? (voices[0] ?? frames[0]?.actor.speaker ?? null) : carried
  if (frames.length > 0 && speaker) {
    state.lastSpeaker = speaker
    state.heldSince = { block: sentence.block, sentences: 0 }
  } else state.heldSince.sentences++
  state.heldBy = speaker
  state.recalling = recalls
  state.offerOwner = offerOwnerIn(sentence) ?? state.offerOwner
  const subject = sentence.chunks.find(({ mention }) => mention?.kind === 'party' && !mention.adjective)
  if (subject?.mention?.kind === 'party') state.lastSubject = subject.mention.party
  if (speaker?.person && speaker.party !== null) state.lastPerson = speaker
  else state.lastPerson = firstPerson(sentence.chunks) ?? state.lastPerson
  const head = sentence.chunks.find(({ mention }) => mention?.kind === 'party' && mention.head)
  if (head) state.lastHead = partyPerson(head) ?? state.lastHead
  state.lastMatter = matterOf(sentence) ?? state.lastMatter
}
