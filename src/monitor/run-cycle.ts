import { fetchArticleTexts } from './fetch-article-texts.ts'
import { type PollDependencies, type PollResult, pollSources } from './poll-sources.ts'
import type { CycleSummary } from './ports.ts'
import { type Reader, readItems } from './read-items.ts'
import { settleLedger } from './settle-ledger.ts'

/** Article pages fetched in one cycle at most; the rest wait for the next. */
const ARTICLES_A_CYCLE = 200

export type CycleDependencies = PollDependencies & { readonly read: Reader }

/** The counts, and what went wrong in a cycle that went on nevertheless. */
export type CycleReport = { readonly summary: CycleSummary } & Pick<PollResult, 'problems'>

/**
 * One poll cycle: ask the sources, fetch article pages, read, settle, note the counts.
 * Every step takes up what a killed cycle left behind.
 */
export const runCycle = async (deps: CycleDependencies): Promise<CycleReport> => {
  const startedAt = deps.clock()
  const polled = await pollSources(deps)
  await fetchArticleTexts(deps, ARTICLES_A_CYCLE)
  const reading = await readItems(deps)
  const changes = await settleLedger(deps)
  const summary: CycleSummary = {
    startedAt,
    finishedAt: deps.clock(),
    sources: { ok: polled.ok, unchanged: polled.unchanged, failed: polled.failed },
    items: { new: polled.newItems, relevant: reading.relevant },
    claims: reading.claims,
    changes: changes.length,
  }
  await deps.store.apply([{ kind: 'record-cycle', summary }])
  return { summary, problems: polled.problems }
}
