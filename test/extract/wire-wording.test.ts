import { describe, expect, it } from 'vitest'
import { newStart } from '../../src/domain/profiles/new-start/profile.ts'
import { createReader } from '../../src/extract/create-reader.ts'
import { wireWording } from './wire-wording.ts'

const read = createReader(newStart)
/** An article that names the treaty elsewhere lends no claim to a sentence about something else. */
const OPENING = 'New START limits the deployed strategic warheads.'

const currentClaims = (published: string, text: string): readonly string[] => {
  const { claims } = read({ title: 'New START', text, published, language: 'en' })
  const current = claims.filter((claim) => claim.current)
  return [...new Set(current.map(({ party, matter, stance }) => `${party} ${matter} ${stance}`))].sort()
}

describe.each(wireWording)('$published $claims', ({ published, claims, sentences }) => {
  it.each(sentences)('%s', (sentence) => {
    const text = claims.length > 0 ? sentence : `${OPENING}\n\n${sentence}`
    expect(currentClaims(published, text)).toEqual([...claims].sort())
  })
})
