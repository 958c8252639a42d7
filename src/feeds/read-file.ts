import { identifierOf } from '../domain/identifier.ts'
import { type Instant, parseInstant } from '../domain/time.ts'
import { articleText } from './article-text.ts'
import { findDateline } from './dateline.ts'
import { decodeBytes } from './decode-bytes.ts'
import { type FileArticle, type FileProblem, type FileReading, NO_DATE } from './file-article.ts'
import { htmlToText } from './html-text.ts'
import { isJsonFeed } from './json-feed.ts'
import { parseDate } from './parse-date.ts'
import { parseFeed } from './parse-feed.ts'
import { type PlainText, readPlainText, withoutMarkdown } from './plain-text.ts'
import { articleOfRecord, readRecords } from './read-records.ts'

type Form = 'text' | 'markdown' | 'html' | 'records' | 'feed' | 'json'

const EXTENSIONS: Readonly<Record<string, Form>> = {
  txt: 'text',
  text: 'text',
  md: 'markdown',
  markdown: 'markdown',
  html: 'html',
  htm: 'html',
  xhtml: 'html',
  jsonl: 'records',
  ndjson: 'records',
  xml: 'feed',
  rss: 'feed',
  atom: 'feed',
  rdf: 'feed',
  json: 'json',
}

export type { FileArticle } from './file-article.ts'

/** A file has no address: relative links in it lead nowhere. */
const NO_BASE = 'about:blank'

/** A page with fewer characters than this is taken whole. */
const SHORT_PAGE = 200

const none = (where: string, detail: string): FileReading => ({ articles: [], problems: [{ where, detail }] })

const isJson = (text: string): boolean => {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}

