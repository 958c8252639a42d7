import type { Chunk } from './chunk.ts'
import type { Lexicon } from './lexicon.ts'
import { firstPerson } from './party-person.ts'
import type { ReadingState, Speaker } from './reading-state.ts'
import type { Sentence } from './sentence.ts'
import { speakerOf } from './subjects.ts'

/** Whether a line opens a statement, a transcript or an interview. */
export const startsDocument = (sentence: Sentence, lexicon: Lexicon): boolean => {
  const opening = sentence.chunks
    .slice(0, 3)
    .map(({ text }) => text.toLowerCase())
    .join(' ')
  return lexicon.tables.documents.some((words) => opening.startsWith(words))
}

/** "MOSCOW: …" says where a story comes from. */
const isPlace = ({ mention }: Chunk): boolean =>
  mention?.kind === 'party' && mention.person === null && !mention.body

/** "Sergei Lavrov: …" gives the floor in an interview; "Question: …" takes it. */
export const giveFloor = (
  sentence: Sentence,
  documentSpeaker: Speaker | null,
  lexicon: Lexicon,
  state: ReadingState,
): void => {
  const first = sentence.chunks[0]
  const colon = sentence.chunks[1]?.word === ':'
  if (!first || sentence.block === 0) return
  if (colon && first.kind === 'word') {
    if (lexicon.tables.documents.includes(first.word)) state.floor = documentSpeaker
    else state.floor = isPlace(first) ? null : speakerOf(first)
  } else if (startsDocument(sentence, lexicon)) {
    state.floor = firstPerson(sentence.chunks) ?? state.floor
  }
}
