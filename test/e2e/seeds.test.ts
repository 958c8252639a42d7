import { existsSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { run, type Serving, serving, temporaryFolder } from './command.ts'

/** Real articles that lie beside the project where it is developed; the product does not need them. */
const seeds = join(import.meta.dirname, '../../../shared/seeds')

const PUBLISHED: Readonly<Record<string, string>> = {
  '000': '2025-11-09',
  '001': '2025-11-09',
  '002': '2025-11-09',
  '003': '2025-11-09',
  '004': '2025-10-28',
}

/** Claims that must be there, and claims that may be. */
const EXPECTED: Readonly<Record<string, readonly [readonly string[], readonly string[]]>> = {
  '000': [['US limits under-consideration reported'], []],
  '001': [
    ['US limits no-response reported', 'US limits under-consideration reported'],
    ['RU limits proposal first-hand', 'RU limits conditional first-hand'],
  ],
  '002': [['US limits no-response reported', 'US limits under-consideration reported'], []],
  '003': [['US limits under-consideration reported'], []],
  '004': [['US limits no-response reported', 'US limits positive-response reported'], []],
}

type Claim = {
  readonly party: string
  readonly matter: string
  readonly stance: string
  readonly basis: string
  readonly speaker: string | null
  readonly current: boolean
}

type Standing = {
  readonly party: string
  readonly matter: string
  readonly statement: string
  readonly url: string | null
}

type Change = {
  readonly party: string
  readonly matter: string
  readonly from: string
  readonly to: string
  readonly saidAt: string
}

describe.skipIf(!existsSync(seeds))('real articles', () => {
  const folder = temporaryFolder()
  const env = { TREATYWATCH_DB: join(folder.path, 'monitor.db'), TREATYWATCH_CRON: '0 0 1 1 *' }
  let server: Serving | undefined

  const files = existsSync(seeds)
    ? readdirSync(seeds)
        .filter((name) => name.endsWith('.txt'))
        .sort()
    : []

  beforeAll(async () => {
    for (const name of files) {
      const day = PUBLISHED[name.slice(0, 3)] ?? ''
      const { code, stderr } = await run(['import', join(seeds, name), '--published', day], { env })
      expect(code, stderr).toBe(0)
    }
    const sources = join(folder.path, 'sources.json')
    writeFileSync(sources, JSON.stringify(['http://127.0.0.1:9/feed.xml']))
    server = await serving(['serve'], { env: { ...env, TREATYWATCH_SOURCES: sources } })
  })

  afterAll(async () => {
    await server?.stop()
    folder.remove()
  })

  const limits = (standings: readonly Standing[]) =>
    standings.find(({ party, matter }) => party === 'US' && matter === 'limits')

  it.each(files)('%s gives the claims of a careful reader', async (name) => {
    const key = name.slice(0, 3)
    const { stdout } = await run(['classify', join(seeds, name), '--published', PUBLISHED[key] ?? ''])
    const { claims } = JSON.parse(stdout) as { claims: readonly Claim[] }
    const current = claims.filter((claim) => claim.current)
    const found = current.map(({ party, matter, stance, basis }) => `${party} ${matter} ${stance} ${basis}`)
    const [required = [], allowed = []] = EXPECTED[key] ?? []
    expect(found.filter((claim) => !allowed.includes(claim)).sort()).toEqual([...required].sort())
    for (const claim of current.filter(({ party }) => party === 'US'))
      expect(claim.speaker).toBe('Sergei Lavrov')
  })

  const FIRST = {
    stance: 'positive-response',
    basis: 'reported',
    speaker: 'Sergei Lavrov',
    formalAnswerOutstanding: true,
  }
  const SECOND = {
    stance: 'under-consideration',
    since: '2025-11-09',
    basis: 'reported',
    speaker: 'Sergei Lavrov',
    carriers: 4,
    previous: { stance: 'positive-response' },
  }

  it.each([
    ['2025-10-28', FIRST],
    ['2025-11-09', SECOND],
    ['2025-12-01', SECOND],
  ])('shows the status of %s in the terminal and by the API', async (day, expected) => {
    const { stdout } = await run(['status', '--at', day, '--json'], { env })
    expect(limits(JSON.parse(stdout).standings)).toMatchObject(expected)
    const response = await fetch(`${server?.url}/api/v1/status?at=${day}`)
    expect(response.status).toBe(200)
    const board = (await response.json()) as { standings: readonly Standing[] }
    expect(limits(board.standings)).toMatchObject(expected)
  })

  it('shows it on the page', async () => {
    const html = await (await fetch(`${server?.url}/?at=2025-11-09`)).text()
    expect(html).toMatch(/under consideration/i)
    expect(html).toContain('Sergei Lavrov')
  })

  it('has one statement of the interview and one change', async () => {
    const board = (await (await fetch(`${server?.url}/api/v1/status?at=2025-11-09`)).json()) as {
      standings: readonly Standing[]
    }
    const statement = await fetch(`${server?.url}/api/v1/statements/${limits(board.standings)?.statement}`)
    expect(statement.status).toBe(200)
    const { changes } = (await (
      await fetch(`${server?.url}/api/v1/changes?party=US&matter=limits&stance=under-consideration&limit=100`)
    ).json()) as { changes: readonly Change[] }
    const ofTheDay = changes.filter(({ saidAt }) => saidAt >= '2025-11-06' && saidAt <= '2025-11-12')
    expect(ofTheDay).toMatchObject([
      { from: 'positive-response', to: 'under-consideration', saidAt: '2025-11-09' },
    ])
  })
})
