import type { Language } from '../domain/language.ts'
import type { Day } from '../domain/time.ts'
import type { Person, TreatyProfile } from '../domain/treaty-profile.ts'
import { caseOf, nominativesOf } from './case-of.ts'
import type { Mention } from './chunk.ts'
import { compilePatterns, type Match } from './pattern-trie.ts'
import { type Token, tokenize } from './token.ts'

type Entry = {
  readonly mention: (published: Day, text: string) => Mention
  /** The name as written, cut like the text. */
  readonly spelling: readonly string[]
  /** Look-alikes must be spelt exactly so: "New Start Initiative" is no "New START initiative". */
  readonly exact: boolean
}

export type Named = { readonly from: number; readonly to: number; readonly mention: Mention }

/** The rank of the head of state in profiles. */
const HEAD_OF_STATE = 5

const leaderOn = (people: readonly Person[], day: Day): string | null =>
  people.find((person) => rankOn(person, day) >= HEAD_OF_STATE)?.name ?? null

/** "The Russian leader" is whoever leads Russia on the day. */
const HEAD_TITLE = /(?:president|leader|президент|лидер)\*?$/iu

/** The rank of a person's office on a day; 0 where there is none. */
const rankOn = ({ offices }: Person, day: Day): number =>
  Math.max(
    0,
    ...offices
      .filter(({ from, to }) => (from === null || from <= day) && (to === null || day <= to))
      .map(({ rank }) => rank),
  )

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
  for (const { party, names, adjectives, people } of profile.parties) {
    const bodies = nominativesOf(names[language])
    for (const name of names[language])
      add(name, (published, text) => {
        const form = caseOf(text, bodies)
        const leader = leaderOn(people, published)
        const head = HEAD_TITLE.test(name) ? leader : null
        const label = head ?? text
        return {
          kind: 'party',
          party,
          person: head,
          label,
          form,
          leader,
          head: head !== null,
          adjective: false,
        }
      })
    for (const name of adjectives[language])
      if (!names[language].includes(name))
        add(name, (published, text) => ({
          kind: 'party',
          party,
          person: null,
          label: text,
          form: 'unknown',
          leader: leaderOn(people, published),
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
          form: caseOf(text, nominatives),
          leader: null,
          head: rank >= HEAD_OF_STATE,
          adjective: false,
        }
      }
      for (const name of person.forms[language]) add(name, mention)
    }
  }
  const trie = compilePatterns(entries, {})

  /** The longest names in a stretch of tokens, left to right, without overlap. */
  return (tokens: readonly Token[], published: Day): readonly Named[] => {
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
      named.push({ from: match.from, to: match.to, mention: match.label.mention(published, text) })
      free = match.to
    }
    return named
  }
}

export type Gazetteer = ReturnType<typeof createGazetteer>
