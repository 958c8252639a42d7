import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'

/** 96 bits: no accidental collision among billions of rows, and still short in an address. */
const HEX_CHARACTERS = 24

/**
 * A permanent id made of its parts, the same on every machine and runtime.
 * @returns 24 hexadecimal characters
 */
export const identifierOf = (...parts: readonly string[]): string =>
  // JSON keeps the borders between parts; lone surrogates become escapes.
  bytesToHex(sha256(utf8ToBytes(JSON.stringify(parts)))).slice(0, HEX_CHARACTERS)
