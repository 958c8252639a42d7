import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { run, serving, temporaryFolder } from './command.ts'

const folder = temporaryFolder()
const env = { TREATYWATCH_DB: join(folder.path, 'monitor.db') }

afterAll(folder.remove)

const SENTENCE =
  'Washington is studying the Russian proposal on the New START treaty, Sergei Lavrov said on Sunday.'

describe('the command line', () => {
  it.each([
    ['no command', [], 2, '', /Usage: treatywatch COMMAND/],
    ['an unknown command', ['frobnicate'], 2, '', /There is no command "frobnicate"/],
    ['an unknown option', ['status', '--frob'], 2, '', /--frob/],
    ['a day that does not exist', ['status', '--at', '2025-02-30'], 2, '', /--at wants a day/],
    ['import without a file', ['import'], 2, '', /at least one file/],
    ['why without a sentence', ['why'], 2, '', /one sentence/],
    ['a file that is not there', ['classify', '/nowhere/article.txt'], 1, '', /nowhere\/article\.txt/],
    ['a gold file that is not there', ['eval', '/nowhere/gold.jsonl'], 1, '', /nowhere\/gold\.jsonl/],
  ] as const)('%s', async (_, parameters, code, stdout, stderr) => {
    const outcome = await run(parameters, { env })
    expect(outcome).toMatchObject({ code, stdout })
    expect(outcome.stderr).toMatch(stderr)
    expect(outcome.stderr).not.toMatch(/\n\s+at /)
  })

  it.each(['serve', 'poll', 'import', 'classify', 'why', 'status', 'eval', 'demo'])(
    '%s --help explains it on standard output',
    async (name) => {
      const { code, stdout, stderr } = await run([name, '--help'])
      expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
      expect(stdout).toMatch(new RegExp(`^Usage: treatywatch ${name}`))
    },
  )

  it('refuses an environment that cannot be meant', async () => {
    for (const [name, value] of [
      ['PORT', 'eighty'],
      ['TREATYWATCH_PUBLIC_URL', 'example.org'],
      ['TREATYWATCH_ALLOW_PRIVATE', 'yes'],
    ] as const) {
      const { code, stderr } = await run(['status'], { env: { ...env, [name]: value } })
      expect(code).toBe(1)
      expect(stderr).toContain(name)
      expect(stderr).not.toMatch(/\n\s+at /)
    }
  })

  it('classifies standard input: claims with offsets into title and text', async () => {
    const article = {
      id: 'one',
      title: 'Note on limits',
      text: SENTENCE,
      published: '2025-11-09',
      lang: 'en',
    }
    const { code, stdout } = await run(['classify', '-'], { input: `${JSON.stringify(article)}\n` })
    expect(code).toBe(0)
    const [line] = stdout.trim().split('\n')
    const { id, relevant, lang, claims } = JSON.parse(line ?? '')
    expect({ id, relevant, lang }).toEqual({ id: 'one', relevant: true, lang: 'en' })
    expect(claims).toMatchObject([
      {
        party: 'US',
        matter: 'limits',
        stance: 'under-consideration',
        basis: 'reported',
        speaker: 'Sergei Lavrov',
        current: true,
      },
    ])
    const [{ start, end, evidence }] = claims
    expect(`${article.title}\n\n${article.text}`.slice(start, end)).toBe(evidence)
  })

  it('reads what it can of a file with bad lines, and says which are bad', async () => {
    const path = join(folder.path, 'mixed.jsonl')
    const good = { id: 'good', title: 'T', text: SENTENCE, published: '2025-11-09' }
    writeFileSync(
      path,
      `${JSON.stringify(good)}\n{"id":\n${JSON.stringify({ ...good, id: 'undated', published: null })}\n`,
    )
    const { code, stdout, stderr } = await run(['classify', path])
    expect(code).toBe(1)
    expect(stdout.trim().split('\n').length).toBe(1)
    expect(stderr.trim().split('\n').length).toBe(2)
  })

  it('says why', async () => {
    const { code, stdout } = await run(['why', SENTENCE, '--published', '2025-11-09'])
    expect(code).toBe(0)
    expect(stdout).toMatch(/^kept {4}US limits under-consideration/m)
    expect(stdout).toMatch(/^ {8}\w+ +\S+: /m)
  })

  it('knows a status before the first poll', async () => {
    const { code, stdout } = await run(['status'], { env })
    expect(code).toBe(0)
    expect(stdout).toMatch(/^New START.*: expired since 2026-02-05/)
    expect(stdout).toMatch(/^US limits/m)
    expect(stdout).toMatch(/Not polled yet/)
  })

  it('imports an article once', async () => {
    const path = join(folder.path, 'article.txt')
    writeFileSync(path, `Limits: a reply?\n\n${SENTENCE}\n`)
    const summary = async () =>
      JSON.parse((await run(['import', path, '--published', '2026-06-07', '--json'], { env })).stdout)
    expect(await summary()).toMatchObject({ items: { new: 1, known: 0, failed: 0 }, relevant: 1, claims: 1 })
    expect(await summary()).toMatchObject({ items: { new: 0, known: 1, failed: 0 }, claims: 0, changes: 0 })
  })

  it('fails a poll when no source answers, and says which and why', async () => {
    const sources = join(folder.path, 'dead.json')
    writeFileSync(sources, JSON.stringify(['http://127.0.0.1:9/feed.xml']))
    const { code, stdout, stderr } = await run(['poll', '--json'], {
      env: { ...env, TREATYWATCH_SOURCES: sources },
    })
    expect(code).toBe(1)
    expect(JSON.parse(stdout)).toMatchObject({ sources: { ok: 0, unchanged: 0, failed: 1 } })
    expect(stderr.trim()).not.toBe('')
  })

  it('refuses a taken port with a clear message, and a broken schedule', async () => {
    const sources = join(folder.path, 'dead.json')
    writeFileSync(sources, JSON.stringify(['http://127.0.0.1:9/feed.xml']))
    const first = await serving(['serve'], { env: { ...env, TREATYWATCH_SOURCES: sources } })
    const { port } = new URL(first.url)
    const taken = await run(['serve'], { env: { ...env, TREATYWATCH_SOURCES: sources, PORT: port } })
    expect(taken.code).toBe(1)
    expect(taken.stderr).toMatch(/is taken. Set PORT/)
    expect(await first.stop()).toBe(0)
    const broken = await run(['serve'], {
      env: { ...env, TREATYWATCH_SOURCES: sources, PORT: '0', TREATYWATCH_CRON: 'often' },
    })
    expect(broken.code).toBe(1)
    expect(broken.stderr).toMatch(/TREATYWATCH_CRON/)
  })
})
