/** What a body is; decides its type and how long others may keep it. */
export type ContentKind = 'html' | 'json' | 'atom' | 'problem' | 'health' | 'style' | 'icon'

const CONTENT_TYPES: Readonly<Record<ContentKind, string>> = {
  html: 'text/html; charset=utf-8',
  json: 'application/json; charset=utf-8',
  atom: 'application/atom+xml; charset=utf-8',
  problem: 'application/problem+json; charset=utf-8',
  health: 'application/json; charset=utf-8',
  style: 'text/css; charset=utf-8',
  icon: 'image/svg+xml',
}

/** Readers ask each time, which a 304 makes cheap; a shared cache may spare us for seconds. */
const LIVE = 'public, max-age=0, s-maxage=15, stale-if-error=86400'

/** For addresses that carry a hash of their content. */
const FOR_EVER = 'public, max-age=31536000, immutable'

export const NEVER_STORED = 'no-store'

const CACHING: Readonly<Record<ContentKind, string>> = {
  html: LIVE,
  json: LIVE,
  atom: LIVE,
  problem: NEVER_STORED,
  health: NEVER_STORED,
  style: FOR_EVER,
  icon: FOR_EVER,
}

/** No script at all; styles and pictures from here only; forms lead back here. */
const SITE_POLICY =
  "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"

const DATA_POLICY = "default-src 'none'; frame-ancestors 'none'"

/** Reads are open to every origin, and carry no credentials. */
const OPEN_TO_ALL = {
  'access-control-allow-origin': '*',
  'access-control-expose-headers': 'ETag, Last-Modified, Link, Retry-After',
} as const

/** Headers of every answer of a kind; lower-case names. */
export const headersOf = (kind: ContentKind): Readonly<Record<string, string>> => ({
  'content-type': CONTENT_TYPES[kind],
  'cache-control': CACHING[kind],
  'content-security-policy': kind === 'html' ? SITE_POLICY : DATA_POLICY,
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'referrer-policy': 'no-referrer',
  'cross-origin-resource-policy': kind === 'html' ? 'same-origin' : 'cross-origin',
  ...OPEN_TO_ALL,
})

/** Answer to a preflight: reads with validators are allowed from everywhere. */
export const PREFLIGHT_HEADERS: Readonly<Record<string, string>> = {
  ...OPEN_TO_ALL,
  allow: 'GET, HEAD, OPTIONS',
  'access-control-allow-methods': 'GET, HEAD, OPTIONS',
  'access-control-allow-headers': 'If-None-Match, If-Modified-Since, Accept',
  'access-control-max-age': '86400',
}
