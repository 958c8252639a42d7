import { rulesFor } from '../../rule.ts'

export const agreed = rulesFor('agreed', [
  {
    id: 'en-extended-it',
    holder: 'subject',
    matter: 'limits',
    pseudo: [
      '(will|would|should|could|may|might|must|to) ~1 (agree|exchange)',
      'was ~1 extended',
      '(be|been) ~1 (extended|prolonged|renewed)',
    ],
    match: [
      '(seal|seals|sealed|clinch|clinches|clinched|finalize|finalized) ~3 ({extension})',
      '(notes|documents|instruments|papers) ~3 (changed hands|exchanged|swapped)',
      '(completed|finalized|finalised|concluded|wrapped up) ~3 (formalities|procedures|extension|paperwork)',
      '{party} ~1 (extend|prolong|renew) ({treaty}|treaty|pact|accord) ~3 (five|for|until|through)',
      '(extends|extended|prolonged|renewed) ~2 ({treaty}|treaty|pact|accord) ~3 (five|for|until|through)',
      '(agree|agreed|agrees|agreeing) ~1 (to|on) ~2 ({extension}|five|keep)',
      '(signed|signs|ratified|ratifies|approved|formalized|concluded) ~3 ({extension}|law|bill) ~3 ({extension}|{pact})',
      '(exchange|exchanged|exchanges|swap|swapped) ~2 (notes|documents|papers)',
      '(reached|reach|clinched|sealed) ~1 (agreement|deal) ~2 ({extension})',
      'reached an agreement',
      '(formally|officially) extended',
      '(on) ~1 extended ~1 ({pact})',
    ],
    unless: [
      '(not|never|yet) ~3 (agree|agreed)',
      'in principle',
      '(urge*|call*|must|should|should) ~3 agree',
      'agree* to extend ~3 treaties',
    ],
    yes: ['[Russia] agreed to extend New START for five years, the Kremlin said.'],
    no: ['Washington has not agreed to extend the treaty.'],
  },
])

export const allegesViolation = rulesFor('alleges-violation', [
  {
    id: 'en-violates',
    holder: 'accuser',
    matter: 'implementation',
    match: [
      '(ignore|ignored|ignores|ignoring|neglect|neglected|neglects|evaded|evades|disregard|disregards|disregarded|disregarding) ~2 (obligations|commitments|terms|provisions|duties)',

      '(not|never|hardly) ~2 (lived up to|live up to|honored|honoured|met|fulfilled|observed|respected|implemented|abided by|abiding by|adhered to|adhering to|adhere to|abide by)',
      '(unlawfully|illegally|illegitimately) (excluded|exclude|removed|withdrew|withdrawn|exempted|converted|declared)',
      '(found|finds|declared|declares|deemed|deems|determined|ruled|judged) ~3 (breach|violation|noncompliance|non compliance|noncompliant)',
      '(reneged|reneging|renege|reneges|backsliding|trample|tramples|trampled|trampling|shirk*|circumvent*) ~3 ({pact}|obligations|commitments|terms|provisions)',
      '(failure|refusal|unwillingness|reluctance|inability) to ~1 (comply|honor|honour|meet|fulfil|fulfill|abide|implement)',

      '(break|breaks|breaking|bend|bending|flouting) ~2 rules ~2 ({treaty}|treaty|pact)',
      '({treaty}|treaty|pact) ~2 (violated|violator|cheat|cheats|breached|broken)',
      '(break|breaks|broke|breaking|broken|violator|contravene|contravenes|contravening) ~3 ({pact}|{limits}|terms|obligations|rules)',
      '(fail|fails|failed|failing|failure) to ~1 (comply|honor|honour|fulfil|fulfill|meet|observe|implement)',
      'not ~1 (living up to|honoring|honouring|meeting|fulfilling|observing|respecting|implementing) ~2 ({pact}|obligations|commitments|terms)',
      '(in|as) ~1 (breach|violation|contravention) of',
      '(violate|violates|violated|violating|violation|violations|breach|breaches|breached|breaching|flout|flouts|flouted|flouting|cheat|cheats|cheated|cheating|non compliance|noncompliance|noncompliant)',
      'not ~2 (comply|complying|compliant|in compliance)',
      '(full|back to ~1 full) compliance',
      '(exceed|exceeded|exceeding|surpassed|gone beyond|passed) ~3 ({limits}|limit)',
      '(illegitimate|illegal|unlawful) ~1 (removal|conversion|exclusion)',
      'refused to be compliant',
    ],
    needs: ['({treaty}|treaty|pact|accord|agreement|it|deal|obligations|{limits})'],
    unless: [
      '(moratorium|airspace|border|international law|sovereignty|space|human rights)',
      '(not|never) ~2 (exceed|breach|violate|go)',
      '(any|potential|possible|future|alleged) (violation|violations|breach)',
      '(in|remains in) full compliance',
      'no (violation|violations)',
    ],
    despite: ['negation', 'modal', 'only-if', 'condition'],
    yes: [
      'Russia is grossly violating the treaty, [Trump] wrote.',
      '[Washington] accused Moscow of violating New START.',
    ],
    no: ['Moscow denies that it violates the treaty.', 'Experts say Russia violates the treaty.'],
  },
  {
    id: 'en-calls-it-a-breach',
    holder: 'subject',
    matter: 'implementation',
    match: [
      '(blame|blames|blamed|rebuke|rebukes|rebuked|chide|chides|chided|fault|faults|faulted) {party} for ~3 (violation|violations|breach|breaches|violating|breaching|noncompliance|breaking)',

      '(judge|judges|judged|find|finds|found|deem|deems|deemed|declare|declares|declared|determine|determines|determined|conclude|concludes|concluded|hold|holds|held|ruled) ~3 (out of compliance|in breach|in violation|in noncompliance|in non compliance|noncompliant|non compliant|not in compliance|violator)',
      '(cannot|can not|could not|no longer|unable to|not) ~2 certify',
      '(call|calls|called|terms|termed|dubbed|described) ~3 (that|which) ~1 {party} ~1 (violates|violated|breaches|breached|breaks|broke|ignores|flouts)',

      '(call|calls|called|calling|brand|brands|branded|describe|describes|described|denounce|denounces|denounced|decried|condemn|condemns|condemned|slam|slams|slammed|views|regards|considers) ~3 (violation|breach|noncompliance|infringement|contravention) of',
      '(accuse|accuses|accused|accusing) ~3 of ~3 (violating|breaching|breaking|flouting|cheating|noncompliance|non compliance|undermining|failing|not complying|not honoring|violations|breaches)',
      '(charge|charges|charged|alleges|alleged|complains|complained|claims|claimed|insists|insisted) ~1 that ~3 (violated|violates|violating|breached|breaching|breaks|broke|broken|flouted|flouts|flouting|cheated|cheating)',
    ],
    needs: ['({treaty}|{pact}|obligations|{limits}|noncompliance|non compliance|inspections)'],
    unless: [
      '(moratorium|airspace|border|international law|sovereignty|space|rights|ceasefire)',
      '(is|are|was|were|been) ~1 accused',
    ],
    yes: [
      '[Trump] called the Russian step a breach of the treaty.',
      '[Washington] accuses Moscow of flouting the accord.',
    ],
    no: ['Experts accuse Moscow of flouting the treaty.', 'Russia accused NATO of violating its airspace.'],
  },
])

