import type { Day } from '../domain/time.ts'
import { caseOfNoun, type NameForm } from './case-of.ts'
import type { Chunk, Mention } from './chunk.ts'
import type { Gazetteer } from './gazetteer.ts'
import type { LanguageTables } from './language-tables.ts'
import type { Token } from './token.ts'

type Piece = { readonly tokens: readonly Token[]; readonly mention: Mention | null }

/** Words whose answers are kept; bounded, so that odd input cannot grow it. */
const CACHE_LIMIT = 20_000

/** A test for words and stems (`word*`), its answers kept. */
const wordTest = (words: readonly string[], also: (word: string) => boolean = () => false) => {
  const exact = new Set(words.filter((word) => !word.endsWith('*')))
  const starts = words.filter((word) => word.endsWith('*')).map((word) => word.slice(0, -1))
  const known = new Map<string, boolean>()
  return (word: string): boolean => {
    const before = known.get(word)
    if (before !== undefined) return before
    const answer = exact.has(word) || starts.some((start) => word.startsWith(start)) || also(word)
    if (known.size >= CACHE_LIMIT) known.clear()
    known.set(word, answer)
    return answer
  }
}

/** Words of the tables that take part in mentions, as tests. */
export const mentionWords = (tables: LanguageTables) => {
  const ending = tables.transparentEnding
  const exceptions = new Set(ending?.except)
  const transparent = wordTest(
    tables.transparent,
    (word) => ending !== null && word.length > 4 && word.endsWith(ending.ending) && !exceptions.has(word),
  )
  const { weekdays, months } = tables.time
  return {
    agent: wordTest(tables.agents),
    role: wordTest(tables.roles),
    /** A word that can begin a title. */
    opensTitle: wordTest([...tables.agents, ...tables.roles, ...tables.former]),
    back: wordTest(tables.backReferences),
    head: wordTest(tables.headsOfState),
    outsider: wordTest(tables.outsiders),
    outlet: wordTest(tables.outlets),
    notPerson: wordTest([...tables.notPeople, ...weekdays.flat(), ...months.flat()]),
    former: wordTest(tables.former),
    treatyNoun: wordTest(tables.treatyNouns),
    titleConnector: wordTest(tables.titleConnectors),
    /** A word that may stand with a capital before a name without being part of it. */
    functionWord: wordTest(
      [...tables.prepositions, ...tables.functionWords],
      (word) => word.length <= 4 || transparent(word),
    ),
    clauseOpener: wordTest(tables.clauseOpeners),
    transparent,
  }
}

export type MentionWords = ReturnType<typeof mentionWords>

const CLASSES: Readonly<Record<Mention['kind'], string>> = {
  party: 'party',
  outsider: 'outsider',
  role: 'role',
  treaty: 'treaty',
  'other-treaty': 'other-treaty',
}

const wordOf = (piece: Piece | undefined): string =>
  piece && piece.mention === null ? (piece.tokens[0]?.word ?? '') : ''

