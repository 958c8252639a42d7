/** Who says so: the party itself, somebody else of it, or the outlet's own narration; best first. */
export const BASES = ['first-hand', 'reported', 'media'] as const

export type Basis = (typeof BASES)[number]

export const isBasis = (value: unknown): value is Basis => BASES.includes(value as Basis)

/** 0 for the best basis, growing as the word gets further from the party. */
export const basisRank = (basis: Basis): number => BASES.indexOf(basis)
