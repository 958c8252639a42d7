/** Version of the published policy; a rule that changes its meaning raises it. */
export const SETTLING_VERSION = 1

/** The rules of settling. Every ledger row cites the one that fired. */
export const SETTLING_RULES = {
  'first-statement': 'The first statement on record for this party and matter.',
  'later-statement': 'A later statement replaces an earlier one.',
  'more-informative':
    'Of several statements of one day, the nearest to the party and then the most informative stands.',
  'new-question': 'The other side made a new offer since, and this party has not answered it.',
  'two-reports': 'A decisive first-hand stance gives way to reports from at least two independent sources.',
  'higher-office':
    'Two voices of one party disagree within 72 hours: the higher office stands, the case is marked disputed.',
  'same-stance': 'The same stance again: it moves the day of last confirmation and changes nothing.',
  'silence-noted': 'No formal answer yet: noted beside the stance that stands, which it does not replace.',
  'decisive-holds': 'A decisive first-hand stance holds against a single report or a narration.',
  'first-hand-holds': "The party's own words hold for 72 hours against what others say of it.",
  'suspension-holds':
    'Keeping the limits, accusing the other side or refusing a session leaves a suspension as it is.',
  'accusation-noted': 'An accusation against the other side leaves a decisive stance of its own as it is.',
} as const

export type SettlingRule = keyof typeof SETTLING_RULES

/** Under this confidence of its surest claim, a statement stands as unconfirmed. */
export const CONFIDENCE_THRESHOLD = 0.6

/** A move this far on the scale (-2 to +2), on one low-tier report, surprises: it stands as unconfirmed. */
export const SURPRISING_MOVE = 3

/** The tier from which a single report of a surprising move is not enough. */
export const LOW_TIER = 3

/** Words hold, and voices disagree, within this many days (72 hours). */
export const HOLDING_DAYS = 3

/** An offer made again within this many days of the last time is the same offer. */
export const REPEATED_OFFER_DAYS = 180
