import { describe, expect, it } from 'vitest'
import { parseGoldLine } from '../../src/extract/gold.ts'

const RECORD = {
  id: 'one',
  lang: 'en',
  published: '2025-11-09T10:00:00Z',
  title: 'Title',
  text: 'Text.',
  relevant: true,
  claims: [{ party: 'US', matter: 'limits', stance: 'no-response', basis: 'reported', evidence: 'Text.' }],
}

describe('a line of a gold file', () => {
  it('becomes a record', () => {
    expect(parseGoldLine(JSON.stringify(RECORD))).toEqual({
      kind: 'record',
      record: {
        id: 'one',
        title: 'Title',
        text: 'Text.',
        published: '2025-11-09',
        language: 'en',
        relevant: true,
        claims: RECORD.claims,
        optional: [],
      },
    })
  })

  it.each([
    ['{', /not JSON/],
    ['[]', /no JSON object/],
    ['{}', /no "id"/],
    [JSON.stringify({ ...RECORD, text: 7 }), /one has no "text"/],
    [JSON.stringify({ ...RECORD, published: 'Sunday' }), /no "published" day/],
    [JSON.stringify({ ...RECORD, relevant: 'yes' }), /"relevant"/],
    [
      JSON.stringify({ ...RECORD, claims: [{ party: 'FR', matter: 'limits', stance: 'agreed' }] }),
      /unknown party/,
    ],
    [JSON.stringify({ ...RECORD, optional: 'none' }), /unknown party/],
  ])('%s is refused with the reason', (line, detail) => {
    const parsed = parseGoldLine(line)
    expect(parsed.kind === 'problem' ? parsed.detail : '').toMatch(detail)
  })
})
