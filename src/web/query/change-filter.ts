import { BASES, type Basis } from '../../domain/basis.ts'
import { MATTERS, type Matter } from '../../domain/matter.ts'
import { PARTIES, type Party } from '../../domain/party.ts'
import { STANCES, type Stance } from '../../domain/stance.ts'
import type { Monitor } from '../../monitor/monitor.ts'
import { accepted, type Parameters as Given, oneOf, type Parsed, refused, single } from './parameter.ts'

export const CONFIRMED_CHOICES = ['true', 'false', 'any'] as const

export type ConfirmedChoice = (typeof CONFIRMED_CHOICES)[number]

/** Which changes are asked for; the same for the API, the page and the feeds. */
export type ChangeFilter = {
  readonly party?: Party
  readonly matter?: Matter
  readonly stance?: Stance
  readonly basis?: Basis
  readonly confirmed: ConfirmedChoice
  readonly limit: number
  /** The `next` of the page before. */
  readonly since?: string
}

export const DEFAULT_LIMIT = 50
export const MAXIMUM_LIMIT = 200

/** A place in the ledger as the monitor writes it; more characters than any ledger needs lose precision. */
const CURSOR = /^[0-9a-z]{1,9}$/

const parseLimit = (parameters: Given): Parsed<number> => {
  const text = single(parameters, 'limit')
  if (!text.ok) return text
  if (text.value === undefined) return accepted(DEFAULT_LIMIT)
  const limit = /^\d{1,4}$/.test(text.value) ? Number(text.value) : 0
  if (limit >= 1 && limit <= MAXIMUM_LIMIT) return accepted(limit)
  return refused('limit', `The parameter "limit" must be a whole number from 1 to ${MAXIMUM_LIMIT}.`, [
    `1..${MAXIMUM_LIMIT}`,
  ])
}

const parseSince = (parameters: Given): Parsed<string | undefined> => {
  const text = single(parameters, 'since')
  if (!text.ok || text.value === undefined || CURSOR.test(text.value)) return text
  return refused('since', 'The parameter "since" must be a cursor taken from "next" of an earlier answer.')
}

/**
 * The filter of a query string; parameters it does not know are ignored.
 * @param whenUnsaid which changes are meant where `confirmed` is not given
 */
export const parseChangeFilter = (parameters: Given, whenUnsaid: ConfirmedChoice): Parsed<ChangeFilter> => {
  const party = oneOf(parameters, 'party', PARTIES)
  if (!party.ok) return party
  const matter = oneOf(parameters, 'matter', MATTERS)
  if (!matter.ok) return matter
  const stance = oneOf(parameters, 'stance', STANCES)
  if (!stance.ok) return stance
  const basis = oneOf(parameters, 'basis', BASES)
  if (!basis.ok) return basis
  const confirmed = oneOf(parameters, 'confirmed', CONFIRMED_CHOICES)
  if (!confirmed.ok) return confirmed
  const limit = parseLimit(parameters)
  if (!limit.ok) return limit
  const since = parseSince(parameters)
  if (!since.ok) return since
  return accepted({
    ...(party.value ? { party: party.value } : {}),
    ...(matter.value ? { matter: matter.value } : {}),
    ...(stance.value ? { stance: stance.value } : {}),
    ...(basis.value ? { basis: basis.value } : {}),
    confirmed: confirmed.value ?? whenUnsaid,
    limit: limit.value,
    ...(since.value ? { since: since.value } : {}),
  })
}

/** The filter as the monitor takes it. */
export const changeQueryOf = (filter: ChangeFilter): Parameters<Monitor['changes']>[0] => {
  const { confirmed, since, ...query } = filter
  return {
    ...query,
    ...(confirmed === 'any' ? {} : { confirmed: confirmed === 'true' }),
    ...(since === undefined ? {} : { cursor: since }),
  }
}

/**
 * The filter as a query string in one fixed order, without what need not be said.
 * @param whenUnsaid as it was given to `parseChangeFilter`
 */
export const queryStringOf = (filter: ChangeFilter, whenUnsaid: ConfirmedChoice): string => {
  const query = new URLSearchParams()
  for (const name of ['party', 'matter', 'stance', 'basis'] as const) {
    const value = filter[name]
    if (value) query.set(name, value)
  }
  if (filter.confirmed !== whenUnsaid) query.set('confirmed', filter.confirmed)
  if (filter.limit !== DEFAULT_LIMIT) query.set('limit', String(filter.limit))
  if (filter.since) query.set('since', filter.since)
  const text = query.toString()
  return text === '' ? '' : `?${text}`
}
