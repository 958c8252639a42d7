/** Fitted by `npm run fit`: what speaks for first-hand, in hundredths of the log odds. */
export const firstHandWeights = `
block 1|14
has <nobody>|21
has <other owner>|-43
has <other>|-75
has <outsider>|16
has <self owner>|-17
has <self>|64
has <third>|-73
has <treaty>|-33
has [accept]|-25
has [answer-noun]|-16
has [answer-verb]|15
has [blame]|32
has [bound]|36
has [commit]|-45
has [condition]|41
has [data]|-17
has [duty]|22
has [free]|34
has [give]|-22
has [hope]|-38
has [hostile]|40
has [inspect]|19
has [join]|-17
has [limits]|-12
has [modal]|41
has [near]|-59
has [negation]|8
has [offer]|-43
has [prospect]|29
has [question]|21
has [ready]|25
has [refuse]|-77
has [still]|20
has [suspend]|41
has [talks]|22
has [urge]|-22
has [violate]|77
has [want]|-48
has [year]|-37
has accord|-44
has and|16
has arms|20
has been|37
has be|34
has both|-63
has by|-19
has diplom|-51
has disarm|50
has februa|37
has for|16
has friday|30
has has|-49
has have|-28
has its|-13
has it|-23
has more|-40
has nuclea|52
has peopl|-61
has put|-45
has report|23
has said|63
has says|31
has say|-31
has securi|35
has sinc|-39
has strate|41
has their|-40
has them|27
has they|-66
has thre|-33
has told|39
has two|-45
has up|-34
has was|26
has which|-26
has will|42
has with|26
has его|25
has заявил|57
has источн|-60
has количе|52
has сказал|45
inner nobody|48
inner other|-28
inner self|18
outer nobody agreed|-31
outer nobody alleges-violation|45
outer nobody conditional|19
outer nobody inner nobody|-8
outer nobody no-response|-82
outer nobody not-bound|40
outer nobody observing|18
outer nobody party acts|-52
outer nobody party named|-14
outer nobody person acts|11
outer nobody person named|46
outer nobody proposal|21
outer nobody suspended|-40
outer nobody|-8
outer other inner nobody|-36
outer other no-response|-49
outer other party acts|-21
outer other party named|-21
outer other positive-response|-34
outer other|-45
outer self conditional|33
outer self inner nobody|68
outer self inner self|16
outer self negative-response|-15
outer self no-response|-53
outer self observing|25
outer self party acts|31
outer self party named|-37
outer self person acts|59
outer self positive-response|19
outer self proposal|14
outer self|65
party acts agreed|42
party acts negative-response|-32
party acts no-response|-67
party acts observing|18
party acts proposal|-23
party acts under-consideration|-24
party named alleges-violation|68
party named negative-response|-30
party named no-response|-100
party named observing|-28
party named proposal|37
party named under-consideration|-20
person acts positive-response|-27
person acts proposal|19
person named negative-response|34
rule first-hand outer nobody|59
rule first-hand outer self|-15
rule first-hand|64
rule media outer nobody|-15
rule media|-27
rule reported outer nobody|-67
rule reported outer other|-31
rule reported|-125
stance alleges-violation|91
stance conditional|45
stance negative-response|-15
stance no-response|-189
stance not-bound|51
stance observing|24
stance proposal|52
stance under-consideration|-16
start|17
`

