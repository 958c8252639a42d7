/** Longer addresses are no use to anybody. */
const MAXIMUM_LENGTH = 2_000

const parsed = (address: string): URL | undefined => {
  try {
    return new URL(address)
  } catch {
    return undefined
  }
}

/** The address if it may become a link: http or https, without credentials; else null. */
export const webAddress = (address: string | null): string | null => {
  const url = address !== null && address.length <= MAXIMUM_LENGTH ? parsed(address) : undefined
  if (url === undefined || (url.protocol !== 'http:' && url.protocol !== 'https:')) return null
  return url.username === '' && url.password === '' ? url.href : null
}
