import type { Context, Hono } from 'hono'

import { atomFeed } from './feed/atom.ts'
import {
  type ChangeFilter,
  changeQueryOf,
  DEFAULT_LIMIT,
  parseChangeFilter,
  queryStringOf,
} from './query/change-filter.ts'
import { readBoard } from './read-board.ts'
import type { Serving } from './serving.tsx'
import { legalSentence, stanceSentence } from './words/headline.ts'

const PATH = '/changes.atom'

/** Stands in where nothing has a date. */
const EPOCH = '1970-01-01'

/** A query longer than any filter is not repeated in the feed. */
const LONGEST_QUERY = 500

/** The query as it was sent, since the self link must equal the address that was asked for. */
const sentQuery = (context: Context, filter: ChangeFilter): string => {
  const { search } = new URL(context.req.url)
  return search.length <= LONGEST_QUERY ? search : queryStringOf(filter, 'true')
}

/** The outgoing feed: one entry a ledger row, confirmed ones unless the reader asks for others. */
export const addFeedRoutes = (app: Hono, serving: Serving): void => {
  const { monitor, answer, fail, siteOf } = serving

  app.get(PATH, (context) => {
    const parsed = parseChangeFilter(context.req.queries(), 'true')
    if (!parsed.ok) return fail(context, parsed.problem)
    const filter = parsed.value
    const { since: _, limit: __, ...kept } = filter
    const site = siteOf(context)
    const self = `${PATH}${sentQuery(context, filter)}`
    return answer(context, `atom ${site} ${self}`, async (moment) => {
      const { changes, next } = await monitor.changes(changeQueryOf(filter))
      const board = await readBoard(monitor, moment, undefined)
      const treatyTitle = monitor.profile.title.en
      return {
        kind: 'atom',
        body: atomFeed({
          treaty: monitor.profile.id,
          treatyTitle,
          subtitle: `${legalSentence(treatyTitle, board)} ${stanceSentence(board)}`.trim(),
          site,
          name: queryStringOf({ ...kept, limit: DEFAULT_LIMIT }, 'true'),
          self,
          next: next === null ? null : `${PATH}${queryStringOf({ ...filter, since: next }, 'true')}`,
          emptySince: board.legal.since ?? EPOCH,
          changes,
        }),
      }
    })
  })
}
