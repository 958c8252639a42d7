import type { Context } from 'hono'
import { type Day, dayOf } from '../domain/time.ts'
import type { Monitor } from '../monitor/monitor.ts'
import type { WebConfig } from './config.ts'
import { headersOf, NEVER_STORED } from './http/headers.ts'
import { type Moment, momentOf } from './http/moment.ts'
import { type Problem, problemResponse } from './http/problem.ts'
import { type Content, respond } from './http/representation.ts'
import { createRepresentationCache } from './http/representation-cache.ts'
import { ErrorView } from './pages/error.tsx'
import { htmlDocument } from './pages/html-document.ts'
import { PROBLEM_WORDS } from './words/en.ts'

/** Enough for every page that is asked for often; a body is at most some hundred kilobytes. */
const KEPT_REPRESENTATIONS = 256

/** What the routes have in common: one way to answer, one way to fail. */
export type Serving = {
  readonly monitor: Monitor
  readonly config: WebConfig
  /** Today in UTC. */
  readonly today: () => Day
  /** The site's address as this request sees it, without a slash at the end. */
  readonly siteOf: (context: Context) => string
  /**
   * Answers with the content of a key: kept, conditional, with all headers; 404 where there is none.
   * @param key names the content: equal keys, equal content in one version
   */
  readonly answer: (
    context: Context,
    key: string,
    build: (moment: Moment) => Promise<Content | undefined>,
  ) => Promise<Response>
  /** A problem as a page for people or as JSON for programs. */
  readonly fail: (context: Context, problem: Problem, headers?: Readonly<Record<string, string>>) => Response
}

/** Whether an address is made for programs. */
const isForPrograms = (path: string): boolean =>
  path.startsWith('/api/') || path.endsWith('.atom') || path === '/healthz'

export const createServing = (monitor: Monitor, config: WebConfig): Serving => {
  const cache = createRepresentationCache(KEPT_REPRESENTATIONS)
  const publicUrl = config.publicUrl?.replace(/\/+$/, '')

  const fail: Serving['fail'] = (context, problem, headers) => {
    const { path } = context.req
    if (isForPrograms(path)) return problemResponse(problem, path, headers)
    const treaty = monitor.profile.title.en
    const page = <ErrorView problem={problem} treaty={treaty} version={config.version} />
    return new Response(htmlDocument(page), {
      status: problem.status,
      headers: { ...headersOf('html'), 'cache-control': NEVER_STORED, ...headers },
    })
  }

  return {
    monitor,
    config,
    today: () => dayOf(config.clock()),
    siteOf: (context) => publicUrl ?? new URL(context.req.url).origin,
    answer: async (context, key, build) => {
      const moment = await momentOf(monitor, config)
      const representation = await cache(key, moment.version, () => build(moment))
      if (!representation) return fail(context, { status: 404, ...PROBLEM_WORDS.notFound })
      return respond((name) => context.req.header(name), representation)
    },
    fail,
  }
}
