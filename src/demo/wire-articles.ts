import type { DemoArticle } from './demo-article.ts'

/** Sample Wire: whole texts in the feed. Oldest first; the last ones are look-alikes. */
export const wireArticles: readonly DemoArticle[] = [
  {
    slug: 'putin-one-more-year',
    published: '2025-09-22T14:20:00Z',
    title: 'Putin offers to keep New START limits for one more year',
    paragraphs: [
      'MOSCOW (Sample Wire) — Russia is ready to keep to the limits of the New START treaty for one year after it expires, President Vladimir Putin told his Security Council on Monday.',
      'The step would make sense only if the United States acted in the same way, he added.',
      'The treaty caps the strategic warheads of each side at 1,550 and runs out on 5 February 2026.',
    ],
  },
  {
    slug: 'trump-good-idea',
    published: '2025-10-05T19:05:00Z',
    title: 'Trump calls Putin’s offer on nuclear limits a good idea',
    paragraphs: [
      'WASHINGTON (Sample Wire) — The Russian offer to keep the New START limits for another year sounds like a good idea, U.S. President Donald Trump told reporters on Sunday.',
      'He gave no details and took no questions on inspections.',
      'Signed in Prague in 2010, the treaty is the last of a long line that began in the days of the Soviet Union.',
    ],
  },
  {
    slug: 'ryabkov-nothing-received',
    published: '2025-10-08T10:40:00Z',
    title: 'Moscow has received nothing official on New START offer',
    paragraphs: [
      'MOSCOW (Sample Wire) — Russia has not received an official answer from the United States to its proposal on the New START limits, Deputy Foreign Minister Sergei Ryabkov said on Wednesday.',
      'Diplomats on both sides remain in touch, he noted.',
      'The treaty, signed in Prague in 2010, caps the strategic warheads of each side at 1,550 and the deployed missiles and bombers that carry them at 700.',
    ],
  },
  {
    slug: 'lavrov-minsk',
    published: '2025-10-28T12:15:00Z',
    title: 'Lavrov hopes for a positive answer on New START',
    paragraphs: [
      'MINSK (Sample Wire) — Russian Foreign Minister Sergei Lavrov said on Tuesday that Moscow hoped for a positive answer from Washington to its offer to keep the New START limits.',
      '“President Trump has spoken positively of this initiative more than once,” Lavrov told a conference in Minsk.',
    ],
  },
  {
    slug: 'lavrov-interview',
    published: '2025-11-09T08:10:00Z',
    title: 'Lavrov: U.S. says New START offer is under consideration',
    paragraphs: [
      'MOSCOW (Sample Wire) — The United States has told Russia that its offer on the New START limits is under consideration, Foreign Minister Sergei Lavrov said in an interview published on Sunday.',
      '“There has been no substantive answer from Washington yet,” he said.',
      'The offer itself needs no long negotiations, in his view.',
    ],
  },
  {
    slug: 'specimen-lavrov-interview',
    published: '2025-11-09T09:30:00Z',
    title: 'No substantive reply on nuclear limits, Lavrov says',
    from: 'Specimen Post',
    paragraphs: [
      'Washington has yet to give a substantive reply to the Russian proposal on New START, Sergei Lavrov told an interviewer.',
      'Through diplomatic channels, the foreign minister said, Moscow was informed that the proposal is being considered by the American side.',
      'Mr Lavrov spoke at length about embassies and flights as well.',
    ],
  },
  {
    slug: 'placeholder-lavrov-interview',
    published: '2025-11-09T13:45:00Z',
    title: 'Washington is reviewing the New START proposal, says Russia’s top diplomat',
    from: 'Placeholder Times',
    paragraphs: [
      'Russian Foreign Minister Sergey Lavrov said that the United States is considering Moscow’s proposal to maintain the limits of New START.',
      'The treaty, the last of its kind between the two powers, ends in February.',
      'Signed in Prague in 2010, the treaty is the last of a long line that began in the days of the Soviet Union.',
    ],
  },
  {
    slug: 'trump-let-it-expire',
    published: '2026-01-08T21:30:00Z',
    title: 'Trump says he would let New START expire',
    paragraphs: [
      'WASHINGTON (Sample Wire) — President Donald Trump rejected an extension of the New START treaty on Thursday, saying that he would rather let it expire.',
      '“We want a better agreement,” Trump said, adding that China should be part of a new treaty.',
      'The treaty, signed in Prague in 2010, caps the strategic warheads of each side at 1,550 and the deployed missiles and bombers that carry them at 700.',
    ],
  },
  {
    slug: 'ministry-not-bound',
    published: '2026-02-04T18:30:00Z',
    title: 'Russia no longer bound by New START, foreign ministry says',
    paragraphs: [
      'MOSCOW (Sample Wire) — Russia is no longer bound by the obligations of the New START treaty, the Russian Foreign Ministry said on Wednesday, a few hours before the treaty runs out.',
      'The United States has not given a formal answer to the Russian offer, the ministry said.',
    ],
  },
  {
    slug: 'trump-new-treaty',
    published: '2026-02-05T20:00:00Z',
    title: 'Trump rejects New START extension and wants a new treaty',
    paragraphs: [
      'WASHINGTON (Sample Wire) — U.S. President Donald Trump on Thursday rejected the Russian offer to keep the limits of New START.',
      'Trump called for a new and modern treaty instead and said that the old one was being violated by Russia.',
      'The treaty, signed in Prague in 2010, caps the strategic warheads of each side at 1,550 and the deployed missiles and bombers that carry them at 700.',
    ],
  },
  {
    slug: 'ryabkov-no-grounds',
    published: '2026-02-09T11:00:00Z',
    title: 'Russia sees no grounds for new arms talks with U.S.',
    paragraphs: [
      'MOSCOW (Sample Wire) — Russia sees no grounds for new negotiations on a treaty to replace New START at present, Deputy Foreign Minister Sergei Ryabkov said on Monday.',
      'The policy of Washington would have to change first, he said.',
      'The treaty, signed in Prague in 2010, caps the strategic warheads of each side at 1,550 and the deployed missiles and bombers that carry them at 700.',
    ],
  },
  {
    slug: 'lavrov-duma',
    published: '2026-02-11T12:00:00Z',
    title: 'Russia will observe New START limits as long as U.S. does, Lavrov tells Duma',
    paragraphs: [
      'MOSCOW (Sample Wire) — Russia will continue to observe the limits of the expired New START treaty as long as the United States does not exceed them, Foreign Minister Sergei Lavrov said on Wednesday.',
      'He was answering questions in the State Duma.',
      'Signed in Prague in 2010, the treaty is the last of a long line that began in the days of the Soviet Union.',
    ],
  },
  {
    slug: 'peskov-britain-france',
    published: '2026-03-04T10:30:00Z',
    title: 'Kremlin: no nuclear talks without Britain and France',
    paragraphs: [
      'MOSCOW (Sample Wire) — Russia will take part in talks on a successor to New START only if Britain and France join them, Kremlin spokesman Dmitry Peskov said on Wednesday.',
      'The treaty, signed in Prague in 2010, caps the strategic warheads of each side at 1,550 and the deployed missiles and bombers that carry them at 700.',
    ],
  },
  {
    slug: 'long-road-of-a-treaty',
    published: '2025-10-12T06:00:00Z',
    title: 'From Prague to the last winter: the road of a treaty',
    paragraphs: [
      'In April 2010 two presidents signed New START in Prague. Ten months later it entered into force.',
      'In 2021 Washington and Moscow extended the treaty by five years. In February 2023 Putin suspended Russian participation.',
      'Its inspections had stopped long before, in the first spring of the pandemic.',
    ],
  },
  {
    slug: 'missile-moratorium',
    published: '2025-09-30T09:00:00Z',
    title: 'Moscow explains end of its missile moratorium',
    paragraphs: [
      'MOSCOW (Sample Wire) — Russia no longer considers itself bound by its moratorium on ground-launched missiles of intermediate range, a defence official repeated on Tuesday.',
      'The moratorium had followed the end of the INF Treaty in 2019.',
      'Missiles of that kind fly between five hundred and five and a half thousand kilometres. The official did not say where they might be placed.',
    ],
  },
  {
    slug: 'new-start-wins-derby',
    published: '2025-11-15T17:00:00Z',
    title: 'New Start beat Harbour Rovers in the derby',
    paragraphs: [
      'The sports club New Start rejected every excuse after last week’s defeat and beat Harbour Rovers by three goals to one.',
      'The coach said that the club was considering an offer for its striker and that there had been no answer yet.',
      'The match was played in the rain before some two thousand people, and the next one is away from home in a fortnight.',
    ],
  },
  {
    slug: 'un-appeal',
    published: '2026-02-02T15:00:00Z',
    title: 'UN chief urges nuclear powers to save the limits of New START',
    paragraphs: [
      'NEW YORK (Sample Wire) — The UN Secretary-General hopes that Washington and Moscow will agree to keep the limits of the New START treaty, his spokesman said on Monday.',
      'A world without any limits would be a more dangerous one, he warned.',
      'Signed in Prague in 2010, the treaty is the last of a long line that began in the days of the Soviet Union.',
    ],
  },
]
