import type { Problem } from '../http/problem.ts'

/** Every value of each parameter, as in the address. */
export type Parameters = Readonly<Record<string, readonly string[]>>

export type Parsed<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly problem: Problem }

export const accepted = <Value>(value: Value): Parsed<Value> => ({ ok: true, value })

export const refused = <Value>(
  parameter: string,
  detail: string,
  allowed?: readonly string[],
): Parsed<Value> => ({
  ok: false,
  problem: {
    status: 400,
    title: 'Invalid parameter',
    detail,
    parameter,
    ...(allowed ? { allowed } : {}),
  },
})

/** The one value of a parameter; an empty one counts as absent. */
export const single = (parameters: Parameters, name: string): Parsed<string | undefined> => {
  const values = (Object.hasOwn(parameters, name) ? parameters[name] : undefined) ?? []
  const given = values.filter((value) => value !== '')
  if (given.length > 1) return refused(name, `The parameter "${name}" may be given only once.`)
  return accepted(given[0])
}

/** The one value of a parameter, which must be of a closed list. */
export const oneOf = <Choice extends string>(
  parameters: Parameters,
  name: string,
  choices: readonly Choice[],
): Parsed<Choice | undefined> => {
  const text = single(parameters, name)
  if (!text.ok || text.value === undefined) return text as Parsed<undefined>
  const choice = choices.find((candidate) => candidate === text.value)
  if (choice !== undefined) return accepted(choice)
  return refused(name, `The parameter "${name}" must be one of: ${choices.join(', ')}.`, choices)
}
