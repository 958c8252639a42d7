import type { Sentence } from './sentence.ts'
import type { Block } from './text-blocks.ts'

/** Whether the article names the treaty in its own words; an ambiguous name needs its field beside it. */
export const isRelevant = (sentences: readonly Sentence[], hinted: boolean): boolean => {
  let clear = false
  let ambiguous = false
  let other = false
  for (const { chunks } of sentences)
    for (const { mention } of chunks) {
      if (mention?.kind === 'treaty') {
        if (mention.ambiguous) ambiguous = true
        else clear = true
      }
      if (mention?.kind === 'other-treaty') other = true
    }
  return clear || (ambiguous && hinted && !other)
}

export const ownBlocks = (blocks: readonly Block[]): readonly Block[] => blocks.filter(({ own }) => own)
