import fc from 'fast-check'
import { expect, it } from 'vitest'
import { canonicalUrl, isWrapperUrl } from '../../src/feeds/canonical-url.ts'

const BASE = 'https://paper.example/feeds/world.xml'

it.each([
  ['https://Paper.Example:443/a', 'https://paper.example/a'],
  ['http://paper.example:80', 'http://paper.example/'],
  ['https://paper.example/a#top', 'https://paper.example/a'],
  ['https://user:secret@paper.example/a', 'https://paper.example/a'],
  ['https://paper.example/a?utm_source=rss&utm_medium=feed', 'https://paper.example/a'],
  ['https://paper.example/a?id=7&utm_source=rss&page=2', 'https://paper.example/a?id=7&page=2'],
  ['https://paper.example/a?fbclid=x&ysclid=y&at_medium=z', 'https://paper.example/a'],
  ['https://paper.example/a?b=%D0%B0+c', 'https://paper.example/a?b=%D0%B0+c'],
  ['https://paper.example/a?', 'https://paper.example/a'],
  ['https://paper.example/a??', 'https://paper.example/a'],
  ['https://paper.example/a??utm_source=rss&id=7', 'https://paper.example/a?id=7'],
  ['https://paper.example/a?utm_source=rss&?id=7', 'https://paper.example/a??id=7'],
  ['  https://paper.example/a \n', 'https://paper.example/a'],
  ['/a', 'https://paper.example/a'],
  ['a', 'https://paper.example/feeds/a'],
  ['//other.example/a', 'https://other.example/a'],
  ['https://пример.рф/а', 'https://xn--e1afmkfd.xn--p1ai/%D0%B0'],
  [
    'https://www.bing.com/news/apiclick.aspx?ref=x&url=https%3a%2f%2fpaper.example%2fa%3futm_source%3db',
    'https://paper.example/a',
  ],
  ['https://www.bing.com/news/apiclick.aspx?ref=x&url=javascript:alert(1)', null],
  ['', null],
  ['  ', null],
  ['javascript:alert(1)', null],
  ['mailto:editor@paper.example', null],
  ['ftp://paper.example/a', null],
  ['http://', null],
  ['https://exa mple/', null],
])('%j is %j', (address, url) => {
  expect(canonicalUrl(address, BASE)).toBe(url)
})

it('of a relative address without a base is nothing', () => {
  expect(canonicalUrl('/a')).toBeNull()
})

it('is the same of itself', () => {
  fc.assert(
    fc.property(fc.webUrl({ withFragments: true, withQueryParameters: true }), (address) => {
      const once = canonicalUrl(address)
      expect(once).not.toBeNull()
      expect(canonicalUrl(once ?? '')).toBe(once)
    }),
    { examples: [['http://a.aa??'], ['http://a.aa/?utm_id=1&??']] },
  )
})

it.each([
  ['https://news.google.com/rss/articles/abc?oc=5', true],
  ['https://paper.example/news.google.com', false],
  ['nonsense', false],
])('whether %s leads on by script alone: %s', (address, isWrapper) => {
  expect(isWrapperUrl(address)).toBe(isWrapper)
})
