import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type FileArticle, readArticles } from '../../src/feeds/read-file.ts'

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)

/** Letters of windows-1251: А to я, and ё. */
const windows1251 = (text: string): Uint8Array =>
  Uint8Array.from([...text], (letter) => {
    const code = letter.charCodeAt(0)
    if (code === 0x451) return 0xb8
    return code >= 0x410 && code <= 0x44f ? code - 0x410 + 0xc0 : code
  })

const read = (name: string, content: string | Uint8Array, published: string | null = null) =>
  readArticles({ name, bytes: typeof content === 'string' ? utf8(content) : content, published })

const only = async (...args: Parameters<typeof read>): Promise<FileArticle> => {
  const { articles, problems } = await read(...args)
  expect(problems).toEqual([])
  expect(articles).toHaveLength(1)
  const [article] = articles
  if (!article) throw new Error('no article')
  return article
}

const DAY = '2025-11-09'

describe('plain text', () => {
  it.each([
    [
      'a headline, then paragraphs',
      'Talks resume\n\nFirst part.\n\nSecond part.',
      'Talks resume',
      'First part.\n\nSecond part.',
    ],
    [
      'no blank line at all',
      'Talks resume\nFirst part.\nSecond part.',
      'Talks resume',
      'First part.\n\nSecond part.',
    ],
    [
      'some blank lines',
      'Talks resume\nFirst.\n\nSecond.\nThird.',
      'Talks resume',
      'First.\n\nSecond.\n\nThird.',
    ],
    ['blank lines with blanks in them', 'Talks\n \t\nFirst.\n\n\n\nSecond.', 'Talks', 'First.\n\nSecond.'],
    ['Windows line ends', 'Talks\r\n\r\nFirst.\r\nSecond.', 'Talks', 'First.\n\nSecond.'],
    ['one line only', 'Talks resume in Vienna.', '', 'Talks resume in Vienna.'],
    [
      'lines broken by hand',
      'Talks resume\n\nThe two delegations met in the morning and\nparted in the evening without having signed\nanything at all, they said.\n\nMore is\nexpected.',
      'Talks resume',
      'The two delegations met in the morning and parted in the evening without having signed anything at all, they said.\n\nMore is expected.',
    ],
    [
      'a long first sentence',
      `${'The delegations met again today and went on with what they had begun. '.repeat(2)}They parted.\nEnd.`,
      '',
      `${'The delegations met again today and went on with what they had begun. '.repeat(2)}They parted.\n\nEnd.`,
    ],
    [
      'a first line that is too long',
      `${'word '.repeat(60)}\n\nRest.`,
      '',
      `${'word '.repeat(60).trim()}\n\nRest.`,
    ],
  ])('%s', async (_, content, title, text) => {
    expect(await only('note.txt', content, DAY)).toMatchObject({ title, text })
  })

  it('takes its id from the name of the file and the day from the user', async () => {
    expect(await only('in/some.folder/Note-7.txt', 'Talks\n\nText.', DAY)).toEqual({
      id: 'Note-7',
      title: 'Talks',
      text: 'Text.',
      published: '2025-11-09T00:00:00Z',
      url: null,
      language: null,
      outlet: null,
    })
  })

  it('loses no word', async () => {
    const line = fc.array(fc.constantFrom('treaty', 'Talks', 'of', '12.5', 'Ноты', '—', '"so"', 'end.'), {
      maxLength: 40,
    })
    await fc.assert(
      fc.asyncProperty(
        fc.array(line, { minLength: 1 }),
        fc.constantFrom('\n', '\n\n', '\r\n'),
        async (lines, end) => {
          const content = lines.map((words) => words.join(' ')).join(end)
          fc.pre(content.trim() !== '')
          const { title, text } = await only('a.txt', content, DAY)
          expect(`${title} ${text}`.split(/\s+/).filter(Boolean)).toEqual(
            content.split(/\s+/).filter(Boolean),
          )
        },
      ),
    )
  })

  it('may be in windows-1251 or carry a byte order mark', async () => {
    expect(await only('a.txt', windows1251('Ответа ещё нет\n\nТак сказал посол.'), DAY)).toMatchObject({
      title: 'Ответа ещё нет',
      text: 'Так сказал посол.',
    })
    expect((await only('a.txt', '\ufeffTalks\n\nText.', DAY)).title).toBe('Talks')
  })
})

