import type { ChangeKind } from '../../src/domain/change.ts'
import { identifierOf } from '../../src/domain/identifier.ts'
import { legalStatusOn } from '../../src/domain/legal.ts'
import type { SourceState } from '../../src/domain/source.ts'
import type { Standing } from '../../src/domain/standing.ts'
import type { CarriedClaim, Statement } from '../../src/domain/statement.ts'
import { dayOf, type Instant } from '../../src/domain/time.ts'
import type { TreatyProfile } from '../../src/domain/treaty-profile.ts'
import type { ChangeDetail, Monitor } from '../../src/monitor/monitor.ts'
import type { CycleSummary, LedgerRow } from '../../src/monitor/ports.ts'

/** What a fixture statement says; the rest is filled in. */
export type Said = Pick<Statement, 'party' | 'matter' | 'stance' | 'saidOn'> &
  Partial<Pick<Statement, 'basis' | 'speaker' | 'origin'>> & {
    readonly evidence: string
    readonly outlet?: string
    readonly url?: string | null
    readonly title?: string
    readonly carriers?: number
    readonly reports?: number
    readonly confirmed?: boolean
  }

/** All that a fixture monitor knows; tests alter a copy. */
export type World = {
  readonly said: readonly Said[]
  readonly sources: readonly SourceState[]
  readonly lastCycle: CycleSummary | undefined
  readonly revision: { readonly number: number; readonly at: Instant | null }
  readonly now: Instant
  readonly degraded: boolean
  readonly disputed: readonly string[]
  /** Later rows about earlier ones, by the index of what was said. */
  readonly amended: readonly { readonly of: number; readonly kind: ChangeKind }[]
}

const names = { en: [], ru: [] }

export const PROFILE: TreatyProfile = {
  id: 'new-start',
  title: { en: 'New START', ru: 'ДСНВ' },
  names,
  notNames: names,
  hints: names,
  parties: [],
  milestones: [
    { date: '2010-04-08', state: 'signed', title: { en: 'Signed in Prague', ru: '' }, source: null },
    { date: '2011-02-05', state: 'in-force', title: { en: 'Enters into force', ru: '' }, source: null },
    { date: '2021-02-03', state: 'extended', title: { en: 'Extended', ru: '' }, source: null },
    { date: '2023-02-21', state: 'suspended', by: 'RU', title: { en: 'Suspended', ru: '' }, source: null },
    { date: '2026-02-05', state: 'expired', title: { en: 'Expired', ru: '' }, source: null },
  ],
  keyDates: [],
  history: [],
}

export const sourceOf = (id: string, health: Partial<SourceState> = {}): SourceState => ({
  id,
  title: `Feed ${id}`,
  url: `https://${id}.example/feed.xml`,
  site: `https://${id}.example/`,
  outlet: `Outlet ${id}`,
  owner: `Owner ${id}`,
  country: 'GB',
  language: 'en',
  kind: 'news',
  affiliation: 'independent',
  tier: 2,
  etag: null,
  lastModified: null,
  lastAttempt: '2026-11-25T08:00:00Z',
  lastSuccess: '2026-11-25T08:00:00Z',
  failures: 0,
  lastError: null,
  ...health,
})

const claimOf = (said: Said, index: number, reports: number): CarriedClaim => ({
  id: identifierOf('claim', said.evidence, said.stance, String(index)),
  itemId: identifierOf('item', said.evidence, String(index)),
  reportId: identifierOf('report', said.evidence, String(index % Math.max(reports, 1))),
  party: said.party,
  matter: said.matter,
  stance: said.stance,
  basis: said.basis ?? 'first-hand',
  speaker: said.speaker ?? null,
  saidOn: said.saidOn,
  published: `${said.saidOn}T09:30:00Z`,
  confidence: 0.9,
  evidence: said.evidence,
  title: said.title ?? `Report ${index + 1} of what was said`,
  outlet: said.outlet ?? 'The Example Courier',
  url: said.url === undefined ? `https://courier.example/${index}` : said.url,
  tier: 2,
  origin: said.origin ?? 'live',
})

const statementOf = (said: Said): Statement => {
  const carriers = said.origin === 'curated' ? 0 : (said.carriers ?? 1)
  const reports = Math.min(said.reports ?? 1, carriers)
  const claims = Array.from({ length: Math.max(carriers, 1) }, (_, index) => claimOf(said, index, reports))
  const lead = claimOf(said, 0, reports)
  return {
    id: identifierOf('statement', said.party, said.matter, said.stance, said.saidOn),
    party: said.party,
    matter: said.matter,
    stance: said.stance,
    basis: lead.basis,
    speaker: lead.speaker,
    saidOn: said.saidOn,
    lead,
    claims,
    carriers,
    reports,
    confidence: 0.9,
    tier: 2,
    origin: lead.origin,
  }
}

