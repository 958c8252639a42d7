import type { Party } from '../../domain/party.ts'
import { type Relation, relationOf, seenBy } from './symbols.ts'
import type { View } from './view.ts'

/** How many symbols on a pair of neighbours may reach. */
const NEAR = 3
/** How many symbols on, within a clause, a pair of fields may reach. */
const FAR = 13

const DONE_BY: Readonly<Record<Relation, string>> = {
  self: 'done by self',
  other: 'done by other',
  third: 'done by third',
  outsider: 'done by outsider',
  nobody: 'done by nobody',
}
const SAID_BY: Readonly<Record<Relation, string>> = {
  self: 'said by self',
  other: 'said by other',
  third: 'said by third',
  outsider: 'said by outsider',
  nobody: 'said by nobody',
}

/** A view whose words have names: what stands for them in a table. A name of a party depends on who looks. */
export type NamedView<Name> = {
  readonly view: View
  /** Per symbol; null where it names a party. */
  readonly names: readonly (Name | null)[]
  /** The same as the first of a pair of fields; null where the symbol is no field. */
  readonly far: readonly (Name | null)[]
  readonly parties: readonly number[]
}

const isField = (text: string): boolean => text.startsWith('[') || text.startsWith('<')

/**
 * Names the words of a view.
 * @param nameOf what stands for a name: itself, or its number in a table
 */
export const nameView = <Name>(view: View, nameOf: (name: string) => Name): NamedView<Name> => ({
  view,
  names: view.symbols.map((symbol) => (symbol.kind === 'text' ? nameOf(symbol.text) : null)),
  far: view.symbols.map((symbol) =>
    symbol.kind === 'text' && isField(symbol.text) ? nameOf(`~${symbol.text}`) : null,
  ),
  parties: view.symbols.flatMap(({ kind }, index) => (kind === 'party' ? [index] : [])),
})

/** Called with a feature's two names, and the symbol where it begins. */
type Visit<Name> = (first: Name, second: Name, symbol: number) => void

/**
 * The features of a sentence that are the same for every party: `has X`, `X Y` for near words, `~X Y` for fields of
 * one clause, `flag F`.
 */
export const eachCommonFeature = <Name>(
  { view, names, far }: NamedView<Name>,
  nameOf: (name: string) => Name,
  visit: Visit<Name>,
): void => {
  const { clauses, flags } = view
  const has = nameOf('has')
  for (let index = 0; index < names.length; index++) {
    const name = names[index]
    if (name === null || name === undefined) continue
    visit(has, name, index)
    for (let next = index + 1; next <= index + NEAR && next < names.length; next++) {
      const second = names[next]
      if (second !== null && second !== undefined) visit(name, second, index)
    }
    const first = far[index]
    if (first === null || first === undefined) continue
    for (let next = index + 1; next <= index + FAR && next < names.length; next++) {
      const second = names[next]
      if (second === null || second === undefined || far[next] === null) continue
      if (clauses[next] === clauses[index]) visit(first, second, index)
    }
  }
  const flag = nameOf('flag')
  for (const name of flags) visit(flag, nameOf(name), 0)
}

/** The features that depend on who looks: pairs with a name of a party, `done by self X`, and who speaks. */
export const eachPartyFeature = <Name>(
  { view, names, far, parties }: NamedView<Name>,
  party: Party,
  nameOf: (name: string) => Name,
  visit: Visit<Name>,
): void => {
  const { symbols, actors, clauses, outer, inner } = view
  const seenAt = (index: number): string => {
    const symbol = symbols[index]
    return symbol ? seenBy(symbol, party) : ''
  }
  const nameAt = (index: number): Name => names[index] ?? nameOf(seenAt(index))
  const has = nameOf('has')
  const isFieldAt = (index: number): boolean => far[index] !== null || symbols[index]?.kind === 'party'
  for (const index of parties) {
    const name = nameAt(index)
    visit(has, name, index)
    for (let next = index + 1; next <= index + NEAR && next < names.length; next++)
      visit(name, nameAt(next), index)
    for (let before = Math.max(0, index - NEAR); before < index; before++)
      if (symbols[before]?.kind === 'text') visit(nameAt(before), name, before)
    const first = nameOf(`~${seenAt(index)}`)
    for (let next = index + 1; next <= index + FAR && next < names.length; next++)
      if (isFieldAt(next) && clauses[next] === clauses[index]) visit(first, nameAt(next), index)
    for (let before = Math.max(0, index - FAR); before < index; before++) {
      const other = far[before]
      if (other !== null && other !== undefined && clauses[before] === clauses[index])
        visit(other, name, before)
    }
  }
  for (let index = 0; index < names.length; index++) {
    const name = names[index]
    const actor = actors[index]
    if (name === null || name === undefined || !actor) continue
    visit(nameOf((actor.acts ? DONE_BY : SAID_BY)[relationOf(actor.speaker, party)]), name, index)
  }
  const flag = nameOf('flag')
  visit(flag, nameOf(`party ${party}`), 0)
  visit(flag, nameOf(`outer ${relationOf(outer, party)}`), 0)
  visit(flag, nameOf(`inner ${relationOf(inner, party)}`), 0)
}