describe('the day of a text', () => {
  it.each([
    ['2025-11-09\n\nText.', '2025-11-09T00:00:00Z'],
    ['Headline\n9 November 2025\nText.', '2025-11-09T00:00:00Z'],
    ['Headline\nNov. 9, 2025 | 10:30\nText.', '2025-11-09T00:00:00Z'],
    ['Headline\nBy Ann Lee, November 9th, 2025\nText.', '2025-11-09T00:00:00Z'],
    ['Headline\nPublished: Sunday, 9 November 2025 by the desk\nText.', '2025-11-09T00:00:00Z'],
    [
      'date 2025-11-09 The delegations met in the city of Vienna today, officials said.\n\nMore.',
      '2025-11-09T00:00:00Z',
    ],
    ['Headline\nVIENNA, November 9, 2025 (Sample) — Talks went on.\nMore.', '2025-11-09T00:00:00Z'],
    ['Заголовок\n9 ноября 2025 г.\nТекст.', '2025-11-09T00:00:00Z'],
    ['Заголовок\nОпубликовано: 09.11.2025 12:40\nТекст.', '2025-11-09T00:00:00Z'],
    ['Headline\nUpdated 2025-11-09T10:30:00+03:00\nText.', '2025-11-09T07:30:00Z'],
    ['5 мая 2025\n\nТекст.', '2025-05-05T00:00:00Z'],
    ['Headline\n9 November 2025 at 10:30 am (GMT) | Sample Wire\nText.', '2025-11-09T00:00:00Z'],
    ['Headline\nSample Wire | 9 November 2025\nText.', '2025-11-09T00:00:00Z'],
  ])('%j', async (content, published) => {
    expect((await only('a.txt', content)).published).toBe(published)
  })

  it.each([
    ['a headline that names a day', 'Treaty to expire on 5 February 2026\n\nText.'],
    ['a sentence that begins with one', 'On November 9, 2025 the delegations met.\n\nText.'],
    ['a day inside the text', 'Headline\n\nThe treaty, signed on 8 April 2010, ends soon.'],
    ['an ambiguous one', 'Headline\n09/11/2025\nText.'],
    ['one that does not exist', 'Headline\n31 November 2025\nText.'],
    ['a headline that begins with one', '5 February 2026: a treaty ends\n\nText.'],
    ['none', 'Headline\n\nText.'],
  ])('is not guessed from %s', async (_, content) => {
    const { articles, problems } = await read('a.txt', content)
    expect(articles).toEqual([])
    expect(problems).toEqual([{ where: 'a.txt', detail: expect.stringContaining('--published') }])
  })

  it('given by the user overrules the one found', async () => {
    expect((await only('a.txt', '2025-11-08\n\nText.', DAY)).published).toBe('2025-11-09T00:00:00Z')
  })

  it('given by the user must be one', async () => {
    const { problems } = await read('a.txt', 'Text.', 'yesterday')
    expect(problems).toEqual([{ where: 'a.txt', detail: expect.stringContaining('"yesterday" is no date') }])
  })
})

describe('Markdown', () => {
  it('gives its words without its marks', async () => {
    const content =
      '# Talks **resume**\n\nThe [minister](https://a.example/x) spoke of _progress_ and snake_case_words.\n\n- one *small* step\n\n---\n\n> quoted ![flag](f.png)words'
    expect(await only('a.md', content, DAY)).toMatchObject({
      title: 'Talks resume',
      text: 'The minister spoke of progress and snake_case_words.\n\none small step\n\nquoted words',
    })
  })

  it('takes title and day from its front matter', async () => {
    const content = '---\ntitle: "Talks resume"\ndate: 2025-11-09\n---\n\nFirst part.\n'
    expect(await only('a.md', content)).toMatchObject({
      title: 'Talks resume',
      text: 'First part.',
      published: '2025-11-09T00:00:00Z',
    })
  })
})

