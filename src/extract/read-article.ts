import { type Article, articleBody } from '../domain/article.ts'
import type { Reading } from '../domain/claim.ts'
import type { Language } from '../domain/language.ts'
import { legalStatusOn } from '../domain/legal.ts'
import type { Party } from '../domain/party.ts'
import type { TreatyProfile } from '../domain/treaty-profile.ts'
import { speakerAround } from './carry-speaker.ts'
import { recallsOnly } from './clock.ts'
import { considerSentence, type Setting, type Weighed } from './consider.ts'
import type { Gazetteer } from './gazetteer.ts'
import { giveFloor, startsDocument } from './give-floor.ts'
import type { Lexicon } from './lexicon.ts'
import { chunksOf } from './mentions.ts'
import { mergeClaims } from './merge-claims.ts'
import { firstPerson, partyPerson } from './party-person.ts'
import { newReadingState } from './reading-state.ts'
import { isRelevant } from './relevance.ts'
import { remember } from './remember.ts'
import { readSentence, type Sentence } from './sentence.ts'
import { sentencesOf } from './sentences.ts'
import { framesOf } from './speakers.ts'
import { blocksOf } from './text-blocks.ts'
import { tokenize } from './token.ts'
import { topicOf } from './topic.ts'
import { consideredOf, type Found } from './weigh/considered.ts'
import { partiesIn } from './weigh/parties-in.ts'

/** Weighs an article's sentences, in order, for the parties that it may tell of. */
export type Judge = (article: readonly Found[], parties: readonly Party[]) => readonly Weighed[]

/** What reading in one language takes. */
export type Tools = {
  readonly lexicon: Lexicon
  readonly gazetteer: Gazetteer
  /** False where the text cannot be relevant, whatever its sentences are. */
  readonly mayBeRelevant: (text: string) => boolean
  /** Weighs what the rules found; null leaves it as it is. */
  readonly judge: Judge | null
}

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

/** Reads one article, sentence by sentence. */
export const readArticle = (
  article: Article,
  profile: TreatyProfile,
  language: Language,
  tools: Tools,
): Reading => {
  const body = articleBody(article)
  const { lexicon } = tools
  if (!tools.mayBeRelevant(body)) return { relevant: false, language, claims: [], candidates: [] }
  const sentences = readSentences(article, body, tools)
  const relevant = isRelevant(sentences)
  if (!relevant) return { relevant, language, claims: [], candidates: [] }
  const state = newReadingState()
  const legal = legalStatusOn(profile.milestones, article.published)
  const found: Found[] = []
  let block = -1
  const titled = sentences.some((sentence) => sentence.block === 0 && topicOf(sentence) === 'on')
  const heading = sentences[0]
  const documentSpeaker = heading ? firstPerson(heading.chunks) : null
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
    state.fieldNamed ||= topic === 'on'
    if (topic !== 'open') state.onTopic = topic === 'on'
    else if (titled) state.onTopic = true
    const frames = framesOf(sentence, lexicon, state)
    const carried = frames.length > 0 ? null : speakerAround(sentences, index, lexicon, state)
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
    const weighed = considerSentence(sentence, frames, setting)
    const isWeighed = tools.judge !== null && state.onTopic
    found.push({
      weighed,
      considered: isWeighed ? consideredOf(sentence, frames, weighed, setting) : null,
    })
    remember(sentence, frames, carried, recallsOnly(sentence, article.published, lexicon), lexicon, state)
  }
  const judged = tools.judge
    ? tools.judge(found, partiesIn(sentences))
    : found.flatMap(({ weighed }) => weighed)
  return {
    relevant,
    language,
    claims: mergeClaims(judged.flatMap(({ claim }) => claim ?? [])),
    candidates: judged.map(({ candidate }) => candidate),
  }
}
