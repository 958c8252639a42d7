import { basisRank } from '../domain/basis.ts'
import { identifierOf } from '../domain/identifier.ts'
import type { CarriedClaim, Origin, Statement } from '../domain/statement.ts'
import { ORIGINS } from '../domain/statement.ts'
import { type Day, daysBetween } from '../domain/time.ts'
import type { Voice } from '../domain/voice.ts'

/** Claims of one utterance lie within 72 hours of its first. */
const WINDOW_DAYS = 3

type Cluster = { readonly first: Day; readonly speaker: string | null; readonly claims: CarriedClaim[] }

/** A total order that does not depend on arrival. */
const inTime = (left: CarriedClaim, right: CarriedClaim): number => {
  if (left.saidOn !== right.saidOn) return left.saidOn < right.saidOn ? -1 : 1
  if (left.published !== right.published) return left.published < right.published ? -1 : 1
  return left.id < right.id ? -1 : left.id > right.id ? 1 : 0
}

const inWindow = (cluster: Cluster, claim: CarriedClaim): boolean => {
  const days = daysBetween(cluster.first, claim.saidOn)
  return days >= 0 && days <= WINDOW_DAYS
}

/** Who stands behind a speaker's name. */
export type VoiceOf = (speaker: string) => Voice

const clusterOf = (claims: readonly CarriedClaim[], voiceOf: VoiceOf): Cluster[] => {
  const clusters: Cluster[] = []
  const place = (claim: CarriedClaim, candidates: readonly Cluster[]) => {
    const found = candidates.find((cluster) => inWindow(cluster, claim))
    if (found) found.claims.push(claim)
    else clusters.push({ first: claim.saidOn, speaker: claim.speaker, claims: [claim] })
  }
  const isGeneral = (speaker: string | null) => speaker !== null && voiceOf(speaker).general
  for (const claim of claims.filter(({ speaker }) => speaker !== null && !isGeneral(speaker)))
    place(
      claim,
      clusters.filter(({ speaker }) => speaker === claim.speaker),
    )
  // "Moscow said" is an outlet's short form for whoever of that side said it.
  for (const claim of claims.filter(({ speaker }) => isGeneral(speaker))) {
    const sideOf = (speaker: string | null) => (speaker === null ? null : voiceOf(speaker).side)
    place(
      claim,
      clusters.filter(({ speaker }) => sideOf(speaker) === sideOf(claim.speaker)),
    )
  }
  // The outlet's own narration belongs to the utterance it narrates, where there is one.
  for (const claim of claims.filter(({ speaker }) => speaker === null)) place(claim, [...clusters])
  return clusters
}

/** The claim whose words are shown: the nearest to the party, then the surest, then the first. */
const leadOf = (claims: readonly CarriedClaim[]): CarriedClaim | undefined =>
  [...claims].sort(
    (left, right) =>
      Number(left.origin === 'curated') - Number(right.origin === 'curated') ||
      basisRank(left.basis) - basisRank(right.basis) ||
      right.confidence - left.confidence ||
      left.tier - right.tier ||
      inTime(left, right),
  )[0]

const originOf = (claims: readonly CarriedClaim[]): Origin =>
  ORIGINS.find((origin) => claims.some((claim) => claim.origin === origin)) ?? 'live'

const statementOf = (id: string, cluster: Cluster): Statement | undefined => {
  const claims = [...cluster.claims].sort(inTime)
  const lead = leadOf(claims)
  if (!lead) return undefined
  const articles = claims.filter((claim) => claim.origin !== 'curated')
  return {
    id,
    party: lead.party,
    matter: lead.matter,
    stance: lead.stance,
    basis: claims.map((claim) => claim.basis).sort((a, b) => basisRank(a) - basisRank(b))[0] ?? lead.basis,
    speaker: cluster.speaker,
    saidOn: cluster.first,
    lead,
    claims,
    carriers: new Set(articles.map((claim) => claim.itemId)).size,
    reports: new Set(articles.map((claim) => claim.reportId)).size,
    confidence: Math.max(...claims.map((claim) => claim.confidence)),
    tier: Math.min(...claims.map((claim) => claim.tier)),
    origin: originOf(claims),
  }
}

/**
 * Merges claims into utterances: claims of one (party, matter, stance, speaker) within 72 hours.
 * The result does not depend on the order of the claims.
 * @param assigned statement ids given before, by claim id: a statement keeps the id of its earliest claim that has one
 * @param voiceOf tells a state's bare name ("Moscow") from a person or body; without it all names are distinct
 */
export const gatherStatements = (
  claims: readonly CarriedClaim[],
  assigned: ReadonlyMap<string, string> = new Map(),
  voiceOf: VoiceOf = () => ({ side: null, general: false }),
): readonly Statement[] => {
  const lanes = new Map<string, CarriedClaim[]>()
  for (const claim of [...claims].sort(inTime)) {
    const key = `${claim.party} ${claim.matter} ${claim.stance}`
    const lane = lanes.get(key)
    if (lane) lane.push(claim)
    else lanes.set(key, [claim])
  }
  const statements: Statement[] = []
  const taken = new Set<string>()
  for (const [key, lane] of lanes) {
    for (const cluster of clusterOf(lane, voiceOf)) {
      let id = cluster.claims
        .map((claim) => assigned.get(claim.id))
        .find((known) => known !== undefined && !taken.has(known))
      id ??= identifierOf('statement', key, cluster.speaker ?? '', cluster.first)
      while (taken.has(id)) id = identifierOf('statement', id)
      taken.add(id)
      const statement = statementOf(id, cluster)
      if (statement) statements.push(statement)
    }
  }
  return statements.sort((left, right) =>
    left.saidOn < right.saidOn ? -1 : left.saidOn > right.saidOn ? 1 : left.id < right.id ? -1 : 1,
  )
}
