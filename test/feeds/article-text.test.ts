import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { articleText } from '../../src/feeds/article-text.ts'

const URL = 'https://paper.example/world/77'

const PARAGRAPHS = [
  'GENEVA. Delegations of both countries met for a third day, and a spokesman called the mood businesslike. No date was given for the next round.',
  '“We have put our numbers on the table,” he said, “and we have heard theirs.” The talks are held behind closed doors in a villa above the lake.',
  'According to two diplomats, the limit on launchers is not in dispute. Inspectors, however, remain a sore point, they said after the session.',
  'The treaty of ten years ago ran out in winter; nothing has taken its place.',
]

const RUSSIAN = [
  'ЖЕНЕВА. Делегации встретились в третий раз, и представитель назвал обстановку рабочей. Дата следующей встречи не названа.',
  'По словам двух дипломатов, предел числа носителей не вызывает споров. Инспекции остаются больным местом, добавили они после заседания.',
  'Договор истёк зимой, и ничто не заняло его места.',
]

const asHtml = (paragraphs: readonly string[]): string =>
  paragraphs.map((words) => `<p>${words}</p>`).join('\n')

const page = (
  body: string,
  head = '<title>Third day of talks | The Paper</title>',
  attributes = ' lang="en-GB"',
): string => `<!doctype html><html${attributes}><head>${head}</head><body>${body}</body></html>`

const MENU = `<header><a href="/">The Paper</a><nav><ul>${['World', 'Sport', 'Money'].map((name) => `<li><a href="/${name}">${name}</a></li>`).join('')}</ul></nav></header>`
const FOOTER = '<footer><p>© The Paper 2025. All rights reserved. Imprint. Terms of use.</p></footer>'
const HEADLINES = [
  'Limits in doubt as the treaty nears its end',
  'Minister rejects the offer of his neighbour',
  'Storm closes the harbour for the second night',
]
const LINKS = HEADLINES.map((words) => `<li><a href="/x">${words}</a></li>`).join('')

const textOf = (html: string): string => {
  const result = articleText(html, { url: URL })
  return result.kind === 'article' ? result.text : `PROBLEM ${result.detail}`
}

const WHOLE = PARAGRAPHS.join('\n\n')

describe('the text alone is taken from', () => {
  it.each([
    [
      'a page with menu and footer',
      `${MENU}<article><h1>Third day of talks</h1>${asHtml(PARAGRAPHS)}</article>${FOOTER}`,
    ],
    [
      'a page of nested boxes',
      `${MENU}<div class="page"><div class="col"><div class="text">${asHtml(PARAGRAPHS)}</div></div></div>${FOOTER}`,
    ],
    [
      'a page whose boxes are all called after the side bar',
      `<div class="with-sidebar related-enabled">${MENU}<div class="story">${asHtml(PARAGRAPHS)}</div></div>`,
    ],
    [
      'a list of related articles in an aside',
      `<article>${asHtml(PARAGRAPHS)}<aside><h3>More</h3><ul>${LINKS}</ul></aside></article>`,
    ],
    [
      'a list of related articles under a heading',
      `<article>${asHtml(PARAGRAPHS)}<h3>More stories</h3><ul>${LINKS}</ul></article>`,
    ],
    [
      'a list of related articles in the middle',
      `<article>${asHtml(PARAGRAPHS.slice(0, 2))}<div class="related-news"><b>Also in the news</b>${LINKS}</div>${asHtml(PARAGRAPHS.slice(2))}</article>`,
    ],
    [
      'pointers between the paragraphs',
      `<article>${asHtml(PARAGRAPHS.slice(0, 2))}<p>Read also: <a href="/x">${HEADLINES[0]}</a></p>${asHtml(PARAGRAPHS.slice(2))}<p>Subscribe to our newsletter</p></article>`,
    ],
    [
      'a paragraph that is one link',
      `<article>${asHtml(PARAGRAPHS)}<p><a href="/x">${HEADLINES[1]}</a></p></article>`,
    ],
    [
      'captions, buttons and comments',
      `<article><figure><img src="a.jpg"><figcaption>The villa above the lake, in a picture of the archive.</figcaption></figure>${asHtml(PARAGRAPHS)}<button>Share</button></article><section id="comments"><p>I never believed in these talks, to be honest with you all.</p></section>`,
    ],
    [
      'scripts and styles',
      `<article><script>var treaty = "<p>suspended</p>"</script><style>p{}</style>${asHtml(PARAGRAPHS)}</article>`,
    ],
    ['a page that is one form', `<form id="aspnetForm">${MENU}<div>${asHtml(PARAGRAPHS)}</div></form>`],
    [
      'sections with headings for ids',
      `<article><section id="sharing-of-data-between-the-sides">${asHtml(PARAGRAPHS.slice(0, 1))}</section>${asHtml(PARAGRAPHS.slice(1))}</article>`,
    ],
    ['a page that never closes anything', `<div><article><p>${PARAGRAPHS.join('<p>')}`],
  ])('%s', (_, body) => {
    expect(textOf(page(body))).toBe(WHOLE)
  })

  it('a page in Russian', () => {
    const body = `${MENU}<div class="article__text">${asHtml(RUSSIAN)}<p>Читайте также: <a href="/x">Переговоры сорваны</a></p><p>Подписывайтесь на наш канал</p></div>`
    const result = articleText(page(body, '<title>Третий день — Газета</title>', ' lang="ru"'), { url: URL })
    expect(result).toMatchObject({ kind: 'article', text: RUSSIAN.join('\n\n'), language: 'ru' })
  })

  it('a fragment without head and body', () => {
    expect(textOf(asHtml(PARAGRAPHS))).toBe(WHOLE)
  })

  it('lines that breaks part instead of paragraphs', () => {
    expect(textOf(page(`<article><div>${PARAGRAPHS.join('<br><br>')}</div></article>`))).toBe(WHOLE)
  })

  it('a short report', () => {
    const [only = ''] = PARAGRAPHS
    expect(textOf(page(`${MENU}<article><h1>Flash</h1><p>${only}</p></article>${FOOTER}`))).toBe(only)
  })

  it('the data for search engines where the page has nothing else', () => {
    const data = JSON.stringify({
      '@graph': [{ '@type': 'NewsArticle', articleBody: PARAGRAPHS.join('\n') }],
    })
    const html = page(
      `${MENU}<div id="app"></div>${FOOTER}`,
      `<script type="application/ld+json">${data}</script>`,
    )
    expect(textOf(html)).toBe(WHOLE)
  })

  it('a text with brackets and entities', () => {
    const words = `${PARAGRAPHS[0]} Fewer than 5 &lt; 7 &amp; more&nbsp;than 1 < 2, said R&D.`
    expect(textOf(page(`<article><p>${words}</p>${asHtml(PARAGRAPHS.slice(1))}</article>`))).toContain(
      'Fewer than 5 < 7 & more than 1 < 2, said R&D.',
    )
  })
})

