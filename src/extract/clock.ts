import type { Matter } from '../domain/matter.ts'
import type { Party } from '../domain/party.ts'
import type { Stance } from '../domain/stance.ts'
import { type Day, daysBetween } from '../domain/time.ts'
import type { CuratedEntry } from '../domain/treaty-profile.ts'
import { datesIn, type NamedDate } from './dates.ts'
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
  const cue = sentence.chunks.slice(from, to).map(({ word }) => word)
  const past = cue.some(
    (word) =>
      pastWords.includes(word) || pastEnding.some((ending) => word.length > 4 && word.endsWith(ending)),
  )
  return past ? 'past' : 'none'
}

/** Dates that tell when something was said or done, not how long it shall last. */
const tellingDates = (sentence: Sentence, published: Day, lexicon: Lexicon): readonly NamedDate[] =>
  datesIn(sentence.chunks, published, lexicon.tables).filter(({ from, first }) => {
    if (first > published) return false
    const before = sentence.chunks.slice(Math.max(0, from - 3), from).map(({ word }) => word)
    return !before.some((word) => lexicon.tables.time.notWhen.includes(word))
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

const has = (
  sentence: Sentence,
  kind: 'recall' | 'state' | 'today',
  clause: number | undefined,
): string | null => {
  for (const { label, from, to } of sentence.found)
    if (label.kind === kind && sentence.clauses[from] === clause)
      return sentence.chunks
        .slice(from, to)
        .map(({ text }) => text)
        .join(' ')
  return null
}

/** Decides whether a claim is news or recalled: the first rule that has something to say. */
export const readClock = (
  act: Act,
  from: number,
  to: number,
  sentence: Sentence,
  spoken: boolean,
  published: Day,
  history: readonly CuratedEntry[],
  lexicon: Lexicon,
): Timing => {
  const clause = sentence.clauses[from]
  const date = nearest(tellingDates(sentence, published, lexicon), from, to, sentence)
  const dated =
    date &&
    sentence.chunks
      .slice(date.from, date.to)
      .map(({ text }) => text)
      .join(' ')
  if (date && dated) {
    const age = daysBetween(date.last, published)
    const saidOn = date.first === date.last ? date.last : null
    if (age <= NEWS_DAYS && date.first === date.last)
      return { current: true, saidOn, rule: 'dated-now', on: dated }
    if (age > NEWS_DAYS) {
      const still = has(sentence, 'state', clause)
      if (!still) return { current: false, saidOn, rule: 'dated-before', on: dated }
    }
  }
  const recall = has(sentence, 'recall', clause)
  if (recall) return { current: false, saidOn: null, rule: 'recalled', on: recall }
  const state = has(sentence, 'state', clause)
  if (state) return { current: true, saidOn: null, rule: 'state', on: state }
  const tense = tenseOf(sentence, from, to, lexicon)
  if (tense === 'present') return { current: true, saidOn: null, rule: 'present', on: '' }
  const known = history.find(
    (entry) =>
      entry.party === act.party &&
      entry.matter === act.matter &&
      entry.stance === act.stance &&
      daysBetween(entry.date, published) > RECORD_DAYS,
  )
  if (tense === 'past-perfect' && !spoken)
    return { current: false, saidOn: null, rule: 'past-perfect', on: '' }
  if (tense === 'past' && known && !spoken)
    return { current: false, saidOn: known.date, rule: 'on-record', on: known.date }
  if (tense === 'past' && !spoken && sentence.block > NEWS_BLOCKS)
    return { current: false, saidOn: null, rule: 'undated-past', on: '' }
  return { current: true, saidOn: null, rule: 'undated', on: '' }
}
