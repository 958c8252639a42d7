import type { Hono } from 'hono'
import { ChangeView } from './pages/change.tsx'
import { Changes } from './pages/changes.tsx'
import { Home } from './pages/home.tsx'
import { htmlDocument } from './pages/html-document.ts'
import { Method } from './pages/method.tsx'
import { Sources } from './pages/sources.tsx'
import { StatementView } from './pages/statement.tsx'
import { changeQueryOf, parseChangeFilter, queryStringOf } from './query/change-filter.ts'
import { parseAt } from './query/day-parameter.ts'
import { readBoard } from './read-board.ts'
import { readTimeline } from './read-timeline.ts'
import type { Serving } from './serving.tsx'
import { ICON_PATH, STYLE_PATH } from './style/assets.ts'
import { ICON } from './style/icon.ts'
import { STYLE_SHEET } from './style/style-sheet.ts'

/** How many changes the front page tells before it points to the ledger. */
const TIMELINE_LENGTH = 24

/** The pages for people, and what they are dressed in. */
export const addSiteRoutes = (app: Hono, serving: Serving): void => {
  const { monitor, config, answer, fail } = serving
  const shared = { treaty: monitor.profile.title.en, version: config.version }

  app.get('/', (context) => {
    const at = parseAt(context.req.queries(), serving.today())
    if (!at.ok) return fail(context, at.problem)
    return answer(context, `/ ${at.value ?? ''}`, async (moment) => {
      const board = await readBoard(monitor, moment, at.value)
      const timeline = await readTimeline(monitor, at.value ?? moment.today, TIMELINE_LENGTH)
      const page = (
        <Home
          profile={monitor.profile}
          board={board}
          timeline={timeline}
          version={config.version}
          now={moment.now}
          today={moment.today}
          pinned={at.value}
        />
      )
      return { kind: 'html', body: htmlDocument(page) }
    })
  })

  app.get('/changes', (context) => {
    const filter = parseChangeFilter(context.req.queries(), 'any')
    if (!filter.ok) return fail(context, filter.problem)
    return answer(context, `/changes${queryStringOf(filter.value, 'any')}`, async () => {
      const page = await monitor.changes(changeQueryOf(filter.value))
      return { kind: 'html', body: htmlDocument(<Changes page={page} filter={filter.value} {...shared} />) }
    })
  })

  app.get('/changes/:id', (context) => {
    const id = context.req.param('id')
    return answer(context, `/changes/ ${id}`, async () => {
      const change = await monitor.change(id)
      return change && { kind: 'html', body: htmlDocument(<ChangeView change={change} {...shared} />) }
    })
  })

  app.get('/statements/:id', (context) => {
    const id = context.req.param('id')
    return answer(context, `/statements/ ${id}`, async () => {
      const detail = await monitor.statement(id)
      return detail && { kind: 'html', body: htmlDocument(<StatementView detail={detail} {...shared} />) }
    })
  })

  app.get('/method', (context) =>
    answer(context, '/method', async () => ({ kind: 'html', body: htmlDocument(<Method {...shared} />) })),
  )

  app.get('/sources', (context) =>
    answer(context, '/sources', async () => {
      const [sources, lastCycle] = await Promise.all([monitor.sources(), monitor.lastCycle()])
      const page = <Sources sources={sources} lastCycle={lastCycle} {...shared} />
      return { kind: 'html', body: htmlDocument(page) }
    }),
  )

  app.get(STYLE_PATH, (context) =>
    answer(context, STYLE_PATH, async () => ({ kind: 'style', body: STYLE_SHEET })),
  )
  app.get(ICON_PATH, (context) => answer(context, ICON_PATH, async () => ({ kind: 'icon', body: ICON })))
}
