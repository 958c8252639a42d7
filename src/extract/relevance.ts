import type { Party } from '../domain/party.ts'
import type { Sentence } from './sentence.ts'

/** In a headline all in capitals the treaty's short name is any verb: "US AND RUSSIA TO START TALKS". */
const isAllCapitals = ({ chunks }: Sentence): boolean => !chunks.some(({ text }) => /\p{Ll}/u.test(text))

/**
 * Whether the article speaks of the treaty in its own words: by a clear name; by an ambiguous one with its field or
 * both parties beside it; or by a description with both parties beside it, in a sentence on no other matter.
 * A look-alike named beside the last two decides against.
 */
export const isRelevant = (sentences: readonly Sentence[]): boolean => {
  let clear = false
  let ambiguous = false
  let other = false
  let hinted = false
  let described = false
  const parties = new Set<Party>()
  for (const sentence of sentences) {
    const { chunks, found } = sentence
    for (const { mention } of chunks) {
      if (mention?.kind === 'treaty' && mention.ambiguous) ambiguous ||= !isAllCapitals(sentence)
      else if (mention?.kind === 'treaty') clear = true
      else if (mention?.kind === 'other-treaty') other = true
      else if (mention?.kind === 'party') parties.add(mention.party)
    }
    if (found.topic?.some(({ label }) => label.side === 'on')) hinted = true
    if (found.description && !found.topic?.some(({ label }) => label.side === 'off')) described = true
  }
  const both = parties.size >= 2
  return clear || (!other && ((ambiguous && (both || (hinted && parties.size > 0))) || (described && both)))
}
