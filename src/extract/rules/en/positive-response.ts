import { rulesFor } from '../../rule.ts'

export const positiveResponse = rulesFor('positive-response', [
  {
    id: 'en-good-idea',
    holder: 'subject',
    needs: ['({offer}|{extension}|{limits}|{pact}|idea|thing|that|this|it)'],
    match: [
      '(sound|sounds|sounded|seems|looks) ~2 (ok|okay|right|fine|smart|fair|positive|attractive|promising|encouraging)',
      '(call|calls|called|describe|describes|described|find|finds|found|consider|considers|considered|sees|regards|deems|deemed) ~3 (good|great|sensible|reasonable|positive|attractive|constructive|encouraging|worthwhile|worthy|welcome) ',
      'makes ~1 sense',
      'not a bad (idea|thing|plan)',
      '(worth|worthy of) ~1 (pursuing|supporting|taking|accepting|consideration)',
      '(good|great|sensible|reasonable|interesting|wise|smart) (idea|proposal|suggestion|thing|initiative|offer)',
      '(sound|sounds|sounded|sounding|seem|seems|seemed|looks|looked) ~2 (good|great|reasonable|sensible|fine|interesting)',
    ],
    unless: ['(good|great) (idea|thing|step) ~1 (is|would be|to have)', '(good|constructive) step ~2 would'],
    yes: [
      '"It sounds like a good idea," [Trump] told reporters about the offer.',
      '[Trump] called the one-year plan a good idea.',
    ],
    no: [
      'It is not a good idea to extend the treaty, Trump said.',
      'Is it a good idea to extend the treaty?',
    ],
  },
  {
    id: 'en-speaks-well',
    holder: 'subject',
    pseudo: [
      '(not|never|no) ~2 (favorably|favourably|positively|interested|keen|willing|ready|prepared|supportive)',
    ],
    match: [
      '(viewed|views|view|received|receives|looks|looked|sees|saw|regards) ~2 (favorably|favourably|positively)',
      '(gave|gives|given) ~2 (nod|thumbs up|green light|blessing|approval|backing|welcome)',
      '(interested|keen) ~1 (in|on) ~2 ({offer}|{extension}|keeping|extending|preserving)',
      '(leaning|inclined|tempted) ~1 (toward|towards|to) ~2 ({extension}|accept|agree|accepting|agreeing|take)',
      '(willing|ready|prepared) to ~1 (accept|agree|go along|say yes|take up)',
      '(supportive|approving|appreciative) of',
      '(spoke|spoken|speak|speaks|speaking|talked|reacted|responded) ~1 (favorably|favourably|positively|warmly|approvingly|highly)',
      '(kind|warm|friendly|good|positive) (word|words) ~1 (for|about|on)',
      '(upbeat|optimistic|enthusiastic) ~1 about',
      '(warm|warms|warmed|warming) ~1 (to|up to)',
      '(like|likes|liked) ~3 ({offer})',
      'on board with',
    ],
    yes: [
      '[Trump] has spoken positively of the initiative several times, Lavrov said.',
      '[Trump] warms to the Russian limits plan.',
    ],
    no: ['Experts spoke positively of the treaty.'],
  },
  {
    id: 'en-welcomes',
    holder: 'subject',
    pseudo: [
      '(welcome|welcomes|welcomed|hailed|praised) ~3 (reaction|words|remark|remarks|comment|comments|answer|response)',
    ],
    despite: ['modal'],
    match: [
      '(welcome|welcomes|welcomed|welcoming|hail|hails|hailed|applaud|applauds|applauded|praise|praised) ~3 ({offer}|{extension}|decision|move|that|chance|opportunity|statement|readiness)',
    ],
    yes: ['[The Kremlin] welcomed the American decision to extend the treaty.'],
    no: ['The UN chief welcomed the decision to extend the treaty.'],
  },
  {
    id: 'en-open-to-talks',
    holder: 'subject',
    matter: 'successor',
    needs: [
      '(nuclear|arms|strategic|disarmament|limits|treaty|{treaty}|new start|such|deal|agreement|agreements|weapons)',
    ],
    match: [
      '(open|ready|willing|prepared|eager|readiness|willingness|inclined) ~1 (to|for) ~3 ({talks}|discuss|talk|engage|cooperate|negotiate|pursue|work)',
      'openness to ~3 ({talks})',
      '(not|never) ~1 (rule|ruled|rules|ruling) out ~3 (agreement|agreements|deal|sides|stages|{talks})',
      'could go for ~3 (deal|agreement|treaty|pact|accord)',
    ],
    pseudo: [
      '(felt|feel|feels|sense|sensed|senses|see|saw|show|shown) ~2 (readiness|willingness)',
      '(not|never|no|more|less) ~1 (ready|willing|prepared)',
      '(ready|willing|prepared) ~3 (ukraine|ukrainian|face|meet|meetings)',
    ],
    unless: ['{talks} ~3 (ukraine|ukrainian|kyiv)', '(ready|willing|prepared) ~3 if'],
    despite: ['negation', 'modal'],
    yes: [
      '[Moscow] is open to dialogue on arms control, Peskov said.',
      '[Putin] did not rule out an agreement on strategic arms.',
    ],
    no: [
      'Neither lawmaker is ready for talks on the treaty.',
      'We felt their willingness to talk about the treaty, Lavrov said.',
    ],
  },
  {
    id: 'en-prefers-talks',
    holder: 'subject',
    matter: 'successor',
    match: ['(prefer|prefers|preferred) ~1 (dialogue|talks|diplomacy|negotiation|negotiations)'],
    yes: ['"We prefer dialogue," [Lavrov] said of the time after the treaty.'],
    no: ['Readers prefer diplomacy to war, the expert said of the treaty.'],
  },
  {
    id: 'en-open-to-extension',
    holder: 'subject',
    matter: 'limits',
    match: [
      '(open|openness) to ~3 ({extension}|idea|{offer})',
      '(not|never) ~1 (rule|ruled|rules|ruling) out ~3 ({extension})',
      '(willing|ready|prepared) to ~1 (consider|discuss) ~3 ({extension})',
    ],
    despite: ['negation', 'modal'],
    yes: ['[Washington] is open to an extension of New START.'],
    no: ['Senators are open to an extension of New START.'],
  },
  {
    id: 'en-supports',
    holder: 'subject',
    match: [
      '(is|are|was|were|am|be) ~1 for ~1 (extending|prolonging|an extension|extension|prolongation)',
      '(not|nobody|never) ~2 (want|wants) ~3 (expire|expiring|lapse|run out|end|disappear|die|go)',
      'not an agreement ~2 want ~1 (expiring|to expire)',
      '(would|should) ~1 (like|love|prefer) to ~1 (see|keep|extend|have|preserve|do) ~3 ({extension}|extended|{limits}|{pact}|that|it)',
      '(agreement|deal|understanding) in principle',
      '(tentative|preliminary|provisional) (deal|agreement|understanding)',
      '(close|closer|near|nearing|closing in|verge|edging|inching|moving) ~3 (deal|agreement|understanding|accord|handshake)',
      '(support|supports|supported|back|backs|backed|favor|favors|favour|favours|endorse|endorses|endorsed|in favor of|in favour of) ~3 ({extension}|{offer}|keeping|maintaining)',
      '(intend|intends|intended|want|wants|would like|wishes|plans) ~1 to ~1 (keep|maintain|preserve|retain|extend|prolong) ~3 ({limits}|{pact}|it)',
      '(agreed|agree|agrees) (in principle|tentatively)',
      '(close|closing|near|nearing) ~2 (deal|agreement|understanding) ~3 ({extension}|observe|keep|{limits}|{pact})',
    ],
    unless: ['(peace|trade|ceasefire|ukraine) ~2 (deal|agreement)', '(support|supports|backs) ~2 china'],
    yes: [
      '[Washington] supports the extension of New START.',
      '[Trump] intends to keep the limits on warheads, an official said.',
    ],
    no: ['Senators support the extension of New START.'],
  },
])
