import { describe, expect, it } from 'vitest'
import { newStart } from '../../src/domain/profiles/new-start/profile.ts'
import { createReader } from '../../src/extract/create-reader.ts'
import { offererOnRecord } from '../../src/extract/offer-on-record.ts'

const read = createReader(newStart)

describe('the offer on record', () => {
  it.each([
    ['2020-10-15', null],
    ['2025-09-21', null],
    ['2025-09-22', 'RU'],
    ['2025-11-09', 'RU'],
  ])('on %s is that of %s', (day, expected) => {
    expect(offererOnRecord(newStart.history, day)).toBe(expected)
  })

  it.each([
    ['The White House said that the New START offer was being reviewed.', 'US'],
    ['The Russian offer on New START is being reviewed, the White House said.', 'US'],
    ['The New START proposal is under consideration, a State Department spokesman said.', 'US'],
  ])('tells who reviews it: %s', (text, party) => {
    const { claims } = read({ title: '', text, published: '2025-11-09', language: 'en' })
    expect(claims.map((claim) => `${claim.party} ${claim.stance}`)).toEqual([`${party} under-consideration`])
  })
})
