/** Fitted by `npm run fit`: how words and rules are put together, in hundredths of the log odds. */
export const verdictTable = `
another party|34
block 0|-83
block 1|62
block 2|7
block 3|7
claimed elsewhere|168
date coming|5
date now|2
date old|-1
date weeks ago|-20
dropped agreed nobody|50
dropped agreed self|-1
dropped alleges-violation nobody|-8
dropped alleges-violation other|9
dropped alleges-violation self|5
dropped conditional nobody|41
dropped cue nobody|58
dropped holder nobody|86
dropped holder self|35
dropped holder third|19
dropped modifier nobody|-26
dropped modifier other|-43
dropped modifier self|-6
dropped modifier third|3
dropped negative-response nobody|-16
dropped negative-response other|-9
dropped negative-response self|-22
dropped negative-response third|4
dropped no-response nobody|-8
dropped no-response other|2
dropped no-response self|65
dropped not-bound nobody|-34
dropped not-bound self|-8
dropped observing nobody|15
dropped observing other|-1
dropped observing self|-5
dropped positive-response nobody|39
dropped positive-response other|-19
dropped positive-response self|-13
dropped positive-response third|3
dropped proposal nobody|-20
dropped proposal other|-10
dropped proposal self|-9
dropped proposal third|15
dropped speaker nobody|-19
dropped suspended nobody|26
dropped suspended other|-4
dropped suspended self|-9
dropped under-consideration nobody|54
dropped under-consideration other|-9
dropped under-consideration self|25
elsewhere|28
lag|29
lead agreed|-11
lead alleges-violation|-4
lead conditional|9
lead negative-response|1
lead no-response|1
lead not-bound|10
lead observing|-6
lead positive-response|-13
lead proposal|5
lead suspended|4
lead under-consideration|5
now agreed|10
now alleges-violation|12
now another|-68
now conditional|-4
now en-against|6
now en-awaits-answer|-46
now en-bad-deal|2
now en-britain-and-france|16
now en-calls-it-a-breach|-9
now en-cannot-accept|8
now en-committed|12
now en-condition-for|-7
now en-does-not-exceed|-8
now en-extended-it|-1
now en-gave-no-answer|-4
now en-good-idea|-11
now en-hopes-for-consent|-38
now en-idea-is|-32
now en-if-it-expires|-17
now en-if-other-side-does|-5
now en-ignores|14
now en-keeps-for-a-year|-12
now en-keeps-to-limits|-10
now en-lets-lapse|-18
now en-moratorium-holds|-1
now en-must-include|-8
now en-no-answer-from|30
now en-no-longer-bound|22
now en-no-talks-until|4
now en-not-answered|-1
now en-nothing-received|-5
now en-nothing-without-china|-3
now en-offer-ignored|4
now en-offer-stands|31
now en-offers-to-keep|-14
now en-only-when|16
now en-open-to-extension|-12
now en-open-to-talks|-87
now en-other-side-first|-9
now en-owes-answer|12
now en-plans-newer-treaty|-50
now en-rather-than-extend|30
now en-ready-to-keep|-7
now en-ready-to-resume|10
now en-refuses-access|9
now en-rejects|-3
now en-remains-unanswered|4
now en-sees-no-point|2
now en-silence-in|6
now en-silent|-1
now en-sites-closed|1
now en-speaks-well|9
now en-stops-sharing|9
now en-studies|-53
now en-supports|57
now en-suspends|-8
now en-undecided|-5
now en-under-consideration|26
now en-unreasonable|7
now en-violates|2
now en-wants-newer-treaty|-31
now en-wants-others-in|-4
now en-wants-talks|-12
now en-welcomes|-3
now en-will-not|-12
now negative-response|8
now no-response|37
now not-bound|15
now observing|5
now positive-response|-25
now proposal|-9
now ru-against|18
now ru-agreed-session|3
now ru-awaits-answer|-12
now ru-bad-deal|4
now ru-britain-and-france|9
now ru-extended-it|9
now ru-far-ball|12
now ru-far-no-access|-10
now ru-far-no-answer|17
now ru-far-no-decision|4
now ru-far-no-grounds|4
now ru-far-not-beyond|3
now ru-far-only-three|-3
now ru-far-stands|30
now ru-far-still-worked-on|-1
now ru-far-studying|5
now ru-far-will-decide|2
now ru-far-will-not-come|-8
now ru-far-will-observe|4
now ru-for-extension|22
now ru-good-idea|-33
now ru-hopes-that-other-agrees|-5
now ru-idiom-does-not-agree|-1
now ru-idiom-finds-bad|4
now ru-idiom-neither-yes-nor-no|-1
now ru-idiom-no-extension|-5
now ru-idiom-ponders|-2
now ru-idiom-stays-within|-9
now ru-idiom-to-taste|9
now ru-idiom-unnoticed|9
now ru-if-it-expires|3
now ru-is-suspended|8
now ru-keeps-for-a-year|-6
now ru-keeps-to-limits|12
now ru-likes|5
now ru-must-include|14
now ru-never-came|6
now ru-no-answer|14
now ru-no-decision-yet|14
now ru-no-longer-bound|-7
now ru-not-answered|27
now ru-not-inclined|6
now ru-offer-stands|27
now ru-offers-to-keep|5
now ru-only-when|-13
now ru-open-to-talks|15
now ru-plans-newer-treaty|20
now ru-pointless|4
now ru-puts-off-commission|-12
now ru-ready-to-keep|16
now ru-rejects|-12
now ru-returns-only-if|-26
now ru-shuts-inspectors-out|2
now ru-silent|11
now ru-speaks-well|16
now ru-still-thinking|19
now ru-studies|17
now ru-study-goes-on|14
now ru-suspends|24
now ru-unanswered|29
now ru-undecided|7
now ru-under-consideration|12
now ru-unreasonable|5
now ru-violates|7
now ru-wants-newer-treaty|12
now ru-wants-others-in|7
now ru-wants-talks|16
now ru-wants-treaty-with-more|13
now ru-we-got-nothing|13
now ru-will-not|18
now sure|44
now suspended|9
now under-consideration|57
now words|-31
now|116
past agreed|-22
past alleges-violation|24
past another|-48
past conditional|25
past en-awaits-answer|4
past en-calls-it-a-breach|4
past en-committed|1
past en-extended-it|-14
past en-good-idea|-16
past en-if-it-expires|-3
past en-if-other-side-does|-4
past en-keeps-for-a-year|-11
past en-keeps-to-limits|-6
past en-must-include|6
past en-no-answer-from|6
past en-no-longer-bound|-1
past en-not-answered|-1
past en-nothing-received|-10
past en-nothing-without-china|6
past en-offers-to-keep|-19
past en-only-when|6
past en-open-to-talks|-4
past en-plans-newer-treaty|10
past en-ready-to-keep|-16
past en-refuses-access|5
past en-rejects|-5
past en-remains-unanswered|19
past en-sees-no-point|2
past en-speaks-well|-5
past en-stops-sharing|-6
past en-studies|-4
past en-supports|-4
past en-suspends|13
past en-undecided|-9
past en-under-consideration|5
past en-violates|17
past en-wants-newer-treaty|1
past en-wants-others-in|-2
past en-wants-talks|9
past en-welcomes|-1
past en-will-not|14
past negative-response|-9
past no-response|40
past not-bound|-1
past observing|14
past positive-response|7
past proposal|-3
past ru-awaits-answer|-5
past ru-bad-deal|2
past ru-extended-it|-9
past ru-far-no-access|-1
past ru-far-no-answer|5
past ru-far-not-beyond|7
past ru-far-stands|7
past ru-far-will-observe|-1
past ru-good-idea|-10
past ru-if-it-expires|-2
past ru-is-suspended|-2
past ru-keeps-for-a-year|1
past ru-keeps-to-limits|17
past ru-must-include|9
past ru-no-answer|7
past ru-not-answered|11
past ru-not-inclined|3
past ru-offer-stands|7
past ru-offers-to-keep|-14
past ru-only-when|4
past ru-ready-to-keep|26
past ru-rejects|-17
past ru-returns-only-if|4
past ru-speaks-well|39
past ru-studies|-1
past ru-suspends|-17
past ru-unanswered|6
past ru-under-consideration|5
past ru-unreasonable|2
past ru-violates|3
past ru-wants-newer-treaty|-3
past ru-wants-others-in|-2
past ru-wants-talks|-6
past ru-wants-treaty-with-more|-2
past ru-we-got-nothing|6
past sure|26
past suspended|-15
past under-consideration|-4
past words|-24
past|55
question|-19
recalls only|-27
recall|18
rule time dated-before|-39
rule time dated-now|34
rule time on-record|-9
rule time past-perfect|7
rule time present|13
rule time recalled-before|25
rule time recalled-saying|26
rule time recalled|45
rule time standing|-4
rule time state|37
rule time undated|43
start agreed|44
start alleges-violation|-8
start conditional|8
start negative-response|-30
start no-response|-39
start not-bound|-13
start observing|42
start positive-response|23
start proposal|10
start suspended|9
start under-consideration|-52
start|-7
state|18
time dated-before|-29
time dated-now|-26
time on-record|19
time past-perfect|-24
time present|26
time recalled-before|1
time recalled-saying|-4
time recalled|45
time standing|-13
time state|-7
time undated-past|-2
time undated|7
words agreed|10
words alleges-violation|7
words conditional|12
words negative-response|1
words not-bound|6
words observing|11
words positive-response|7
words proposal|6
words suspended|11
words under-consideration|-2
words|69
`