describe('HTML', () => {
  const paragraph =
    'The two delegations met again in the morning and went on with what they had begun, officials said.'

  const page = (head: string, body = `<h1>Talks resume</h1>${`<p>${paragraph}</p>`.repeat(4)}`): string =>
    `<!doctype html><html lang="en"><head><title>Talks resume | Sample</title>${head}</head><body><nav><a href="/">Home</a></nav><article>${body}</article></body></html>`

  it.each([
    ['<meta property="article:published_time" content="2025-11-09T08:00:00+01:00">', '2025-11-09T07:00:00Z'],
    [
      '<script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2025-11-09"}</script>',
      '2025-11-09T00:00:00Z',
    ],
  ])('gives text, language and day: %s', async (head, published) => {
    const article = await only('page.html', page(head))
    expect(article).toMatchObject({ id: 'page', title: 'Talks resume', published, language: 'en' })
    expect(article.text.split('\n\n')).toEqual([paragraph, paragraph, paragraph, paragraph])
  })

  it('gives the day of its time element, and asks for one where there is none', async () => {
    const body = `<h1>Talks</h1><time datetime="2025-11-09T10:00:00Z">today</time>${`<p>${paragraph}</p>`.repeat(4)}`
    expect((await only('page.htm', page('', body))).published).toBe('2025-11-09T10:00:00Z')
    expect((await read('page.htm', page(''))).problems[0]?.detail).toContain('--published')
  })

  it('may be in windows-1251 and say so', async () => {
    const russian =
      'Делегации вновь встретились утром и продолжили начатое накануне, сообщили участники встречи в среду.'
    const html = `<html><head><meta charset="windows-1251"></head><body><h1>Встреча</h1>${`<p>${russian}</p>`.repeat(4)}</body></html>`
    const article = await only('page.html', windows1251(html), DAY)
    expect(article.title).toBe('Встреча')
    expect(article.text).toContain(russian)
  })

  it('is taken whole where it is short', async () => {
    expect(await only('a.html', '<p>No answer yet.</p><p>So they said.</p>', DAY)).toMatchObject({
      text: 'So they said.',
      title: 'No answer yet.',
    })
  })
})

describe('JSON Lines', () => {
  it('keeps title and text letter for letter', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.string({ unit: 'grapheme' }),
        fc.string({ unit: 'grapheme', minLength: 1 }),
        async (title, text) => {
          fc.pre(`${title}${text}`.trim() !== '')
          const record = { id: 'a', title, text, published: DAY }
          const { articles } = await read('a.jsonl', `${JSON.stringify(record)}\n`)
          expect(articles).toEqual([expect.objectContaining({ title, text })])
        },
      ),
    )
  })

  it('reads all fields', async () => {
    const record = {
      id: 7,
      title: 'T',
      text: 'X',
      published: '2025-11-09T10:00:00+03:00',
      url: 'https://a.example/x?utm_source=feed',
      lang: 'ru',
      outlet: 'Sample',
    }
    expect(await only('a.jsonl', JSON.stringify(record))).toEqual({
      id: '7',
      title: 'T',
      text: 'X',
      published: '2025-11-09T07:00:00Z',
      url: 'https://a.example/x',
      language: 'ru',
      outlet: 'Sample',
    })
  })

  it('tells which lines are wrong and reads the rest', async () => {
    const lines = [
      '{"id":"a","title":"A","text":"x","published":"2025-11-09"}',
      '{"id":"b"',
      '',
      '[1]',
      '{"id":"c","published":"2025-11-09"}',
      '{"id":"d","text":"x","published":"soon"}',
      '{"id":"e","text":"x"}',
      '{"id":"f","text":"x\u2028y","published":"2025-11-09"}',
    ]
    const { articles, problems } = await read('a.jsonl', lines.join('\n'))
    expect(articles.map(({ id }) => id)).toEqual(['a', 'f'])
    expect(problems.map(({ where }) => where)).toEqual([2, 4, 5, 6, 7].map((line) => `a.jsonl, line ${line}`))
    expect(problems[3]?.detail).toContain('"soon" is no date')
    expect(problems[4]?.detail).toContain('--published')
  })

  it('takes the given day where a line has none', async () => {
    const { articles } = await read(
      'a.jsonl',
      '{"id":"a","text":"x"}\n{"id":"b","text":"x","published":"2025-01-02"}',
      DAY,
    )
    expect(articles.map(({ published }) => published)).toEqual([
      '2025-11-09T00:00:00Z',
      '2025-01-02T00:00:00Z',
    ])
  })

  it('gives records without an id the same one every time', async () => {
    const line = '{"title":"A","text":"x","published":"2025-11-09"}'
    const { articles } = await read('a.jsonl', `${line}\n${line.replace('x', 'y')}`)
    expect(articles[0]?.id).toBe((await only('b.jsonl', line)).id)
    expect(articles[0]?.id).not.toBe(articles[1]?.id)
  })
})

