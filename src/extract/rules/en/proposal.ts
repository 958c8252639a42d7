import { rulesFor } from '../../rule.ts'

export const proposal = rulesFor('proposal', [
  {
    id: 'en-ready-to-keep',
    readiness: true,
    holder: 'subject',
    matter: 'limits',
    match: [
      '(ready|prepared|willing|readiness|willingness|stands ready) ~3 to ~2 ({keep}|{extension}|stretch|hold|restrain|continue|go on|carry on|live)',
      '(ready|prepared|willing) ~1 for ~1 ({extension})',
    ],
    unless: [
      '(ready|prepared|willing) ~2 to ~2 (keep|maintain|continue|carry on) ~2 ({talks}|contacts|dialogue)',
      '(not|never) ~1 (ready|prepared|willing)',
    ],
    yes: [
      '[Russia] is ready to keep to the limits for one more year, Lavrov said.',
      '[Putin] declared readiness to voluntarily observe the caps of New START.',
    ],
    no: ['Experts are ready to keep watching the treaty.'],
  },
  {
    id: 'en-keeps-for-a-year',
    readiness: true,
    holder: 'subject',
    pseudo: ['({offer}) ~3 (to|of|on|that) ~3 ({keep}|{extension})'],
    matter: 'limits',
    match: [
      '(will|would|could|to) ~3 ({keep}|prolong|extend|stretch|living|live|remain inside) ~3 ({limits}|{pact}|its|within|inside|the|them|under|observing)',
    ],
    needs: [
      '(for|another|one|extra|further|additional|after) ~3 ({year}) ',
      '(one|another|extra) ~1 (year|twelve)',
      '(year|months) (longer|past|beyond|more)',
    ],
    unless: ['five ~1 years', '(extended|extension) ~3 five'],
    despite: ['modal', 'condition'],
    yes: ['[Russia] would stay within the caps for another year if America does the same, Putin said.'],
    no: ['The senator would keep the limits for another year.'],
  },
  {
    id: 'en-offers-to-keep',
    holder: 'subject',
    verbal: true,
    matter: 'limits',
    match: [
      '(propose|proposes|proposed|proposing|offer|offers|offered|offering|suggest|suggests|suggested|suggesting|float|floats|floated|floating|dangles|pitched) ~3 ({extension}|to ~2 {keep}|that ~3 {keep}|{keep}|holding|year|voluntary|one more)',
      '(propose|proposes|proposed|offer|offers|offered|offering) ~3 (five year|one year) ~1 ({extension})',
      '(call|calls|called|calling|urge|urges|urged) ~3 ({pact}|{limits}) ~2 (extended|prolonged|kept|extension|renewed)',
      '(call|calls|called|calling) for ~3 ({extension}|keeping)',
      '(work|works|working) to ~1 (keep|save|extend|preserve) ~3 ({pact}|{limits}) ',
      '(seek|seeks|sought|seeking) ~3 ({extension})',
    ],
    yes: [
      '[Moscow] proposes to prolong the restrictions by a year.',
      '[The White House] is offering a five-year extension of the treaty.',
    ],
    no: [
      'The senators propose to extend the treaty.',
      "Putin's proposal to extend the limits was discussed by experts.",
    ],
  },
  {
    id: 'en-offer-stands',
    holder: 'possessor',
    matter: 'limits',
    match: [
      '({offer}) ~3 (stands|valid|on the table|on the agenda|in force|holds|remains open|still open)',
      '({offer}) ~3 (remain|remains|remained|is|are|was|still) ~2 (on the table|on the agenda|valid|in force|open|relevant)',
      '(is|was|remains|remained|stays|still) ~2 (valid|on the table|in force|on the agenda)',
      '(stand|stands|stood|standing) by ~2 ({offer}|what)',
      '(reaffirm|reaffirms|reaffirmed|reiterated|reiterates|renewed|renews|confirmed) ~3 ({offer}|readiness)',
    ],
    unless: ['off the table', '(options|everything) ~2 table', 'not ~1 on the table'],
    needs: ['({offer}|what)'],
    yes: [
      'The [Russian] offer on the caps is still on the table, Peskov said.',
      '[Moscow] stands by its proposal on the limits, Lavrov said.',
    ],
    no: ['All options are on the table, the senator said about the treaty.'],
  },
  {
    id: 'en-idea-is',
    holder: 'possessor',
    matter: 'limits',
    match: [
      '({offer}) (is|was) ~1 (that|for|to) ~3 ({keep}|{extension}|respect|both|sides)',
      '({offer}) that ~3 ({keep}|{extension}|sides|both)',
      'what ~2 (proposes|offers|suggests) ~3 (is|to)',
      'under (the|this|that|its|his) ({offer}) ~2 ({party}|both|sides)',
    ],
    yes: [
      "[Moscow]'s idea is that both sides stick to the limits for a year.",
      'What [Russia] proposes is to hold on to the limits.',
    ],
    no: ['The idea that both sides would win is wrong, an expert said of the treaty.'],
  },
  {
    id: 'en-if-other-side-does',
    readiness: true,
    holder: 'subject',
    pseudo: ['({offer}) ~3 (to|of|on|that) ~3 ({keep}|{extension})'],
    matter: 'limits',
    match: ['(will|would|prepared to|ready to) ~2 ({keep}|restrain|comply) ~3 ({limits}|itself|with|to|by)'],
    needs: [
      '(if|should) ~3 (other side|us|{party}|americans|washington) ~3 (does|do|did|same|likewise|too|also|reciprocates|reciprocate|reciprocated|complies|comply|agree)',
    ],
    despite: ['modal', 'condition', 'only-if'],
    yes: [
      '[Moscow] will comply with the restrictions only if the other side also complies with them, Lavrov said.',
    ],
    no: ['Somebody would respect the limits if they knew more about them.'],
  },
  {
    id: 'en-wants-newer-treaty',
    holder: 'subject',
    matter: 'successor',
    match: [
      '({want}) ~3 ({newer}) ~3 (treaty|deal|agreement|accord|pact|talks|bargain|framework|negotiations|architecture|one|document|arrangement|{treaty})',
      '({want}) ~3 (multilateral|trilateral|denuclearization|denuclearisation|arms control) ~2 ({talks}|treaty|deal|agreement)',
      '(invite|invites|invited|inviting) ~3 to ~1 (multilateral|trilateral|arms) ~2 ({talks})',
    ],
    pseudo: ['(not|no|never) ~2 ({want}) ~3 ({newer})', '({newer}) ~2 (trade|peace) (deal|agreement)'],
    despite: ['modal', 'advice', 'hope'],
    yes: [
      '[Trump] wants a new and better agreement instead.',
      '[Washington] is calling for a wider arms treaty.',
    ],
    no: ['Analysts want a new treaty.', 'A new treaty is not in sight.'],
  },
  {
    id: 'en-plans-newer-treaty',
    holder: 'speaker',
    matter: 'successor',
    match: [
      '(do|get|make|made|have|negotiate|draw up|draws up|drawing up|work on|working on|work out|come up with|focus on|concentrate on|go to work on|get down to|craft|create|build|instead) ~3 ({newer}) ~3 (treaty|deal|agreement|accord|pact|bargain|framework|one|document|{treaty})',
      '(new|improved|better) ~1 (improved|modernized|modernised|modern) ~3 (treaty|deal|agreement|accord|pact|one|{treaty})',
      '(modernized|modernised) ~1 (treaty|deal|agreement|accord|pact|one|{treaty})',
    ],
    pseudo: [
      '(impossible|not|hard|difficult|unlikely|time) ~3 to ~1 (do|get|make|negotiate|draw up|work out|come up with|craft|create|build)',
    ],
    despite: ['modal', 'advice', 'hope'],
    yes: [
      '"We should have a new, improved and modernized treaty," [Trump] wrote.',
      'Experts should draw up a better agreement, [Trump] said.',
    ],
    no: ['It is impossible to work out a new treaty by then, Peskov said.'],
  },
  {
    id: 'en-wants-others-in',
    holder: 'subject',
    matter: 'successor',
    match: [
      '(want|wants|wanted|would like|like|seeks|hopes|intends|push*|wish*|plans|try|tries|asked|call* for|would|will) ~3 (bring|bringing|draw|drawing|include|including|involve|involving|attract|have|see|add|enter|join|get|part) ~3 {cn}',
      '(want|wants|wanted|would like|like|seeks) {cn} ~3 (in|join|part|included|enter|involved|drawn)',
      '{cn} ~2 (brought|drawn|included|added|involved) ~1 (in|into)',
    ],
    needs: ['({talks}|{pact}|one|arms control|framework)'],
    unless: ['(must|only if|unless|impossible)'],
    despite: ['modal', 'hope', 'advice'],
    yes: ['[Trump] wants to bring China into a new treaty.'],
    no: ['Experts want to bring China into a new treaty.'],
  },
  {
    id: 'en-wants-talks',
    holder: 'subject',
    matter: 'successor',
    match: [
      '({want}|desire|ready|prepared|willing|offer*|hopes|voiced) ~3 (start|restart|resume|begin|launch|open|return|go back|reopen|get|hold|put) ~3 ({talks})',
      '({want}) ~3 (strategic stability|arms control|nuclear|disarmament) ~3 ({talks})',
      'going to ~2 (start|begin) ~2 (something|talks)',
      '(proposed|proposes|propose|offered|offers) ~3 ({talks})',
    ],
    pseudo: ['(felt|feel|feels|sense|sensed|senses|see|saw|noted|notes) ~2 (desire|willingness|readiness)'],
    needs: [
      '(nuclear|arms|strategic|disarmament|treaty|{treaty}|multilateral|something|denuclearization|denuclearisation|weapons)',
    ],
    unless: ['(not|never|no) ~1 (ready|prepared|willing)', '({talks}) ~3 (ukraine|peace|ceasefire)'],
    despite: ['modal', 'hope'],
    yes: [
      '[Washington] wants to resume arms control talks.',
      '[Trump] voiced his desire to start nuclear talks with Russia.',
    ],
    no: ['Lawmakers want to resume arms control talks.'],
  },
])
