/** Query parameters that tell where a reader came from, never which page it is. */
const TRACKING =
  /^(utm_.+|fbclid|gclid|dclid|yclid|ysclid|msclkid|mc_cid|mc_eid|igshid|_ga|at_medium|at_campaign|ito|cmpid|ocid|ns_[a-z]+)$/i

const DEPTH = 2

/** A search engine's click counter that carries the true address in its query. */
const unwrapped = (url: URL): string | null =>
  /(^|\.)bing\.com$/.test(url.hostname) && /\/apiclick\.aspx$/i.test(url.pathname)
    ? url.searchParams.get('url')
    : null

const canonical = (address: string, base: string | undefined, depth: number): string | null => {
  // An empty reference would be the base itself.
  if (address.trim() === '') return null
  let url: URL
  try {
    url = new URL(address.trim(), base)
  } catch {
    return null
  }
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return null
  const inner = depth > 0 ? unwrapped(url) : null
  if (inner !== null) return canonical(inner, undefined, depth - 1)
  url.hash = ''
  url.username = ''
  url.password = ''
  const kept = url.search
    .slice(1)
    .split('&')
    .filter((part) => /[^?]/.test(part) && !TRACKING.test(part.replace(/^\?+/, '').split('=')[0] ?? ''))
  // The setter would take a question mark of the first parameter for its own.
  url.search = kept.length > 0 ? `?${kept.join('&')}` : ''
  return url.href
}

/**
 * The one spelling of an article's address: absolute, without fragment, credentials, default port and
 * parameters of advertising campaigns.
 * @returns null when it is no web address
 */
export const canonicalUrl = (address: string, base?: string): string | null => canonical(address, base, DEPTH)

/** Whether the address is an aggregator's redirect that only a browser's script can follow. */
export const isWrapperUrl = (address: string): boolean => {
  try {
    return new URL(address).hostname === 'news.google.com'
  } catch {
    return false
  }
}
