import { SETTLING_RULES } from '../../merge/settling-rules.ts'
import type { ChangeDetail } from '../../monitor/monitor.ts'
import { DayText, InstantText } from '../parts/dates.tsx'
import { Layout } from '../parts/layout.tsx'
import { Quotation, Voice } from '../parts/quotation.tsx'
import { carriageOf } from '../parts/standing-card.tsx'
import { Move } from '../parts/timeline.tsx'
import { CHANGE_KIND_WORDS, ORIGIN_WORDS, STANCE_WORDS } from '../words/en.ts'
import { longDay } from '../words/format.ts'
import { subjectOf } from '../words/subject.ts'

const ruleText = (rule: string): string | undefined =>
  Object.entries(SETTLING_RULES).find(([id]) => id === rule)?.[1]

const Fate = ({ change }: { readonly change: ChangeDetail }) => {
  const { row, supersededBy } = change
  return (
    <>
      {row.kind === 'change' ? null : (
        <p class="notice">
          <strong>{CHANGE_KIND_WORDS[row.kind].name}.</strong> {CHANGE_KIND_WORDS[row.kind].meaning}
          {row.supersedes === null ? null : (
            <>
              {' '}
              <a href={`/changes/${row.supersedes}`}>The earlier entry</a>
            </>
          )}
        </p>
      )}
      {supersededBy ? (
        <p class="notice">
          <strong>Superseded.</strong> {CHANGE_KIND_WORDS[supersededBy.kind].name} recorded{' '}
          <InstantText instant={supersededBy.recordedAt} />:{' '}
          <a href={`/changes/${supersededBy.id}`}>the later entry</a>
        </p>
      ) : null}
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
        <Fate change={change} />
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
