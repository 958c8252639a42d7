import { describe, expect, it } from 'vitest'
import { newStart } from '../../src/domain/profiles/new-start/profile.ts'
import { createRuleReader } from '../../src/extract/create-reader.ts'

const read = createRuleReader(newStart)

/** Claims of a short article on the treaty, as "party matter stance basis speaker". */
const claimsOf = (text: string, title: string, published = '2025-11-10'): readonly string[] =>
  read({ title, text, published, language: /[а-я]/iu.test(text) ? 'ru' : 'en' })
    .claims.filter(({ current }) => current)
    .map(
      ({ party, matter, stance, basis, speaker }) =>
        `${party} ${matter} ${stance} ${basis} ${speaker ?? '-'}`,
    )

const studied = ['US limits under-consideration reported Sergei Lavrov']

describe('who says so, in English', () => {
  it.each<[string, readonly string[]]>([
    [
      'Lavrov spoke to students about the New START treaty. He noted that, as American diplomats put it, the matter is being considered.',
      studied,
    ],
    [
      'Moscow was told through its embassy that the New START offer is under consideration in Washington, Sergei Lavrov said.',
      studied,
    ],
    [
      'Through the embassy, the foreign minister Sergei Lavrov said, Moscow was informed that the New START offer is being considered by the American side.',
      studied,
    ],
    [
      'Russia was informed by Washington that its New START offer is being studied, Lavrov said on Monday.',
      studied,
    ],
    [
      'The United States has told Russia that its New START offer is under consideration, Lavrov told a radio station.',
      studied,
    ],
    [
      'Sergei Lavrov said on Monday that Washington had informed Moscow that the New START offer was under consideration.',
      studied,
    ],
    [
      'Lavrov spoke of the New START treaty on Monday. “We have received no substantive response so far,” Lavrov said.',
      ['US limits no-response reported Sergei Lavrov'],
    ],
    [
      'The UN Secretary-General hopes that Washington and Moscow will agree to keep the limits of the New START treaty, his spokesman said.',
      [],
    ],
    [
      'Russia’s top diplomat said that Washington had not replied to the New START offer.',
      ['US limits no-response reported Sergei Lavrov'],
    ],
    [
      'The Russian foreign minister said that Washington had not replied to the New START offer.',
      ['US limits no-response reported Sergei Lavrov'],
    ],
    [
      'The Russian Foreign Ministry said that Washington had not replied to the New START offer.',
      ['US limits no-response reported Russian Foreign Ministry'],
    ],
    [
      'Russia’s Foreign Ministry said that Washington had not replied to the New START offer.',
      ['US limits no-response reported Russian Foreign Ministry'],
    ],
    [
      'A Kremlin official said that Washington had not replied to the New START offer.',
      ['US limits no-response reported Kremlin'],
    ],
    [
      'Moscow said that Washington had not replied to the New START offer.',
      ['US limits no-response reported Russia'],
    ],
    [
      'China’s embassy said that Beijing would not join talks on a successor to New START.',
      ['CN successor negative-response first-hand Chinese embassy'],
    ],
  ])('%s', (text, expected) => {
    expect(claimsOf(text, 'Notes of the day on arms')).toEqual(expected)
  })

  it('takes the voice of a title that gives one side the word', () => {
    expect(
      claimsOf(
        'The United States is still studying the offer on the New START limits, Sergei Lavrov said.',
        'Lavrov: let the Americans finish their review of New START offer',
      ),
    ).toEqual(studied)
  })

  it.each<[string, readonly string[]]>([
    [
      'The Kremlin welcomed the American offer to extend the New START treaty.',
      ['RU limits positive-response first-hand Kremlin'],
    ],
    [
      'Washington has rejected the offer to extend the New START treaty.',
      ['US limits negative-response media -'],
    ],
    [
      'The United States has rejected the offer to extend the New START treaty, saying that it is outdated.',
      ['US limits negative-response first-hand United States'],
    ],
    [
      'Russia on Thursday said that it was still waiting for an answer from Washington on the New START offer.',
      ['US limits no-response reported Russia'],
    ],
    [
      'Washington has rejected the offer on the New START limits, the Russian ambassador to the United States Alexander Darchiev said.',
      ['US limits negative-response reported Alexander Darchiev'],
    ],
    [
      'Lavrov said the United States had thanked Moscow for the New START offer, but added that no reply has come from Washington.',
      ['US limits no-response reported Sergei Lavrov'],
    ],
    [
      'In Geneva, deputy minister Sergei Ryabkov told students on Monday, Washington has not answered the New START offer.',
      ['US limits no-response reported Sergei Ryabkov'],
    ],
    [
      'Officials in Washington say that they would reject the offer on the New START limits.',
      ['US limits negative-response first-hand United States'],
    ],
    [
      'A spokesperson of the State Department said that Washington would reject the offer on the New START limits.',
      ['US limits negative-response first-hand State Department'],
    ],
    [
      'The offer on the New START limits speaks for itself, Lavrov said. Washington has not answered it. The minister added that time was short.',
      ['US limits no-response reported Sergei Lavrov'],
    ],
    [
      'On the radio, Lavrov said the Americans were polite but that no reply to the New START offer has come from Washington.',
      ['US limits no-response reported Sergei Lavrov'],
    ],
    [
      'Sergei Ryabkov praised the talks in Geneva on the New START treaty on Monday, and added that Washington had not answered the offer.',
      ['US limits no-response reported Sergei Ryabkov'],
    ],
    [
      'A spokesman of the National Security Council said that Washington would reject the offer on the New START limits.',
      ['US limits negative-response first-hand White House'],
    ],
    [
      'MOSCOW: A note on the New START treaty.\n\nBeijing has rejected talks on a successor to New START.',
      ['CN successor negative-response media -'],
    ],
  ])('%s', (text, expected) => {
    expect(claimsOf(text, 'Notes of the day on arms')).toEqual(expected)
  })

  it('knows who holds an office on the day', () => {
    const text =
      'The US Secretary of State said that Washington would reject the offer on the New START limits.'
    expect(claimsOf(text, 'Notes', '2025-11-10')).toEqual([
      'US limits negative-response first-hand Marco Rubio',
    ])
    expect(claimsOf(text, 'Notes', '2022-11-10')).toEqual([
      'US limits negative-response first-hand Antony Blinken',
    ])
  })
})

