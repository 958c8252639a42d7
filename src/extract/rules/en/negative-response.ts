import { rulesFor } from '../../rule.ts'

export const negativeResponse = rulesFor('negative-response', [
  {
    id: 'en-rejects',
    holder: 'subject',
    match: ['({reject})', '(say|says|said|saying) no'],
    needs: [
      '({offer}|{extension}|{talks}|{limits}|join|joining|take part|taking part|participate|participation|trilateral|three way|two way|disarmament|negotiate|conditions|something|sign)',
    ],
    unless: [
      '({reject}) ~2 (claim|claims|allegation|allegations|accusation|accusations|charge|charges|report|reports|suggestion that|notion|speculation|comment|comments|criticism|responsibility|concerns|worries|talk of)',
      '({reject}) ~1 to ~1 (comment|say|elaborate|specify|disclose|give|name|confirm|answer|speculate)',
    ],
    despite: ['modal'],
    yes: [
      '[Trump] rejected the offer to keep the limits for a year.',
      '[Beijing] has refused to join three-way talks.',
      'The offer was turned down by [Moscow].',
    ],
    no: ['Moscow rejected claims that it violates the limits.', 'Washington did not reject the offer.'],
  },
  {
    id: 'en-if-it-expires',
    holder: 'subject',
    match: ['if it (expires|lapses|ends|expired|dies) ~1 it (expires|lapses|ends|expired|dies)'],
    matter: 'limits',
    despite: ['condition'],
    yes: ['"If it lapses, it lapses," [Trump] said of the treaty.'],
    no: ['If it expires, the world will be less safe, Lavrov said.'],
  },
  {
    id: 'en-lets-lapse',
    holder: 'subject',
    match: [
      '(will|would|to|may|intends|set) ~1 let ~3 (expire|lapse|run out|go|die|end)',
      '(let|lets|allow|allows|allowing) ~3 (treaty|pact|accord|it|{treaty}) ~1 (expire|lapse|run out)',
    ],
    matter: 'limits',
    despite: ['modal'],
    needs: ['(indicate*|signal*|says|said|told|will|would|set)'],
    yes: ['[Trump] has signaled that he will let the treaty run out.'],
    no: ['It would be a mistake if he were to let the treaty lapse.'],
  },
  {
    id: 'en-rather-than-extend',
    holder: 'subject',
    match: [
      '(rather than|instead of) ~1 ({extension}|keeping|supporting|taking up|accepting|accept)',
      'without ~1 (taking up|accepting) ~3 ({offer})',
    ],
    matter: 'limits',
    yes: ['Rather than extend New START, we should have a new treaty, [Trump] wrote.'],
    no: ['Extending the treaty is better than nothing, Trump said.'],
  },
  {
    id: 'en-bad-deal',
    holder: 'subject',
    match: [
      '(bad|terrible|horrible|one sided|badly negotiated|poorly negotiated|weak|unfavorable) (deal|deals|treaty|agreement|pact|accord)',
      'among ~2 bad deals',
    ],
    matter: 'limits',
    yes: ['[Trump] called New START a badly negotiated deal.'],
    no: ['Opponents call New START a bad deal.'],
  },
  {
    id: 'en-will-not',
    holder: 'subject',
    match: [
      '(not|never) ~2 (extend|prolong|renew|join|joining|take part|taking part|participate|negotiate|have ~2 offer|accept|take up|sign|agree to)',
      '(not|never) ~2 be ~1 (extended|prolonged|renewed)',
      '(not|never) ~2 (want|wish|intend|plan|plans|planning|going|ready|willing|prepared|interested) ~2 ({extension}|join|joining|{talks}|participate|negotiate|{offer}|take part)',
      '(stay|stays|staying|keep|keeping) (out|away) ~3 ({talks}|disarmament|nuclear)',
      '(stay|stays|remain) away',
      '(sit|sits|sitting) ~2 out',
      '(unwilling|reluctant) to',
      '(refuse*|unwillingness) to ~2 ({talks}|{extension}|join)',
    ],
    unless: [
      '(not|never) ~2 (yet|formally|officially) ~1 agreed',
      'cannot ~1 be ~1 (extended|renewed|prolonged)',
    ],
    despite: ['negation', 'modal'],
    yes: [
      '[Washington] will not extend New START, Lavrov said.',
      '[China] said that it would stay out of nuclear talks.',
    ],
    no: ['The treaty cannot be extended a second time.'],
  },
  {
    id: 'en-sees-no-point',
    holder: 'subject',
    match: [
      '(see|sees|saw|seeing|has|have|had|shown|shows|showed|express*) ~1 (no|little|not any|not the) ~2 (plans|intention|interest|desire|need|necessity|point|reason|reasons|grounds|prospect|prospects|hope|willingness|sense|possibility|chance)',
      '(no|little) (plans|hope|prospect|prospects|grounds|chance|point) ~1 (to|of|for|in) ~2 ({extension}|{talks}|rescuing|saving|enter|join)',
      '(not) ~1 see ~2 (prospect|prospects|point|grounds|reason|need|possibility)',
    ],
    unless: [
      'sees no need ~2 (rush|hurry|discuss|in depth|persuad*|depth)',
      'need (of|for) ~3 (discussion|discussions)',
      'no ~1 (hidden|ulterior)',
    ],
    despite: ['negation'],
    yes: [
      '[Moscow] sees no grounds for new talks on arms control, Ryabkov said.',
      '[Beijing] has no plans to enter trilateral talks.',
    ],
    no: ['Experts see no prospect for an extension.'],
  },
  {
    id: 'en-unreasonable',
    holder: 'speaker',
    match: [
      '(neither|not) ~1 (reasonable|fair|realistic|feasible|rational|appropriate)',
      '(unfair|unwise|unreasonable|unrealistic|infeasible|unfeasible|unacceptable|irrational)',
      'not ~1 (an option|on the agenda|under discussion)',
    ],
    needs: ['({talks}|{offer}|{extension}|conditions|join|joining|ask|disarmament|participation|demand)'],
    despite: ['negation', 'advice', 'modal'],
    yes: [
      'Asking Beijing to join the talks is neither fair nor reasonable, [Chinese foreign ministry] spokesman Lin Jian said.',
    ],
    no: ['It would be unwise to lose the treaty, experts say.'],
  },
  {
    id: 'en-against',
    holder: 'subject',
    match: [
      '(is|are|was|be|been|came out|comes out|stands|weighed in|speaks out|spoke out) ~3 against ~3 ({extension}|keeping|it|this|{offer}|{limits}|sort|{pact}|join*)',
      '(oppose|opposes|opposed|opposing) ~3 ({extension}|{offer}|joining|join|inclusion|participation|{talks}|{limits})',
    ],
    yes: ['[Trump] came out against extending the treaty.', '[China] opposes joining the talks.'],
    no: ['Critics are against extending the treaty.'],
  },
  {
    id: 'en-cannot-accept',
    holder: 'subject',
    match: [
      '(cannot|can not|not) ~1 (take|accept|agree) ~3 (conditions|terms|{offer}|ultimatum|demands|approach)',
    ],
    despite: ['negation', 'modal'],
    yes: ['[Moscow] cannot accept the conditions for extending the treaty, Lavrov said.'],
    no: ['Moscow can accept the conditions for extending the treaty, Lavrov said.'],
  },
])
