import type { SourceState } from '../../domain/source.ts'
import type { CycleSummary } from '../../monitor/ports.ts'
import { sourceCondition } from '../parts/source-condition.ts'
import { webAddress } from '../parts/web-address.ts'

const sourceJson = (source: SourceState) => ({
  id: source.id,
  title: source.title,
  url: webAddress(source.url),
  site: webAddress(source.site),
  outlet: source.outlet,
  owner: source.owner,
  country: source.country,
  language: source.language,
  kind: source.kind,
  affiliation: source.affiliation,
  tier: source.tier,
  condition: sourceCondition(source),
  lastAttempt: source.lastAttempt,
  lastSuccess: source.lastSuccess,
  failures: source.failures,
  lastError: source.lastError,
})

/** The body of `/api/v1/sources`: the catalogue with each source's health, and the last poll cycle. */
export const sourcesJson = (sources: readonly SourceState[], lastCycle: CycleSummary | undefined): string =>
  JSON.stringify({ sources: sources.map(sourceJson), lastCycle: lastCycle ?? null })