describe('who says so, in Russian', () => {
  it.each([
    ['Глава МИД', 'Sergei Lavrov'],
    ['Глава российского МИД', 'Sergei Lavrov'],
    ['Министр иностранных дел России', 'Sergei Lavrov'],
    ['Спикер Кремля', 'Dmitry Peskov'],
    ['Пресс-секретарь Кремля', 'Dmitry Peskov'],
    ['Президент РФ', 'Vladimir Putin'],
    ['Российский президент', 'Vladimir Putin'],
    ['МИД', 'Russian Foreign Ministry'],
    ['МИД РФ', 'Russian Foreign Ministry'],
    ['Кремль', 'Kremlin'],
    ['Москва', 'Russia'],
    ['Заместитель главы МИД', 'Russian Foreign Ministry'],
  ])('%s is %s', (name, speaker) => {
    const text = `${name} сообщил на брифинге, что США не ответили на предложение по ДСНВ.`
    expect(claimsOf(text, 'Заметки дня')).toEqual([`US limits no-response reported ${speaker}`])
  })

  it.each([
    ['Пресс-секретарь Белого дома', 'Karoline Leavitt'],
    ['Белый дом', 'White House'],
    ['Госдеп', 'State Department'],
    ['Госсекретарь США', 'Marco Rubio'],
    ['Вашингтон', 'United States'],
  ])('%s is %s', (name, speaker) => {
    const text = `${name} сообщил, что США изучают предложение по ДСНВ.`
    expect(claimsOf(text, 'Заметки дня')).toEqual([`US limits under-consideration first-hand ${speaker}`])
  })

  it('hears a speaker between two dashes on both sides', () => {
    const text = 'Вопрос по ДСНВ прост, — сказал Рябков, — США на предложение пока не ответили.'
    expect(claimsOf(text, 'Заметки дня')).toEqual(['US limits no-response reported Sergei Ryabkov'])
  })

  it('calls Beijing China', () => {
    const text = 'Пекин заявил, что не намерен участвовать в переговорах о новом ДСНВ.'
    expect(claimsOf(text, 'Заметки дня')).toEqual(['CN successor negative-response first-hand China'])
  })
})
