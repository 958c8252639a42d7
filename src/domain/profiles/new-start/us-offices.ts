import type { Body, Post } from '../../treaty-profile.ts'

/** The bodies that speak for the United States. */
export const americanBodies: readonly Body[] = [
  {
    name: 'White House',
    forms: { en: ['White House', 'Oval Office', 'National Security Council'], ru: ['Бел* дом*'] },
  },
  {
    name: 'State Department',
    forms: {
      en: ['State Department', 'Department of State'],
      ru: ['Госдеп*', 'Госдепартамент*', 'Госдепартамент* США', 'Госдеп* США'],
    },
  },
  {
    name: 'Pentagon',
    forms: {
      en: ['Pentagon', 'Department of War', 'War Department', 'Department of Defense', 'Defense Department'],
      ru: ['Пентагон*', 'Минобороны США', 'Министерств* обороны США', 'Министерств* войны США', 'Минвойны'],
    },
  },
  {
    name: 'US embassy',
    forms: {
      en: ['US embassy', 'U.S. Embassy', 'American embassy', 'embassy'],
      ru: ['американск* посольств*', 'посольств*'],
    },
  },
]

/** What American offices are called. */
export const americanPosts: readonly Post[] = [
  {
    title: 'President',
    forms: {
      en: ['president', 'leader', 'head of state'],
      ru: [
        'президент*',
        'лидер*',
        'глав* государства',
        'глав* белого дома',
        'хозяин* белого дома',
        'хозяин* овального кабинета',
      ],
    },
  },
  { title: 'Vice President', forms: { en: ['vice president'], ru: ['вице президент*'] } },
  {
    title: 'Secretary of State',
    forms: {
      en: ['secretary of state', 'top diplomat', 'chief diplomat'],
      ru: [
        'госсекретар*',
        'государственн* секретар*',
        'глав* госдепартамента',
        'глав* госдепа',
        'глав* американской дипломатии',
      ],
    },
  },
  {
    title: 'Secretary of War',
    forms: {
      en: [
        'secretary of war',
        'war secretary',
        'defense secretary',
        'defence secretary',
        'secretary of defense',
        'pentagon chief',
        'pentagon head',
      ],
      ru: ['министр* войны', 'министр* обороны', 'глав* пентагона', 'глав* минобороны'],
    },
  },
  {
    title: 'Secretary of Defense',
    forms: {
      en: ['defense secretary', 'defence secretary', 'secretary of defense', 'pentagon chief'],
      ru: ['министр* обороны', 'глав* пентагона'],
    },
  },
  {
    title: 'White House Press Secretary',
    forms: {
      en: [
        'white house press secretary',
        'white house spokeswoman',
        'white house spokesperson',
        'white house spokesman',
        'press secretary',
      ],
      ru: [
        'пресс секретар* белого дома',
        'спикер* белого дома',
        'представител* белого дома',
        'официальн* представител* белого дома',
      ],
    },
  },
  {
    title: 'National Security Adviser',
    forms: {
      en: ['national security adviser', 'national security advisor'],
      ru: ['советник* по национальной безопасности', 'советник* по нацбезопасности'],
    },
  },
]