export const suspended = rulesFor('suspended', [
  {
    id: 'en-suspends',
    holder: 'subject',
    pseudo: [
      'by ~1 (barring|halting|suspending|stopping|refusing|closing)',

      '(despite|without|before|instead of) ~1 ({suspend})',
      '({offer}) ~2 ({suspend})',
      '(please|never) ~2 ({suspend})',
      '(the|a|now|already) suspended (treaty|pact)',
      '(decision|move|decree|step|choice|vote) ~3 (to|on) ~1 {suspend}',
      '(after|since|when) ~3 ({suspend}) ~3 (participation|it)',
    ],
    matter: 'implementation',
    match: [
      '(withdraw|withdraws|withdrew|withdrawn|withdrawing|remove|removes|removed|removing|took|taken) ~3 from ~2 (inspections|inspection|inspectors|inspect|verification)',
      '(revoke|revokes|revoked|revoking|cancel|cancels|cancelled|canceled|deny|denies|denied) ~1 visas ~3 (inspectors|inspection|inspections)',
      '(decision|move|decree|step) to ~1 {suspend} ~3 (remains|stands|stays|still|in force|unchanged|in effect)',
      '({suspend}) ~2 (resuming|resumption)',
      '(ended|ends|ending|discontinue|discontinues|discontinued|discontinuing) ~3 (data|notifications|inspections|exchange|exchanges|telemetry)',

      '({duty}) ~2 not ~1 (resume|restart|be resumed|take place|happen)',
      '(pull|pulls|pulled|pulling) ~2 out of ~3 ({duty}|{treaty})',
      '(shut|shuts|closed|closes|closing|shutting) ~3 (sites|bases|facilities|doors) ~3 (inspector|inspectors|inspections)',
      '(put|puts|putting|placed) ~3 on (ice|hold)',
      '(cut|cuts|cutting|turn|turns|turned) off ~3 (data|flow|information|notifications)',
      '(pull|pulls|pulled|pulling) out of ~3 (inspections|inspection|data)',
      '(bar|bars|barred|barring|exclude|excludes|excluding|withdraw|withdraws|withdrew|exempt|exempts|exempted|exempting|withdrawing|shields|shielded) ~3 (inspections|inspectors|inspection)',
      'suspension ~3 (stays|remains|stands|in force|in effect|holds)',
      '({suspend}) ~3 ({duty}|{treaty}|treaty|pact)',
      '({duty}|{treaty}|treaty) ~3 (suspended|halted|frozen|paused|on hold|off)',
      '(suspension) of ~3 ({duty}|{treaty}|treaty)',
      'in ~1 suspended state',
      '(no longer|not ~1 be|stop|stopped|not) ~2 (implement|implementing|share|sharing|hand over|handing over|provide|providing|exchange|exchanging|give|giving|carrying out|carry out|deliver) ~3 ({pact}|data|notifications|information|provisions|numbers|{treaty})',
      '(withhold|withholds|withholding) ~3 (numbers|data|information|notifications)',
    ],
    unless: [
      '(not|never) ~1 ({suspend})',
      '(end|ended|ending) ~3 (treaty|{treaty})',
      'moratorium',
      '(missile|nuclear) tests',
    ],
    despite: ['negation'],
    yes: [
      '[Russia] suspends its participation in New START, Putin said.',
      '[The United States] will no longer share data under the treaty, the Pentagon said.',
    ],
    no: ['Russia has not suspended its participation in the treaty.'],
  },
  {
    id: 'en-stops-sharing',
    holder: 'subject',
    matter: 'implementation',
    pseudo: ['(accus*|after) ~3 (stopped|stopping|ceased)'],
    match: [
      '(no longer|stop|stops|stopped|cease|ceases|ceased|not) ~2 (hand over|handing over|share|sharing|provide|providing|supply|supplying|send|sending|transmit|transmitting|deliver|delivering|exchange|exchanging|receive|furnish|furnishing|notify|notifying)',
      '(withhold|withholds|withheld|withholding|keep back|keeps back|kept back|holding back|hold back|holds back)',
      '(shut|shuts|close|closes|closed|cut|cuts|turned|switched) off ~2 (data|flow|exchange|stream|supply)',
    ],
    needs: ['(telemetry|notifications|data|launch information|treaty information|inspection*)'],
    unless: ['not ~1 (stop|stopped|cease|withhold|withheld)', '(intelligence|battlefield|kyiv|ukraine)'],
    despite: ['negation'],
    yes: ['[Washington] will no longer hand over to the other side the warhead data due under the treaty.'],
    no: [
      'Experts no longer share data on the treaty.',
      'The Pentagon stopped sharing intelligence with Kyiv.',
    ],
  },
  {
    id: 'en-sites-closed',
    holder: 'possessor',
    matter: 'implementation',
    match: [
      '(territory|sites|site|bases|facilities|soil|installations|doors) ~3 (closed|off limits|barred|shut|sealed|inaccessible|withdrawn)',
    ],
    needs: ['(inspect*|verification|monitors)'],
    unless: ['(iaea|iran*|missile attack|airport*|border)'],
    yes: ['[Russian] bases stay closed to inspectors under the treaty, a State Department official said.'],
    no: ['Bases abroad were closed without inspection, an expert said.'],
  },
])

