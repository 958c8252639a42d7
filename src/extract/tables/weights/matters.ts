/** Fitted by `npm run fit`: what speaks for limits, in hundredths of the log odds. */
export const limitsWeights = `
carried implementation|-84
carried limits|98
carried null|39
carried successor|-81
has <number>|19
has <other owner>|-16
has <other>|-14
has <outsider>|-24
has <self>|-14
has <third owner>|-34
has <third>|-57
has <treaty>|8
has [accept]|31
has [answer-noun]|17
has [blame]|22
has [bound]|38
has [charge]|-26
has [condition]|44
has [data]|-64
has [duty]|-32
has [equal]|27
has [expire]|53
has [extension]|145
has [free]|32
has [give]|-26
has [hostile]|-27
has [inspect]|-20
has [join]|-60
has [keep]|37
has [limits]|90
has [modal]|-12
has [near]|27
has [negation]|8
has [newer]|-60
has [offer]|44
has [only-if]|41
has [pact]|-46
has [praise]|20
has [prospect]|-19
has [ready]|-16
has [recall]|38
has [receive]|-14
has [refuse]|-27
has [session]|-53
has [silence]|22
has [speed]|-24
has [suspend]|-13
has [talks]|-91
has [violate]|-42
has [year]|66
has about|-29
has and|-22
has are|16
has arms|-28
has at|18
has but|16
has contro|-23
has februa|27
has go|29
has in|-17
has launch|-59
has nuclea|-25
has on|6
has said|7
has strate|-45
has that|15
has told|13
has to|-21
has two|22
has under|-28
has warhea|46
has whil|33
has with|-15
has еще|30
has словам|-28
has сообщи|-34
other rule limits|20
party RU agreed|35
party RU alleges-violation|-28
party RU conditional|-47
party RU negative-response|-83
party RU no-response|-76
party RU not-bound|65
party RU observing|15
party RU positive-response|-18
party RU proposal|167
party RU suspended|-54
party RU under-consideration|-38
party RU|-63
party US alleges-violation|-87
party US negative-response|130
party US no-response|115
party US observing|-52
party US positive-response|49
party US proposal|-186
party US suspended|-39
party US under-consideration|83
party US|35
rule implementation alleges-violation|-26
rule implementation observing|-60
rule implementation suspended|-22
rule implementation|-126
rule limits negative-response|24
rule limits no-response|-13
rule limits observing|33
rule limits positive-response|26
rule limits proposal|33
rule limits|121
rule successor proposal|-48
rule successor|-97
stance agreed|44
stance alleges-violation|-115
stance conditional|-39
stance negative-response|47
stance no-response|39
stance not-bound|69
stance observing|-37
stance positive-response|30
stance proposal|-19
stance suspended|-93
stance under-consideration|45
start|-28
treaty expired alleges-violation|-47
treaty expired conditional|-59
treaty expired negative-response|47
treaty expired no-response|-26
treaty expired not-bound|65
treaty expired observing|189
treaty expired positive-response|-60
treaty expired proposal|-63
treaty expired under-consideration|-46
treaty expired|-11
treaty extended agreed|27
treaty extended no-response|-47
treaty extended observing|-42
treaty extended|-140
treaty in-force conditional|40
treaty in-force negative-response|51
treaty in-force observing|-51
treaty in-force positive-response|48
treaty in-force|134
treaty suspended alleges-violation|-50
treaty suspended negative-response|-36
treaty suspended no-response|101
treaty suspended observing|-134
treaty suspended positive-response|47
treaty suspended proposal|43
treaty suspended suspended|-67
treaty suspended under-consideration|91
treaty suspended|-10
`

