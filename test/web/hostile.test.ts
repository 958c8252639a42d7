import { parseAtomFeed } from 'feedsmith'
import { parseHTML } from 'linkedom'
import { describe, expect, it } from 'vitest'
import { sourceOf } from './fixture-monitor.ts'
import { sampleApp, sampleIds } from './sample-app.ts'

const EVIL = [
  '<script>alert(1)</script>',
  '</blockquote></p><img src=x onerror=alert(1)>',
  '"><svg onload=alert(1)>',
  "' onmouseover='alert(1)",
  ']]><!--</title><style>*{display:none}</style>',
  '&lt;script&gt;alert(1)&lt;/script&gt;',
  'turned \u202eabout\u2066 and nul\u0000 and half \ud800 pair \uffff',
  `${'w'.repeat(100_000)}`,
  `${'word '.repeat(50_000)}`,
] as const

const ADDRESSES = [
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  'https://evil.example/"><script>alert(1)</script>',
  'https://user:password@evil.example/',
  'not an address',
] as const

const worldOf = (evil: string, address: string) => ({
  said: [
    {
      party: 'US',
      matter: 'limits',
      stance: 'proposal',
      saidOn: '2025-10-01',
      evidence: evil,
      speaker: evil,
      outlet: evil,
      title: evil,
      url: address,
      carriers: 2,
    },
  ] as const,
  sources: [
    sourceOf('evil', { title: evil, owner: evil, site: address, url: address, lastError: evil, failures: 2 }),
  ],
  amended: [],
})

const cases = EVIL.flatMap((evil, index) => {
  const address = ADDRESSES[index % ADDRESSES.length] ?? ''
  return [[evil.slice(0, 40), evil, address]] as const
})

describe.each([...cases, ...ADDRESSES.map((address) => [address, 'plain', address] as const)])(
  'with %j in every field of a feed',
  (_, evil, address) => {
    const sample = sampleApp(worldOf(evil, address))

    it('no page runs, loads or links anything of it', async () => {
      const ids = await sampleIds(sample)
      const paths = ['/', '/changes', `/changes/${ids.change}`, `/statements/${ids.statement}`, '/sources']
      for (const path of paths) {
        const answer = await sample.app.request(path)
        expect(answer.status).toBe(200)
        const html = await answer.text()
        expect(html.length).toBeLessThan(60_000)
        const { document } = parseHTML(html)
        expect(document.querySelectorAll('script, style, img, iframe, object, embed')).toHaveLength(0)
        for (const element of document.querySelectorAll('*')) {
          for (const { name } of element.attributes) expect(name).not.toMatch(/^on|^style$/)
        }
        for (const link of document.querySelectorAll('a[href]')) {
          const href = link.getAttribute('href') ?? ''
          expect(href).toMatch(/^(https?:\/\/[^@]*$|\/|#)/)
          if (/^https?:/.test(href)) expect(link.getAttribute('rel')).toBe('noopener nofollow')
        }
        // biome-ignore lint/suspicious/noControlCharactersInRegex: as below
        expect(html).not.toMatch(/[\u0000\u202a-\u202e\u2066-\u2069]/)
      }
    })

    it('the feed stays XML with the text as text', async () => {
      const text = await (await sample.app.request('/changes.atom')).text()
      // biome-ignore lint/suspicious/noControlCharactersInRegex: what XML forbids is what is looked for
      expect(text).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff\ud800-\udfff]/)
      const [entry] = parseAtomFeed(text).entries ?? []
      const { document } = parseHTML(`<body>${entry?.content?.value ?? ''}</body>`)
      expect(document.querySelectorAll('script, style, img, svg')).toHaveLength(0)
      for (const link of entry?.links ?? []) expect(link.href).toMatch(/^https?:/)
    })

    it('the API passes the words on and no address that is none of the web', async () => {
      const status = (await (await sample.app.request('/api/v1/status')).json()) as {
        standings: { quotation: string; url: string | null }[]
      }
      expect(status.standings[0]?.quotation.length).toBe(evil.length)
      const url = status.standings[0]?.url ?? null
      if (url !== null) expect(url).toMatch(/^https:\/\/evil\.example\/[^<>"]*$/)
    })
  },
)