const ledgerOf = (world: World): readonly ChangeDetail[] => {
  const rows: { row: LedgerRow; statement: Statement }[] = world.said.map((said, index) => {
    const statement = statementOf(said)
    const before = world.said
      .slice(0, index)
      .findLast(({ party, matter }) => party === said.party && matter === said.matter)
    const row: LedgerRow = {
      id: identifierOf('change', statement.id),
      kind: 'change',
      party: said.party,
      matter: said.matter,
      from: before?.stance ?? null,
      to: said.stance,
      saidAt: said.saidOn,
      statement: statement.id,
      basis: statement.basis,
      speaker: statement.speaker,
      rule: before ? 'later-statement' : 'first-statement',
      confirmed: said.confirmed ?? true,
      origin: statement.origin,
      recordedAt: `${said.saidOn}T10:00:0${index % 10}Z`,
      supersedes: null,
      sequence: index + 1,
    }
    return { row, statement }
  })
  for (const { of, kind } of world.amended) {
    const earlier = rows[of]
    if (!earlier) continue
    rows.push({
      statement: earlier.statement,
      row: {
        ...earlier.row,
        id: identifierOf(kind, earlier.row.id),
        kind,
        confirmed: kind === 'change' || earlier.row.confirmed,
        recordedAt: '2026-11-20T10:00:00Z',
        supersedes: earlier.row.id,
        sequence: rows.length + 1,
      },
    })
  }
  return rows.map(({ row, statement }) => ({
    row,
    statement,
    supersededBy: rows.find((later) => later.row.supersedes === row.id)?.row,
  }))
}

const standingsOf = (details: readonly ChangeDetail[], world: World): readonly Standing[] => {
  const lanes = new Map<string, ChangeDetail[]>()
  const inOrder = [...details].sort((left, right) => (left.row.saidAt < right.row.saidAt ? -1 : 1))
  for (const detail of inOrder) {
    const lane = `${detail.row.party} ${detail.row.matter}`
    lanes.set(lane, [...(lanes.get(lane) ?? []), detail])
  }
  return [...lanes].flatMap(([lane, entries]) => {
    const last = entries.at(-1)
    const before = entries.at(-2)
    if (!last?.statement) return []
    const { row, statement } = last
    return [
      {
        party: row.party,
        matter: row.matter,
        stance: row.to,
        since: row.saidAt,
        lastConfirmed: row.saidAt,
        basis: row.basis,
        speaker: row.speaker,
        confirmed: row.confirmed,
        disputed: world.disputed.includes(lane),
        formalAnswerOutstanding: row.to === 'under-consideration',
        quotation: statement.lead.evidence,
        origin: statement.origin,
        outlet: statement.lead.outlet,
        url: statement.lead.url,
        statement: statement.id,
        change: row.id,
        carriers: statement.carriers,
        reports: statement.reports,
        previous: before ? { stance: before.row.to, since: before.row.saidAt } : null,
      },
    ]
  })
}

/** A monitor over plain data that can be replaced while it is asked. */
export const fixtureMonitor = (world: () => World): Monitor => ({
  profile: PROFILE,
  revision: async () => world().revision,
  board: async (day) => {
    const { sources, lastCycle, now, degraded } = world()
    const known = ledgerOf(world()).filter(
      ({ row, supersededBy }) => !supersededBy && (day === undefined || row.saidAt <= day),
    )
    return {
      treaty: PROFILE.id,
      at: now,
      legal: legalStatusOn(PROFILE.milestones, day ?? dayOf(now)),
      standings: standingsOf(known, world()),
      coverage: {
        sources: sources.length,
        answering: sources.filter(({ failures }) => failures === 0).length,
        degraded,
      },
      lastPoll: lastCycle?.finishedAt ?? null,
    }
  },
  changes: async ({ cursor, limit, party, matter, stance, basis, confirmed }) => {
    const before = cursor === undefined ? Number.POSITIVE_INFINITY : Number.parseInt(cursor, 36)
    const found = ledgerOf(world())
      .filter(
        ({ row }) =>
          row.sequence < before &&
          (party === undefined || row.party === party) &&
          (matter === undefined || row.matter === matter) &&
          (stance === undefined || row.to === stance) &&
          (basis === undefined || row.basis === basis) &&
          (confirmed === undefined || row.confirmed === confirmed),
      )
      .reverse()
    const changes = found.slice(0, limit)
    const last = found.length > limit ? changes.at(-1) : undefined
    return { changes, next: last ? last.row.sequence.toString(36) : null }
  },
  change: async (id) => ledgerOf(world()).find(({ row }) => row.id === id),
  statement: async (id) => {
    const citing = ledgerOf(world()).filter(({ row }) => row.statement === id)
    const statement = citing[0]?.statement
    return statement && { statement, claims: statement.claims, changes: citing.map(({ row }) => row) }
  },
  sources: async () => world().sources,
  lastCycle: async () => world().lastCycle,
})
