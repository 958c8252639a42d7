import type { Board } from '../../domain/standing.ts'
import { type Day, timeOf } from '../../domain/time.ts'
import { counted } from '../words/format.ts'
import { InstantText } from './dates.tsx'

/** After this long without a poll the trouble is with us, not with the sources. */
const STALE_MILLISECONDS = 24 * 3_600_000

type CoverageNoteProps = {
  readonly board: Pick<Board, 'at' | 'coverage' | 'lastPoll'>
  /** Now, in milliseconds since the epoch. */
  readonly now: number
  /** Set where the board is that of a past day. */
  readonly pinned: Day | undefined
}

const warningOf = ({ board, now }: CoverageNoteProps): string | undefined => {
  const { coverage, lastPoll } = board
  if (lastPoll === null) {
    return 'No feed has been polled yet. What stands here comes from the curated record and from imported articles.'
  }
  if (now - timeOf(lastPoll) > STALE_MILLISECONDS) {
    return 'The last poll is more than a day old. A silence on this page may be ours and not theirs.'
  }
  if (coverage.degraded) {
    return `Coverage is degraded: only ${coverage.answering} of ${counted(coverage.sources, 'source', 'sources')} answered. A silence on this page may be ours and not theirs.`
  }
  return undefined
}

/** When the monitor last looked, how many sources answered, and a warning where that was not enough. */
export const CoverageNote = (props: CoverageNoteProps) => {
  const { coverage, lastPoll } = props.board
  const warning = props.pinned === undefined ? warningOf(props) : undefined
  return (
    <div class="coverage">
      <p>
        {lastPoll === null ? (
          'Not polled yet'
        ) : (
          <>
            Last poll <InstantText instant={lastPoll} />
          </>
        )}
        {' · '}
        <a href="/sources">
          {coverage.answering} of {counted(coverage.sources, 'source', 'sources')} answering
        </a>
      </p>
      {warning ? (
        <p class="notice">
          <strong>Take care.</strong> {warning}
        </p>
      ) : null}
    </div>
  )
}
