import type { FetchOutcome, FetchProblem, FetchRequest } from '../monitor/ports.ts'
import {
  ForbiddenAddressError,
  TooLargeError,
  TooManyRedirectsError,
  UnusableAddressError,
} from './fetch-errors.ts'

/** The reasons inside an error, outermost first: sockets wrap them in causes and collections. */
const reasonsOf = (error: unknown, depth = 0): readonly Error[] => {
  if (!(error instanceof Error) || depth > 4) return []
  const inner = error instanceof AggregateError ? error.errors : [error.cause]
  return [error, ...inner.flatMap((reason) => reasonsOf(reason, depth + 1))]
}

const NETWORK_REASONS: Readonly<Record<string, string>> = {
  ENOTFOUND: 'the name is unknown',
  EAI_AGAIN: 'the name could not be looked up',
  ECONNREFUSED: 'the connection was refused',
  ECONNRESET: 'the connection was cut',
  EHOSTUNREACH: 'the host cannot be reached',
  ENETUNREACH: 'the network cannot be reached',
  ETIMEDOUT: 'the connection could not be made in time',
  UND_ERR_CONNECT_TIMEOUT: 'the connection could not be made in time',
  UND_ERR_SOCKET: 'the connection was cut',
  CERT_HAS_EXPIRED: 'its certificate has expired',
  ERR_TLS_CERT_ALTNAME_INVALID: 'its certificate is for another name',
  DEPTH_ZERO_SELF_SIGNED_CERT: 'its certificate is not trusted',
  SELF_SIGNED_CERT_IN_CHAIN: 'its certificate is not trusted',
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: 'its certificate is not trusted',
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: 'its certificate is not trusted',
  UND_ERR_HEADERS_OVERFLOW: 'its headers are too long',
  Z_BUF_ERROR: 'the compressed body is cut off',
  Z_DATA_ERROR: 'the compressed body is broken',
}

const codeOf = (error: Error): string => ('code' in error && typeof error.code === 'string' ? error.code : '')

const problem = (kind: FetchProblem, detail: string): FetchOutcome => ({
  kind: 'problem',
  problem: kind,
  detail,
})

/** Host and port of an address, for messages: never its credentials. */
export const hostIn = (address: string): string =>
  /^\w+:\/\/(?:[^/?#@]*@)?([^/?#]+)/.exec(address)?.[1] ?? 'The server'

/**
 * What to tell of a request that came to nothing.
 * @param isLate whether its deadline has passed
 */
export const failureOf = (error: unknown, asked: FetchRequest, isLate: boolean): FetchOutcome => {
  const reasons = reasonsOf(error)
  const host = hostIn(asked.url)
  for (const reason of reasons) {
    if (reason instanceof ForbiddenAddressError) return problem('forbidden-address', reason.message)
    if (reason instanceof UnusableAddressError) return problem('invalid-address', reason.message)
    if (reason instanceof TooManyRedirectsError) return problem('too-many-redirects', reason.message)
    if (reason instanceof TooLargeError)
      return problem('too-large', `The answer of ${host} has more than ${asked.maxBytes} bytes.`)
  }
  if (isLate) return problem('timeout', `${host} gave no whole answer within ${asked.timeoutMs / 1000} s.`)
  const known = reasons.map((reason) => NETWORK_REASONS[codeOf(reason)]).find((text) => text !== undefined)
  const message = known ?? reasons.at(-1)?.message ?? String(error)
  return problem('network', `${host} could not be read: ${message}.`)
}
