import { rulesFor } from '../../rule.ts'

export const observing = rulesFor('observing', [
  {
    id: 'en-keeps-to-limits',
    holder: 'subject',
    pseudo: [
      '(can|could|cannot|not|unable|no longer|failed) ~3 (certify|say|confirm|verify|assert|regard|consider) ~3 compliance',
      '(certify|certification) ~3 compliance',

      '(support|supports|favor|favors|back|consider|considers|like) ~1 (keeping|observing|maintaining|respecting)',
      '(voluntary|continued|further|joint) (observing|respecting|adhering)',
      '(both|two) (sides|countries) ~1 (would|could|should)',
      '(working|want*|like|wish*|intend*|deal|agreement|understanding) ~1 to ~1 {keep}',
      '(as long as|so long as|if|unless|provided|providing) ~3 not ~1 (exceed|bust|breach|go beyond)',
    ],
    match: [
      '(go on|goes on|going on|keep on|continue to|continues to|continued to) (notifying|notify|informing|inform|sending|send|exchanging|exchange) ~3 (launches|notifications|us|washington|{party})',

      '(live|lives|living|go|goes|going|play|plays|playing) by ~3 ({limits}|numbers|ceilings)',
      '(hold|holds|holding|held|keep|keeps|keeping|kept|confine|confines|confining|limit|limits|limiting) (itself|themselves|ourselves|himself) ~1 (to|within|in|inside|below|under) ~3 ({limits}|{pact})',
      '(keep|keeps|keeping|kept|hold|holds|maintains|has) ~1 (arsenal|arsenals|forces|warheads|weapons|numbers|missiles|stockpile|force) ~2 (within|inside|below|under|at) ~3 ({limits})',
      '(sees to it|makes sure|ensures|ensuring) ~2 ({limits}) ~2 (kept|observed|respected)',
      '(stick|sticks|sticking|stuck) with ~3 ({limits}|{pact}|numbers)',
      '(intend|intends|intended|plans|means|determined|resolved|vows|promises|pledges) to ~2 ({keep}|stick with|live by|go on|hold) ~3 ({limits}|{pact}|obligations)',
      '(has|have) ~1 (kept|stuck|adhered|held) to ~3 ({limits}|{pact}|obligations)',
      '({limits}|numbers|obligations) ~3 (observed|respected|upheld|adhered to|complied with|honored|honoured) by ~1 {party}',

      'and (respect|respects|observe|observes|honor|honour|honors|honours|keep to|keeps to|stick to|sticks to|abide by|abides by) ~1 ({limits})',

      '(fully|strictly|faithfully|scrupulously|rigorously|consistently|meticulously|duly) (implements|implement|implementing|complies|observes|observe|fulfils|fulfills|honors|respects|meets|adheres|abides)',
      '(keep|keeps|kept|continue|continues|still) ~1 (notifying|informing|notify|sending|exchanging|providing) ~3 (launches|notifications|us|washington|{party})',
      'guided by ~2 ({limits}|{pact}|obligations)',
      '(true|faithful|loyal) to ~3 ({limits}|{pact}|obligations|commitments)',
      '(meets|meeting|met|fulfils|fulfills|fulfilled|fulfilling|carries out|discharges) ~2 (obligations|commitments) ~1 (under|to|of)',
      '(act|acts|acting|behave|behaves) ~1 (in line|in accordance|consistent|in keeping) with ~3 ({limits}|{pact}|obligations)',

      '(sticks|sticking|keeps|keeping|adheres|adhering|holds|holding|hewing|hews) to ~3 ({limits}|{pact}|obligations|commitments)',
      '(observes|observing|observed|respects|respecting|honors|honours|honoring|honouring|upholds|implements|implementing|fulfils|fulfills) ~3 ({limits}|{pact}|obligations|commitments)',
      '(abides|abiding|abided) by ~3 ({limits}|{pact}|obligations|commitments)',
      '(stays|staying|remains|remaining|remained|stayed|operating|lives|living) ~1 (within|inside|below|under) ~3 ({limits}|{pact})',
      '(is|are) (within|inside|below|under) ~3 ({limits})',
      '(limits|caps|ceilings|restrictions) ~2 (still|are being|continue to be) ~1 (observed|respected|honored|honoured|kept)',
      '(continue|continues|continued|continuing|go on|goes on|going on|carry on|keep on|kept|still) ~2 ({keep}|implement|implementing|carrying out|fulfil|fulfilling|fulfill|being within) ~3 ({limits}|{pact}|obligations|commitments|them|to|by|with|within)',
      '(will|would|shall|going to|pledge|pledges|pledged|pledging|promise|promises|promised|promising|undertook|vowed|vows|vowing|{party} to) ~3 ({keep}) ~3 ({limits}|{pact}|obligations|commitments|provisions)',
      '(has|have) been ~1 ({keep}|implementing) ~3 ({limits}|{pact}|obligations)',
      '(go|goes|going) on ~2 carrying out ~3 ({pact}|obligations)',
      '(in|full|strict) compliance with ~3 ({pact}|{limits}|obligations)',
      '(complies|comply|complied|complying) ~1 with ~3 ({pact}|obligations|{limits})',
    ],
    needs: ['({pact}|{limits}|arms|launches|notifications)'],
    unless: [
      '(suspend|suspended|paused|froze|halted|suspension) ~3 (participation|it|role|treaty|{treaty}|involvement) ~3 (in|2022|2023|2024|years|year|ago)',
      'later ~1 (explained|clarified|added)',
      '(on|in) space',

      '(for|another|one|extra|further|additional) ~2 (year|months|twelve)',
      '(accus*|stop|stopped|refus*|fail*|ceas*|quit|not to|no longer) ~3 ({keep}|implement*|fulfil*|comply*)',
      'return to ~1 full compliance',
      '(would|could|should) ~2 if',
      '(ready|prepared|willing|readiness|propos*|offer*|initiative|suggest*|idea)',
      '(wants|asked|urge*|call*|hope*)',
    ],
    despite: ['modal', 'denial'],
    yes: [
      '[Russia] will continue to observe the limits as long as Washington does, Lavrov said.',
      '[The United States] is in full compliance with the treaty, the State Department said.',
    ],
    no: ['Both sides should continue to observe the limits, the expert said.'],
  },
  {
    id: 'en-does-not-exceed',
    holder: 'subject',
    match: [
      '(not|never) ~1 (exceeding|breaching|busting|surpassing|crossing|going beyond|going above|going over) ~3 ({limits}|them|numbers)',
      '(no|not) ~2 (intention|intentions|plans|plan|desire|intend|planning|going|reason|need) ~1 (to|of) ~1 (going above|going over|go over|bust|busting|leaving|leave|depart|abandon|abandoning|drop) ~3 ({limits}|numbers|ceilings)',

      '(refrain|refrains|refrained|refraining|abstain|abstains|desist) from ~2 (exceeding|breaching|going beyond|raising|increasing|surpassing|crossing|building up|going above)',
      '(not|no|never) ~2 (first) to ~2 (exceed|breach|break|go beyond|cross|surpass|violate|abandon|raise)',
      '(not|no) ~2 (hurry|rush|haste|hurrying|rushing) ~2 (abandon|exceed|depart|move|leave|go|drop|increase|raise|break|give up|walk)',
      '(no|not) ~2 (intention|intentions|plans|plan|desire|intend|intends|planning|going|wish|want) ~1 (to|of) ~1 (exceed|exceeding|raise|raising|go beyond|going beyond|go above|breach|breaching|surpass|surpassing|increase|increasing|build up|building up|cross|crossing|violate|violating) ~3 ({limits}|{pact}|warheads|arsenal|number|them|{treaty})',
      '(not|never) ~1 (build up|increase|add|expand|upload) ~3 ({limits}|warheads|arsenal)',

      '(not|never) ~1 (exceed|exceeded|bust|breach|cross|overstep|go beyond|go over|go above|go past|surpass|raise|abandon) ~3 ({limits}|them)',
    ],
    pseudo: [
      '(as long as|so long as|if|unless|provided|providing|while) ~3 not ~1 (exceed|bust|breach|go beyond|go over|cross)',
    ],
    despite: ['modal', 'negation'],
    yes: ['[Moscow] will not exceed the ceilings of New START, Lavrov said.'],
    no: ['Moscow keeps watch as long as Washington does not exceed the ceilings, analysts say.'],
  },
  {
    id: 'en-moratorium-holds',
    holder: 'possessor',
    matter: 'limits',
    match: [
      'moratorium ~3 (remains|stays|holds|stand|stands|in place|in effect|in force)',
      'moratorium on ~3 ({limits}|going|exceeding|breaching|surpassing)',
    ],
    needs: ['({limits}|{treaty}|{pact}|announced|declared)'],
    unless: ['(test|tests|testing|intermediate|missiles|inf)'],
    despite: ['condition', 'only-if'],
    yes: ['The moratorium on exceeding the ceilings stays in place, [Lavrov] told lawmakers.'],
    no: ['The moratorium on nuclear tests stays in place, Lavrov said.'],
  },
  {
    id: 'en-committed',
    holder: 'subject',
    match: [
      'committed to ~1 (implementing|observing|complying|fulfilling|abiding|respecting|upholding) ~3 ({pact}|{limits}|obligations)',
      '(reaffirm*|confirm*|reiterat*|stress*|declar*|underlin*) ~3 (commitment|adherence|fidelity) to ~2 ({treaty}|{limits}|obligations|treaty)',

      'committed to ~3 ({treaty}|treaty|limits|{limits})',
      '(fulfilled|met|completed|came within|notified) ~3 (obligations|reductions|limits|{limits}|united states)',
    ],
    unless: ['committed to (arms|dialogue|talks)'],
    needs: ['({treaty}|treaty|limits|reductions)'],
    yes: ['[Russia] remains committed to the treaty, Lavrov said.'],
    no: ['Experts are committed to the treaty.'],
  },
])
