import type { Standing } from '../../domain/standing.ts'
import type { Day } from '../../domain/time.ts'
import { PARTY_WORDS, STANCE_WORDS } from '../words/en.ts'
import { ageOf, counted } from '../words/format.ts'
import { subjectOf } from '../words/subject.ts'
import { DayText } from './dates.tsx'
import { anchorOf, flagsOf } from './glance-board.tsx'
import { Quotation, Voice } from './quotation.tsx'
import { StanceMark } from './stance-mark.tsx'

/** `4 articles, 2 independent reports`. */
export const carriageOf = (carriers: number, reports: number): string =>
  carriers === 0
    ? 'The public record'
    : `${counted(carriers, 'article', 'articles')}, ${counted(reports, 'independent report', 'independent reports')}`

/** One standing with its proof: who, since when, in which words, what before. */
export const StandingCard = ({ standing, day }: { readonly standing: Standing; readonly day: Day }) => {
  const { party, matter, stance, previous } = standing
  const subject = subjectOf(standing)
  return (
    <article class="card" id={anchorOf(party, matter)}>
      <h4>{PARTY_WORDS[party].name}</h4>
      <p class="verdict">
        <StanceMark stance={stance} />
      </p>
      <p class="meaning">{STANCE_WORDS[stance].meaning}</p>
      {flagsOf(standing).map((flag) => (
        <p class="flag">{flag}</p>
      ))}
      <p class="voice">
        <Voice speaker={standing.speaker} basis={standing.basis} />
      </p>
      <Quotation
        text={standing.quotation}
        outlet={standing.outlet}
        url={standing.url}
        curated={standing.origin === 'curated'}
      />
      <dl class="facts">
        <dt>Since</dt>
        <dd>
          <DayText day={standing.since} />
        </dd>
        <dt>Last confirmed</dt>
        <dd>
          <DayText day={standing.lastConfirmed} /> ({ageOf(standing.lastConfirmed, day)})
        </dd>
        <dt>Rests on</dt>
        <dd>{carriageOf(standing.carriers, standing.reports)}</dd>
        <dt>Before</dt>
        <dd>
          {previous ? (
            <>
              {STANCE_WORDS[previous.stance].name}, since <DayText day={previous.since} />
            </>
          ) : (
            'Nothing on record'
          )}
        </dd>
      </dl>
      <p class="leads">
        <a href={`/statements/${standing.statement}`}>
          Evidence<span class="unseen"> for {subject}</span>
        </a>
        {standing.change === '' ? null : (
          <a href={`/changes/${standing.change}`}>
            The change<span class="unseen"> that made it stand: {subject}</span>
          </a>
        )}
      </p>
    </article>
  )
}
