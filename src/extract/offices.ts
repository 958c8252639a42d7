import type { Language } from '../domain/language.ts'
import type { Day } from '../domain/time.ts'
import type { PartyProfile, Person } from '../domain/treaty-profile.ts'
import { tokenize } from './token.ts'

/** The rank of the head of state in profiles. */
export const HEAD_OF_STATE = 5

/** Whoever a title without a name stands for. */
export type InOffice = {
  /** Canonical name of the one in office; null for a body or a whole side. */
  readonly person: string | null
  /** What a claim calls this speaker: a person, a body, or the party. */
  readonly label: string
  readonly body: boolean
  readonly head: boolean
}

/** The rank of a person's office on a day; 0 where there is none. */
export const rankOn = ({ offices }: Person, day: Day): number =>
  Math.max(
    0,
    ...offices
      .filter(({ from, to }) => (from === null || from <= day) && (to === null || day <= to))
      .map(({ rank }) => rank),
  )

type Form = readonly string[]

const formOf = (text: string): Form =>
  text.split(' ').flatMap((part) => {
    const stem = part.endsWith('*')
    const words = tokenize(stem ? part.slice(0, -1) : part, 0).map(({ word }) => word)
    return words.filter((word) => word !== '-').map((word) => (stem ? `${word}*` : word))
  })

const isWord = (form: string, word: string | undefined): boolean =>
  word !== undefined && (form.endsWith('*') ? word.startsWith(form.slice(0, -1)) : form === word)

const standsAt = (form: Form, words: readonly string[], at: number): boolean =>
  form.every((step, index) => isWord(step, words[at + index]))

const holds = (form: Form, words: readonly string[]): boolean =>
  words.some((_, at) => standsAt(form, words, at))

/** Who holds the only office of this title on a day. */
const holderOn = (people: readonly Person[], title: string, day: Day): Person | null => {
  const found = people.filter(({ offices }) =>
    offices.some(
      ({ title: { en }, from, to }) =>
        en === title && (from === null || from <= day) && (to === null || day <= to),
    ),
  )
  return found.length === 1 ? (found[0] ?? null) : null
}

/**
 * Makes the look-up of titles and bodies of one party in one language.
 * @returns from the words of a title, in lower case, to the one in office on a day, else the body, else the party
 */
export const createOffices = (party: PartyProfile, language: Language) => {
  const bodies = party.bodies
    .flatMap(({ name, forms }) => forms[language].map((form) => ({ name, form: formOf(form) })))
    .sort((one, other) => other.form.length - one.form.length)
  const posts = party.posts.flatMap(({ title, forms }) =>
    forms[language].map((form) => ({ title, form: formOf(form) })),
  )
  const isBody = (word: string): boolean =>
    bodies.some(({ form }) => form.length === 1 && standsAt(form, [word], 0))
  const nations = [...party.adjectives[language], ...party.names[language]]
    .map(formOf)
    .filter((form) => form.length === 1)
    .flat()
  const isNation = (word: string): boolean => nations.some((form) => isWord(form, word)) && !isBody(word)

  return (words: readonly string[], day: Day): InOffice => {
    const title = words.filter((word) => word !== '-' && word !== "'s" && !isNation(word))
    for (const post of posts) {
      if (post.form.length !== title.length || !standsAt(post.form, title, 0)) continue
      const person = holderOn(party.people, post.title, day)
      if (person)
        return {
          person: person.name,
          label: person.name,
          body: false,
          head: rankOn(person, day) >= HEAD_OF_STATE,
        }
    }
    const body = bodies.find(({ form }) => holds(form, words) || holds(form, title))
    return { person: null, label: body?.name ?? party.label.en, body: body !== undefined, head: false }
  }
}
