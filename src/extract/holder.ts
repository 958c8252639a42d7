import type { LegalStatus } from '../domain/legal.ts'
import type { Party } from '../domain/party.ts'
import type { Day } from '../domain/time.ts'
import type { CuratedEntry } from '../domain/treaty-profile.ts'
import type { Lexicon } from './lexicon.ts'
import { offererOnRecord } from './offer-on-record.ts'
import type { ReadingState, Speaker } from './reading-state.ts'
import type { Rule } from './rule.ts'
import type { Sentence } from './sentence.ts'
import type { Frame } from './speakers.ts'
import { bothBefore, placeBefore, subjectAfter, subjectBefore } from './subjects.ts'

/** Whose stance it is: a party, an outsider (no claim), or nobody that can be told. */
export type Holder = {
  readonly party: Party | null
  /** Step of the search that found it, for the trace. */
  readonly rule: string
  readonly inferred: boolean
  readonly label: string
}

/** The two parties to the treaty answer one another. */
export const counterpartOf = (party: Party | null): Party | null =>
  party === 'US' ? 'RU' : party === 'RU' ? 'US' : null

const NOBODY: Holder = { party: null, rule: 'nobody', inferred: false, label: '' }
const AGENT_REACH = 4
const SOURCE_REACH = 9

const partyAt = (sentence: Sentence, index: number): Party | null => {
  const mention = sentence.chunks[index]?.mention
  return mention?.kind === 'party' ? mention.party : null
}

const labelAt = (sentence: Sentence, index: number): string => {
  const chunk = sentence.chunks[index]
  return chunk?.mention?.kind === 'party' ? chunk.mention.label : (chunk?.text ?? '')
}

const named = (sentence: Sentence, index: number, rule: string): Holder => ({
  party: partyAt(sentence, index),
  rule,
  inferred: false,
  label: labelAt(sentence, index),
})

/** A party right after one of some prepositions, up to `reach` chunks on, in the same clause. */
const partyAfter = (
  sentence: Sentence,
  from: number,
  reach: number,
  prepositions: readonly string[],
): number | null => {
  for (let index = from; index < Math.min(sentence.chunks.length, from + reach); index++) {
    if (!prepositions.includes(sentence.chunks[index]?.word ?? '')) continue
    for (let at = index + 1; at <= index + 3; at++) {
      if (partyAt(sentence, at)) return at
      if (!sentence.chunks[at]?.transparent) break
    }
  }
  return null
}

/** The owner of an offer: "Putin's proposal", "the Russian initiative". */
const possessorIn = (sentence: Sentence): Party | null => {
  for (const [index, chunk] of sentence.chunks.entries()) {
    if (chunk.mention?.kind !== 'party') continue
    if (chunk.mention.form === 'oblique' && sentence.found.offer?.some(({ to }) => to === index))
      return chunk.mention.party
    if (sentence.chunks[index + 1]?.word === "'s" || chunk.mention.adjective) return chunk.mention.party
  }
  return null
}

/** The last party before a place that owns something: "Putin's", "Russian", or the agent "put forward by Putin". */
const ownerBefore = (sentence: Sentence, to: number): number | null => {
  for (let index = to - 1; index >= 0; index--) {
    const mention = sentence.chunks[index]?.mention
    if (mention?.kind !== 'party') continue
    if (mention.adjective || mention.form === 'oblique' || sentence.chunks[index + 1]?.word === "'s")
      return index
    if (sentence.chunks[index - 1]?.word === 'by') return index
  }
  return null
}

export type HolderSetting = {
  readonly lexicon: Lexicon
  readonly state: ReadingState
  readonly legal: LegalStatus
  readonly history: readonly CuratedEntry[]
  /** Publication day. */
  readonly published: Day
}

/** A party within a cue that is not the object of a preposition there. */
const subjectInside = (sentence: Sentence, from: number, to: number, lexicon: Lexicon): number | null => {
  for (let index = from; index < to; index++) {
    const mention = sentence.chunks[index]?.mention
    if (mention?.kind !== 'party' || mention.adjective || mention.form === 'oblique') continue
    if (!lexicon.tables.prepositions.includes(sentence.chunks[index - 1]?.word ?? '')) return index
  }
  return null
}

/** In a language with cases a nominative owns nothing. */
const ownsAnswer = (sentence: Sentence, index: number, lexicon: Lexicon): boolean => {
  const mention = sentence.chunks[index]?.mention
  if (mention?.kind !== 'party') return false
  // «ответа на предложение Кремля»: the owner of the offer is not the one who answers.
  if (sentence.found.offer?.some(({ to }) => to === index)) return false
  return !lexicon.tables.grammar.genitiveOwners || mention.adjective || mention.form !== 'nominative'
}

