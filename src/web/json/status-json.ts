import type { Board } from '../../domain/standing.ts'
import { webAddress } from '../parts/web-address.ts'

/** The body of `/api/v1/status`. Addresses that are not of the web become null. */
export const statusJson = (board: Board): string =>
  JSON.stringify({
    ...board,
    standings: board.standings.map((standing) => ({ ...standing, url: webAddress(standing.url) })),
  })
