import { Hono } from 'hono'
import type { Monitor } from '../monitor/monitor.ts'
import { addApiRoutes } from './api-routes.ts'
import type { WebConfig } from './config.ts'
import { addFeedRoutes } from './feed-routes.ts'
import { PREFLIGHT_HEADERS } from './http/headers.ts'
import { createServing } from './serving.tsx'
import { addSiteRoutes } from './site-routes.tsx'
import { PROBLEM_WORDS } from './words/en.ts'

/**
 * The whole web side of a monitor: the site, the JSON API and the outgoing feed. Reads only.
 * @param monitor what it asks; never written to
 * @returns an app for any runtime that hono serves
 */
export const createApp = (monitor: Monitor, config: WebConfig): Hono => {
  const app = new Hono({ strict: false })
  const serving = createServing(monitor, config)
  app.options('*', () => new Response(null, { status: 204, headers: PREFLIGHT_HEADERS }))
  addSiteRoutes(app, serving)
  addApiRoutes(app, serving)
  addFeedRoutes(app, serving)

  // Whatever has a GET and was not met by it was asked with another method.
  for (const path of new Set(app.routes.filter(({ method }) => method === 'GET').map(({ path }) => path))) {
    app.all(path, (context) =>
      serving.fail(
        context,
        { status: 405, ...PROBLEM_WORDS.methodNotAllowed },
        { allow: 'GET, HEAD, OPTIONS' },
      ),
    )
  }
  app.notFound((context) => serving.fail(context, { status: 404, ...PROBLEM_WORDS.notFound }))
  app.onError((error, context) => {
    config.report?.(error)
    return serving.fail(context, { status: 500, ...PROBLEM_WORDS.internal })
  })
  return app
}
