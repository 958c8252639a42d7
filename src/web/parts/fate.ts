import type { ChangeDetail } from '../../monitor/monitor.ts'

/** What became of a ledger entry: it holds, a later entry confirms it, or it holds no longer. */
export type Fate = 'holds' | 'confirmed-later' | 'superseded' | 'withdrawn'

/** The fate of an entry by what the ledger says after it. */
export const fateOf = ({ row, supersededBy }: ChangeDetail): Fate => {
  if (row.kind === 'retraction') return 'withdrawn'
  if (supersededBy === undefined) return 'holds'
  switch (supersededBy.kind) {
    case 'change':
      return 'confirmed-later'
    case 'correction':
      return 'superseded'
    case 'retraction':
      return 'withdrawn'
  }
}
