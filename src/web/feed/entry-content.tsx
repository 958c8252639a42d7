import type { ChangeDetail } from '../../monitor/monitor.ts'
import { nameOf, SourceLink } from '../parts/quotation.tsx'
import { quoted, shortened } from '../parts/shown-text.ts'
import { BASIS_WORDS, CHANGE_KIND_WORDS, STANCE_WORDS } from '../words/en.ts'
import { longDay } from '../words/format.ts'
import { subjectOf } from '../words/subject.ts'

/** `United States on the limits: under consideration (was: positive response)`. */
export const entryTitle = ({ row }: ChangeDetail): string => {
  const before = row.from === null ? '' : ` (was: ${STANCE_WORDS[row.from].name.toLowerCase()})`
  const title = `${subjectOf(row)}: ${STANCE_WORDS[row.to].name.toLowerCase()}${before}`
  const kind = row.kind === 'change' ? '' : `${CHANGE_KIND_WORDS[row.kind].name}: `
  return `${kind}${title}${row.confirmed ? '' : ', unconfirmed'}`
}

/** The entry as HTML: who said what, in which words, where. */
export const entryContent = ({ row, statement }: ChangeDetail): string => {
  const content = (
    <>
      <p>
        {row.kind === 'change' ? '' : `${CHANGE_KIND_WORDS[row.kind].meaning} `}
        {STANCE_WORDS[row.to].meaning} Said on {longDay(row.saidAt)}
        {row.speaker === null ? '' : ` by ${nameOf(row.speaker)}`}. {BASIS_WORDS[row.basis].name}:{' '}
        {BASIS_WORDS[row.basis].meaning}
      </p>
      {statement === undefined ? null : statement.lead.origin === 'curated' ? (
        <p>{shortened(statement.lead.evidence, 320)}</p>
      ) : (
        <blockquote>“{quoted(statement.lead.evidence)}”</blockquote>
      )}
      {statement === undefined ? null : (
        <p>
          <SourceLink url={statement.lead.url} text={statement.lead.outlet} />
        </p>
      )}
    </>
  )
  return content.toString()
}
