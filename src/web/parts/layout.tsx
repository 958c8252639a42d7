import type { Child } from 'hono/jsx'
import { ICON_PATH, STYLE_PATH } from '../style/assets.ts'

export type Section = 'status' | 'changes' | 'method' | 'sources'

const NAVIGATION: readonly { readonly section: Section; readonly href: string; readonly label: string }[] = [
  { section: 'status', href: '/', label: 'Status' },
  { section: 'changes', href: '/changes', label: 'Changes' },
  { section: 'method', href: '/method', label: 'Method' },
  { section: 'sources', href: '/sources', label: 'Sources' },
]

type LayoutProps = {
  readonly title: string
  readonly description: string
  /** The part of the site this page belongs to. */
  readonly section: Section | null
  /** Whether this is the page that the navigation leads to, not one below it. */
  readonly top?: boolean
  readonly treaty: string
  readonly version: string
  readonly children?: Child
}

/** What every page shares: head, masthead, navigation, footer. */
export const Layout = ({ title, description, section, top, treaty, version, children }: LayoutProps) => (
  <html lang="en">
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta name="color-scheme" content="light dark" />
      <title>{title}</title>
      <meta name="description" content={description} />
      <meta property="og:title" content={title} />
      <meta property="og:description" content={description} />
      <meta property="og:type" content="website" />
      <link rel="stylesheet" href={STYLE_PATH} />
      <link rel="icon" type="image/svg+xml" href={ICON_PATH} />
      <link rel="alternate" type="application/atom+xml" title={`${treaty}: changes`} href="/changes.atom" />
    </head>
    <body>
      <a class="skip" href="#content">
        Skip to the content
      </a>
      <header class="masthead">
        <div class="measure">
          <a class="wordmark" href="/">
            Treatywatch
          </a>
          <nav aria-label="Main">
            <ul>
              {NAVIGATION.map((entry) => (
                <li>
                  <a
                    href={entry.href}
                    aria-current={entry.section === section ? (top ? 'page' : 'true') : undefined}
                  >
                    {entry.label}
                  </a>
                </li>
              ))}
            </ul>
          </nav>
        </div>
      </header>
      <main id="content" tabindex={-1}>
        <div class="measure">{children}</div>
      </main>
      <footer class="colophon">
        <div class="measure">
          <p>
            Every stance on these pages leads to the words it rests on. The ledger is append-only: what was
            wrong is corrected by a new entry and never erased.
          </p>
          <ul>
            <li>
              <a href="/changes.atom">Atom feed</a>
            </li>
            <li>
              <a href="/api/v1/status">Status as JSON</a>
            </li>
            <li>
              <a href="/api/v1/changes">Changes as JSON</a>
            </li>
            <li>
              <a href="/method">How it decides</a>
            </li>
            <li class="version">Treatywatch {version}</li>
          </ul>
        </div>
      </footer>
    </body>
  </html>
)
