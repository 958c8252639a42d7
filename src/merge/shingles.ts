/** Words of the lead that are compared, and words a shingle (anchors: 4-word shingles of the first 60 words). */
const LEAD_WORDS = 60
const SHINGLE_WORDS = 4

const DATELINE = /^[\p{Lu}][\p{L}\d .,/()-]{1,60}(?:—|–|--| - |:)\s*/u

const hashOf = (text: string): number => {
  // FNV-1a, 32 bits: only compared within one run.
  let hash = 0x811c9dc5
  for (let index = 0; index < text.length; index++)
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193)
  return hash >>> 0
}

/**
 * The shingles of a text's lead, without the dateline.
 * @param text the item's text; only its first part is looked at
 */
export const leadShingles = (text: string): ReadonlySet<number> => {
  const lead = text.slice(0, 1500).trim().replace(DATELINE, '')
  const words =
    lead
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu)
      ?.slice(0, LEAD_WORDS) ?? []
  const shingles = new Set<number>()
  for (let index = 0; index + SHINGLE_WORDS <= words.length; index++)
    shingles.add(hashOf(words.slice(index, index + SHINGLE_WORDS).join(' ')))
  return shingles
}

/** Share of the smaller set that is in the larger one, 0 to 1; 0 when either is empty. */
export const containment = (left: ReadonlySet<number>, right: ReadonlySet<number>): number => {
  const [small, large] = left.size <= right.size ? [left, right] : [right, left]
  if (small.size === 0) return 0
  let shared = 0
  for (const shingle of small) if (large.has(shingle)) shared++
  return shared / small.size
}