describe('the facts of a page', () => {
  const article = `<article>${asHtml(PARAGRAPHS)}</article>`
  const facts = (html: string) => {
    const result = articleText(html, { url: URL })
    if (result.kind === 'problem') throw new Error(result.detail)
    return result
  }

  it.each([
    ['the only heading', page(`<h1>Third day <em>of talks</em></h1>${article}`), 'Third day of talks'],
    [
      'the title for social networks',
      page(article, '<meta property="og:title" content="Third day &amp; night"><title>x</title>'),
      'Third day & night',
    ],
    [
      'the title without the outlet',
      page(article, '<title>Third day of talks in Geneva | The Paper</title>'),
      'Third day of talks in Geneva',
    ],
    ['the title where a dash is part of it', page(article, '<title>Talks: day 3</title>'), 'Talks: day 3'],
    ['nothing', page(article, ''), ''],
  ])('title: %s', (_, html, title) => {
    expect(facts(html).title).toBe(title)
  })

  it.each([
    [' lang="en-GB"', '', 'en'],
    [' lang="ru"', '', 'ru'],
    [' lang="de"', '', null],
    ['', '<meta property="og:locale" content="ru_RU">', 'ru'],
    ['', '', null],
  ])('language of%s %s', (attributes, head, language) => {
    expect(facts(page(article, head, attributes)).language).toBe(language)
  })

  it.each([
    [
      'a meta element',
      page(article, '<meta property="article:published_time" content="2025-11-09T10:00:00+03:00">'),
      '2025-11-09T07:00:00Z',
    ],
    [
      'the data for search engines',
      page(
        article,
        '<script type="application/ld+json">[{"@type":"NewsArticle","datePublished":"2025-11-09T07:00:00Z"}]</script>',
      ),
      '2025-11-09T07:00:00Z',
    ],
    [
      'a time element',
      page(`<article><time datetime="2025-11-09T07:00:00Z">today</time>${asHtml(PARAGRAPHS)}</article>`),
      '2025-11-09T07:00:00Z',
    ],
    [
      'nothing that can be read',
      page(article, '<meta property="article:published_time" content="today">'),
      null,
    ],
    ['broken data', page(article, '<script type="application/ld+json">{"datePublished":</script>'), null],
  ])('publication by %s', (_, html, published) => {
    expect(facts(html).published).toBe(published)
  })

  it('the title is not repeated as the first paragraph', () => {
    const result = facts(
      page(`<h1>Third day of talks</h1><div><p>Third day of talks</p>${asHtml(PARAGRAPHS)}</div>`),
    )
    expect(result.text).toBe(WHOLE)
  })
})

