import { describe, expect, it } from 'vitest'
import { isLanguage } from '../../../../src/domain/language.ts'
import { newStartSources } from '../../../../src/domain/profiles/new-start/sources.ts'

const repeated = (words: readonly string[]): readonly string[] =>
  words.filter((word, at) => words.indexOf(word) !== at)

describe('the built-in catalogue', () => {
  it('has ids and addresses of its own', () => {
    expect(repeated(newStartSources.map(({ id }) => id))).toEqual([])
    expect(repeated(newStartSources.map(({ url }) => url))).toEqual([])
    expect(newStartSources.filter(({ id }) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id))).toEqual([])
  })

  it('is fetched over TLS, but for those who answer over plain HTTP only', () => {
    const plain = newStartSources.filter(({ url }) => new URL(url).protocol !== 'https:')
    expect(plain.map(({ outlet }) => outlet)).toEqual(['Kremlin', 'Kremlin', 'Xinhua'])
  })

  it('hears both sides first-hand, in both languages', () => {
    const official = newStartSources.filter(({ kind }) => kind === 'official')
    expect(new Set(official.map(({ country }) => country))).toEqual(new Set(['RU', 'US']))
    expect(new Set(newStartSources.map(({ language }) => language))).toEqual(new Set(['en', 'ru']))
    expect(newStartSources.every(({ language }) => isLanguage(language))).toBe(true)
  })

  it('gives every source a tier, an owner and an outlet', () => {
    for (const { tier, owner, outlet, title } of newStartSources) {
      expect([1, 2, 3]).toContain(tier)
      expect([owner, outlet, title]).not.toContain('')
    }
  })
})
