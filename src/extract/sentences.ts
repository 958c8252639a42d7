import type { Token } from './token.ts'

const ENDS = new Set(['.', '!', '?', '…'])
const CLOSERS = new Set(['"', ')', ']'])

/** No sentence is so long; a list that never ends is cut, so that the work stays in proportion to the text. */
const LONGEST_SENTENCE = 300

/** "No. 5", "Sen. Markey", «г. Москва»: a dot that ends an abbreviation ends no sentence. */
const endsAbbreviation = (before: Token | undefined, abbreviations: ReadonlySet<string>): boolean => {
  if (before?.kind !== 'word') return false
  if (/^\p{Lu}$/u.test(before.text)) return true
  return abbreviations.has(before.word)
}

const opensSentence = (next: Token): boolean =>
  next.kind === 'number' ||
  /^\p{Lu}/u.test(next.text) ||
  next.word === '"' ||
  next.word === '—' ||
  next.word === '('

/**
 * Cuts the tokens of one block into sentences.
 * @param abbreviations words in lower case, without the dot
 */
export const sentencesOf = (
  tokens: readonly Token[],
  abbreviations: ReadonlySet<string>,
): readonly (readonly Token[])[] => {
  const sentences: (readonly Token[])[] = []
  let from = 0
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index]
    if (index - from >= LONGEST_SENTENCE) {
      sentences.push(tokens.slice(from, index))
      from = index
    }
    if (!token || !ENDS.has(token.word)) continue
    let after = index + 1
    // A closing quote belongs to the sentence only when no space stands before it.
    while (
      after < tokens.length &&
      CLOSERS.has(tokens[after]?.word ?? '') &&
      tokens[after]?.start === tokens[after - 1]?.end
    )
      after++
    const next = tokens[after]
    if (next) {
      const previous = tokens[index - 1]
      if (token.word === '.' && endsAbbreviation(previous, abbreviations)) continue
      if (next.start === tokens[after - 1]?.end || !opensSentence(next)) continue
    }
    sentences.push(tokens.slice(from, after))
    from = after
    index = after - 1
  }
  if (from < tokens.length) sentences.push(tokens.slice(from))
  return sentences
}
