import { ForbiddenAddressError, UnusableAddressError } from './fetch-errors.ts'

/** Redirects that are followed for one request. */
export const MAX_REDIRECTS = 8

export const isRedirect = (status: number): boolean => [301, 302, 303, 307, 308].includes(status)

/** The refusal of a host that is not public. */
export const forbidden = (host: string) =>
  new ForbiddenAddressError(`${host} is not on the public internet, and private addresses are not allowed.`)

/**
 * An address that may be asked at all: http or https, and no credentials.
 * @throws UnusableAddressError with the reason
 */
export const usableUrl = (address: string, base?: string): URL => {
  let url: URL
  try {
    url = new URL(address, base)
  } catch {
    const shown = address.slice(0, 200).replace(/\/\/[^/?#]*@/, '//')
    throw new UnusableAddressError(`"${shown}" is no web address.`)
  }
  if (url.protocol !== 'http:' && url.protocol !== 'https:')
    throw new UnusableAddressError(`Addresses of kind ${url.protocol} are not fetched.`)
  if (url.username !== '' || url.password !== '')
    throw new UnusableAddressError('Addresses with a user name or password are not fetched.')
  return url
}
