import { type Basis, isBasis } from '../domain/basis.ts'
import { isLanguage, type Language } from '../domain/language.ts'
import { isMatter, type Matter } from '../domain/matter.ts'
import { isParty, type Party } from '../domain/party.ts'
import { isStance, type Stance } from '../domain/stance.ts'
import { type Day, dayOf, parseInstant } from '../domain/time.ts'

export type GoldClaim = {
  readonly party: Party
  readonly matter: Matter
  readonly stance: Stance
  readonly basis: Basis | null
  readonly evidence: string
}

/** An article with the claims that careful readers found in it. */
export type GoldRecord = {
  readonly id: string
  readonly title: string
  readonly text: string
  readonly published: Day
  readonly language: Language | null
  readonly relevant: boolean
  /** What a reader must find. */
  readonly claims: readonly GoldClaim[]
  /** Defensible either way. */
  readonly optional: readonly GoldClaim[]
}

export type GoldLine =
  | { readonly kind: 'record'; readonly record: GoldRecord }
  | { readonly kind: 'problem'; readonly detail: string }

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const claimOf = (value: unknown): GoldClaim | undefined => {
  if (!isObject(value)) return undefined
  const { party, matter, stance, basis, evidence } = value
  if (!isParty(party) || !isMatter(matter) || !isStance(stance)) return undefined
  return {
    party,
    matter,
    stance,
    basis: isBasis(basis) ? basis : null,
    evidence: typeof evidence === 'string' ? evidence : '',
  }
}

const claimsOf = (value: unknown): readonly GoldClaim[] | undefined => {
  if (value === undefined || value === null) return []
  if (!Array.isArray(value)) return undefined
  const claims = value.map(claimOf)
  return claims.every((claim) => claim !== undefined) ? claims : undefined
}

const problem = (detail: string): GoldLine => ({ kind: 'problem', detail })

/** One line of a gold file (the record of STANCES), or what is wrong with it. */
export const parseGoldLine = (line: string): GoldLine => {
  let value: unknown
  try {
    value = JSON.parse(line)
  } catch {
    return problem('it is not JSON.')
  }
  if (!isObject(value)) return problem('it is no JSON object.')
  const { id, title, text, published, lang, relevant } = value
  if (typeof id !== 'string' || id === '') return problem('it has no "id".')
  if (typeof text !== 'string') return problem(`${id} has no "text".`)
  const instant = typeof published === 'string' ? parseInstant(published) : undefined
  if (instant === undefined) return problem(`${id} has no "published" day.`)
  if (typeof relevant !== 'boolean') return problem(`${id} does not say whether it is "relevant".`)
  const claims = claimsOf(value.claims)
  const optional = claimsOf(value.optional)
  if (!claims || !optional) return problem(`${id} has a claim with an unknown party, matter or stance.`)
  return {
    kind: 'record',
    record: {
      id,
      title: typeof title === 'string' ? title : '',
      text,
      published: dayOf(instant),
      language: isLanguage(lang) ? lang : null,
      relevant,
      claims,
      optional,
    },
  }
}
