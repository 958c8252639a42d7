import type { Basis } from '../domain/basis.ts'
import type { Candidate, Claim, Step } from '../domain/claim.ts'
import type { LegalStatus } from '../domain/legal.ts'
import type { Matter } from '../domain/matter.ts'
import type { Party } from '../domain/party.ts'
import type { Stance } from '../domain/stance.ts'
import type { Day } from '../domain/time.ts'
import type { CuratedEntry } from '../domain/treaty-profile.ts'
import { readClock } from './clock.ts'
import { counterpartOf, resolveHolder } from './holder.ts'
import type { Lexicon } from './lexicon.ts'
import { chooseMatter } from './matter.ts'
import { effectOf, modifiersOver } from './modifiers.ts'
import { offererOnRecord } from './offer-on-record.ts'
import type { ReadingState, Speaker } from './reading-state.ts'
import type { Rule } from './rule.ts'
import type { Labelled, Sentence } from './sentence.ts'
import type { Frame } from './speakers.ts'
import { voicesAt } from './voices.ts'

/** What is known around a sentence when its cues are weighed. */
export type Setting = {
  readonly body: string
  readonly published: Day
  readonly history: readonly CuratedEntry[]
  /** The treaty's legal state on the day of publication. */
  readonly legal: LegalStatus
  readonly lexicon: Lexicon
  readonly state: ReadingState
  readonly onTopic: boolean
  /** Who holds the floor where the sentence itself names nobody. */
  readonly carried: Speaker | null
}

export type Weighed = { readonly candidate: Candidate; readonly claim: Claim | null }

const CONFIDENCE = {
  sure: 0.95,
  inferredHolder: 0.15,
  inferredMatter: 0.1,
  undated: 0.05,
  media: 0.15,
  carriedSpeaker: 0.05,
}

const basisOf = (party: Party, voices: readonly Speaker[], holderSpeaks: boolean): Basis => {
  const outer = voices[0]
  if (!outer) return holderSpeaks ? 'first-hand' : 'media'
  return outer.party === party ? 'first-hand' : 'reported'
}

type RuleMatch = Labelled<'rule'>

/** One match per rule and place: the longest, where several overlap. */
const ruleMatches = (sentence: Sentence): readonly RuleMatch[] => {
  const kept: RuleMatch[] = []
  for (const match of sentence.found.rule ?? []) {
    // A cue lies within one clause.
    if (sentence.clauses[match.from] !== sentence.clauses[match.to - 1]) continue
    const overlapping = kept.findIndex(
      (other) => other.label.rule === match.label.rule && other.from < match.to && match.from < other.to,
    )
    const other = kept[overlapping]
    if (!other) kept.push(match)
    else if (match.to - match.from > other.to - other.from) kept[overlapping] = match
  }
  return kept
}

const holds = (sentence: Sentence, kind: 'unless' | 'needs', rule: Rule): boolean =>
  sentence.found[kind]?.some(({ label }) => label.rule === rule) ?? false

const isPseudo = (sentence: Sentence, rule: Rule, from: number, to: number): boolean =>
  sentence.found.pseudo?.some((match) => match.label.rule === rule && match.from < to && from < match.to) ??
  false

/** "Putin's offer", "the Russian proposal": a noun, where "Putin offers" is a verb. */
const isNoun = (sentence: Sentence, from: number, lexicon: Lexicon): boolean => {
  const previous = sentence.chunks[from - 1]
  if (!previous) return false
  if (previous.mention?.kind === 'party' && previous.mention.adjective) return true
  return lexicon.tables.nounMarkers.includes(previous.word)
}

/** Weighs every cue of a sentence: a claim, or a candidate dropped with the reason in its steps. */
export const considerSentence = (
  sentence: Sentence,
  frames: readonly Frame[],
  setting: Setting,
): readonly Weighed[] =>
  ruleMatches(sentence).flatMap((match) => {
    const weighed = considerMatch(match, sentence, frames, setting, null)
    const other = weighed.claim && sharingParty(match, sentence, weighed.claim.party, setting.lexicon)
    return other ? [weighed, considerMatch(match, sentence, frames, setting, other)] : [weighed]
  })

