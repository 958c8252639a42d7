/** Title and paragraphs of a text file. */
export type PlainText = {
  readonly title: string
  /** Paragraphs separated by a blank line. */
  readonly text: string
}

const MAX_TITLE = 250

/** A line of this length that ends like a sentence is the first paragraph, not a headline. */
const SENTENCE_CHARACTERS = 120

/** Files broken by hand or by mail programs have no line longer than this. */
const WRAP_CHARACTERS = 100

const linesOf = (block: string): readonly string[] =>
  block
    .split('\n')
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter((line) => line !== '')

/** Whether line breaks stand where the width ended, and not where paragraphs do. */
const isWrapped = (blocks: readonly (readonly string[])[]): boolean => {
  const broken = blocks.flatMap((lines) => lines.slice(0, -1))
  if (broken.length < 2 || broken.some((line) => line.length > WRAP_CHARACTERS)) return false
  const complete = broken.filter((line) => /[.!?:;…»”"]$/.test(line)).length
  return complete * 2 < broken.length
}

const isTitle = (line: string): boolean =>
  line.length <= MAX_TITLE && !(line.length > SENTENCE_CHARACTERS && /[.!?…]["”»]?$/.test(line))

/**
 * A text file's headline and paragraphs. No word is lost: a headline is a short first line with text after it,
 * else it is empty. Paragraphs end at blank lines, and at every line break unless the file is wrapped.
 */
export const readPlainText = (source: string): PlainText => {
  const blocks = source
    .replace(/\r\n?/g, '\n')
    .split(/\n[^\S\n]*\n/)
    .map(linesOf)
    .filter((lines) => lines.length > 0)
  const wrapped = isWrapped(blocks)
  const paragraphs = blocks.flatMap((lines) => (wrapped ? [lines.join(' ')] : lines))
  const [first = '', ...rest] = paragraphs
  const alone = !wrapped || blocks[0]?.length === 1
  if (rest.length === 0 || !alone || !isTitle(first)) return { title: '', text: paragraphs.join('\n\n') }
  return { title: first, text: rest.join('\n\n') }
}

/** Markdown's marks go, its words stay (https://spec.commonmark.org): headings, lists, quotes, links, emphasis. */
export const withoutMarkdown = (source: string): string =>
  source
    .replace(/^ {0,3}(#{1,6}|>|[-*+]|\d{1,9}[.)])[ \t]+/gm, '')
    .replace(/^ {0,3}([-*_])[ \t]*(\1[ \t]*){2,}$/gm, '')
    .replace(/!\[[^\]\n]{0,500}\]\([^)\n]{0,2000}\)/g, '')
    .replace(/\[([^\]\n]{1,500})\]\([^)\n]{0,2000}\)/g, '$1')
    .replace(/(\*\*|__)(?=\S)([^\n]{0,500}?\S)\1/g, '$2')
    .replace(/(?<![\p{L}\p{N}*_])([*_])(?=\S)([^\n*_]{0,500}?[^\s*_])\1(?![\p{L}\p{N}*_])/gu, '$2')
