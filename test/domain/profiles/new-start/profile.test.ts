import { describe, expect, it } from 'vitest'
import { legalStatusOn } from '../../../../src/domain/legal.ts'
import { newStart } from '../../../../src/domain/profiles/new-start/profile.ts'
import { isDay } from '../../../../src/domain/time.ts'
import type { Names, Office } from '../../../../src/domain/treaty-profile.ts'

const SIGNED = '2010-04-08'

const everyWord = (names: Names): readonly string[] => [...names.en, ...names.ru]

const repeated = (words: readonly string[]): readonly string[] =>
  words.filter((word, at) => words.indexOf(word) !== at)

const people = newStart.parties.flatMap(({ party, people }) => people.map((person) => ({ ...person, party })))

const holds = (office: Office, day: string): boolean =>
  (office.from === null || office.from <= day) && (office.to === null || day < office.to)

describe('legal state by the milestones', () => {
  it.each([
    ['2010-04-07', 'none', null, null],
    ['2010-04-08', 'signed', '2010-04-08', null],
    ['2011-02-04', 'signed', '2010-04-08', null],
    ['2011-02-05', 'in-force', '2011-02-05', null],
    ['2021-02-02', 'in-force', '2011-02-05', null],
    ['2021-02-03', 'extended', '2021-02-03', null],
    ['2023-02-21', 'extended', '2021-02-03', null],
    ['2023-02-28', 'suspended', '2023-02-28', 'RU'],
    ['2026-02-04', 'suspended', '2023-02-28', 'RU'],
    ['2026-02-05', 'expired', '2026-02-05', null],
    ['2026-11-22', 'expired', '2026-02-05', null],
  ])('on %s it is %s', (day, state, since, by) => {
    expect(legalStatusOn(newStart.milestones, day)).toEqual({ state, since, by })
  })
})

describe('milestones and key dates', () => {
  it('have days that exist, in order, from the signature on', () => {
    const days = newStart.milestones.map(({ date }) => date)
    expect(days.filter((day) => !isDay(day))).toEqual([])
    expect(days).toEqual([...days].sort())
    expect(days[0]).toBe(SIGNED)
    const keys = newStart.keyDates.map(({ date }) => date)
    expect(keys.filter((day) => !isDay(day))).toEqual([])
    expect(keys).toEqual([...keys].sort())
  })

  it('name secure sources', () => {
    const sources = newStart.milestones.flatMap(({ source }) => source ?? [])
    expect(sources.length).toBeGreaterThan(25)
    expect(sources.filter((source) => new URL(source).protocol !== 'https:')).toEqual([])
  })
})

describe('names', () => {
  it('appear once', () => {
    for (const names of [newStart.names, newStart.notNames, newStart.hints])
      expect(repeated(everyWord(names))).toEqual([])
  })

  it('are never look-alikes at the same time', () => {
    const lookAlikes = new Set(everyWord(newStart.notNames))
    expect(everyWord(newStart.names).filter((name) => lookAlikes.has(name))).toEqual([])
  })

  it('have the star at the end of a word only', () => {
    const words = [newStart.names, newStart.notNames, newStart.hints]
      .concat(newStart.parties.flatMap(({ names, adjectives }) => [names, adjectives]))
      .concat(people.map(({ forms }) => forms))
      .flatMap(everyWord)
    expect(words.filter((word) => /\*(?!$| )|^\*| \*|^ | $| {2}/.test(word))).toEqual([])
  })

  it('keep the scripts apart: no Latin letter inside a Cyrillic word', () => {
    const words = [newStart.names, newStart.hints]
      .concat(newStart.parties.flatMap(({ names, adjectives }) => [names, adjectives]))
      .concat(people.map(({ forms }) => forms))
      .flatMap(({ ru }) => ru)
    expect(words.filter((word) => /[а-яё][a-z]|[a-z][а-яё]/i.test(word))).toEqual([])
  })
})