/** Finds the party whose stance a cue expresses. */
export const resolveHolder = (
  rule: Rule,
  from: number,
  to: number,
  sentence: Sentence,
  frames: readonly Frame[],
  voices: readonly Speaker[],
  { lexicon, state, legal, history, published }: HolderSetting,
): Holder => {
  const outer = voices[0] ?? null
  const inner = voices.at(-1) ?? null
  // Who says a clause does not do what it tells; who says something later in the sentence may.
  const speaking = new Set(
    frames.filter(({ verb, actor }) => verb < from || actor.index > from).map(({ actor }) => actor.index),
  )
  const { agentPrepositions, sourcePrepositions } = lexicon.tables
  const subject = (): Holder => {
    const passive = sentence.chunks
      .slice(Math.max(0, from - 3), to)
      .some(({ word }) => lexicon.tables.passiveMarks.includes(word))
    const agent = passive ? partyAfter(sentence, to, AGENT_REACH, agentPrepositions) : null
    if (agent !== null) return named(sentence, agent, 'agent')
    for (let index = from; index < to; index++) {
      const mention = sentence.chunks[index]?.mention
      const invited = rule.stance === 'proposal' && mention?.kind === 'party' && mention.party === 'CN'
      if (mention?.kind === 'party' && !mention.adjective && index === from && !invited)
        return named(sentence, index, 'in-cue')
    }
    if (bothBefore(sentence, from, lexicon))
      return { party: 'RU', rule: 'both-parties', inferred: false, label: 'both parties' }
    const doer = subjectBefore(sentence, from, lexicon, state, outer, (index) => speaking.has(index))
    // «предложение Путина Белый дом счел разумным»: where none stands before, the nominative inside does it.
    if (
      lexicon.tables.grammar.postposedSubjects &&
      (doer === null || sentence.clauses[doer.index] !== sentence.clauses[from])
    )
      for (let index = from; index < to; index++) {
        const mention = sentence.chunks[index]?.mention
        if (mention?.kind !== 'party' || mention.form !== 'nominative') continue
        if (!mention.adjective && !speaking.has(index)) return named(sentence, index, 'in-cue')
      }
    const behind =
      lexicon.tables.grammar.postposedSubjects && (doer === null || doer.how !== 'named')
        ? subjectAfter(sentence, to, lexicon, state, outer, (index) => speaking.has(index))
        : null
    const actor =
      behind ??
      doer ??
      placeBefore(sentence, from, lexicon) ??
      subjectBefore(sentence, from, lexicon, state, outer, () => false)
    if (actor) {
      const { party, label } = actor.speaker
      return { party, rule: doer ? `subject-${actor.how}` : 'speaking-subject', inferred: false, label }
    }
    for (let index = from; index < to; index++) {
      const mention = sentence.chunks[index]?.mention
      if (mention?.kind === 'party' && !mention.adjective && mention.form !== 'oblique')
        return named(sentence, index, 'in-cue')
    }
    const territory = rule.stance === 'suspended' ? ownerBefore(sentence, from) : null
    if (territory !== null) return named(sentence, territory, 'possessor')
    // "Inspections remain suspended": by whoever suspended them.
    if (rule.stance === 'suspended' && legal.by)
      return { party: legal.by, rule: 'legal-state', inferred: true, label: legal.by }
    // Whoever speaks of a missing answer misses somebody else's.
    if (rule.stance === 'no-response' && !outer) return NOBODY
    const voice = outer ?? (state.heldSince.block === sentence.block ? state.heldBy : null)
    if (voice) return { party: voice.party, rule: 'speaker', inferred: true, label: voice.label }
    return NOBODY
  }
  switch (rule.holder) {
    case 'subject':
      return subject()
    case 'speaker': {
      if (inner) return { party: inner.party, rule: 'speaker', inferred: false, label: inner.label }
      const doer = subject()
      // "Both are no longer bound" as plain narration is nobody's act.
      return rule.stance === 'not-bound' && doer.rule === 'both-parties' ? NOBODY : doer
    }
    case 'object': {
      // "The UN hopes that Washington and Moscow agree": who hopes stands before the word that the rule needs.
      const hope = sentence.found.needs?.findLast(({ label, from: at }) => label.rule === rule && at < from)
      const asks = subjectBefore(sentence, hope?.from ?? from, lexicon, state, outer, () => false)
      if (asks?.how === 'named' && counterpartOf(asks.speaker.party) === null)
        return { ...NOBODY, rule: 'third-party' }
      for (let index = from; index < Math.min(sentence.chunks.length, to + SOURCE_REACH); index++)
        if (partyAt(sentence, index)) return named(sentence, index, 'object')
      return NOBODY
    }
    case 'possessor': {
      const owner = ownerBefore(sentence, to)
      if (owner !== null) return named(sentence, owner, 'possessor')
      const inside = subjectInside(sentence, from, to, lexicon)
      if (inside !== null) return named(sentence, inside, 'in-cue')
      return outer ? { party: outer.party, rule: 'speaker', inferred: true, label: outer.label } : subject()
    }
    case 'accuser': {
      const violator = subject()
      const voice = voices.find(({ party }) => party !== null)
      const confesses = violator.rule === 'subject-named' && violator.party === voice?.party
      if (voice && !confesses)
        return { party: voice.party, rule: 'speaker', inferred: false, label: voice.label }
      // "He called it a pact which Russia violates": whoever does the calling.
      const first = subjectBefore(
        sentence,
        from,
        lexicon,
        state,
        outer,
        (index) => partyAt(sentence, index) === violator.party,
      )
      if (!voice && first?.speaker.party && first.speaker.party !== violator.party)
        return { party: first.speaker.party, rule: 'accuser', inferred: false, label: first.speaker.label }
      return NOBODY
    }
    case 'suspender':
      if (legal.by) return { party: legal.by, rule: 'legal-state', inferred: true, label: legal.by }
      return inner ? { party: inner.party, rule: 'speaker', inferred: true, label: inner.label } : subject()
    case 'other-party': {
      const of = partyAfter(sentence, to, AGENT_REACH, lexicon.tables.placePrepositions)
      if (of !== null) return named(sentence, of, 'place')
      // "Washington has told Moscow that its offer is under review, Lavrov said": the voice inside speaks of itself.
      if (outer?.party && inner?.party && inner.party !== outer.party)
        return { party: inner.party, rule: 'voice-inside', inferred: false, label: inner.label }
      const told = sentence.found.told !== undefined || sentence.found.offer !== undefined
      // "More steps are under review": the speaker's own, unless he was told so or speaks of an offer.
      if (!told && outer && rule.stance !== 'no-response')
        return { party: outer.party, rule: 'speaker', inferred: true, label: outer.label }
      const owner =
        possessorIn(sentence) ??
        state.offerOwner ??
        (outer ? offererOnRecord(history, published) : null) ??
        outer?.party ??
        subject().party
      const party = counterpartOf(owner)
      return party ? { party, rule: 'counterpart', inferred: true, label: party } : NOBODY
    }
    case 'from': {
      const waits = subjectBefore(sentence, from, lexicon, state, outer, () => false)
      if (waits?.how === 'named' && counterpartOf(waits.speaker.party) === null)
        return { ...NOBODY, rule: 'third-party' }
      const source = partyAfter(sentence, to - 1, SOURCE_REACH, sourcePrepositions)
      if (source !== null) return named(sentence, source, 'from')
      const before = lexicon.tables.grammar.genitiveOwners
        ? partyAfter(sentence, 0, from, sourcePrepositions)
        : null
      if (before !== null && sentence.clauses[before] === sentence.clauses[from])
        return named(sentence, before, 'from')
      for (let index = to - 1; index >= from; index--)
        if (ownsAnswer(sentence, index, lexicon)) return named(sentence, index, 'possessor')
      if (lexicon.tables.grammar.genitiveOwners)
        for (let index = to; index <= to + 1; index++)
          if (ownsAnswer(sentence, index, lexicon)) return named(sentence, index, 'genitive')
      if (sentence.chunks[from - 1]?.word === "'s" && partyAt(sentence, from - 2))
        return named(sentence, from - 2, 'possessor')
      const waiting =
        voices.find(({ party }) => party !== null)?.party ??
        placeBefore(sentence, from, lexicon)?.speaker.party ??
        subject().party
      if (waiting !== null && counterpartOf(waiting) === null) return { ...NOBODY, rule: 'third-party' }
      const party =
        counterpartOf(waiting) ?? counterpartOf(possessorIn(sentence)) ?? counterpartOf(state.lastSubject)
      return party ? { party, rule: 'counterpart', inferred: true, label: party } : NOBODY
    }
    default:
      return rule.holder satisfies never
  }
}
