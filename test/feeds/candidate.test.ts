import { describe, expect, it } from 'vitest'
import { newStart } from '../../src/domain/profiles/new-start/profile.ts'
import type { TreatyProfile } from '../../src/domain/treaty-profile.ts'
import { isCandidate } from '../../src/feeds/candidate.ts'

const profile: TreatyProfile = {
  ...newStart,
  names: { en: ['Blue Pact', 'BP-2', 'St. Gallen treaty'], ru: ['Син* пакт*', 'договор* о (синем)'] },
  notNames: { en: ['Blue Pact Records'], ru: ['Синий пакт молока'] },
  hints: { en: ['lake limits', 'Muster'], ru: ['озёр* вопрос*'] },
}

describe('names', () => {
  it.each([
    ['Talks on the Blue Pact', true],
    ['The Blue\u00a0Pact', true],
    ['Blue\nPact', true],
    ['“Blue Pact”', true],
    ['talks on a blue pact', false],
    ['Blue Pacts', false],
    ['TrueBlue Pact', false],
    ['Blue, Pact', false],
    ['Signing BP-2', true],
    ['Signing BP–2', true],
    ['Signing BP-21', false],
    ['The St. Gallen treaty', true],
    ['The St Gallen treaty', false],
    ['О Синем пакте', true],
    ['Синий пакт', true],
    ['Синегорский пакт', true],
    ['Сини пактов', true],
    ['договора о (синем)', true],
    ['Поспиний пакт', false],
  ])('%j: %s', (title, expected) => {
    expect(isCandidate(profile, title, '')).toBe(expected)
    expect(isCandidate(profile, '', title)).toBe(expected)
  })
})

describe('look-alikes', () => {
  it.each([
    ['An album by Blue Pact Records', false],
    ['Blue Pact Records sues over the Blue Pact', true],
    ['Синий пакт молока подорожал', false],
  ])('%j: %s', (title, expected) => {
    expect(isCandidate(profile, title, '')).toBe(expected)
  })
})

describe('hints', () => {
  it.each([
    ['Lake Limits In Doubt', true],
    ['LAKE LIMITS', true],
    ['Muster speaks', true],
    ['Mustering support', false],
    ['Озёрный вопрос', true],
    ['lake limitation', false],
    ['A storm on the lake', false],
    ['', false],
  ])('%j: %s', (title, expected) => {
    expect(isCandidate(profile, title, '')).toBe(expected)
  })
})

it('a profile without names has no candidates', () => {
  const nothing = { en: [], ru: [] }
  expect(
    isCandidate({ ...profile, names: nothing, notNames: nothing, hints: nothing }, 'Blue Pact', ''),
  ).toBe(false)
})

describe('the New START profile', () => {
  it.each([
    ['Kremlin comments on New START', true],
    ['Putin ready to keep to nuclear limits for another year', true],
    ['Peskov: no answer from Washington on arms control yet', true],
    ['Песков рассказал о судьбе ДСНВ', true],
    ['Лавров ответил на вопрос о договоре СНВ', true],
    ['В МИД оценили стратегическую стабильность', true],
    ['A new start for the football club', false],
    ['Families welcome the New Start scheme', false],
    ['Prices of bread rise again', false],
    ['Цены на хлеб снова выросли', false],
  ])('%j: %s', (title, expected) => {
    expect(isCandidate(newStart, title, '')).toBe(expected)
  })
})
