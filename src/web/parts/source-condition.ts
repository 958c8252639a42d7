import type { SourceHealth } from '../../domain/source.ts'

export type SourceCondition = 'answering' | 'failing' | 'unasked'

/** How a source did when it was last asked. */
export const sourceCondition = ({ lastAttempt, failures }: SourceHealth): SourceCondition => {
  if (lastAttempt === null) return 'unasked'
  return failures === 0 ? 'answering' : 'failing'
}
