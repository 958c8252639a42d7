import { describe, expect, it } from 'vitest'
import { newStart } from '../../src/domain/profiles/new-start/profile.ts'
import { voiceOf } from '../../src/domain/voice.ts'

describe('voices', () => {
  it.each([
    ['Russia', { side: 'RU', general: true }],
    ['Россия', { side: 'RU', general: true }],
    ['United States', { side: 'US', general: true }],
    ['China', { side: 'CN', general: true }],
    ['Sergei Lavrov', { side: 'RU', general: false }],
    ['Kremlin', { side: 'RU', general: false }],
    ['White House', { side: 'US', general: false }],
    ['Somebody Else', { side: null, general: false }],
  ])('%s', (speaker, expected) => {
    expect(voiceOf(newStart, speaker)).toEqual(expected)
  })
})