const textOf = (pieces: readonly Piece[]): string =>
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
const titleFrom = (pieces: readonly Piece[], start: number, words: MentionWords): number => {
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
const titledPerson = (title: readonly Piece[], words: MentionWords): boolean =>
  words.agent(wordOf(title.at(-1))) || words.back(wordOf(title.at(-1)))

const mentionOfTitle = (
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

/** Most words begin with a capital: a headline, where capitals tell no names. */
const isHeadlineCase = (tokens: readonly Token[]): boolean => {
  const words = tokens.filter(({ kind, word }) => kind === 'word' && word.length > 3)
  return words.filter(({ text }) => /^\p{Lu}/u.test(text)).length > words.length * 0.6
}

/** The beginning of a sentence or quotation, where a capital says nothing. */
const opensClause = (pieces: readonly Piece[], index: number): boolean =>
  index === 0 || pieces[index - 1]?.tokens.at(-1)?.kind === 'mark'

/** How many pieces from here are a name nobody told us: two or three words with capitals. */
const nameFrom = (pieces: readonly Piece[], start: number, words: MentionWords): number => {
  let at = start
  while (at < pieces.length && at - start < 3) {
    const token = pieces[at]?.tokens[0]
    if (pieces[at]?.mention || token?.kind !== 'word' || !/^\p{Lu}\p{Ll}/u.test(token.text)) break
    if (words.notPerson(token.word) || words.outlet(token.word) || words.role(token.word)) break
    at++
  }
  return at - start >= 2 ? at : start
}

/** Letters that are surely no capitals; whatever else there is takes the longer way. */
const SMALL = /^[a-zа-я]/

/** A word, number or mark that is no part of any name or title. */
const isPlain = ({ tokens, mention }: Piece, words: MentionWords): boolean => {
  const token = tokens[0]
  if (mention !== null || !token) return false
  return (token.kind !== 'word' || SMALL.test(token.text)) && !words.opensTitle(token.word)
}

const NO_CLASSES: readonly string[] = []

const plainChunk = ({ text, word, start, end, kind }: Token, words: MentionWords): Chunk => ({
  word,
  classes: NO_CLASSES,
  transparent: word === '"' || word === '-' || words.transparent(word),
  text,
  start,
  end,
  kind,
  mention: null,
})

/** Turns the tokens of a sentence into chunks: names with their titles become single mentions. */
export const chunksOf = (
  tokens: readonly Token[],
  gazetteer: Gazetteer,
  words: MentionWords,
  published: Day,
): readonly Chunk[] => {
  const pieces: Piece[] = []
  const named = new Map(gazetteer.find(tokens, published).map((name) => [name.from, name]))
  for (let index = 0; index < tokens.length; ) {
    const name = named.get(index)
    const token = tokens[index]
    if (name) pieces.push({ tokens: tokens.slice(name.from, name.to), mention: name.mention })
    else if (token) {
      const mention: Mention | null =
        token.kind === 'word' && words.outsider(token.word) ? { kind: 'outsider' } : null
      pieces.push({ tokens: [token], mention })
    }
    index = name ? name.to : index + 1
  }
  const chunks: Chunk[] = []
  const push = (group: readonly Piece[], mention: Mention | null): void => {
    const all = group.flatMap((piece) => piece.tokens)
    const first = all[0]
    const last = all.at(-1)
    if (!first || !last) return
    const bare = mention === null || mention.kind === 'outsider'
    const classes = mention === null ? [] : [CLASSES[mention.kind]]
    if (mention?.kind === 'party') classes.push(mention.party.toLowerCase())
    if (mention?.kind === 'party' && mention.person !== null) classes.push('person')
    chunks.push({
      word: bare || all.length === 1 ? first.word : '',
      classes,
      transparent: bare && (first.word === '"' || first.word === '-' || words.transparent(first.word)),
      text: all.map(({ text }) => text).join(' '),
      start: first.start,
      end: last.end,
      kind: first.kind,
      mention,
    })
  }
  const headline = isHeadlineCase(tokens)
  for (let index = 0; index < pieces.length; ) {
    const piece = pieces[index]
    if (!piece) break
    if (piece.tokens[0] && isPlain(piece, words)) {
      chunks.push(plainChunk(piece.tokens[0], words))
      index++
      continue
    }
    const word = wordOf(piece)
    const former = word !== '' && words.former(word)
    const start = former ? index + 1 : index
    const end = titleFrom(pieces, start, words)
    const next = pieces[end]
    const person = next?.mention?.kind === 'party' && next.mention.person !== null ? next : undefined
    const outsiderName = next?.mention?.kind === 'outsider' && end > start ? next : undefined
    if (end > start || (former && person)) {
      const title = pieces.slice(start, end)
      const mention =
        former && !person
          ? ({ kind: 'outsider' } as const)
          : mentionOfTitle(title, person ?? outsiderName, gazetteer, words, published)
      const until = person || outsiderName ? end + 1 : end
      const nameEnd = headline || person || outsiderName ? until : nameFrom(pieces, until, words)
      if (mention?.kind === 'party' && nameEnd > until && titledPerson(title, words)) {
        const label = textOf(pieces.slice(until, nameEnd))
        push(pieces.slice(index, nameEnd), { ...mention, person: label, label })
        index = nameEnd
        continue
      }
      if (mention) {
        push(pieces.slice(index, until), mention)
        index = until
        continue
      }
    }
    const nameEnd =
      headline || (opensClause(pieces, index) && words.functionWord(word))
        ? index
        : nameFrom(pieces, index, words)
    if (nameEnd > index) {
      push(pieces.slice(index, nameEnd), { kind: 'outsider' })
      index = nameEnd
      continue
    }
    const noun = piece.mention?.kind === 'treaty' && words.treatyNoun(wordOf(pieces[index + 1]))
    const until = noun ? index + 2 : index + 1
    push(pieces.slice(index, until), piece.mention)
    index = until
  }
  return chunks
}