const considerMatch = (
  match: RuleMatch,
  sentence: Sentence,
  frames: readonly Frame[],
  setting: Setting,
  shared: Party | null,
): Weighed => {
  const { rule } = match.label
  const { from, to } = match
  const { lexicon, state, published } = setting
  const steps: Step[] = []
  const text = (start: number, end: number): string =>
    setting.body.slice(sentence.chunks[start]?.start ?? 0, sentence.chunks[end - 1]?.end ?? 0)
  const step = (kind: Step['kind'], id: string, effect: string): void => {
    steps.push({ kind, rule: id, effect })
  }
  let stance: Stance = rule.stance
  let party: Party | null = null
  let matter: Matter | null = null
  const { start, end } = sentence
  const evidence = setting.body.slice(start, end)
  const done = (claim: Claim | null): Weighed => ({
    candidate: { stance, party, matter, evidence, start, end, kept: claim !== null, steps },
    claim,
  })
  const drop = (kind: Step['kind'], id: string, effect: string): Weighed => {
    step(kind, id, `dropped: ${effect}`)
    return done(null)
  }

  step('cue', rule.id, `“${text(from, to)}” says ${stance}`)
  if (holds(sentence, 'unless', rule))
    return drop('cue', rule.id, 'the sentence holds a phrase that cancels the rule')
  if (isPseudo(sentence, rule, from, to))
    return drop('cue', rule.id, 'part of a phrase that means something else')
  if (rule.verbal && isNoun(sentence, from, lexicon))
    return drop('cue', rule.id, 'a noun, which asserts nothing')
  if (rule.needs && !holds(sentence, 'needs', rule))
    return drop('cue', rule.id, 'the sentence lacks what the rule needs')
  if (!setting.onTopic) return drop('matter', 'off-topic', 'the sentence speaks of something else')

  const named = voicesAt(sentence, frames, from, lexicon)
  const voices = named.length > 0 ? named : setting.carried ? [setting.carried] : []
  const outer = voices[0] ?? null
  if (outer) step('speaker', named.length > 0 ? 'named' : 'carried-over', outer.label)
  if (outer && outer.party === null) return drop('speaker', 'outsider', 'the speaker speaks for no party')

  if (sentence.question) return drop('modifier', 'question', 'asked, not asserted')
  const found = resolveHolder(rule, from, to, sentence, frames, voices, setting)
  const holder = shared ? { ...found, party: shared, rule: 'both-parties' } : found
  party = holder.party
  if (party === null) return drop('holder', holder.rule, 'no party can be told')
  step('holder', holder.rule, `${holder.label} is ${party}`)
  if (party === 'CN' && !INVITED_STANCES.has(stance))
    return drop('holder', 'invited-party', 'an invited party answers an invitation and holds no other stance')

  for (const modifier of modifiersOver(sentence, from, to, rule)) {
    if (modifier.reported && outer?.party === party) continue
    const effect = effectOf(stance, modifier.kind)
    if (effect.kind === 'drop') return drop('modifier', modifier.id, `${stance} under ${modifier.kind}`)
    if (effect.kind === 'become') {
      step('modifier', modifier.id, `${stance} under ${modifier.kind} is ${effect.stance}`)
      stance = effect.stance
      if (modifier.kind === 'hope' && counterpartOf(party) !== outer?.party)
        return drop('modifier', modifier.id, 'nobody waits for an answer')
    }
  }

  const inForce = setting.legal.state !== 'expired'
  const choice = chooseMatter({ ...rule, stance }, party, from, to, sentence, state.lastMatter, inForce)
  matter = choice.matter
  step('matter', choice.rule, matter)
  if (rule.readiness && stance === 'proposal' && answersOffer(party, setting)) {
    stance = 'positive-response'
    step('matter', 'answers-offer', 'the other side has an offer on the table: this answers it')
  }
  const holderSpeaks =
    !holder.inferred &&
    ((SPEECH_ACTS.has(stance) && isPerson(holder.label, setting)) ||
      goesOnToSay(frames, holder.label, from, to))
  // No voice over the sentence, but its holder was found in the voice before: that voice goes on.
  const goesOn = !outer && holder.rule === 'speaker' && setting.state.people.has(holder.label)
  const basis = basisOf(party, voices, holderSpeaks || goesOn)
  const speaker = outer?.label ?? (holderSpeaks || goesOn ? holder.label : null)
  step('basis', basis, speaker ?? 'the outlet')
  const timing = readClock({ party, matter, stance }, from, to, sentence, {
    published,
    history: setting.history,
    lexicon,
    voice: outer?.label ?? null,
    sayings: sayingsBefore(frames, from),
    recalling: goesOnRecalling(frames, outer, state),
  })
  step('time', timing.rule, `${timing.on} ${timing.current ? 'current' : 'background'}`.trim())

  const confidence =
    CONFIDENCE.sure -
    (holder.inferred ? CONFIDENCE.inferredHolder : 0) -
    (choice.inferred ? CONFIDENCE.inferredMatter : 0) -
    (timing.rule === 'undated' ? CONFIDENCE.undated : 0) -
    (basis === 'media' ? CONFIDENCE.media : 0) -
    (named.length === 0 && outer ? CONFIDENCE.carriedSpeaker : 0)
  return done({
    party,
    matter,
    stance,
    basis,
    speaker,
    current: timing.current,
    saidOn: timing.saidOn,
    confidence: Math.round(confidence * 100) / 100,
    evidence,
    start,
    end,
    rules: [rule.id],
  })
}

