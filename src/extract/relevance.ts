import type { Party } from '../domain/party.ts'
import type { Sentence } from './sentence.ts'

/**
 * Whether the article speaks of the treaty in its own words: by a clear name; by an ambiguous one with its field
 * beside it; or by a description with both parties beside it. A look-alike named beside the last two decides against.
 */
export const isRelevant = (sentences: readonly Sentence[]): boolean => {
  let clear = false
  let ambiguous = false
  let other = false
  let hinted = false
  let described = false
  const parties = new Set<Party>()
  for (const { chunks, found } of sentences) {
    for (const { mention } of chunks) {
      if (mention?.kind === 'treaty' && mention.ambiguous) ambiguous = true
      else if (mention?.kind === 'treaty') clear = true
      else if (mention?.kind === 'other-treaty') other = true
      else if (mention?.kind === 'party') parties.add(mention.party)
    }
    if (found.topic?.some(({ label }) => label.side === 'on')) hinted = true
    if (found.description) described = true
  }
  return clear || (!other && ((ambiguous && hinted && parties.size > 0) || (described && parties.size >= 2)))
}
