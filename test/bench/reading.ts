import { newStart } from '../../src/domain/profiles/new-start/profile.ts'
import { createReader } from '../../src/extract/create-reader.ts'
import type { Comparison } from './measure.ts'

const MENTIONING = [
  'Washington is studying the Russian proposal to keep the limits of the New START treaty, Foreign Minister Sergei Lavrov said on Sunday.',
  'He added that no substantive reply had come through diplomatic channels and that Moscow would wait.',
  'The State Department declined to comment. Experts in Geneva expect talks on a successor in the spring, if at all.',
  'Russia suspended its part in the inspections in February 2023 and says that it observes the caps on warheads.',
]

const UNRELATED = [
  'The harbour authority has approved the plan to deepen the channel, and work is to begin before the ice comes.',
  'Fishermen asked for compensation; the mayor said that the council would look at the figures next week.',
  'A new bridge, first proposed in the nineties, is still being considered by the ministry of transport.',
  'Nobody was hurt when a crane toppled on Tuesday, and the owner has not replied to questions so far.',
]

const CHARACTERS = 3000

/** Articles of some 3,000 characters; a number in each keeps them apart. */
const articlesOf = (sentences: readonly string[], count: number) =>
  Array.from({ length: count }, (_, index) => {
    const parts: string[] = [`Report number ${index}.`]
    for (let length = 0, at = index; length < CHARACTERS; at++) {
      const sentence = sentences[at % sentences.length] ?? ''
      parts.push(sentence)
      length += sentence.length + 2
    }
    return {
      title: `Report ${index}`,
      text: parts.join('\n\n'),
      published: '2025-11-09',
      language: null,
    } as const
  })

/** What a keyword alert does: look for the name and for stance words. */
const KEYWORDS = /\b(?:reject|consider|propos|respon|repl|suspend|observ|agree)\w*/gi

const read = createReader(newStart)

/** The reader against a keyword alert over the same texts, on one core. */
export const readingComparisons = (): readonly Comparison[] =>
  (
    [
      ['reading articles that name the treaty', MENTIONING, 300],
      ['reading articles that do not', UNRELATED, 2000],
    ] as const
  ).map(([name, sentences, count]) => {
    const articles = articlesOf(sentences, count)
    return {
      name,
      unit: 'articles of 3,000 characters',
      ours: {
        name: 'reader',
        run: () => {
          for (const article of articles) read(article)
          return articles.length
        },
      },
      baseline: {
        name: 'keyword alert',
        run: () => {
          let found = 0
          for (const { text } of articles)
            if (/New START/i.test(text)) found += text.match(KEYWORDS)?.length ?? 0
          return found < 0 ? 0 : articles.length
        },
      },
    }
  })
