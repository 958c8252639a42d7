import { type Article, articleBody } from '../domain/article.ts'
import type { Candidate, Claim, Reading } from '../domain/claim.ts'
import type { Language } from '../domain/language.ts'
import { legalStatusOn } from '../domain/legal.ts'
import type { Party } from '../domain/party.ts'
import type { TreatyProfile } from '../domain/treaty-profile.ts'
import type { Chunk } from './chunk.ts'
import { recallsOnly } from './clock.ts'
import { considerSentence, type Setting } from './consider.ts'
import { createGazetteer, type Gazetteer } from './gazetteer.ts'
import { languageOf } from './language-of.ts'
import type { LanguageTables } from './language-tables.ts'
import { compileLexicon, type Lexicon } from './lexicon.ts'
import { matterOf } from './matter.ts'
import { chunksOf } from './mentions.ts'
import { mergeClaims } from './merge-claims.ts'
import { compileNecessaryWords } from './necessary-words.ts'
import { newReadingState, type ReadingState, type Speaker } from './reading-state.ts'
import { isRelevant } from './relevance.ts'
import { readSentence, type Sentence } from './sentence.ts'
import { sentencesOf } from './sentences.ts'
import { type Frame, framesOf } from './speakers.ts'
import { speakerOf } from './subjects.ts'
import { englishTables } from './tables/en/tables.ts'
import { russianTables } from './tables/ru/tables.ts'
import { blocksOf } from './text-blocks.ts'
import { tokenize } from './token.ts'
import { topicOf } from './topic.ts'
import { voicesAt } from './voices.ts'

type Tools = {
  readonly lexicon: Lexicon
  readonly gazetteer: Gazetteer
  /** False where the text cannot be relevant, whatever its sentences are. */
  readonly mayBeRelevant: (text: string) => boolean
}

/** A speaker is carried over quotations at most so many sentences. */
const CARRY_SENTENCES = 5
/** A sentence that only names the speaker of the quotation before it. */
const SHORT_SENTENCE = 12

const readSentences = (article: Article, body: string, { lexicon, gazetteer }: Tools): readonly Sentence[] =>
  blocksOf(article.title, body, lexicon.tables).flatMap((block, number) => {
    if (!block.own) return []
    const quotes = { open: false }
    const tokens = tokenize(block.text, block.start)
    return sentencesOf(tokens, lexicon.abbreviations).map((sentence) =>
      readSentence(
        chunksOf(sentence, gazetteer, lexicon.words, article.published),
        number,
        lexicon,
        quotes,
        article.published,
      ),
    )
  })

const partyPerson = (chunk: Chunk): Speaker | null =>
  chunk.mention?.kind === 'party' && chunk.mention.person !== null
    ? { party: chunk.mention.party, label: chunk.mention.label, person: true }
    : null

/** How many sentences on a quotation may still be waiting for its speaker. */
const LOOK_AHEAD = 3

/** Who is named after a quotation: later in its block, or alone in the next one. */
const speakerAfter = (
  sentences: readonly Sentence[],
  index: number,
  lexicon: Lexicon,
  state: ReadingState,
): Speaker | null => {
  const block = sentences[index]?.block
  for (const next of sentences.slice(index + 1, index + 1 + LOOK_AHEAD)) {
    const alone = next.block === (block ?? 0) + 1 && next.chunks.length <= SHORT_SENTENCE
    if (next.block !== block && !alone) return null
    const frame = framesOf(next, lexicon, state)[0]
    if (frame) return frame.actor.speaker
  }
  return null
}

/** «Об этом сообщил Лавров»: who is named right after as having said the sentence. */
const namedAsSource = (
  sentence: Sentence,
  next: Sentence | undefined,
  lexicon: Lexicon,
  state: ReadingState,
): Speaker | null => {
  if (next?.block !== sentence.block) return null
  if (!next.found.backward) return null
  return framesOf(next, lexicon, state)[0]?.actor.speaker ?? null
}

/** Between two sentences of one official a third without a speaker is his as well. */
const isSandwiched = (
  sentence: Sentence,
  next: Sentence | undefined,
  lexicon: Lexicon,
  state: ReadingState,
): boolean => {
  if (!next || !state.heldBy?.person || state.heldBy.party === null) return false
  if (state.heldSince.block !== sentence.block || state.heldSince.sentences > 0) return false
  return framesOf(next, lexicon, state)[0]?.actor.speaker.label === state.heldBy.label
}

