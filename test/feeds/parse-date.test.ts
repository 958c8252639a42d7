import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseDate } from '../../src/feeds/parse-date.ts'

describe('dates that can be read', () => {
  it.each([
    // RFC 3339 and its relatives
    ['2025-11-09T10:00:00Z', '2025-11-09T10:00:00Z'],
    ['2025-11-09T10:00:00.250Z', '2025-11-09T10:00:00.250Z'],
    ['2025-11-09T10:00:00.123456789Z', '2025-11-09T10:00:00.123Z'],
    ['2025-11-09t10:00:00z', '2025-11-09T10:00:00Z'],
    ['2025-11-09T10:00:00+03:00', '2025-11-09T07:00:00Z'],
    ['2025-11-09T10:00:00+0300', '2025-11-09T07:00:00Z'],
    ['2025-11-09T10:00:00 +0300', '2025-11-09T07:00:00Z'],
    ['2025-11-09 10:00:00 UTC', '2025-11-09T10:00:00Z'],
    ['2025-11-09 10:00:00', '2025-11-09T10:00:00Z'],
    ['2025-11-09T10:00', '2025-11-09T10:00:00Z'],
    ['2025-11-09T10:00-05:00', '2025-11-09T15:00:00Z'],
    ['20251109T100000Z', '2025-11-09T10:00:00Z'],
    ['2025-11-09', '2025-11-09T00:00:00Z'],
    ['20251109', '2025-11-09T00:00:00Z'],
    ['2024-02-29T23:59:60Z', '2024-02-29T23:59:59Z'],
    ['2025-12-31T24:00:00Z', '2026-01-01T00:00:00Z'],
    // RFC 822 and its spoilings
    ['Sun, 09 Nov 2025 10:00:00 GMT', '2025-11-09T10:00:00Z'],
    ['Sun, 09 Nov 2025 10:00:00 +0300', '2025-11-09T07:00:00Z'],
    ['Sun, 09 Nov 2025 10:00:00 +03:00', '2025-11-09T07:00:00Z'],
    ['Sun, 09 Nov 2025 10:00:00 GMT+0300', '2025-11-09T07:00:00Z'],
    ['Sun, 09 Nov 2025 10:00:00 MSK', '2025-11-09T07:00:00Z'],
    ['Sun, 09 Nov 2025 10:00:00 EST', '2025-11-09T15:00:00Z'],
    ['Sun, 09 Nov 2025 10:00:00 EDT', '2025-11-09T14:00:00Z'],
    ['Sun, 09 Nov 2025 10:00:00 PST', '2025-11-09T18:00:00Z'],
    ['Sun, 09 Nov 2025 10:00:00 Z', '2025-11-09T10:00:00Z'],
    ['Sun, 09 Nov 2025 10:00:00', '2025-11-09T10:00:00Z'],
    ['Sun, 09 Nov 2025 10:00 GMT', '2025-11-09T10:00:00Z'],
    ['Sun, 9 Nov 2025 9:00:00 GMT', '2025-11-09T09:00:00Z'],
    ['9 Nov 2025 10:00:00 GMT', '2025-11-09T10:00:00Z'],
    ['09 November 2025', '2025-11-09T00:00:00Z'],
    ['Sunday, 09-Nov-25 10:00:00 GMT', '2025-11-09T10:00:00Z'],
    ['Sun, 09 Nov 25 10:00:00 GMT', '2025-11-09T10:00:00Z'],
    ['Sun, 09 Nov 99 10:00:00 GMT', '1999-11-09T10:00:00Z'],
    ['Sun, 09 Nov 2025 10:00:00 +0000 (UTC)', '2025-11-09T10:00:00Z'],
    ['SUN, 09 NOV 2025 10:00:00 GMT', '2025-11-09T10:00:00Z'],
    ['Mon, 09 Nov 2025 10:00:00 GMT', '2025-11-09T10:00:00Z'],
    ['  Sun,  09  Nov 2025\n 10:00:00 GMT ', '2025-11-09T10:00:00Z'],
    ['Sat, 08 Nov 2025 22:00:00 -0500', '2025-11-09T03:00:00Z'],
    // C's asctime and the command `date`
    ['Sun Nov  9 10:00:00 2025', '2025-11-09T10:00:00Z'],
    ['Sun Nov 9 10:00:00 MSK 2025', '2025-11-09T07:00:00Z'],
  ])('%s', (text, instant) => {
    expect(parseDate(text)).toBe(instant)
  })
})

describe('dates that nobody can read with certainty', () => {
  it.each([
    '',
    ' ',
    'yesterday',
    'now',
    '1762682400',
    '2025',
    '2025-11',
    '11/09/2025',
    '09.11.2025',
    '09/11/25 10:00',
    '2025-13-01',
    '2025-02-29',
    '2025-11-31T10:00:00Z',
    '2025-11-09T25:00:00Z',
    '2025-11-09T24:00:01Z',
    '2025-11-09T10:60:00Z',
    '2025-11-09T10:00:00+25:00',
    '2025-11-09T10:00:00 XYZ',
    'Sun, 31 Nov 2025 10:00:00 GMT',
    'Sun, 09 Foo 2025 10:00:00 GMT',
    'Sun, 09 Nov 2025 10:00:00 IST',
    'Sun, 09 Nov 2025 10:00:00 +9900',
    'Thu, 01 Jan 1970 00:00:00 GMT',
    '0001-01-01T00:00:00Z',
    '2025-11-09T10:00:00Z and more',
    'Воскресенье, 9 ноября',
  ])('%j', (text) => {
    expect(parseDate(text)).toBeNull()
  })
})

describe('any text', () => {
  it('is an instant or nothing, and never an error', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const instant = parseDate(text)
        if (instant !== null) expect(new Date(instant).toISOString().slice(0, 19)).toBe(instant.slice(0, 19))
      }),
    )
  })

  it('comes back from the usual forms of an instant', () => {
    const instants = fc.date({
      min: new Date('1990-01-02'),
      max: new Date('2099-12-31'),
      noInvalidDate: true,
    })
    fc.assert(
      fc.property(instants, (date) => {
        date.setUTCMilliseconds(0)
        const expected = date.toISOString().replace('.000Z', 'Z')
        expect(parseDate(date.toISOString())).toBe(expected)
        expect(parseDate(date.toUTCString())).toBe(expected)
      }),
    )
  })
})
