import { MATTERS } from '../../domain/matter.ts'
import type { Board } from '../../domain/standing.ts'
import type { Day } from '../../domain/time.ts'
import type { TreatyProfile } from '../../domain/treaty-profile.ts'
import { CoverageNote } from '../parts/coverage-note.tsx'
import { DayText } from '../parts/dates.tsx'
import { GlanceBoard } from '../parts/glance-board.tsx'
import { Layout } from '../parts/layout.tsx'
import { LegalLife } from '../parts/legal-life.tsx'
import { StandingCard } from '../parts/standing-card.tsx'
import { Timeline } from '../parts/timeline.tsx'
import type { TimelinePart } from '../read-timeline.ts'
import { MATTER_WORDS } from '../words/en.ts'
import { longDay } from '../words/format.ts'
import { legalSentence, stanceSentence } from '../words/headline.ts'

type HomeProps = {
  readonly profile: TreatyProfile
  readonly board: Board
  readonly timeline: TimelinePart
  readonly version: string
  readonly now: number
  readonly today: Day
  /** Set where a past day is asked for. */
  readonly pinned: Day | undefined
}

const DayForm = ({ profile, today, pinned }: Pick<HomeProps, 'profile' | 'today' | 'pinned'>) => {
  const first = profile.milestones.map(({ date }) => date).sort()[0]
  return (
    <form class="day-form" method="get" action="/">
      <label for="at">As of the day</label>
      <input id="at" type="date" name="at" min={first} max={today} value={pinned ?? today} required />
      <button type="submit">Show</button>
      {pinned === undefined ? null : <a href="/">Back to today</a>}
    </form>
  )
}

const Proofs = ({ board, day }: { readonly board: Board; readonly day: Day }) => (
  <section aria-labelledby="words">
    <h2 id="words">In whose words</h2>
    {MATTERS.map((matter) => {
      const standings = board.standings.filter((standing) => standing.matter === matter)
      if (standings.length === 0) return null
      return (
        <section class="matter" aria-labelledby={`matter-${matter}`}>
          <header>
            <h3 id={`matter-${matter}`}>{MATTER_WORDS[matter].name}</h3>
            <p>{MATTER_WORDS[matter].about}</p>
          </header>
          <div class="cards">
            {standings.map((standing) => (
              <StandingCard standing={standing} day={day} />
            ))}
          </div>
        </section>
      )
    })}
  </section>
)

const Changes = ({ entries, more }: TimelinePart) => (
  <section aria-labelledby="changed">
    <h2 id="changed">What changed</h2>
    {entries.length === 0 ? (
      <p class="blank">No change is on record yet.</p>
    ) : (
      <Timeline changes={entries} by="said" />
    )}
    <p class="leads">
      <a href="/changes">{more ? 'Earlier changes and the whole ledger' : 'The whole ledger'}</a>
      <a href="/changes.atom">Follow by feed</a>
    </p>
  </section>
)

/** The status page: the answer, the board, the proof, the changes. */
export const Home = ({ profile, board, timeline, version, now, today, pinned }: HomeProps) => {
  const day = pinned ?? today
  const treaty = profile.title.en
  const legal = legalSentence(treaty, board)
  const stances = stanceSentence(board)
  return (
    <Layout
      title={`${treaty}: where each side stands${pinned ? ` on ${longDay(pinned)}` : ' today'}`}
      description={`${legal} ${stances}`.trim()}
      section="status"
      top={pinned === undefined}
      treaty={treaty}
      version={version}
    >
      <section class="answer" aria-labelledby="answer">
        <p class="kicker">
          {treaty} · {pinned ? 'as of the end of ' : ''}
          <DayText day={day} />
        </p>
        <h1 id="answer">
          <span class="legal">{legal}</span> {stances === '' ? 'No stance is on record.' : stances}
        </h1>
        <LegalLife milestones={profile.milestones} day={day} />
        <CoverageNote board={board} now={now} pinned={pinned} />
      </section>
      <section aria-labelledby="board">
        <div class="heading-row">
          <h2 id="board">Where each side stands</h2>
          <DayForm profile={profile} today={today} pinned={pinned} />
        </div>
        <GlanceBoard standings={board.standings} day={day} />
        {board.standings.length === 0 ? (
          <p class="blank">
            Nothing is on record {pinned ? `by ${longDay(pinned)}` : 'yet'}: no article that the monitor has
            read says where a party stands.
          </p>
        ) : null}
      </section>
      {board.standings.length === 0 ? null : <Proofs board={board} day={day} />}
      <Changes {...timeline} />
    </Layout>
  )
}
