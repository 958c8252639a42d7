import { officeRankOn } from '../domain/office-rank.ts'
import type { Statement } from '../domain/statement.ts'
import type { Day } from '../domain/time.ts'
import type { TreatyProfile } from '../domain/treaty-profile.ts'
import { voiceOf } from '../domain/voice.ts'
import { gatherStatements } from '../merge/gather-statements.ts'
import { groupReports } from '../merge/group-reports.ts'
import { type Lane, settle } from '../merge/settle.ts'
import type { StoredClaim } from './ports.ts'

/** All that follows from the stored claims by the rules of merging. */
export type DerivedState = {
  readonly statements: readonly Statement[]
  readonly lanes: readonly Lane[]
}

const statementsOf = (stored: readonly StoredClaim[], profile: TreatyProfile): readonly Statement[] => {
  const items = new Map(
    stored.map(({ itemId, url, title, lead, published }) => [
      itemId,
      { itemId, url, title, lead, published },
    ]),
  )
  const reports = groupReports([...items.values()])
  const claims = stored.map(({ lead: _, owner: __, statement: ___, ...claim }) => ({
    ...claim,
    reportId: reports.get(claim.itemId) ?? claim.itemId,
  }))
  const assigned = new Map(
    stored.flatMap((claim) => (claim.statement === null ? [] : [[claim.id, claim.statement] as const])),
  )
  return gatherStatements(claims, assigned, (speaker) => voiceOf(profile, speaker))
}

/** The lanes as they stood at the end of a day, by what is known today. */
export const lanesOn = (
  statements: readonly Statement[],
  profile: TreatyProfile,
  day: Day,
): readonly Lane[] =>
  settle(
    statements.filter(({ saidOn }) => saidOn <= day),
    (party, speaker, on) => officeRankOn(profile, party, speaker, on),
  )

/** Claims to statements to lanes; pure, and the same for any order of the claims. */
export const deriveState = (stored: readonly StoredClaim[], profile: TreatyProfile): DerivedState => {
  const statements = statementsOf(stored, profile)
  const lanes = settle(statements, (party, speaker, day) => officeRankOn(profile, party, speaker, day))
  return { statements, lanes }
}
