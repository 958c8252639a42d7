import type { Person } from '../../treaty-profile.ts'
import { office } from './office.ts'

/** Officials of earlier administrations: they spoke for the United States then and for nobody since. */
export const formerAdministrations: readonly Person[] = [
  {
    name: 'Barack Obama',
    forms: {
      en: ['Barack Obama', 'President Obama', 'Obama'],
      ru: ['Барак* Обам*', 'Обама', 'Обамы', 'Обаме', 'Обаму', 'Обамой'],
    },
    offices: [office('President', 'президент', 5, '2009-01-20', '2017-01-20')],
  },
  {
    name: 'Joe Biden',
    forms: {
      en: ['Joe Biden', 'Joseph Biden', 'President Biden', 'Biden'],
      ru: ['Джо Байден*', 'Джозеф* Байден*', 'Байден', 'Байдена', 'Байдену', 'Байденом', 'Байдене'],
    },
    offices: [
      office('Vice President', 'вице-президент', 4, '2009-01-20', '2017-01-20'),
      office('President', 'президент', 5, '2021-01-20', '2025-01-20'),
    ],
  },
  {
    name: 'Mike Pence',
    forms: { en: ['Mike Pence', 'Pence'], ru: ['Майк* Пенс*'] },
    offices: [office('Vice President', 'вице-президент', 4, '2017-01-20', '2021-01-20')],
  },
  {
    name: 'Kamala Harris',
    forms: { en: ['Kamala Harris'], ru: ['Камал* Харрис'] },
    offices: [office('Vice President', 'вице-президент', 4, '2021-01-20', '2025-01-20')],
  },
  {
    name: 'Hillary Clinton',
    forms: { en: ['Hillary Clinton', 'Hillary Rodham Clinton'], ru: ['Хиллари Клинтон', 'Хилари Клинтон'] },
    offices: [office('Secretary of State', 'государственный секретарь', 4, '2009-01-21', '2013-02-01')],
  },
  {
    name: 'John Kerry',
    forms: { en: ['John Kerry', 'Kerry'], ru: ['Джон* Керри', 'Керри'] },
    offices: [office('Secretary of State', 'государственный секретарь', 4, '2013-02-01', '2017-01-20')],
  },
  {
    name: 'Rex Tillerson',
    forms: { en: ['Rex Tillerson', 'Tillerson'], ru: ['Рекс* Тиллерсон*', 'Тиллерсон*'] },
    offices: [office('Secretary of State', 'государственный секретарь', 4, '2017-02-01', '2018-03-31')],
  },
  {
    name: 'Mike Pompeo',
    forms: {
      en: ['Mike Pompeo', 'Michael Pompeo', 'Pompeo'],
      ru: ['Майк* Помпео', 'Майкл* Помпео', 'Помпео'],
    },
    offices: [office('Secretary of State', 'государственный секретарь', 4, '2018-04-26', '2021-01-20')],
  },
  {
    name: 'Antony Blinken',
    forms: {
      en: ['Antony Blinken', 'Anthony Blinken', 'Tony Blinken', 'Blinken'],
      ru: ['Энтони Блинкен*', 'Блинкен', 'Блинкена', 'Блинкену', 'Блинкеном'],
    },
    offices: [office('Secretary of State', 'государственный секретарь', 4, '2021-01-26', '2025-01-20')],
  },
  {
    name: 'Wendy Sherman',
    forms: { en: ['Wendy Sherman'], ru: ['Уэнди Шерман', 'Венди Шерман'] },
    offices: [
      office(
        'Deputy Secretary of State',
        'первый заместитель государственного секретаря',
        3,
        '2021-04-14',
        '2023-07-28',
      ),
    ],
  },
  {
    name: 'Victoria Nuland',
    forms: { en: ['Victoria Nuland', 'Nuland'], ru: ['Виктори* Нуланд', 'Нуланд'] },
    offices: [
      office(
        'Under Secretary of State',
        'заместитель государственного секретаря',
        3,
        '2021-05-03',
        '2024-03-22',
      ),
    ],
  },
  {
    name: 'John Bolton',
    forms: {
      en: ['John Bolton', 'Bolton'],
      ru: ['Джон* Болтон*', 'Болтон', 'Болтона', 'Болтону', 'Болтоном'],
    },
    offices: [
      office(
        'National Security Adviser',
        'советник по национальной безопасности',
        4,
        '2018-04-09',
        '2019-09-10',
      ),
    ],
  },
  {
    name: "Robert O'Brien",
    forms: {
      en: ["Robert O'Brien", 'Robert O’Brien', "O'Brien", 'O’Brien'],
      ru: ["Роберт* О'Брайен*", 'Роберт* О’Брайен*', "О'Брайен*", 'О’Брайен*'],
    },
    offices: [
      office(
        'National Security Adviser',
        'советник по национальной безопасности',
        4,
        '2019-09-18',
        '2021-01-20',
      ),
    ],
  },
  {
    name: 'Jake Sullivan',
    forms: {
      en: ['Jake Sullivan', 'Sullivan'],
      ru: ['Джейк* Салливан*', 'Салливан', 'Салливана', 'Салливану', 'Салливаном'],
    },
    offices: [
      office(
        'National Security Adviser',
        'советник по национальной безопасности',
        4,
        '2021-01-20',
        '2025-01-20',
      ),
    ],
  },
  {
    name: 'Marshall Billingslea',
    forms: {
      en: ['Marshall Billingslea', 'Billingslea'],
      ru: ['Маршалл* Биллингсли', 'Биллингсли', 'Билингсли'],
    },
    offices: [
      office(
        'Special Envoy for Arms Control',
        'специальный посланник по контролю над вооружениями',
        2,
        '2020-04-10',
        '2021-01-20',
      ),
    ],
  },
  {
    name: 'Andrea Thompson',
    forms: { en: ['Andrea Thompson'], ru: ['Андре* Томпсон'] },
    offices: [
      office(
        'Under Secretary of State',
        'заместитель государственного секретаря',
        3,
        '2018-04-30',
        '2019-09-20',
      ),
    ],
  },
  {
    name: 'Rose Gottemoeller',
    forms: {
      en: ['Rose Gottemoeller', 'Gottemoeller'],
      ru: ['Роуз Гёттемюллер', 'Роуз Геттемюллер', 'Роуз Готтемюллер', 'Гёттемюллер', 'Геттемюллер'],
    },
    offices: [
      office(
        'Under Secretary of State',
        'заместитель государственного секретаря',
        3,
        '2009-04-06',
        '2016-10-17',
      ),
    ],
  },
  {
    name: 'Bonnie Jenkins',
    forms: { en: ['Bonnie Jenkins', 'Bonnie Denise Jenkins'], ru: ['Бонни Дженкинс'] },
    offices: [
      office(
        'Under Secretary of State',
        'заместитель государственного секретаря',
        3,
        '2021-07-22',
        '2025-01-20',
      ),
    ],
  },
  {
    name: 'Mallory Stewart',
    forms: { en: ['Mallory Stewart'], ru: ['Мэллори Стюарт', 'Маллори Стюарт'] },
    offices: [
      office(
        'Assistant Secretary of State',
        'помощник государственного секретаря',
        2,
        '2022-04-01',
        '2025-01-20',
      ),
    ],
  },
  {
    name: 'Jen Psaki',
    forms: { en: ['Jen Psaki', 'Jennifer Psaki', 'Psaki'], ru: ['Джен Псаки', 'Дженнифер Псаки', 'Псаки'] },
    offices: [
      office('White House Press Secretary', 'пресс-секретарь Белого дома', 3, '2021-01-20', '2022-05-13'),
    ],
  },
  {
    name: 'Karine Jean-Pierre',
    forms: { en: ['Karine Jean-Pierre', 'Jean-Pierre'], ru: ['Карин Жан-Пьер', 'Жан-Пьер'] },
    offices: [
      office('White House Press Secretary', 'пресс-секретарь Белого дома', 3, '2022-05-13', '2025-01-20'),
    ],
  },
  {
    name: 'Kayleigh McEnany',
    forms: { en: ['Kayleigh McEnany', 'McEnany'], ru: ['Кейли Макинани', 'Макинани'] },
    offices: [
      office('White House Press Secretary', 'пресс-секретарь Белого дома', 3, '2020-04-07', '2021-01-20'),
    ],
  },
  {
    name: 'John Kirby',
    forms: { en: ['John Kirby', 'Kirby'], ru: ['Джон* Кирби', 'Кирби'] },
    offices: [
      office('Pentagon Press Secretary', 'пресс-секретарь Пентагона', 2, '2021-01-20', '2022-06-03'),
      office(
        'White House National Security Communications Adviser',
        'советник Белого дома по коммуникациям',
        3,
        '2022-06-03',
        '2025-01-20',
      ),
    ],
  },
  {
    name: 'Ned Price',
    forms: { en: ['Ned Price'], ru: ['Нед* Прайс*'] },
    offices: [
      office(
        'State Department Spokesman',
        'официальный представитель Госдепартамента',
        2,
        '2021-01-20',
        '2023-03-17',
      ),
    ],
  },
  {
    name: 'Matthew Miller',
    forms: { en: ['Matthew Miller'], ru: ['Мэттью Миллер*', 'Мэтью Миллер*'] },
    offices: [
      office(
        'State Department Spokesman',
        'официальный представитель Госдепартамента',
        2,
        '2023-04-24',
        '2025-01-20',
      ),
    ],
  },
  {
    name: 'Vedant Patel',
    forms: { en: ['Vedant Patel'], ru: ['Ведант* Пател*'] },
    offices: [
      office(
        'State Department Deputy Spokesman',
        'заместитель официального представителя Госдепартамента',
        2,
        '2022-01-01',
        '2025-01-20',
      ),
    ],
  },
  {
    name: 'Lloyd Austin',
    forms: { en: ['Lloyd Austin'], ru: ['Ллойд* Остин*'] },
    offices: [office('Secretary of Defense', 'министр обороны', 4, '2021-01-22', '2025-01-20')],
  },
  {
    name: 'James Mattis',
    forms: { en: ['James Mattis', 'Jim Mattis', 'Mattis'], ru: ['Джеймс* Мэттис*', 'Мэттис*'] },
    offices: [office('Secretary of Defense', 'министр обороны', 4, '2017-01-20', '2019-01-01')],
  },
  {
    name: 'Mark Esper',
    forms: { en: ['Mark Esper', 'Esper'], ru: ['Марк* Эспер*', 'Эспер', 'Эспера', 'Эсперу', 'Эспером'] },
    offices: [office('Secretary of Defense', 'министр обороны', 4, '2019-07-23', '2020-11-09')],
  },
  {
    name: 'Linda Thomas-Greenfield',
    forms: {
      en: ['Linda Thomas-Greenfield', 'Thomas-Greenfield'],
      ru: ['Линд* Томас-Гринфилд', 'Томас-Гринфилд'],
    },
    offices: [
      office(
        'Permanent Representative to the UN',
        'постоянный представитель при ООН',
        2,
        '2021-02-25',
        '2025-01-20',
      ),
    ],
  },
  {
    name: 'Lynne Tracy',
    forms: { en: ['Lynne Tracy'], ru: ['Линн Трейси'] },
    offices: [office('Ambassador to Russia', 'посол в России', 2, '2023-01-30', '2025-06-27')],
  },
  {
    name: 'John Sullivan',
    forms: { en: ['John Sullivan', 'John J. Sullivan', 'Ambassador Sullivan'], ru: ['Джон* Салливан*'] },
    offices: [
      office(
        'Deputy Secretary of State',
        'первый заместитель государственного секретаря',
        3,
        '2017-05-24',
        '2020-01-16',
      ),
      office('Ambassador to Russia', 'посол в России', 2, '2020-01-16', '2022-09-04'),
    ],
  },
  {
    name: 'Heather Nauert',
    forms: { en: ['Heather Nauert', 'Nauert'], ru: ['Хезер Науэрт', 'Хизер Нойерт', 'Науэрт'] },
    offices: [
      office(
        'State Department Spokeswoman',
        'официальный представитель Госдепартамента',
        2,
        '2017-04-24',
        '2019-04-03',
      ),
    ],
  },
  {
    name: 'Morgan Ortagus',
    forms: {
      en: ['Morgan Ortagus', 'Ortagus'],
      ru: ['Морган Ортегас', 'Морган Ортагус', 'Ортегас', 'Ортагус'],
    },
    offices: [
      office(
        'State Department Spokeswoman',
        'официальный представитель Госдепартамента',
        2,
        '2019-04-03',
        '2021-01-20',
      ),
    ],
  },
  {
    name: 'John Plumb',
    forms: { en: ['John Plumb'], ru: ['Джон* Пламб*'] },
    offices: [office('Assistant Secretary of Defense', 'помощник министра обороны', 2, null, '2025-01-20')],
  },
  {
    name: 'Pranay Vaddi',
    forms: { en: ['Pranay Vaddi', 'Vaddi'], ru: ['Прана* Вадди', 'Прэней Вадди'] },
    offices: [
      office(
        'National Security Council director for arms control',
        'директор Совета национальной безопасности по контролю над вооружениями',
        2,
        null,
        '2025-01-20',
      ),
    ],
  },
]
