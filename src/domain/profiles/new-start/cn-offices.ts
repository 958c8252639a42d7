import type { Body, Post } from '../../treaty-profile.ts'

/** The bodies that speak for China. */
export const chineseBodies: readonly Body[] = [
  {
    name: 'Chinese Foreign Ministry',
    forms: {
      en: ['Chinese Foreign Ministry', 'Foreign Ministry', 'Ministry of Foreign Affairs', 'ministry'],
      ru: [
        'МИД КНР',
        'МИД Китая',
        'МИДе КНР',
        'МИДе Китая',
        'МИДа КНР',
        'МИДа Китая',
        'китайск* МИД*',
        'министерств* иностранных дел',
      ],
    },
  },
  {
    name: 'Chinese Defence Ministry',
    forms: { en: ['Defence Ministry', 'Defense Ministry'], ru: ['Минобороны', 'министерств* обороны'] },
  },
  {
    name: 'Chinese embassy',
    forms: { en: ['Chinese embassy', 'embassy'], ru: ['посольств* КНР', 'посольств* Китая', 'посольств*'] },
  },
]

/** What Chinese offices are called. */
export const chinesePosts: readonly Post[] = [
  {
    title: 'President',
    forms: {
      en: ['president', 'leader', 'head of state'],
      ru: ['президент*', 'лидер*', 'председател* кнр', 'глав* государства'],
    },
  },
  {
    title: 'Foreign Minister',
    forms: {
      en: ['foreign minister', 'top diplomat', 'chief diplomat'],
      ru: ['министр* иностранных дел', 'глав* мид*'],
    },
  },
]
