/** Who can hold a stance: the two parties to the treaty and the power invited to a successor. */
export const PARTIES = ['US', 'RU', 'CN'] as const

export type Party = (typeof PARTIES)[number]

export const isParty = (value: unknown): value is Party => PARTIES.includes(value as Party)
