import type { Matter } from '../domain/matter.ts'
import type { Party } from '../domain/party.ts'
import type { Stance } from '../domain/stance.ts'
import { type Day, daysBetween } from '../domain/time.ts'
import type { CuratedEntry } from '../domain/treaty-profile.ts'
import type { NamedDate } from './dates.ts'
import type { Lexicon } from './lexicon.ts'
import type { Sentence } from './sentence.ts'

/** Whether a claim is news, and which rule said so. */
export type Timing = {
  readonly current: boolean
  readonly saidOn: Day | null
  readonly rule: string
  readonly on: string
}

/** An act within so many days before publication is news. */
export const NEWS_DAYS = 3
/** An undated act that is on record from longer ago than this is taken for the one on record. */
const RECORD_DAYS = 4
/** News stands in the title and the first lines; further down an undated past is mostly history. */
const NEWS_BLOCKS = 3
const DATE_REACH = 12
/** "By 2023", long past, tells when; "by February" may still be to come. */
const LONG_AGO = 300

type Act = { readonly party: Party; readonly matter: Matter; readonly stance: Stance }

const tenseOf = (
  sentence: Sentence,
  from: number,
  to: number,
  lexicon: Lexicon,
): 'present' | 'past' | 'past-perfect' | 'none' => {
  const { pastPerfect, presentMarks, pastWords, pastEnding } = lexicon.tables.time
  const around = sentence.chunks.slice(Math.max(0, from - 4), to)
  const words = around.map(({ word }) => word)
  if (words.some((word) => pastPerfect.includes(word))) return 'past-perfect'
  if (words.some((word) => presentMarks.includes(word))) return 'present'
  const past = words.some(
    (word) =>
      pastWords.includes(word) || pastEnding.some((ending) => word.length > 4 && word.endsWith(ending)),
  )
  return past ? 'past' : 'none'
}

/** "Does not comply", "is violating": what happens now happened on no past date. */
const happensNow = (sentence: Sentence, from: number, to: number, lexicon: Lexicon): boolean =>
  sentence.chunks
    .slice(Math.max(0, from - 2), to)
    .some(({ word }) => lexicon.tables.time.presentAuxiliaries.includes(word))

/** Dates that tell when something was said or done, not how long it shall last. */
const tellingDates = (sentence: Sentence, published: Day, lexicon: Lexicon): readonly NamedDate[] =>
  sentence.dates.filter(({ from, first, last }) => {
    if (first > published) return false
    const before = sentence.chunks.slice(Math.max(0, from - 3), from).map(({ word }) => word)
    const { notWhen, notWhenBeside } = lexicon.tables.time
    return (
      !before.some((word) => notWhen.includes(word)) &&
      (daysBetween(last, published) > LONG_AGO || !notWhenBeside.includes(before.at(-1) ?? ''))
    )
  })

const nearest = (
  dates: readonly NamedDate[],
  from: number,
  to: number,
  sentence: Sentence,
): NamedDate | undefined => {
  const distance = (date: NamedDate) => (date.from >= to ? date.from - to : Math.max(0, from - date.to))
  return dates
    .filter((date) => sentence.clauses[date.from] === sentence.clauses[from] && distance(date) <= DATE_REACH)
    .sort((one, other) => distance(one) - distance(other))[0]
}

type Sign = { readonly text: string; readonly distance: number; readonly at: number }

/** "Earlier this week Peskov said": how far the sign may stand from the verb. */
const SAYING_REACH = 6

/** The nearest sign of a kind in the cue's clause. */
const signOf = (kind: 'recall' | 'state', sentence: Sentence, from: number, to: number): Sign | null => {
  let best: Sign | null = null
  for (const match of sentence.found[kind] ?? []) {
    if (sentence.clauses[match.from] !== sentence.clauses[from]) continue
    const distance = match.from >= to ? match.from - to : Math.max(0, from - match.to)
    if (best && best.distance <= distance) continue
    const text = sentence.chunks
      .slice(match.from, match.to)
      .map((chunk) => chunk.text)
      .join(' ')
    best = { text, distance, at: match.from }
  }
  return best
}

/** Whether a sentence speaks of old words or deeds only: it recalls, or every date that tells when is old. */
export const recallsOnly = (sentence: Sentence, published: Day, lexicon: Lexicon): boolean => {
  if (sentence.found.recall) return true
  const dates = tellingDates(sentence, published, lexicon)
  return dates.length > 0 && dates.every(({ last }) => daysBetween(last, published) > NEWS_DAYS)
}

