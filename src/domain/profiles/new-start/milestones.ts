import type { Milestone } from '../../legal.ts'
import type { KeyDate } from '../../treaty-profile.ts'

/** The treaty's life from signature on; the newest one with a state gives the legal state. */
export const milestones: readonly Milestone[] = [
  {
    date: '2010-04-08',
    title: { en: 'Signed in Prague by Obama and Medvedev', ru: 'Подписан в Праге Обамой и Медведевым' },
    source: 'https://m.state.gov/mc39908.htm',
    state: 'signed',
  },
  {
    date: '2010-12-22',
    title: { en: 'The US Senate consents, 71 to 26', ru: 'Сенат США одобряет договор: 71 голос против 26' },
    source: 'https://m.state.gov/mc39908.htm',
  },
  {
    date: '2011-01-28',
    title: { en: 'Medvedev signs the law of ratification', ru: 'Медведев подписывает закон о ратификации' },
    source: 'https://en.special.kremlin.ru/events/president/news/10175',
  },
  {
    date: '2011-02-05',
    title: { en: 'Enters into force for ten years', ru: 'Вступает в силу на десять лет' },
    source: 'https://www.state.gov/r/pa/prs/ps/2011/02/156037.htm',
    state: 'in-force',
  },
  {
    date: '2018-02-05',
    title: {
      en: 'The central limits apply: 1,550 warheads, 700 deployed and 800 launchers in all',
      ru: 'Начинают действовать предельные уровни: 1550 боезарядов, 700 развёрнутых и 800 всего носителей',
    },
    source: 'https://geneva.usmission.gov/2018/02/05/new-start-treaty-central-limits-take-effect/',
  },
  {
    date: '2018-07-16',
    title: {
      en: 'Helsinki summit: Putin is ready to extend the treaty',
      ru: 'Саммит в Хельсинки: Путин готов продлить договор',
    },
    source: null,
  },
  {
    date: '2019-05-06',
    title: {
      en: 'China refuses to join trilateral arms control',
      ru: 'Китай отказывается от трёхстороннего контроля над вооружениями',
    },
    source:
      'https://thehill.com/policy/defense/442243-china-dismisses-suggestion-it-will-join-us-russia-in-nuclear-arms-talks',
  },
  {
    date: '2019-12-05',
    title: {
      en: 'Putin offers to extend at once and without conditions',
      ru: 'Путин предлагает продлить договор немедленно и без условий',
    },
    source: 'https://tass.com/defense/1096269',
  },
  {
    // Only the month is on record.
    date: '2020-03-01',
    title: {
      en: 'Inspections on site pause in March because of the pandemic',
      ru: 'В марте инспекции на местах прерваны из-за пандемии',
    },
    source: null,
  },
  {
    date: '2020-06-22',
    title: { en: 'Talks in Vienna, without China', ru: 'Переговоры в Вене, без Китая' },
    source: 'https://www.voanews.com/usa/us-russia-start-nuclear-talks-austria',
  },
  {
    date: '2020-10-14',
    title: {
      en: 'Washington speaks of a deal in principle, Moscow denies it',
      ru: 'Вашингтон говорит о принципиальной договорённости, Москва её отрицает',
    },
    source:
      'https://www.local10.com/news/world/2020/10/14/top-russian-diplomat-skeptical-about-nuclear-pact-extension/',
  },
  {
    date: '2020-10-16',
    title: {
      en: 'Putin offers one year without conditions; O’Brien turns it down',
      ru: 'Путин предлагает год без условий, О’Брайен отвечает отказом',
    },
    source: 'https://www.urdupoint.com/en/world/us-sees-putins-proposal-to-extend-new-start-1059152.html',
  },
  {
    date: '2020-10-20',
    title: {
      en: 'Russia offers a freeze of warheads for one year; the US is ready to meet',
      ru: 'Россия предлагает на год заморозить число боезарядов, США готовы к встрече',
    },
    source: 'https://www.rferl.org/a/30903054.html',
  },
  {
    date: '2020-12-17',
    title: { en: 'Putin asks for one year again', ru: 'Путин вновь предлагает продлить договор на год' },
    source: null,
  },
  {
    date: '2021-01-21',
    title: {
      en: 'Biden seeks five years; the Kremlin welcomes it the next day',
      ru: 'Байден добивается пяти лет, на следующий день Кремль это приветствует',
    },
    source:
      'https://www.enidlive.com/2021/01/21/biden-to-seek-5-year-extension-of-last-nuclear-arms-pact-with-russia/',
  },
  {
    date: '2021-01-26',
    title: { en: 'Notes on the extension are exchanged', ru: 'Стороны обмениваются нотами о продлении' },
    source:
      'https://www.thedrive.com/the-war-zone/38935/biden-and-putin-confirm-last-minute-push-to-extend-key-nuclear-arms-control-deal-after-call',
  },
  {
    date: '2021-01-29',
    title: { en: 'Putin signs the law on the extension', ru: 'Путин подписывает закон о продлении' },
    source: 'https://www.rferl.org/a/31076662.html',
  },
  {
    date: '2021-02-03',
    title: {
      en: 'Extended by five years, to 5 February 2026',
      ru: 'Продлён на пять лет, до 5 февраля 2026 года',
    },
    source:
      'https://www.state.gov/report-on-the-reasons-that-continued-implementation-of-the-new-start-treaty-is-in-the-national-security-interest-of-the-united-states/',
    state: 'extended',
  },
  {
    date: '2021-06-16',
    title: {
      en: 'Geneva summit: joint statement on strategic stability',
      ru: 'Саммит в Женеве: совместное заявление о стратегической стабильности',
    },
    source: null,
  },
  {
    date: '2022-02-25',
    title: {
      en: 'The US halts the dialogue on strategic stability',
      ru: 'США прерывают диалог о стратегической стабильности',
    },
    source: null,
  },
  {
    date: '2022-08-01',
    title: { en: 'Biden offers talks on a replacement', ru: 'Байден предлагает переговоры о новом договоре' },
    source: 'https://en.vestikavkaza.ru/material/154457',
  },
  {
    date: '2022-08-08',
    title: {
      en: 'Russia withdraws its sites from inspection',
      ru: 'Россия выводит свои объекты из-под инспекций',
    },
    source: 'https://tass.com/politics/1491099',
  },
  {
    date: '2022-11-28',
    title: {
      en: 'Moscow puts off the Cairo session of the consultative commission',
      ru: 'Москва переносит заседание консультативной комиссии в Каире',
    },
    source:
      'https://www.interfax-russia.ru/rossiya-i-mir/zasedanie-rossiysko-amerikanskoy-komissii-po-dsnv-pereneseno-na-bolee-pozdniy-srok-mid-rf',
  },
  {
    date: '2023-01-31',
    title: {
      en: 'The US finds Russia in non-compliance',
      ru: 'США заявляют о несоблюдении договора Россией',
    },
    source: 'https://armscontrol.org/blog/2023-02/nuclear-disarmament-monitor',
  },
  {
    date: '2023-02-21',
    title: {
      en: 'Putin announces that Russia suspends its participation and keeps the limits',
      ru: 'Путин объявляет о приостановке участия России с сохранением предельных уровней',
    },
    source: 'https://russianforces.org/blog/2023/02/russia_suspends_participation_.shtml',
  },
  {
    // The speech of 21 February announced it; the law took effect, and the note was handed over, on this day.
    date: '2023-02-28',
    title: {
      en: 'The law on the suspension is signed and takes effect',
      ru: 'Закон о приостановке подписан и вступает в силу',
    },
    source: 'https://interfax.com/newsroom/top-stories/88325/',
    state: 'suspended',
    by: 'RU',
  },
  {
    date: '2023-03-28',
    title: {
      en: 'The US withholds the half-yearly data',
      ru: 'США прекращают передавать полугодовые данные',
    },
    source:
      'https://www.politico.com/news/2023/03/28/u-s-suspends-sharing-nuke-information-with-russia-00089188',
  },
  {
    date: '2023-03-30',
    title: {
      en: 'Russia stops notices under the treaty, keeps those of launches under the accord of 1988',
      ru: 'Россия прекращает уведомления по договору, кроме пусков по соглашению 1988 года',
    },
    source:
      'https://www.latimes.com/world-nation/story/2023-03-30/russia-keep-missile-test-warnings-cold-war-treaty',
  },
  {
    date: '2023-06-01',
    title: {
      en: 'US countermeasures: visas, notifications, telemetry',
      ru: 'Контрмеры США: визы, уведомления, телеметрия',
    },
    source:
      'https://meduza.io/en/news/2023/06/02/u-s-announces-countermeasures-in-response-to-russia-s-violation-of-new-start-nuclear-arms-control-treaty',
  },
  {
    date: '2023-06-02',
    title: {
      en: 'Sullivan offers talks without preconditions',
      ru: 'Салливан предлагает переговоры без предварительных условий',
    },
    source:
      'https://armscontrol.org/events/2023-06/remarks-national-security-advisor-jake-sullivan-arms-control-association-aca-annual',
  },
  {
    date: '2024-01-18',
    title: {
      en: 'Lavrov rejects the US offer of talks in public',
      ru: 'Лавров публично отвергает предложение США о переговорах',
    },
    source:
      'https://www.deccanherald.com/world/russia-rejects-us-arms-control-talks-for-now-citing-ukraine-2855574',
  },
  {
    date: '2024-09-24',
    title: {
      en: 'Kirby: the US is ready for talks; Moscow declines',
      ru: 'Кирби: США готовы к переговорам; Москва отказывается',
    },
    source: 'https://news-pravda.com/world/2024/09/24/755799.html',
  },
  {
    date: '2025-01-19',
    title: {
      en: 'US report: Russia may have exceeded the cap on warheads in 2024',
      ru: 'Доклад США: в 2024 году Россия могла превысить потолок боезарядов',
    },
    source: 'https://news-pravda.com/world/2025/01/19/989352.html',
  },
  {
    date: '2025-07-25',
    title: {
      en: 'Trump does not want the treaty to run out',
      ru: 'Трамп не хочет, чтобы договор истёк',
    },
    source: 'https://www.rt.com/news/622011-trump-russia-nuclear-talks',
  },
  {
    date: '2025-09-22',
    title: {
      en: 'Putin offers to keep the limits for a year after expiry if the US does the same',
      ru: 'Путин предлагает ещё год соблюдать ограничения, если так же поступят США',
    },
    source: 'https://tass.com/politics/2020033',
  },
  {
    date: '2025-10-05',
    title: { en: 'Trump finds the offer a good idea', ru: 'Трамп называет предложение хорошей идеей' },
    source: 'https://www.rt.com/news/625953-trump-putin-nuclear-treaty',
  },
  {
    date: '2026-02-04',
    title: {
      en: 'Moscow declares the parties no longer bound',
      ru: 'Москва объявляет, что стороны более не связаны обязательствами',
    },
    source: 'https://tass.com/world/2081997',
  },
  {
    date: '2026-02-05',
    title: { en: 'Expires', ru: 'Срок действия истёк' },
    source: 'https://fas.org/publication/the-expiration-of-new-start',
    state: 'expired',
  },
  {
    date: '2026-02-11',
    title: {
      en: 'Lavrov: Russia keeps the limits as long as the US does',
      ru: 'Лавров: Россия соблюдает ограничения, пока их соблюдают США',
    },
    source: 'https://tass.com/politics/2085211',
  },
  {
    date: '2026-02-23',
    title: {
      en: 'The US meets Russia, and a day later China, in Geneva',
      ru: 'В Женеве США встречаются с Россией, а днём позже с Китаем',
    },
    source:
      'https://www.straitstimes.com/world/europe/us-meeting-russian-and-chinese-delegations-for-nuclear-arms-control-talks-official-says',
  },
  {
    date: '2026-05-20',
    title: {
      en: 'Putin and Xi call it irresponsible to have let the treaty lapse',
      ru: 'Путин и Си называют безответственным отказ от продления договора',
    },
    source: null,
  },
]

/** Days that readers of the status look for. */
export const keyDates: readonly KeyDate[] = [
  { date: '2011-02-05', title: { en: 'Entry into force', ru: 'Вступление в силу' } },
  { date: '2021-02-03', title: { en: 'Extension by five years', ru: 'Продление на пять лет' } },
  { date: '2026-02-05', title: { en: 'Expiry', ru: 'Истечение срока' } },
  {
    date: '2027-02-05',
    title: { en: 'End of the year that Russia offered', ru: 'Конец года, предложенного Россией' },
  },
]
