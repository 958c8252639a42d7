import type { FeedEntry } from './feed-server.ts'

export type InterviewArticle = FeedEntry & {
  readonly paragraphs: readonly string[]
  readonly charset: 'utf-8' | 'windows-1251'
}

/** Four papers that quote one interview, and one article of an earlier press conference. */
export const INTERVIEW: readonly InterviewArticle[] = [
  {
    slug: 'minsk',
    title: 'Lavrov hopes Washington will answer the offer on New START',
    summary: 'The Russian foreign minister spoke in the Belarusian capital about the New START treaty.',
    published: '2025-10-28T14:00:00Z',
    charset: 'utf-8',
    paragraphs: [
      'MINSK. Russian Foreign Minister Sergei Lavrov said on Tuesday that Moscow was hoping for a positive answer from the United States to its offer to keep the limits of the New START treaty for one more year.',
      '“President Trump has several times spoken positively about this initiative,” Lavrov told a conference on Eurasian security. He added that nothing had come through official channels so far.',
      'The conference goes on until Wednesday and gathers delegations from some forty countries.',
    ],
  },
  {
    slug: 'first',
    title: 'Lavrov: Washington is studying the offer on New START',
    summary: 'Moscow was told that its offer on the New START treaty is being looked at.',
    published: '2025-11-09T07:00:00Z',
    charset: 'utf-8',
    paragraphs: [
      'Russia has been told through diplomatic channels that its proposal on the New START limits is under consideration in Washington, Foreign Minister Sergei Lavrov said in an interview that was published on Sunday.',
      'Experts of both countries have not met on the subject since the summer, and the embassies keep silent about the exchange of messages.',
    ],
  },
  {
    slug: 'second',
    title: 'No substantive answer yet from the US on New START, says Lavrov',
    summary: 'The foreign minister spoke of the New START treaty in an interview.',
    published: '2025-11-09T08:30:00Z',
    charset: 'windows-1251',
    paragraphs: [
      'The United States has not given a substantive response to the Russian proposal on the New START treaty, Foreign Minister Sergei Lavrov said on Sunday.',
      '“According to what we hear from Washington, the issue is under consideration,” the minister said — and added that Moscow would not beg for anything.',
      'Reporters were reminded that the interview had been recorded at the end of the week.',
    ],
  },
  {
    slug: 'third',
    title: 'Russia still waits for word on nuclear limits',
    summary: 'An interview with the foreign minister touches upon the New START treaty.',
    published: '2025-11-09T10:00:00Z',
    charset: 'utf-8',
    paragraphs: [
      'In an interview that many papers carried on Sunday, Sergei Lavrov was asked what had become of the offer on the New START treaty.',
      'Washington has not provided any substantive reply, Lavrov said. He noted that, as American diplomats put it, the matter is being considered.',
      'The embassy in the Russian capital did not pick up the phone at the weekend.',
    ],
  },
  {
    slug: 'fourth',
    title: 'Arms control: offer lies on desks in Washington',
    summary: 'Lavrov gave an interview in which he speaks of the New START treaty.',
    published: '2025-11-09T16:45:00Z',
    charset: 'utf-8',
    paragraphs: [
      'Washington is considering the Russian initiative on the New START treaty, Foreign Minister Sergei Lavrov told a news agency on Sunday.',
      'He named no date by which the review might be finished. Winter is near, and so is the day on which the pact ends.',
    ],
  },
]
