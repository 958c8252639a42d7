import { rulesFor } from '../../rule.ts'

export const underConsideration = rulesFor('under-consideration', [
  {
    id: 'en-under-consideration',
    holder: 'other-party',
    match: [
      '(under|in) (consideration|review|study|examination|discussion)',
      '(being|been|is|are|were|was) ~2 (considered|reviewed|studied|examined|weighed|analyzed|assessed|looked into|looked at)',
    ],
    unless: ['(not|no) ~1 under discussion', 'under discussion'],
    yes: ['"The matter is under review," Lavrov said they were told. [US]'],
    no: ['Further sanctions are being considered, experts say.'],
  },
  {
    id: 'en-studies',
    holder: 'subject',
    match: [
      '({study}) ~3 ({offer}|{extension}|{pact}|issue|question|matter|it|options|{limits}|whether|how)',
      '(conduct|conducting|carry out|finish|finishing|complete|completing) ~3 (analysis|examination|review|study|assessment)',
    ],
    unless: ['({study}) ~1 (itself|themselves)', 'study (by|from|of)'],
    despite: ['advice'],
    yes: [
      '[Washington] is reviewing the Russian proposal, Lavrov said.',
      '[The United States] is still weighing the offer on the caps.',
    ],
    no: ['Experts are studying the proposal.'],
  },
  {
    id: 'en-undecided',
    holder: 'subject',
    match: [
      '(not|yet to|never) ~2 (decide|decided|determine|determined|settle|settled|made up|make up|finalized|taken a decision|taken a final|made a decision|made a final)',
      'no ~2 decision',
      'undecided',
    ],
    needs: ['({extension}|{pact}|{offer}|{limits}|{talks}|way ahead|timeline)'],
    despite: ['negation', 'advice', 'question'],
    yes: [
      '[The administration of Trump] has not decided on the extension.',
      '[Washington] has yet to settle its position on prolonging the pact.',
    ],
    no: ['Voters have not decided what they think of the treaty.'],
  },
])
