import { existsSync } from 'node:fs'
import { type Browser, chromium } from 'playwright-core'

export const BROWSER_PATH = process.env.CHROMIUM_PATH ?? '/usr/bin/chromium'

export const hasBrowser = existsSync(BROWSER_PATH)

/** Where everything must be tested, a missing browser is a failure and not an excuse. */
export const mustHaveBrowser = process.env.CI === 'true'

/** The real browser, kept from talking to anybody but the server under test. */
export const launchBrowser = (): Promise<Browser> =>
  chromium.launch({
    executablePath: BROWSER_PATH,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  })
