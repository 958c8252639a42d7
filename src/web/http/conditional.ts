/** What a representation is compared by. */
export type Validators = {
  /** Strong entity tag with its quotes. */
  readonly etag: string
  /** Milliseconds since the epoch, whole seconds. */
  readonly lastModified: number
}

/** The opaque tags of a list (RFC 9110 section 8.8.3); commas may stand inside the quotes. */
const ENTITY_TAG = /(?:W\/)?"([\x21\x23-\x7e\x80-\xff]*)"/g

/** The three date forms of RFC 9110 section 5.6.7; anything else counts as absent. */
const IMF_FIXDATE = /^[A-Z][a-z]{2}, \d{2} [A-Z][a-z]{2} \d{4} \d{2}:\d{2}:\d{2} GMT$/
const RFC850_DATE = /^[A-Z][a-z]{5,8}, \d{2}-[A-Z][a-z]{2}-\d{2} \d{2}:\d{2}:\d{2} GMT$/
const ASCTIME_DATE = /^[A-Z][a-z]{2} [A-Z][a-z]{2} [ \d]\d \d{2}:\d{2}:\d{2} \d{4}$/

/**
 * An HTTP date of any of the three forms.
 * @returns milliseconds since the epoch, or undefined where it is none
 */
export const parseHttpDate = (text: string): number | undefined => {
  const date = text.trim()
  // An asctime date names no zone and is in UTC.
  const complete = ASCTIME_DATE.test(date) ? `${date} GMT` : date
  if (complete === date && !IMF_FIXDATE.test(date) && !RFC850_DATE.test(date)) return undefined
  const time = Date.parse(complete)
  return Number.isNaN(time) ? undefined : time
}

const matches = (field: string, etag: string): boolean => {
  if (field.trim() === '*') return true
  for (const [, opaque] of field.matchAll(ENTITY_TAG)) {
    if (`"${opaque}"` === etag) return true
  }
  return false
}

/**
 * Whether a GET or HEAD is answered by 304 (RFC 9110 section 13.2.2): If-None-Match by weak
 * comparison, and If-Modified-Since only where there is no If-None-Match.
 */
export const isNotModified = (
  ifNoneMatch: string | undefined,
  ifModifiedSince: string | undefined,
  { etag, lastModified }: Validators,
): boolean => {
  if (ifNoneMatch !== undefined) return matches(ifNoneMatch, etag)
  const since = ifModifiedSince === undefined ? undefined : parseHttpDate(ifModifiedSince)
  return since !== undefined && lastModified <= since
}
