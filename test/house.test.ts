import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'

const root = join(import.meta.dirname, '..')
const source = join(root, 'src')

/** What each folder may import from, besides itself. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  domain: [],
  extract: ['domain'],
  feeds: ['domain'],
  merge: ['domain'],
  demo: ['domain'],
  monitor: ['domain', 'extract', 'feeds', 'merge'],
  web: ['domain', 'extract', 'feeds', 'merge', 'monitor'],
  adapters: ['domain', 'monitor/ports.ts'],
  commands: ['domain', 'extract', 'feeds', 'merge', 'monitor', 'adapters/read-config.ts'],
}

const ENTRIES = ['cli.ts', 'node.ts', 'worker.ts']
const PURE = ['domain', 'extract', 'feeds', 'merge', 'demo']
/** Run on both runtimes: no word of Node in them. */
const NEUTRAL = [...PURE, 'monitor', 'web']

const filesUnder = (folder: string): readonly string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name)
    return entry.isDirectory() ? filesUnder(path) : /\.tsx?$/.test(entry.name) ? [path] : []
  })

const files = filesUnder(source).map((path) => ({
  path: relative(source, path),
  text: readFileSync(path, 'utf8'),
}))

const importsOf = (text: string): readonly string[] =>
  [...text.matchAll(/(?:\bfrom|\bimport)\s*\(?\s*'([^']+)'/g)].map((match) => match[1] ?? '')

const folderOf = (path: string): string => path.split('/')[0] ?? ''

/** The text without comments and strings, roughly: enough to look for names of globals. */
const codeOf = (text: string): string =>
  text
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/\/\/.*$/gm, '')
    .replace(/'(?:[^'\\\n]|\\.)*'|`(?:[^`\\]|\\.)*`/g, "''")

describe('the house', () => {
  it('has only known folders and entries', () => {
    const known = [...Object.keys(MAY_IMPORT), ...ENTRIES]
    expect(files.map(({ path }) => folderOf(path)).filter((name) => !known.includes(name))).toEqual([])
  })

  it('imports in one direction', () => {
    const wrong = files.flatMap(({ path, text }) => {
      const from = folderOf(path)
      const allowed = MAY_IMPORT[from]
      if (!allowed) return []
      return importsOf(text)
        .filter((specifier) => specifier.startsWith('.'))
        .map((specifier) => relative(source, resolve(source, dirname(path), specifier)))
        .filter((target) => folderOf(target) !== from)
        .filter((target) => !allowed.some((name) => target === name || target.startsWith(`${name}/`)))
        .map((target) => `${path} imports ${target}`)
    })
    expect(wrong).toEqual([])
  })

  it.each(NEUTRAL)('%s knows no runtime', (folder) => {
    const wrong = files
      .filter(({ path }) => folderOf(path) === folder)
      .flatMap(({ path, text }) => [
        ...importsOf(text)
          .filter((specifier) => specifier.startsWith('node:') || specifier.startsWith('cloudflare:'))
          .map((specifier) => `${path} imports ${specifier}`),
        ...[...codeOf(text).matchAll(/\bprocess\.|\bBuffer\b|\brequire\(|\b__dirname\b/g)].map(
          (match) => `${path} uses ${match[0]}`,
        ),
      ])
    expect(wrong).toEqual([])
  })

  it.each(PURE)('%s has no clock, no chance and no network', (folder) => {
    const wrong = files
      .filter(({ path }) => folderOf(path) === folder)
      .flatMap(({ path, text }) =>
        [
          ...codeOf(text).matchAll(
            /\bDate\.now\b|new Date\(\)|\bMath\.random\b|\bfetch\(|\bsetTimeout\b|\bperformance\.|\bcrypto\./g,
          ),
        ].map((match) => `${path} uses ${match[0]}`),
      )
    expect(wrong).toEqual([])
  })

  it('keeps files short but for tables of data', () => {
    const isTable = (path: string) =>
      /^(domain\/profiles|extract\/(rules|tables)|demo|web\/words)\//.test(path)
    const long = files
      .filter(({ path, text }) => !isTable(path) && text.split('\n').length > 301)
      .map(({ path }) => path)
    expect(long).toEqual([])
  })

  it('names files in kebab-case', () => {
    const wrong = files.filter(({ path }) => !/^[a-z0-9/-]+\.tsx?$/.test(path)).map(({ path }) => path)
    expect(wrong).toEqual([])
  })

  it('keeps download addresses out of the lock file', () => {
    const lock = readFileSync(join(root, 'package-lock.json'), 'utf8')
    expect(lock).not.toMatch(/"resolved"/)
  })

  it('has one version', () => {
    const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
    expect(readFileSync(join(root, 'wrangler.toml'), 'utf8')).toContain(`VERSION = "${version}"`)
  })

  it('can tell a forbidden import: the check itself', () => {
    expect(
      importsOf("import { a } from '../web/x.ts'\nawait import('node:fs')\nexport * from './y.ts'"),
    ).toEqual(['../web/x.ts', 'node:fs', './y.ts'])
    expect(codeOf("const a = 'process.env' // process.env\n/* process.env */ process.env")).toMatch(
      /^const a = '' \n {1}process\.env$/,
    )
  })
})
