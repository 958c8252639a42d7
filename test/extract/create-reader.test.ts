import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Article } from '../../src/domain/article.ts'
import { articleBody } from '../../src/domain/article.ts'
import { newStart } from '../../src/domain/profiles/new-start/profile.ts'
import { createReader } from '../../src/extract/create-reader.ts'

const read = createReader(newStart)

const article = (text: string, more: Partial<Article> = {}): Article => ({
  title: 'Arms control after New START',
  text,
  published: '2025-11-10',
  language: null,
  ...more,
})

const summary = (text: string, more: Partial<Article> = {}): readonly string[] =>
  read(article(text, more)).claims.map(
    ({ party, matter, stance, basis, speaker, current }) =>
      `${current ? '' : 'once '}${party} ${matter} ${stance} ${basis} ${speaker ?? '-'}`,
  )

describe('the reader', () => {
  it.each<[string, string, readonly string[]]>([
    [
      'takes what one side reports of the other',
      'Washington is still studying the proposal on the caps, Lavrov said on Monday.',
      ['US limits under-consideration reported Sergei Lavrov'],
    ],
    [
      'takes a hope for an answer as a missing answer',
      'Peskov hopes for a positive response from Washington to the initiative.',
      ['US limits no-response reported Dmitry Peskov'],
    ],
    [
      'keeps history apart',
      'In February 2023 Russia suspended its participation in the treaty.',
      ['once RU implementation suspended media -'],
    ],
    [
      'carries the speaker over a quotation',
      'Lavrov spoke to reporters about the treaty. "We have not received any reply from Washington," he said.',
      ['US limits no-response reported Sergei Lavrov'],
    ],
    [
      'finds the speaker who is named after his words',
      '"So far no answer on the limits has come from Washington."\n\nLavrov noted.',
      ['US limits no-response reported Sergei Lavrov'],
    ],
    ['hears no experts', 'Washington should reject the offer, an analyst said of the caps.', []],
    ['hears no questions', 'Will Washington reject the offer to keep the limits?', []],
    ['hears no conditions', 'If Washington rejects the offer, the caps will be gone.', []],
    [
      'leaves another matter alone',
      'Washington has not responded to the proposal on direct flights and embassy property.',
      [],
    ],
    [
      'reads nothing in a list of other stories',
      'A dull day.\n\nRead also:\n\nTrump rejects New START offer',
      [],
    ],
  ])('%s', (_, text, expected) => {
    expect(summary(text)).toEqual(expected)
  })

  it('reads Russian by its letters whatever the feed says', () => {
    const reading = read(
      article('Вашингтон пока не ответил на предложение, сказал Песков.', {
        title: 'О судьбе ДСНВ',
        language: 'en',
      }),
    )
    expect(reading.language).toBe('ru')
    expect(reading.claims.map(({ party, stance, speaker }) => [party, stance, speaker])).toEqual([
      ['US', 'no-response', 'Dmitry Peskov'],
    ])
  })

  it.each([
    ['the treaty by name', 'New START ends', 'It does.', true],
    [
      'another treaty',
      'START I signed',
      'Bush and Gorbachev signed the Strategic Arms Reduction Treaty.',
      false,
    ],
    ['a charity', 'New Start Centre opens', 'The shelter helps people.', false],
    ['a list of links', 'Weather', 'It rains today.\n\nRelated:\n\nNew START ends', false],
    ['a description', 'Last nuclear arms pact ends', 'Russia and the United States let it go.', true],
    ['the name in the text', 'Putin calls Trump', 'On New START Moscow heard nothing.', true],
    ['a short name and both parties', 'Moscow awaits a US response on START', 'Nothing yet.', true],
    ['a headline in capitals', 'US AND RUSSIA TO START NUCLEAR TEST TALKS', 'They meet in Geneva.', false],
    ['a nickname', 'Trump shrugs as nuke treaty with Russia dies', 'No tears were shed.', true],
    ['a pact of its field', 'Nuclear pact ends', 'The Kremlin and Washington want talks.', true],
    ['limits of its kind', 'Kremlin likes it', 'Trump would keep the nuclear ceilings, Peskov said.', true],
    ['its year', 'Ryabkov waits', 'Washington has offered nothing to follow the 2010 treaty.', true],
    ['its commission', 'Price', 'The US and Russia will hold a Bilateral Consultative Commission.', true],
    ['one party alone', 'Washington', 'The State Department spoke of nuclear limits.', false],
    ['the pact of a third country', 'Moscow', 'The US left the nuclear pact with Iran, Lavrov said.', false],
    ['arms treaties in passing', 'Putin', 'He talked to Trump and said nothing of arms treaties.', false],
    ['another treaty of the field', 'INF', 'Russia and the US ended the INF treaty on nuclear arms.', false],
    [
      'another treaty by its long name',
      'Russia quits nuclear pact with US',
      'The Intermediate-Range Nuclear Forces pact fell apart.',
      false,
    ],
    ['«Договор о СНВ»', 'Рябков', 'Проработка инициативы по Договору о СНВ в США не закончена.', true],
    ['«договор о СНВ» без соседей', 'Кратко', 'Договор о СНВ истекает зимой.', true],
    ['«новый СНВ»', 'Вэнс', 'Администрация смотрит на предложение по новому СНВ.', true],
    ['New START по-русски', 'Песков', 'Москва напомнила Вашингтону о New START.', true],
    ['СНВ как оружие', 'Арсеналы', 'Россия и США разрабатывают новые СНВ, рассказал эксперт.', false],
    ['переговоры о другом', 'Женева', 'Россия и США обсудили стратегическую стабильность.', false],
    ['преемник', 'Переговоры', 'Москва и Вашингтон весной начнут говорить о СНВ-4.', false],
    ['«СНВ» без сторон', 'СНВ', 'Лекция о предмете состоится в среду.', false],
    ['договор 1991 года', 'История', 'Москва и Вашингтон подписали Договор о СНВ 1991 года.', false],
    ['СНВ-2', 'Дата', 'Россия и США подписали СНВ-2.', false],
    ['срок чужого договора', 'Пекин', 'Срок договора России и Китая истек, пишут в США.', false],
    ['действие продлено', 'Псаки', 'США намерены продлить договор с Россией на пять лет.', true],
    ['чужая сделка', 'Лавров', 'США вышли из ядерного договора с Ираном, заявила Москва.', false],
  ])('tells whether an article speaks of the treaty: %s', (_, title, text, relevant) => {
    expect(read(article(text, { title })).relevant).toBe(relevant)
  })

  it('judges speakers by their office on the day', () => {
    const words = 'Antonov said that Washington has not responded to the initiative on the caps.'
    expect(summary(words, { published: '2024-05-01' })).toHaveLength(1)
    expect(summary(words, { published: '2025-11-10' })).toHaveLength(0)
  })

  it('explains every candidate, dropped ones too', () => {
    const { candidates } = read(article('Will Washington reject the offer to keep the limits?'))
    expect(candidates.length).toBeGreaterThan(0)
    expect(candidates.filter(({ kept }) => kept)).toEqual([])
    expect(candidates.map(({ steps }) => steps.at(-1)?.rule)).toContain('question')
  })
})

