/** The stances a party can hold, from consent to withdrawal. */
export const STANCES = [
  'agreed',
  'positive-response',
  'proposal',
  'observing',
  'conditional',
  'under-consideration',
  'no-response',
  'negative-response',
  'alleges-violation',
  'suspended',
  'not-bound',
] as const

export type Stance = (typeof STANCES)[number]

export const isStance = (value: unknown): value is Stance => STANCES.includes(value as Stance)

type StanceProfile = {
  /** A decisive first-hand stance yields only to first-hand words or to two independent reports. */
  readonly decisive: boolean
  /** Which of several stances of one day says more: the higher one stands. */
  readonly informativeness: number
  /** Where it lies between refusal (-2) and consent (+2); null where the scale does not apply. */
  readonly polarity: number | null
}

/** The properties that settling needs of each stance. */
export const STANCE_PROFILES: Readonly<Record<Stance, StanceProfile>> = {
  agreed: { decisive: true, informativeness: 5, polarity: 2 },
  'negative-response': { decisive: true, informativeness: 5, polarity: -2 },
  suspended: { decisive: true, informativeness: 5, polarity: -2 },
  'not-bound': { decisive: true, informativeness: 5, polarity: -2 },
  'positive-response': { decisive: false, informativeness: 4, polarity: 1 },
  proposal: { decisive: false, informativeness: 4, polarity: 1 },
  conditional: { decisive: false, informativeness: 4, polarity: 0 },
  'alleges-violation': { decisive: false, informativeness: 4, polarity: null },
  'under-consideration': { decisive: false, informativeness: 3, polarity: 0 },
  observing: { decisive: false, informativeness: 2, polarity: 1 },
  'no-response': { decisive: false, informativeness: 1, polarity: 0 },
}
