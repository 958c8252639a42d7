import type { DemoArticle } from './demo-article.ts'

/** Demo Courier: summaries in the feed, the texts on pages of their own. Oldest first. */
export const courierArticles: readonly DemoArticle[] = [
  {
    slug: 'white-house-sounds-good',
    published: '2025-09-22T18:40:00Z',
    title: 'White House finds Putin’s New START offer pretty good',
    paragraphs: [
      'The Russian offer to keep the New START limits for a year sounds pretty good, White House press secretary Karoline Leavitt said on Monday.',
      'President Donald Trump knows of the offer and will speak about it himself in the coming days, she told reporters at her daily briefing.',
      'The White House did not say when that would be, nor whether its experts had begun to look at the question of inspections, which both capitals stopped years ago.',
    ],
  },
  {
    slug: 'peskov-waits',
    published: '2025-09-26T11:20:00Z',
    title: 'Kremlin still waits for U.S. answer on nuclear limits',
    paragraphs: [
      'Moscow is still waiting for an answer from the United States to the proposal on the New START limits, Kremlin spokesman Dmitry Peskov said on Friday.',
      'He would not be drawn on how long the Kremlin was prepared to wait, and said only that time was short with so little of the winter left before the treaty ends.',
      'The subject would come up, he expected, whenever the two presidents next spoke by telephone.',
    ],
  },
  {
    slug: 'interview-under-consideration',
    published: '2025-11-09T11:00:00Z',
    title: 'Moscow’s nuclear offer is being considered in Washington, Lavrov says',
    paragraphs: [
      'Russian Foreign Minister Sergei Lavrov said on Sunday that Washington had informed Moscow through diplomats that the offer on the New START limits was under consideration.',
      '“We have received no substantive response so far,” Lavrov said in the interview, which covered embassies, flights and the war in Ukraine too.',
      'He is ready to meet Secretary of State Marco Rubio whenever it seems useful, the minister added, and sees no need for long talks about an offer that he called simple.',
    ],
  },
  {
    slug: 'give-them-time',
    published: '2025-12-29T09:15:00Z',
    title: 'Lavrov: let the Americans finish their review of New START offer',
    paragraphs: [
      'The United States is still studying the Russian proposal on the New START limits and should be given time to finish, Foreign Minister Sergei Lavrov said on Monday.',
      'A formal reply has not been received from Washington, he said in his remarks at the end of the year.',
      'Five weeks remain until the treaty ends. After that no agreement will limit the two largest arsenals for the first time in half a century.',
    ],
  },
  {
    slug: 'still-on-the-table',
    published: '2026-02-03T10:10:00Z',
    title: 'Russian offer on New START remains on the table, Kremlin says',
    paragraphs: [
      'The Russian offer to keep the limits of New START remains on the table, Kremlin spokesman Dmitry Peskov said on Tuesday, two days before the treaty ends.',
      'Moscow has not received a reply from the Americans, he told reporters.',
      'The spokesman called the days ahead a dangerous moment for everybody and would not say what Russia was going to do on the morning after.',
    ],
  },
  {
    slug: 'rubio-china',
    published: '2026-02-04T22:30:00Z',
    title: 'Rubio: arms control is impossible without China',
    paragraphs: [
      'A nuclear arms control treaty is impossible without China, U.S. Secretary of State Marco Rubio said on Wednesday, on the eve of the end of New START.',
      'The president had been clear about that more than once, Rubio told reporters at the State Department, and had nothing to announce for the moment.',
      'China has far fewer warheads than Russia and the United States, but its stock grows faster than theirs.',
    ],
  },
  {
    slug: 'beijing-declines',
    published: '2026-02-05T09:20:00Z',
    title: 'China will not join nuclear talks “at this stage”',
    encoding: 'windows-1251',
    paragraphs: [
      'China will not take part in nuclear arms control negotiations with the United States and Russia at this stage, Foreign Ministry spokesman Lin Jian said on Thursday — the day on which New START ends.',
      '“China’s forces are not on the same level as those of the United States,” he told reporters in Beijing.',
      'He called the end of the treaty regrettable… and left it at that. In Russian the treaty is known as «ДСНВ».',
    ],
  },
  {
    slug: 'opinion-take-the-year',
    published: '2026-01-19T07:00:00Z',
    title: 'Opinion: why Washington should accept the year',
    paragraphs: [
      'The United States should accept the Russian offer and keep the limits of New START for a year. That is the view of most of the people who once negotiated such treaties.',
      'If Washington agreed, nothing would be lost; if it refused, both sides could add warheads within months, and neither would know how many the other had.',
      'A former American negotiator puts it in one sentence: a year is not much, but it is a year.',
    ],
  },
  {
    slug: 'museum-start-one',
    published: '2025-12-06T08:00:00Z',
    title: 'Museum shows what START I took apart',
    paragraphs: [
      'A museum in the Midwest shows the wings of bombers that were cut up under START I, the treaty which the United States and the Soviet Union signed in July 1991.',
      'Under that treaty the two sides agreed to give up thousands of warheads, and inspectors counted them one by one in silos, on submarines and on airfields.',
      'Visitors may walk through a silo door that weighs as much as a locomotive. The exhibition is open until the end of May, and children get in free on Sundays.',
    ],
  },
]
