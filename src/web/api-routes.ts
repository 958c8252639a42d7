import type { Hono } from 'hono'
import { changeJson, changesJson } from './json/change-json.ts'
import { sourcesJson } from './json/sources-json.ts'
import { statementJson } from './json/statement-json.ts'
import { statusJson } from './json/status-json.ts'
import { changeQueryOf, parseChangeFilter, queryStringOf } from './query/change-filter.ts'
import { parseAt } from './query/day-parameter.ts'
import { readBoard } from './read-board.ts'
import type { Serving } from './serving.tsx'
import { PROBLEM_WORDS } from './words/en.ts'

/** The JSON API: the board, the ledger, the evidence, the sources, and the health of the process. */
export const addApiRoutes = (app: Hono, serving: Serving): void => {
  const { monitor, config, answer, fail } = serving

  app.get('/api/v1/status', (context) => {
    const at = parseAt(context.req.queries(), serving.today())
    if (!at.ok) return fail(context, at.problem)
    return answer(context, `status ${at.value ?? ''}`, async (moment) => ({
      kind: 'json',
      body: statusJson(await readBoard(monitor, moment, at.value)),
    }))
  })

  app.get('/api/v1/changes', (context) => {
    const filter = parseChangeFilter(context.req.queries(), 'any')
    if (!filter.ok) return fail(context, filter.problem)
    return answer(context, `changes ${queryStringOf(filter.value, 'any')}`, async () => {
      const page = await monitor.changes(changeQueryOf(filter.value))
      const query = page.next === null ? '' : queryStringOf({ ...filter.value, since: page.next }, 'any')
      return {
        kind: 'json',
        body: changesJson(page),
        ...(page.next === null ? {} : { headers: { link: `</api/v1/changes${query}>; rel="next"` } }),
      }
    })
  })

  app.get('/api/v1/changes/:id', (context) => {
    const id = context.req.param('id')
    return answer(context, `change ${id}`, async () => {
      const change = await monitor.change(id)
      return change && { kind: 'json', body: JSON.stringify(changeJson(change)) }
    })
  })

  app.get('/api/v1/statements/:id', (context) => {
    const id = context.req.param('id')
    return answer(context, `statement ${id}`, async () => {
      const detail = await monitor.statement(id)
      return detail && { kind: 'json', body: statementJson(detail) }
    })
  })

  app.get('/api/v1/sources', (context) =>
    answer(context, 'sources', async () => ({
      kind: 'json',
      body: sourcesJson(await monitor.sources(), await monitor.lastCycle()),
    })),
  )

  app.get('/healthz', async (context) => {
    try {
      return await answer(context, 'health', async () => ({
        kind: 'health',
        body: JSON.stringify({ status: 'ok', version: config.version, commit: config.commit ?? null }),
      }))
    } catch (error) {
      config.report?.(error)
      return fail(context, { status: 503, ...PROBLEM_WORDS.unavailable })
    }
  })
}
