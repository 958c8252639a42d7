import { expect, it } from 'vitest'
import { webAddress } from '../../../src/web/parts/web-address.ts'

it.each<[string | null, string | null]>([
  ['https://example.org/a?b=c#d', 'https://example.org/a?b=c#d'],
  ['HTTP://EXAMPLE.ORG', 'http://example.org/'],
  ['https://example.org/"><script>', 'https://example.org/%22%3E%3Cscript%3E'],
  ['javascript:alert(1)', null],
  [' java\nscript:alert(1)', null],
  ['data:text/html,x', null],
  ['vbscript:x', null],
  ['//example.org/', null],
  ['/relative', null],
  ['https://user:secret@example.org/', null],
  [`https://example.org/${'a'.repeat(3000)}`, null],
  ['', null],
  [null, null],
])('%j may link to %j', (address, expected) => {
  expect(webAddress(address)).toBe(expected)
})
