import { headersOf } from './headers.ts'

/** An error of the request, in the members of RFC 9457. */
export type Problem = {
  readonly status: 400 | 404 | 405 | 500 | 503
  readonly title: string
  readonly detail: string
  /** The parameter at fault, and what it may be. */
  readonly parameter?: string
  readonly allowed?: readonly string[]
}

const SLUGS: Readonly<Record<Problem['status'], string>> = {
  400: 'invalid-parameter',
  404: 'not-found',
  405: 'method-not-allowed',
  500: 'internal-error',
  503: 'unavailable',
}

/** The problem as a response of `application/problem+json` (RFC 9457). */
export const problemResponse = (
  problem: Problem,
  instance: string,
  headers: Readonly<Record<string, string>> = {},
): Response => {
  const { status, title, detail, parameter, allowed } = problem
  // A relative reference stays true wherever the monitor is served.
  const type = `/method#problem-${SLUGS[status]}`
  const body = JSON.stringify({ type, title, status, detail, instance, parameter, allowed })
  return new Response(body, { status, headers: { ...headersOf('problem'), ...headers } })
}