/** Fitted by `npm run fit`: what speaks for reported, in hundredths of the log odds. */
export const reportedWeights = `
block 1|-30
has <nobody>|22
has <other adjective>|14
has <other owner>|19
has <other>|110
has <outsider>|-18
has <self>|-59
has <third>|49
has <treaty>|16
has <year>|-24
has [answer-noun]|19
has [answer-verb]|-10
has [blame]|-17
has [bound]|-23
has [charge]|38
has [condition]|-33
has [data]|43
has [expire]|-32
has [extension]|-22
has [give]|11
has [hostile]|-34
has [inspect]|-40
has [keep]|-10
has [modal]|-22
has [near]|54
has [newer]|-16
has [offer]|20
has [pact]|-7
has [recall]|-23
has [receive]|17
has [silence]|-35
has [suspend]|-56
has [violate]|-57
has [wait]|23
has [want]|-31
has [year]|-16
has accord|77
has and|-30
has announ|-35
has are|18
has arms|-21
has been|-36
has be|-22
has both|20
has brief|39
has by|-19
has call|-26
has countr|-29
has diplom|58
has famili|59
has februa|-27
has formal|-29
has for|-27
has friday|-26
has from|19
has had|27
has have|39
has into|-25
has it|18
has least|36
has nuclea|-26
has offici|35
has own|-32
has peopl|83
has said|46
has sourc|51
has strate|-39
has substa|37
has they|68
has told|51
has to|-21
has two|47
has was|-35
has wednes|-21
has whil|25
has will|-52
has with|-35
has work|21
has wrot|32
has год|-33
has заявил|-21
has источн|70
has расска|70
has решени|32
has сказал|14
has собесе|48
has сообщи|30
inner nobody|-41
inner other|11
inner self|-33
outer nobody alleges-violation|-39
outer nobody conditional|-21
outer nobody inner nobody|-25
outer nobody no-response|22
outer nobody party acts|41
outer nobody party named|23
outer nobody person acts|-47
outer nobody person named|-42
outer nobody positive-response|28
outer nobody proposal|-30
outer nobody under-consideration|39
outer nobody|-25
outer other inner nobody|51
outer other no-response|52
outer other party acts|21
outer other party named|23
outer other proposal|-37
outer other|43
outer self conditional|-37
outer self inner nobody|-45
outer self inner self|-36
outer self no-response|46
outer self party acts|-15
outer self party named|31
outer self person acts|-45
outer self person named|-31
outer self positive-response|-29
outer self suspended|-24
outer self|-60
party acts negative-response|26
party acts no-response|40
party acts under-consideration|30
party named alleges-violation|-56
party named negative-response|31
party named no-response|93
party named proposal|-21
party named under-consideration|21
person acts negative-response|-32
person acts positive-response|39
person acts proposal|-26
rule first-hand outer nobody|-73
rule first-hand outer self|18
rule first-hand|-79
rule media outer nobody|-19
rule media|-17
rule reported outer nobody|86
rule reported outer other|28
rule reported outer self|49
rule reported|147
stance alleges-violation|-73
stance conditional|-39
stance negative-response|13
stance no-response|129
stance not-bound|-31
stance observing|-20
stance positive-response|25
stance proposal|-51
stance suspended|-35
stance under-consideration|36
start|-49
`

/** Fitted by `npm run fit`: what speaks for media, in hundredths of the log odds. */
export const mediaWeights = `
block 1|-67
has <nobody>|-51
has <other owner>|22
has <other>|-39
has <self owner>|31
has <self>|-37
has <third>|47
has <treaty>|20
has <year>|23
has [accept]|39
has [answer-noun]|-17
has [blame]|-31
has [bound]|-28
has [commit]|38
has [condition]|-29
has [duty]|-31
has [expire]|23
has [extension]|25
has [give]|22
has [inspect]|17
has [limits]|14
has [modal]|-30
has [negation]|-16
has [newer]|11
has [offer]|24
has [only-if]|-17
has [pact]|11
has [prospect]|-46
has [question]|-27
has [ready]|-34
has [receive]|-23
has [refuse]|69
has [reject]|48
has [still]|-18
has [study]|-28
has [talks]|-45
has [urge]|19
has [violate]|-46
has [want]|75
has [year]|48
has about|-23
has add|-34
has all|-21
has and|8
has anothe|40
has are|-29
has be|-27
has both|58
has by|34
has disarm|-30
has formal|33
has for|9
has had|-37
has has|68
has his|22
has hold|48
has it|14
has more|27
has nuclea|-41
has one|17
has on|-13
has put|32
has report|-40
has said|-150
has say|32
has securi|-29
has sinc|52
has strate|-17
has that|-15
has their|37
has ther|-37
has this|-29
has told|-134
has to|25
has tuesda|20
has under|-23
has until|26
has up|42
has weapon|-29
has we|-41
has what|-20
has which|44
has whil|-28
has with|12
has work|-28
has а|27
has говори|-32
has до|-24
has его|-30
has заявил|-47
has расска|-47
has сказал|-83
has словам|-22
has сообщи|-58
inner nobody|-62
inner self|-10
outer nobody agreed|28
outer nobody inner nobody|21
outer nobody no-response|31
outer nobody party acts|40
outer nobody party named|-15
outer nobody person acts|15
outer nobody person named|-20
outer nobody positive-response|-16
outer nobody suspended|44
outer nobody under-consideration|-17
outer nobody|21
outer other inner nobody|-25
outer other no-response|-48
outer other party named|-42
outer other|-37
outer self inner nobody|-51
outer self negative-response|16
outer self no-response|61
outer self observing|-29
outer self party acts|-37
outer self party named|15
outer self person acts|-42
outer self proposal|-36
outer self|-52
party acts negative-response|26
party acts observing|-43
party acts proposal|26
party acts suspended|27
party named alleges-violation|-31
party named negative-response|17
party named no-response|-27
party named observing|36
party named under-consideration|-21
person acts proposal|-18
person named negative-response|-37
rule first-hand outer nobody|-37
rule first-hand|-30
rule media outer nobody|23
rule media|49
rule reported outer nobody|-55
rule reported outer other|-28
rule reported|-97
stance agreed|34
stance alleges-violation|-44
stance conditional|-24
stance negative-response|12
stance no-response|40
stance not-bound|-38
stance observing|-18
stance positive-response|-26
stance proposal|-22
stance suspended|42
stance under-consideration|-40
start|-85
`
