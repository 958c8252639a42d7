import { escapeUTF8 } from 'entities'
import type { DemoArticle, DemoOutlet } from './demo-article.ts'
import { pageAddress, SAMPLE_NOTE } from './demo-feeds.ts'
import { DEMO_OUTLETS, OUTLETS } from './demo-outlets.ts'

const page = (language: string, title: string, body: string, encoding: string): string =>
  `<!doctype html>
<html lang="${language}"><head><meta charset="${encoding}"><title>${title}</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<style>body{max-width:40rem;margin:2rem auto;padding:0 1rem;font:1rem/1.6 sans-serif}footer{margin-top:3rem;opacity:.7}</style>
</head><body>${body}<footer><p>${SAMPLE_NOTE}</p></footer></body></html>
`

/** The page of an article: its text among the other things that pages have. */
export const articlePage = (outlet: DemoOutlet, article: DemoArticle, origin: string): string => {
  const { name, language, articles } = OUTLETS[outlet]
  const others = articles
    .filter((other) => other !== article)
    .slice(0, 3)
    .map((other) => `<li><a href="${pageAddress(origin, outlet, other)}">${escapeUTF8(other.title)}</a></li>`)
  const title = escapeUTF8(article.title)
  const text = article.paragraphs.map((paragraph) => `<p>${escapeUTF8(paragraph)}</p>`).join('\n')
  const byline = `<p><time datetime="${article.published}">${article.published.slice(0, 10)}</time></p>`
  return page(
    language,
    `${title} | ${escapeUTF8(article.from ?? name)}`,
    `<nav><a href="${origin}/">${escapeUTF8(name)}</a></nav>
<article><h1>${title}</h1>${byline}
${text}</article>
<aside class="related"><h2>More</h2><ul>${others.join('')}</ul></aside>`,
    article.encoding ?? 'utf-8',
  )
}

/** The list of everything on the demo site. */
export const indexPage = (origin: string): string => {
  const lists = DEMO_OUTLETS.map((outlet) => {
    const { name, feed, articles } = OUTLETS[outlet]
    const items = articles.map(
      (article) =>
        `<li>${article.published.slice(0, 10)} <a href="${pageAddress(origin, outlet, article)}">${escapeUTF8(article.title)}</a></li>`,
    )
    return `<h2>${escapeUTF8(name)}</h2><p><a href="${origin}${feed}">Feed</a></p><ul>${items.join('')}</ul>`
  })
  return page('en', 'Sample articles', `<h1>Sample articles</h1>${lists.join('')}`, 'utf-8')
}
