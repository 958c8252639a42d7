import { SETTLING_RULES } from '../../merge/settling-rules.ts'
import type { ChangeDetail } from '../../monitor/monitor.ts'
import { DayText, InstantText } from '../parts/dates.tsx'
import { fateOf } from '../parts/fate.ts'
import { Layout } from '../parts/layout.tsx'
import { Quotation, Voice } from '../parts/quotation.tsx'
import { carriageOf } from '../parts/standing-card.tsx'
import { Move } from '../parts/timeline.tsx'
import { CHANGE_KIND_WORDS, CONFIRMATION_WORDS, FATE_WORDS, ORIGIN_WORDS, STANCE_WORDS } from '../words/en.ts'
import { longDay, longInstant } from '../words/format.ts'
import { subjectOf } from '../words/subject.ts'

const ruleText = (rule: string): string | undefined =>
  Object.entries(SETTLING_RULES).find(([id]) => id === rule)?.[1]

const Notice = (props: {
  readonly title: string
  readonly text: string
  readonly entry: string | null
  readonly link: string
}) => (
  <p class="notice">
    <strong>{props.title}.</strong> {props.text}{' '}
    {props.entry === null ? null : <a href={`/changes/${props.entry}`}>{props.link}</a>}
  </p>
)

/** What the entry says of an earlier one, and what a later one says of it. */
const Relations = ({ change }: { readonly change: ChangeDetail }) => {
  const { row, supersededBy } = change
  const fate = fateOf(change)
  const kind =
    row.kind === 'change' && row.supersedes !== null ? CONFIRMATION_WORDS : CHANGE_KIND_WORDS[row.kind]
  return (
    <>
      {row.kind === 'change' && row.supersedes === null ? null : (
        <Notice title={kind.name} text={kind.meaning} entry={row.supersedes} link="The earlier entry" />
      )}
      {supersededBy === undefined || fate === 'holds' ? null : (
        <Notice
          title={FATE_WORDS[fate].name}
          text={FATE_WORDS[fate].meaning}
          entry={supersededBy.id}
          link={`The entry recorded ${longInstant(supersededBy.recordedAt)}`}
        />
      )}
    </>
  )
}

/** A ledger row with its reason and its proof. */
export const ChangeView = (props: {
  readonly change: ChangeDetail
  readonly treaty: string
  readonly version: string
}) => {
  const { change, treaty, version } = props
  const { row, statement } = change
  const subject = subjectOf(row)
  const title = `${subject}: ${STANCE_WORDS[row.to].name.toLowerCase()}`
  const rule = ruleText(row.rule)
  return (
    <Layout
      title={`${title} (${longDay(row.saidAt)})`}
      description={`${title}, said on ${longDay(row.saidAt)}. ${STANCE_WORDS[row.to].meaning}`}
      section="changes"
      treaty={treaty}
      version={version}
    >
      <article>
        <header class="page-head">
          <p class="kicker">
            {CHANGE_KIND_WORDS[row.kind].name} · <DayText day={row.saidAt} />
          </p>
          <h1>{subject}</h1>
          <p class="big-move">
            <Move from={row.from} to={row.to} />
          </p>
          <p class="standfirst">{STANCE_WORDS[row.to].meaning}</p>
        </header>
        <Relations change={change} />
        <section aria-labelledby="said">
          <h2 id="said">The words</h2>
          <p class="voice">
            <Voice speaker={row.speaker} basis={row.basis} />
          </p>
          {statement ? (
            <>
              <Quotation
                text={statement.lead.evidence}
                outlet={statement.lead.outlet}
                url={statement.lead.url}
                curated={statement.lead.origin === 'curated'}
              />
              <p class="leads">
                <a href={`/statements/${statement.id}`}>
                  All that carries it: {carriageOf(statement.carriers, statement.reports).toLowerCase()}
                </a>
              </p>
            </>
          ) : (
            <p class="blank">The words are no longer on record; the entry stays.</p>
          )}
        </section>
        <section aria-labelledby="why">
          <h2 id="why">Why it stands</h2>
          <dl class="facts wide">
            <dt>Rule</dt>
            <dd>
              {rule === undefined ? null : `${rule} `}
              <a href={rule === undefined ? '/method' : `/method#rule-${row.rule}`}>
                <code>{row.rule}</code>
              </a>
            </dd>
            <dt>Certainty</dt>
            <dd>{row.confirmed ? 'Confirmed' : 'Unconfirmed'}</dd>
            <dt>Said</dt>
            <dd>
              <DayText day={row.saidAt} />
            </dd>
            <dt>Recorded</dt>
            <dd>
              <InstantText instant={row.recordedAt} />
            </dd>
            <dt>Origin</dt>
            <dd>{ORIGIN_WORDS[row.origin].meaning}</dd>
            <dt>Entry</dt>
            <dd>
              <code>{row.id}</code>
            </dd>
          </dl>
          <p class="leads">
            <a href={`/?at=${row.saidAt}`}>The board on that day</a>
            <a href={`/api/v1/changes/${row.id}`}>As JSON</a>
          </p>
        </section>
      </article>
    </Layout>
  )
}
