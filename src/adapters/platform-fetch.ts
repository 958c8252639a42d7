import type { Fetcher, FetchOutcome, FetchProblem, FetchRequest } from '../monitor/ports.ts'
import { isForbiddenAddress, literalAddress } from './forbidden-address.ts'

const MAX_REDIRECTS = 8

const problem = (kind: FetchProblem, detail: string): FetchOutcome => ({
  kind: 'problem',
  problem: kind,
  detail,
})

/** The address, or why it is not fetched. A platform without sockets of ours can check spellings only. */
const checked = (address: string, base: string | undefined, allowPrivate: boolean): URL | FetchOutcome => {
  let url: URL
  try {
    url = new URL(address, base)
  } catch {
    return problem('invalid-address', `"${address.slice(0, 200)}" is no web address.`)
  }
  if (url.protocol !== 'http:' && url.protocol !== 'https:')
    return problem('invalid-address', `Addresses of kind ${url.protocol} are not fetched.`)
  if (url.username !== '' || url.password !== '')
    return problem('invalid-address', 'Addresses with a user name or password are not fetched.')
  const literal = literalAddress(url.hostname)
  const isLocal = /(^|\.)(localhost|local|internal)\.?$/.test(url.hostname)
  if (!allowPrivate && (isLocal || (literal !== undefined && isForbiddenAddress(literal))))
    return problem('forbidden-address', `${url.hostname} is not on the public internet.`)
  return url
}

/** The decoded body, or undefined when it is longer than allowed. */
const bodyOf = async (response: Response, maxBytes: number): Promise<Uint8Array | undefined> => {
  const chunks: Uint8Array[] = []
  let size = 0
  const reader = (response.body as ReadableStream<Uint8Array> | null)?.getReader()
  for (let next = await reader?.read(); next && !next.done; next = await reader?.read()) {
    size += next.value.length
    if (size > maxBytes) {
      await reader?.cancel()
      return undefined
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
    const url = checked(address, base, options.allowPrivate)
    if (!(url instanceof URL)) return url
    const response = await fetch(url.href, {
      redirect: 'manual',
      signal,
      headers: { 'user-agent': options.userAgent, accept: '*/*', ...asked.headers },
    })
    const location = response.headers.get('location')
    if (location !== null && [301, 302, 303, 307, 308].includes(response.status)) {
      await response.body?.cancel()
      base = url.href
      address = location
      continue
    }
    const body = await bodyOf(response, asked.maxBytes)
    if (!body) return problem('too-large', `The answer has more than ${asked.maxBytes} bytes.`)
    const headers: Record<string, string> = {}
    response.headers.forEach((value, name) => {
      headers[name.toLowerCase()] = value
    })
    return { kind: 'response', status: response.status, url: url.href, headers, body }
  }
  return problem('too-many-redirects', `It redirects more than ${MAX_REDIRECTS} times.`)
}

type PlatformFetchOptions = { readonly allowPrivate: boolean; readonly userAgent: string }

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
      if (deadline.signal.aborted)
        return problem('timeout', `There was no whole answer within ${asked.timeoutMs / 1000} s.`)
      return problem('network', error instanceof Error ? error.message : String(error))
    } finally {
      clearTimeout(timer)
    }
  }
