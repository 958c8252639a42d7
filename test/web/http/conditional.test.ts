import { describe, expect, it } from 'vitest'
import { isNotModified, parseHttpDate } from '../../../src/web/http/conditional.ts'

const ETAG = '"abc"'
const MODIFIED = Date.parse('2026-11-25T08:00:12Z')
const SAME = 'Wed, 25 Nov 2026 08:00:12 GMT'
const EARLIER = 'Wed, 25 Nov 2026 08:00:11 GMT'
const LATER = 'Wed, 25 Nov 2026 08:00:13 GMT'

describe('whether a read is answered by 304', () => {
  it.each<[string, string | undefined, string | undefined, boolean]>([
    ['no validator', undefined, undefined, false],
    ['the tag', '"abc"', undefined, true],
    ['the tag made weak by a proxy', 'W/"abc"', undefined, true],
    ['another tag', '"abd"', undefined, false],
    ['any tag', '*', undefined, true],
    ['any tag with space', ' * ', undefined, true],
    ['a list that has it', '"x", "abc"', undefined, true],
    ['a list that has it, weak and without spaces', '"x",W/"abc","y"', undefined, true],
    ['a list that has not', '"x", W/"y"', undefined, false],
    ['a tag with a comma inside', '"x,abc"', undefined, false],
    ['a tag with the other inside', '"xabc"', undefined, false],
    ['an empty list', '', undefined, false],
    ['a tag without quotes', 'abc', undefined, false],
    ['a lower-case weak mark is none, yet the tag counts', 'w/"abc"', undefined, true],
    ['the same date', undefined, SAME, true],
    ['a later date', undefined, LATER, true],
    ['an earlier date', undefined, EARLIER, false],
    ['the date in the old form', undefined, 'Wednesday, 25-Nov-26 08:00:12 GMT', true],
    ['the date as asctime writes it', undefined, 'Wed Nov 25 08:00:12 2026', true],
    ['a date that is none', undefined, 'yesterday', false],
    ['an ISO date is no HTTP date', undefined, '2026-11-26T00:00:00Z', false],
    ['the tag wins over an earlier date', '"abc"', EARLIER, true],
    ['another tag wins over a later date', '"x"', LATER, false],
    ['an empty tag list wins over a later date', '', LATER, false],
  ])('%s', (_, ifNoneMatch, ifModifiedSince, expected) => {
    expect(isNotModified(ifNoneMatch, ifModifiedSince, { etag: ETAG, lastModified: MODIFIED })).toBe(expected)
  })
})

describe('an HTTP date', () => {
  it.each<[string, string | undefined]>([
    ['Sun, 06 Nov 1994 08:49:37 GMT', '1994-11-06T08:49:37.000Z'],
    ['Sunday, 06-Nov-94 08:49:37 GMT', '1994-11-06T08:49:37.000Z'],
    ['Sun Nov  6 08:49:37 1994', '1994-11-06T08:49:37.000Z'],
    ['Sun, 06 Nov 1994 08:49:37 +0000', undefined],
    ['Sun, 32 Nov 1994 08:49:37 GMT', undefined],
    ['0', undefined],
    ['', undefined],
  ])('%j is %j', (text, expected) => {
    const time = parseHttpDate(text)
    expect(time === undefined ? undefined : new Date(time).toISOString()).toBe(expected)
  })
})
