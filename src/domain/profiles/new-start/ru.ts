import type { PartyProfile } from '../../treaty-profile.ts'
import { office } from './office.ts'
import { russianBodies, russianPosts } from './ru-offices.ts'

/** Russia: its names, and who speaks for it when. */
export const russia: PartyProfile = {
  party: 'RU',
  label: { en: 'Russia', ru: 'Россия' },
  names: {
    en: [
      'Russia',
      'Russian Federation',
      'the Russians',
      'Moscow',
      'Kremlin',
      'Smolenskaya Square',
      'Russian side',
      'Russian government',
      'Russian leadership',
      'Russian Foreign Ministry',
      'Russian foreign ministry',
      'Russian Ministry of Foreign Affairs',
      'Russian Defence Ministry',
      'Russian Defense Ministry',
      'Russian defense ministry',
      'Russian defence ministry',
      'Russian Security Council',
      'Russian president',
      'Russian President',
      'Russian leader',
      'Russian embassy',
      'Russian Embassy',
    ],
    ru: [
      'РФ',
      'Россия',
      'России',
      'Россию',
      'Россией',
      'Российск* Федераци*',
      'Москва',
      'Москвы',
      'Москве',
      'Москву',
      'Москвой',
      'Кремль',
      'Кремля',
      'Кремлю',
      'Кремлем',
      'Кремлём',
      'Кремле',
      'МИД',
      'МИД РФ',
      'МИД России',
      'МИДе РФ',
      'МИДа РФ',
      'МИДе России',
      'российск* МИД*',
      'Смоленск* площад*',
      'внешнеполитическ* ведомств*',
      'российск* сторон*',
      'Минобороны',
      'Минобороны РФ',
      'Минобороны России',
      'Генштаб* ВС РФ',
      'Генштаб* России',
      'Совбез* РФ',
      'Совбез* России',
      'Совет* безопасности РФ',
      'Совет* безопасности России',
      'российск* президент*',
      'российск* лидер*',
      'российск* посольств*',
      'посольств* РФ',
      'посольств* России',
    ],
  },
  adjectives: { en: ['Russian'], ru: ['российск*', 'Российск*'] },
  bodies: russianBodies,
  posts: russianPosts,
  people: [
    {
      name: 'Vladimir Putin',
      forms: {
        en: ['Vladimir Putin', 'Putin', 'President Putin'],
        ru: ['Владимир* Путин*', 'Путин', 'Путина', 'Путину', 'Путиным', 'Путине'],
      },
      offices: [
        office('President', 'президент', 5, '1999-12-31', '2008-05-07'),
        office('Prime Minister', 'председатель правительства', 4, '2008-05-08', '2012-05-07'),
        office('President', 'президент', 5, '2012-05-07', null),
      ],
    },
    {
      name: 'Dmitry Medvedev',
      forms: {
        en: ['Dmitry Medvedev', 'Dmitri Medvedev', 'Dmitriy Medvedev', 'Medvedev'],
        ru: ['Дмитри* Медведев*', 'Медведев', 'Медведева', 'Медведеву', 'Медведевым', 'Медведеве'],
      },
      offices: [
        office('President', 'президент', 5, '2008-05-07', '2012-05-07'),
        office('Prime Minister', 'председатель правительства', 4, '2012-05-08', '2020-01-16'),
        office(
          'Deputy Chairman of the Security Council',
          'заместитель председателя Совета безопасности',
          4,
          '2020-01-16',
          null,
        ),
      ],
    },
    {
      name: 'Sergei Lavrov',
      forms: {
        en: ['Sergei Lavrov', 'Sergey Lavrov', 'Serguei Lavrov', 'Lavrov', 'Foreign Minister Lavrov'],
        ru: ['Серге* Лавров*', 'Лавров', 'Лаврова', 'Лаврову', 'Лавровым', 'Лаврове'],
      },
      offices: [office('Foreign Minister', 'министр иностранных дел', 4, '2004-03-09', null)],
    },
    {
      name: 'Dmitry Peskov',
      forms: {
        en: ['Dmitry Peskov', 'Dmitri Peskov', 'Dmitriy Peskov', 'Peskov'],
        ru: ['Дмитри* Песков*', 'Песков', 'Пескова', 'Пескову', 'Песковым', 'Пескове'],
      },
      offices: [office('Presidential Press Secretary', 'пресс-секретарь президента', 3, '2012-05-22', null)],
    },
    {
      name: 'Yuri Ushakov',
      forms: {
        en: ['Yuri Ushakov', 'Yury Ushakov', 'Yuriy Ushakov', 'Ushakov'],
        ru: ['Юри* Ушаков*', 'Ушаков', 'Ушакова', 'Ушакову', 'Ушаковым', 'Ушакове'],
      },
      offices: [office('Presidential Aide', 'помощник президента', 3, '2012-05-22', null)],
    },
    {
      name: 'Sergei Ryabkov',
      forms: {
        en: ['Sergei Ryabkov', 'Sergey Ryabkov', 'Sergei Riabkov', 'Ryabkov', 'Riabkov'],
        ru: ['Серге* Рябков*', 'Рябков', 'Рябкова', 'Рябкову', 'Рябковым', 'Рябкове'],
      },
      offices: [
        office('Deputy Foreign Minister', 'заместитель министра иностранных дел', 3, '2008-08-15', null),
      ],
    },
    {
      name: 'Maria Zakharova',
      forms: {
        en: ['Maria Zakharova', 'Mariya Zakharova', 'Zakharova'],
        ru: ['Мари* Захаров*', 'Захарова', 'Захаровой', 'Захарову'],
      },
      offices: [
        office('Foreign Ministry Spokeswoman', 'официальный представитель МИД', 2, '2015-08-10', null),
      ],
    },
    {
      name: 'Sergei Shoigu',
      forms: {
        en: ['Sergei Shoigu', 'Sergey Shoigu', 'Sergei Shoygu', 'Shoigu', 'Shoygu'],
        ru: ['Серге* Шойгу', 'Шойгу'],
      },
      offices: [
        office('Defence Minister', 'министр обороны', 4, '2012-11-06', '2024-05-12'),
        office('Secretary of the Security Council', 'секретарь Совета безопасности', 4, '2024-05-12', null),
      ],
    },
    {
      name: 'Nikolai Patrushev',
      forms: {
        en: ['Nikolai Patrushev', 'Nikolay Patrushev', 'Patrushev'],
        ru: ['Никола* Патрушев*', 'Патрушев', 'Патрушева', 'Патрушеву', 'Патрушевым'],
      },
      offices: [
        office(
          'Secretary of the Security Council',
          'секретарь Совета безопасности',
          4,
          '2008-05-12',
          '2024-05-12',
        ),
        office('Presidential Aide', 'помощник президента', 3, '2024-05-14', null),
      ],
    },
    {
      name: 'Andrei Belousov',
      forms: {
        en: ['Andrei Belousov', 'Andrey Belousov', 'Belousov'],
        ru: ['Андре* Белоусов*', 'Белоусов', 'Белоусова', 'Белоусову', 'Белоусовым'],
      },
      offices: [office('Defence Minister', 'министр обороны', 4, '2024-05-14', null)],
    },
    {
      name: 'Valery Gerasimov',
      forms: {
        en: ['Valery Gerasimov', 'Valeri Gerasimov', 'Valeriy Gerasimov', 'Gerasimov'],
        ru: ['Валери* Герасимов*', 'Герасимов', 'Герасимова', 'Герасимову', 'Герасимовым'],
      },
      offices: [office('Chief of the General Staff', 'начальник Генерального штаба', 3, '2012-11-09', null)],
    },
    {
      name: 'Kirill Dmitriev',
      forms: {
        en: ['Kirill Dmitriev', 'Kirill Dmitriyev', 'Dmitriev', 'Dmitriyev'],
        ru: ['Кирилл* Дмитриев*', 'Дмитриев', 'Дмитриева', 'Дмитриеву', 'Дмитриевым'],
      },
      offices: [
        office(
          'Special Envoy of the President',
          'специальный представитель президента',
          2,
          '2025-02-23',
          null,
        ),
      ],
    },
    {
      name: 'Alexander Darchiev',
      forms: {
        en: ['Alexander Darchiev', 'Aleksandr Darchiev', 'Alexander Darchiyev', 'Darchiev', 'Darchiyev'],
        ru: ['Александр* Дарчиев*', 'Дарчиев', 'Дарчиева', 'Дарчиеву', 'Дарчиевым'],
      },
      offices: [
        office('Foreign Ministry official', 'сотрудник МИД', 1, null, '2025-03-06'),
        office('Ambassador to the United States', 'посол в США', 2, '2025-03-06', null),
      ],
    },
    {
      name: 'Anatoly Antonov',
      forms: {
        en: ['Anatoly Antonov', 'Anatoli Antonov', 'Anatoliy Antonov', 'Ambassador Antonov', 'Antonov'],
        ru: ['Анатоли* Антонов*', 'Антонов', 'Антонова', 'Антонову', 'Антоновым', 'Антонове'],
      },
      offices: [
        office('Foreign Ministry department director', 'директор департамента МИД', 1, null, '2011-02-02'),
        office('Deputy Defence Minister', 'заместитель министра обороны', 3, '2011-02-02', '2016-12-28'),
        office(
          'Deputy Foreign Minister',
          'заместитель министра иностранных дел',
          3,
          '2016-12-28',
          '2017-08-21',
        ),
        office('Ambassador to the United States', 'посол в США', 2, '2017-08-21', '2024-10-10'),
      ],
    },
    {
      name: 'Vasily Nebenzya',
      forms: {
        en: ['Vasily Nebenzya', 'Vassily Nebenzia', 'Vasily Nebenzia', 'Nebenzya', 'Nebenzia'],
        ru: ['Васили* Небенз*', 'Небензя', 'Небензи', 'Небензю', 'Небензе', 'Небензей'],
      },
      offices: [
        office(
          'Permanent Representative to the UN',
          'постоянный представитель при ООН',
          2,
          '2017-07-27',
          null,
        ),
      ],
    },
    {
      name: 'Mikhail Ulyanov',
      forms: {
        en: ['Mikhail Ulyanov', 'Mikhail Ulianov', 'Ulyanov'],
        ru: ['Михаил* Ульянов*', 'Ульянов', 'Ульянова', 'Ульянову', 'Ульяновым', 'Ульянове'],
      },
      offices: [
        office('Foreign Ministry department director', 'директор департамента МИД', 1, null, '2018-01-23'),
        office(
          'Permanent Representative in Vienna',
          'постоянный представитель в Вене',
          2,
          '2018-01-23',
          null,
        ),
      ],
    },
    {
      name: 'Gennady Gatilov',
      forms: {
        en: ['Gennady Gatilov', 'Gennadiy Gatilov', 'Gatilov'],
        ru: ['Геннади* Гатилов*', 'Гатилов', 'Гатилова', 'Гатилову', 'Гатиловым'],
      },
      offices: [
        office(
          'Permanent Representative in Geneva',
          'постоянный представитель в Женеве',
          2,
          '2018-01-31',
          null,
        ),
      ],
    },
    {
      name: 'Vladimir Yermakov',
      forms: {
        en: ['Vladimir Yermakov', 'Vladimir Ermakov', 'Yermakov', 'Ermakov'],
        ru: ['Владимир* Ермаков*', 'Ермаков', 'Ермакова', 'Ермакову', 'Ермаковым'],
      },
      offices: [office('Foreign Ministry department director', 'директор департамента МИД', 1, null, null)],
    },
    {
      name: 'Konstantin Vorontsov',
      forms: {
        en: ['Konstantin Vorontsov'],
        ru: ['Константин* Воронцов*'],
      },
      offices: [
        office(
          'Foreign Ministry deputy department director',
          'заместитель директора департамента МИД',
          1,
          null,
          null,
        ),
      ],
    },
    {
      name: 'Sergei Naryshkin',
      forms: {
        en: ['Sergei Naryshkin', 'Sergey Naryshkin', 'Naryshkin'],
        ru: ['Серге* Нарышкин*', 'Нарышкин', 'Нарышкина', 'Нарышкину', 'Нарышкиным'],
      },
      offices: [
        office(
          'Director of the Foreign Intelligence Service',
          'директор Службы внешней разведки',
          3,
          '2016-10-05',
          null,
        ),
      ],
    },
    {
      name: 'Alexander Grushko',
      forms: {
        en: ['Alexander Grushko', 'Aleksandr Grushko', 'Grushko'],
        ru: ['Александр* Грушко', 'Грушко'],
      },
      offices: [
        office('Deputy Foreign Minister', 'заместитель министра иностранных дел', 3, '2018-01-22', null),
      ],
    },
    {
      name: 'Dmitry Polyansky',
      forms: {
        en: ['Dmitry Polyansky', 'Dmitry Polyanskiy', 'Polyansky', 'Polyanskiy'],
        ru: ['Дмитри* Полянск*', 'Полянский', 'Полянского', 'Полянскому', 'Полянским'],
      },
      offices: [
        office('Permanent mission diplomat', 'дипломат постоянного представительства', 2, null, null),
      ],
    },
    {
      name: 'Vladimir Leontyev',
      forms: {
        en: ['Vladimir Leontyev', 'Vladimir Leontiev', 'Leontyev', 'Leontiev'],
        ru: ['Владимир* Леонтьев*'],
      },
      offices: [
        office(
          'Foreign Ministry deputy department director',
          'заместитель директора департамента МИД',
          1,
          null,
          null,
        ),
      ],
    },
    {
      name: 'Alexander Venediktov',
      forms: {
        en: ['Alexander Venediktov', 'Aleksandr Venediktov', 'Venediktov'],
        ru: ['Александр* Венедиктов*'],
      },
      offices: [
        office(
          'Deputy Secretary of the Security Council',
          'заместитель секретаря Совета безопасности',
          3,
          null,
          null,
        ),
      ],
    },
  ],
}
