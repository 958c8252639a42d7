import { identifierOf } from '../../domain/identifier.ts'
import { isNotModified, type Validators } from './conditional.ts'
import { type ContentKind, headersOf } from './headers.ts'

/** A body before it has validators. */
export type Content = {
  readonly kind: ContentKind
  readonly body: string
  /** Headers of this body alone, names in lower case. */
  readonly headers?: Readonly<Record<string, string>>
}

/** A body ready to be sent as often as it is asked for. */
export type Representation = Validators & {
  readonly body: string
  readonly headers: Readonly<Record<string, string>>
  /** The headers of a 304: the reader keeps the others from the answer it has. */
  readonly notModifiedHeaders: Readonly<Record<string, string>>
}

const UTF8 = new TextEncoder()

/** What a 304 must or should repeat (RFC 9110 section 15.4.5), and what lets other origins see it. */
const REPEATED_HEADERS: ReadonlySet<string> = new Set([
  'etag',
  'last-modified',
  'cache-control',
  'access-control-allow-origin',
  'access-control-expose-headers',
])

/** The strong entity tag of a body: equal for equal bytes, on every machine. */
export const etagOf = ({ kind, body }: Content): string => `"${identifierOf(kind, body)}"`

/**
 * @param etag of this content, by `etagOf`
 * @param lastModified milliseconds since the epoch; cut to whole seconds
 */
export const representationOf = (content: Content, etag: string, lastModified: number): Representation => {
  const seconds = Math.floor(lastModified / 1000) * 1000
  const validators = { etag, 'last-modified': new Date(seconds).toUTCString() }
  const headers = { ...headersOf(content.kind), ...content.headers, ...validators }
  return {
    etag,
    lastModified: seconds,
    body: content.body,
    headers: { ...headers, 'content-length': String(UTF8.encode(content.body).length) },
    notModifiedHeaders: Object.fromEntries(
      Object.entries(headers).filter(([name]) => REPEATED_HEADERS.has(name)),
    ),
  }
}

/** 200 with the body, or 304 without it, as the request's validators demand. */
export const respond = (
  header: (name: string) => string | undefined,
  representation: Representation,
): Response =>
  isNotModified(header('if-none-match'), header('if-modified-since'), representation)
    ? new Response(null, { status: 304, headers: representation.notModifiedHeaders })
    : new Response(representation.body, { status: 200, headers: representation.headers })
