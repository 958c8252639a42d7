import { MATTERS } from '../../domain/matter.ts'
import { PARTIES } from '../../domain/party.ts'
import { STANCES } from '../../domain/stance.ts'
import type { ChangePage } from '../../monitor/monitor.ts'
import { Layout } from '../parts/layout.tsx'
import { Timeline } from '../parts/timeline.tsx'
import { type ChangeFilter, queryStringOf } from '../query/change-filter.ts'
import { MATTER_WORDS, PARTY_WORDS, STANCE_WORDS } from '../words/en.ts'

type Option = { readonly value: string; readonly label: string }

const Choice = (props: {
  readonly name: string
  readonly label: string
  readonly options: readonly Option[]
  readonly chosen: string | undefined
}) => (
  <p>
    <label for={props.name}>{props.label}</label>
    <select id={props.name} name={props.name}>
      <option value="">Any</option>
      {props.options.map(({ value, label }) => (
        <option value={value} selected={value === props.chosen}>
          {label}
        </option>
      ))}
    </select>
  </p>
)

const CONFIRMED: readonly Option[] = [
  { value: 'true', label: 'Confirmed only' },
  { value: 'false', label: 'Unconfirmed only' },
]

const FilterForm = ({ filter }: { readonly filter: ChangeFilter }) => (
  <form class="filters" method="get" action="/changes">
    <Choice
      name="party"
      label="Party"
      options={PARTIES.map((party) => ({ value: party, label: PARTY_WORDS[party].name }))}
      chosen={filter.party}
    />
    <Choice
      name="matter"
      label="Matter"
      options={MATTERS.map((matter) => ({ value: matter, label: MATTER_WORDS[matter].name }))}
      chosen={filter.matter}
    />
    <Choice
      name="stance"
      label="New stance"
      options={STANCES.map((stance) => ({ value: stance, label: STANCE_WORDS[stance].name }))}
      chosen={filter.stance}
    />
    <Choice name="confirmed" label="Certainty" options={CONFIRMED} chosen={filter.confirmed} />
    <button type="submit">Show</button>
  </form>
)

/** The ledger, newest entry first, as it was recorded. */
export const Changes = (props: {
  readonly page: ChangePage
  readonly filter: ChangeFilter
  readonly treaty: string
  readonly version: string
}) => {
  const { page, filter, treaty, version } = props
  const { since: _, ...unpaged } = filter
  const narrowed = queryStringOf(unpaged, 'any')
  return (
    <Layout
      title={`Changes: ${treaty}`}
      description={`Every change of stance on ${treaty} that the monitor has recorded, newest first.`}
      section="changes"
      top={narrowed === '' && filter.since === undefined}
      treaty={treaty}
      version={version}
    >
      <header class="page-head">
        <p class="kicker">{treaty}</p>
        <h1>The ledger of changes</h1>
        <p class="standfirst">
          Every entry as it was recorded, the newest first. An entry is never edited: a correction is an entry
          of its own, and the one it replaces stays here, marked.
        </p>
      </header>
      <FilterForm filter={filter} />
      <section aria-label="Entries">
        <h2 class="unseen">Entries</h2>
        {page.changes.length === 0 ? (
          <p class="blank">No entry in the ledger matches.</p>
        ) : (
          <Timeline changes={page.changes} by="recorded" />
        )}
        <p class="leads">
          {page.next === null ? null : (
            <a rel="next" href={`/changes${queryStringOf({ ...filter, since: page.next }, 'any')}`}>
              Older entries
            </a>
          )}
          <a href={`/changes.atom${queryStringOf(unpaged, 'true')}`}>Follow by feed</a>
          <a href={`/api/v1/changes${queryStringOf(filter, 'any')}`}>As JSON</a>
        </p>
      </section>
    </Layout>
  )
}
