import type { WordSets } from '../../pattern.ts'
import { wordSets } from './word-sets.ts'

/** Fields of meaning: words that say much the same, for the step that weighs words. */
export const fields: WordSets = {
  ...wordSets,
  'answer-noun': `${wordSets['answer-noun']}|signal|signals|acknowledgement|word|counteroffer|verdict`,
  'answer-verb': `${wordSets['answer-verb']}|acknowledge|acknowledged|weigh in|weighed in|follow suit|return the favor`,
  negation:
    'not|no|never|nothing|none|neither|nor|nobody|cannot|without|hardly|scarcely|lack of|lacks|lacking|absence of|absent|fail to|fails to|failed to|failing to|failure to',
  silence:
    'silent|silence|mum|quiet|unanswered|ignore|ignores|ignored|ignoring|tight lipped|noncommittal|non committal|stonewall*|dragging its feet|drags its feet|stall|stalls|stalling|stalled|hold off|held off|in limbo|pending|outstanding|overdue|unheeded|hanging',
  condition:
    'if|unless|provided|providing|as long as|so long as|on condition|condition|conditions|conditional|conditioned|contingent|hinge|hinges|hinged|depends|depend|depended|precondition|preconditions|prerequisite|prerequisites|on the understanding|in exchange for|in return for|subject to|as soon as|assuming|predicated',
  'only-if':
    'only if|only when|only after|only once|not until|not unless|not before|impossible without|not without|must first|first',
  modal: 'could|may|might|would|can|perhaps|possibly|possible|potential*|conceivable',
  duty: `should|must|ought|need to|needs to|have to|has to|necessary|imperative|essential|crucial|vital`,
  urge: 'urge|urges|urged|urging|call on|calls on|called on|calling on|appeal|appeals|appealed|appealing|implore*|plead|pleads|pleaded|ask|asks|asked|asking|request*|press|pressed|presses|pressing|encourag*|advis*|recommend*',
  hope: 'hope|hopes|hoped|hoping|hopeful|wish|wishes|optimis*|dream*|looks forward|look forward',
  forecast:
    'likely|unlikely|predict*|forecast*|probabl*|odds|chance|chances|may well|risk|risks|risked|fear|fears|feared|worr*|warn|warns|warned|warning|doubt*',
  praise:
    'good|great|fine|reasonable|sensible|positive|positively|favorabl*|favourabl*|attractive|interesting|constructive|encouraging|smart|wise|right direction|welcome development|worthwhile|promising|approvingly|warmly|praise|praises|praised|like the idea|sympathetic|merit',
  blame:
    'bad|terrible|poor|poorly|badly|weak|flawed|unfair|unreasonable|unrealistic|unwise|one sided|lopsided|outdated|obsolete|useless|meaningless|pointless|senseless|worst|disaster|horrible|mistake|unacceptable|unserious|absurd|inappropriate|infeasible|unfeasible|non starter|nonstarter',
  violate:
    'violat*|breach|breaches|breached|breaching|flout*|noncompliance|non compliance|non compliant|noncompliant|cheat*|exceed*|infring*|transgress*|in violation|undermin*|contraven*|failing to comply|not comply',
  charge:
    'accus*|alleg*|charge|charges|charged|blame*|faults|faulted|complain*|finds|found|determined|denounce*|assail*|slam|slams|slammed',
  deny: 'deny|denies|denied|denying|denial|refute*|rebut*|dismiss*',
  bound:
    'bound|binding|obligation|obligations|tied|commitment|commitments|obliged|fetter*|constrained|shackle*',
  free: 'free to|at liberty|released|freed|freedom|no longer',
  decide:
    'decide|decides|decided|deciding|decision|decisions|determine|make up its mind|made up its mind|made up his mind|call|announcement|verdict',
  accept:
    'agree|agrees|agreed|agreeing|accept|accepts|accepted|accepting|acceptance|consent*|endorse*|embrace*|support|supports|supported|supporting|welcome|welcomes|welcomed|welcoming|back|backs|backed|approve*|approval|go along|went along|say yes|said yes|on board|applaud*|hail|hails|hailed|in favor|in favour|favors|favours|sign on',
  commit:
    'sign|signs|signed|signing|ratif*|exchanged notes|notes were exchanged|finaliz*|sealed|conclude|concluded|clinch*|formaliz*|formalis*|law',
  near: 'close to|closing in|near|nearing|in principle|tentative*|preliminary|understanding|handshake|draft|within reach|on the verge',
  expire:
    'expire|expires|expired|expiring|expiry|expiration|lapse|lapses|lapsed|lapsing|run out|runs out|ran out|running out|end|ends|ended|terminate*|die|dies|died|demise|go away',
  inspect:
    'inspection|inspections|inspector|inspectors|on site|verification|verify|visits|site visits|access',
  data: 'data|notification|notifications|notices|telemetry|information|figures|visas',
  session: 'commission|bcc|session|cairo|consultative',
  recall:
    'earlier|previously|formerly|ago|recalled|recalls|back in|last year|last month|last week|last september|at the time|then|once|had been|in the past|originally|initially|since then|history|historic*|negotiated under|signed by|signed in',
  still:
    'still|remain|remains|remained|yet|so far|continue|continues|continued|continuing|to date|as of now|currently|until now|stands|stand|valid|on the table|in force|holds|reaffirm*|reiterat*|renew|renewed|repeat*',
  ready:
    'ready|prepared|willing|open|readiness|willingness|openness|eager|amenable|receptive|disposed|inclined|keen|interested|interest',
  offer: `${wordSets.offer}|offers|offering|offered|propose|proposes|proposed|proposing|suggest|suggests|suggested|suggesting|put forward|floats|floated|pitch|pitched|dangles|tabled|submitted|invitation|invites|invited`,
  join: 'join|joins|joined|joining|participat*|take part|takes part|taking part|part of|include|includes|including|included|inclusion|involve*|bring in|brings in|bringing|brought in|sit down|come to the table|at the table|party to|draw in|drawn in|drag*|engage|engages|engaging|enter|entering',
  talks: `${wordSets.talks}|engagement|contacts|diplomacy|exchanges|meeting|meetings|round|rounds`,
  prospect:
    'prospect|prospects|point|grounds|sense|reason|reasons|basis|need|use|room|possibility|necessity|appetite|desire|intention|intentions|plan|plans|intend|intends|plans',
  others: 'britain|british|uk|london|france|french|paris|nato',
  hostile:
    'hostile|unfriendly|policy|policies|course|relations|atmosphere|climate|ukraine|ukrainian|hybrid|sanctions',
  equal:
    'reciprocal*|reciprocity|mirror*|likewise|the same|similar|similarly|in kind|mutual|does so too|follows suit|follow suit|parity',
  refuse: wordSets.reject ?? '',
  leave:
    'withdraw*|pull out|pulled out|pulling out|quit|quits|leave|leaves|leaving|left|exit|walk away|abandon*|scrap|tear up|drop',
  study: `${wordSets.study}|under consideration|under review|being considered|undecided|weighed|deliberat*|on his desk|on the desk|consultations|interagency|thinking about|time to think`,
  expert:
    'expert*|analyst*|scholar*|professor|researcher*|think tank|senator*|congressman|congresswoman|lawmaker*|legislator*|deputy|duma|former|ex|retired|advocates|campaigner*|critics|observers|commentator*|opinion',
  question: 'whether|unclear|question*|asked|wonder*|uncertain|remains to be seen|unknown',
  speed:
    'soon|immediately|quickly|right away|at once|without delay|promptly|urgently|as soon as possible|without preconditions|unconditionally',
}
