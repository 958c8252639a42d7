import { type PageElement, textLength } from './page-element.ts'

/** Elements that never hold an article's own words. */
const NEVER_TEXT = 'script, style, noscript, template, iframe, svg, button, figcaption'

/** Elements that should not, though some sites wrap the whole page in one. */
const SELDOM_TEXT = 'nav, form, aside, dialog'

/** Class names and ids of what stands around an article. */
const AROUND =
  /(^|[-_\s])(related|recommend(ed|ations?)?|read-?(more|also|next)|more-(news|stories|on)|see-also|newsletter|subscri(be|ption)|share|sharing|social|comments?|breadcrumbs?|adver\w*|ads?|sponsor(ed)?|sidebar|popular|most-read|trending|cookies?|consent|paywall-(message|banner)|inject|incut)([-_\s]|$)/i

/** Longer ids are made of headings, whose words say nothing. */
const MAX_ID_CHARACTERS = 25

/** An element with more than this share of the page's words is the page, whatever it is called. */
const MAX_SHARE = 0.4

/** From this share of words in links on, a list leads elsewhere. */
const LINKED_SHARE = 0.6

const linkedShare = (element: PageElement): number => {
  const all = textLength(element)
  if (all === 0) return 0
  let linked = 0
  for (const link of element.querySelectorAll('a')) linked += textLength(link)
  return linked / all
}

/** Removes a list and the heading over it. */
const removeWithHeading = (list: PageElement): void => {
  const heading = list.previousElementSibling
  if (heading && /^h[2-6]$/i.test(heading.tagName)) heading.remove()
  list.remove()
}

/** Takes navigation, advertisements, and lists of other articles out of a page. */
export const removeBoilerplate = (page: PageElement): void => {
  for (const element of page.querySelectorAll(NEVER_TEXT)) element.remove()
  const limit = textLength(page) * MAX_SHARE
  for (const element of page.querySelectorAll(SELDOM_TEXT)) if (textLength(element) <= limit) element.remove()
  for (const element of [...page.querySelectorAll('[class], [id]')]) {
    if (/^(html|body|main|article|p|h1)$/i.test(element.tagName)) continue
    const id = element.getAttribute('id') ?? ''
    const names = `${element.getAttribute('class') ?? ''} ${id.length > MAX_ID_CHARACTERS ? '' : id}`
    if (AROUND.test(names) && textLength(element) <= limit) element.remove()
  }
  for (const list of [...page.querySelectorAll('ul, ol')])
    if (linkedShare(list) >= LINKED_SHARE && textLength(list) <= limit) removeWithHeading(list)
  // A paragraph that is one link from end to end names another article.
  for (const paragraph of [...page.querySelectorAll('p, h2, h3, h4, h5, h6')])
    if (linkedShare(paragraph) >= 0.95) paragraph.remove()
}

const MAX_POINTER_CHARACTERS = 250

/** How paragraphs begin that point to other articles, to the outlet's channels or to a cashier. */
const POINTER =
  /^\W*(read (also|more|next)|also read|related( (articles?|stories|news|topics?))?\s*(:|$)|see also|more (on|from) this|recommended|don['’]t miss|advertisement|sign up (for|to)|subscribe (to|now|for)|follow us|share this|(click|tap) here to|all rights reserved|©)/i

const POINTER_RU =
  /^[^\p{L}\p{N}]*(читайте (также|ещ[её])|читать (также|далее)|смотрите также|по теме|материалы по теме|ещ[её] по теме|подписывайтесь|подписаться|реклама\s*$|поделиться|все права защищены)/iu

/** Whether a paragraph belongs to the outlet and not to the article. */
export const isPointer = (paragraph: string): boolean =>
  paragraph.length <= MAX_POINTER_CHARACTERS && (POINTER.test(paragraph) || POINTER_RU.test(paragraph))