describe('feed files', () => {
  const rss = `<?xml version="1.0"?><rss version="2.0"><channel><title>Sample Wire</title>
    <item><guid>a</guid><title>First</title><link>https://a.example/1</link><description>One.</description><pubDate>Sun, 09 Nov 2025 10:00:00 GMT</pubDate></item>
    <item><guid>b</guid><title>Second</title><link>/2</link><description>Two.</description></item></channel></rss>`

  it.each(['feed.xml', 'feed.rss', 'feed.atom', '-', 'feed'])('%s', async (name) => {
    const { articles, problems } = await read(name, rss)
    expect(articles).toEqual([
      {
        id: 'a',
        title: 'First',
        text: 'One.',
        published: '2025-11-09T10:00:00Z',
        url: 'https://a.example/1',
        language: null,
        outlet: 'Sample Wire',
      },
    ])
    expect(problems).toEqual([{ where: `${name}, item 2`, detail: expect.stringContaining('--published') }])
    expect((await read(name, rss, DAY)).articles.map(({ published }) => published)).toEqual([
      '2025-11-09T10:00:00Z',
      '2025-11-09T00:00:00Z',
    ])
  })

  it('may be a JSON Feed, or a list of records', async () => {
    const feed = {
      version: 'https://jsonfeed.org/version/1.1',
      title: 'Sample',
      items: [{ id: 'a', title: 'A', content_text: 'x', date_published: '2025-11-09T10:00:00Z' }],
    }
    expect(await only('feed.json', JSON.stringify(feed))).toMatchObject({ id: 'a', outlet: 'Sample' })
    const list = [{ id: 'a', text: 'x', published: DAY }, { id: 'b' }]
    const { articles, problems } = await read('list.json', JSON.stringify(list))
    expect(articles.map(({ id }) => id)).toEqual(['a'])
    expect(problems.map(({ where }) => where)).toEqual(['list.json, record 2'])
  })
})

describe('standard input', () => {
  it.each([
    [
      '{"id":"a","text":"x","published":"2025-11-09"}\n{"id":"b","text":"y","published":"2025-11-09"}',
      ['x', 'y'],
    ],
    ['{"id":"a","text":"x","published":"2025-11-09"}', ['x']],
    ['<html><body><p>Short page.</p></body></html>', ['Short page.']],
    ['Headline\n\nText.', ['Text.']],
  ])('is known by its content: %j', async (content, texts) => {
    const { articles } = await read('-', content, DAY)
    expect(articles.map(({ text }) => text)).toEqual(texts)
  })

  it('gives a text the same id every time', async () => {
    const [first, second, other] = [
      await only('-', 'A\n\nb', DAY),
      await only('-', 'A\n\nb', DAY),
      await only('-', 'A\n\nc', DAY),
    ]
    expect(first.id).toBe(second.id)
    expect(first.id).not.toBe(other.id)
  })
})

describe('what is no article', () => {
  it.each([
    ['empty.txt', '', 'empty'],
    ['blank.html', ' \n ', 'empty'],
    ['picture.txt', 'a\u0000b', 'not a text file'],
    ['page.xml', '<html><body>Log in</body></html>', 'HTML page'],
    ['none.xml', '<rss version="2.0"><channel><title>Sample</title></channel></rss>', 'no items'],
    ['broken.json', '{"id":', 'not JSON'],
    [
      'wall.html',
      `<html><body><p>${'Please enable JavaScript to go on reading this page. '.repeat(8)}</p></body></html>`,
      'wall',
    ],
  ])('%s', async (name, content, detail) => {
    const { articles, problems } = await read(name, content, DAY)
    expect(articles).toEqual([])
    expect(problems[0]?.detail).toContain(detail)
  })

  it('is told, and nothing is thrown, whatever the bytes', async () => {
    const name = fc.constantFrom('a.txt', 'a.md', 'a.html', 'a.jsonl', 'a.xml', 'a.json', '-', 'a')
    await fc.assert(
      fc.asyncProperty(name, fc.uint8Array({ maxLength: 200 }), async (file, bytes) => {
        const { articles, problems } = await readArticles({ name: file, bytes, published: DAY })
        expect(articles.length + problems.length).toBeGreaterThan(0)
      }),
    )
  })
})
