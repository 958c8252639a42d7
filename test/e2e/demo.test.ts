import { describe, expect, it } from 'vitest'
import { serving } from './command.ts'

type Board = {
  readonly legal: { readonly state: string; readonly since: string }
  readonly standings: readonly {
    readonly party: string
    readonly matter: string
    readonly carriers: number
  }[]
  readonly coverage: { readonly sources: number; readonly answering: number; readonly degraded: boolean }
}

describe('the demo', () => {
  it('is populated from its own feeds when it says that it serves', async () => {
    const demo = await serving(['demo'])
    try {
      const board = (await (await fetch(`${demo.url}/api/v1/status`)).json()) as Board
      expect(board.legal).toMatchObject({ state: 'expired', since: '2026-02-05' })
      expect(new Set(board.standings.map(({ party }) => party))).toEqual(new Set(['US', 'RU', 'CN']))
      expect(board.standings.some(({ carriers }) => carriers > 0)).toBe(true)
      expect(board.coverage).toMatchObject({ degraded: false })
      expect(board.coverage.answering).toBe(board.coverage.sources)
      const page = await fetch(demo.url)
      expect(page.status).toBe(200)
      expect(page.headers.get('content-type')).toMatch(/^text\/html/)
    } finally {
      expect(await demo.stop()).toBe(0)
    }
  })
})
