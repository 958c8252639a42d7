import type { Day } from '../domain/time.ts'
import { caseOfNoun, type NameForm } from './case-of.ts'
import type { Mention } from './chunk.ts'
import type { Gazetteer } from './gazetteer.ts'
import type { MentionWords } from './mentions.ts'
import type { Token } from './token.ts'

/** A word or a name known to the profile, on the way to a chunk. */
export type Piece = { readonly tokens: readonly Token[]; readonly mention: Mention | null }

/** The word of a piece that is no name; empty for a name. */
export const wordOf = (piece: Piece | undefined): string =>
  piece && piece.mention === null ? (piece.tokens[0]?.word ?? '') : ''

/** The pieces as written, with single spaces. */
export const textOf = (pieces: readonly Piece[]): string =>
  pieces
    .flatMap(({ tokens }) => tokens)
    .map(({ text }) => text)
    .join(' ')

const wordsIn = (pieces: readonly Piece[]): readonly string[] =>
  pieces.flatMap(({ tokens }) => tokens).map(({ word }) => word)

const isActor = (piece: Piece | undefined): boolean => piece?.mention?.kind === 'party'

const ACCREDITED = /^(?:ambassador|envoy|representative|посол|посла|послом|послу|постпред)/u
const TO = new Set(['to', 'in', 'at', 'в', 'при'])

/** "ambassador to the US": the place where somebody is accredited is no side of his. */
const ofPlace = (pieces: readonly Piece[], at: number, words: MentionWords): boolean => {
  const back = wordOf(pieces[at - 1])
  if (!TO.has(wordOf(pieces[at])) || !ACCREDITED.test(back) || !words.agent(back)) return false
  const place = pieces[at + (wordOf(pieces[at + 1]) === 'the' ? 2 : 1)]?.mention
  return place?.kind === 'party' && place.person === null
}

/** "officials in Moscow", "a spokesman of the State Department": the side stands behind the noun. */
const isPlacedBody = (pieces: readonly Piece[], at: number, start: number, words: MentionWords): boolean => {
  const word = wordOf(pieces[at])
  if (at <= start || !words.agent(wordOf(pieces[at - 1])) || pieces.slice(start, at).some(isActor))
    return false
  const the = wordOf(pieces[at + 1]) === 'the'
  if (!(word === 'in' && !the) && !((word === 'of' || word === 'for') && the)) return false
  const place = pieces[at + (the ? 2 : 1)]?.mention
  return place?.kind === 'party' && place.person === null && !place.adjective
}

/**
 * How far a title runs: nations, roles and agent nouns in a row, up to a person's name where one follows.
 * "Russian | deputy | foreign | minister | Sergei Ryabkov" is one mention.
 */
export const titleFrom = (pieces: readonly Piece[], start: number, words: MentionWords): number => {
  const isTitle = (at: number): boolean => {
    const word = wordOf(pieces[at])
    return word !== '' && (words.role(word) || words.agent(word))
  }
  let at = start
  let solid = start
  let nation: string | null = null
  while (at < pieces.length) {
    const mention = pieces[at]?.mention
    const word = wordOf(pieces[at])
    const named = pieces[at + 1]?.mention
    // "Russian president | Vladimir Putin": the title of the very person who is named behind it.
    const ofNext = mention?.kind === 'party' && named?.kind === 'party' && mention.person === named.person
    const isNation = mention?.kind === 'party' && (mention.person === null || ofNext)
    if (isNation && (nation ?? mention.party) === mention.party) {
      nation = mention.party
      solid = ++at
    } else if (isTitle(at)) {
      at++
      if (words.agent(word)) solid = at
    } else if (solid > start && ofPlace(pieces, at, words)) {
      // "ambassador to the United States Alexander Darchiev"
      at += wordOf(pieces[at + 1]) === 'the' ? 3 : 2
    } else if (isPlacedBody(pieces, at, start, words)) at += wordOf(pieces[at + 1]) === 'the' ? 2 : 1
    else if (at > start && isTitle(at + 1) && (word === "'s" || word === '-')) at++
    else if (at > start && words.titleConnector(word)) at++
    else break
  }
  const next = pieces[at]?.mention
  // Without a name behind it a title ends with its noun: "US arms control" is no title, "US envoy" is one.
  return next?.kind === 'outsider' || (next?.kind === 'party' && next.person !== null) ? at : solid
}

/** A title declines with its first noun: «представитель Кремля» is nominative, «представителя Кремля» is not. */
const formOfTitle = (title: readonly Piece[], nation: NameForm, words: MentionWords): NameForm => {
  const noun = title.find((piece) => words.agent(wordOf(piece)))
  return noun ? caseOfNoun(noun.tokens[0]?.text ?? '', nation) : nation
}

/** "White House official": a title that a person's name may follow; "White House" alone is none. */
export const titledPerson = (title: readonly Piece[], words: MentionWords): boolean =>
  words.agent(wordOf(title.at(-1))) || words.back(wordOf(title.at(-1)))

/** Who a title stands for: the person named behind it, whoever is in office, a body, or a mere role. */
export const mentionOfTitle = (
  title: readonly Piece[],
  person: Piece | undefined,
  gazetteer: Gazetteer,
  words: MentionWords,
  published: Day,
): Mention | null => {
  if (person?.mention) return person.mention
  const nation = title.find(isActor)?.mention
  const titled = title.some((piece) => words.agent(wordOf(piece)) || words.role(wordOf(piece)))
  if (nation?.kind === 'party') {
    if (nation.adjective && !titled && title.length === 1) return nation
    const named = gazetteer.inOffice(nation.party, wordsIn(title), published)
    const form = titled ? formOfTitle(title, nation.form, words) : nation.form
    return { ...nation, ...named, adjective: false, form }
  }
  // "UN chief": a title of somebody who speaks for no party.
  if (words.outsider(wordsIn(title.slice(-2)).join(' '))) return { kind: 'outsider' }
  const last = wordOf(title.at(-1))
  if (words.head(last) || words.head(textOf(title).toLowerCase())) return { kind: 'role', headOfState: true }
  if (words.back(last)) return { kind: 'role', headOfState: false }
  return null
}
