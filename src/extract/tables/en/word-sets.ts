import type { WordSets } from '../../pattern.ts'

/** Sets of words that the English patterns share. */
export const wordSets: WordSets = {
  'answer-noun': 'response|responses|answer|answers|reply|replies|reaction|reactions|feedback',
  'answer-verb':
    'respond|responds|responded|responding|answer|answers|answered|answering|reply|replies|replied|replying|react|reacts|reacted|reacting|reciprocate|reciprocated|come back|came back|get back|got back',
  wait: 'await|awaits|awaited|awaiting|wait for|waits for|waited for|waiting for|wait on|waits on|waiting on|expect|expects|expected|expecting|anticipate|anticipates|anticipating|hope for|hopes for|hoped for|hoping for|look forward to|looks forward to|looking forward to|counting on|counts on',
  receive:
    'receive|receives|received|receiving|get|gets|got|gotten|hear|hears|heard|see|seen|obtain|obtained',
  give: 'give|gives|gave|given|giving|send|sends|sent|sending|offer|offers|offered|offering|provide|provides|provided|issue|issues|issued|make|makes|made|deliver|delivers|delivered|return|returned|come up with|come out with|came out with|put forward',
  offer:
    'proposal|proposals|offer|offers|initiative|initiatives|idea|ideas|suggestion|suggestions|overture|overtures|plan|bid|gesture',
  pact: 'treaty|pact|accord|agreement|deal|document|arrangement|{treaty}',
  limits:
    'limit|limits|limitation|limitations|cap|caps|ceiling|ceilings|restriction|restrictions|restraint|restraints|constraint|constraints|numbers|provisions|levels|thresholds|parameters|indicators|terms|rules',
  extension:
    'extend|extends|extended|extending|extension|prolong|prolongs|prolonged|prolonging|prolongation|renew|renews|renewed|renewing|renewal|preserve|preserving|preservation',
  keep: 'keep|keeps|kept|keeping|stick|sticks|sticking|stuck|adhere|adheres|adhered|adhering|observe|observes|observed|observing|abide|abides|abided|abiding|comply|complies|complied|complying|maintain|maintains|maintaining|maintained|stay|stays|stayed|staying|honor|honors|honoring|honour|honours|honouring|respect|respects|respected|respecting|follow|follows|following|hold to|holding to|preserve|preserving|retain|retaining|stand by|uphold|upholding',
  talks:
    'talk|talks|negotiation|negotiations|negotiate|negotiating|dialogue|dialog|consultations|discussion|discussions|conversation|negotiating table|table',
  year: 'year|twelve months|12 months|months',
  reject:
    'nix|reject|rejects|rejected|rejecting|rebuff|rebuffs|rebuffed|rebuffing|spurn|spurns|spurned|refuse|refuses|refused|refusing|decline|declines|declined|declining|dismiss|dismisses|dismissed|turn down|turns down|turned down|turning down|rule out|rules out|ruled out|ruling out|say no to|says no to|said no to|saying no to|shoot down|shot down|brush aside|brushes aside|brushed aside|brushes off|brushed off|veto|vetoes|vetoed|turn away from|opt out of|opted out of|balk at|balks at|balked at|rejection of|refusal of|snub|snubs|snubbed|nixed|nixes',
  want: 'want|wants|wanted|wanting|call for|calls for|called for|calling for|seek|seeks|sought|seeking|ask for|asks for|asked for|asking for|push for|pushes for|pushed for|pushing for|press for|presses for|pressed for|pressing for|urge|urges|urged|urging|prefer|prefers|preferred|favor|favors|favored|demand|demands|demanded|demanding|insist on|insists on|insisted on|wish|wishes|desire|propose|proposes|proposed|proposing|aim for|aims for|would like|eye|eyes|pursue|pursues|pursuing|invite|invites|invited|advocate|advocates|advocated|argued for|argues for|pitch|pitches|pitched',
  newer:
    'new|better|improved|modernized|modernised|modern|updated|broader|wider|multilateral|trilateral|three way|replacement|successor|follow on|grand|comprehensive|larger|bigger|more favorable|more favourable|fresh|future|next|denuclearization',
  study:
    'consider|considers|considered|considering|review|reviews|reviewed|reviewing|study|studies|studied|studying|weigh|weighs|weighed|weighing|examine|examines|examined|examining|look into|looks into|looking into|looked into|look at|looking at|analyze|analyzing|analyse|analysing|analyzed|assess|assesses|assessing|assessed|evaluate|evaluating|mull|mulls|mulling|mulled|go over|going over|ponder|pondering|think over|thinking over|study of',
  suspend:
    'suspend|suspends|suspended|suspending|suspension of|halt|halts|halted|halting|freeze|freezes|froze|frozen|freezing|pause|paused|pausing|stop|stops|stopped|stopping|withhold|withholds|withheld|withholding|cease|ceases|ceased',
  duty: 'participation|inspections|inspection|data|notifications|implementation|compliance|exchange|exchanges|sharing|role|information|numbers|telemetry|cooperation|observance',
}
