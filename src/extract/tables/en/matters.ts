import type { MatterCue } from '../../language-tables.ts'

/** Words that say what a stance is about. */
export const matters: readonly MatterCue[] = [
  {
    matter: 'limits',
    weight: 1,
    match: ['{limits}', 'expir*', 'lapse*', 'run out', 'runs out', '1550', 'warhead*', '{treaty}'],
  },
  {
    matter: 'limits',
    weight: 2,
    match: [
      '{offer}',
      '{extension}',
      '(another|one|extra) ~1 year',
      'for a year',
      'voluntar*',
      '(keep|kept) ~3 alive',
    ],
  },
  {
    matter: 'successor',
    weight: 1,
    match: ['arms control', 'disarmament', 'strategic stability', '{cn}', 'talks', 'dialogue'],
  },
  {
    matter: 'successor',
    weight: 3,
    match: [
      'successor',
      'replacement',
      'follow on',
      '({newer}) ~2 (treaty|agreement|deal|pact|accord|framework|one|architecture)',
      '({newer}|arms control|disarmament|nuclear|strategic stability|such|formal) ~2 (talks|negotiations|dialogue|consultations)',
      'denuclear*',
      'trilateral',
      'three way',
      'multilateral',
      '(britain|france|british|french)',
      'negotiat*',
      'dialogue ~3 (strategic|arms|nuclear)',
      'talks ~3 (strategic|arms|nuclear)',
    ],
  },
  {
    matter: 'implementation',
    weight: 3,
    match: [
      'inspection*',
      '(postpon*|reschedul*) ~3 (meeting|session|it|at)',
      'reschedul*',
      'inspector*',
      'data',
      'notification*',
      'verification',
      'consultative commission',
      'participation',
      'telemetry',
      'conversion',
      'launcher*',
    ],
  },
  {
    matter: 'implementation',
    weight: 1,
    match: ['compliance', 'suspen*', 'violat*', 'implement*', 'obligation*'],
  },
]