/** Verbs of saying that stand before a place. */
export const sayingsBefore = (frames: readonly Frame[], from: number): readonly number[] =>
  frames.filter(({ verb, trailing }) => !trailing && verb <= from).map(({ verb }) => verb)

/** Whether "he added" goes on with what the sentence before only recalled. */
export const goesOnRecalling = (
  frames: readonly Frame[],
  outer: Speaker | null,
  { recalling, lastSpeaker, lastPerson }: ReadingState,
): boolean =>
  recalling &&
  frames.some(({ actor }) => actor.how !== 'named') &&
  outer !== null &&
  [lastSpeaker, lastPerson].some((last) => last?.label === outer.label)

/** "Washington has rejected it, saying that …": the one who did it gives the reason himself. */
const goesOnToSay = (frames: readonly Frame[], label: string, from: number, to: number): boolean =>
  frames.some(
    ({ source, verb, actor }) => !source && verb >= to && actor.index < from && actor.speaker.label === label,
  )

/** Whether the newest offer on record before publication is the other side's. */
const answersOffer = (party: Party, { history, published }: Setting): boolean => {
  const offerer = offererOnRecord(history, published)
  return offerer !== null && offerer === counterpartOf(party)
}

/** "Russia and the United States", "both sides": who shares the stance of the party found. */
const sharingParty = (match: RuleMatch, sentence: Sentence, party: Party, lexicon: Lexicon): Party | null => {
  const other = counterpartOf(party)
  if (!other || !SHARED_STANCES.has(match.label.rule.stance)) return null
  const { chunks } = sentence
  for (let index = match.from - 1; index >= Math.max(0, match.from - SHARED_REACH); index--) {
    const { mention, word } = chunks[index] ?? {}
    if (
      lexicon.tables.both.includes(word ?? '') &&
      lexicon.tables.sides.includes(chunks[index + 1]?.word ?? '')
    )
      return other
    if (mention?.kind !== 'party' || mention.adjective || mention.form === 'oblique') continue
    let at = index - 1
    while (at > 0 && chunks[at]?.transparent && !lexicon.tables.conjunctions.includes(chunks[at]?.word ?? ''))
      at--
    const joins = lexicon.tables.conjunctions.includes(chunks[at]?.word ?? '') || chunks[at]?.word === ','
    const joined = joins ? chunks[at - 1]?.mention : null
    return joined?.kind === 'party' && joined.party === counterpartOf(mention.party) ? other : null
  }
  return null
}

const SHARED_REACH = 8
/** Stances that two parties often take together. */
export const SHARED_STANCES: ReadonlySet<Stance> = new Set([
  'agreed',
  'observing',
  'positive-response',
  'not-bound',
])

/** What an invited party can say to its invitation; what it wishes of others is no stance of its own. */
export const INVITED_STANCES: ReadonlySet<Stance> = new Set([
  'agreed',
  'conditional',
  'under-consideration',
  'negative-response',
])

/** Stances that a person takes by speaking: "Trump rejected it" is Trump's own word. */
const SPEECH_ACTS: ReadonlySet<Stance> = new Set([
  'agreed',
  'positive-response',
  'proposal',
  'negative-response',
  'conditional',
  'alleges-violation',
  'not-bound',
])

const isPerson = (label: string, setting: Setting): boolean => setting.state.people.has(label)
