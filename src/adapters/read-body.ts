import { Readable, Writable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createBrotliDecompress, createGunzip, createInflate, createInflateRaw } from 'node:zlib'
import { TooLargeError } from './fetch-errors.ts'

/** More layers of compression than any honest server applies. */
const MAX_ENCODINGS = 2

/** Servers say "deflate" for raw data as well as for the zlib format of RFC 9110 section 8.4.1.2. */
const inflateOf = (first: number | undefined) =>
  first !== undefined && (first & 0x0f) === 8 ? createInflate() : createInflateRaw()

const decoderOf = (encoding: string, first: number | undefined) => {
  switch (encoding) {
    case 'gzip':
    case 'x-gzip':
      return createGunzip()
    case 'br':
      return createBrotliDecompress()
    case 'deflate':
      return inflateOf(first)
    default:
      throw new Error(`the content encoding "${encoding}" is unknown`)
  }
}

/** The stream's chunks, with the first one looked at beforehand. */
const peek = async (body: Readable) => {
  const iterator = body[Symbol.asyncIterator]() as AsyncIterator<Buffer>
  const first = await iterator.next()
  const chunks = async function* () {
    for (let next = first; !next.done; next = await iterator.next()) yield next.value
  }
  return { first: first.done ? undefined : first.value[0], chunks: Readable.from(chunks()) }
}

/**
 * Reads a response's body to its end and undoes its content encodings. Memory stays within the limit
 * whatever the compression ratio.
 * @param maxBytes limit on decoded bytes
 * @throws TooLargeError, or what the stream or a decoder reports (a truncated body too)
 */
export const readBody = async (
  body: Readable,
  contentEncoding: string,
  maxBytes: number,
): Promise<Uint8Array> => {
  const encodings = contentEncoding
    .toLowerCase()
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '' && name !== 'identity')
    .reverse()
  if (encodings.length > MAX_ENCODINGS) throw new Error(`the body is compressed ${encodings.length} times`)
  const kept: Buffer[] = []
  let size = 0
  const sink = new Writable({
    write: (chunk: Buffer, _, done) => {
      size += chunk.length
      kept.push(chunk)
      done(size > maxBytes ? new TooLargeError() : null)
    },
  })
  // Whatever ends the body early is told by the pipeline; nobody else listens.
  body.on('error', () => undefined)
  const { first, chunks } = await peek(body)
  // An empty body is empty whatever it claims to be compressed with.
  const decoders = first === undefined ? [] : encodings.map((encoding) => decoderOf(encoding, first))
  try {
    await pipeline([chunks, ...decoders, sink])
  } finally {
    body.destroy()
  }
  return Buffer.concat(kept, size)
}