describe('people', () => {
  it('have names of their own, and no form belongs to two of them or to a party', () => {
    expect(repeated(people.map(({ name }) => name))).toEqual([])
    const partyNames = newStart.parties.flatMap(({ names }) => everyWord(names))
    expect(repeated(people.flatMap(({ forms }) => everyWord(forms)).concat(partyNames))).toEqual([])
  })

  it('can be found under the name that is shown', () => {
    expect(people.filter(({ name, forms }) => !forms.en.includes(name))).toEqual([])
    expect(people.filter(({ forms }) => forms.ru.length === 0)).toEqual([])
  })

  it.each(people)('$name held offices one after the other', ({ offices }) => {
    expect(offices.length).toBeGreaterThan(0)
    for (const { from, to, rank } of offices) {
      expect([from, to].every((day) => day === null || isDay(day))).toBe(true)
      if (from !== null && to !== null) expect(from < to).toBe(true)
      expect(rank).toBeGreaterThanOrEqual(1)
      expect(rank).toBeLessThanOrEqual(5)
    }
    offices.slice(1).forEach((office, at) => {
      const before = offices[at]?.to
      expect(before && office.from && before <= office.from).toBe(true)
    })
  })

  it.each([
    ['Donald Trump', '2020-10-16', 'President'],
    ['Donald Trump', '2023-02-28', undefined],
    ['Donald Trump', '2025-10-05', 'President'],
    ['Joe Biden', '2021-01-26', 'President'],
    ['Joe Biden', '2025-09-22', undefined],
    ['Dmitry Medvedev', '2010-04-08', 'President'],
    ['Dmitry Medvedev', '2026-01-26', 'Deputy Chairman of the Security Council'],
    ['Anatoly Antonov', '2023-02-01', 'Ambassador to the United States'],
    ['Anatoly Antonov', '2025-11-09', undefined],
    ['Sergei Shoigu', '2025-12-10', 'Secretary of the Security Council'],
    ['Rose Gottemoeller', '2026-01-28', undefined],
    ['Wang Yi', '2023-03-01', 'Director for foreign affairs of the Central Committee'],
  ])('%s on %s: %s', (name, day, title) => {
    const person = people.find((one) => one.name === name)
    expect(person?.offices.find((office) => holds(office, day))?.title.en).toBe(title)
  })
})

describe('curated history', () => {
  it('has ids of its own, made of party, matter and day', () => {
    expect(repeated(newStart.history.map(({ id }) => id))).toEqual([])
    const strangers = newStart.history.filter(
      ({ id, party, matter, date }) => !id.startsWith(`${party.toLowerCase()}-${matter}-${date}`),
    )
    expect(strangers).toEqual([])
  })

  it('lies after the signature', () => {
    const days = newStart.history.map(({ date }) => date)
    expect(days.filter((day) => !isDay(day) || day < SIGNED)).toEqual([])
  })

  it('says a thing once a day', () => {
    const keys = newStart.history.map(
      ({ party, matter, stance, speaker, date }) => `${party} ${matter} ${stance} ${speaker} ${date}`,
    )
    expect(repeated(keys)).toEqual([])
  })

  it('names secure sources and short summaries', () => {
    for (const { source, summary, outlet } of newStart.history) {
      expect(new URL(source).protocol).toBe('https:')
      expect(summary.length).toBeLessThanOrEqual(160)
      expect(outlet).not.toBe('')
    }
  })

  it.each(newStart.history)('$id: the speaker was in office, on the right side', (entry) => {
    const person = people.find(({ name }) => name === entry.speaker)
    if (!person) return
    expect(person.offices.some((office) => holds(office, entry.date))).toBe(true)
    expect(person.party === entry.party).toBe(entry.basis === 'first-hand')
  })

  it.each([
    ['2025-10-28', 'US', 'limits', ['no-response', 'positive-response']],
    ['2025-11-09', 'US', 'limits', ['no-response', 'under-consideration']],
    ['2026-01-08', 'US', 'limits', ['negative-response']],
    ['2026-02-04', 'RU', 'limits', ['not-bound']],
    ['2026-02-05', 'US', 'successor', ['proposal']],
    ['2026-02-09', 'RU', 'successor', ['negative-response']],
    ['2026-02-11', 'RU', 'limits', ['observing']],
  ])('on %s %s %s: %j', (date, party, matter, stances) => {
    const found = newStart.history
      .filter((entry) => entry.date === date && entry.party === party && entry.matter === matter)
      .map(({ stance }) => stance)
    expect(found.sort()).toEqual(stances)
  })
})