/** The form of a text that has no telling name. */
const sniff = (source: string): Form => {
  const head = source.trimStart().slice(0, 2000)
  if (/^[{[]/.test(head)) return isJson(source) ? 'json' : 'records'
  if (/^<(\?xml|rss|feed|rdf:RDF)\b/i.test(head) && !/<html[\s>]/i.test(head)) return 'feed'
  if (/^<(!doctype\s+html|\?xml|html|head|body|article|main|div|p|h1|!--)/i.test(head)) return 'html'
  return 'text'
}

const extensionOf = (name: string): string => /\.([a-z]+)$/i.exec(name)?.[1]?.toLowerCase() ?? ''

const baseOf = (name: string): string => name.replace(/^.*[/\\]/, '').replace(/\.[a-z]+$/i, '')

/** JSON and text are UTF-8 unless their bytes say otherwise; only markup declares its encoding. */
const decode = (bytes: Uint8Array, form: Form | undefined): string => {
  if (form === 'text' || form === 'markdown' || form === 'records' || form === 'json') {
    try {
      return new TextDecoder('utf-8', { fatal: true, ignoreBOM: false }).decode(bytes)
    } catch {
      return decodeBytes(bytes)
    }
  }
  return decodeBytes(bytes)
}

type File = {
  readonly name: string
  readonly source: string
  /** The date the user gave. */
  readonly given: Instant | null
}

const single = (
  file: File,
  words: PlainText,
  more: Partial<FileArticle>,
  dated: Instant | null,
): FileReading => {
  const published = file.given ?? dated
  if (published === null) return none(file.name, NO_DATE)
  const id = file.name === '-' ? identifierOf('file', words.title, words.text) : baseOf(file.name)
  return {
    articles: [{ id, ...words, published, url: null, language: null, outlet: null, ...more }],
    problems: [],
  }
}

const readText = (file: File, source: string): FileReading => {
  const words = readPlainText(source)
  if (`${words.title}${words.text}` === '') return none(file.name, 'there are no words in it.')
  return single(file, words, {}, findDateline(source.split('\n')))
}

/** Facts that Markdown files of site generators carry between two lines of dashes. */
const frontMatterOf = (
  source: string,
): { readonly facts: ReadonlyMap<string, string>; readonly rest: string } => {
  const found = /^---[ \t]*\r?\n([\s\S]*?)\r?\n---[ \t]*(?:\r?\n|$)/.exec(source)
  if (!found) return { facts: new Map(), rest: source }
  const pairs = [...(found[1] ?? '').matchAll(/^(\w+):[ \t]*["']?(.*?)["']?[ \t]*$/gm)]
  return {
    facts: new Map(pairs.map(([, key = '', value = '']) => [key.toLowerCase(), value])),
    rest: source.slice(found[0].length),
  }
}

const readMarkdown = (file: File): FileReading => {
  const { facts, rest } = frontMatterOf(file.source)
  const title = facts.get('title') ?? ''
  const given = file.given ?? parseDate(facts.get('published') ?? facts.get('date') ?? '')
  return readText({ ...file, given }, withoutMarkdown(title === '' ? rest : `${title}\n\n${rest}`))
}

const readHtml = (file: File): FileReading => {
  const page = articleText(file.source, { url: file.name })
  if (page.kind === 'article') {
    const { title, text, language, published } = page
    return single(file, { title, text }, { language }, published ?? findDateline(text.split('\n')))
  }
  const whole = htmlToText(file.source)
  if (whole === '' || whole.length > SHORT_PAGE) return none(file.name, page.detail)
  return single(file, readPlainText(whole), {}, findDateline(whole.split('\n')))
}

const readFeed = async (file: File): Promise<FileReading> => {
  const feed = await parseFeed(file.source, { feedUrl: NO_BASE })
  if (feed.kind === 'problem') return none(file.name, feed.detail)
  if (feed.items.length === 0) return none(file.name, 'the feed has no items.')
  const articles: FileArticle[] = []
  const problems: FileProblem[] = []
  for (const [index, item] of feed.items.entries()) {
    const { guid, title, text, url, language } = item
    const published = item.published ?? file.given
    if (published === null) problems.push({ where: `${file.name}, item ${index + 1}`, detail: NO_DATE })
    else
      articles.push({
        id: guid,
        title,
        text,
        published,
        url,
        language,
        outlet: item.outlet ?? (feed.title || null),
      })
  }
  return { articles, problems }
}

const readJson = async (file: File): Promise<FileReading> => {
  let value: unknown
  try {
    value = JSON.parse(file.source)
  } catch {
    // Records under the wrong name: each line is told by itself.
    return readRecords(file.source, file.name, file.given)
  }
  if (isJsonFeed(value)) return readFeed(file)
  const list: readonly unknown[] = Array.isArray(value) ? value : [value]
  const read = list.map((record) => articleOfRecord(record, file.given))
  return {
    articles: read.filter((article) => typeof article !== 'string'),
    problems: read.flatMap((detail, index) =>
      typeof detail === 'string' ? [{ where: `${file.name}, record ${index + 1}`, detail }] : [],
    ),
  }
}

/**
 * The articles of a file: plain text, Markdown and HTML are one article each, JSON Lines and feeds hold several.
 * The form follows from the extension, else from the content.
 * @param input.name path of the file, or `-` for standard input; in messages and, as its last part, as id
 * @param input.published RFC 3339 instant or day: for text, Markdown and HTML it overrules the date found in
 *   them, for records and feeds it fills in where they have none
 * @returns what could be read, and a problem for each part that could not
 */
export const readArticles = async (input: {
  readonly name: string
  readonly bytes: Uint8Array
  readonly published: string | null
}): Promise<FileReading> => {
  const { name, bytes } = input
  const given =
    input.published === null ? null : (parseInstant(input.published) ?? parseDate(input.published))
  if (input.published !== null && given === null)
    return none(name, `--published "${input.published}" is no date: write YYYY-MM-DD or RFC 3339.`)
  const named = EXTENSIONS[extensionOf(name)]
  const source = decode(bytes, named)
  if (source.trim() === '') return none(name, 'the file is empty.')
  if (source.includes('\u0000')) return none(name, 'this is not a text file.')
  const file: File = { name, source, given }
  const form = named ?? sniff(source)
  switch (form) {
    case 'text':
      return readText(file, source)
    case 'markdown':
      return readMarkdown(file)
    case 'html':
      return readHtml(file)
    case 'records':
      return readRecords(source, name, given)
    case 'feed':
      return readFeed(file)
    case 'json':
      return readJson(file)
  }
}
