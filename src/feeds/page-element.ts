/** What we use of a DOM element; the DOM's own types belong to browsers. */
export type PageElement = {
  readonly tagName: string
  readonly textContent: string | null
  readonly innerHTML: string
  readonly previousElementSibling: PageElement | null
  readonly getAttribute: (name: string) => string | null
  readonly querySelector: (selector: string) => PageElement | null
  readonly querySelectorAll: (selector: string) => Iterable<PageElement>
  readonly remove: () => void
}

/** Number of characters of an element's words. */
export const textLength = (element: PageElement): number =>
  (element.textContent ?? '').replace(/\s+/g, ' ').trim().length
