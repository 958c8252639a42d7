/** What a stance is about (STANCES: limits, successor, implementation). */
export const MATTERS = ['limits', 'successor', 'implementation'] as const

export type Matter = (typeof MATTERS)[number]

export const isMatter = (value: unknown): value is Matter => MATTERS.includes(value as Matter)
