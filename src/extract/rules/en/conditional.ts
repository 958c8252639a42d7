import { rulesFor } from '../../rule.ts'

export const conditional = rulesFor('conditional', [
  {
    id: 'en-must-include',
    holder: 'speaker',
    matter: 'successor',
    match: [
      '(impossible|no|not|never|cannot) ~3 not ~1 (include|involve|cover|have) ~2 {cn}',
      '(lacks|lacking|minus) ~2 {cn}',
      '(no|if) ~3 {cn} ~3 no ~1 (deal|treaty|agreement|pact|accord|arms control)',
      '(insist|insists|insisted|insisting) ~3 {cn} ~3 (part|included|join|involved|in|table)',
      '(insist|insists|insisted) on ~2 (including|bringing|having|involving) ~2 {cn}',
      '(require|requires|requiring|needs|need|demands|demanding) ~3 {cn} ~3 (part|participation|included|join|joining|signature|table|in)',
      '(only|unless|except) ~2 (with|if) ~2 {cn}',
      '(must|has to|have to|needs to|need to|ought to|should) ~2 (include|have|involve|take in|cover|bring|contain|be part|be included|join) ~2 ({cn})',
      '({cn}|beijing) ~1 (must|has to|have to|needs to) ~2 (part|included|join|involved|brought|take)',
      '(impossible|no|cannot|not|meaningless|makes no sense|true|real) ~3 (without|unless) ~2 ({cn})',
      '(without) ~1 ({cn}) ~3 (impossible|no|cannot|not|meaningless)',
      'unless ~2 ({cn})',
    ],
    despite: ['negation', 'advice', 'only-if', 'modal'],
    yes: [
      'Any new deal must include China, [Rubio] said.',
      'Arms control is impossible without China, [Rubio] said.',
    ],
    no: ['China must join the talks, analysts say.'],
  },
  {
    id: 'en-britain-and-france',
    holder: 'speaker',
    matter: 'successor',
    match: [
      '(britain|france|british|french|london|paris|uk) ~2 (france|britain|french|british|paris|london) ~3 (must|should|have to|need to|part|included|involved|join|take part|taken|table|covered|counted)',
      '(without|include|including|included|includes|demand*|want*|involve*|cover*|account|take* into account|participation of|join*|join) ~3 (britain|france|london|paris|british|french|uk) ~2 (france|britain|paris|london|french|british|uk)',
    ],
    unless: ['(talks|conversations|discussions) with ~2 (britain|france|the uk)'],
    despite: ['negation', 'advice', 'only-if', 'modal', 'condition'],
    yes: [
      'Without Britain and France there can be no talks, [Peskov] said.',
      '[Moscow] demands that France and Britain join the talks.',
    ],
    no: ['Analysts want Britain and France to join the treaty.'],
  },
  {
    id: 'en-only-when',
    holder: 'subject',
    match: [
      '(conditional|contingent|dependent|predicated) (on|upon)',
      '(not|no|nothing) ~3 (until|unless|before) ~3 (changes|change|abandons|drops|ends|stops|reverses|returns|resumes|gives|shows|lifts|stops|agrees|accepts)',
      '(return|resume|resumed|go back) ~3 (until|unless|only)',
      '(in exchange|in return) for ~3 ({limits}|freeze|verification|inspections)',
      'only (when|if|after|on condition)',
      '(unless|until) ~3 (changes|changed|drop|drops|dropped|abandons|abandoned|gives up|gave up|ends|stops|revises|returns|convinced|goes back|normali*)',
      '(not|impossible) ~3 (as long as|so long as|while) ~3 (keeps|kept|continues|hostile|course|policy)',
      '(revise|change|changes|drop|abandon|give up) ~3 (hostile|course|policy|stance|approach) ~3 before',
      'before ~3 ({extension}|{talks}) ~3 (must|has to)',
      '(must|has to) ~3 before',
    ],
    needs: ['({extension}|{talks}|arms control|strategic stability|return)'],
    unless: [
      'only ~1 (when|if) ~3 (other side|united states|us|washington|america|{party}) ~2 (does|also|same|did|do|reciprocates|likewise)',
      '(limits|restrictions|caps|ceilings) only if',
    ],
    despite: ['negation', 'only-if', 'modal', 'condition', 'advice'],
    yes: ['[Moscow] can return to talks only when Washington drops its hostile course, Ryabkov said.'],
    no: ['Experts would resume talks only when the war ends.'],
  },
  {
    id: 'en-condition-for',
    holder: 'subject',
    match: [
      '(condition|conditions|prerequisite|precondition) (for|of|to) ~2 ({extension}|{talks})',
      '(hinge|hinges|hang|hangs|depend|depends|contingent) (on|upon) ~3 (accepting|normalizing|changing|dropping|abandoning|joining|including|china|{cn})',
      'would take ~3 (framework|commitment|agreement)',
      '(makes|made|tie|ties|tied) ~2 ({extension}) ~3 (conditional|contingent|to)',
    ],
    unless: [
      'without ~2 (conditions|preconditions)',
      '(no|reject*|accept|take) ~3 (condition|conditions)',
      'conditions ~3 (lacking|absent|missing|not|take*|accept*)',
    ],
    yes: [
      "[Washington]'s condition for extending the treaty is a freeze of all warheads, an American official said.",
    ],
    no: ['Analysts name a condition for extension of the treaty.'],
  },
])
