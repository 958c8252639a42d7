import type { Instant } from '../../domain/time.ts'
import type { LedgerRow } from '../../monitor/ports.ts'

/**
 * When an entry was recorded. Rows written together share their instant, so the place in the ledger
 * follows as millionths: readers that sort by time then keep the order, and no two entries collide.
 */
export const entryTime = ({ recordedAt, sequence }: Pick<LedgerRow, 'recordedAt' | 'sequence'>): Instant => {
  const [second = '', fraction = ''] = recordedAt.replace('Z', '').split('.')
  return `${second}.${fraction}${String(sequence % 1_000_000).padStart(6, '0')}Z`
}
