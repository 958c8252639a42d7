import type { Matter } from '../../domain/matter.ts'
import type { Party } from '../../domain/party.ts'
import { MATTER_WORDS, PARTY_WORDS } from './en.ts'

/** Whose stance it is and on what: `United States on the limits`. */
export const subjectOf = ({ party, matter }: { readonly party: Party; readonly matter: Matter }): string =>
  `${PARTY_WORDS[party].name} on ${MATTER_WORDS[matter].inSentence}`
