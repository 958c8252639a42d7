import type { Stance } from '../domain/stance.ts'
import type { Modifier, ModifierKind, Rule } from './rule.ts'
import type { Sentence } from './sentence.ts'

/** What a modifier makes of a stance: nothing changes, no claim, or another stance. */
export type Effect =
  | { readonly kind: 'keep' }
  | { readonly kind: 'drop' }
  | { readonly kind: 'become'; readonly stance: Stance }

const KEEP: Effect = { kind: 'keep' }
const DROP: Effect = { kind: 'drop' }
const become = (stance: Stance): Effect => ({ kind: 'become', stance })

/** Stances that an offer with its own condition, or a reported promise ("would keep"), leaves as they are. */
const OFFERS: readonly Stance[] = ['proposal', 'observing', 'conditional']

/** The whole semantics of modifiers: a stance under a modifier. */
export const effectOf = (stance: Stance, modifier: ModifierKind): Effect => {
  switch (modifier) {
    case 'negation':
      return stance === 'under-consideration' ? become('negative-response') : DROP
    case 'hope':
      return stance === 'positive-response' || stance === 'agreed'
        ? become('no-response')
        : stance === 'no-response'
          ? KEEP
          : DROP
    case 'modal':
      return OFFERS.includes(stance) ? KEEP : DROP
    case 'only-if':
      return stance === 'positive-response' || stance === 'agreed'
        ? become('conditional')
        : OFFERS.includes(stance)
          ? KEEP
          : DROP
    case 'advice':
      return stance === 'conditional' ? KEEP : DROP
    case 'condition':
    case 'question':
    case 'forecast':
    case 'denial':
      return DROP
    default:
      return modifier satisfies never
  }
}

const TERMINATED_BY_COMMA: readonly ModifierKind[] = ['condition', 'question']

/** The modifiers that stand over a cue: left of it, in its clause, within their reach. */
export const modifiersOver = (
  sentence: Sentence,
  from: number,
  to: number,
  rule: Rule,
): readonly Modifier[] => {
  const over: Modifier[] = []
  for (const match of sentence.found.modifier ?? []) {
    const { modifier } = match.label
    if (rule.despite?.includes(modifier.kind)) continue
    if (match.to > to || (match.from >= from && !modifier.inside)) continue
    if (from - match.to > modifier.reach) continue
    if (sentence.clauses[match.from] !== sentence.clauses[from]) continue
    const means = sentence.found['not-modifier']?.some(
      ({ from: start, to: end }) => start < match.to && match.from < end,
    )
    if (means) continue
    const between = sentence.chunks.slice(match.to, from)
    if (
      TERMINATED_BY_COMMA.includes(modifier.kind) &&
      rule.matter !== 'successor' &&
      between.some(({ word }) => word === ',')
    )
      continue
    over.push(modifier)
  }
  return over
}
