import type { Basis } from '../../domain/basis.ts'
import type { Claim, Step } from '../../domain/claim.ts'
import type { Matter } from '../../domain/matter.ts'
import type { Party } from '../../domain/party.ts'
import type { Stance } from '../../domain/stance.ts'
import type { Weighed } from '../consider.ts'
import type { Sentence } from '../sentence.ts'
import { topicOf } from '../topic.ts'
import { outerVoiceAt } from '../voices.ts'
import type { Considered } from './considered.ts'
import type { Reason } from './word-model.ts'

/** Stands in a claim's rules where no rule fired. */
export const WORDS = 'words'

type Verdict = {
  readonly stance: Stance
  readonly party: Party
  readonly matter: Matter
  readonly basis: Basis
  /** 0 to 1. */
  readonly confidence: number
  readonly step: Step
  readonly reasons: readonly Reason[]
}

/** "Open to dialogue" may mean any dialogue: talks are of the field where the sentence says so. */
const isOfField = (sentence: Sentence, fieldNamed: boolean): boolean =>
  topicOf(sentence) === 'on' ||
  (fieldNamed && sentence.found.topic?.some(({ label }) => label.side === 'on') === true)

/**
 * A claim that no rule made but the words of a sentence; null where somebody speaks for no party, or of other talks.
 */
export const claimFromWords = (
  { stance, party, matter, basis, confidence, step, reasons }: Verdict,
  { sentence, frames, setting, view, fieldNamed }: Considered,
): Weighed | null => {
  const at = view.symbols[reasons[0]?.symbol ?? 0]?.at ?? 0
  const outer = outerVoiceAt(sentence, frames, at, setting.lexicon, setting.carried)
  if (outer && outer.party === null) return null
  if (matter === 'successor' && party !== 'CN' && !isOfField(sentence, fieldNamed)) return null
  const { start, end } = sentence
  const evidence = setting.body.slice(start, end)
  const speaker = basis === 'media' ? null : (outer?.label ?? null)
  const claim: Claim = {
    party,
    matter,
    stance,
    basis,
    speaker,
    current: true,
    saidOn: null,
    confidence,
    evidence,
    start,
    end,
    rules: [WORDS],
  }
  const steps: readonly Step[] = [
    { kind: 'cue', rule: WORDS, effect: `no rule, but the words say ${stance}` },
    step,
    { kind: 'matter', rule: 'weighed', effect: matter },
    { kind: 'basis', rule: basis, effect: speaker ?? 'the outlet' },
  ]
  return { candidate: { stance, party, matter, evidence, start, end, kept: true, steps }, claim }
}
