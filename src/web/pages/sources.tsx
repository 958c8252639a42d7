import type { SourceState } from '../../domain/source.ts'
import type { CycleSummary } from '../../monitor/ports.ts'
import { InstantText } from '../parts/dates.tsx'
import { Layout } from '../parts/layout.tsx'
import { nameOf, SourceLink } from '../parts/quotation.tsx'
import { shortened } from '../parts/shown-text.ts'
import { sourceCondition } from '../parts/source-condition.ts'
import { TABLE_ROLES } from '../parts/table-roles.ts'
import { CONDITION_WORDS, TIER_WORDS } from '../words/en.ts'
import { counted } from '../words/format.ts'

const Row = ({ source }: { readonly source: SourceState }) => {
  const condition = sourceCondition(source)
  return (
    <tr {...TABLE_ROLES.row}>
      <th scope="row" {...TABLE_ROLES.header}>
        <SourceLink url={source.site ?? source.url} text={source.title} />
        <span class="about">
          {[nameOf(source.owner), source.country, TIER_WORDS[source.tier] ?? TIER_WORDS[3]]
            .filter((part) => part !== null && part !== '')
            .join(' · ')}
        </span>
      </th>
      <td {...TABLE_ROLES.cell}>
        <span class={`condition ${condition}`}>{CONDITION_WORDS[condition]}</span>
        {source.failures > 0 ? (
          <span class="about">
            {counted(source.failures, 'failure', 'failures')} in a row
            {source.lastError === null ? '' : `: ${shortened(source.lastError, 120)}`}
          </span>
        ) : null}
      </td>
      <td {...TABLE_ROLES.cell}>
        {source.lastSuccess === null ? '–' : <InstantText instant={source.lastSuccess} />}
      </td>
    </tr>
  )
}

/** The catalogue with each source's health. */
export const Sources = (props: {
  readonly sources: readonly SourceState[]
  readonly lastCycle: CycleSummary | undefined
  readonly treaty: string
  readonly version: string
}) => {
  const { sources, lastCycle, treaty, version } = props
  const answering = sources.filter((source) => sourceCondition(source) === 'answering').length
  return (
    <Layout
      title={`Sources: ${treaty}`}
      description={`The feeds that are read for ${treaty}, and how each of them does.`}
      section="sources"
      top
      treaty={treaty}
      version={version}
    >
      <header class="page-head">
        <p class="kicker">{treaty}</p>
        <h1>Sources</h1>
        <p class="standfirst">
          {answering} of {counted(sources.length, 'source', 'sources')} answered when last asked.{' '}
          {lastCycle ? (
            <>
              Last poll <InstantText instant={lastCycle.finishedAt} />:{' '}
              {counted(lastCycle.items.new, 'new item', 'new items')},{' '}
              {lastCycle.items.relevant.toLocaleString('en')} about the treaty.
            </>
          ) : (
            'No poll has run yet.'
          )}
        </p>
      </header>
      {sources.length === 0 ? (
        <p class="blank">The catalogue is empty.</p>
      ) : (
        <table class="catalogue" {...TABLE_ROLES.table}>
          <caption class="unseen">Sources and their health</caption>
          <thead {...TABLE_ROLES.group}>
            <tr {...TABLE_ROLES.row}>
              <th scope="col" {...TABLE_ROLES.column}>
                Source
              </th>
              <th scope="col" {...TABLE_ROLES.column}>
                Condition
              </th>
              <th scope="col" {...TABLE_ROLES.column}>
                Last answer
              </th>
            </tr>
          </thead>
          <tbody {...TABLE_ROLES.group}>
            {sources.map((source) => (
              <Row source={source} />
            ))}
          </tbody>
        </table>
      )}
      <p class="leads">
        <a href="/api/v1/sources">As JSON</a>
      </p>
    </Layout>
  )
}
