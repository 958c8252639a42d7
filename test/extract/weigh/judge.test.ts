import { describe, expect, it } from 'vitest'
import { newStart } from '../../../src/domain/profiles/new-start/profile.ts'
import { createReader, createRuleReader } from '../../../src/extract/create-reader.ts'
import { fittedTables } from '../../../src/extract/tables/weights/fitted.ts'

const read = createReader(newStart)
const readByRules = createRuleReader(newStart)

const article = (text: string, published = '2025-11-09') =>
  ({ title: 'New START', text, published, language: null }) as const

const current = (claims: ReturnType<typeof read>['claims']): readonly string[] =>
  claims.filter((claim) => claim.current).map(({ party, stance }) => `${party} ${stance}`)

describe('the weighing step', () => {
  const { claims, candidates } = read(
    article(
      'Washington is studying the Russian proposal on the New START limits, Sergei Lavrov said on Sunday.',
    ),
  )

  it('tells in the trace how sure it is, and for what', () => {
    const kept = candidates.find(({ kept, stance }) => kept && stance === 'under-consideration')
    const last = kept?.steps.at(-1)
    expect(last).toMatchObject({ kind: 'weigh', rule: 'sure-enough' })
    expect(last?.effect).toMatch(/^\d+ % sure; for it: .*\[study\]/)
  })

  it('claims nothing that it is not sure enough of', () => {
    for (const { confidence } of claims) expect(confidence).toBeGreaterThanOrEqual(fittedTables.keepFrom)
  })

  it('keeps every dropped candidate, with the reason last', () => {
    const text =
      'Experts say Washington may be studying the New START proposal. Perhaps Moscow would keep the limits for a year.'
    const dropped = read(article(text)).candidates.filter(({ kept }) => !kept)
    expect(dropped.length).toBeGreaterThan(0)
    for (const { steps } of dropped) expect(steps.at(-1)?.effect).toMatch(/^dropped: /)
  })

  it('finds what no rule has words for', () => {
    const text =
      "The Kremlin's phone has stayed quiet since it made its New START offer to Washington, Peskov said."
    expect(current(readByRules(article(text)).claims)).toEqual([])
    expect(current(read(article(text)).claims)).toEqual(['US no-response'])
  })

  it('gives one stance of a sentence to the party that is surer to hold it', () => {
    const text =
      'Ответа по ДСНВ от США нет, сказал Лавров.\n\n«По линии посольств нам передали, что вопрос рассматривается», — добавил он.'
    const { claims, candidates } = read(article(text))
    expect(current(claims)).toEqual(['US no-response', 'US under-consideration'])
    const others = candidates.filter(
      ({ party, stance }) => party === 'RU' && stance === 'under-consideration',
    )
    for (const { steps } of others) expect(steps.at(-1)?.rule).toBe('other-party-surer')
  })

  it('lends an invited party no stance but an answer', () => {
    const text =
      'China says Russia and the US should extend the New START limits and has offered nothing itself.'
    for (const claim of read(article(text)).claims)
      if (claim.party === 'CN') expect(claim).toMatchObject({ matter: 'successor' })
  })
})
