import type { Fetcher, FetchOutcome, FetchRequest } from '../monitor/ports.ts'
import { TooLargeError, TooManyRedirectsError } from './fetch-errors.ts'
import { failureOf, hostIn } from './fetch-failure.ts'
import { forbidden, isRedirect, MAX_REDIRECTS, usableUrl } from './fetch-target.ts'
import { isForbiddenAddress, literalAddress } from './forbidden-address.ts'

type PlatformFetchOptions = { readonly allowPrivate: boolean; readonly userAgent: string }

/** A platform without sockets of ours can check spellings only. */
const publicUrl = (address: string, base: string | undefined, allowPrivate: boolean): URL => {
  const url = usableUrl(address, base)
  const literal = literalAddress(url.hostname)
  const isLocal = /(^|\.)(localhost|local|internal)\.?$/.test(url.hostname)
  if (!allowPrivate && (isLocal || (literal !== undefined && isForbiddenAddress(literal))))
    throw forbidden(url.hostname)
  return url
}

/** @throws TooLargeError when the decoded body is longer than allowed */
const bodyOf = async (response: Response, maxBytes: number): Promise<Uint8Array> => {
  const chunks: Uint8Array[] = []
  let size = 0
  const reader = (response.body as ReadableStream<Uint8Array> | null)?.getReader()
  for (let next = await reader?.read(); next && !next.done; next = await reader?.read()) {
    size += next.value.length
    if (size > maxBytes) {
      await reader?.cancel()
      throw new TooLargeError()
    }
    chunks.push(next.value)
  }
  const body = new Uint8Array(size)
  let at = 0
  for (const chunk of chunks) {
    body.set(chunk, at)
    at += chunk.length
  }
  return body
}

const follow = async (
  asked: FetchRequest,
  options: PlatformFetchOptions,
  signal: AbortSignal,
): Promise<FetchOutcome> => {
  let base: string | undefined
  let address = asked.url
  for (let redirects = 0; redirects <= MAX_REDIRECTS; redirects++) {
    const url = publicUrl(address, base, options.allowPrivate)
    const response = await fetch(url.href, {
      redirect: 'manual',
      signal,
      headers: { 'user-agent': options.userAgent, accept: '*/*', ...asked.headers },
    })
    const location = response.headers.get('location')
    if (location !== null && isRedirect(response.status)) {
      await response.body?.cancel()
      base = url.href
      address = location
      continue
    }
    const body = await bodyOf(response, asked.maxBytes)
    const headers: Record<string, string> = {}
    response.headers.forEach((value, name) => {
      headers[name.toLowerCase()] = value
    })
    return { kind: 'response', status: response.status, url: url.href, headers, body }
  }
  throw new TooManyRedirectsError(`${hostIn(asked.url)} redirects more than ${MAX_REDIRECTS} times.`)
}

/**
 * HTTP GET by the platform's own `fetch`, for runtimes without sockets of ours. Literal private addresses are
 * refused on every redirect; what a name resolves to cannot be seen there.
 */
export const createPlatformFetch =
  (options: PlatformFetchOptions): Fetcher =>
  async (asked) => {
    const deadline = new AbortController()
    const timer = setTimeout(() => deadline.abort(), asked.timeoutMs)
    try {
      return await follow(asked, options, deadline.signal)
    } catch (error) {
      return failureOf(error, asked, deadline.signal.aborted)
    } finally {
      clearTimeout(timer)
    }
  }