/** Fitted by `npm run fit`: what speaks for successor, in hundredths of the log odds. */
export const successorWeights = `
carried implementation|-90
carried limits|-87
carried null|-8
carried successor|113
has <number>|-28
has <other owner>|12
has <outsider>|18
has <self adjective>|-17
has <self owner>|-10
has <self>|-4
has <third owner>|43
has <third>|77
has <treaty>|-39
has [accept]|-19
has [answer-noun]|-18
has [answer-verb]|19
has [blame]|-18
has [bound]|-43
has [condition]|-25
has [data]|-50
has [duty]|27
has [equal]|-32
has [expire]|-30
has [extension]|-107
has [free]|-38
has [give]|12
has [inspect]|-85
has [join]|43
has [keep]|-64
has [limits]|-106
has [negation]|-10
has [newer]|93
has [offer]|-20
has [only-if]|-24
has [pact]|32
has [praise]|-14
has [prospect]|19
has [ready]|26
has [recall]|-39
has [receive]|22
has [refuse]|18
has [session]|-95
has [speed]|22
has [still]|-14
has [study]|15
has [suspend]|-55
has [talks]|135
has [urge]|-21
has [violate]|-47
has [want]|35
has [year]|-60
has about|29
has after|33
has all|20
has are|-24
has arms|57
has by|-14
has contro|40
has discus|43
has framew|44
has has|17
has have|13
has in|-9
has is|13
has its|-15
has nuclea|25
has on|11
has plac|35
has replac|40
has said|-17
has stabil|53
has strate|61
has that|-17
has told|-16
has to|12
has tuesda|-25
has under|-37
has until|-29
has warhea|-35
has what|42
has whil|-28
has will|-16
has with|25
has year|-35
has вооруж|31
has его|20
has еще|-25
has после|38
has словам|27
has страте|30
other rule implementation|-33
party RU conditional|20
party RU negative-response|81
party RU no-response|79
party RU not-bound|-39
party RU observing|-58
party RU positive-response|50
party RU proposal|-113
party RU suspended|-52
party RU under-consideration|53
party US alleges-violation|-46
party US conditional|48
party US negative-response|-110
party US no-response|-88
party US observing|-21
party US positive-response|-18
party US proposal|193
party US suspended|33
party US under-consideration|-64
party US|-72
rule implementation alleges-violation|-18
rule implementation suspended|-19
rule implementation|-114
rule limits positive-response|-36
rule limits proposal|-33
rule limits under-consideration|18
rule limits|-82
rule successor proposal|44
rule successor|106
stance alleges-violation|-68
stance conditional|68
stance negative-response|-29
stance no-response|-9
stance not-bound|-48
stance observing|-79
stance positive-response|33
stance proposal|80
stance suspended|-18
stance under-consideration|-10
start|-73
treaty expired alleges-violation|-42
treaty expired conditional|72
treaty expired negative-response|-39
treaty expired not-bound|-42
treaty expired observing|-53
treaty expired positive-response|41
treaty expired proposal|62
treaty expired under-consideration|45
treaty expired|89
treaty extended negative-response|-43
treaty extended|-18
treaty in-force positive-response|-39
treaty in-force|-117
treaty suspended conditional|42
treaty suspended negative-response|71
treaty suspended no-response|-37
treaty suspended proposal|14
treaty suspended suspended|-44
treaty suspended under-consideration|-42
treaty suspended|-27
`

/** Fitted by `npm run fit`: what speaks for implementation, in hundredths of the log odds. */
export const implementationWeights = `
carried implementation|135
carried limits|-60
carried null|-40
carried successor|-92
has <other adjective>|10
has <other>|10
has <outsider>|-10
has <self owner>|11
has <self>|-6
has <third>|-30
has <treaty>|22
has [accept]|-19
has [answer-verb]|-9
has [charge]|36
has [condition]|-21
has [data]|102
has [expire]|-43
has [extension]|-82
has [give]|21
has [hostile]|21
has [inspect]|91
has [keep]|14
has [limits]|-29
has [modal]|16
has [near]|-16
has [negation]|-12
has [newer]|-59
has [offer]|-45
has [only-if]|-23
has [pact]|12
has [praise]|-24
has [ready]|-7
has [receive]|-12
has [session]|122
has [silence]|-16
has [study]|-16
has [suspend]|42
has [talks]|-83
has [violate]|83
has [want]|-43
has [year]|-15
has after|-33
has all|-17
has and|24
has arms|-33
has as|19
has bomber|31
has centra|29
has contro|-17
has conver|36
has does|17
has februa|-21
has five|-18
has for|-13
has full|27
has go|-13
has had|-10
has his|-13
has in|25
has is|-8
has its|18
has launch|56
has on|-38
has said|8
has securi|-19
has stabil|-33
has strate|-18
has to|15
has tuesda|16
has two|-16
has under|51
has until|22
has warhea|-14
has was|-14
has wednes|-24
has what|-20
has will|16
has with|-21
has его|-20
has после|-28
has сообщи|37
other rule implementation|17
party RU agreed|-34
party RU alleges-violation|39
party RU conditional|16
party RU negative-response|22
party RU no-response|26
party RU not-bound|-35
party RU observing|13
party RU positive-response|-37
party RU proposal|-78
party RU suspended|82
party RU|10
party US alleges-violation|121
party US conditional|-47
party US negative-response|-46
party US no-response|-69
party US observing|62
party US positive-response|-38
party US proposal|-9
party US under-consideration|-36
party US|-68
rule implementation alleges-violation|31
rule implementation observing|38
rule implementation suspended|24
rule implementation|169
rule limits negative-response|-21
rule limits observing|-29
rule limits proposal|-17
rule limits under-consideration|-16
rule limits|-99
rule successor proposal|-12
rule successor|-53
stance agreed|-48
stance alleges-violation|160
stance conditional|-31
stance negative-response|-24
stance no-response|-43
stance not-bound|-29
stance observing|76
stance positive-response|-75
stance proposal|-87
stance suspended|85
stance under-consideration|-41
start|-58
treaty expired alleges-violation|99
treaty expired conditional|-34
treaty expired negative-response|-18
treaty expired not-bound|-24
treaty expired observing|-118
treaty expired proposal|-18
treaty expired|-123
treaty extended agreed|-24
treaty extended negative-response|40
treaty extended no-response|42
treaty extended observing|42
treaty extended suspended|-17
treaty extended|131
treaty in-force agreed|-18
treaty in-force negative-response|-38
treaty in-force proposal|-16
treaty in-force|-69
treaty suspended alleges-violation|42
treaty suspended no-response|-77
treaty suspended observing|120
treaty suspended positive-response|-56
treaty suspended proposal|-53
treaty suspended suspended|99
treaty suspended under-consideration|-61
treaty suspended|3
`
