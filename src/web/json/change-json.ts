import type { ChangeDetail, ChangePage } from '../../monitor/monitor.ts'
import { webAddress } from '../parts/web-address.ts'

/** A ledger row as others read it: the contract's members first, then its proof. */
export const changeJson = ({ row, statement, supersededBy }: ChangeDetail) => ({
  id: row.id,
  kind: row.kind,
  party: row.party,
  matter: row.matter,
  from: row.from,
  to: row.to,
  saidAt: row.saidAt,
  recordedAt: row.recordedAt,
  statement: row.statement,
  rule: row.rule,
  confirmed: row.confirmed,
  origin: row.origin,
  basis: row.basis,
  speaker: row.speaker,
  supersedes: row.supersedes,
  supersededBy: supersededBy?.id ?? null,
  quotation: statement?.lead.evidence ?? null,
  outlet: statement?.lead.outlet ?? null,
  url: statement ? webAddress(statement.lead.url) : null,
  carriers: statement?.carriers ?? null,
  reports: statement?.reports ?? null,
})

/** The body of `/api/v1/changes`. */
export const changesJson = ({ changes, next }: ChangePage): string =>
  JSON.stringify({ changes: changes.map(changeJson), next })