export const notBound = rulesFor('not-bound', [
  {
    id: 'en-no-longer-bound',
    holder: 'speaker',
    matter: 'limits',
    match: [
      '(free|freer) (hand|hands|rein)',
      '(declare|declares|declared|consider|considers|regards|feels) ~2 free ~1 (of|from) ~2 ({limits}|{treaty}|{pact}|obligations)',
      '(no longer|not) ~1 (tied|hemmed in|fettered|held|committed|beholden|restrained|limited) ~1 (by|to) ~2 ({limits}|{treaty}|{pact}|obligations)',

      'nothing ~2 (ties|binds|constrains|restrains|holds|limits)',
      '(hands|arms) ~2 (free|untied|no longer tied)',
      '(not|never|no longer) ~2 (consider|considers|regard|regards|feel|feels|deem) ~1 (itself|themselves|ourselves) ~1 bound',
      '(no longer|not) ~1 (apply|applies|binding|obliged|obligated|constrained|restricted)',
      '(free|freed|unbound|unshackled) ~1 (of|from) ~2 (obligations|commitments|limits|{limits}|{pact}|constraints)',
      '(hands|arms) ~1 (untied|free)',
      '(no longer|not|neither|cease to be|ceased to be) ~2 (bound|subject to|constrained)',
      'neither ~2 bound',
      '(released|free|freed) from ~2 (obligations|commitments|limits|{limits})',
      'free to ~2 (choose|determine|decide)',
      '(obligations|duties|commitments) ~3 (finished|ended|over|concluded|void|expired|come to an end|cease)',
      '(withdraw|withdraws|withdrawing|withdrew) from ~2 ({treaty}|treaty)',
    ],
    needs: ['({treaty}|treaty|obligations|parties|declarations|caps|limits|{limits}|sides|side)'],
    unless: ['(intermediate|inf|moratorium|plutonium)'],
    despite: ['negation'],
    yes: ['The parties are no longer bound by any obligations, [the Russian Foreign Ministry] said.'],
    no: ['The two powers are no longer bound by any treaty.'],
  },
])
