import { describe, expect, it } from 'vitest'
import { newStart } from '../../src/domain/profiles/new-start/profile.ts'
import { createReader, createRuleReader } from '../../src/extract/create-reader.ts'
import { wireWording } from './wire-wording.ts'

const readByRules = createRuleReader(newStart)
const read = createReader(newStart)
/** An article that names the treaty elsewhere lends no claim to a sentence about something else. */
const OPENING = 'New START limits the deployed strategic warheads.'

const currentClaims = (reader: typeof read, published: string, text: string): readonly string[] => {
  const { claims } = reader({ title: 'New START', text, published, language: 'en' })
  const current = claims.filter((claim) => claim.current)
  return [...new Set(current.map(({ party, matter, stance }) => `${party} ${matter} ${stance}`))].sort()
}

const textOf = (claims: readonly string[], sentence: string): string =>
  claims.length > 0 ? sentence : `${OPENING}\n\n${sentence}`

describe.each(wireWording)('the rules, $published $claims', ({ published, claims, sentences }) => {
  it.each(sentences)('%s', (sentence) => {
    expect(currentClaims(readByRules, published, textOf(claims, sentence))).toEqual([...claims].sort())
  })
})

describe('the whole reader', () => {
  it('reads nearly all of them the same: single sentences without their article leave it unsure', () => {
    const all = wireWording.flatMap(({ published, claims, sentences }) =>
      sentences.map((sentence) => {
        const found = currentClaims(read, published, textOf(claims, sentence))
        return { sentence, right: found.join() === [...claims].sort().join() }
      }),
    )
    const wrong = all.filter(({ right }) => !right).map(({ sentence }) => sentence)
    expect(wrong.length / all.length, wrong.join('\n')).toBeLessThan(0.03)
  })
})
