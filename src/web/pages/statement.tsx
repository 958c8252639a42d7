import type { CarriedClaim } from '../../domain/statement.ts'
import type { StatementDetail } from '../../monitor/monitor.ts'
import { DayOfInstant, DayText } from '../parts/dates.tsx'
import { Layout } from '../parts/layout.tsx'
import { nameOf, Quotation, SourceLink, Voice } from '../parts/quotation.tsx'
import { quoted } from '../parts/shown-text.ts'
import { StanceMark } from '../parts/stance-mark.tsx'
import { carriageOf } from '../parts/standing-card.tsx'
import { Move } from '../parts/timeline.tsx'
import { BASIS_WORDS, ORIGIN_WORDS, STANCE_WORDS, TIER_WORDS } from '../words/en.ts'
import { longDay } from '../words/format.ts'
import { subjectOf } from '../words/subject.ts'

const Carrier = ({ claim, report }: { readonly claim: CarriedClaim; readonly report: number }) => (
  <li class="carrier">
    <p class="title">
      <SourceLink url={claim.url} text={claim.title.trim() === '' ? claim.outlet : claim.title} />
    </p>
    <p class="voice">
      <bdi>{nameOf(claim.outlet)}</bdi>
      {' · '}
      <DayOfInstant instant={claim.published} />
      {' · '}
      {claim.origin === 'curated' ? ORIGIN_WORDS.curated.name : `Report ${report}`}
      {' · '}
      {TIER_WORDS[claim.tier] ?? TIER_WORDS[3]}
    </p>
    {claim.origin === 'curated' ? null : (
      <blockquote dir="auto">
        <p>“{quoted(claim.evidence)}”</p>
      </blockquote>
    )}
  </li>
)

/** One utterance: what it says, who carries it, which changes it made. */
export const StatementView = (props: {
  readonly detail: StatementDetail
  readonly treaty: string
  readonly version: string
}) => {
  const { detail, treaty, version } = props
  const { statement, claims, changes } = detail
  const subject = subjectOf(statement)
  // A curated entry is no report.
  const carriers = claims.filter(({ origin }) => origin !== 'curated')
  const reports = [...new Set(carriers.map(({ reportId }) => reportId))]
  return (
    <Layout
      title={`${subject}: ${STANCE_WORDS[statement.stance].name.toLowerCase()} (statement of ${longDay(statement.saidOn)})`}
      description={`${subject}. ${STANCE_WORDS[statement.stance].meaning} ${BASIS_WORDS[statement.basis].meaning}`}
      section="changes"
      treaty={treaty}
      version={version}
    >
      <article>
        <header class="page-head">
          <p class="kicker">
            Statement · <DayText day={statement.saidOn} />
          </p>
          <h1>{subject}</h1>
          <p class="big-move">
            <StanceMark stance={statement.stance} />
          </p>
          <p class="standfirst">
            {STANCE_WORDS[statement.stance].meaning} {BASIS_WORDS[statement.basis].meaning}
          </p>
        </header>
        <p class="voice">
          <Voice speaker={statement.speaker} basis={statement.basis} />
        </p>
        <Quotation
          text={statement.lead.evidence}
          outlet={statement.lead.outlet}
          url={statement.lead.url}
          curated={statement.lead.origin === 'curated'}
        />
        <section aria-labelledby="carriers">
          <h2 id="carriers">Who carries it</h2>
          <p>
            {carriageOf(statement.carriers, statement.reports)}. Copies of one text count as one report,
            however many publish it.
          </p>
          <ol class="carriers">
            {claims.map((claim) => (
              <Carrier claim={claim} report={reports.indexOf(claim.reportId) + 1} />
            ))}
          </ol>
        </section>
        <section aria-labelledby="made">
          <h2 id="made">What it changed</h2>
          {changes.length === 0 ? (
            <p>Nothing: another statement stood, or this one said what stood already.</p>
          ) : (
            <ul class="made">
              {changes.map((row) => (
                <li>
                  <a href={`/changes/${row.id}`}>
                    <DayText day={row.saidAt} />
                  </a>{' '}
                  <Move from={row.from} to={row.to} />
                </li>
              ))}
            </ul>
          )}
          <p class="leads">
            <a href={`/api/v1/statements/${statement.id}`}>As JSON</a>
          </p>
        </section>
      </article>
    </Layout>
  )
}