describe('no article', () => {
  it.each([
    ['an empty page', ''],
    ['a page without words', page('<div id="root"></div>')],
    ['a list of links', page(`${MENU}<ul>${LINKS}</ul>${FOOTER}`)],
    [
      'a check for robots',
      page(
        '<h1>One moment</h1><p>Checking your browser before you go on. Please enable JavaScript and cookies, and wait for a few seconds.</p>',
      ),
    ],
    [
      'a question about cookies',
      page(
        '<div><p>Before you continue to The Paper: we and our partners use cookies to store data on your device.</p><p>You may accept all cookies or choose which of them you want us to use.</p></div>',
      ),
    ],
    [
      'a cashier',
      page(
        '<article><p>The delegations met again this morning, our reporter writes.</p><p>Subscribe to continue reading. A month costs less than a cup of coffee.</p></article>',
      ),
    ],
    [
      'a cashier in Russian',
      page(
        '<article><p>Делегации встретились снова, пишет наш корреспондент из Женевы.</p><p>Материал доступен только по подписке, оформите её прямо сейчас.</p></article>',
      ),
    ],
    [
      'a refusal',
      page(
        '<h1>Sorry</h1><p>Access to this page has been denied because we believe you are using automation tools to browse the website.</p>',
      ),
    ],
  ])('%s', (_, html) => {
    expect(textOf(html)).toMatch(
      /^PROBLEM https:\/\/paper\.example\/world\/77 (has no article text|shows a wall instead of the article)\.$/,
    )
  })

  it('words about cookies and subscribers in a long article do not make it a wall', () => {
    const long = [
      ...PARAGRAPHS,
      ...PARAGRAPHS,
      ...PARAGRAPHS,
      'The agency wants to accept all cookies of the visitors, and subscribe to continue reading them.',
    ]
    expect(textOf(page(`<article>${asHtml(long)}</article>`))).toBe(long.join('\n\n'))
  })
})

describe('hostile pages', () => {
  const MANY = 100_000

  it.each([
    ['depth', '<div>'.repeat(MANY)],
    ['depth of paragraphs', '<p><b>'.repeat(MANY)],
    ['width', `<p>${'A word, and another one. '}</p>`.repeat(MANY)],
    ['brackets', '<'.repeat(MANY)],
    ['attributes', `<p ${'a="b" '.repeat(MANY)}>`],
    ['half tags', '<p a="'.repeat(MANY)],
    ['comments that never end', '<!--'.repeat(MANY)],
    ['scripts that never end', '<script>'.repeat(MANY)],
    ['breaks', '<br>'.repeat(MANY)],
    ['entities', '&amp;'.repeat(MANY)],
    ['blanks', ' '.repeat(MANY * 10)],
    ['one long word', 'a'.repeat(MANY * 10)],
    ['titles', '<title>a'.repeat(MANY)],
    ['class names', `<div class="${'related-'.repeat(MANY)}">x</div>`],
    ['data', `<script type="application/ld+json">${'['.repeat(MANY)}</script>`],
    ['NULs', '\u0000<p>\u0000'.repeat(MANY)],
  ])(
    'of %s are read to their end',
    (_, body) => {
      const result = articleText(page(`${body}<p>${PARAGRAPHS[0]}</p>`), { url: URL })
      expect(['article', 'problem']).toContain(result.kind)
    },
    4000,
  )

  it('that are too large for a tree still give their running text', () => {
    expect(textOf(page('<span></span>'.repeat(30_000) + asHtml(PARAGRAPHS)))).toBe(WHOLE)
  })

  const piece = fc.constantFrom(
    '<p>',
    '</p>',
    '<div class="related">',
    '</div>',
    '<article>',
    '<ul><li><a href="x">',
    '</ul>',
    '<script>',
    '</script>',
    '<!--',
    '-->',
    '<h1>',
    '<html>',
    '<body>',
    '</html>',
    '<svg>',
    '<template>',
    '<table><tr>',
    '&nbsp;',
    '<',
    '"',
    '\u0000',
    '\ud800',
    'Words of an article, and then some more of them. ',
  )

  it('are never an error', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(piece, fc.string()), { maxLength: 40 }), (pieces) => {
        const result = articleText(pieces.join(''), { url: URL })
        if (result.kind === 'article') expect(result.text).not.toMatch(/\p{Cc}{3}|^\s|\s$/u)
      }),
      { numRuns: 500 },
    )
  })
})
