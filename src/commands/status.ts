import type { Board, Standing } from '../domain/standing.ts'
import type { Command } from './command.ts'
import { dayOption } from './day-option.ts'

const QUOTATION_CHARACTERS = 160

const shortened = (text: string): string => {
  const line = text.replace(/\s+/g, ' ')
  if (line.length <= QUOTATION_CHARACTERS) return line
  return `${line.slice(0, QUOTATION_CHARACTERS).replace(/\s+\S*$/, '')} …`
}

const standingLines = (standing: Standing): readonly string[] => {
  const marks = [
    standing.confirmed ? '' : 'unconfirmed',
    standing.disputed ? 'disputed' : '',
    standing.formalAnswerOutstanding ? 'formal answer outstanding' : '',
  ].filter((mark) => mark !== '')
  const { previous } = standing
  return [
    `${standing.party} ${standing.matter.padEnd(14)} ${standing.stance}${marks.length > 0 ? `  [${marks.join(', ')}]` : ''}`,
    `    since ${standing.since}, last confirmed ${standing.lastConfirmed}; ${standing.basis}` +
      `${standing.speaker === null ? '' : `, ${standing.speaker}`}` +
      `${standing.carriers > 0 ? `; ${standing.carriers} carriers, ${standing.reports} reports` : ''}` +
      `${previous === null ? '' : `; before: ${previous.stance} since ${previous.since}`}`,
    `    ${standing.origin === 'curated' ? shortened(standing.quotation) : `“${shortened(standing.quotation)}”`}`,
    `    ${standing.outlet}${standing.url === null ? '' : ` ${standing.url}`}`,
  ]
}

/** The board for a terminal. */
export const boardLines = (board: Board, title: string): readonly string[] => {
  const { legal, coverage } = board
  return [
    `${title}: ${legal.state}${legal.by === null ? '' : ` by ${legal.by}`}${legal.since === null ? '' : ` since ${legal.since}`}`,
    '',
    ...board.standings.flatMap(standingLines),
    '',
    board.lastPoll === null
      ? 'Not polled yet: what stands comes from the curated history and imports.'
      : `Last poll ${board.lastPoll}, ${coverage.answering} of ${coverage.sources} sources answered` +
        `${coverage.degraded ? ': coverage is degraded, changes may be missed' : ''}`,
  ]
}

export const status: Command = {
  name: 'status',
  usage: '[--at DATE] [--json]',
  summary: 'The board in the terminal.',
  help: [
    '--at DATE   as of the end of that day (UTC), YYYY-MM-DD',
    '--json      the shape of /api/v1/status',
  ],
  options: { at: { type: 'string' }, json: { type: 'boolean' } },
  run: async ({ values, runtime }) => {
    const at = dayOption('at', values.at)
    const opened = await runtime.open(runtime.config())
    try {
      const board = await opened.monitor.board(at)
      if (values.json) runtime.print(JSON.stringify(board))
      else for (const line of boardLines(board, runtime.profile.title.en)) runtime.print(line)
      return 0
    } finally {
      await opened.close()
    }
  },
}
