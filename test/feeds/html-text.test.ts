import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { htmlToLine, htmlToText } from '../../src/feeds/html-text.ts'

describe('HTML as text', () => {
  it.each([
    ['plain words', 'plain words'],
    ['  blanks \n and\tlines  ', 'blanks and lines'],
    ['<p>One.</p><p>Two.</p>', 'One.\n\nTwo.'],
    ['One.<br>Still one.', 'One. Still one.'],
    ['One.<br/><br />Two.', 'One.\n\nTwo.'],
    ['One.<br> \n <br>Two.', 'One.\n\nTwo.'],
    ['<div>One.<div>Two.</div>Three.</div>', 'One.\n\nTwo.\n\nThree.'],
    ['<ul><li>One</li><li>Two</li></ul>', 'One\n\nTwo'],
    ['<table><tr><td>a</td><td>b</td></tr><tr><td>c</td></tr></table>', 'a b\n\nc'],
    ['a<b>b</b><i>c</i>', 'abc'],
    ['<P CLASS="x">One</P>', 'One'],
    ['<p title="a > b">One</p>', 'One'],
    ["<p title='it\"s'>One</p>", 'One'],
    ['<p title="never closed>One</p>', 'One'],
    ['5 < 7 and 7 > 5', '5 < 7 and 7 > 5'],
    ['I <3 you', 'I <3 you'],
    ['One <b', 'One'],
    ['<script>bad()</script>One<style>p{}</style>', 'One'],
    ['<script>if (a < b) "</p>"</script>One', 'One'],
    ['<script>never closed', ''],
    ['<!-- no --><!-- <p>no</p> -->One', 'One'],
    ['<!-- never closed', ''],
    ['<![CDATA[One]]>', 'One]]>'],
    ['<!DOCTYPE html><html><head><title>x</title></head><body>One</body></html>', 'One'],
    ['&amp;lt;b&amp;gt;', '&lt;b&gt;'],
    ['&lt;b&gt;', '<b>'],
    ['&laquo;&nbsp;да&nbsp;&raquo;', '« да »'],
    ['co\u00adoper\u200bation\ufeff', 'cooperation'],
    ['a\u0000b\u0007c', 'a b c'],
    ['\ud800', '\ufffd'],
    ['', ''],
  ])('%j', (html, text) => {
    expect(htmlToText(html)).toBe(text)
  })

  it('as a line has no paragraphs', () => {
    expect(htmlToLine('<p>One.</p><p>Two.</p>')).toBe('One. Two.')
  })

  it('is tidy whatever it was', () => {
    const piece = fc.constantFrom(
      '<p>',
      '</p>',
      '<br>',
      '<',
      '>',
      '"',
      '&',
      '<!--',
      '<script>',
      '\u0000',
      ' ',
      '\n',
      'a',
    )
    fc.assert(
      fc.property(fc.array(fc.oneof(piece, fc.string()), { maxLength: 30 }), (pieces) => {
        const text = htmlToText(pieces.join(''))
        for (const paragraph of text.split('\n\n'))
          expect(paragraph).toBe(paragraph.replace(/[\s\p{Cc}]+/gu, ' ').trim())
      }),
    )
  })

  it('of words alone is those words', () => {
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[a-zа-я.,]{1,10}$/), { minLength: 1 }), (words) => {
        expect(htmlToText(`<p>${words.join(' ')}</p>`)).toBe(words.join(' '))
      }),
    )
  })
})
