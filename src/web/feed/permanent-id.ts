import { identifierOf } from '../../domain/identifier.ts'

/**
 * A UUID made of names alone (RFC 9562 section 5.8, version 8): the same entry has the same id for
 * ever, under every address it may be served from.
 */
export const permanentId = (...names: readonly string[]): string => {
  const hex = identifierOf('head', ...names) + identifierOf('tail', ...names)
  const groups = [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    `8${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ]
  return `urn:uuid:${groups.join('-')}`
}
