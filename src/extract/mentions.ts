import type { Day } from '../domain/time.ts'
import type { Chunk, Mention } from './chunk.ts'
import type { Gazetteer } from './gazetteer.ts'
import type { LanguageTables } from './language-tables.ts'
import { mentionOfTitle, type Piece, textOf, titledPerson, titleFrom, wordOf } from './titles.ts'
import type { Token } from './token.ts'

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