/** Who holds the floor in a sentence that names no speaker: its quotation goes on from before, or is named after. */
const carriedInto = (
  sentence: Sentence,
  after: Speaker | null,
  sandwiched: boolean,
  state: ReadingState,
): Speaker | null => {
  if (state.floor) return state.floor
  const quotes = sentence.quoted.filter(Boolean).length
  if (quotes < sentence.chunks.length / 2) return sandwiched ? state.heldBy : null
  if (sentence.block !== state.heldSince.block && after) return after
  if (state.heldBy && state.heldSince.sentences < CARRY_SENTENCES) return state.heldBy
  return after ?? state.lastSpeaker
}

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

const remember = (
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
  const people = sentence.chunks.map(partyPerson).filter((found) => found !== null)
  if (speaker?.person && speaker.party !== null) state.lastPerson = speaker
  else if (people[0]) state.lastPerson = people[0]
  const head = sentence.chunks.find(({ mention }) => mention?.kind === 'party' && mention.head)
  if (head) state.lastHead = partyPerson(head) ?? state.lastHead
  state.lastMatter = matterOf(sentence) ?? state.lastMatter
}

const startsDocument = (sentence: Sentence, lexicon: Lexicon): boolean => {
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
const giveFloor = (
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
    const named = sentence.chunks.map(partyPerson).find((found) => found !== null)
    state.floor = named ?? state.floor
  }
}

const readArticle = (article: Article, profile: TreatyProfile, language: Language, tools: Tools): Reading => {
  const body = articleBody(article)
  const { lexicon } = tools
  if (!tools.mayBeRelevant(body)) return { relevant: false, language, claims: [], candidates: [] }
  const sentences = readSentences(article, body, tools)
  const relevant = isRelevant(sentences)
  if (!relevant) return { relevant, language, claims: [], candidates: [] }
  const state = newReadingState()
  const legal = legalStatusOn(profile.milestones, article.published)
  const claims: Claim[] = []
  const candidates: Candidate[] = []
  let block = -1
  const titled = sentences.some((sentence) => sentence.block === 0 && topicOf(sentence) === 'on')
  const heading = sentences[0]
  const documentSpeaker = heading?.chunks.map(partyPerson).find((found) => found !== null) ?? null
  if (heading && startsDocument(heading, lexicon) && !heading.chunks[0]?.word.startsWith('interview'))
    state.floor = documentSpeaker
  for (const [index, sentence] of sentences.entries()) {
    if (sentence.block !== block) {
      block = sentence.block
      giveFloor(sentence, documentSpeaker, lexicon, state)
      state.onTopic ||= block <= 1 || titled
    }
    for (const chunk of sentence.chunks) {
      const person = partyPerson(chunk)
      if (person) state.people.add(person.label)
      else if (chunk.mention?.kind === 'party' && chunk.mention.body) state.people.add(chunk.mention.label)
    }
    const topic = topicOf(sentence)
    if (topic !== 'open') state.onTopic = topic === 'on'
    else if (titled) state.onTopic = true
    const frames = framesOf(sentence, lexicon, state)
    const carried =
      frames.length > 0
        ? null
        : (carriedInto(
            sentence,
            speakerAfter(sentences, index, lexicon, state),
            isSandwiched(sentence, sentences[index + 1], lexicon, state),
            state,
          ) ?? namedAsSource(sentence, sentences[index + 1], lexicon, state))
    const setting: Setting = {
      body,
      published: article.published,
      history: profile.history,
      legal,
      lexicon,
      state,
      onTopic: state.onTopic,
      carried,
    }
    for (const { candidate, claim } of considerSentence(sentence, frames, setting)) {
      candidates.push(candidate)
      if (claim) claims.push(claim)
    }
    remember(sentence, frames, carried, recallsOnly(sentence, article.published, lexicon), lexicon, state)
  }
  return { relevant, language, claims: mergeClaims(claims), candidates }
}

const TABLES: Readonly<Record<Language, LanguageTables>> = { en: englishTables, ru: russianTables }

const compileTools = (profile: TreatyProfile, tables: LanguageTables): Tools => ({
  lexicon: compileLexicon(tables),
  gazetteer: createGazetteer(profile, tables.language),
  mayBeRelevant: compileNecessaryWords([
    ...profile.names[tables.language].map((pattern) => ({ pattern, sets: {} })),
    ...tables.descriptions.map((pattern) => ({ pattern, sets: tables.sets })),
  ]),
})

/**
 * Makes the reader of one treaty: articles in, claims out.
 * The reader is pure and deterministic, never throws, and claims only what it can point at.
 */
export const createReader = (profile: TreatyProfile): ((article: Article) => Reading) => {
  const known = new Map<Language, Tools>()
  const toolsOf = (language: Language): Tools => {
    const tools = known.get(language) ?? compileTools(profile, TABLES[language])
    known.set(language, tools)
    return tools
  }
  return (article) => {
    const language = languageOf(article)
    return readArticle(article, profile, language, toolsOf(language))
  }
}
