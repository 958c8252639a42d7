import type { CarriedClaim } from '../../src/domain/statement.ts'

/** A carried claim with everything that a test does not care about filled in. */
export const carried = (id: string, facts: Partial<CarriedClaim> = {}): CarriedClaim => {
  const saidOn = facts.saidOn ?? '2025-11-09'
  return {
    id,
    itemId: `item-${id}`,
    reportId: facts.itemId ?? `item-${id}`,
    party: 'US',
    matter: 'limits',
    stance: 'under-consideration',
    basis: 'reported',
    speaker: 'Sergei Lavrov',
    saidOn,
    published: `${saidOn}T08:00:00Z`,
    confidence: 0.9,
    evidence: `Words of ${id}.`,
    title: `Title of ${id}`,
    outlet: 'Sample Wire',
    url: `https://wire.example/${id}`,
    tier: 2,
    origin: 'live',
    ...facts,
  }
}
