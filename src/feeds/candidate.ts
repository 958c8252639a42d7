import type { Names, TreatyProfile } from '../domain/treaty-profile.ts'

type Patterns = { readonly names: RegExp; readonly notNames: RegExp; readonly hints: RegExp }

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')

/** One name as a pattern: any blank, any dash, any ending where it says `*`. */
const sourceOf = (name: string): string =>
  escaped(name)
    .replaceAll('\\*', '\\p{L}*')
    .replace(/ +/g, '\\s+')
    .replace(/[-‐‑–—]/g, '[-‐‑–—]')

/** All names in one pattern that begins and ends at the borders of words. */
const anyOf = (names: Names, flags: string): RegExp => {
  const sources = Object.values(names).flat().map(sourceOf)
  // Without names the pattern never matches.
  return new RegExp(
    sources.length === 0 ? '(?!)' : `(?<![\\p{L}\\p{N}])(?:${sources.join('|')})(?![\\p{L}\\p{N}])`,
    flags,
  )
}

const compiled = new WeakMap<TreatyProfile, Patterns>()

const patternsOf = (profile: TreatyProfile): Patterns => {
  const known = compiled.get(profile)
  if (known) return known
  const patterns = {
    // "New START" is a treaty, "new start" is not; a hint is one in a headline's capitals too.
    names: anyOf(profile.names, 'u'),
    notNames: anyOf(profile.notNames, 'gu'),
    hints: anyOf(profile.hints, 'iu'),
  }
  compiled.set(profile, patterns)
  return patterns
}

/**
 * Whether an article of which only headline and summary are known is worth opening: they name the treaty,
 * or use a word under which it is often spoken of. In every language of the profile at once.
 */
export const isCandidate = (profile: TreatyProfile, title: string, text: string): boolean => {
  const { names, notNames, hints } = patternsOf(profile)
  const words = `${title}\n${text}`
  return hints.test(words) || names.test(words.replace(notNames, ' '))
}
