import type { Basis } from '../../domain/basis.ts'
import type { ChangeKind } from '../../domain/change.ts'
import type { LegalState } from '../../domain/legal.ts'
import type { Matter } from '../../domain/matter.ts'
import type { Party } from '../../domain/party.ts'
import type { Stance } from '../../domain/stance.ts'
import type { Origin } from '../../domain/statement.ts'
import type { Fate } from '../parts/fate.ts'
import type { SourceCondition } from '../parts/source-condition.ts'

/** Parties alone and inside a sentence. */
export const PARTY_WORDS: Readonly<Record<Party, { readonly name: string; readonly inSentence: string }>> = {
  US: { name: 'United States', inSentence: 'the United States' },
  RU: { name: 'Russia', inSentence: 'Russia' },
  CN: { name: 'China', inSentence: 'China' },
}

export const MATTER_WORDS: Readonly<
  Record<Matter, { readonly name: string; readonly inSentence: string; readonly about: string }>
> = {
  limits: {
    name: 'Limits',
    inSentence: 'the limits',
    about: 'Extending the treaty, or keeping its ceilings on warheads and launchers after it ends.',
  },
  successor: {
    name: 'Successor',
    inSentence: 'a successor',
    about: 'A new, wider or replacement agreement, and the talks that would lead to one.',
  },
  implementation: {
    name: 'Implementation',
    inSentence: 'implementation',
    about: 'Inspections, data exchange, notifications, the treaty commission, compliance.',
  },
}

/** The name of each stance, and what it means that a party holds it. */
export const STANCE_WORDS: Readonly<Record<Stance, { readonly name: string; readonly meaning: string }>> = {
  agreed: { name: 'Agreed', meaning: 'It has formally accepted or committed itself.' },
  'positive-response': { name: 'Positive response', meaning: 'It favours the idea, without a commitment.' },
  proposal: { name: 'Proposal', meaning: 'It has made or renewed an offer of its own.' },
  observing: { name: 'Observing', meaning: 'It says that it keeps to the terms in practice.' },
  conditional: { name: 'Conditional', meaning: 'It would take part, but only on a condition.' },
  'under-consideration': {
    name: 'Under consideration',
    meaning: 'It is studying the question and has not decided.',
  },
  'no-response': { name: 'No response', meaning: 'It has been asked and has given no real answer.' },
  'negative-response': { name: 'Negative response', meaning: 'It declines, or sees no point.' },
  'alleges-violation': { name: 'Alleges violation', meaning: 'It says that the other side is in breach.' },
  suspended: { name: 'Suspended', meaning: 'It has halted its part.' },
  'not-bound': { name: 'Not bound', meaning: 'It says that it is no longer bound.' },
}

/** What a party does, as the predicate of a sentence, on each matter. */
export const STANCE_PREDICATES: Readonly<Record<Matter, Readonly<Record<Stance, string>>>> = {
  limits: {
    agreed: 'has agreed to keep the limits',
    'positive-response': 'speaks well of keeping the limits',
    proposal: 'offers to keep the limits',
    observing: 'says it still keeps to the limits',
    conditional: 'would keep the limits only on a condition',
    'under-consideration': 'is still considering the limits',
    'no-response': 'has given no answer on the limits',
    'negative-response': 'declines to keep the limits',
    'alleges-violation': 'accuses the other side of breaking the limits',
    suspended: 'has suspended the limits',
    'not-bound': 'says the limits no longer bind it',
  },
  successor: {
    agreed: 'has agreed to a successor',
    'positive-response': 'is open to a successor',
    proposal: 'proposes a successor',
    observing: 'keeps to what was agreed on a successor',
    conditional: 'would discuss a successor only on a condition',
    'under-consideration': 'is considering a successor',
    'no-response': 'has given no answer on a successor',
    'negative-response': 'rejects a successor for now',
    'alleges-violation': 'accuses the other side over the successor talks',
    suspended: 'has broken off talks on a successor',
    'not-bound': 'says nothing binds it to a successor',
  },
  implementation: {
    agreed: 'has agreed on implementation',
    'positive-response': 'is open to resuming implementation',
    proposal: 'offers to resume implementation',
    observing: 'says it carries out the treaty',
    conditional: 'would resume implementation only on a condition',
    'under-consideration': 'is considering how to implement the treaty',
    'no-response': 'has given no answer on implementation',
    'negative-response': 'declines to implement the treaty further',
    'alleges-violation': 'accuses the other side of breaching the treaty',
    suspended: 'has suspended its part of the treaty',
    'not-bound': 'says the treaty no longer binds it',
  },
}

