import type { Matter } from '../domain/matter.ts'
import { MATTERS } from '../domain/matter.ts'
import type { Party } from '../domain/party.ts'
import type { Stance } from '../domain/stance.ts'
import type { Rule } from './rule.ts'
import type { Sentence } from './sentence.ts'

export type MatterChoice = { readonly matter: Matter; readonly rule: string; readonly inferred: boolean }

/** Where nothing else speaks, an answer is about the limits: the one matter that is always on offer. */
const DEFAULT: Matter = 'limits'
const CLAUSE_BONUS = 2
/** Words in the cue or right behind it are its object and weigh most. */
const OBJECT_BONUS = 3
const OBJECT_REACH = 6
const DISTANCE_SCALE = 6

/** What a stance is about unless the words near it weigh more: it is the offer on the limits that awaits an answer. */
const PRIORS: Partial<Record<Stance, Matter>> = {
  'no-response': 'limits',
  'under-consideration': 'limits',
  'positive-response': 'limits',
  'negative-response': 'limits',
}
const PRIOR = 1.5
/** What the sentences before spoke of weighs a little. */
const CARRIED = 0.7

/** Which matter a cue is about: the rule's own, China's only one, else the nearest matter words. */
export const chooseMatter = (
  rule: Pick<Rule, 'matter' | 'stance'>,
  party: Party,
  from: number,
  to: number,
  sentence: Sentence,
  carried: Matter | null,
  inForce: boolean,
): MatterChoice => {
  if (party === 'CN') return { matter: 'successor', rule: 'invited-party', inferred: false }
  if (rule.matter) return { matter: rule.matter, rule: 'of-rule', inferred: false }
  // While the treaty is in force its limits are an obligation; afterwards they are kept of free will.
  if (rule.stance === 'observing')
    return { matter: inForce ? 'implementation' : 'limits', rule: 'legal-state', inferred: false }
  const scores: Record<Matter, number> = { limits: 0, successor: 0, implementation: 0 }
  const prior = PRIORS[rule.stance]
  if (prior) scores[prior] += PRIOR
  for (const { label, from: start, to: end } of sentence.found.matter ?? []) {
    const distance = start >= to ? start - to : end <= from ? from - end : 0
    const within = start < to + OBJECT_REACH && end > from
    const near = sentence.clauses[start] !== sentence.clauses[from] ? 1 : within ? OBJECT_BONUS : CLAUSE_BONUS
    scores[label.cue.matter] += (near * label.cue.weight) / (1 + distance / DISTANCE_SCALE)
  }
  const best = MATTERS.reduce((top, matter) => (scores[matter] > scores[top] ? matter : top), DEFAULT)
  if (carried) scores[carried] += CARRIED
  if (sentence.found.matter && scores[best] > 0)
    return { matter: best, rule: 'nearest-words', inferred: false }
  return { matter: carried ?? DEFAULT, rule: carried ? 'carried-over' : 'default', inferred: true }
}

/** The matter a whole sentence speaks of, for the sentences after it. */
export const matterOf = (sentence: Sentence): Matter | null => {
  const scores: Record<Matter, number> = { limits: 0, successor: 0, implementation: 0 }
  for (const { label } of sentence.found.matter ?? []) scores[label.cue.matter] += label.cue.weight
  const best = MATTERS.reduce((top, matter) => (scores[matter] > scores[top] ? matter : top), DEFAULT)
  return scores[best] > 0 ? best : null
}
