import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import type { AxeResults } from 'axe-core'
import type { Browser, BrowserContextOptions, Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Board } from '../../src/domain/standing.ts'
import { MATTER_WORDS, PARTY_WORDS, STANCE_WORDS } from '../../src/web/words/en.ts'
import { BROWSER_PATH, hasBrowser, launchBrowser, mustHaveBrowser } from './browser.ts'
import { type Serving, serving } from './command.ts'

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

const SCREENSHOT = join(import.meta.dirname, 'status-page.png')

/** Run inside the page. */
const EXCESS = 'document.documentElement.scrollWidth - document.documentElement.clientWidth'
const BACKGROUND = 'getComputedStyle(document.body).backgroundColor'
const OUTLINE = `(({ outlineStyle, outlineWidth }) =>
  document.activeElement.tagName + ' ' + outlineStyle + ' ' + (parseFloat(outlineWidth) >= 2)
)(getComputedStyle(document.activeElement))`

if (!hasBrowser)
  process.stderr.write(`No Chromium at ${BROWSER_PATH}: the page is not tested in a browser.\n`)

it.runIf(mustHaveBrowser)('has a browser to test with', () => {
  expect(hasBrowser, `Chromium at ${BROWSER_PATH}`).toBe(true)
})

describe.runIf(hasBrowser)('the site in a browser', () => {
  let demo: Serving
  let browser: Browser
  let board: Board
  let paths: readonly string[]

  beforeAll(async () => {
    ;[demo, browser] = await Promise.all([serving(['demo']), launchBrowser()])
    board = (await (await fetch(`${demo.url}/api/v1/status`)).json()) as Board
    const proof = board.standings.find(({ carriers }) => carriers > 1) ?? board.standings[0]
    paths = [
      '/',
      '/?at=2025-11-10',
      '/changes',
      `/changes/${proof?.change}`,
      `/statements/${proof?.statement}`,
      '/method',
      '/sources',
      '/nothing-here',
    ]
  })

  afterAll(async () => {
    await browser?.close()
    await demo?.stop()
  })

  const visit = async (
    path: string,
    options: BrowserContextOptions,
    act: (page: Page) => Promise<void>,
  ): Promise<void> => {
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options })
    try {
      const page = await context.newPage()
      await page.goto(demo.url + path)
      await act(page)
    } finally {
      await context.close()
    }
  }

  const textOf = async (locator: Locator): Promise<string> =>
    ((await locator.textContent()) ?? '').replace(/\s+/g, ' ').trim()

  const withoutScript: BrowserContextOptions = { javaScriptEnabled: false }

  it('answers at first sight: the treaty, both sides, how fresh', async () => {
    await visit('/', withoutScript, async (page) => {
      const headline = page.getByRole('heading', { level: 1 })
      expect(await headline.isVisible()).toBe(true)
      const text = await textOf(headline)
      expect(text).toMatch(/New START.* expired on 5 February 2026\./)
      expect(text).toMatch(/The United States .*; Russia .*\./)
      expect(await textOf(page.locator('.life .now'))).toMatch(/Expired\s+5 February 2026/)
      expect(await textOf(page.locator('.coverage'))).toMatch(
        /Last poll .* UTC · \d+ of \d+ sources answering/,
      )
      const box = await headline.boundingBox()
      expect((box?.y ?? 900) + (box?.height ?? 0)).toBeLessThan(500)
    })
  })

  it('shows every standing on the board, and its proof behind it', async () => {
    expect(board.standings.length).toBeGreaterThan(4)
    await visit('/', withoutScript, async (page) => {
      const table = page.getByRole('table')
      for (const { party, matter, stance, outlet, carriers } of board.standings) {
        const row = table
          .getByRole('row')
          .filter({ has: page.getByRole('rowheader', { name: MATTER_WORDS[matter].name }) })
        const link = row.locator(`a[href="#${party.toLowerCase()}-${matter}"]`)
        expect(await link.isVisible()).toBe(true)
        expect(await textOf(link)).toBe(STANCE_WORDS[stance].name)
        await link.click()
        const card = page.locator(`#${party.toLowerCase()}-${matter}`)
        expect(await card.evaluate((element) => element.matches(':target'))).toBe(true)
        const words = await textOf(card)
        expect(words).toContain(STANCE_WORDS[stance].name)
        expect(words).toContain(outlet)
        expect(words).toMatch(carriers > 0 ? /\d articles?, \d independent reports?/ : /The public record/)
        expect(words.toLowerCase()).toContain(PARTY_WORDS[party].name.toLowerCase())
      }
    })
  })

  it('leads from the board to the evidence and to the change, and on to the past', async () => {
    const { party, matter, stance } = board.standings[0] ?? {
      party: 'US',
      matter: 'limits',
      stance: 'agreed',
    }
    await visit('/', withoutScript, async (page) => {
      const card = page.locator(`#${party.toLowerCase()}-${matter}`)
      await card.getByRole('link', { name: /^Evidence/ }).click()
      expect(new URL(page.url()).pathname).toMatch(/^\/statements\/[0-9a-f]+$/)
      expect(await textOf(page.locator('h1 + .big-move'))).toBe(STANCE_WORDS[stance].name)
      await page.goBack()
      await card.getByRole('link', { name: /^The change/ }).click()
      expect(new URL(page.url()).pathname).toMatch(/^\/changes\/[0-9a-f]+$/)
      await page.getByRole('link', { name: 'The board on that day' }).click()
      expect(page.url()).toMatch(/\/\?at=\d{4}-\d{2}-\d{2}$/)
      await page.getByRole('link', { name: 'Back to today' }).click()
      expect(new URL(page.url()).search).toBe('')
    })
  })

  it('goes to any day by its form', async () => {
    await visit('/', withoutScript, async (page) => {
      await page.getByLabel('As of the day').fill('2025-11-10')
      await page.getByRole('button', { name: 'Show' }).click()
      expect(page.url()).toBe(`${demo.url}/?at=2025-11-10`)
      expect(await textOf(page.locator('.kicker'))).toMatch(/10 November 2025/i)
      expect(await textOf(page.getByRole('heading', { level: 1 }))).toMatch(/suspended/)
    })
  })

  it('asks for nothing but itself, its style and its mark, and breaks no rule of its policy', async () => {
    await visit('/', {}, async (page) => {
      const requested: string[] = []
      const complaints: string[] = []
      page.on('request', (request) => requested.push(request.resourceType()))
      page.on('console', (message) => complaints.push(message.text()))
      page.on('pageerror', (error) => complaints.push(error.message))
      for (const path of paths.filter((candidate) => candidate !== '/nothing-here'))
        await page.goto(demo.url + path)
      expect(new Set(requested)).not.toContain('script')
      expect(complaints).toEqual([])
      expect(await page.locator('script').count()).toBe(0)
    })
  })

  it.each([360, 390, 768, 1920])('fits a screen of %d px', async (width) => {
    await visit('/', { viewport: { width, height: 844 } }, async (page) => {
      for (const path of paths) {
        await page.goto(demo.url + path)
        const excess = await page.evaluate(EXCESS)
        expect(`${path} ${excess}`).toBe(`${path} 0`)
      }
    })
  })

  it.each([
    ['light', 1280],
    ['dark', 1280],
    ['light', 390],
    ['dark', 390],
  ] as const)('has no accessibility violation, %s at %d px', async (colorScheme, width) => {
    await visit('/', { colorScheme, viewport: { width, height: 844 }, bypassCSP: true }, async (page) => {
      for (const path of paths) {
        await page.goto(demo.url + path)
        await page.evaluate(axeSource)
        const violations = await page.evaluate(async () => {
          const { axe } = globalThis as unknown as { axe: { run: () => Promise<AxeResults> } }
          const results = await axe.run()
          return results.violations.map(
            ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target).join(' ')}`,
          )
        })
        expect(violations, path).toEqual([])
      }
    })
  })

  it('is dark where darkness is asked for, and light where it is not', async () => {
    const brightness: Record<string, number> = {}
    for (const colorScheme of ['light', 'dark'] as const) {
      await visit('/', { colorScheme }, async (page) => {
        const colour = await page.evaluate<string>(BACKGROUND)
        brightness[colorScheme] = Math.max(...(colour.match(/\d+/g) ?? []).slice(0, 3).map(Number))
      })
    }
    expect(brightness.light).toBeGreaterThan(220)
    expect(brightness.dark).toBeLessThan(60)
  })

  it('can be used by keyboard: a skip link first, and the focus always seen', async () => {
    await visit('/', {}, async (page) => {
      await page.keyboard.press('Tab')
      const skip = page.getByRole('link', { name: 'Skip to the content' })
      expect(await page.locator('.skip:focus').count()).toBe(1)
      expect(await skip.isVisible()).toBe(true)
      expect((await skip.boundingBox())?.y).toBeGreaterThanOrEqual(0)
      await page.keyboard.press('Enter')
      await page.waitForURL((url) => url.hash === '#content')
      await page.goto(demo.url)
      for (let step = 0; step < 25; step++) {
        await page.keyboard.press('Tab')
        const outline = await page.evaluate(OUTLINE)
        expect(outline).toMatch(/^(A|INPUT|BUTTON) solid true$/)
      }
    })
  })

  it('prints the answer without what is only for the screen', async () => {
    await visit('/', {}, async (page) => {
      await page.emulateMedia({ media: 'print' })
      expect(await page.getByRole('navigation').isVisible()).toBe(false)
      expect(await page.locator('.day-form').isVisible()).toBe(false)
      expect(await page.getByRole('table').isVisible()).toBe(true)
    })
  })

  it('is found by feed readers', async () => {
    await visit('/', withoutScript, async (page) => {
      const href = await page.locator('link[rel=alternate][type="application/atom+xml"]').getAttribute('href')
      const answer = await page.request.get(new URL(href ?? '', demo.url).href)
      expect(answer.headers()['content-type']).toMatch(/^application\/atom\+xml/)
      expect(await answer.text()).toContain('<entry>')
    })
  })

  it.runIf(process.env.UPDATE_SCREENSHOT === '1')('has its picture taken', async () => {
    await visit('/', { colorScheme: 'light', viewport: { width: 1200, height: 1420 } }, async (page) => {
      await page.screenshot({ path: SCREENSHOT })
    })
  })
})
