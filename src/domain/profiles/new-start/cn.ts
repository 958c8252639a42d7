import type { PartyProfile } from '../../treaty-profile.ts'
import { chineseBodies, chinesePosts } from './cn-offices.ts'
import { office } from './office.ts'

/** China, invited to a successor: its names, and who speaks for it when. */
export const china: PartyProfile = {
  party: 'CN',
  label: { en: 'China', ru: 'Китай' },
  names: {
    en: [
      'China',
      "People's Republic of China",
      'People’s Republic of China',
      'PRC',
      'Beijing',
      'Chinese side',
      'Chinese government',
      'Chinese Foreign Ministry',
      'Chinese foreign ministry',
      'Chinese embassy',
      'Chinese Embassy',
      'Chinese leader',
      'Chinese president',
      'Chinese President',
    ],
    ru: [
      'Китай',
      'Китая',
      'Китаю',
      'Китаем',
      'Китае',
      'КНР',
      'Пекин',
      'Пекина',
      'Пекину',
      'Пекином',
      'Пекине',
      'МИД КНР',
      'МИД Китая',
      'МИДе КНР',
      'МИДе Китая',
      'МИДа КНР',
      'китайск* МИД*',
      'китайск* сторон*',
      'посольств* КНР',
      'посольств* Китая',
    ],
  },
  adjectives: { en: ['Chinese'], ru: ['китайск*', 'Китайск*'] },
  bodies: chineseBodies,
  posts: chinesePosts,
  people: [
    {
      name: 'Xi Jinping',
      forms: { en: ['Xi Jinping', 'President Xi', 'Xi'], ru: ['Си Цзиньпин*', 'председател* Си'] },
      offices: [office('President', 'председатель КНР', 5, '2013-03-14', null)],
    },
    {
      name: 'Wang Yi',
      forms: { en: ['Wang Yi'], ru: ['Ван И', 'Вана И', 'Вану И', 'Ваном И'] },
      offices: [
        office('Foreign Minister', 'министр иностранных дел', 4, '2013-03-16', '2022-12-30'),
        office(
          'Director for foreign affairs of the Central Committee',
          'глава канцелярии ЦК по иностранным делам',
          4,
          '2023-01-01',
          '2023-07-25',
        ),
        office('Foreign Minister', 'министр иностранных дел', 4, '2023-07-25', null),
      ],
    },
    {
      name: 'Lin Jian',
      forms: { en: ['Lin Jian'], ru: ['Линь Цзянь', 'Линь Цзяня', 'Линь Цзяню', 'Линь Цзянем'] },
      offices: [office('Foreign Ministry Spokesman', 'официальный представитель МИД', 2, '2024-03-18', null)],
    },
    {
      name: 'Mao Ning',
      forms: { en: ['Mao Ning'], ru: ['Мао Нин'] },
      offices: [
        office('Foreign Ministry Spokeswoman', 'официальный представитель МИД', 2, '2022-09-05', null),
      ],
    },
    {
      name: 'Guo Jiakun',
      forms: { en: ['Guo Jiakun'], ru: ['Го Цзякунь', 'Го Цзякуня', 'Го Цзякуню', 'Го Цзякунем'] },
      offices: [office('Foreign Ministry Spokesman', 'официальный представитель МИД', 2, null, null)],
    },
    {
      name: 'Wang Wenbin',
      forms: { en: ['Wang Wenbin'], ru: ['Ван Вэньбинь', 'Ван Вэньбиня', 'Ван Вэньбиню', 'Ван Вэньбинем'] },
      offices: [
        office('Foreign Ministry Spokesman', 'официальный представитель МИД', 2, '2020-07-17', '2024-05-24'),
      ],
    },
    {
      name: 'Hua Chunying',
      forms: { en: ['Hua Chunying'], ru: ['Хуа Чуньин'] },
      offices: [office('Foreign Ministry official', 'официальный представитель МИД', 2, '2012-11-19', null)],
    },
    {
      name: 'Zhao Lijian',
      forms: { en: ['Zhao Lijian'], ru: ['Чжао Лицзянь', 'Чжао Лицзяня', 'Чжао Лицзяню', 'Чжао Лицзянем'] },
      offices: [
        office('Foreign Ministry Spokesman', 'официальный представитель МИД', 2, '2020-02-24', '2023-01-09'),
      ],
    },
    {
      name: 'Geng Shuang',
      forms: { en: ['Geng Shuang'], ru: ['Гэн Шуан', 'Гэн Шуана', 'Гэн Шуану', 'Гэн Шуаном'] },
      offices: [
        office('Foreign Ministry Spokesman', 'официальный представитель МИД', 2, null, '2020-06-05'),
        office(
          'Deputy Permanent Representative to the UN',
          'заместитель постоянного представителя при ООН',
          2,
          '2020-07-01',
          null,
        ),
      ],
    },
    {
      name: 'Fu Cong',
      forms: { en: ['Fu Cong'], ru: ['Фу Цун', 'Фу Цуна', 'Фу Цуну', 'Фу Цуном'] },
      offices: [
        office(
          'Director for arms control of the Foreign Ministry',
          'директор департамента МИД',
          1,
          null,
          '2024-03-31',
        ),
        office(
          'Permanent Representative to the UN',
          'постоянный представитель при ООН',
          2,
          '2024-04-01',
          null,
        ),
      ],
    },
    {
      name: 'Shen Jian',
      forms: { en: ['Shen Jian'], ru: ['Шэнь Цзянь', 'Шэнь Цзяня', 'Шэнь Цзяню', 'Шэнь Цзянем'] },
      offices: [office('Ambassador for Disarmament', 'посол по вопросам разоружения', 2, null, null)],
    },
    {
      name: 'Li Song',
      forms: { en: ['Li Song'], ru: ['Ли Сун', 'Ли Суна', 'Ли Суну', 'Ли Суном'] },
      offices: [office('Ambassador for Disarmament', 'посол по вопросам разоружения', 2, null, null)],
    },
    {
      name: 'Sun Xiaobo',
      forms: { en: ['Sun Xiaobo'], ru: ['Сунь Сяобо'] },
      offices: [
        office(
          'Director for arms control of the Foreign Ministry',
          'директор департамента МИД',
          1,
          null,
          null,
        ),
      ],
    },
    {
      name: 'Liu Pengyu',
      forms: { en: ['Liu Pengyu'], ru: ['Лю Пэнъюй', 'Лю Пэнюй'] },
      offices: [office('Embassy Spokesman in Washington', 'представитель посольства в США', 1, null, null)],
    },
    {
      name: 'Xie Feng',
      forms: { en: ['Xie Feng'], ru: ['Се Фэн', 'Се Фэна', 'Се Фэну', 'Се Фэном'] },
      offices: [office('Ambassador to the United States', 'посол в США', 2, '2023-05-23', null)],
    },
    {
      name: 'Zhang Jun',
      forms: { en: ['Zhang Jun'], ru: ['Чжан Цзюнь', 'Чжан Цзюня', 'Чжан Цзюню', 'Чжан Цзюнем'] },
      offices: [
        office(
          'Permanent Representative to the UN',
          'постоянный представитель при ООН',
          2,
          '2019-07-30',
          '2024-03-31',
        ),
      ],
    },
    {
      name: 'Zhang Hanhui',
      forms: {
        en: ['Zhang Hanhui'],
        ru: ['Чжан Ханьхуэй', 'Чжан Ханьхуэя', 'Чжан Ханьхуэю', 'Чжан Ханьхуэем'],
      },
      offices: [office('Ambassador to Russia', 'посол в России', 2, '2019-08-01', null)],
    },
    {
      name: 'Zhang Xiaogang',
      forms: { en: ['Zhang Xiaogang'], ru: ['Чжан Сяоган', 'Чжан Сяогана', 'Чжан Сяогану', 'Чжан Сяоганом'] },
      offices: [office('Defence Ministry Spokesman', 'официальный представитель Минобороны', 2, null, null)],
    },
    {
      name: 'Jiang Bin',
      forms: { en: ['Jiang Bin'], ru: ['Цзян Бинь', 'Цзян Биня', 'Цзян Биню', 'Цзян Бинем'] },
      offices: [office('Defence Ministry Spokesman', 'официальный представитель Минобороны', 2, null, null)],
    },
  ],
}
