import { rulesFor } from '../../rule.ts'

export const conditional = rulesFor('conditional', [
  {
    id: 'en-must-include',
    holder: 'speaker',
    matter: 'successor',
    match: [
      'only ~3 (treaty|deal|agreement|pact|talks) ~1 (if|when) ~1 {cn}',
      '(if|provided|as long as|once) {cn} ~1 (does|joins|is|signs|comes|did|joined) ~1 (too|also|as well|in|on board|included|part|aboard)',

      '(no sense|little sense|pointless|worthless|useless|meaningless|no point|incomplete) ~3 (without|leaves out|left out|leaving out|excludes|excluded|excluding|omits|omitted|if|unless|minus) ~2 {cn}',
      '(worthless|meaningless|useless|pointless|incomplete|no good) ~1 (if|unless|so long as|as long as) ~1 {cn}',
      '(leaves out|left out|excludes|excluded|excluding|omits|ignoring|ignores) ~1 {cn} ~3 (no|not|pointless|worthless|useless|senseless|unacceptable)',
      '(would|will|would have|will have) ~1 (have to|need to|require|need) ~2 (include|take in|cover|bring|involve|account|rope in|draw in|be joined by) ~2 {cn}',
      '({cn}|beijing) (would|will) ~1 (have to|need to) ~2 (be|join|come|take|sit|sign)',
      '(hinge|hinges|hinged|depend|depends|depended|conditioned|contingent|predicated) ~1 on ~3 {cn}',

      '(dependent|conditional|contingent|hinge|hinges|depends) ~1 (on|upon) ~3 ({cn}|chinese)',
      'no {cn} ~1 no ~1 (treaty|deal|agreement|accord|pact)',
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
    id: 'en-nothing-without-china',
    holder: 'speaker',
    matter: 'successor',
    match: ['without ~2 {cn}'],
    needs: ['(no|impossible|not|cannot|never|meaningless|pointless|nothing|incomplete|unthinkable)'],
    pseudo: ['with or without'],
    despite: ['negation', 'modal', 'condition'],
    yes: ['Without China at the table there will be no new treaty, [Rubio] said.'],
    no: ['Without China the treaty is weak, analysts say.'],
  },
  {
    id: 'en-britain-and-france',
    holder: 'speaker',
    matter: 'successor',
    match: [
      '(would|will) ~1 (have to|need to) ~2 (include|take in|cover|bring|involve|account|take into account) ~3 (britain|france|british|french|london|paris|uk)',
      '(britain|british|london|uk|france|french|paris) ~2 (france|french|paris|britain|british|london) ~2 (arsenals|forces|weapons|potential|potentials|capabilities|stockpiles) ~3 (counted|account|included|considered|covered|table|factored|equation|into)',
      '(impossible|unthinkable|unrealistic|cannot|meaningless) ~3 (without) ~3 (britain|france|british|french|london|paris|uk)',

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
      '(want|wants|needs|expects|demands|must) ~2 (see|first) ~3 (change|changes|policy|steps|signs|course|attitude) ~3 before',
      'first ~3 (must|has to|needs to|should) ~3 (change|drop|stop|abandon|end|return|comply)',
      '(conditional|contingent|dependent|predicated) (on|upon)',
      '(return|resume|talks|dialogue|negotiations|inspections) ~2 (impossible|unthinkable|inconceivable|unlikely|possible|feasible) ~1 (until|unless|only|so long|as long|while|before)',
      '(return|resume|resumed|go back) ~3 (until|unless|only)',
      '(in exchange|in return) for ~3 ({limits}|freeze|verification|inspections)',
      'only (when|if|after|on condition)',
      '(unless|until) ~3 (changes|changed|drop|drops|dropped|abandons|abandoned|gives up|gave up|ends|stops|revises|returns|convinced|goes back|normali*)',
      '(not|impossible) ~3 (as long as|so long as|while) ~3 (keeps|kept|continues|hostile|course|policy)',
      '(revise|change|changes|drop|abandon|give up) ~3 (hostile|course|policy|stance|approach) ~3 before',
      'before ~3 ({extension}|{talks}) ~3 (must|has to)',
      '(must|has to) ~3 before',
    ],
    needs: ['({extension}|{talks}|arms control|strategic stability|return|go back|resum*|inspection*)'],
    unless: [
      '(grain|trade|ceasefire|peace|ukraine|iran|gas|oil) ~1 (deal|agreement|accord|pact|talks)',

      'only ~1 (when|if) ~3 (other side|united states|us|washington|america|{party}) ~2 (does|also|same|did|do|reciprocates|likewise)',
      '(limits|restrictions|caps|ceilings) only if',
    ],
    despite: ['negation', 'only-if', 'modal', 'condition', 'advice'],
    pseudo: ['(no|not|never|impossible|cannot) ~3 (until|unless|as long as|so long as) {party}'],
    yes: ['[Moscow] can return to talks only when Washington drops its hostile course, Ryabkov said.'],
    no: ['Experts would resume talks only when the war ends.'],
  },
  {
    id: 'en-condition-for',
    holder: 'subject',
    match: [
      '(condition|conditions|prerequisite|precondition) (for|of|to) ~2 ({extension}|{talks})',
      '(hinge|hinges|hang|hangs|depend|depends|contingent) (on|upon) ~3 (accepting|normalizing|changing|dropping|abandoning|joining|including|china|{cn})',
      '(makes|made|tie|ties|tied) ~2 ({extension}) ~3 (conditional|contingent|to)',
    ],
    unless: [
      '(condition|conditions) for ~3 (are|is|were) ~1 (lacking|absent|missing|not|ripe|unripe)',

      'without ~2 (conditions|preconditions)',
      '(no|reject*|accept|take) ~3 (condition|conditions)',
      'conditions ~3 (lacking|absent|missing|not|take*|accept*)',
    ],
    yes: [
      "[Washington]'s condition for extending the treaty is a freeze of all warheads, an American official said.",
    ],
    no: ['Analysts name a condition for extension of the treaty.'],
  },
  {
    id: 'en-no-talks-until',
    holder: 'speaker',
    match: [
      '(not|cannot|never|unable) ~1 (go back|return|come back|resume|rejoin)',
      '(return|returning|resumption|comeback) ~3 (depend|depends|depended|hinge|hinges|contingent|conditional|possible|hangs)',

      '(no|not|never|impossible|cannot|unthinkable|pointless) ~3 (until|unless|before)',
      '(impossible|cannot|unthinkable|pointless) ~3 (so long as|as long as|while)',
      '(not|no) ~3 ({talks}|inspections) ~3 (until|unless|so long as|as long as|before|while)',
    ],
    needs: [
      '(until|unless|long as|before|while) ~3 (reverses|lifts|backs down|softens|hostil*|aggressive|anti-russian|confrontational|changes|change|drops|abandons|gives up|revises|ends|stops|renounces|pressure|policies|course|policy)',
    ],
    unless: [
      '({keep}|exceed|go beyond|abide) ~3 ({limits})',
      '(peace|ceasefire|ukraine|truce|sanctions) ~2 (talks|deal|agreement|negotiations)',
    ],
    pseudo: ['not ~1 (long|be|know) before'],
    despite: ['negation', 'only-if', 'modal', 'condition', 'advice'],
    yes: ['No arms control talks until U.S. pressure ends, [Moscow] says.'],
    no: ['There can be no arms talks until the pressure ends, experts say.'],
  },
  {
    id: 'en-other-side-first',
    holder: 'speaker',
    match: [
      '(resume|restart|return|possible|begin|start|go back) ~1 (once|after|when|provided|if|as soon as) ~3 (stop|stops|stopped|end|ends|ended|drop|drops|dropped|change|changes|changed|abandons|abandoned|gives up|gave up|lifts|lifted)',

      'first ~3 (change|drop|stop|abandon|end|give up|reverse|revise|renounce|lift)',
      '(must|has to|should|needs to|have to|ought to) ~3 (change|drop|stop|abandon|end|give up|reverse|revise|renounce|lift) ~3 (first|before)',
      '(depend|depends|hinge|hinges|contingent|conditional) ~1 (on|upon) ~3 (change|changes|shift|end|abandonment|revision|rejection|normali*|political will)',
    ],
    needs: [
      'for ~2 to (resume|return|come back|rejoin)',
      '({talks}|arms control|treaty|{treaty}|inspections|return)',
    ],
    unless: ['(peace|ceasefire|ukraine|truce|sanctions) ~2 (talks|deal|agreement|negotiations)'],
    despite: ['negation', 'only-if', 'modal', 'condition', 'advice'],
    yes: ['For inspections to resume, Washington must first drop its hostile policy, [Lavrov] said.'],
    no: ['Both sides must change course first to save the treaty, analysts say.'],
  },
])
