import type { StatementDetail } from '../../monitor/monitor.ts'
import { webAddress } from '../parts/web-address.ts'

/** The body of `/api/v1/statements/:id`: one utterance with all that carried it. */
export const statementJson = ({ statement, claims, changes }: StatementDetail): string =>
  JSON.stringify({
    id: statement.id,
    party: statement.party,
    matter: statement.matter,
    stance: statement.stance,
    basis: statement.basis,
    speaker: statement.speaker,
    saidOn: statement.saidOn,
    quotation: statement.lead.evidence,
    outlet: statement.lead.outlet,
    url: webAddress(statement.lead.url),
    carriers: statement.carriers,
    reports: statement.reports,
    confidence: statement.confidence,
    tier: statement.tier,
    origin: statement.origin,
    claims: claims.map((claim) => ({
      id: claim.id,
      item: claim.itemId,
      report: claim.reportId,
      basis: claim.basis,
      speaker: claim.speaker,
      saidOn: claim.saidOn,
      published: claim.published,
      confidence: claim.confidence,
      evidence: claim.evidence,
      title: claim.title,
      outlet: claim.outlet,
      url: webAddress(claim.url),
      tier: claim.tier,
      origin: claim.origin,
    })),
    changes: changes.map(({ id }) => id),
  })