/** Stances that are kept up for years: an old act on record is still the one spoken of. */
const LASTING: readonly Stance[] = ['agreed', 'suspended']
const RECORD_YEAR = 400

/** Acts that news keep recalling without a date. */
const RECALLED: readonly Stance[] = ['agreed', 'suspended', 'positive-response', 'proposal']

/** The act on record that an undated past tense speaks of, unless the same was done anew just now. */
const onRecord = (
  act: Act,
  voice: string | null,
  published: Day,
  history: readonly CuratedEntry[],
): CuratedEntry | undefined => {
  const same = history.filter(
    ({ party, matter, stance, date }) =>
      party === act.party && matter === act.matter && stance === act.stance && date <= published,
  )
  const ages = same.map(({ date }) => daysBetween(date, published))
  if (ages.some((age) => age <= RECORD_DAYS)) return undefined
  return same.find(
    ({ speaker, date }) =>
      LASTING.includes(act.stance) ||
      ((voice === null || voice === speaker) && daysBetween(date, published) <= RECORD_YEAR),
  )
}

export type ClockSetting = {
  readonly published: Day
  readonly history: readonly CuratedEntry[]
  readonly lexicon: Lexicon
  /** Who is heard saying it, if anybody. */
  readonly voice: string | null
  /** Verbs of saying that stand before the cue. */
  readonly sayings: readonly number[]
  /** The speaker goes on from a sentence that only recalled. */
  readonly recalling: boolean
}

/** Decides whether a claim is news or recalled: the first rule that has something to say. */
export const readClock = (
  act: Act,
  from: number,
  to: number,
  sentence: Sentence,
  { published, history, lexicon, voice, sayings, recalling }: ClockSetting,
): Timing => {
  const current = (rule: string, on = '', saidOn: Day | null = null): Timing => ({
    current: true,
    saidOn,
    rule,
    on,
  })
  const background = (rule: string, on = '', saidOn: Day | null = null): Timing => ({
    current: false,
    saidOn,
    rule,
    on,
  })
  const telling = tellingDates(sentence, published, lexicon)
  const date = nearest(telling, from, to, sentence)
  const state = signOf('state', sentence, from, to)
  if (date) {
    const dated = sentence.chunks
      .slice(date.from, date.to)
      .map(({ text }) => text)
      .join(' ')
    const age = daysBetween(date.last, published)
    const exact = date.first === date.last
    if (age <= NEWS_DAYS && exact) return current('dated-now', dated, date.last)
    if (age > NEWS_DAYS && !state && !happensNow(sentence, from, to, lexicon))
      return background('dated-before', dated, exact ? date.last : null)
  }
  // "Russia froze it in 2023, though it pledged to keep the caps": the date of the first clause holds for the next.
  const tense = tenseOf(sentence, from, to, lexicon)
  const earlier = telling.find(({ to: end }) => end <= from)
  if (!date && !state && tense === 'past' && earlier && daysBetween(earlier.last, published) > NEWS_DAYS)
    return background('dated-before', earlier.last, null)
  const recall = signOf('recall', sentence, from, to)
  if (recall && sayings.some((verb) => Math.abs(verb - recall.at) <= SAYING_REACH))
    return background('recalled-saying', recall.text)
  if (recall && !(state && state.distance <= recall.distance)) return background('recalled', recall.text)
  if (state) return current('state', state.text)
  if (tense === 'present') return current('present')
  if (recalling && act.stance !== 'no-response') return background('recalled-before')
  // That somebody did not answer stays true until he does, whenever it was said.
  if (act.stance === 'no-response') return current('standing')
  if (tense === 'past-perfect' && voice === null) return background('past-perfect')
  const known =
    RECALLED.includes(act.stance) && act.matter !== 'successor'
      ? onRecord(act, voice, published, history)
      : undefined
  const past = (tense === 'past' || tense === 'past-perfect') && act.party !== 'CN'
  if (past && known && sentence.block > (LASTING.includes(act.stance) ? 0 : 1))
    return background('on-record', known.date, known.date)
  if (past && voice === null && sentence.block > NEWS_BLOCKS && act.stance !== 'observing')
    return background('undated-past')
  return current('undated')
}