export const BASIS_WORDS: Readonly<Record<Basis, { readonly name: string; readonly meaning: string }>> = {
  'first-hand': { name: 'First-hand', meaning: 'The party speaks for itself.' },
  reported: { name: 'Reported', meaning: 'Somebody else says it of the party.' },
  media: { name: 'Media', meaning: 'The outlet tells it in its own words and names no speaker.' },
}

export const LEGAL_WORDS: Readonly<Record<LegalState, string>> = {
  none: 'Not yet signed',
  signed: 'Signed',
  'in-force': 'In force',
  extended: 'Extended',
  suspended: 'Suspended',
  expired: 'Expired',
}

/** The legal state as a sentence; `treaty`, `date` and `by` are names ready to print. */
export const LEGAL_SENTENCES: Readonly<
  Record<LegalState, (treaty: string, date: string, by: string | null) => string>
> = {
  none: (treaty) => `${treaty} is not yet signed.`,
  signed: (treaty, date) => `${treaty} was signed on ${date} and is not yet in force.`,
  'in-force': (treaty, date) => `${treaty} has been in force since ${date}.`,
  extended: (treaty, date) => `${treaty} is in force, extended on ${date}.`,
  suspended: (treaty, date, by) =>
    by === null
      ? `${treaty} has been suspended since ${date}.`
      : `${by} has suspended its part in ${treaty} since ${date}.`,
  expired: (treaty, date) => `${treaty} expired on ${date}.`,
}

export const CHANGE_KIND_WORDS: Readonly<
  Record<ChangeKind, { readonly name: string; readonly meaning: string }>
> = {
  change: { name: 'Change', meaning: 'A new stance came to stand.' },
  correction: { name: 'Correction', meaning: 'An earlier entry said it otherwise; this one replaces it.' },
  retraction: { name: 'Retraction', meaning: 'An earlier entry no longer holds.' },
}

/** An entry of kind `change` that names an earlier one. */
export const CONFIRMATION_WORDS = {
  name: 'Confirmation',
  meaning: 'An earlier entry said the same and was unconfirmed.',
} as const

/** What is said of an entry that a later one speaks of. */
export const FATE_WORDS: Readonly<
  Record<Exclude<Fate, 'holds'>, { readonly name: string; readonly meaning: string }>
> = {
  'confirmed-later': { name: 'Confirmed by a later entry', meaning: 'Another report bore it out.' },
  superseded: { name: 'Superseded by a later entry', meaning: 'A correction says it otherwise.' },
  withdrawn: { name: 'Withdrawn by a later entry', meaning: 'It no longer holds.' },
}

export const ORIGIN_WORDS: Readonly<Record<Origin, { readonly name: string; readonly meaning: string }>> = {
  live: { name: 'Live', meaning: 'Found in a polled feed.' },
  imported: { name: 'Imported', meaning: 'Read from a file that the operator gave.' },
  curated: { name: 'Curated', meaning: 'Entered by hand from the public record.' },
}

export const CONDITION_WORDS: Readonly<Record<SourceCondition, string>> = {
  answering: 'Answering',
  failing: 'Failing',
  unasked: 'Not yet asked',
}

export const TIER_WORDS: Readonly<Record<number, string>> = {
  1: 'Official or agency of record',
  2: 'Known outlet',
  3: 'Other',
}

export const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const

/** Problem titles and details that pages and answers share. */
export const PROBLEM_WORDS = {
  notFound: { title: 'Not found', detail: 'There is nothing at this address.' },
  methodNotAllowed: {
    title: 'Method not allowed',
    detail: 'This address answers GET, HEAD and OPTIONS only.',
  },
  internal: {
    title: 'Internal error',
    detail: 'The monitor could not make this page. Nothing is lost; please try again.',
  },
  unavailable: { title: 'Unavailable', detail: 'The database does not answer.' },
} as const