const WORDS = [
  'Washington',
  'Moscow',
  'Lavrov',
  'Trump',
  'China',
  'said',
  'has',
  'not',
  'responded',
  'the',
  'New START',
  'treaty',
  'rejected',
  'offer',
  'limits',
  'extend',
  'is',
  'considering',
  '"',
  '“',
  '”',
  ',',
  '.',
  '?',
  ';',
  '—',
  "'s",
  'if',
  'only',
  'September',
  '22',
  '2025',
  'Москва',
  'США',
  'ДСНВ',
  'не',
  'ответил',
  'на',
  'предложение',
  'сказал',
  'Песков',
  '«',
  '»',
  'ё',
  '\n\n',
  '\u{1F600}',
  '\ud800',
]
const texts = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.array(fc.constantFrom(...WORDS), { maxLength: 80 }).map((words) => words.join(' ')),
)

describe('any text at all', () => {
  it('is read without an error, the same way each time, with offsets that hold', () => {
    fc.assert(
      fc.property(texts, texts, (title, text) => {
        const input = article(text, { title })
        const reading = read(input)
        expect(read(input)).toEqual(reading)
        const body = articleBody(input)
        for (const { evidence, start, end } of [...reading.claims, ...reading.candidates])
          expect(body.slice(start, end)).toBe(evidence)
        const keys = reading.claims.map(
          ({ party, matter, stance, current }) => `${party} ${matter} ${stance} ${current}`,
        )
        expect(new Set(keys).size).toBe(keys.length)
        for (const { confidence, rules } of reading.claims) {
          expect(confidence).toBeGreaterThan(0)
          expect(confidence).toBeLessThanOrEqual(1)
          expect(rules.length).toBeGreaterThan(0)
        }
      }),
      { numRuns: 300 },
    )
  })
})
