import { lookup as systemLookup } from 'node:dns'
import type { LookupFunction } from 'node:net'
import { Agent, request } from 'undici'
import type { Fetcher, FetchOutcome, FetchRequest } from '../monitor/ports.ts'
import { TooManyRedirectsError } from './fetch-errors.ts'
import { failureOf, hostIn } from './fetch-failure.ts'
import { forbidden, isRedirect, MAX_REDIRECTS, usableUrl } from './fetch-target.ts'
import { isForbiddenAddress, literalAddress } from './forbidden-address.ts'
import { readBody } from './read-body.ts'

/** Some news sites send long policies and many cookies. */
const MAX_HEADER_BYTES = 64 * 1024

/** How long one of several addresses may take; Node's 250 ms is too little for the other side of the world. */
const ADDRESS_TIMEOUT_MS = 3000

export type GuardedFetchOptions = {
  /** Fetch from private addresses too: tests, intranets. */
  readonly allowPrivate: boolean
  /** Addresses that are allowed though they are private. */
  readonly exempt?: readonly string[]
  /** Sent as it is; says who we are and where to complain. */
  readonly userAgent: string
  /** Name resolution; the system's own by default. */
  readonly lookup?: LookupFunction
}

export type GuardedFetch = {
  readonly fetch: Fetcher
  /** Ends all connections; requests under way fail. */
  readonly close: () => Promise<void>
}

/** Filters what a name resolves to, at the moment of connecting: what is checked is what is connected to. */
const guardedLookup =
  (resolve: LookupFunction, isRefused: (address: string) => boolean): LookupFunction =>
  (hostname, options, callback) => {
    resolve(hostname, { ...options, all: true }, (error, found) => {
      if (error) return callback(error, '')
      const addresses = (Array.isArray(found) ? found : []).filter(({ address }) => !isRefused(address))
      const [first] = addresses
      if (!first) return callback(forbidden(hostname), '')
      if (options.all) callback(null, addresses)
      else callback(null, first.address, first.family)
    })
  }

type Headers = Readonly<Record<string, string | string[] | undefined>>

const plainHeaders = (headers: Headers): Record<string, string> =>
  Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [
      name.toLowerCase(),
      Array.isArray(value) ? value.join(', ') : (value ?? ''),
    ]),
  )

/**
 * HTTP GET for addresses that strangers choose: http and https only, no credentials, and no connection to an
 * address that is not public, whether it is spelt out, found by name, or reached by a redirect.
 * Size and deadline hold over all redirects and for the decoded bytes.
 */
export const createGuardedFetch = (options: GuardedFetchOptions): GuardedFetch => {
  const exempt = new Set(options.exempt)
  const isRefused = (address: string): boolean =>
    !options.allowPrivate && !exempt.has(address) && isForbiddenAddress(address)
  const agent = new Agent({
    connect: { lookup: guardedLookup(options.lookup ?? systemLookup, isRefused) },
    autoSelectFamily: true,
    autoSelectFamilyAttemptTimeout: ADDRESS_TIMEOUT_MS,
    maxHeaderSize: MAX_HEADER_BYTES,
    // The caller's deadline is the only one.
    headersTimeout: 0,
    bodyTimeout: 0,
  })

  const follow = async (asked: FetchRequest, signal: AbortSignal): Promise<FetchOutcome> => {
    let url = usableUrl(asked.url)
    for (let redirects = 0; redirects <= MAX_REDIRECTS; redirects += 1) {
      const literal = literalAddress(url.hostname)
      if (literal !== undefined && isRefused(literal)) throw forbidden(url.hostname)
      const response = await request(url, {
        dispatcher: agent,
        signal,
        headers: {
          'user-agent': options.userAgent,
          accept: '*/*',
          'accept-encoding': 'gzip, deflate, br',
          ...asked.headers,
        },
      })
      const headers = plainHeaders(response.headers)
      const { location } = headers
      if (isRedirect(response.statusCode) && location !== undefined) {
        response.body.on('error', () => undefined).destroy()
        url = usableUrl(location, url.href)
        continue
      }
      const encoding = headers['content-encoding'] ?? ''
      const body = await readBody(response.body, encoding, asked.maxBytes)
      return { kind: 'response', status: response.statusCode, url: url.href, headers, body }
    }
    throw new TooManyRedirectsError(`${hostIn(asked.url)} redirects more than ${MAX_REDIRECTS} times.`)
  }

  return {
    fetch: async (asked) => {
      const deadline = new AbortController()
      const timer = setTimeout(() => deadline.abort(), asked.timeoutMs)
      try {
        return await follow(asked, deadline.signal)
      } catch (error) {
        return failureOf(error, asked, deadline.signal.aborted)
      } finally {
        clearTimeout(timer)
      }
    },
    close: () => agent.destroy(),
  }
}
