import { MATTERS, type Matter } from '../../domain/matter.ts'
import { PARTIES, type Party } from '../../domain/party.ts'
import type { Standing } from '../../domain/standing.ts'
import type { Day } from '../../domain/time.ts'
import { MATTER_WORDS, PARTY_WORDS } from '../words/en.ts'
import { ageOf } from '../words/format.ts'
import { DayText } from './dates.tsx'
import { Voice } from './quotation.tsx'
import { StanceMark } from './stance-mark.tsx'
import { TABLE_ROLES } from './table-roles.ts'

/** Where on the page the proof of a standing is. */
export const anchorOf = (party: Party, matter: Matter): string => `${party.toLowerCase()}-${matter}`

/** What a reader must know beside the stance, in a word or two each. */
export const flagsOf = (standing: Standing): readonly string[] => [
  ...(standing.confirmed ? [] : ['Unconfirmed']),
  ...(standing.disputed ? ['Disputed'] : []),
  ...(standing.formalAnswerOutstanding ? ['Formal answer outstanding'] : []),
]

const Cell = ({ standing, day }: { readonly standing: Standing | undefined; readonly day: Day }) => {
  if (!standing)
    return (
      <td class="empty" {...TABLE_ROLES.cell}>
        Nothing on record
      </td>
    )
  return (
    <td {...TABLE_ROLES.cell}>
      <a class="verdict" href={`#${anchorOf(standing.party, standing.matter)}`}>
        <StanceMark stance={standing.stance} />
      </a>
      <p class="voice">
        <Voice speaker={standing.speaker} basis={standing.basis} />
      </p>
      <p class="since">
        since <DayText day={standing.since} />
      </p>
      <p class="fresh">Last confirmed {ageOf(standing.lastConfirmed, day)}</p>
      {flagsOf(standing).map((flag) => (
        <p class="flag">{flag}</p>
      ))}
    </td>
  )
}

/** The answer in one look: a row a matter, a column a party. */
export const GlanceBoard = ({
  standings,
  day,
}: {
  readonly standings: readonly Standing[]
  readonly day: Day
}) => (
  <table class="glance" {...TABLE_ROLES.table}>
    <caption class="unseen">The stance of each party on each matter</caption>
    <thead {...TABLE_ROLES.group}>
      <tr {...TABLE_ROLES.row}>
        <th scope="col" {...TABLE_ROLES.column}>
          <span class="unseen">Matter</span>
        </th>
        {PARTIES.map((party) => (
          <th scope="col" {...TABLE_ROLES.column}>
            {PARTY_WORDS[party].name}
          </th>
        ))}
      </tr>
    </thead>
    <tbody {...TABLE_ROLES.group}>
      {MATTERS.map((matter) => (
        <tr {...TABLE_ROLES.row}>
          <th scope="row" {...TABLE_ROLES.header}>
            {MATTER_WORDS[matter].name}
            <span class="about">{MATTER_WORDS[matter].about}</span>
          </th>
          {PARTIES.map((party) => (
            <Cell
              standing={standings.find((standing) => standing.party === party && standing.matter === matter)}
              day={day}
            />
          ))}
        </tr>
      ))}
    </tbody>
  </table>
)
