import type { Party } from '../../domain/party.ts'
import type { Stance } from '../../domain/stance.ts'
import type { Weighed } from '../consider.ts'
import { relationTo } from './symbols.ts'

/** What the verdict looks at: names and values. */
export type Evidence = ReadonlyMap<string, number>

/** Odds beyond this (natural logarithm) say no more. */
const LIMIT = 6

/** A claim that its steps inferred less of is surer. */
const SURE = 0.75

/** What surrounds one stance of one party in one sentence; odds as natural logarithms. */
export type Surroundings = {
  readonly stance: Stance
  readonly party: Party
  /** Of the words of this sentence. */
  readonly words: number
  /** The same for whichever other party they speak for most. */
  readonly otherParty: number
  /** The same party's in whichever other sentence of the article speaks for it most. */
  readonly elsewhere: number
  /** Whether a rule makes the same claim in another sentence. */
  readonly claimedElsewhere: boolean
  /** What the rules make of this sentence. */
  readonly weighed: readonly Weighed[]
  readonly flags: readonly string[]
  /** Which rule of the clock speaks where the words speak loudest. */
  readonly time: string
}

const TIME_FLAG = /^(?:date|recall|state|block|question)/

const within = (odds: number): number => Math.max(-LIMIT, Math.min(LIMIT, odds))

/** Puts together what the words weigh and what the rules say. */
export const evidenceOf = (surroundings: Surroundings): Evidence => {
  const { stance, party, weighed, flags } = surroundings
  const words = within(surroundings.words)
  const lead = within(surroundings.words - surroundings.otherParty)
  const evidence = new Map<string, number>([
    ['start', 1],
    [`start ${stance}`, 1],
    ['words', words],
    [`words ${stance}`, words],
    ['lead', lead],
    [`lead ${stance}`, lead],
    ['lag', Math.min(0, lead)],
    ['elsewhere', within(surroundings.elsewhere)],
    ['claimed elsewhere', surroundings.claimedElsewhere ? 1 : 0],
  ])
  evidence.set(`time ${surroundings.time}`, 1)
  for (const flag of flags) if (TIME_FLAG.test(flag)) evidence.set(flag, 1)
  for (const { candidate, claim } of weighed) {
    if (claim && claim.party === party) {
      const time = claim.current ? 'now' : 'past'
      if (claim.stance === stance) {
        evidence.set(time, 1)
        evidence.set(`${time} ${stance}`, 1)
        evidence.set(`${time} words`, words)
        if (claim.confidence > SURE) evidence.set(`${time} sure`, 1)
        const clock = candidate.steps.find(({ kind }) => kind === 'time')?.rule
        if (clock) evidence.set(`rule time ${clock}`, 1)
        for (const rule of claim.rules) evidence.set(`${time} ${rule}`, 1)
      } else evidence.set(`${time} another`, 1)
    } else if (claim?.current && claim.stance === stance) evidence.set('another party', 1)
    else if (!claim && candidate.stance === stance) {
      const relation = candidate.party === null ? 'nobody' : relationTo(candidate.party, party)
      evidence.set(`dropped ${candidate.steps.at(-1)?.kind} ${relation}`, 1)
      evidence.set(`dropped ${stance} ${relation}`, 1)
    }
  }
  return evidence
}
