import type { Body, Post } from '../../treaty-profile.ts'

/** The bodies that speak for Russia. */
export const russianBodies: readonly Body[] = [
  { name: 'Kremlin', forms: { en: ['Kremlin'], ru: ['Кремл*'] } },
  {
    name: 'Russian Foreign Ministry',
    forms: {
      en: [
        'Russian Foreign Ministry',
        'Russian Ministry of Foreign Affairs',
        'Russian Ministry',
        'Smolenskaya Square',
        'Foreign Ministry',
        'Ministry of Foreign Affairs',
        'ministry',
      ],
      ru: [
        'МИД',
        'МИДа',
        'МИДе',
        'МИДу',
        'МИДом',
        'МИД РФ',
        'МИД России',
        'МИДе РФ',
        'МИДа РФ',
        'МИДе России',
        'российск* МИД*',
        'Смоленск* площад*',
        'внешнеполитическ* ведомств*',
        'дипведомств*',
        'российск* дипведомств*',
        'министерств* иностранных дел',
      ],
    },
  },
  {
    name: 'Russian Defence Ministry',
    forms: {
      en: ['Russian Defence Ministry', 'Russian Defense Ministry', 'Defence Ministry', 'Defense Ministry'],
      ru: [
        'Минобороны',
        'Минобороны РФ',
        'Минобороны России',
        'министерств* обороны',
        'военн* ведомств*',
        'Генштаб* ВС РФ',
        'Генштаб* России',
      ],
    },
  },
  {
    name: 'Russian Security Council',
    forms: {
      en: ['Russian Security Council', 'Security Council'],
      ru: ['Совбез* РФ', 'Совбез* России', 'Совет* безопасности РФ', 'Совет* безопасности России'],
    },
  },
  {
    name: 'Russian embassy',
    forms: {
      en: ['Russian embassy', 'embassy'],
      ru: ['российск* посольств*', 'посольств* РФ', 'посольств* России', 'посольств*'],
    },
  },
]

/** What Russian offices are called. */
export const russianPosts: readonly Post[] = [
  {
    title: 'President',
    forms: {
      en: ['president', 'leader', 'head of state', 'kremlin leader', 'kremlin chief'],
      ru: ['президент*', 'лидер*', 'глав* государства'],
    },
  },
  {
    title: 'Foreign Minister',
    forms: {
      en: ['foreign minister', 'minister of foreign affairs', 'top diplomat', 'chief diplomat'],
      ru: [
        'министр* иностранных дел',
        'глав* мид*',
        'глав* дипломатии',
        'глав* внешнеполитического ведомства',
        'глав* министерства иностранных дел',
        'глав* дипведомства',
      ],
    },
  },
  {
    title: 'Presidential Press Secretary',
    forms: {
      en: [
        'kremlin spokesman',
        'kremlin spokesperson',
        'kremlin press secretary',
        'presidential spokesman',
        'presidential press secretary',
      ],
      ru: [
        'спикер* кремля',
        'пресс секретар* кремля',
        'пресс секретар* президента',
        'представител* кремля',
        'официальн* представител* кремля',
      ],
    },
  },
  {
    title: 'Presidential Aide',
    forms: {
      en: ['kremlin aide', 'presidential aide', 'kremlin foreign policy aide'],
      ru: ['помощник* президента'],
    },
  },
  {
    title: 'Foreign Ministry Spokeswoman',
    forms: {
      en: [
        'foreign ministry spokeswoman',
        'foreign ministry spokesperson',
        'ministry of foreign affairs spokeswoman',
      ],
      ru: ['официальн* представител* мид*', 'представител* мид*', 'спикер* мид*'],
    },
  },
  {
    title: 'Defence Minister',
    forms: {
      en: ['defence minister', 'defense minister', 'minister of defence', 'minister of defense'],
      ru: ['министр* обороны', 'глав* минобороны', 'глав* военного ведомства'],
    },
  },
  {
    title: 'Secretary of the Security Council',
    forms: {
      en: [
        'security council secretary',
        'secretary of the security council',
        'secretary of security council',
      ],
      ru: ['секретар* совбеза', 'секретар* совета безопасности'],
    },
  },
  {
    title: 'Chief of the General Staff',
    forms: {
      en: ['chief of the general staff', 'chief of general staff'],
      ru: ['начальник* генштаба', 'начальник* генерального штаба', 'глав* генштаба'],
    },
  },
]
