import type { Language } from '../domain/language.ts'
import type { Party } from '../domain/party.ts'
import type { Day } from '../domain/time.ts'
import type { TreatyProfile } from '../domain/treaty-profile.ts'
import { caseOf, nominativesOf } from './case-of.ts'
import type { Mention } from './chunk.ts'
import { createOffices, HEAD_OF_STATE, type InOffice, rankOn } from './offices.ts'
import { compilePatterns, type Match } from './pattern-trie.ts'
import { type Token, tokenize } from './token.ts'

type Entry = {
  readonly mention: (published: Day, text: string, words: readonly string[]) => Mention
  /** The name as written, cut like the text. */
  readonly spelling: readonly string[]
  /** Look-alikes must be spelt exactly so: "New Start Initiative" is no "New START initiative". */
  readonly exact: boolean
}

export type Named = { readonly from: number; readonly to: number; readonly mention: Mention }

/** "US" is never "us", "Start" may be "START": capitals of the name must be there, more are allowed. */
const hasCapitals = (name: readonly string[], tokens: readonly Token[]): boolean =>
  name.every((word, index) => {
    const text = tokens[index]?.text
    if (text === undefined) return false
    if (!/\p{Lu}/u.test(word)) return true
    if (/^\p{Lu}+\*?$/u.test(word) && word.length <= 5) {
      const start = text.slice(0, word.replace('*', '').length)
      return start === start.toUpperCase()
    }
    return /^\p{Lu}/u.test(text)
  })

const plainWords = (name: string): readonly string[] =>
  tokenize(name, 0)
    .filter(({ word }) => word !== '-' && word !== '*')
    .map(({ text }) => text)

/** Titles whose holders are kept; bounded, so that odd input cannot grow it. */
const CACHE_LIMIT = 20_000

const NO_CLASSES: readonly string[] = []

/** Compiles the names of a profile in one language. */
export const createGazetteer = (profile: TreatyProfile, language: Language) => {
  const entries: { pattern: string; label: Entry }[] = []
  const add = (name: string, mention: Entry['mention'], exact = false): void => {
    entries.push({ pattern: name, label: { mention, spelling: plainWords(name), exact } })
  }
  for (const name of profile.names[language]) {
    // A name inside longer look-alikes is the treaty only where its field is spoken of.
    const inside = profile.notNames[language].some(
      (other) => other !== name && ` ${other} `.includes(` ${name} `),
    )
    add(name, () => ({ kind: 'treaty', ambiguous: inside }))
  }
  for (const name of profile.notNames[language]) add(name, () => ({ kind: 'other-treaty' }), true)
  const offices = new Map<Party, ReturnType<typeof createOffices>>()
  for (const side of profile.parties) {
    const { party, label, names, adjectives, people } = side
    const officesOf = createOffices(side, language)
    offices.set(party, officesOf)
    const bodies = nominativesOf(names[language])
    for (const name of names[language])
      add(name, (published, text, words) => ({
        kind: 'party',
        party,
        ...officesOf(words, published),
        person: null,
        head: false,
        form: caseOf(text, bodies),
        adjective: false,
      }))
    for (const name of adjectives[language])
      if (!names[language].includes(name))
        add(name, () => ({
          kind: 'party',
          party,
          person: null,
          label: label.en,
          body: false,
          form: 'unknown',
          head: false,
          adjective: true,
        }))
    for (const person of people) {
      const nominatives = nominativesOf(person.forms[language])
      const mention: Entry['mention'] = (published, text) => {
        const rank = rankOn(person, published)
        if (rank === 0) return { kind: 'outsider' }
        return {
          kind: 'party',
          party,
          person: person.name,
          label: person.name,
          body: false,
          form: caseOf(text, nominatives),
          head: rank >= HEAD_OF_STATE,
          adjective: false,
        }
      }
      for (const name of person.forms[language]) add(name, mention)
    }
  }
  const trie = compilePatterns(entries, {})
  const known = new Map<string, InOffice | null>()

  const find = (tokens: readonly Token[], published: Day): readonly Named[] => {
    const chunks = tokens.map(({ word }) => ({ word, classes: NO_CLASSES, transparent: word === '-' }))
    const matches = trie.find(chunks)
    if (matches.length === 0) return []
    const best = new Map<number, Match<Entry>>()
    for (const match of matches) {
      const words = tokens.slice(match.from, match.to).filter(({ word }) => word !== '-')
      const { spelling, exact } = match.label
      if (!hasCapitals(spelling, words)) continue
      if (exact && spelling.some((word, at) => !word.endsWith('*') && word !== words[at]?.text)) continue
      const known = best.get(match.from)
      if (!known || known.to < match.to) best.set(match.from, match)
    }
    const named: Named[] = []
    let free = 0
    for (let index = 0; index < tokens.length; index++) {
      const match = best.get(index)
      if (!match || index < free) continue
      const first = tokens[match.from]
      const last = tokens[match.to - 1]
      if (!first || !last) continue
      const text = tokens
        .slice(match.from, match.to)
        .map((token) => token.text)
        .join(' ')
      named.push({
        from: match.from,
        to: match.to,
        mention: match.label.mention(published, text, wordsOf(tokens, match.from, match.to)),
      })
      free = match.to
    }
    return named
  }
  return {
    /** The longest names in a stretch of tokens, left to right, without overlap. */
    find,
    /** Who a title of a party stands for on a day. */
    inOffice: (party: Party, words: readonly string[], published: Day): InOffice | null => {
      const key = `${party} ${published} ${words.join(' ')}`
      const before = known.get(key)
      if (before !== undefined) return before
      const found = offices.get(party)?.(words, published) ?? null
      if (known.size >= CACHE_LIMIT) known.clear()
      known.set(key, found)
      return found
    },
  }
}

const wordsOf = (tokens: readonly Token[], from: number, to: number): readonly string[] =>
  tokens.slice(from, to).map(({ word }) => word)

export type Gazetteer = ReturnType<typeof createGazetteer>
