/** Fitted by `npm run fit`: what a sentence shows, and for each stance the fifths it adds to the log odds. */
export const wordTable = `
@'d
to|po-2 pr4 ne-1
@'ll
[newer]|po-2 pr2
@<nobody>
<other>|pr3 ne-1
<self>|po-1 pr-3 ob1 un2 no2 al-1
[decide]|un3
[duty]|un2 ne2
[offer]|po4 pr2 un-2
[still]|no-2
in|po2 no-2 ne2
on|po-2 pr-1 ob2 un-1
said|pr-1 un1 su1
says|ne5
that|po-1 pr2 co-1 ne3
@<number>
<number>|po2 ob-2 no-1 ne-1
<other>|pr1 co-1 ne-1
<self>|pr-2 ob1 nb2
<year>|ag2
warhea|ag1 pr-1 ne1
года|ag1
феврал|ag2 pr1 ob-2
@<other adjective>
<self>|ag2 pr-3 ne2
<treaty>|po2 co-1 un1 no-2 ne-1
[inspect]|pr1 ob2 co-2 ne2 su3
[offer]|ag1 po2 pr-5 un3 ne3
on|ag1 po-3 un2 ne-2 su-1
to|po2 pr-1 ob1 ne1
@<other owner>
<other>|ag1 pr-1 ne-1 nb2
<self owner>|ag1 po-1 co3 ne-2
<self>|pr3 no1 ne-2 nb1
<third owner>|po1 pr6 co-1 ne-2
<third>|pr3
<treaty>|po1 pr-2 co-1 un2 no-2 ne2 al3
[extension]|po3 pr-3 no1
[keep]|po-3 pr-2 ne-1
[negation]|po-2 pr1 ob1 co2 un-1
[newer]|pr-2 co1 un2
[offer]|po2 pr-2 un4 no3 ne2
[pact]|po-1 pr-2 no2 al3
[suspend]|ne-1 su-2
[violate]|ne2 al4 su2
on|po2 pr-2 un2 ne1 al1
that|po-4
to|pr-4 un-2 ne1 al1
@<other>
're|po-1 pr3 no2
<nobody>|po-2 ob-1 no-2 ne-3 al1
<other owner>|po-2 pr-1
<other>|co1 un2 al1 su-1
<outsider>|ag1 pr2
<self adjective>|co1 ne-2
<self owner>|pr-1 co3
<self>|ag3 pr-4 co-3 al-3 su-2
<third>|po-1 pr5
<treaty>|ag-2 pr-1 ob1 un2 no1 ne-1 nb1
[accept]|co3 un-1 no-5 ne-1
[answer-noun]|po2 ne-1
[answer-verb]|pr-1 ob-1 co-1 no-3 ne-3 al1
[charge]|pr-1 no3 ne-1 al-2 su-2
[commit]|ag2 po-2 pr1 co-1 al-1 su1
[data]|pr1 un-2
[decide]|ne-2
[duty]|pr-2
[equal]|pr2
[expire]|ag1 nb2
[extension]|po-1
[give]|po-1 pr-2 no-3 ne-1 al-2 su-2
[hope]|po-2 no4 ne1
[hostile]|co2 un2 ne2
[inspect]|pr1 co2 ne-1 al1
[join]|pr2 co1
[keep]|pr1 ob-2 co-1 ne-2 al1
[leave]|no-2
[limits]|pr2 un-1 no-2
[modal]|po-2 pr1 co-2 no-2 ne-2 al-1
[near]|po3 ne-1
[negation]|ag-1 po1 pr-1 un-2 no-3 ne-3 al1 su1
[newer]|po2 un3 no3 ne-2
[offer]|po-2 pr-2 co-1 no-3 ne4
[pact]|pr-3 un1 ne2
[praise]|no2
[prospect]|ne-2 su-1
[question]|po-3 un2 no1
[ready]|pr-4 un-1 no-1 ne1
[recall]|po1 co1 no-1 su2
[receive]|pr-2 un-2 no3
[refuse]|pr1 co-1 no-1 ne-3
[reject]|co2 no-1 ne-3 al1 su3
[silence]|pr-2 no-2
[still]|pr-2 ne-2 al1
[study]|po-2 pr2 ob1 un-4 no-1 ne-1 al-1
[suspend]|co-1 no-2 su-4
[talks]|pr-1 co-1 ne2
[urge]|ob2 no1 ne1
[violate]|ob-1 no-1 su1
[wait]|no2
[want]|pr-2
[will-agree]|co3 su2
about|po2 ne1
add|pr-2
and|ag2 pr3 co-2 ne1
announ|po1 su-2
are|pr-2 un-2 no2
as|po-1
been|ob2 un2 no4 al3 su2
call|ob2 co-1 al-2
did|pr-2 ob3 un-1 ne1
does|po-1 ob1 al-1
do|pr3 ob3 un-1 no-2 ne-2 al1
for|po1 ob-1 ne1 su-1
friday|pr2 no2 ne-1
from|co1 un1 no-2 al-3
had|ag-2 po2 pr2
has|un-1 no-2 su-1
have|po2 pr-2 un1 no-1 ne-2 al-2
his|po-1 pr-3 ne-2
in|pr-1 ob-3 no1 ne2 al2 su2
is|ob-2 co3 un-3
its|ag1 po-1 pr2 ne2 su3 nb1
it|ob-1 no-2 ne-2
monday|po-1 pr-1 ne-2 su1
not|po2 ob2 no1
nuclea|po2 pr1 ne1
one|no2 su1
on|ag2 al1 nb-1
put|pr1 no3
report|po-1 pr-1 ob1 ne2
said|po2 pr-3 ob-1 co-1 no4 ne2 nb-1
says|ob-1 no4
say|po2 no2 ne1 al1
show|po-1 co4
strate|pr-1 co2 ne2
that|po1 un1 al2
they|po2 pr2 un1 no2 ne-1
told|ag1 co-2 no2 al-2
to|ag-1 ob-1 un-2 no-3 ne2
wait|pr1 no3
was|po-2 un-1 no2 ne1
went|al3
were|pr1 un2 ne3 al1
who|no5
will|po1 ob-2 co-1 ne-2 al-1 su-2
with|un1 ne-1
говори|pr1 ne2
заявил|co2 no3
назвал|no-2
от|pr-1 ne-1 al2
сказал|pr-1 un2 ne4
словам|po-2 pr-2 no-1 al3
сообщи|po1 pr2 un2 al1
это|ag1 pr2 co1
@<outsider>
<other>|pr-2 co-1 su-1
<outsider>|ag-1 ob-2 co4 un-1 ne-2
<self>|ag-1 no-1 su2
<third>|po2
<treaty>|ag1 un1 no1 ne2 al1
[accept]|ag-1
[duty]|pr1
[extension]|ag2
[modal]|po-1 co-2 ne-1
[negation]|co2
[newer]|co2 ne2
[talks]|po1 co3
[urge]|ne-1
[want]|pr-2
and|ag-1 pr-1 co2
on|co-1 ne2
said|po-1 ob-2 co-2 un-1 al-2
that|pr2 ob2 un1 al1
@<self adjective>
<treaty>|po-3 un-1 no3
[keep]|pr1 ob1 su3
[offer]|po-3 pr2 co-1 un-3 no-4 ne-3
and|po2 pr-1
on|un-3 ne-2 nb1
to|po1 pr2 ne3
@<self owner>
<other owner>|pr2 ob1 no-1 ne-2
<other>|ag2 po1 pr-2 co-2 un-1 no3 ne2 al3
<self>|no-1
<treaty>|ob2 co-1 un-2 al-3
[answer-noun]|un-1 no4
[answer-verb]|po1 no2 ne2
[decide]|un1 ne3 su3
[extension]|po3 pr2 ne-2
[join]|po1 ne1 su1
[keep]|po2 ne-1 su1
[negation]|pr-2 ob-1 co-1 un2 no4 nb1
[newer]|po-1 co-1 un-1
[offer]|un-5 no-2
[pact]|pr2 su1
[praise]|po2
[ready]|pr3 ne-1
[still]|co-1 al3
[suspend]|su2
[talks]|po1 co2
is|pr3 un-1 no2
on|po-1 pr1 un-1 ne4
that|po3 pr2 co1 no2
to|po-4 pr2 ne2
от|pr1 no-1 ne5 su1
@<self>
'd|po2 pr2 ob-1 ne1
'll|po1 pr2
're|ag1 pr-2 un2 ne1
<nobody>|no3 ne3
<number>|ag-1 un1 no-1
<other adjective>|po2 pr-2 al2 su2
<other owner>|pr2 no-1 ne-3 su1
<other>|ag3 pr4 co2 no3 ne-1 su6
<outsider>|pr3 ob1 un2 al1 nb1
<self owner>|po2 pr3 ob-2 un-2 no1 ne-1 al1
<self>|ob2 un3 no-4 su-1 nb1
<third owner>|po-2 no1
<third>|po-2 pr-1 ne3
<treaty>|po1 pr-2 un-1 no2 nb-2
[accept]|ag2 pr-1 ob-2 un1 no-1 ne-2
[answer-noun]|po-2 pr2 un2 no1
[answer-verb]|po1 co1 ne3 su2
[blame]|po-1 ne2
[bound]|pr-2 al-1 su1 nb2
[charge]|no-1 al2 su-1
[commit]|ag5 po-2 pr-2 ob-2 co2 no-1 al2 su2
[condition]|no2 ne1
[data]|pr-1 ob-1 un2 ne-2 su-1
[decide]|pr-1 su1
[deny]|po-1 pr-2 ne3 al-2
[duty]|po-2 pr1 ob-3 co-3 un1 no4 nb-2
[equal]|ag3 ob3
[expire]|po-1 ob-2
[extension]|ag2 po3 pr2 ob-1 ne-5 al-1
[forecast]|pr3 ob-1 un3 ne2
[free]|ne-2 al-1 su3
[give]|co1 no3
[hope]|pr2
[hostile]|co-2 un-1 ne-1
[impossible]|co2 ne3
[inspect]|po-1 ne3 su1
[join]|co3 un-1 ne2
[keep]|pr1 ob5 no1 ne-2 su1 nb-2
[leave]|pr-1 ob-1 no1 al-1
[limits]|po-3 pr-3 no1 al1
[modal]|ag-2 po3 co1 al-1 su-2 nb-1
[near]|po4 pr-1 un1
[negation]|ag-2 co2 un-1 no3 ne3 nb-1
[newer]|po-3 pr-1 co-2 no-3
[offer]|ag-2 po-4 pr5 un1 no2
[only-if]|pr-1 ob1 no5 ne2
[pact]|pr2 ne1 al-1 nb-1
[praise]|ob-1 co1 un-2 no-2 ne-2
[prospect]|pr1 co-2 un-1 no-1
[question]|po2 pr1 un-2 no-3
[ready]|ag-2 po2 pr2 ob-2 co2 un-2 no-3 ne2 su-1
[recall]|co-2 un1 ne-1 al1 su-2
[receive]|po-1 pr-2 un2 no-1 ne-1
[refuse]|pr-2 ob1 co1 ne5 su-1
[reject]|po-2 pr-2 un-2 ne5 al-1 su1
[session]|ag1 ne2
[silence]|po-1 pr-1 no2 ne-2
[still]|po3 un1 no1 al-2 su2
[study]|po-1 pr-2 ob-1 un5 no1 al1
[suspend]|po-2 ob-1 co-2 un-1 su2
[talks]|po2 pr2 un-4 su1
[urge]|pr2 ob-2 co2 ne-2 su-1
[violate]|pr-2 ob-1 ne-2 al-5 su-2
[wait]|pr-2 no-3 ne-1
[want]|pr4 ob-1 no-2 ne-2
[will-agree]|pr-2 ne3
about|po-2 no1 ne-2
add|pr1 ob3 no-2
agains|po1 un-1 ne3
and|ag2 pr-5 co-1 un-2 ne-3 al-2
announ|ag1 po-2 pr2 su2
are|po2 pr2 un2 no-3 su-2
arms|po-2 ne-1 al1
as|ob-1 un-2 ne2 su1
away|pr-1 un2 ne5
been|pr-1 ne-2 su-2
be|po2 pr-1 co1 no-2
by|po2 no-1 ne-1
call|po3 ob-1 no-1 ne2 al3
confir|ag2 po-1 pr-1 un2 ne-2 su1
did|po2 pr-2 ob-1 no-2
does|po1 pr-2 ob2 su1 nb1
do|po1 no2 ne2 al-1
formal|ag3
for|ag-1 po2 co1
friday|po-2 pr-3 su1
from|ob1 un-1 no2 al2 nb2
go|pr3 ne1 su2
had|po-2 co-2 un-1 al-1
has|un2 no3 ne3 su2
have|po-2 pr1 co-2 no2 ne2 al-1
his|ob-1 co1 ne2
in|po2 pr2 ob1 co-1
is|pr2 un5 al-3 su1 nb2
itself|pr-1 ob2 nb2
its|ob1 un3 no2
it|po2 ob1 un-1 al-1
not|ob-1 ne-2
nuclea|no1
off|ne2 su2
on|ag1 po1 un-1 su3
report|ob-1 al-2
said|po1 pr2 ob1 co6 no-4 ne2 al3 su2
says|po-1 un-1 no-2 al1 su-1 nb1
say|ob1 co-1 no4 ne-2 al-1
sees|ne3 su-1
that|pr-2 un-2 no-3 ne1 al2
they|po3 pr-2 no-2 al1
thursd|po-2 pr2 ob-2 no-2 su2
told|po3 ob-2 co4 un4 no-4 ne1 al2 su1
took|ag1 po-1 un4
too|pr-2 ob4
to|ag-2 po-3 pr-1 ob1 co-1 un-2 no2
turn|co-1 no-1 ne5
up|ne2 su1
was|po2 pr1 ob-2 no2 ne-3 al-1
wednes|po-3 co1 un1 no-1 ne2 nb2
were|ag3 un-2 no-1 ne-1
when|po3 pr1
which|pr-1 no-1 ne3 su1
who|po2 pr3 co2 no-2 al1
will|po-2 co2 su2
with|pr-1 ne1 su-1
говори|po-1 un-2 no-1 ne-2 al-1
его|po1 co-1 ne-2 al-2
еще|pr-1 ob-2 un2
за|po4 pr-1 un1 ne-1
заявил|co-3 ne2 al3
назвал|po2 ne2 al2
но|ob3 co2
от|po-2 pr2 ob1 co-2 ne-1 nb2
сказал|ob2 ne5
словам|po3 pr3 ob2 no2 ne-1
сообщи|po-2 pr-2 un-2 no2 ne-2
так|pr2 no3
@<third owner>
<self>|po1 co4 ne1
@<third>
<other>|pr2
<self>|co1 no-1 ne-1
<third owner>|pr1 co-1 un2 ne1
<third>|pr2 co2 un2 no-1
<treaty>|co1 ne-3
[accept]|pr-1 co-1 ne2
[answer-verb]|pr-1 no-2
[duty]|pr2 no1
[extension]|pr2 ne-2
[give]|co2
[join]|pr-2 co2 ne-2
[modal]|co-1
[negation]|no-4 ne-2
[offer]|pr-1
[pact]|pr-2
[ready]|po-2
[refuse]|ne-2
[talks]|po1 co-1
[urge]|co-1 ne2
[want]|ne1
and|co-2 ne2
has|no1 ne-1
in|po-1 co2
is|pr-2 co3
it|pr2 co1 ne1
nuclea|ne-2
on|po2 co2 un2
report|po2 un1 ne2
said|co-2 ne-1
that|po2 co-1 ne3
told|po2
to|ag1 po-2 un-1 ne-4
will|po2 co1
@<treaty>
<nobody>|ob2 un1 no3 ne-2
<number>|ob-2 su-1
<other owner>|po-2 no1
<other>|pr-2 al-2 su-3 nb-1
<outsider>|pr-2 no-1 al-1
<self adjective>|un1 no4
<self owner>|pr-2 ob2 co-2 no1 nb2
<self>|co-1 no-2
<third>|un2
<year>|po1 pr2 ob-1 su-1
?|pr-1 al-1
[accept]|po2 pr-2 ob1
[answer-noun]|po-1 no3
[condition]|pr-2 ob-1 un-1 no4 ne-1 su-1
[data]|ob2
[duty]|pr2 ob2 no3 al1 su-1
[expire]|al-1
[extension]|ag2 po1 co2
[keep]|pr2 no-2
[limits]|ob-3 no-1 ne-1
[modal]|ob-2 co3 su2
[negation]|po3 ob2 co1 un1 ne2
[newer]|po2
[pact]|po3 co-1 ne1 su-1
[praise]|po2 pr-2 ne-1
[recall]|ne2
[speed]|po-2 pr1 co-1
[still]|po-1 un1
[study]|un3
[year]|no-1
and|ag-1 un2 ne-2
be|po1 pr-1 ne2 nb1
by|po-1 pr2 no-1 al3 su-1
for|ag2 pr-2 ne-3 al1
has|ne2
in|po-1 pr-1 co-2 no2 su-1
is|ob-1 co-1 un1
it|pr2 un-1 no-1
on|pr-1 su5
said|ob3 co-1 un1 no-1 al-2 nb-1
that|pr1 un1 no1
to|co2 ne-1 nb-1
was|po-1 pr2 no-2
with|po1 pr-3 no-2 ne-1
его|po-1 al4 nb2
заявил|pr1 co2 ne3 al2
сказал|un1 no-2
сообщи|ag2 po-2 un2 no3
@<year>
<other>|ag-1 ob-2 no1
<self>|pr-1 ob-2 co-1 un-1 no-1 su-3
[negation]|ag1 ob2 ne2
[pact]|ob-1 ne2 su-1
[still]|su4
[suspend]|su-2
and|ob1
года|pr-2 ob1 no-1 ne-1
году|ag-1 su1
@[accept]
<other owner>|no-1
<other>|ag-1 po2 pr1
<self owner>|po2 no-1
<self>|ag-1 co-1 ne-2
<treaty>|po-1 ob-1
[extension]|po-2 pr-2 no-1
[keep]|po2 pr-1 ob-1
[limits]|po2 pr-2 ne2
[modal]|ne4
[negation]|po2 no1 ne-1
[offer]|ag1 pr-3 no-1 ne1
[session]|ag6 ne-2
on|ag-2 pr2 no-2
that|po1
to|ag4 po-3 ob-2 ne2
with|pr1 no2
@[answer-noun]
<other owner>|po-3 co-1
<other>|po-1 un1 no1
<self owner>|co1 un-1 no2
<self>|po1 un2 ne-2 su-1
<treaty>|un2 ne2
[negation]|pr-1 no2
[offer]|po-2 pr-3
to|po-2 un-1 no1 ne2
из|no-3
сказал|no2
@[answer-verb]
<other owner>|po-2 no2 ne-2
<other>|un-1 al-1
<self owner>|co-1 no-1
<self>|pr1 ob2 co-1 al-1 su-1
<treaty>|po-2 un3
[offer]|un-1 su1
[question]|pr1 ob2 co2
from|po-1 co2 no-2
on|po-2 un2 no1
to|pr-1 co2 no1 al-1
@[blame]
<other>|ne-3
<self>|ne7
[pact]|ne2 al2
@[bound]
<treaty>|pr1 co-1 su-1 nb2
[bound]|ob-1 al-1 nb3
[limits]|pr1 ob-4 su2
by|ob-2 co2 un-1 su-2 nb2
@[charge]
<other>|al2
<self>|ne-2 al-2
<treaty>|pr2 al2
@[commit]
<other>|ag2 al2
<self>|no-2 al-2 su2
[extension]|ag4 po-1 pr-1 ne-1
[pact]|pr-2
[suspend]|su3
@[condition]
<other>|pr3 ob5 co5 ne2 su2
<self>|po-4 pr-4 ob-4 co-5 un-1 su-2
<third>|pr-2 co5 ne1
<treaty>|pr2 co-1 ne1 al1
[expire]|pr1 ne4
[negation]|po-2 pr2 ne-4 su-1
for|po-1 co2 ne3
it|po-3 pr2 co-2 no2 ne2
@[data]
[data]|co2 ne-1 al2 su-1
[negation]|ob-1 su3
and|pr-1 ob2 co2 al2 su2
@[decide]
<self>|ag1 un2 ne-2
[extension]|po1 un2
on|ob-1 co1 no-2 su1
to|po1 un-2 no-2 ne2 su2
@[deny]
[offer]|ne4
@[duty]
<other>|un-2 no2
<self>|po-2 co-2 no-2 ne-1
<third>|co3
[accept]|po-2 ob2 co-1
[negation]|po2 co-1 no-3
[receive]|po1 no2
be|ne-1
it|co2 no2
to|po-1 ob-2 un1
@[equal]
<self>|no2
[inspect]|no-2 ne2 su3
[limits]|pr3
day|ag3 po1
@[expire]
<number>|pr-2 ne-1
<other>|po-2 pr1 ob-1 un1 no1
<self>|ag1 po-1 no2
<treaty>|po1 pr-1 un-1 ne-3
<year>|po-2
[expire]|no-1 ne6
[pact]|ob-2 nb1
and|po-1 pr-2
februa|po1 pr-1 no-1
in|ag-1 pr-1
it|po-1
said|pr-1 un1 su1
значит|ne3
так|ne3
@[extension]
<other>|po-2 pr3 no1 ne2
<self>|ag-2 po4 co2 un2
<treaty>|ag1 pr-1 ob-1 ne1 al-1 su-1 nb-1
[condition]|po1 ne-2
[forecast]|ne5
[limits]|po2 pr-2
[modal]|po1 pr2
[negation]|po2 un2 ne2
[pact]|ag2 pr-2 co2 no3
[speed]|pr2
[suspend]|co4
it|po3 pr2 no1
said|pr-3 ne2
пять|ag3 po-1 ne-1
@[forecast]
that|pr-1 ne-2
@[free]
<self>|pr-2 ne2 nb3
[bound]|ob-1 no2 ne-1 al-1 su-2
@[give]
<other>|po2 pr1 no3 su2
<self>|po-2 no-2 al2 su-2
[negation]|no2 ne-2
in|co1 un1 ne3
it|no-2 ne-1 al-1
to|po2 un3 no-1 ne-1 al1 su-1
@[hope]
<self>|pr-2 un-1 no3 ne-3
that|po-2 pr-1 no2
@[hostile]
<self>|ne-1 al1
[hostile]|co2
@[inspect]
<other>|ob2 co1 no-3
<self>|po-2 ob-1 su3
<treaty>|no1 ne1 al-1 su3
[inspect]|co-1 ne1
[negation]|po1 ob-1 ne3 su1
[pact]|po2 su2
and|po1 pr-1 ne-2
on|co3 ne1 su-1
under|ob-2 su1
@[join]
<other>|po-1 pr-3 co-2
<self owner>|pr-3 co-1
<third owner>|pr1 co3
<third>|pr2 ne-1
<treaty>|pr-1 ne-4 su3
[negation]|su3
[newer]|pr-2 co1 un-1
[pact]|no-1
[talks]|po2 pr-1 co-1 un1 ne1
in|po2 ob-1 ne-2
@[keep]
<self>|ob2 co1 ne-2
<treaty>|po2 ob-1 co1 un-1 ne-2 su-2
[keep]|ob3
[limits]|ag1 ob-5 un1 no-2
[negation]|al3
[pact]|po-1 pr-2 su-1
and|no3
by|po-1 pr-2 ob3 su1
centra|po-1 ob2 su1
for|pr-2 ob-2
in|ag2 po-1 su3
its|pr2 ob-3 co-2 no2 ne1 su-1
on|po2 pr-1 no-1 al1
them|ob4 su2
to|po-3 ob6 no-2
силе|pr4 ob-3 no-1 su4
@[leave]
<self>|pr2 un1 ne-1
@[limits]
<other>|po2 pr-2 al-1
<self>|po-1 ob2 no-2
<treaty>|ag2 ne-1
[condition]|pr-1 ob2 ne-2
[expire]|ag2 po-1 no-1 ne-2
[negation]|po-1 co-1 un1 ne1 su2 nb2
[pact]|pr-1 ob3 no1 ne-2
[year]|po1 pr1 ob-1 no-2
after|pr1 un3
and|pr-2
be|po-1 ob3 ne-1
for|pr-2 ob1 al2
in|pr1 ob3 un-2
is|po-1 pr2 ob-1 un2
on|pr1 ob2 al1
said|al-1
to|pr3 ob-2 ne2
until|ob3
warhea|pr2
@[modal]
<other>|ne1
<self>|po-1 co1 no-1
<third>|po2 co-1 un1 ne-2
<treaty>|pr2 co2 no3 ne2
[accept]|ag-1 pr2
[extension]|po-2 co2 ne1
[give]|un1 no2 ne2
[keep]|po1 co2
[limits]|po2 pr2
[negation]|pr-1 ob1 co2 no-2 ne5 al1 su2
[praise]|pr1 un1
and|pr2
be|po1 co-1
do|co1 ne1
go|pr1 ob1
have|ag2 pr-2 co-1 al2
in|ag1 pr-1 un2 ne-2
it|po2 pr1 un-1 no3
on|ob1 ne-1
to|po1 pr-2
@[near]
[keep]|po3 ne-1
[pact]|po2
@[negation]
<nobody>|pr-2 un-1
<other owner>|po-2 co4 un-1 no-1 ne-1 su3
<other>|pr1 ob2 co-1 un-2 ne-2 su3 nb1
<outsider>|co4 ne-2
<self owner>|ne-3 nb-1
<self>|po-1 pr-2 un-2 ne2 al3 nb1
<third owner>|co6 ne2
<third>|po1 co4 no-2
<treaty>|pr-1 ne1 al-1
[accept]|po-3 ob-1 co2 un1 no1 ne3
[answer-noun]|no3 ne-1 su-2
[answer-verb]|po-2 pr-1 co-1 un-1 no3 ne-5 al-1
[bound]|ob-2 no-2 ne-1 al1 nb4
[condition]|pr1 ob-2 co-1 ne1
[data]|ob-1 no-1 ne-2 su3
[decide]|pr-2 ob1 un5 no-3 ne-1 su-1
[duty]|co-1 no-2 ne1 nb1
[expire]|po-2 un1 no-1
[extension]|po-3 pr2 no-3
[give]|pr-1 ob-2 al2 su2
[hostile]|pr1 co2
[inspect]|po2 pr-1 ne1 al1
[join]|po-2 co-2 ne2 su-2
[keep]|po1 ob-2 ne1 al4
[leave]|pr5 ob2 co-1 no-3 ne-2
[limits]|po-1 no-2 al1 nb-1
[modal]|ag1 pr1 co2 ne1
[negation]|po2 ob-2 co-3 un-2 no3 al-3 su-2
[newer]|su1
[offer]|pr-2 co1 un-2 no-2
[only-if]|ob2 co-1
[pact]|po6 ob-2
[praise]|po-2 no-1 ne4
[prospect]|po-2 no-2 ne3 su2
[question]|pr2 un-2 ne-1
[ready]|po-2 pr-2 ob1 ne6
[receive]|pr-2 ob-1 co-1 un-1 ne2
[refuse]|po4 co1 no1 ne-5
[reject]|po2 pr3 no-2 ne-5
[still]|ne-2 su-2
[study]|pr2 ob1 un-4 no2 nb2
[suspend]|no-2 ne2 su-2
[talks]|co2
[violate]|ag1 ob5 no-1 ne-1 al-3
[wait]|un1 no-2 ne1
[want]|po1 pr-2 no-2 ne2
about|po-1 un1
and|po-1 pr-2 ob2 un3 ne1 su-1 nb1
any|co-3 ne-1
arms|po2 co1
at|po2 ne3
been|pr3 no1 ne-1 su2
be|ob2 co1 no-3 ne2 al-1
by|no-1 ne-2 su-1 nb2
chang|ob2 no-1
do|no-1 ne3
fair|ne3
formal|ne-1
for|pr-2 co-2 no-2 ne2
from|pr-3 no2 ne-2
go|pr-2 co1 no-1
had|ob2 no2
has|pr-2 un2 no-1 su2
in|po-3 pr1 ob2 co-1 un-2 no3 ne2 su-1
is|po-1 co-1 un-1 no3 ne-2
its|un1 ne-1 al2
it|pr2 ob-2 un-2 no-1 su1
more|ob1 no2 ne-3 al2
nuclea|pr-1 ne-2
one|pr-1 ne-1 nb1
on|un-2 ne-2
realis|ne4
said|pr-1 ne-3
so|no3 ne2
take|pr1 ne3
that|po1 no-2 al-1 nb1
told|no3
to|po-4 pr-3 un1 no-2 ne1 su-1 nb3
what|no2 ne-1
with|po2 pr1 ob-1 al2 su1
да|no3
за|po1 ob3 co-1 al1
заявил|no1 ne4 al1
от|po1 pr1 no-2 ne-2
отзыва|po3 pr6
раз|po4 no-1 al1
сказал|pr-2 ob2 un1 ne2 al2
сообщи|un-2 no3 al1 su-1
станет|po1 co1 no-2 ne2
@[newer]
<other>|po4 co-2 no2
<self>|pr3 ne2
<third>|pr1 ne-1
<treaty>|pr-2 co1 su2
[duty]|co1 ne1
[negation]|po-1 pr-2 ne-1
[newer]|pr4 no2 ne2 al1
[pact]|ag-2 ob-1 co1 no2 nb-1
[talks]|co-1 ne3
and|ag1 po4 nb1
arms|ag2 po-1
contro|ag2 pr2
for|ag1 po1 no2
is|po1 pr-2 co-1
one|pr2 ne1
on|pr2 co1 su1
said|ag2 po2 un-1 ne-2
that|pr3 co-2
to|ne-1
@[offer]
<nobody>|pr-1 un3 no1 ne-1
<other owner>|po4 no2 ne2
<other>|po2 un3 ne3
<outsider>|po1 un2 no2 ne1
<self owner>|po-3 un-3 no-1 ne-3
<self>|pr2 ob-1 un-2 no-2 ne-1
<treaty>|pr-2 ob-1 no1 ne-2
[extension]|ag-2 po1 pr2 un-1 ne-2
[keep]|pr-2 ob-1
[limits]|pr-1 ob-1 no-2 ne3
[negation]|po1 ne-1
[newer]|po3 un2 no2
[praise]|po2 no2
[silence]|pr-3 no-3
[still]|po-2 un2 no1 su-1
[talks]|po-3 un1 ne2
[year]|po2 pr2 ne-2
and|pr-1 no-2
by|po3 no3
for|co1 un2 no-2 ne2
is|pr4 un2 no-3 ne-1
its|pr3 no2
on|po-3 pr-1 no-2 ne-2
said|po1 pr3 un2
that|ob-1 no-2 ne-1
to|po-2 un-2 no1
was|pr1 un2 ne4
@[only-if]
<other>|po-1 ob2 co4
<self>|po-1 pr-2 co-4 no-2 ne-2
<third>|co3
[accept]|po-1 un1 no3
@[others]
[others]|po1 co3
and|co3
@[pact]
<other owner>|co-1 su3
<other>|ob1 co1 un3 no2 al-1
<outsider>|ne4
<self owner>|pr-2 co-1 ne3
<self>|po-2 pr2 ob2 co-2 no-2 ne2 al1 nb1
<third owner>|pr-2 co2
<third>|ob1
<treaty>|ag1 pr-2 ob-2 co4 ne-2 al-2 su-1
[duty]|po3 pr1 co1
[expire]|ag-2 pr-3
[extension]|ag2 po-2 pr-1 co-1
[limits]|ne-2
[negation]|ob-1
[newer]|po-1 co-1
[still]|pr-1 ob-1 un1 ne1
[suspend]|su2
[want]|po2
and|pr-2 ob2 co-2
in|ag-1 pr2 ob2 un1 no2
is|po1 ob-2 un1 ne-2
on|pr-4 ob-2 no-1
said|pr-2 ob4 un-1 ne-1 su1
that|ag1 pr1 ob-1 co-1 no2 ne1
to|ag2 pr4 no2
with|pr-2 un1 ne1
которо|po1 pr2
@[praise]
<other>|po2 pr-2 no-2
<self>|po5 pr-3 co-1 un-2 no-2 ne-2
[negation]|po-1 pr-2 ne2
[offer]|po1 pr-2 un-2 ne-3
realis|ne2
to|po1 pr-2
@[prospect]
<self>|no2 ne1
[keep]|po2 no1
[negation]|pr2 no-2 nb1
[pact]|ne2
[talks]|po3 co1
for|po-2 no-1
in|ne2
to|po1 pr1 no-2 ne-3
@[question]
<other owner>|pr-2 un2 no-1
<other>|un-2 no-3 ne-2
<self owner>|un-2
<self>|pr-3 co-1 no4
<treaty>|pr2 un1
[question]|po-2 un-2
[still]|un2 no-2
about|un-2 ne4
it|po1 ob2 un-1 no5 ne-2
to|po-2 ob-2 un3 no-1 ne-1
will|un-1 no3
@[ready]
<other>|un3
<treaty>|pr2 no1
[extension]|co2 ne-2
[negation]|pr3
[newer]|po1 ne-2
[pact]|po-2 pr3 ne2
[talks]|ag1 po2 ob-1 no-1 ne-1
for|po-2 pr-2 co1 no-1
in|co-1
on|co-1 ne1
to|ag1 po2 ob-3 ne-2
@[recall]
<other>|un-1 no1
[negation]|po2 no3 al-1 su2
[offer]|po-2
in|po2 pr2
@[receive]
<other>|ob2 un3 no1 ne-1
<self>|pr1 ob2 co-2 un-3
[accept]|no4
[answer-noun]|un2 no-3
[negation]|pr-2
[prospect]|co3 ne1 su1
from|po-2 pr-1 no3
@[refuse]
<other>|pr-1 ne2
<self>|ne3
[newer]|po2 ne2
[offer]|po-2 pr-1 co1 no-2
to|po-2 ne2
@[reject]
<other>|co1 ne4
[offer]|po-1 pr-2 no-1 ne3
от|pr2 no-2 ne-6 su3
@[session]
<treaty>|no-1 ne3
[session]|ag2 ne3 su-1
@[silence]
<other>|no3
<self>|pr-2 no2 ne-1
@[speed]
said|po3
@[still]
<other>|ob2 co2 ne2
<self owner>|pr1 no2
<self>|pr2 ob-1 co-1 un-2 no-2 su-1
<treaty>|po1 pr-2 co1 un-1 no-3 ne2
[accept]|po3 un1
[keep]|po-2 pr-2 un-2 ne-2
[limits]|pr-4 ob2 co1 un-1 ne3
[negation]|ag1 pr-2 un-2 ne-1 su1
[offer]|po-1 pr4 no-3
[pact]|pr-3 ob2 no-1 su-1
[ready]|po1 un2 ne1 su1 nb1
[still]|po-2 pr5 ob-2 un-2 no-3 ne-2 su3
[suspend]|su1
[violate]|ob-2 al3
and|pr2 un-1 ne-1
in|ob-1 no2 su2
to|ob5 co-2 un-1 no3 ne-1 nb1
@[study]
<other adjective>|un3
<other>|pr1 un4
<self>|po-2 ob1 co-1 no-2 ne-3
[offer]|po-2 pr-3 un1 ne-1
it|po1 pr1 ob-1 un1 no-1 ne1
said|po1 un-3
@[suspend]
<self>|pr-1 ne-4
<treaty>|ag-1 po-1 pr-1 ob1
[join]|po-1 pr-1 co-1 ne-1 al-1
[negation]|no-1 ne1 su2
[pact]|pr-2
[talks]|su2
in|pr-2 ob-2 ne2
its|ob-1 ne-2 su-1
it|su3
@[talks]
<other owner>|po-3 pr2
<other>|no-1 ne3 su2
<self>|pr1 co-1 ne-3
<treaty>|ag1 ob-1 no2 ne-2
[duty]|po3 pr-1
[join]|pr1 ne2
[negation]|pr1 ne1
[offer]|un4 ne-1
[pact]|po2 pr-2 ne4
[still]|po-1 no-1 ne1
about|pr2 un-1
after|po2 co2 ne-3
and|po-2 pr-1 un1 no1 su-1
on|co-1 no1
said|po1 ne3
to|po-3 ne-1
with|po-2 co-1 un-1 no3 ne1
вооруж|po3 pr2 ne1
стабил|po2
страте|po1
@[urge]
<other>|pr5 ne3
<self>|po-2 pr-2 co-2
[accept]|po-2 no1
to|po-2 ob-1 co-1 un-1 no-1 su-1
@[violate]
<other>|ob-1 al-3
<self>|al3 su1
<treaty>|no-1 al1
[limits]|ob2 al-2
[pact]|pr-1 ob-1 ne-1 al1 su1
@[wait]
<other>|no3
from|no-3
to|po-1 co1
@[want]
<self>|pr-3 ne-3
[expire]|po3 ne-2
[inspect]|co3
[join]|co2
[keep]|po2
[limits]|po3 ne-2
[modal]|po2 pr-2 un1
[newer]|ag1
[pact]|co-2
arms|ag1 pr2
in|po-3 ne4
it|po3 pr-1 no2
on|po-1 co2 un1
that|po-1 pr2 ne1
to|pr-2 no1
@[will-agree]
<self>|pr-2 un1 no3 ne1
@[year]
<other>|ne3
<self>|pr1 ne-3 al1
@about
<treaty>|pr1 co1 un1 no2
[offer]|po1 pr-1 no2
@abu
dhabi|po3
@accord
<other>|po4 un1
to|po1 pr-2 co2 un1 ne2
@add
that|po1 pr-2 no1
@after
<other>|po2 pr-1 co2 su-1
<self>|ag1 po-2 pr1 ob-1 co-2 su2
[expire]|pr2 un2
@all
<other>|po3
warhea|co3
@and
<other>|ag2 co-4 ne1 su-2
<outsider>|co3
<self>|ag1 pr-1 ob-1 co-2 un-2 no-1 ne-4
<third>|pr5 no-1 ne3
[accept]|ag2 po-2 pr-1 su2
[keep]|po-2 pr2 ob2
[modal]|po1 nb2
[negation]|ob1 no-1 su1
[others]|co2 ne-1
[receive]|no-3 ne-1 su-1
[want]|po-2 ne4
are|po2 ob1 co1 ne-2
has|po-2 ob2 no-2 ne1
have|ag1 pr1 ob2 no-1
in|ob-2 no-2 ne-1 su-2
is|un1 no3 ne-2
it|po1 co-2 ne3
on|ag1 po-2 pr-1 no1 ne-2
said|po-2 pr3 ne3 al-1
so|po1 ob3
that|pr2 co-1 su1
to|ag1 po-2 no-1 al1 su-2
what|pr3
will|po-2 pr1 un2
@anothe
[year]|no-1 ne3
@any
[duty]|pr-1 co2
[newer]|pr-2 co2
[pact]|po1 pr-3 co4 ne-1
@are
[negation]|po-2 pr2 un-1 no-2 ne2
[ready]|po-2 pr3 un1 no1 ne-2
in|po3 su1
to|pr2 ne-1
wait|pr3 no3
@arms
<other>|po-2 no1
<self>|po1 no1 al2
[pact]|no2 ne-3 al1 su1
[talks]|po-1 ne2
and|po2 pr2
contro|po-2 no-1
in|pr-2 co1
race|po1 ne-1
with|po2 pr-1
@as
<other>|un3 ne1
<treaty>|pr-2 no2 su-1
[pact]|ne-2 su2
@at
<self>|pr-1 un2 ne3 su-1
and|pr-1 ob-1 no1 ne3 su1
least|pr1
@be
<other>|co1 un-1 ne-2
<self>|po1 pr3 co-2 ne-3
[join]|ne2
[newer]|co1 ne-2
[violate]|al3
and|pr2 ob2 un1 no-1
at|un3 ne-1
by|un3 ne1
in|un2 ne-4
look|un2 ne-1
to|po-1 ne3
@befor
<treaty>|no2 ne-1 nb1
[expire]|po1 no2 ne-1 nb1
@both
[keep]|pr3
[want]|po5
@but
<other>|pr2 ob2
<self>|co1 ne2 su-2
[modal]|po4 pr-3
[negation]|po4 pr2 co-3 un1 no2 ne-1
has|po1 un1 no3
@by
<other>|po2 pr-2 ob-1 un-1 ne1 al-2
<self>|po-2 pr3 no2 ne3 su3 nb1
<treaty>|ob2 no-1 su2
and|po-1 pr-1 un-1 ne-2 al2
@call
it|po-2 no2
@centra
[limits]|po-1 ob1
@come
<self>|pr-2 no2
@commen
on|po2 ob1 no-1
@contro
<self>|po2 pr-1
<third>|pr-1 co3 ne-1
and|ag3 po2 no-1
@deploy
warhea|ob2
@did
[negation]|ob-1 no-4 ne-1
@do
<other>|no-1 ne3
<self>|ne-1 su3
[equal]|ob2
[negation]|pr-1 co2 ne-3 nb1
[newer]|po-1 pr3
[pact]|pr2
so|ob1
that|ne3
@does
[negation]|un-1 no-2 su2 nb2
@done by other
<treaty>|co-2 un2 ne1 al2
<year>|po-1 pr-1
[accept]|po-1 pr2 un-1 no-1 ne-1
[answer-verb]|pr1 ob-1 no2
[bound]|co2 nb-1
[charge]|po2 no2 su-1
[commit]|ag1 no-1
[condition]|po-1 pr-2 ob-2 co-1
[data]|po-1 su-1
[decide]|po-1 pr3 un-1 no3
[duty]|po1
[equal]|co-2
[expire]|ag1 pr1 nb2
[extension]|un-1 no-1 al-1
[give]|co2 no-3
[hope]|no2 ne2
[hostile]|co5 un2 al1
[inspect]|pr-2 co2 al2
[join]|po-1 pr-2 co-2 no-1 ne-1 su-2
[keep]|pr-1
[leave]|no-1
[limits]|po-3 co-2 al2
[modal]|no2 su1
[near]|po2
[negation]|po-2 ob1 co-2 no2 ne-1 al2
[newer]|po-1 ne-3
[offer]|po-2 pr-1 ne-1 al-1
[only-if]|pr-1 co-2 no1
[pact]|po-1 no-1 al1
[praise]|un-1
[prospect]|po2 su-1
[question]|po1 no1
[ready]|pr-1 co-1 un-2 ne2
[recall]|po-1 pr2 un2
[receive]|ob3 un-2 no6 ne1
[refuse]|pr-1 co-1 no1 ne-4 al-2
[speed]|pr2
[still]|co-1 no3 ne-2 su1
[study]|po-1 pr2 un2 no-2 al-1
[suspend]|po3 pr-2 ne1 su-2
[talks]|co-1 ne-2 su-2
[urge]|ob2 no1 ne1
[violate]|ob-1 no-1 al3 su1
[wait]|no4
[want]|po-2 pr-4
[year]|po2 no1
about|pr-1 no1 ne1
and|pr-2 ob-1 un-3 ne2 al1
are|pr-1 no3 su1
arms|po1 co-2 ne-1
as|pr-1 ob1 co2 su2
at|un2 ne2
been|po1 ob2 un2 no3 al2 su2
befor|po-2 pr-1 co1
be|po-2 ob-1 co-1 un3 no-2 ne2
by|ob-2 ne-2 al2
call|po-2 pr1 no-1 ne-2 al-3
contro|co-1 al-1
conver|al3
did|pr-1 ob3 un-1 ne1
does|ob2
do|ob2 no-2 al1
for|po2 ob-2 al2
from|no4
had|no2 ne1
has|co2 no1 ne-1
have|ag1 po3 co-2 no3 ne-1 al-2
his|po1 pr-2 no-1
hold|no-3
in|ag-1 pr2 no-1
is|po2 pr-2 ob-2 no2 ne2 su-1
its|pr-1 co3 un1 al2
it|po2 un-2 ne2 su-1
launch|ob1 al3
nuclea|po-2 co-1 un-1 ne-1
one|po3 co2 un1 no1 ne-1 su1
on|po-3 un2 ne1 al-1
out|pr3 ob-1
over|un2 al1
put|pr1 no3
said|ob2 al-1
sees|ne-2
show|co4 ne1
strate|pr-2 co3 al2
that|po2 ob1 un4 no4 ne-1 su3
them|un1 no-2
ther|pr2 no-1 ne4
this|pr1 ne-1 su2
thre|ne4
thursd|pr-2
told|po2 un3
to|ag-1 po-1 pr1 co1
under|ob2 ne3
up|pr-2 no-1
wait|pr1 no5
warhea|po2 pr-2 ob-1 ne1
was|po1 ne1
were|pr1 un1 ne2
what|co2 un-1 no2 ne5
will|po-2 ob-2 no-2 ne1 al-1 su-2
with|ag-1 po-2 pr-4 co2 no-2 al1
work|po-2 pr3
year|ne2 al2
говори|ne3 al-1
заявил|po3 ob1 co2 no1
сказал|co2 un5 no1 ne2
сообщи|pr2 un-2 al1
это|pr2 ne-1
@done by outsider
<outsider>|pr-2 ob-3 co2 un-1 no-3 al-3 su-2 nb-2
<treaty>|al-1 su1
[accept]|ag-1 po-1 pr-1
[commit]|ag2
[duty]|pr2
[extension]|ag2 ne2
[negation]|pr-1 un1 ne-2
[newer]|po1 pr2 ne3 al1
[offer]|pr-3 un-1 ne-2
[pact]|po-2 pr1 su2
[talks]|po2 pr-2 co2 un2
[urge]|pr-2 ne-1
[want]|pr-2
and|po1 pr-2 ob-1 un-1
in|po1 pr-1 un-2
on|co-1
that|pr-1
to|co-1 un-1 ne-1
@done by self
'd|po2 pr3 ne2
'll|po1 pr2
're|po1 un2 ne1
<number>|pr2 no1 ne1 al-2
<outsider>|po-2 un-2 no-2 su-1
<treaty>|po1 pr1 ob1 co2 ne1 su4
<year>|ag2 pr1 ob1 co-1 ne-1
?|po-1 pr-1
[accept]|ag2 po4 no3 ne3 su-1
[answer-noun]|po-1 pr-1 un-2 no3 ne-1
[answer-verb]|po-2 pr-2 ob-2 co-1 no4 ne-2 al1
[blame]|po-1 no1 ne3 al2
[bound]|po-2 su-1 nb3
[charge]|po1 pr-1 un1
[commit]|ag1 pr-2 co1 no2 ne-1
[condition]|pr3 co4 un1 no-2
[data]|pr-1 ob4 no-2 su7
[decide]|po-1 co-1 un5 no-3 su-2
[deny]|pr-2 ne3
[duty]|po-2 pr-2 co-2 un3 no1 al1 su-2
[equal]|ag-1 ob4 un-1 ne-1 su1
[expire]|ag2 ob-1 co-2 no-2 ne3
[extension]|pr1 ob-1 co1 un2 no-2 ne3
[free]|ob-1 ne-2 su3 nb4
[give]|pr-2 ob2 co2
[hostile]|po-1 pr-1 co-3 su-1
[inspect]|pr2 co1 no-3 al-2 su4
[join]|po2 pr2
[keep]|po2 ob3 co2 un-2 no3 ne2
[leave]|po-1 pr-2 ob1 no2 ne1 al-2
[limits]|po2 pr1 ob5 nb-1
[modal]|pr3 ob-1 co2 un1 no-2 al-1 su-2
[near]|un2 no2
[negation]|ag-1 po2 pr2 ob1 co1 no1 ne2
[newer]|po-2 pr3 ob-1 no-1 su-2
[offer]|po2 pr6 un2 no1 ne2 su-1
[only-if]|co2 un1
[others]|co3
[pact]|po1 ob2 no-2 ne4 nb1
[praise]|po4 pr-3 ob-1 co1 ne-2
[prospect]|pr1 co-2 un-2 su2 nb1
[question]|po1 no-1
[ready]|ag-2 po2 pr3 co3 un-1 su-1
[recall]|po1 co1 ne-2 su1
[receive]|un1 no-4 ne-1 su-1
[refuse]|pr-2 ob-1 un-1 ne4 al1
[reject]|ob-1 un-1 ne3
[session]|ag1 pr2 ob-1 no3 ne2 al1
[silence]|po-1 pr-2 un-1 no5 ne-2 su2
[speed]|co-1 no-1
[still]|pr2 ob2 co-1 no2 su2
[study]|po-2 ob-1 un2 su2
[suspend]|po-2 co1 no2 su4
[talks]|po-2 pr1 co2 no-1 ne2 su2
[urge]|po-1 pr6 ob-1 no1
[violate]|po-1 pr-1 co-1 ne-1 su-1
[wait]|po-2 no-3 ne-1
[want]|po2 pr5 ob-1 no-1 su-1
[year]|ag-2 pr2 ob-2 co-1 un1
about|po-2 pr-3 ob-1 un1 ne-3
after|pr-1 ob-1 co2 no-2
agains|un-1 ne8
again|pr3
all|pr3 ob1 un2 su1
and|po-2 pr1 ob2 ne-1 al-2
any|po-2 co1 no2 ne2 al1
are|pr2 un2 no-2 ne-3
arms|po2 co4 su2
arsena|po1 ne2
as|po3 ob-2 co-2 al1 su-1
at|pr1 ob-1 no-2
been|po-3 pr-2 no-2 ne-2 al-1 su-1
befor|ag1 un1 ne-2
be|co1 un1 no2 ne-2 al1 su-1
by|pr1 co-1 un-1 no-2 su-2
call|po1 ne1 al4
contro|co2 al1
denucl|po1 pr4 ne-1
did|po2 pr-2 ob-1 no-1
down|ob1 ne4
do|ob2 co-2 no1 al-1
februa|pr1 ne1 su-2
five|pr4 ne-1
for|al-2
friday|po3 co1 no2
from|no-4 ne-2 nb2
go|pr2 no-2
had|po1 pr-4 ob1 no-1 ne-1
has|pr3 ob2 un3 al-1 su2
have|ag1 po-5 pr2 ob-1 un-1 no-1 ne1 su1
he|pr-1 ne4
his|po-2 pr2 co1 un3 no2
hold|po2 un1 no2 ne-2 su3
in|ag-2 ob2 co3 al-1
is|pr3 co-1 un1 ne-2 al-3 nb1
its|ob1 al-1
it|po3 un2 ne2
let|po-1 ne2 su-1
like|po3 pr2 ne-3
lik|po4 pr-2
missil|pr-1 ne-3 al1 nb-1
monday|po-2 no-1 ne1
more|pr1 ob-1
nuclea|po1 pr1 ob-1 un2
off|pr-1 no1 ne2 su4
one|po-3 pr2 co1 un2 ne3
on|ag2 ob-1 ne2
out|un1
over|po2 su2
own|un3 no2
rather|pr3 ne6
resum|pr2 un-1 ne2
said|po2 pr2 ne1
sees|pr-1 ne3 su-1
so|ob4 no-1 ne-1
spoken|po5 ne-1
stabil|po1 ne-2 su3
start|pr5 un-2 no-1
strate|po3 ob2 un-2 no-1 su3
take|pr-1 ob1 ne3
than|po3 ne2 al-1
that|ag-1 co2 su-1 nb2
their|po-2 no-1 al2
them|pr3 ob-1 co1 un2 no2 su2
think|po-1 pr-1 un3
thre|po2 pr3 un2 ne-2
thursd|pr2 un1 ne2
time|pr2 un4 no3 su-2
told|po-1 ob1 co1 un-3 ne-1
took|ag1 po-1 un4
too|pr2 ob2
to|po2 no-2 al3
turn|no-1 ne4
two|po5 pr-1 no-1
under|pr-1 ob-3 co-1 al-1 su1 nb2
up|pr1 no2 ne2
warhea|co1 un-1 ne-2 nb2
was|pr-2 co1
what|po-2 un2 ne-1 al2 nb1
will|po1 ob2 no1 su2
with|ob2 un-1 ne2 al-2
work|po1 un3 ne-1
year|ag1 po1 no-1 al-2
вооруж|pr1 su-1
говори|po1 pr3 un-1 no-1 ne-3
год|po-1 pr3
до|po-2 ob1 un-3
его|ob2 un3 no-1
еще|po-2 pr2 ne-2
за|pr-1 ob2 ne-1
заявил|po2 co-3 ne-2
из|pr-1 al-2 su5
начать|po1 no4
от|co-2
переда|ob-1 un1 ne-1 su3
сказал|pr2 ne-2
словам|po1 un1 no3
сообщи|po2 pr-1 co-1 un3 no2 ne3 su2
@done by third
<treaty>|ag-1 co-2 un1
[duty]|co2
[expire]|ne-2
[extension]|pr1 ne-4
[keep]|pr-1
[limits]|co2 ne2
[modal]|co-1 ne-1
[negation]|co1 no-1 ne-3
[pact]|co2 ne-3
[prospect]|pr2 ne-2
[ready]|po-1 pr-1 ne-1
[receive]|no2
[refuse]|ne-2
[study]|un-2
[talks]|co-2 ne-3
[urge]|co-1 ne2
and|po-1 co2
arms|pr1 co-2
at|co-1 ne-1
be|ne1
has|no2
is|pr-2 un-1 ne1
it|pr-2 co1 ne-1
nuclea|pr-2 ne2 al1
on|pr-1
that|pr1 co-2
too|po3
to|un-2 ne2
will|po2
with|co1 ne-2
@down
to|pr-1 co3
@fair
[negation]|ne3
@favour
[extension]|po4
@februa
<year>|po-2 pr2 su-1
@five
year|ag2 po2 pr2 ne-2
@flag
advice|ag-3 po-2 ob-3 co1 no-3 ne-4 al-3 su-4
block 0|ag-6 po-11 pr-10 ob-10 co-9 un-8 no-11 ne-9 al-10 su-7 nb-6
block 1|ag2 po3 pr2 ob3 un3 no3 ne3 al1 su2
block 2|ag-3 pr-2 ob-2 un-1 no-1 ne-1 su-3 nb-3
block 3|ag-4 po-4 pr-4 ob-2 co-4 un-6 no-4 ne-4 al-3 su-5 nb-3
condition|ag-2 po-1 ob-2 co3 un-3 no-3 ne-5 al-2 nb-2
date coming|ag3 pr2 co-3 un-1 al-1
date now|ag3 po2 ob-2 co-3 al-1 nb1
date old|ag-3 po-4 pr-2 un-1 no-3 ne-3
date weeks ago|ag-2 po-3 pr-2 co-2 un-2 ne-2
denial|po-2 no1 ne-5 al-2
forecast|po-2 pr-2 co-2 no-3 ne-1
hope|ag-2 po-4 ob-2 co-2 un-2 no3 al-2 su-2
inner nobody|ag-4 pr2 ob-2 co-2 un-1 al-3 su-1 nb-3
inner other|ag-2 po-3 pr-4 ob-4 co-1 un-4 no-4 ne-2 al-3 su-4 nb-4
inner outsider|ag-2 po-5 pr-4 ob-3 co-4 un-2 no-4 ne-3 al-2 su-3 nb-3
inner self|ag-2 po-4 pr-3 co-1 un-2 no-3 ne-6 al-3 su-3 nb-1
inner third|ag-2 pr-5 ob-2 co-4 un-2 ne-2 al-1 su-1 nb-2
modal|ag-1 ob-3 un-3 al-2 su-1 nb-1
negation|ag-3 po-3 ob-3 ne2 al1 su2 nb-2
on topic|ag-12 po-12 pr-14 ob-12 co-13 un-12 no-12 ne-11 al-13 su-13 nb-13
only-if|ag-1 po-2 pr1 ob-3 co5 ne-1
outer nobody|ag-2 po-6 pr-7 ob-3 co-1 un-4 no-6 ne-4 al-3 su-4 nb-4
outer other|ag-3 po-2 pr-2 ob-1 co-3 no3 al-7 su-3 nb-2
outer outsider|ag-2 po-2 pr-5 ob-3 co-4 un-3 no-6 ne-5 al-4 su-3 nb-3
outer self|ag-3 pr2 ob-2 un-1 no-2 ne3 al2 su-1 nb-2
outer third|ag-2 po-2 ob-2 co-4 un-4 no-2 ne-5 al-1 su-2 nb-2
party CN|ag-6 po-8 pr-18 ob-8 co-8 un-4 no-2 ne5 al-6 su-5 nb-6
party RU|ag-2 po-4 co-3 un-11 no-14 ne-10 al-6 nb-2
party US|ag-4 pr4 ob-4 co-2 un3 no4 ne-6 su-8 nb-5
question|ag-3 po-5 pr-3 ob-5 co-3 un-2 ne-5 al-3 su-3 nb-1
recalls only|ag-5 po-6 pr-7 co-3 un-2 no-2 ne-3 al-1 su-3 nb-2
recall|ag-1 po3 ob-2 co2 no1 nb-2
state|ag-3 pr-4 ob4 co-2 un4 no7 ne-2 su3 nb1
treaty expired|ag-5 po-2 pr-3 un-4 no-5 al-2 su-9 nb1
treaty extended|ag5 po-4 pr-5 ob1 co-3 un-6 no-5 ne-4 su3 nb-5
treaty in-force|po-2 pr-2 ob-3 co-3 un-2 no-2 ne-2 al-6 su-7 nb-4
treaty suspended|ag-10 po-3 pr-3 ob-8 co-6 ne-3 al-4 nb-5
@for
<nobody>|un2
<other>|po2 pr-3 ne-3 al1
<self>|no3 ne-2
<treaty>|po1 pr1 no1 ne3 al-1
[condition]|pr-1 ob3
[newer]|ag4 pr-2 no2
[talks]|po-3 ne2
[year]|pr4 ob-3
anothe|pr2
at|pr2 ob2 ne-2
five|ag2 pr1
it|po5 pr-1 ob2 co-1 no-1 ne2
least|pr2
more|co1 no2
now|po-1 pr-1 ob2 al1
one|po-2 pr1 ob-1
on|po-1 pr2 un-1 no2
said|po3 pr-2 ob-1 un1 ne1 al3
to|no4
year|ag2 po-1 ob-1
@from
<other>|po-1 pr1 ob-1 un-1 no-6 su-3
<self>|po-1 pr-2 un1 no8
[negation]|no3
[pact]|al3
@go
[keep]|po-1 pr-3 ob-1 no1
on|po-1 pr1 ob5 no2
to|ag1 po-1 ob-2 ne1
@gross
[violate]|pr2 al2
@had
<other>|pr4 un1 al1
<self>|co1 no-3 ne-1
[negation]|po3 pr3 co-1 no4 ne-2 su-1
[still]|pr1 no3
in|ob1 no1
to|po1 pr-1 ob-2 co1 no3 ne-2 al-1 su1
@has
'd|pr2 ob-1 no-1
'll|pr1 un2
're|ag1 po3 pr1 un5
<nobody>|po2 ob-2 un2 no-1 ne1 al-4 su-1
<number>|ag-1 po-6 pr-2 ob-1 co-2 un-3 no-3 ne-2 su-2 nb-1
<other adjective>|pr-1 ob-2 ne2 al3
<other owner>|pr-2 ob-4 co-3 un-3 ne2 al2 nb-2
<other>|ag-2 po-1 pr-3 ob-3 co-2 un-2 no2 al2 su-3 nb-5
<outsider>|po-3 pr-2 ob-4 co-2 un-3 no-6 ne-3 al-2 su-2 nb-3
<self adjective>|pr3 ob1 co3 no2 ne2 al-2 su2
<self owner>|ag1 pr1 ob1 co2 un2 no3 ne4 al2 su1 nb3
<self>|po5 pr4 ob4 co3 un3 no2 ne6 al3 su3 nb2
<third adjective>|po-2 pr3 ob-2 co3 un1
<third owner>|ag-2 po-5 pr3 ob-2 un-1 ne-4 al-1 su-2 nb-1
<third>|ag-3 po-4 pr2 ob-4 co2 un-6 no-5 ne-5 al-4 su-3 nb-3
<treaty>|ag-2 co-2 un-1 no-2 al2 su2 nb1
<year>|po-2 ob-2 co-3 un-3 no-2 ne-4 al-1 nb-1
?|ag-1 po-4 pr-4 ob-2 co-2 un-2 no-1 al-2 su-1
[accept]|ag3 po7 ob-2 co-1 un-3 ne-3 su-2
[answer-noun]|po-1 pr-2 ob-3 co-2 no6 ne-2 al-1 nb-1
[answer-verb]|ag-1 po1 pr-1 ob-1 co-2 no4 ne3
[blame]|ag-1 po-4 pr-3 ob-2 un-3 no-3 ne7 su-1
[bound]|po-3 ob3 co-1 un-2 no-3 ne-4 al2 su-2 nb5
[charge]|ag-1 po1 pr-3 ob-1 ne-2 su-3
[commit]|ag8 pr-2 ob-2 un-2
[condition]|ag-2 po-2 pr-1 ob-1 co2 un-3 no-2 ne-2 al-2 su-3
[data]|ag1 po-1 ob3 un-2 no-4 al2 su5
[decide]|po-1 pr-3 un5 ne-2 nb1
[deny]|po-3 pr-2 ob-1 ne3 al-3
[duty]|ag-1 po2 pr1 ob-1 co3 su-2
[equal]|ag2 pr1 ob3 un-2 al-2 su1
[expert]|po-1 pr-2 co-4 un-2 no-3
[expire]|ag2 po-1 co-3 no-1 ne2 al-3 su-2 nb1
[extension]|ag3 po1 pr2 ob-4 co2 no-2 ne5 al-1 su-3 nb-2
[forecast]|ag-1 po-2 pr-2 ob-1 co-2 no-3 al-2 su-3
[free]|po-3 pr-3 ob-2 un-2 no-3 al-2 su2 nb8
[give]|ag-1 pr1 ob-2
[hope]|ag-1 po-2 ob-1 co-2 un-3 no-1 ne-1
[hostile]|po-2 pr-3 co5 no-1 su-2
[impossible]|po-3 pr-2 co4 un-1 no-2 ne3 al-1 su-1
[inspect]|ag-2 po-2 pr-4 ob-2 co4 un-1 no-5 su4 nb-1
[join]|ag-2 po-1 co3 un-3 no-3 su1 nb-1
[keep]|po1 ob8 co-3 un-1 no-3 su2 nb-2
[leave]|ag-1 po-2 pr-2 un-4 ne-1 al-2
[limits]|po1 ob8 co-3 no-2 ne1 al1 su-1
[modal]|po-4 ob-2 no-1 ne-2 su-1
[near]|po4 pr-1 ob-2 ne-1 al-1
[negation]|ag-3 co-2 un-1 no4 al-1 su-3
[newer]|ag1 pr7 ob-3 co1 un-3 no-3 al-2 su-3
[offer]|ag-2 pr8 ob-5 co-4 no2 ne1 al-4 su-5 nb-2
[only-if]|po-3 pr-4 co6 un-1 no1 ne-4 su-1
[others]|pr-2 co4 no-2 ne-1
[pact]|pr2 un-3 no-5 al4 su2
[praise]|ag-1 po9 ob-3 co-2 un-1 no-4 al-2 su-2
[prospect]|ag-2 po1 un-1 no-4 al-3
[question]|pr-3 ob-1 un2 al-2 su-1 nb-2
[ready]|ag-2 po4 pr4 ob-2 un-1 al-2 su-3
[recall]|ag-1 ob-2 co1 al-1 nb-2
[receive]|ag-2 po2 pr-1 ob-1 no3 ne-2 al-1 su-3
[refuse]|ag-1 po-2 pr-3 ob-1 co-1 un-2 no-3 ne7 nb-1
[reject]|po-2 pr-5 ob-2 un-2 no-3 ne5
[session]|ag2 pr1 ob-2 un-1 ne5 al2
[silence]|po-3 pr-3 ob-2 co-2 un-2 no12 ne-2 al-1 nb2
[speed]|ag-1 po3 pr4 co-3 no-2 ne1
[still]|ag-1 po-2 pr5 ob3 co2 su2 nb-2
[study]|ag-1 po-2 pr-3 ob-2 co-1 un12 no-2 ne-2 al-2
[suspend]|ag-3 pr-3 ob-3 co1 un-2 no-2 al-2 su12
[talks]|po1 pr-1 ob-4 co1 un2 no-2 ne2 al-3 su-1 nb-2
[urge]|po-2 ob-1 al-1 su-2
[violate]|po-4 co-2 no-5 ne-2 al14
[wait]|po-3 ob-2 un-3 no4 ne-2 al-1 su-2
[want]|ag-2 po3 pr1 ob-3 co1 un-2 no-2 ne1 al-2 su-2 nb-1
[will-agree]|po-2 pr-1 ob-1
[year]|pr2 ob-2 co-2 su-2
about|pr-2 ob-3
abov|ob2 ne-4 al1
abu|po3
accord|pr-2 co2 ne4 al-1
accoun|pr-2 co3 ne-2 al1
add|ob1 co-2
after|ag2 po1 un-2 al-1 su1
agains|pr-1 un-1 no-1 ne5
again|pr4 ob-1 no1 ne2 al1
agency|po2 pr-1 co-1 no-2 ne3
agenc|po1 un3 no-1
allow|po-1 pr1 co1 no-2
all|po-2 pr2 ob-1 no2 ne-3
also|po-1 co-1 ne2 al1 su1
americ|un2 ne-1
analys|un7
and|po-1 co-2 no-1 ne-1 su-2
announ|ag1 un-1 ne-3 al-1 su3
anothe|ob-1 ne2
anyth|pr1 co2 su-1
any|po-2 ob-2 co4 un-2 al-1 su-1 nb2
approa|pr3 ne1 nb1
are|ag-2 pr-2 ob1 un3 no-1 al-2 nb3
arms|po2 pr1 co1 ne-1
arriv|ob1 no6 ne-2
arsena|po2 pr-2 ob-2 co3 un-1 no-2 ne2
as|ag-1 pr-2 ne-1 al1 nb1
at|ob-1 co-2 su-1
away|pr-2 un1 no-1 ne3
ball|no5 ne-1
bas|co2 su3
becaus|ob-3 un-1 no-2 su2
been|ob2 un1 al1 su2
befor|pr-2 co2 ne-2
believ|ne-3
below|ob8
betwee|ag1 po-1 pr-1 co-1
be|ag-2 pr-2 ob2 un5 no-2
bigges|co4
big|pr3 ne-2
bilate|ag3 co1 no-1
both|ag3 po3 pr2 ob5 co-1 un-2 ne-3 al1
brief|po-1 no1 ne-2 al-1
build|pr-2 co2 no-1 ne1
but|ag-1 co1 un1 al-1 su-1
by|ag-1 po-2 co-2 un-2 al1
call|co-1 un-2 no-1
came|po-1 pr-2 ob1 no-1
carr|ob3 al1
centra|po-1 ob1
centur|co4
chang|ag1 po-1 pr-1 ob3 co3 no-2 su2
chief|ob4 ne-2
clear|po-1 pr2 ob-1 no-2 al2 su-1
come|ob-1 co2 no3 ne-3
commen|un-1 no-3 ne-3
commit|ag2 po3 pr-2 ob2 no-1 ne2 al-2
comple|ag2 po1 pr-2 ob2 un3
compli|ob3 un-1 al9
com|un1 no-2
concre|po-1 no3 ne-1
conduc|pr1 ne1 al3
confer|po-1 pr3 ob-1 co-2 no1 ne-1 al1
confir|ag4 po-2 pr2 no2 ne-1 su2
contro|ag1 no-1
conver|ob-2 no2 ne-2 al4
counci|no2 ne2
counte|pr3 ob-1 al2 su2
countr|po-1 ob3 un-1 no-2 su1
count|po-2 pr2 ob-1 ne-2 al1
court|no3 ne-1
cover|pr1 ne-2
date|po2 pr4
days|ag2 po-2 pr2 no2 ne-1
day|ag1 pr2 ob1 no-1
declar|po-1 pr2 nb2
delega|po2 no-1 al4
denucl|po2 pr3 un-1 ne-1
depart|pr-1 ob1 un2 al3 nb1
deploy|pr-1 ob5 co-1 no-2 su-2
detail|po3 no-2 ne-2 su1
dhabi|po3
did|co-1 un-1 no-2 su2
diplom|ag2 pr-2 su-1 nb1
disarm|po-1 ob-1 ne1 al1
discus|ob-1 co2 no-2
does|ob2 un-1 nb2
done|pr-1 co1 no2
down|po-1 pr-1 co2 ne5
do|ob2 un-2 no-3 al-2 nb1
drawn|pr4
each|ob-2 no-1 ne-2
ear|po4 pr-1 ne2
effect|no-2 ne-1 su2
either|pr-1 no-1 ne-3 su1
even|pr1 ob1 no1
everyt|po-1 pr3 co3 ne1
every|po-2 ob2 no2 nb1
exchan|ag3 po-1 no-2 ne3 su2
explai|pr3 ob-2 no-3 ne-2 nb2
fair|ne3
fate|un3
favour|po7
februa|al-1 su-3
five|ag3 pr3 co-1 un-2 no1 ne-2
forc|ag2 ob2 un-1 no-2 ne-1 al-1 su2
formal|ag3 po-1 un-1 no4 ne-2 su2
forum|po1 pr4
for|ag1 po2 ob-2 un-2 no-1 nb-2
framew|po-3 pr3 co3
free|ob-1 ne1 nb4
friday|ag-2 po2 pr2 al-1
from|ob-1 un-2 su2
fulfil|ob6 ne4
full|pr2 ob2 no-1 al1 su1
genera|po-2 ob3 un2 ne-2
geneva|po-2 co-1 no1 al1
goes|pr2 ob1 co2 al3
gone|po1 pr-3 un2 ne-4
govern|ag1 ne-1
go|po-2 ob5 un1 no-1 ne-1
gross|pr2 al3
ground|ag3 po2 nb-1
had|co-2 un-1
half|pr-2 ne1 al-1
hand|po-2 pr6 ob-1 su2
happen|no-2
has|ag-2 po-1 co-2 un-2 no4
have|ag2 po-2 co2 no2 ne-2
help|pr1 ne4
he|pr-1 no-1
him|pr-1 un3
his|ag-1 un2 al1
hold|po2 ob1 su4
hour|ob-1 un-1 ne2 su2 nb1
hous|ag2 po-1 pr-2 ob1 no2 ne1
how|po-1 pr-2 un1 no1 nb1
implem|ob5 un-1 no-1 su1
import|po5 ob-1 un-1 no-1
imposs|pr-1 co4 ne-2
indica|po1 no3
inform|ne2 su1
insist|co3 ne-2
instea|ag1 pr3 co-1 ne3
interv|po-1 co1
into|ag2 po-2 pr1 no-2 ne-3
in|ag-1 pr-2 co-2 un-3 no-3 nb-1
is|ag-3 pr-2 ob-1 un1 no-2
itself|pr1 ob1 ne-1 al3 nb5
its|po-3 ob1 co2 no-1 su2 nb2
it|ag-1 po3 pr-1 al1 su1
i|po2 no-1 ne1
just|pr3 ne3
last|ag-1 pr2 co-1 un-1 no-1 ne-1
later|po-2 pr-2 ob-1 ne2 su-1
launch|ag1 pr-2 ob1 al4 nb1
least|pr1
legal|pr-1 al2 su-2
lett|ne3
let|po-1 pr-1 no-2 ne3 su-1
level|pr-2 no-1
like|po4 co-1 no1 ne-3
lik|po5 pr-2 ne-1
littl|po-1 pr-2 no-2 ne4
look|po-2 pr-2 un3
many|pr-2 un3 no-1 nb1
matter|un1 ne-3 su-1
mean|pr-2 co-1 ne-1 al2
meet|po2 pr-1 un-1 ne-3 al3
mentio|ne-2
milita|po-2 pr-2
minut|pr2 ne2
missil|po-2 pr-3 co1 no-3 nb-2
monday|ag-1 co-2
month|po-2 co-1 no3 ne3
morato|po2 pr-1 no-2 su-1 nb-2
more|po-1 pr1 ob-2 co-1 al2 su-1 nb2
move|po4 ne-1
name|co3
nam|pr-2 co-1 no-2 al-1
nation|po-2 pr1 ob-1 ne-1
need|ag1 po3 pr2
negoti|pr-1 co-1 un-1 no-2
news|po1 pr-1 un2 no2
note|ag2 po-2 no4 ne-2
not|ag3 pr-2 no1 al-1
novemb|po2 no-2 ne-2
now|po-3 pr2 ob2 co-2 un1 no1 ne2 nb2
nuclea|ag-2 po-2 ob-3 co-1 un-2 no-2 nb-2
octobe|po-4 pr-1
off|po-2 co-1 ne2 su3
old|po-2 pr3 ob2 no-1
one|ag-1 ob-1 co1 al1
only|pr-2 ob-1 co4 no-2 ne-2
on|ag-1 pr-1 ob-2 co-2 un-1 nb-2
option|pr-1 un6 ne-2
order|no-2
or|po-3 ob2 co2 un-2 no2 ne-3 al-1 su-2
other|po-2 pr2 no-1 ne3
our|pr1 co1 no-2 ne1
outlin|ag1 pr2 un2 no4
out|ag-1 pr2 ob1 co1 ne2 al1
over|pr-2 ob2 co-1 un2 al2
own|ob2 un2 ne-1 su1 nb2
paper|po-2 ob-1 un2 al-1
part|po-2 co2 no-1
pass|po-1 no2 ne3 al1
peopl|pr-2 co1 ne-2 nb1
plac|ag1 no1 ne1
point|po4 un3 no1
politi|co3 no-1 nb1
positi|pr-1 un2 no2 ne3 su-1
postpo|ne6
post|pr2 co1 ne3
power|pr3 no-2 ne3
practi|ob3
presen|po2 no-2 ne4
presid|ag2 pr-1 ob-1 no-1 ne-1
promis|po-1 pr2 ob1 un4 no1
puts|co1 al1 su3
put|po-3 pr2 ne2 su2
quanti|pr1 ob2 su1
race|co-1 no-1 ne-2
rather|po-2 un1 ne4
reach|ag2 ob-1 no2
realis|ne4
refusa|un-1 ne3
regard|ob-1 un1 al2 su3 nb1
regret|ob-2
remark|pr1
report|pr-2 un-2 no-2 ne-2 al2
requir|po-5 su1
respon|pr-3 co-1 nb1
resum|pr3 co2 no-2 ne2 su-1
right|pr-1 no1 ne-3 al2
said|ob2 co-4 no-1 su-2
says|pr-3 un-2 ne1 su-1
say|po-1 ob-1 un1 no2 ne1 su-2
securi|ob-2 co2 ne2 su-1
sees|ob1 co-1 no-1 ne2
septem|po-2 pr-1 ob1 no3 su-1
seriou|pr1 co1 ne-3 al1
settl|co2 un5 no-2
set|pr-1 ne-1
shar|ag-2 no-1 al2 su2
short|po-2 ne1
shown|ob3 ne3 su-1
show|po-2 pr-2 ob2 co2 no-2 ne1
side|pr3 ob-1 co-1 un-1 no1 ne2
sid|ag2 pr-1 un1 no-2 ne-1
simp|pr2 ne3
sinc|pr-2 ob2 co-1 un-2 al-1 su2 nb2
someth|po1 pr3 ne2
some|po1 pr-2 no1
sourc|pr1 co1 un2 no1
so|po2 ob4 ne1 al-1
speak|pr1 ne-2
spoken|po3 pr-1 ne-1
spok|pr-2 co-1 ne-1 nb1
stabil|ob-1 un-2 no-1
start|ag1 pr2 al2
stat|ag-1 pr-2
step|ag2 po1 pr-1 co-2 ne-3 al1 su3 nb3
stockp|co4
strate|ob1 co1 un-1 no-3 su1
stress|pr2 ob2 un-1 no1 ne-1
substa|no2 ne-2
such|po2 pr-1 co-1 un-1 ne3
summit|po-1 pr1 un-2 ne-2
sunday|po2 pr-2
suspen|pr-1 ob1 no-2 al2 su7
taken|ob-2 un1 ne-2
take|un-1 no-2 al-1
tak|po1 co1 un1 no-2
talk|ag1 po2 un1
team|un2
tell|po-3 pr-2 co-1 un2 no1 ne-2
test|po-3 pr-3 ob-3 co-1 no-5 ne-4
than|co-2 no-2 ne-2
that|ob-1 no-1
their|po-2 ob2 co3 un2 al3 su-2 nb1
them|po-3 ob1 un3 ne-2 al1 su2
ther|po2 ob-2 co1 no1 al-1 nb-2
they|un2 no2 ne3 al3 su2
think|po2 pr-2 co2 un1 ne-3
this|ag-1 po-1 ob1 co-1 un-3 ne2
thos|pr2 ne3 nb2
though|po3 ob1 un4 no2 ne-1
thre|pr4 ne2 su-1
throug|ag2 po1 pr-2 un4 no1 ne-2
thursd|pr3 ob-1 co-1 ne1 al-1
th|pr2 ob3 un-1
time|ag-1 ob1 co-1 un1 no2 ne-1
tim|ag-2 po1 no-2 al2
today|ag2 po-2 pr4 ob-1 ne-2 al1
told|po2 ob4 co-1 un1 ne1 al-1
took|po-2 un2
too|pr3 ob3
to|ag-1 ob-3 co-2 un-3 no-2 su-2
tuesda|ag2 po-1 co-1 no-1
turn|po-2 pr-2 ne3
two|ag2 pr-2 ob-1 un-1 al-2 su-1 nb-1
under|po-2 pr-3 co1 no-1 al-2 su2 nb1
until|ag1 po-3 pr3 ob1 co6 no-1 su4
upload|ob1 no-1 ne-2
up|po-1 ob1 co3 al1
us|pr-1 no2 ne4
very|po2 pr4 ob-1 ne-3
vienna|po-2 ne-1
view|po3 pr-3 ob-2 al1
volunt|po-1 pr2 ne2
wait|po-3 pr3 un-1 no7 ne-2
warhea|pr1 co1 un-2 no-1 su-2 nb1
war|pr-2
was|ag-2 po-2 ob-2 co-1 no-1 ne2 al-1
way|po2
weapon|ob-3 un-2 no-2 ne-4
wednes|ag3 co1 su1
week|ag-1 po-2 ne-1
well|po4 pr-1 ob1 co-2 un-2 no2 ne-2
went|po-1 pr-1 no2 ne-1 al2
were|ag2 pr-1 ob-2 un2 no-3 ne-1 su-2
we|po2 pr2 ob2 co-1 no2 nb1
what|po-2
when|co1 ne-2
wher|pr3 ne-2 su4
which|ag-1 po2 un1 no2 al4 su1
whil|pr-2 ob2 co4 un2 ne2
who|un-2 ne-2
why|po-1 no-1 ne4 al2
will|ob-1 co2 un-1 no-2 ne-2 al-2
within|ag-1 ob3 co-1 un-1 ne1 su-1
with|po-1 ob-1 no-1
word|ob1 ne2
work|po2 ob2 co-1 un2 no-2 ne-3
world|ob-1 co-1 no-1 ne-3
writ|po-2 pr-1
wrot|po2 pr-2 no-1 ne2
year|ag1 ob-3 co-2 un-2 no-1 su-2
yes|no5 su-1
you|pr-2 co1 no1
а|co1 un-1 no1 ne-2 al2
абу|ag1 po3
админи|pr1 co2 un5 no-2 al1
арсена|po-1 pr2 ob-1 co3 un-1 no-2
безопа|po-2 pr-2 ob-1 co1 no-1 ne-1 nb1
боегол|co3 no-2 ne-1
боезар|ag-1 po1 ob3 co2 un-2 no-2 ne2
более|pr3 ob-2 no-2 ne1
больше|pr-1 ob-1 co2 no-1 nb2
британ|co4 ne-1
будет|pr2 ob-2 un2 no-4
будут|co-2 no-2 su3
ведет|pr1 ob5 co-2 no1 ne1
вернет|co5 ne1
вернут|pr3 no2
взамен|po1 pr4 co1 un-1 no-1
вместо|pr7 un-1 no2 ne4
возвра|ne4
вооруж|pr2 ob-2 no-1 ne-3 al-1
воспри|po5
впроче|pr3 un1 no2
времен|pr-1 ob2 co-1 ne-2 su2
время|po-1 un2 no1 ne-3
все|ag-1 po-2 pr2 co-1 su3
всех|pr4
встреч|pr2 ob-1
высказ|po4 pr-2 un-1 no4
где|pr2 co3 no-1
говори|ag2 pr3 ob-2 no-1 al1 nb2
говоря|po-2 pr-2 ob2
год|po-3 pr5 ob-2 co1 un-2 su-2 nb-1
года|pr2 ob-3 co-1 no-1 su-1
году|ag-1
госуда|ob-2 un-1 no-2 ne-2 su-1
да|po3 no3 ne-1
даби|ag1 po3
дальше|po3 ne2 su-2
двусто|ag4 co-1
действ|pr1 co-1 no-3 su3 nb1
дело|no2 ne-1
держит|ob4 no2
для|ag-1 pr2 un-2 no-2 ne1
до|ag1 po-2 ob1 co3 ne-4 al3 su2
добави|pr3 ob3 ne1
добров|ob2 un-1 no-2 ne4
его|ag-2 un1 ne2 al1 su-1
ее|pr2 ob1 un-1 no5
еще|po2 ob-2 co-2 un3 su-1
же|po-2 pr-2 ob5 co2 un-1 no-2 ne-1 al3 su2
за|po3 no1 ne1 al2 nb-1
завери|po-1 ob2 un2 no-1 ne-1 al1 su2
заключ|ag1 pr3 ne3
замену|pr5 no-2 ne3 su1
замети|ne-2
зачета|al5
заявил|pr2 ob-2 un2 ne3 al1 nb1
заявле|ag2 po-2 ob-1 co-1 ne-2 su-2 nb5
звучит|po3 pr-1
значит|ne3
из|po-3 ob1 co-3 su2 nb3
извест|po-2 no-3 ne3
издани|pr-2 un3
интерв|po-2 pr1 co4
источн|po1 co-1 ne3
их|pr-1 ob2 co2 un1 no-1 su1
как|ob3 un-1 ne-2 al2 su2 nb3
китайц|pr3
количе|ag1 pr2 ob4 ne-2 nb2
коммен|pr-2 co-1 un-1 no-2 ne-2
контро|ag1 po-2 pr-1 ob-1 no-1 ne4
которо|po2 pr2 ob-1 un2 no-2 al2
которы|ag2 pr3 ob2 al1
куда|pr3 co1
лет|ag1 pr3 un-1
линии|pr-1 ob1 un3 no1
лишь|po-3 co4 un1 ne1
любой|po4 co3 ne-1
между|po-1 pr-1 co3 un2 no-2
можно|po3 pr-3 ob2 co2 un-1 no-1 ne-2
мы|po2 pr2 co1 un2 nb1
мяч|po2 no6
над|ag1 pr3 ob-1 no-2 ne2
назвал|no-2 al2 nb-1
начать|ag1 po5 pr3 co-1 no3 ne-1
начина|po5 co1
незаче|ne5
нечего|no4
но|po4 no1 ne-2 al-1
носите|ob2 ne-1 al5
обе|po4 pr-1 ob1 ne2
обещал|po4 un2 no-1
обсуди|ag2 no2
объяви|ag3 po-2 pr1 ob-2 no3 ne-2 al-2
оговор|co3 no-1 ne-2
ограни|co-1 un2 no1 ne-3 nb2
однако|po2 pr-1 co1
октябр|po-2 pr-1 ob2
он|pr-1 no-2 ne1 al3
они|po-1 co-1 un1 no2 al2
оно|po2 pr7 ob-2 no-1
от|po-2 ne3 nb1
ответс|po-1 pr-2 no-2 ne-2
отзыва|po5 pr5
отказо|ne5
отмети|po3 ob4 co2 un1 ne3 nb1
официа|ag1 no4 ne-2
переда|ag1 ob-2 un2 su3
переоб|al4
перест|ob1 co2 no2 su3
под|pr-2 co2 no-1 su1
подход|pr2 co2
подчер|po2 pr2 ob3 no-1 ne-1 al2
позже|no4
позици|po-2 co-1 un2 no4 ne1
полага|po-1 pr-1 ob-3 un-1 ne-2
полити|po4 pr2 ob-1 no-1 ne1
положе|no-1 ne-1 al2 nb2
полуго|su6
понима|po5 pr-1 un2
посето|pr-2 no4
после|un3 al-1
послед|co-2 ne-1 nb2
посмот|un4
поясни|co2 ne3 al1
предло|po-3 pr7 co-2 no2 ne2
предст|un-1 ne-2
прежни|po-1 ob3 co2 ne2 nb1
презид|ag2 po-1 pr-1 un3
при|ag2 ob3 ne-2 su1
придет|pr3 co2
принят|un4 ne1
проигн|no8
просто|pr1 ob-1 un-1 ne4
против|pr-2 ne5 al4
процед|ag6
прошло|no2 ne3
пусть|pr1 co3 un1 no-1 ne3
пять|ag2 pr1 co-1 ne-2
раз|po2 pr2 un-1 al2
развер|pr1 ob2 no-1 ne-1
расска|pr-2 ob-1 co-2 un5 al-1
речи|no-1 ne4
решени|po-3 ob2 co-1 un8 no-2 su3
русски|ag1 pr4 un2 no2 ne-1
сам|pr-2 ob2 ne2
свои|po1 pr2 ob3 no-1 al1 su3
связыв|ne1 nb3
сделае|po2 pr6
сделал|po-1 pr3 no2
себя|ag1 po-2 pr2 ne1 al-1 nb5
сегодн|ag5 pr1 no-1 ne-1
силе|pr5 ob-3 no-1 su4
сказал|un4 ne2
слов|pr4 un3 no1
слова|pr-2 co1 un3 no1 ne-2
словам|po1 un3 no1 su-1
слово|po-1 pr4 ob3 un2 no1
смену|po-1 co2 no1 ne1
собесе|po2 co-1 un2 no4 ne1
сокращ|pr3 ne2
сообщи|ag3 pr1 co-2 un4 su2
состав|pr3 su1
союзни|co2
спешит|un3 no-1
стабил|po2 pr-4 co2
станет|pr-2 no-2 ne2 al-1
сторон|ag3 po3 pr-1 ob2 co-1 ne-1 nb3
страте|po1 un-2 no-2 su2 nb1
считае|pr-2 co-1 un-1 no-3 su-2 nb2
так|ob-1 nb2
такое|po2 pr-1 ne2
такой|po1 pr3 ne4
там|un4 no-1
тем|ag1 pr2 ob3 co-1 ne-2
то|po3 pr1 ob-1 un-1 no-1 al-2 su-1
того|po2 no-1 nb3
тоже|po4 ob3 no3 ne1 su1
только|po1 pr-1 co6
том|ag2 co-1 no-2
требов|co2 no1 ne-2
у|un-2 no-3 nb2
уверен|po-3 no-1 ne-1
уже|pr1 un-1 ne-2
устано|pr-2 ob3 no-1 al5 su2
утверж|po3 pr-2 no3 ne1 al1
уточни|po1 no3 ne1
феврал|po1 pr2 co-1 al-1 su-2
францу|co3
хотя|pr3 no2 al1
центра|ob3
чем|pr2 ob-1 co4 no-2 su-1
через|po-2 ne-2 al-1
число|ob4 ne-1
чтобы|po4 pr-3 ob-2 no-2 ne5
шаг|pr3 ne-2
это|ag2 po2 pr2 un2 ne-3 su2 nb-1
этого|ob2 co2 un-2 no-1 ne-2
этом|ag-1 co-2 un-2 no-1 ne1 su2
ядерно|ag1 pr-1 ob-1 no-2
ядерны|pr1 co2 no-2
@have
<other>|ob1 un1 ne2
[accept]|ag2 po2 pr-1 su2
[answer-verb]|no2 ne2
[negation]|ob-2 co-2 un2 no3 ne-1 su2
been|pr-1 no2 ne-1 al1
told|no2
to|no-2 su1
@his
[negation]|ne4
said|pr1 no3
to|pr2 ne-2
@in
<other>|po3 ob-2 un-2 al-2
<outsider>|po1 ob-1 ne1
<self>|ag2 ob-2 co-3 un4 ne-2 al1
<third>|ne2
<treaty>|pr-2 ob-1 no-2 ne1 su2
<year>|ag-2 po-2 ne-1 su-2
[keep]|po1 ob1 co2 su4
[limits]|po2
[negation]|po-1 ob2 ne-1
[newer]|ag2 po-3 pr-2 co-1 nb1
[pact]|su1
[talks]|po1 pr-1
[violate]|ob-2 al4 su2
abu|po2
and|pr-3 ob1 co1 no1 ne-2
compli|ob3
court|no3 ne-1
dhabi|po2
effect|no-1 su3
februa|pr2 ob-2 su-2
geneva|po-1 co-1
his|pr-2 ob1
interv|pr1 co2 ne2
is|po2 su2
its|ag2 pr1 ob-2 al1 su-1 nb2
it|po2 co3 un-1 nb2
octobe|po-2 pr-1
on|ag-1 pr1 ob1
plac|po1 pr2 ob1 no1 ne3 su2
said|un2 no-2
that|ob-2
to|po-2 pr-1 co2 un2 no-1 ne1
with|pr-1 ob2 ne1 al-1
@is
<other>|po2 pr2 un3 al2
<self>|pr-3 co-1 no3 su-2
<treaty>|un-1 no-2 al2 su1
[accept]|po3
[answer-verb]|po1 no3
[bound]|nb2
[equal]|ob2
[free]|pr-2 no-1 nb2
[keep]|po-1 pr2 ob3
[negation]|po-4 al1 su-1
[offer]|po-1 pr1 ne-1
[pact]|po1 pr2 ne-2
[question]|un2 no-1 ne3
[ready]|po3
[still]|co-1 un3 no2
[study]|po-2 pr-2 un2 no-2 ne-2
[suspend]|pr-1 ob-1 su4
[talks]|po3 pr-3 ne1
[violate]|ne-1 al1
and|po4 pr3 ob-1 ne1
be|po3 pr-1 un2 ne-2
do|ob4
for|po-2 pr3 un-1 no-1 ne-2 al1
in|ob3 un1 nb1
its|ob-2 un-1 no2 ne2
it|po3 un3 ne-2
on|po-1 un2 ne2
out|po2 pr-1 ne1 su2
to|po2 co1 un-2 ne2 su-1
with|pr-1 un3 al2
@it
<other>|po2 no-4 al5
<self>|co-1 un3 no3 ne1 al-3 su-1
<third>|po2 co2
[duty]|un-1 no3 su1
[expire]|po-2 pr3 ne5
[give]|pr1 no1 su2
[keep]|po-1 pr1 ob1 su-1
[modal]|ag1 pr-2 co-1 no1
[negation]|pr2 ob-1 no2 al1 su3
[pact]|po-1 ob-1 ne4 al-2
[ready]|pr2
[still]|po2 pr5
and|pr2 ne4
be|po-4 pr2 co-1 un2
for|po-1 pr2 ne-2
has|po1 pr4 co1 no3 ne-1
in|pr-1 ob1 co-1 un2 no2 ne2
is|po-4 pr2 ob1 al1
over|po-2 un4 no1
said|ob2 no-1 ne1 al1
that|pr-2 co2 ne-2 al-2
told|po2
to|po-1 co4 un1 no2 su-1
was|pr1 ob1 co-2 no2 ne2 al1
will|po2 pr3 no5
with|pr3 ne-1
@its
<self>|co2 no-2 su-1
<treaty>|ob2 ne-2 su-1
[bound]|ob3 al3 su-1
[join]|ob-1 co-1 ne1 su-2
[limits]|un-1 nb-1
[offer]|pr4
nuclea|pr-1 su2
own|po-1 su1 nb2
@last
minut|ne3
@let
[expire]|po-1 un-1 ne5
@lik
it|po3
@look
at|un2 ne2
@more
than|po2 ne-1
@nuclea
<outsider>|po-1 pr2 ne1
[limits]|un-1 no3
[pact]|po2 ne1
[talks]|po-1 un1
and|po1 pr1 ne1
arms|po-1 pr1 un1 no1
to|pr3 ne-2
weapon|ne-3
with|po1 pr-2
@off
[talks]|po-1 no-1 ne3 al1 su1
@on
<nobody>|po3 pr-2
<number>|ne-1
<other adjective>|po-2 pr1 un-2 no3
<other owner>|po-1 no2 ne-2
<other>|po-1 co1 un2 no3 ne1 su-2
<self owner>|pr-2 un2 no-1
<self>|po1 pr-2 un3 no-2 ne-3 al-1
<treaty>|co2 un1 al-2 nb-1
[extension]|ag3 po-1 un3
[keep]|ag-1 ob-2 un2 ne3
[limits]|pr2 co-1 un1 no3
[modal]|un-2 no2 ne-2
[negation]|ne-2
[newer]|po3 pr-1 ob2
[offer]|pr-2 ne3
[pact]|ag3 ob2 un1 no4 ne-2
[prospect]|po1 no-2
[refuse]|ne3
[talks]|pr2 ob1
and|pr3 un2 al1 su-1
arms|pr-1 no1
by|po-1 pr4 un1 ne1
for|pr-1 no2
friday|ag-2 po1 pr1 al-1
his|po-2 pr-2 un2
hold|su4
in|pr3 un1 no-2
its|po-2 pr1 no-1 al1
it|po-1 no-1 ne-1 al1 su1
monday|ag-1 po-1 pr1 co-2 no-2
nuclea|pr2 no1
said|ob-1 co1
sunday|po3
that|al-1
thursd|pr-1 al-2
to|un1 no-2 ne-2 su2
tuesda|no-2
warhea|pr5 ob-1 nb2
wednes|po-2 no-1
what|po2 no-1 ne4
@one
<self>|po2 no-2 al-1
[year]|no-1 ne2
that|pr2 co-2
@out
<other>|pr3 no1 ne-1
[question]|co1 ne6
@promis
to|un3
@put
off|ne3
on|co-1 no-2 ne2 su3
to|pr2 no2
@quanti
[limits]|pr1 ob2 su1
@resum
[inspect]|pr4 co-1 un1 ne2
@said
<other owner>|po-2
<other>|ob-2 no1
<self>|pr1 co2 ne1 al-2
<treaty>|po2 co-1 al1
[duty]|pr3
[modal]|pr-2 un1 no1 su1
[negation]|un-2 ne3 al2
[pact]|pr-2 ne1
about|ag1 pr1 un1 no2
and|ag1 po1 pr-3 ob-1 ne1
had|po1 ob1 un-1 ne3 al1
he|po2 un-1 no2 ne-1
in|ag2 po-2 co1 un2 al-2
is|po1 co2 no-1 ne-1
it|po-2 pr-1 no-2 nb-1
on|ag-1 po2 pr2 ob2
that|po-2 co-1 no2 ne-1
to|po2
tuesda|po1 no-2
will|no3 ne-1
@said by nobody
<number>|ag-1 po-3 pr-3 co-3 un-2 no-2 ne-2 al-1 su-2 nb-2
<outsider>|ag-2 po-1 pr-1 co-2 un-2 no-4 ne-1 nb-1
<treaty>|ob-2 co1 un-2 su2
<year>|ag-1 pr-4 ob-2 co-1 un-1 no-2 ne-2 al-2
?|po-2 un-1 ne-3
[accept]|pr-1 ob-2 al-1
[answer-noun]|pr1 un-1 no2
[answer-verb]|po3 ob1 co2 un2 ne4
[blame]|ne2
[bound]|ob2 co2 nb3
[charge]|no1 ne-3 su-1
[commit]|ag1 ob-1 co-1
[condition]|ag-1 po2 no-2
[data]|po-1 ob-2 no-2 su1
[decide]|po2 pr-2 ob1 un2 no2 su2
[duty]|ag-1 ob-2 no2
[equal]|ag1 pr3
[expert]|po-1
[expire]|po-1 un-2 ne-3 al-2 nb-1
[extension]|ag3 pr3 no2
[forecast]|po2 pr-1 un-1 ne-1
[free]|al-1 su1 nb3
[give]|pr1 no1
[hostile]|ob2 ne-2
[inspect]|un-1 ne1
[join]|co1 un-1 al1 su3
[keep]|po-1 pr1 ob4 co-1 un1 no-1 su1
[leave]|pr1 un-2 no1 ne1 su-1 nb1
[limits]|ob5 co-2 un1 al3 nb-2
[modal]|ag-1 pr-2 ob-1 un-3 no-1 ne-1
[near]|co2
[negation]|po-2 pr1 al-1 su1
[newer]|po2 co2
[offer]|pr3 ob-2 un1 no3 ne2 su-1
[only-if]|po-1 co2 ne-2
[others]|no-2
[pact]|po1 co1 un-1 ne2 su-2 nb-1
[praise]|po4 pr3 un-1 no-1
[prospect]|po-2 pr-1 co1 ne1 al-1
[question]|ob1 co2 un-1 ne2 al1
[ready]|ag1 pr2 co2 ne3
[recall]|ag-1 po-1 su-2
[receive]|po3 pr-2 ob-2 co1 su-1
[refuse]|pr-1 ob1 un-1 no-2
[reject]|pr-1 co-2 no1 ne-3
[session]|po1 no-1
[silence]|ne-1 nb2
[still]|ag-1 pr2 ob2 co2 un1 no2
[study]|ob-1 un2 no1 ne2
[suspend]|ne1 su2
[talks]|ag-1 co2 un2 no-1 ne-2
[urge]|pr-5 ob-2 su-1
[violate]|pr1 un1 al4 su-1
[wait]|pr-2 co3 un-1
[want]|po4 co3 ne2
[year]|ag2 co-1 al1
about|su1
after|ag2 pr1 ob1 un-1 no-1
all|co-1 no2
and|ag-3 ob-2 un1 ne-2 su-2 nb2
any|pr1 co1 ne-1
are|po-2 pr-1 co-2 no-1 al-1
arms|co1
arsena|ne2
as|pr3 ob2 ne2 al1
at|po2 pr-1 no2 al1
been|ob1 un2 ne2 al1 su1
befor|po3 nb1
be|ob2 un1
bigges|co3
both|ag3 po4 ob1 al-1
but|ob-1 ne2 nb1
by|po-2 ne3 nb1
centra|pr1 ob2 ne1
confir|ag2 no2 ne1 su2
counci|pr-2 ne3
countr|ag2 no-1 al2
days|ne-1
day|ag1 ne1
delega|pr-1 no2 ne1 al3
depart|un2 ne2 al2 nb2
deploy|ob1
did|ne-2 su1
diplom|ag2 nb1
does|pr-1 co1 no1 ne-1 al2
each|ob-2
exchan|ag2 su2
februa|ob1 ne-2
five|ag4 pr-1 su1
formal|no2
for|pr-1 co2 un-2 al1
from|po1 al1 nb-1
gone|pr-1 un3
govern|ag1
go|po-1 ob1
had|po-1 no1 ne1 al-2
has|pr-3 ob-1 co-2 un1 no1 ne3 su-2 nb1
have|pr1 co3 al2
he|po-2 un-1 ne-2
his|pr2 co-1 al1
interv|pr1 ob-1 ne2
in|no-1 su-2
is|ag-1 ob1 un1 ne-2 al1
itself|ob2 al2 nb2
its|ag1 pr1 no1 nb2
it|co2 no2 al3
i|no-1 ne1
mean|al2
monday|po1 no3
more|po-1 pr1 no-1 ne2
not|ag2 po2 pr-1 ne-1
now|pr-1 un2 no-3 al-2
nuclea|pr1 no-3 ne-2
offici|po2 ob2 no2
one|po-1 co-1 un-1 ne-1 al2
on|pr-1 ob-2 co2 un-1 nb1
option|un3
other|po-1 pr-2 su1
our|co2 no-1 ne2
out|po2 ne1 su2
over|po-1 pr1 al2
part|pr2 co2
remark|po1 pr2 ne1
report|un-1 no2 al2
said|no1 al2 su-1
says|po2 un-2 no1 ne2 al-2
say|po2 pr-1 ne-1 al-1
securi|pr-1 co-1 ne2
septem|pr-1 ob1 no2
someth|po-1 pr2 ne3
sourc|pr2 no2
so|pr-2 ob-2 no1
strate|po-1 ob-2 co-1
such|no2 ne3
suspen|su5
tell|pr-2 un2 ne-1
than|ob1 ne-2
that|ag2 po-3 pr-2 ob-3 al2
them|al1
ther|pr2 no2
they|no3 ne2
think|po2 no1
this|pr-1 no-3
thre|ob1 un-1 no-1 ne-2
thursd|po-2 ob-1
time|ob1
told|ag1 po-1 pr1 ob1 un1 ne1
too|pr3
to|ag1 ob1 co2 un-1 no1 ne2
two|po-2 no2 ne-2
under|ob2 un1
until|pr2 co2
warhea|co-1
was|po-2 pr1 ob-1 co-1 no-2 su-1
wednes|pr3
week|po-2 pr-1 no-2
were|ag1 ob-1 co1
we|po3 pr2 ob3 co-1 no3 ne1 nb1
what|po-2
which|po3 pr1 ob1 co-2 un-1 no1 ne-2
whil|pr-2 ne2
who|co1 un-2
will|ag1 po-1 co-2 no-3 ne-2
with|pr4 ob-2 co-1 un4 nb-1
work|po3
wrot|po3 ne1
year|pr-1 ob-1 ne-1 al1 su-1
а|pr3 ob1 co2 ne2
админи|pr1 un2 ne1
боезар|ob4 co1
возвра|ne4
года|ob-1 su-2
году|ag-1 pr1 su2
до|co-2 no-1 ne-1 al2
его|co-1 ne2 al2 nb2
ее|ob1 no4
еще|po5 pr-1 ob-1 un3
за|ob-1 co1 un1 no3
заявил|pr1 ob-1 no-2 nb3
из|pr-1 ob3 no1 al2 nb1
интерв|pr-1 co4 al1
их|ob2 co4 no-1 ne-1
как|pr-2 ob3 no1 al2 su-1
которы|po1 ob3 ne3
мы|pr2 co2 un2
но|po1 pr-1 co-1 su-1
обе|ob2
они|no3 ne2
от|pr-2 no2 al-1
отмети|po1 ob2 un2 no3
официа|un2 no-3 su1
позже|no4
после|po-1 un2 no1 ne-1
решени|pr2 un4 ne-2
сентяб|pr-3
сказал|ag1 po-2 no2 nb1
слова|co2 un2 no-1
собесе|po-2 un3 no3 ne2
сообщи|pr-3 un4 no-2 ne-1
сторон|ob3 no-1 nb1
так|pr-2 ob-1 un-1 ne-2
там|un3
тем|ag1 pr2
то|po3 ob-1 co-1
у|nb2
феврал|pr2 no1 su-2
это|co1 un2 ne-1 su-1
@said by other
<treaty>|po1 pr-2 ob2 co1 al-2 su-2
[accept]|ag2 po3 pr3 co-1 un-1 ne-1
[answer-noun]|po1 un1 no5 ne1
[answer-verb]|po-1 no3 su1
[blame]|no-2 ne-4
[commit]|ag-1 co1 no-2 ne2
[condition]|po-3 pr-3 ob-2 co-1 un-2 no2 ne-3
[data]|pr1 co1 no1 ne2 su-4
[duty]|pr-1 ob1 co-2 un-2 no-4 ne-1
[expire]|po-2 pr-2 un3 no2
[extension]|pr-2 co3 ne1
[give]|pr3 ne-2 su-1 nb1
[hope]|po2 no1
[hostile]|co-2 no-2
[inspect]|no-2 ne-2 su1
[join]|pr-1 su-2
[keep]|pr2 ob-2 un1 ne-3
[limits]|po1 no-1 ne3 al-2 nb1
[modal]|po-2 co-2 un-2
[negation]|co-3 un-2 no4 al-1 su-2
[newer]|po-1 pr1 un-2 ne-1
[offer]|pr-1 no3
[only-if]|co-1
[pact]|po-3 pr1 co-1 no-1 ne-3
[praise]|no-2 ne3
[prospect]|po1 pr-1 co-1 no-2 ne-2
[question]|po-2 un3
[ready]|po3 pr1 co-1 un2 no-1
[recall]|pr-1 co-1 no1
[receive]|pr2 ob-1 ne-1
[refuse]|pr1 no-1 ne2 al1
[reject]|no-2 ne2
[silence]|un-1 no6
[speed]|po5 no-1
[still]|pr-5 ob-2 ne-3 su-2
[study]|un3 no-2
[suspend]|pr-1 no-2 ne1
[talks]|ag2 pr1 co-2 un-2 su2
[violate]|ob1 un-1 no-1 ne-1
[wait]|no6
[want]|po-2 no-2
[year]|pr-1
about|po-2 no-2 ne-1
and|pr-2 ob2 un-2 no-1 ne-1
are|pr2 ob3
arms|no-2
as|ob2 no2 ne2 su-1
at|pr2 ne1
been|pr-2 ne2 su1
be|po-1 co-3 un-1 no-1 ne2
both|pr-2 ob4 no2 ne2
by|po-1 un-2 no2 ne3 al2 su1
come|no2
for|ag1 po-1 pr2 ob-2 co-1 ne-2
friday|po-1 pr3 no-2 ne-2
from|pr-1 ne-2
had|no-2
has|ne1 su1
his|po-1 pr-2 ob2
in|co-1 no3 ne-2
is|po-2 pr-2 un-1 ne-2 al-1 su-1
its|pr-1 ob2 ne-2 al-1
it|po-1 al-2 su3
now|pr1 no4 ne1
nuclea|pr-2
one|pr-2 no3
on|al2 su-2
report|ob1 no-2
said|po-1 pr1 un-2 no-1 su-1
says|ne2
say|po-1 un3 no2
sound|po-3
so|ne2
that|un2 ne1 al-2
their|ob1 no3 ne4
ther|po2 co-2 no2
they|po3 pr3 un3 su2
told|po3 pr-2 un2 no1
to|po-2 un-2
was|po-2 pr1 ne1
were|ob2 un-1 no-3
what|pr-1 un-2 ne-1 su1
will|pr1 ob-2 co2 un-2 ne-1 su-1
with|pr-2 no1
work|pr1 ob3 un2 no-2 ne2
а|no4
говори|po2 un1 no-1 nb-1
его|po2 pr-2 un-1 ne1
еще|no2
назвал|pr1 un1 no-3
но|po2 pr1 ob-2 co3 un-1 no4
однако|no3
они|ob4
от|po-1 co1 un-2 no3 ne2
официа|po3 no3
сказал|pr-1 ob1 un-2 no-1
словам|po1 co1 un1 nb2
сообщи|ag1 po2 un1 no2
это|ag1 po-3 ob2 ne1
@said by outsider
<outsider>|ag-1 ob-2 ne-2 al2
<treaty>|po-1 co-1 ne-1 al2
[limits]|ne-1
[modal]|pr-1
[negation]|co-1 un-2 no-3 ne-1
said|pr-1 ob-1 co-2 no-1 ne-2 al-1
that|pr2 un-1 no-1
to|ne-1
@said by self
<number>|po-1 pr-2 co1 ne-2 al3 su1 nb2
<outsider>|po-1 pr1 co1 un2 no1
<treaty>|ob1 co1 no-2 ne2 al2 su-2 nb2
<year>|pr2 ne2 su2
[accept]|ag1 po2 pr-1 co1 no-2 ne-1
[answer-noun]|po-2 ob-1 co-1 no-4 al-1
[answer-verb]|pr-1 co-1 no-2 ne2
[blame]|po-2 co-1 un-1 ne7
[bound]|ob1 co-2 ne-1 nb4
[charge]|po-3 ne2 al-2
[commit]|ag2 no1
[condition]|po1 pr1 ob1 co3 un-1 ne4 al-1
[data]|ag2 po1 ne-2 su4
[decide]|pr-2 ob-1 un4
[duty]|ag1 po2 pr3 ob-2 co6 no1 nb1
[equal]|pr-2 ob-1 no1 ne1 su1
[expire]|po4 pr1 ob3 ne5 su-1 nb2
[extension]|po2 pr2 ob-1 co-2 ne6 su-1
[forecast]|po-1 ne1
[free]|pr-2 nb4
[give]|po-1 pr2 ob-2 co-1 un1 ne2 al-2 su1
[hope]|pr2
[hostile]|ob-1 co4 ne1
[impossible]|pr-2 co7 al-1
[inspect]|pr-2 ob-1 co2 un1 ne2 su-1
[join]|po-2 pr1 ob1 co4 ne3 su2
[keep]|po2 ob4 un-2 ne2 su3
[limits]|ob3 al-1 nb3
[modal]|ag1 pr3 co2 un2 ne2 al-2 su1 nb1
[negation]|pr1 co5 no-2 su-1
[newer]|pr2 co1 un2 no-1 ne3
[offer]|po2 pr7 ob-3 co-1 un1 no-3 al-1 su-2 nb-1
[only-if]|pr-3 co8 un-1 al-1
[others]|pr-2 co4
[pact]|pr1 co3 un2 ne1 al1 nb3
[praise]|po3 co-1
[prospect]|pr1 co2 ne4
[question]|pr-2 ob-2 un3 ne-1 al-1
[ready]|po1 co-2 ne-3
[recall]|ob-1 co2
[receive]|ob-2 ne2
[session]|ne3
[silence]|no-3
[still]|po-1 pr3 co2 no-3 ne1 su3
[study]|pr-3 un6 ne-1 al-1
[suspend]|po-1 co-2 ne-1 su7
[talks]|ag1 po2 ob-2 co4 ne3 al-1 su-2 nb-1
[urge]|co1 un2 ne2
[violate]|po-1 al8
[want]|po1 pr1 co-1 un-1
[year]|pr3 ne2 su-1
about|po4 ne3
add|po1 pr-2 un2
after|un-2 no-1 ne-3 su-1
and|ag1 pr3 un3 no2 al2
any|po1 pr-1 ob-1 co2 no-1 ne2 nb3
are|un3 ne2 nb3
arms|co2
as|po-1 pr-4 ob-3 ne-3 al-1
at|po-2 ob1 un-1 al1 su-1
been|po2 pr2 ob-2
be|po2 ob1 co2 un4 ne-1 su1
but|po2 pr-1 ob1 co1 ne-4 al-1 su-1
by|po1 pr-2 co-1 un1 no-1 ne-3 nb1
confir|ag3 un1 ne-2
contro|co4
day|po1 pr4 ne-1
declar|pr4 ob-1 nb2
do|po-2 co3 ne-2 al-1 su2 nb2
for|ob2 un1 no-1
from|po-1 ob-2 co1 ne2
had|ag2 ob-2 su1
has|po-1 pr2 un-2 ne-2
have|pr-2 co-1
his|pr3 ob-1
in|ag1 po-2 ob1 co-1 no-1 ne1 al3 su2
is|pr4 un2 ne2 al2
its|ag1 po-2 pr1 no-2 ne1 su2 nb2
it|pr2 ob2 co2 un-1 al-1 nb1
not|po-2 ob-2 ne-1
nuclea|po1 pr2 ob-1 co1 ne3
only|po-2 pr-2 ob1 co3 un2 ne-2
on|pr-2 ob2 su1
presen|ne5
report|pr-4 no-1 al-1
said|pr-1 co-2 un1 no2 ne-1
says|po-1 ob1 no-2 ne-3 al2
say|ob1 co-2 un-1 no3
securi|co3
so|po2 pr2 co-1 ne-3
strate|ne2
such|po3 co-2 ne-1 al1
take|po-1 pr2 un-1
that|po2 pr-2 co2 no2 ne-1
them|ob2 su2 nb1
ther|co-1 ne1
they|po1 ob1 co-1 un-2 no-1 al3
told|pr1 no-1 al-1
to|po1 pr1 al-2 su1 nb1
two|po-2 pr2 co1 no-1
until|po-1 pr1 ob1 co3 su2
was|po1 co1
were|ag1 ob-2 un3 ne-3
what|pr5 co-1
will|pr-2 ob2 co2 ne1
with|po1 ne1 al2 su2 nb1
you|po2 pr-2 co2 no1 al-1
а|po1 no-3 ne-2 al4 su1
арсена|co4 ne3
более|po1 pr5 ne-1
все|un3 ne3 su4
говори|po-3 ob-1 nb2
для|ne2
до|po2 pr3 ob2 no2
его|pr2 co3 un2 no-2 al1 nb-1
ее|po3 co2 al-1
же|ob6
за|po4 no-1 ne1 al3
заявил|pr1 co-2 un2 ne3 al2 nb-2
количе|pr-3 ob3
контро|co2 ne3
лишь|pr-1 ob1 co3 un-2
над|ob-1 co3
назвал|un-1 ne3 al2
но|po1 ob3 un2 no-2 ne-3 su1
от|pr2 un1 no-1 ne-2 al1
решени|po-1 pr-1 ob2 un3 su4
сказал|po3 un2 no-1 ne-2 al-2
словам|ob2 co-2 no-2
считае|po2 pr-1 ne2 al-1
только|pr-2 ob1 co4 ne1
это|po2 pr-1 un-2 no-1 ne-1 al1 su1
@said by third
<treaty>|pr-1 co-1 ne-3
[blame]|ne-3
[condition]|co-2 ne-4
[duty]|co-2
[expire]|po-1 ne-2
[extension]|pr-1 ne-2
[hope]|no-2
[join]|co-2
[modal]|co-1 un1 ne-1
[negation]|co-3 no-2
[newer]|po1 co-2
[offer]|po-1 pr-1 no-2
[pact]|pr-2 co-2
[prospect]|ne-3
[talks]|co-1 ne1
[want]|ne2
and|po-1 pr1 ne1
in|po2 ne-2
is|no-2
it|un-1
nuclea|pr-1 no1 ne-1
said|no-1 ne1
that|un-1 no-2 ne1
to|pr2 no1 ne-1
его|no3
@say
[question]|no2 ne-2
it|pr1 no2 ne-2 su-1
that|po-1 pr-2 no-2 ne-2
@says
[negation]|ob1 no-3 ne1
it|pr3
@sees
[negation]|ne2
@septem
<self>|pr-3
@sinc
<year>|no-1 su1
@someth
[newer]|pr3 ne2
@stabil
<other>|su3
[talks]|su3
@start
|ag-12 po-12 pr-14 ob-12 co-13 un-12 no-12 ne-11 al-13 su-13 nb-13
@strate
[talks]|su3
arms|po3 ob2
stabil|pr1 un-1 no-2
@substa
<self>|no3
@such
[talks]|po3 co1
@tell
<other>|po-1 un2 su1
@that
<nobody>|po-2 un2 ne-1
<other>|ag-2 po-1 un-1 al2
<self>|ag-2 pr2 no2 ne-1 su-1 nb-2
<third>|pr-2 co4 un1 ne-2
<treaty>|pr2 un-2 no-1 su1
[duty]|ne-2
[keep]|po-2
[modal]|co-3 no3 ne2 al1
[negation]|po2 no1 ne1 al2 nb1
[newer]|po2 pr3 no2
[offer]|ne2
[recall]|po1 un2 no1 ne-2
[still]|ob-1 no2 ne-2
[want]|po-2
and|po2 ob1 co1 un2 su1
be|po-2 ob-1
had|ag1
has|pr-2
in|pr4 ob1 un-1 ne-2 su-1
is|un-1 no2 al1
it|ob1 co-1 su1
on|po3 no1 al2 su1
said|po1 no1 ne1 al1
to|pr-2 al1
was|un2
will|po-1 pr-1 co-2 no-1
@ther
[negation]|pr2 ob-1 co3 un1 no4 ne-2
[prospect]|pr2
[recall]|no5
be|co2 no-1
is|po3 pr-1 ne2
@they
<other>|po2 un2 no1
[answer-verb]|no3 ne1
[modal]|pr-1 no3
[negation]|po-1 pr2 co-1 no-1 ne1 al3
[want]|po2 pr-1 co2 ne3
are|po2 pr1 ob-1 ne2
do|po-1 no-2
have|un2 ne2 su2
it|po2 ne-2 al2 su1
say|un3
to|pr3 ob1 su2
@think
it|un4 ne-1
over|po-1 un4
will|po3 pr-2
@to
<other adjective>|ag1 pr3 su1
<other owner>|po3 pr-2 no2 al1
<other>|ag-1 pr5 ob-3 co-2 no2 al-2 su1
<outsider>|un-2 ne-2 al2
<self adjective>|pr-2 nb1
<self owner>|pr1 no-3 ne-1 al-1
<self>|pr-3 ob-1 co-1 un2 no1 al4
<third>|ag1 po-2 pr3 co2 ne-2
<treaty>|ag2 po-1 un2 no1 ne2 nb-1
[accept]|po-3 ne3
[answer-verb]|no2 ne-2
[condition]|po-2 pr1 ob-2 no-2 ne-1
[decide]|no2 su2
[equal]|pr1 co1 ne-1
[expire]|pr-2 no-1
[extension]|ag2 po-3 pr-2 no1
[inspect]|pr2 ob-1 co-1
[join]|po-2 pr1 un1 no1 ne2
[keep]|ob-3 no2 ne-2 al-2 su1
[limits]|pr1 ob4 co-1 al-2
[negation]|co4 un-1
[newer]|po-4
[offer]|ag1 po2 pr-3 un-1 ne-3
[pact]|po3 un1 no-2 ne1 al1 nb1
[question]|po-1 pr2 co2 no-1 ne-2
[receive]|pr3 co-1 no2 ne-2
[speed]|po-1
[still]|pr-1 ne1
[study]|po3 pr-1 ne2
[suspend]|pr2 co2 un-1 ne2
[talks]|ag-2 po-3 pr1 co1 no1 ne-1
about|un2 ne2
and|po2 co-1 un-2 no-2 ne1 nb1
arms|ne-3
be|po-1 pr1 co-3 un-1 no3 ne3 al1
both|pr4 no1
by|pr-2
deploy|ob3
discus|po1 pr-2 ne3
for|ag2 un-1 ne2
have|co2 no2
implem|ob3
in|po-1 pr3 ob-2 co-1 no2 ne3
is|pr-1 ob2 al2
its|ob2 no2 ne2 nb-2
it|pr2 co-2 un3 no2 al3
nuclea|pr1
on|ag1 po3 ob-1 un-2 no-1
resum|po1 pr3 co-1 no-1
said|no3 al1
say|no2
start|ag2 po-2 pr3
that|ne-1
them|po-1 pr1 un2
to|ag-1 po-2 pr-1 un-2 no1 ne2 su-1
warhea|po-2 pr1 ne-2
which|pr3 ob1 no-1
with|no-1 ne1
work|po3 pr-1 un-1
@told
<other>|po2 co2 no2
<outsider>|po2 ob4 un2 al1 nb1
<self>|ob-1 no-1
confer|pr2 co-1 un1 no1 al2
it|pr-1 no2 ne1 su2
on|un-1 no-1 ne2 al1
report|pr-1 ne2 al-1
that|po-1 un-1
@too
<other>|po3 pr-1
<self>|po-1 pr3
@tuesda
<self>|po-1 ne2 su3
@under
<treaty>|ob2 no2
[pact]|ob-2 su2
@until
<other>|co5 ne1 al1 su2
<year>|ag2
@up
[offer]|pr-1 un-1 ne3
to|pr-2 al3
@volunt
[limits]|pr3
@was
<other>|un1 no-1 al1
<self>|po-2 pr-2 ob-1 no3 al-3
[answer-verb]|no3
[blame]|pr-1 ne4
[negation]|po-2 pr-3 ob-1 no-1 su-2
[ready]|po2 pr-2
be|un3 no-1
in|ob2 no1
to|no-2 ne2
@we
[keep]|ob4
@went
on|co1 al2
@were
to|co2 no2
@what
<other>|pr-2 no-1 ne1
<self>|po-2 pr2 ob-2 no2 ne-3
<treaty>|pr-2 ob2 ne2
[offer]|pr2 ne1
is|pr3 un-1 no1
to|un4
@when
<treaty>|pr2 un1 ne-2
[question]|po2 ne3 su2
about|po2 ne3
@which
<self>|po2 pr3 ob-1 ne2 nb1
has|pr3
@will
<self>|po-1 ob-1 co-1 ne-3 su-2
[accept]|no3 ne-2
[keep]|pr2 no1 ne2
[negation]|ob2 no-2 ne5
[talks]|ag3 co2
be|pr-1 un-4 no-3 ne3
go|pr-1 ob2 co-1 un1 ne-1
in|pr2 un1
on|ag1 ob3 ne-2
to|ag-1 po-1 un2 ne-1
@with
<other>|ag1 po3 pr5 ob-2 un1 al-2 su1
<self>|po-2 pr-2 co-3 un-1 no-2 ne-5 al2 su-1
<third>|po-2 pr1 su2
<treaty>|pr-2 co-1 un-2 al3 su1 nb2
and|po-4 no2 ne-1
it|ob1 ne3
on|un-2 no1
said|po3 ob3
@within
[limits]|po-2 ob2 un-1
@work
[newer]|po3 pr1 no1
on|po2 pr1 ne2
out|po2 pr1
@you
[negation]|co3 ne-1
@~<nobody>
<nobody>|un3 ne2
<other>|po-1 pr1 no-1 al-2
<outsider>|co-1 un-1 no3 ne1
<self>|ag-1 pr-3 co-1 un-1 ne-5 nb2
<treaty>|pr2 no-1 al2
[accept]|ag1 no-2 ne-2
[decide]|un1
[duty]|un2 ne2
[extension]|ne4
[limits]|un1 no1 ne-1
[modal]|po-1 pr-1 no-1
[negation]|po-1 pr-3 su-2
[newer]|po2 pr2 co2 ne1
[offer]|un-1
[pact]|pr3 ne-1 su1
[ready]|po-3 pr-2 un1 no2 ne-2
[still]|pr1 un1
[talks]|un3 no-2
@~<number>
<number>|po2 pr-3 ob-3 ne-2 su-1
<other>|ag-1 po-1 un-2 no-1
<self>|pr-2 ob2 no-2 al2 nb1
<treaty>|ag-2 po-1 pr3 ob2 ne1
<year>|ag2 ne-1
[expire]|ne-1
[keep]|ob-2
[negation]|ag1 al1 nb2
[pact]|al2
@~<other adjective>
<other>|ag1 po2 ob2
<self>|ag2 no1 al2
<treaty>|pr-3 un1 no3 ne-3 su-3
[inspect]|po1 ob2 co-1 ne2 su2
[limits]|po2 ob-3 un-2 no2
[negation]|pr2 un2
[offer]|ag1 po2 pr-6 un2 ne2
[pact]|po2 pr-1 no3
@~<other owner>
<nobody>|ag1 pr-2 co2 un1 no3 ne-3
<other>|ag2 po-2 pr-3 no1 al-1 nb2
<outsider>|po-1 co2 no-1 ne2
<self owner>|co2 no-2
<self>|ob-1
<third owner>|po2 pr5 co-1
<third>|po-1 pr2 ne1
<treaty>|ag-1 po3 pr-2 ob-2 co-3 un2 no2 al2
[accept]|po-2 pr2 un-1 ne-1
[charge]|no3
[data]|ob1 su3
[extension]|ag-1 po3 pr-2 ne-1
[give]|po-3 un2
[join]|pr1 co-1 su-2
[keep]|pr-2 ob-2 un-1
[limits]|pr-3 ob-2 un-1 no2 ne2 al-1 su-2
[negation]|po-1 pr-1 co2 un-5
[newer]|co2 un2
[offer]|po-2 pr-4 un1 no1 ne2
[only-if]|un-1 no-4
[pact]|po1 pr-2 ob-2 co-1 ne-2 al1 su-1
[praise]|po-2 pr-2 no1 ne-1
[ready]|po1 pr-3 co-1
[receive]|po4 ne-2 al1
[silence]|no5 ne1
[still]|pr-2 ob-3 ne1 al-2 su-1
[study]|po-1 pr-1 co2 un2 ne2
[suspend]|su-5
[talks]|co-2 no-1 ne-1
[violate]|al5
[year]|pr-3 ne4
@~<other>
<nobody>|pr1 no-2 ne-2 su-1
<number>|ob-1 un-1 no-1 ne-1
<other owner>|pr-2 un2 no2 ne-2 su-2
<other>|ag-1 pr-2 ob-1 co-5 no3 ne-1 al-3 nb-1
<outsider>|co-2 no2 ne1 al-1
<self adjective>|ag-1 un-1 su1
<self owner>|ob-2 co2 un-2 al1
<self>|po-2 ob-1 co1 un-2 ne1 nb-2
<third owner>|pr-2 co1 no2
<third>|po-3 ob1 co-1 no-1
<treaty>|po3 ob-1 co-1 un2 no1 al4 nb-2
<year>|no-2
[accept]|pr1 co1 un-2 no2 ne-2
[answer-noun]|po1 un-2 ne-2 al-1
[answer-verb]|pr3 ob-1 un1 no-2 ne2
[blame]|pr-2 al-3
[bound]|po-1 pr1 ob1 un-1 no-1 ne-2 al2 nb-3
[charge]|po2 pr-2 ob-1 no2 ne-2 su-1
[commit]|ag1 po-2 no-3 su1
[condition]|ob-2 co-2 no-2
[data]|al1
[decide]|pr1 no2 ne1
[duty]|po3 pr-2 ob1 un-1 no-1 ne-1
[equal]|po-1 pr2 su3
[expert]|ob-2 co-1 al-1 nb1
[expire]|pr-3 ob-2 nb1
[extension]|ag-1 po-3 no2 ne-4 al-2
[forecast]|ne-2
[free]|nb-2
[give]|co2 un2 su-2
[hope]|po-1 no3
[hostile]|po-1 co4
[inspect]|ag-1 pr2 ne-2 al3 su2
[join]|co-1 no1 ne-4 al-1 su-2
[keep]|pr-2 ob-2 ne-2 su-2
[leave]|pr-1 co2 no-1
[limits]|pr2 ob-2 co-2 no2 ne-3 nb-1
[modal]|po-3 pr1 ob1 co-2 no-1 ne1 al-1 su1
[near]|po2 pr-1 no-1 ne-2
[negation]|ob-2 co2 un-3 no-1 ne-2
[newer]|un2 ne-2
[offer]|pr-5 un-2 no1 ne2 al-2
[only-if]|co-2 un-1 no1 al2
[pact]|pr-2 co-1 no2 ne-3
[praise]|pr-1 un-2 no3 ne-2
[prospect]|pr-2 ob-2 no-2
[question]|pr-1 ob-1 co2 ne1 su1
[ready]|ag-2 po-3 un-2 ne1 al-1
[recall]|po1 pr-1 no2 su2
[receive]|po1 pr1 ob2 un-1 no-2
[refuse]|co-1 ne-2
[reject]|pr-1 co2 ne-2 al2 su3
[session]|pr-1 co2 no1 ne-3
[speed]|po-1
[still]|pr-2 un-3 no-2 ne-1 al1
[study]|po-1 pr2 un3 no-2 al-2
[suspend]|po1 pr1 no1 al-2 su-2
[talks]|ag3 po-3 co-2 ne-3 al-2 su-2
[urge]|po-1 ob2 no2 ne2
[violate]|po-1 ob-4 no-2 al3
[wait]|po-1 no3 ne-1
[year]|pr-2 un-1 no2 ne-2 al-1
@~<outsider>
<nobody>|po-2 co2 un-2
<other owner>|po-2 no-1 ne-3 al-1
<other>|po-2 pr-1 co-2 no2 al-1
<outsider>|po-1 pr-1 ob-2 co3 un-1 ne-4 al-1 su-1
<self owner>|su2
<self>|pr-2 co2 un3 no-1 al-2 su4
<third>|po2 pr-1 ne-1
<treaty>|po1 co-1 un-1 ne1
[accept]|ag-2 po-3 co-1 un-1
[answer-noun]|un2 ne1
[commit]|ag1
[duty]|pr1
[extension]|ag1 ne-3
[keep]|po-2 pr-2 ob-2
[limits]|po-2
[negation]|ob1 un-3 ne-3
[newer]|po-2 pr3 ne1
[offer]|pr-3 un-3 no-1
[pact]|pr1 co-3 ne-2 su-1
[question]|no-1
[ready]|po-2 pr2 no2
[recall]|po2 un2
[still]|po1 pr-1 no-1 al2
[study]|un-2
[talks]|po2 pr-1 ne1
[urge]|pr-3
[violate]|al-2
@~<self adjective>
<other>|ag2 pr1 un3 no-3 ne-1
<outsider>|ne2
<self>|po-2 un-1 no1 ne-2 su1 nb1
<treaty>|po2 pr2 ob1 co3
[expire]|ag2 po2 pr-2 ob2 co1 ne2 nb1
[inspect]|su3
[keep]|po2 pr1 su3
[limits]|po1 pr1 ob1 ne-1
[offer]|co-1 un-2 no-4
[pact]|pr-3 co-1 ne-2 su2
[still]|ob3 no-1 ne1
[talks]|no2 ne4
@~<self owner>
<nobody>|ag1 pr2 ne3
<number>|pr2
<other owner>|po1 un-1 no2 ne-2 al-1 su1
<other>|ob1 co1 un1 no-1 ne-2 su2 nb1
<self>|co1 un-3 no-4 ne-3 nb-2
<third>|co-2 ne2
<treaty>|pr2 ob1 un-4 no-1 su3
[accept]|po2 un2 no-2 ne2 al1
[answer-noun]|pr-2 un-2 no2
[answer-verb]|pr-1
[blame]|no-1 ne3 al1
[decide]|po2 ne3 su3
[expire]|un1 no2
[extension]|po3 pr1 ne-2
[give]|po2 nb2
[join]|co-1 no2 ne1 su1
[keep]|pr4 ob1 su1
[limits]|ob2 al-1
[negation]|pr3 un1 ne3 al-1 su1 nb3
[newer]|pr3 co-2 un-2 ne3 al1
[offer]|po2 un2
[only-if]|un2 no6
[pact]|co2 al2 su2
[praise]|po2 pr-1
[prospect]|po2
[ready]|po2 pr3 co-1
[recall]|ne5
[receive]|ob-1 co2 un-1 no3
[silence]|pr-3
[still]|ob1 co-1 no2 ne-1 al2 su4
[study]|co2 ne-1
[suspend]|ne-2 su5
[talks]|pr3 co1 ne3
[urge]|ob1 co1 un2 no-1 ne2
[year]|po-2
@~<self>
<nobody>|co-1 un-1 no2 ne-2
<number>|pr1 no1
<other adjective>|pr-2 co1 no2 ne2 al3 su1
<other owner>|no2 al-1 su1 nb-2
<other>|ag2 po2 pr3 ob-1 no-2 ne2 al3
<outsider>|pr2 co2 un-1
<self adjective>|po-2 pr-2 ob-2 co3 no-2 ne-3
<self owner>|ag2 pr-4 ob-1 un-2 no-2 ne-2 al2 nb-2
<self>|ag2 po1 pr2 ob2 no-4 al-3 nb1
<third owner>|ag-1 po-1 un2 no1
<third>|pr2 co3 ne2 al-1
<treaty>|ag3 pr2 ob3 co3 ne1 su-1 nb4
<year>|ag1 al-1 su-3
[accept]|ag2 po3 pr-2 co2 no2 ne2 su-1
[answer-noun]|pr-1 co-1 un1
[answer-verb]|pr-3 un-1 no4 ne-2
[blame]|po-2 pr-2 ne3 al1
[bound]|po-2 pr-2 un-1 no-2 nb1
[charge]|un1 ne2 al3
[commit]|ag4 pr-3 co2 al1 su2
[condition]|po-1 co2 un2
[data]|po-1 pr-2 ob4 co-2 ne1 al-1 su7 nb-1
[decide]|po-2 pr-1 ob-1 co-2 un3 ne-3
[deny]|po-1 pr-1 ne4 al-2
[duty]|ag1 po-2 ob-1 co2 no2 su-1
[equal]|ag2 pr1 ob4 co2 un-2 al-2 su3
[expire]|pr2 ob3 no-3 ne3 al-2 su-1 nb1
[extension]|ag4 po3 pr1 ob-2 co2 un2 ne2
[forecast]|ob-2 un1 ne1 su-2
[free]|po-1 pr2 ob-2 un-1 no-1 su1 nb3
[give]|su-2
[hope]|po-2 ne-2
[impossible]|po-1 pr-2 co4 al-1
[inspect]|ag-2 ob-2 co1 no-2 ne-2 su2
[join]|pr4 co3 no1 ne2 su2
[keep]|ag1 po1 pr1 ob1 no1 ne1
[leave]|co1 al-2 su2
[limits]|po1 co-2 ne2
[modal]|po2
[near]|ob-1 co-1 un2 no2 ne2
[negation]|po-2 pr-4 un2 ne1 su3 nb3
[newer]|ag-1 ob-2 co2 un-1 no-1 ne3 su-2
[offer]|po2 ob-2 un2 al-2 su-2
[only-if]|po-2 co4 no2 ne-1 al-1 su-1
[others]|po-1 co4
[pact]|ag2 po-1 pr4 ob2 un-2 no1 al1 su-1
[praise]|pr-1 ob-1 un-1 ne-1
[prospect]|pr1 co-2
[question]|pr2 ob-1 un-1 no3 ne-1
[ready]|ag-3 po5 pr2 no1
[recall]|po-1 co-1 ne-4 al3
[receive]|co-2 ne-1 su-2
[refuse]|co1 ne4
[reject]|pr-1 un-2 ne5 al-2
[session]|ag1 pr2 no2 ne4 al1
[silence]|po-2 un-1 ne-1 su1
[speed]|co-1 ne-2
[still]|pr2 no2 al-3 nb-2
[study]|po-2 pr-2 un3 ne-2 su1
[suspend]|ag-1 po1 pr1 ne-2 su2
[talks]|ag2 po3 pr2
[urge]|po-1 pr2 co1 no2 ne2
[violate]|po-2 pr-2 un-2 no-2 ne-2 su-3 nb-1
[wait]|po-1 pr-1 co-1 un-2 no-3 ne-1 su-1
[want]|ag-1 po2 pr3 ob-2 no-1 su-1
[will-agree]|po-1 co3 un1 ne1 su-1
[year]|pr3 ob-1 co-1 ne1
@~<third owner>
<self owner>|ne-3
<self>|po1 co2
<third>|co-2 no-2 ne3
<treaty>|po-3 pr-3 un-1 no2
[join]|pr-2 ne-1
[negation]|pr-2 co2 ne-3
[talks]|co-1 un1
@~<third>
<other owner>|po-2
<other>|po2 pr2 co-2 no-2 ne-2
<outsider>|co-2 ne-1
<self owner>|pr-3 co2
<self>|ag-1 pr-1 ob-1 co2 no-2 ne2 su-1
<third owner>|po-1 co-2 un2
<third>|po-2 ob-1 co-2 un-1 no-4 ne-3
<treaty>|co-2 ne2
[accept]|po-3 pr-2 co-2 ne-1
[answer-verb]|pr-2 no-4
[condition]|co-1
[duty]|pr2
[expire]|po-1 no1 ne-1
[extension]|ag-1 ne-3
[hope]|no-2
[join]|co-2
[keep]|po-2 pr-1 ne3
[limits]|po-2 ob-1 co1
[modal]|pr-1 co-1
[negation]|po-1 un-1 no-2 nb-1
[newer]|pr1 co-3 un-1
[offer]|pr-1 un2
[only-if]|co-2
[pact]|po3
[praise]|po-3 no-2
[ready]|po-1 pr-2
[recall]|co-1
[receive]|po-1 no2 ne-1
[refuse]|ne-2
[still]|pr-1 co-2
[talks]|ag-1 po-2 co-3 ne-2
[urge]|ne1
[want]|ne2
@~<treaty>
<nobody>|pr1 ob1 su2
<number>|po-2 ob1 co-1
<other owner>|po1 ob2 ne2 al1
<other>|pr-3 co1 un-3 ne-2 su-2
<outsider>|ag-1 no-2 ne3 al-1
<self adjective>|pr-1 un2 no2 su-1
<self owner>|un3 no1 ne2 al2 nb1
<self>|ob1 co3 un4 ne1 su2 nb2
<third>|po-2
<year>|co-1 no1 su-1
[accept]|ag2 pr2 un2 no-2
[answer-noun]|no3
[answer-verb]|co-1 no2
[blame]|po-1
[condition]|pr-2 no1 ne-2 su-1
[data]|ob3 ne2 su-1
[duty]|po-2 ob2 no2 ne-2 al2
[equal]|pr2 no3 ne-1
[expire]|pr-1 no1 ne-2
[extension]|ag1 co2 ne-2
[free]|pr-1 ne2 nb2
[give]|co1 no-2 su2
[hostile]|po-2 co2 no-2
[inspect]|po2 ob-2 ne-2 su-3
[join]|pr-1 ne-2
[keep]|po-2
[leave]|po2 pr-3 un2 no-3 ne4
[limits]|po-1 no1 al-1 nb1
[modal]|ag1 ob-2 un-2 no1 nb1
[negation]|ag-1 po-4 pr-1 ob-1 co-1 no-2 ne-1 nb3
[newer]|po-2 ob-1 no-1 al1 su-1
[offer]|un2 ne-2
[only-if]|pr-2 co2 un2 no-2 ne2
[pact]|po-1 co-2 no-1
[praise]|ne-2
[prospect]|un1 ne2 su1
[ready]|po-1 ob2 co2 un2
[recall]|un-1 su-1
[receive]|co1 no2 su-2
[session]|ne3
[still]|ob1 al-2 nb-1
[study]|po-2 un2 ne-1
[suspend]|co1 su2
[talks]|ag-1 po1 pr-1 co-2 su-1
[want]|pr2 co1
[year]|po2 pr2 no-2 ne-2
@~<year>
<other>|pr-1 ob-2 no1 su1
<self>|ag2 ob-2 co-1 un-2 no-1
<treaty>|ag-2 su-1
[extension]|ag-2 pr-2
[inspect]|su-2
[join]|pr-1 su-3
[keep]|su3
[negation]|ag1 ob3 ne1 su-1
[pact]|su-2
[still]|su4
[suspend]|su-4
@~[accept]
<nobody>|po2 ne2
<other owner>|pr1 no-2
<other>|pr2 co2 un1 ne-1
<outsider>|po-2 pr2 ne1
<self owner>|ag-1 po1 un2 ne-2
<self>|ag2 po1 ne-1
<third>|ne-2
<treaty>|ag3 po-2 ob-2 co2 un-2 ne-3
[accept]|po2 ne-1
[extension]|ag-3 po2 no-1 ne-2
[inspect]|pr-2 ob1 co2 ne-1 su1
[keep]|po-2 pr-3 ob-1
[limits]|ag1 po-2 pr-2 ob-1 un-1
[modal]|pr2 ne2 su1
[negation]|po2 no3
[newer]|po4 pr-1
[offer]|ag1 po-2 pr-5 no-2
[pact]|po2 ne-2
[praise]|po-5 co2
[session]|ag5 ne-2
[talks]|ag1 pr-2 ne-2
@~[answer-noun]
<other owner>|po-2
<other>|ne-1 su-1
<self owner>|po2 un-2 no-2 ne-1
<self>|pr-2 co-1 un1 no-2 ne-3
<treaty>|pr-2 un3
[give]|no3
[negation]|po-1 un-1 no4
[offer]|po-2 pr-4 ne-2
@~[answer-verb]
<other owner>|ne-2 al1
<other>|un-2 no3 ne1 al-2
<outsider>|no-3
<self owner>|co-1 no-2
<self>|co-2 un2 ne-3 al-1
<third>|po-1 no1 ne-2
<treaty>|al-1
[keep]|ne4
[limits]|ne-3
[modal]|pr1 ob1 no2
[negation]|po1 ob2 ne2
[newer]|po1 un2 no2 ne-3
[offer]|un-1 ne-2 su1
[pact]|no2 ne-1
[question]|pr1 ob2 co2 no-1
[talks]|un1 no3
@~[blame]
<self>|pr-1 co-1 ne2
[pact]|ne1 al2
@~[bound]
<self>|pr-1 ob2 al2 nb3
<treaty>|ne-1 su-2 nb3
[bound]|ob-1 al-2 nb3
[limits]|ob-3 ne-1 su2
[modal]|nb3
[negation]|ob-2 al2 su1 nb3
[pact]|pr-1 co2 al-1 nb1
@~[charge]
<other>|ob1 al2
<self>|pr-1 al-3 su-1
<treaty>|po1 ob2 al2
@~[commit]
<self>|ag-1 pr-2 al-2 su1
<treaty>|ag1 un-1 no1
[extension]|ag4 po-1 pr-2 ne-1
[pact]|ag1 pr-3 ne-2
@~[condition]
<other>|pr1 ob3 ne-1 al-2
<self>|po-2 ob-2 un-2 no-2 ne-2 al-1 su-3
<third>|pr-2 co2 ne-1
<treaty>|po2 pr-1 ob-1 co-1 un-1
[accept]|ag-1 po-1 ne1
[equal]|po-1 pr1 co1 no1 su-1
[expire]|po1 ne2
[extension]|po-2 pr2 ne-2
[inspect]|pr-2 co4 ne-2
[join]|po-1 pr-2 co4 ne-4
[limits]|pr-2 co1 ne-2
[modal]|po-1 ob2 co-2 no1
[negation]|pr4 co-2 no-3 su-2
[newer]|pr-3 co1
[offer]|un-2 no-2 ne-1
[suspend]|co2 ne1
@~[data]
<other owner>|su3
<other>|pr-1 co2 no2 su-1
<self>|po-2 pr-1 co1 al1
<treaty>|po2 pr-1 ob-1 co1 su1
[data]|co2 al2
[negation]|co-2 ne2 su3
@~[decide]
<other>|co2 no2 ne-2
<self>|ag2 ob-1 un3 no-2
<treaty>|ob-1 ne2 su2
[extension]|po1 un1
[limits]|ob-1 un2 no2 ne1
[pact]|ag1 po1 un3
@~[deny]
[offer]|ne3
@~[duty]
<other>|po-1 pr-1 ob-2 ne-1
<self>|pr4 su-1
<third>|co2 ne-2
<treaty>|ag-1 ob-2 un2
[accept]|po-3 ob2 co-2 un-1 ne1
[condition]|pr-2 ob-3
[extension]|po-2 pr2 co-1 un1 no-1
[give]|co3 un1
[join]|co2 ne1
[keep]|ag1 pr-3 ob-1 un1 nb2
[limits]|po-1 pr-3 ob-1 no1 ne-1 al1 nb1
[negation]|po2 un-2 no-3 ne-2
[newer]|no1 al2
[offer]|pr-3 ne-2
[only-if]|co1 ne3
[pact]|po-2 pr-2 co-1 al2
[question]|pr2 co1 no2
[receive]|ob2 no1
[speed]|po2
[talks]|po1 pr-1 no2 ne1
@~[equal]
<other>|ag1 pr-2 ob-1 co-2 no-2
<self>|no-1 su1
<treaty>|ob-2 ne1
[inspect]|no-2 ne2 su3
[limits]|ob-2
@~[expert]
<self>|no-1 ne-3
@~[expire]
<other>|ob-2 un1 no2
<outsider>|pr-1 ne-3
<self>|po-2 pr-1
<treaty>|po1 ne-2 al-2 su-1
<year>|ag-1 po-2
[expire]|ne3
[limits]|no2
[negation]|ob2 ne-4 nb1
[newer]|pr-2 un2
[pact]|ob-2
[talks]|po2 pr-2
[year]|pr-2 ne-1
@~[extension]
<other owner>|ag1 pr-2 ne-3
<other>|po-4 un1 no2 ne-2
<self>|po1 pr3 ob-1 un-1 no-3 ne1 al-1 su-1
<third>|pr-2 ne-2
<treaty>|po-1 ob-1 co-1 al-1 su-1 nb-1
<year>|ag1 pr-3
[condition]|pr1 co1 ne-2
[forecast]|ne5
[join]|co2 ne-2
[limits]|ag1 ob-1
[modal]|pr2 un1 ne-2
[negation]|po-1 pr2 co-1 un2 no1 ne2
[newer]|po-2 co-2 ne2
[pact]|po2 pr-3 no2 ne1
[ready]|po-1 pr3
[speed]|pr2
[suspend]|co6 no1 su-1
[talks]|po-3 pr-1 co3
[year]|po-2 ne-2
@~[forecast]
<other>|pr2 co1
<self>|po-2 co1
[modal]|ne-2
[pact]|ne3
@~[free]
<self>|pr-3 no1 su1 nb2
<treaty>|su1 nb2
[bound]|ob-2 co-1 un-1 no2 ne-1 al-1 su-2 nb-2
[limits]|ob-2
[pact]|al-1 nb3
@~[give]
<other>|co-2 su3 nb1
<self>|po3 pr1 ob-1 no-1 nb-1
<third>|pr2 co-1 un1
<treaty>|ob2
[answer-verb]|un1 no2 ne-2
[data]|pr-1 ob2 al-1 su2
[expire]|un1 no-1 ne3 su1
[keep]|po2 pr-1 un-1 no2
[limits]|po2 pr-2 su1 nb1
[modal]|pr-3 co3 ne2
[negation]|po-1 ob-1
[offer]|un-3 no2
[prospect]|co-1 no-2 ne2
@~[hope]
<other>|pr-1 ne3
<self>|ne2
<treaty>|pr-1
[offer]|po-2
[praise]|po-3 no1
@~[hostile]
<other>|pr2 co1 no-2 ne-2
<self>|po-1 co3 un-1 no1 ne2
[hostile]|co2 no-1 ne-1
@~[inspect]
<other>|pr-1 co2 no-2 ne-2 al-1 su-1
<self>|un1 no-1 ne5 su2
<treaty>|ob2
<year>|su-3
[data]|ob-1 co1 ne-3 al2 su-3
[inspect]|po1 ne2 al-1
[modal]|ne2 su1
[negation]|po1 ob-2 su1
[pact]|po2 ne-1 su1
[session]|ob-1 ne-5 al2 su-1
[suspend]|pr1 su-3
@~[join]
<other>|pr-2 co1 ne-2
<outsider>|pr3 co4 no2 ne1
<self>|pr-2 ob2 no-1
<third owner>|co2
<third>|co-1 un1 ne-2
<treaty>|ne1 su1
[condition]|co3 ne1
[join]|co3
[negation]|su2
[newer]|co1 un-1
[pact]|pr-2 no-1
[suspend]|co-1 ne-2 su2
[talks]|pr-1 co-3 su-2
@~[keep]
<number>|ob2 un1 no1
<other>|po-3 un-1 no3 ne1
<self>|pr2 ob-1 un1 ne-3 su-1
<third>|po1 un2 no1 ne2
<treaty>|po2 ob-2 co1 un2 su-2
[accept]|po-2 ob4 no-1 ne-1
[condition]|pr-1 co-2 ne-2
[expire]|ag1 po1 un1 ne-2
[keep]|pr2 ob3
[limits]|ob-1 un1 no-2 ne-1
[negation]|po-2 ob-3 co1 un1 ne5 al2
[only-if]|pr2 ob-3
[pact]|po-2 pr-1 no-2
[ready]|po-2 pr4 ob2 ne-1
[still]|ob-2 un-2 no2
[urge]|pr4 no2
[year]|ob-2
@~[leave]
<other>|ob1 co-1 ne-1 al-1
<self>|ob2 co1 ne-2
<treaty>|ob1 no1 ne2
[negation]|co-1 no1 ne-3 su-1
[pact]|ob-2 co-2 no2 ne-1 al-1
@~[limits]
<nobody>|pr2 ob2 no-1 ne-2
<number>|ag2 pr1 ob-2
<other owner>|pr-2 ob1 un-2 no-2 ne2 su1
<other>|pr-1 un3 no-2 al-1 nb2
<self owner>|un2 no1 al1
<self>|po-2 ob2 co2 un2 no3 ne1 al-3 nb2
<third>|pr-1 ne2
<treaty>|ag2 po-2 pr1 co1 no1
<year>|po1 pr2 ob2 su1
[condition]|pr1 co-1 un1
[expire]|ag2 un1 ne-1
[inspect]|pr-1 ob-2 co3
[keep]|pr2 un-1 no-2 ne-2 al1
[limits]|po-1 ob3
[negation]|po-1 pr-1 ob2 co-2 no2 su1
[offer]|pr4 nb1
[pact]|po-2 co-1
[prospect]|po2 pr-2 ne2
[receive]|po3 pr-2 ob1 no1
[silence]|no3
[still]|pr1 ob-1 no-1 ne-2
[year]|po-1 pr3 ob-3 un1 ne-1 al1
@~[modal]
<nobody>|ob1 co2
<other>|ob1 un-2
<outsider>|co1 ne-2
<self owner>|pr3 no1
<self>|po2 un-2 no-2 ne-1
<third>|po2 co4 un2 ne-2
<treaty>|ag-1 co1 al-1
[accept]|ag-1 po-1 pr1
[condition]|pr2 ob2 ne-2 su-1
[duty]|ne-2
[expire]|po1 pr1 no-2 ne2
[extension]|ag-1 pr-2
[give]|po-1 ob1 un1 no3 ne3
[inspect]|co-1 ne-2 su1
[join]|al1
[keep]|pr-2 un1
[limits]|pr1
[modal]|po-3 pr1 co1 un-1 no-1 ne-3
[negation]|pr-1 no-3 ne1 su1
[newer]|pr-3
[offer]|po-2 ne2
[only-if]|pr-2 ob-2 co2 no-1 ne-1
[pact]|ag-1 po3 ob2 co-2 ne-3
[praise]|po-2 pr1 un1
[suspend]|co3 no1 ne1
[talks]|co1
[year]|po2 ob-1 ne-2 al1
@~[near]
<self>|po1 pr-1 ne-3
<treaty>|po6 pr-2 ne-1
[keep]|po6 pr-1 ne-1
[limits]|po3 pr-2
[pact]|ag-1 no1
@~[negation]
<nobody>|pr-3 ne2 su-1
<number>|ag1 ob2 ne1
<other adjective>|co2 no-1 ne-2
<other owner>|po-2 pr-2 ob1 al-1 su1
<other>|pr-1 ob2 no3 ne1 al-2 su2
<outsider>|po-2 pr-2 co3 un-1 ne-2
<self adjective>|co-1 ne3 su2
<self owner>|po-3 co2 no-3 su1
<self>|po-1 no-1 nb1
<third owner>|pr-1 co4 no-1
<third>|pr-3 co3 no2 ne2
<treaty>|po-2 ob2 no1 ne-1
[accept]|po-4 co2 un2 no1 ne5 su-1
[answer-noun]|pr-1 co-1 no1 su-2
[answer-verb]|po-3 co-1 un-2 no4 ne-3 al-2 su-2
[blame]|ne-2
[bound]|pr-1 ob-4 co-1 no-2 al2 nb3
[commit]|co2 no1
[condition]|un1 ne2
[data]|pr3 co-2 ne-2 al2 su5
[decide]|co-1 un4 ne-3
[duty]|un-1 ne2 nb2
[expire]|po2 pr3 un2 no-2 su1
[extension]|po-4 pr-2 co-2 un-2 ne1
[give]|pr-2 ob-2 al2 su1
[hostile]|co1 ne1
[impossible]|co2
[inspect]|po1 pr-1 co-2 no-2 su-1
[join]|po-2 co-2 no1 ne2
[keep]|pr3 ob-2 no2 ne-2 al3
[leave]|pr3 ob2 un-2 no-3
[limits]|po-3 pr-2 ob1 co-2 un-2 ne-2 al-2
[modal]|ag1 po-1 pr-2 no-2 ne2 nb2
[negation]|ob2 co6 un-2 no3 ne-4 su1 nb-1
[newer]|pr-2 ne-2
[offer]|po-2 co1 un-3 no1 ne-2
[only-if]|ob3 co-2 no-2
[pact]|po2 pr-1 ob-1 co2 no-2 ne-2 al1 su-1
[praise]|ne4
[prospect]|po-3 pr-1 co-2 no-3 ne4 al-1 su1
[question]|co-1 no-1
[ready]|po-3 pr1 ob1 ne6
[recall]|pr2 ob-2 no1 su1
[receive]|pr-2 co-1 un-1 no1
[refuse]|po4 no2 ne-5 al2
[reject]|po2 pr3 no-2 ne-3
[silence]|no-5
[still]|ob-2 ne1 al-1 su-1
[talks]|pr-1 un-1
[urge]|co-2 no-2
[violate]|ag1 ob4 co-1 no-1 ne-1 al-3
[wait]|un1 no-3 ne1
[will-agree]|ob1 co2 no-2
[year]|po3 pr-2 un-1
@~[newer]
<other owner>|po1 pr1 ne-2
<other>|pr-1 co-2 un-2 ne-2
<outsider>|po3 pr3 co2 un1
<self owner>|po1 un2
<self>|pr-1 ob-2 no1
<third>|po-2 pr-1 no2 ne-2
<treaty>|pr-2
[condition]|po-1 pr-2 co1 un2
[expire]|ag1 po-2 pr2
[join]|po-1 ne-2
[modal]|pr1 co1 ne-3
[negation]|pr-2 no-1 ne2
[newer]|ag1 pr2 no1 ne2
[offer]|po3 pr-2 no-2 ne-1
[only-if]|no2
[pact]|ag-2 ob-1 no2 al-1 nb-1
[ready]|po2 pr-2 ne-2 nb1
[talks]|pr-2 co-1 un1 ne2
[want]|ne3
@~[offer]
<nobody>|ne-3
<other owner>|po4 pr-3 un2 no2 ne2
<other>|pr-1 ne-3
<outsider>|po-1 un3 no2 ne2
<self owner>|no-3
<self>|ob-2 co-3 un1 ne-1
<third>|pr-2
<treaty>|po-2 pr1 ob-2 no1 ne-2 al-1 nb-1
[accept]|po-3 pr1 no2
[answer-verb]|pr-3 ne-2
[condition]|po-2
[expire]|pr-1 ob1 ne-3
[extension]|ag-2 pr2 un-2 no1 ne-2
[keep]|ob-3 ne-1
[leave]|pr2 un-2 no2
[limits]|po-1 pr-2 ob-4 su-1
[negation]|pr4 ob-1 co-2 un-3 ne-2
[newer]|pr-3 un2 no3
[offer]|ne-3
[only-if]|pr2 no4
[pact]|po-1 pr3 ne-3
[praise]|po3 pr-2 un-2
[ready]|po2 pr-4
[recall]|po-2 pr-1 no1
[receive]|po-2 co1 un-2
[refuse]|ne2
[silence]|pr-3 no6 ne-1
[still]|po-2 pr7 ob-2 su-2
[study]|po-1 no2 ne-2
[suspend]|po-2 no2 ne3
[talks]|po-2 pr3 ob2 un1 no2 ne-2
[wait]|pr3 un-2 no2
[year]|pr-1 un1
@~[only-if]
<other>|po-1 ob2
<self>|ob-3 co1 no-3 ne-4 al-1
<third>|co1
[accept]|po-1 un1 no3
@~[others]
[others]|po1 co3
@~[pact]
<number>|ag1 pr-1 ob-1
<other owner>|ag1 pr-1 no-2 ne-2 al-2 su2
<other>|po1 ob-1 un-2 al-1 su-1
<outsider>|ne2
<self owner>|ag2 po2 ne3 al1 nb2
<self>|ob3 co2 un3
<third>|po-2 co-2 no1
<treaty>|ag2 po3 pr1 ob-3 co2 al-3 su-2 nb-2
<year>|po-1 ob-1
[blame]|co1 ne3
[condition]|ob1 ne-3
[duty]|pr2 co3 ne3
[expire]|po-1 pr-3 ne2
[extension]|ag2 pr-2 co-1
[hostile]|co3 un3
[join]|po-1 ob1 co-1
[keep]|ag1 pr-2 ob1 al-1
[limits]|ag1 ob-1 no1
[modal]|po4 no1 al1
[negation]|ob-3 al1 su-1
[newer]|po-2 pr2 co3
[pact]|po-1 pr2 co-2 ne1
[prospect]|pr-1 co3
[recall]|pr-1 ne2
[receive]|co3 no-2 ne-2
[still]|un1 no-1
[suspend]|po2 pr-2 ne-1 su4
[violate]|pr-1 al2
[want]|pr2
[year]|po2 pr-2 ne-2
@~[praise]
<other>|ne-1
<self>|po-1 pr-2 ob-1 co-2 un-3 no-3
<treaty>|pr-1 co1 un-1 ne-1
[accept]|po-4
[limits]|po2 pr-2 no1
[negation]|pr2 no-1 ne1
[offer]|pr-2 un-2 ne-3
[talks]|po-3 pr-1 no-2
@~[prospect]
<other>|pr-2 co-2 un3 ne-2 al-1 su-1
<outsider>|pr4
<self>|pr-3 ob1 un-2 no1
<third>|pr2
<treaty>|un1 no3 ne3 nb-1
[condition]|pr2 co-2 ne3
[join]|pr3 ne-2
[keep]|po2 no1
[limits]|po3 ob2 un1 no2 ne-1
[negation]|po-1 ne3 su1
[pact]|ne3
[talks]|po2
@~[question]
<other owner>|po1 pr-3 no-2
<other>|co-2 un-1 no2 ne-1 al-1
<self owner>|un-1 no2
<self>|pr-2 ob-2 co-1 no1
<treaty>|pr-1 ob-2 no2 ne-1
[accept]|ne-2
[answer-noun]|no-3
[answer-verb]|pr2 ob2 un-2 no-1
[expire]|po3 un1
[keep]|pr-1 ob-2
[limits]|pr-2 ob-4 un1
[modal]|po-1 pr-1 ob1 no-2 ne2
[negation]|pr1 no-2
[offer]|un-2 no-2
[pact]|ag1 ob-1 un-1
[still]|po-1 ob-1 un4
[talks]|pr-1 un3
@~[ready]
<other owner>|pr4 no-3 ne-2
<other>|pr4 ob2 ne-3
<self owner>|co1 no2 ne2
<self>|ag-1 po2 pr-1 ob-2 co1 ne-2
<third>|po1 co-2
<treaty>|ag-2 ob-3 un-1 ne-1 su-2
[accept]|pr2 ob1
[condition]|po1 pr1 co-2
[expire]|po-3 pr2 ne3
[extension]|po-3 pr2 ne-2
[keep]|po-2 pr2 ob-2 ne-2
[limits]|po-4 pr4 ob-4
[negation]|pr1 nb1
[newer]|ag1 po-2 pr-2 ne-4
[pact]|po2 pr-2 ob-1
[ready]|po5 pr1
[speed]|po-1 pr3 ne-1
[talks]|po1 pr-1 ob-1 un-1 ne-2
[year]|po-3
@~[recall]
<other>|pr-2 ne-2
<self>|co3 un1 ne-1
[condition]|pr-3 co1 un1
[extension]|pr3 ne-1
[keep]|ob-2 no1
[limits]|po-2 ob-2
[negation]|po1 co-2 no1 su2
[offer]|po1 pr-2 un-1 no1
[pact]|po-2 ob-1 ne-1 al-2 su-1
[ready]|po-2 pr-1 ne3
@~[receive]
<other>|po3 ob2 ne2
<self owner>|po2 ne3
<self>|ob2 un-2 ne-2 su-1
<treaty>|po2 ob-2 un2 ne2 su1
[accept]|po-2 no2
[answer-verb]|po-3 pr-1 no-2 ne1
[equal]|ob4
[modal]|po-2 pr2 co-1 ne3
[negation]|co2 no-2
[pact]|po-2 ob-1 co2 ne2
[praise]|po3 no2
[prospect]|co3 no-1
[still]|po2 ob-1 un2 no-2 ne4
[study]|pr1 un2
[talks]|un1 ne4
@~[refuse]
<other>|po-1 pr-2 ne3
<self>|po-1 no-2 al1
<third>|ne3
<treaty>|po-2 ne-2
[keep]|ob-2 ne4
[limits]|po-2 pr-2 ob-2
[modal]|ne-3
[offer]|po-2 pr-2 co1 no-1 ne3
[talks]|po-1 ob2
@~[reject]
<other owner>|no-1 ne2
<other>|co1 no-2 ne3 al2
<treaty>|co-1 ne-1 su2
[offer]|po-1 pr-2 un-2 ne2
@~[session]
<self>|ag1 no1 ne3
[negation]|ne3
[session]|ag1 ne1 su-1
@~[silence]
<other>|no2
<self>|pr-2
[offer]|po-1 pr-2 no2
@~[still]
<other owner>|ob-1 no1 ne1
<other>|co1 no-3 ne-2
<outsider>|un2 no2 ne2
<self>|ag-1 al-2
<third>|ne2
<treaty>|pr-1 ob1 no-1 su-2
[accept]|po3
[answer-verb]|ne-1 su-1
[extension]|po2 ne-2
[inspect]|ne-1 su3
[join]|pr-1 no-1 ne2
[keep]|po-3 pr-3 co-1 un-2 ne-1 su-1
[limits]|un-2 no1 su-2
[negation]|ag1 pr-4 ob1 un-2 al-1
[offer]|po-2 ob-1 no-3 ne-2
[pact]|pr-1 ob1 un1 ne-2
[praise]|pr4
[ready]|pr1 un2 no2 nb1
[still]|po-2 pr5 un-1 no-2 ne-2 su3
[study]|pr-1 ob-1 no-3
[talks]|ag1 pr-2 ob-1 un1 no-1 ne2
[violate]|ob-2 al3
[year]|po-2 pr2 ne-1
@~[study]
<other adjective>|un2
<other>|po2 ob2 un1 no-2
<self adjective>|un-2
<self>|po-1 co-1 un1 ne-1 al-1 su-1
<treaty>|ob-2 un2 ne-2 su-1
[limits]|po-2 pr2 ob2
[modal]|po-2 pr-2 un3
[negation]|ob1 un4 ne-2 su2
[offer]|po-3 pr-4 ne-2
@~[suspend]
<other>|po-2 pr-2 ob-1 no-1 su2
<self>|ag-1 ne-1 su4
<treaty>|ag-2 pr-1 no-1 ne-1 su2
<year>|su-3
[blame]|ne3
[data]|ob-2 su-4
[inspect]|co-1 ne-1 su-3
[join]|po-1 pr-1 no-1 ne-1 al-1
[limits]|ob1 un2 ne3
[pact]|po-1 pr-2
[still]|pr-1 no-1 ne-2 su1
[talks]|su1
@~[talks]
<other owner>|ag1 po-1 pr2 no-2
<other>|po-3 pr3 co1 un-2 no-2 ne-2 al-1
<outsider>|un1 no-1
<self owner>|ag1 pr-2 co2 no1
<self>|po2 ob-2 un2 no-2 ne2
<third owner>|po-1 co-2 ne1
<third>|po-2 co-2 no3 ne2
<treaty>|ag1 po2 pr-1 co2 un-2 no1 al-1
<year>|po-2 pr3
[blame]|pr-2 ne2
[condition]|po1 co2 no-1
[duty]|po4
[expire]|un2 ne-3
[hostile]|po-2 ne2
[keep]|po2 co-3 ne-3
[limits]|pr2 ob-2 ne-2 su2
[modal]|pr1
[negation]|po-2 pr-1 ob-1 un-1 ne3 su2
[newer]|ag2 co-1 un-1 ne-1
[pact]|pr-1 un-2 no1 ne-2
[prospect]|co2 ne-3 su2
[reject]|co-1 ne5
[session]|po-2 ne3 al1
[speed]|po2 co-1 no-1
[still]|no-1 ne2 su-2
[talks]|po1 pr-1 co-1 no1 ne-3
@~[urge]
<other>|pr2 ne2
<outsider>|co2 ne3
<self owner>|un1 no-2 ne2
<self>|pr-3 un2 ne-1
<treaty>|un1 ne-2 su-1
[accept]|po-2 no1 ne-2
[answer-verb]|no2 ne-2
[keep]|pr-2 ob-1
[limits]|ob-1 no-1
[negation]|pr-2 co1
[newer]|pr2 no2 ne-1
[offer]|po-2 un2 no-1
[talks]|po-2 pr1
@~[violate]
<other>|pr-1 un-1 no-1 ne-1 al-4
<self>|pr2 al5
<treaty>|po-1 no-1 ne-1 al-1
[limits]|ob1 al-2
[pact]|co-1 ne-2 al1
@~[wait]
<other>|po-1 no2
<self>|po-2 co3 un-1
[praise]|po-1 no3
@~[want]
<other owner>|pr3 ne-1
<other>|po-1 un1 no2 ne-2
<self owner>|pr-3
<self>|co-1 no-2
<third owner>|pr2 co-2
<third>|po-2 pr4 co-2 ne-1
<treaty>|ag-1 ob-1 co-1 no1 ne-3
[accept]|ag1 po-2 ne-1
[expire]|po3 pr-2 ne-3
[extension]|ag-1 pr2 co-2
[inspect]|co2
[join]|po-1 co2
[keep]|po2 pr-1 ob-1
[limits]|po3 pr-2 ob-1 ne-2
[modal]|un1
[newer]|ag1 pr3 co-2
[offer]|po-2 pr-3 un1
[pact]|co-3 ne-3 al-1
[receive]|pr-2 no-1
[talks]|pr1 ne-3
@~[will-agree]
<other>|pr3
<self>|pr-2
@~[year]
<other>|po-1 ob-1 ne3
<self>|pr1
[condition]|po-2 pr1 ob-1 no2
[extension]|ag2 po-3 pr1
[limits]|po2 un1 no1
[negation]|ne2
@абу
даби|ag1 po3
@арсена
<outsider>|co3
@вместо
<treaty>|po1 pr2 co1 un-1 no2 ne2
@да
[negation]|no4
@для
[talks]|po1 pr-2 co1 no-2 ne5
@до
<number>|ag2
<year>|ag1 pr-2 ob1
[expire]|po1 pr-2 ob2 ne-2
феврал|ag2
@добави
<other>|pr-2
<self>|po1 pr4 ob2 un2 no2 ne-2
@его
<other>|ne3
<self>|ob-2 co-1 un2 ne-2 nb1
[negation]|ob-2 no2
словам|po2 pr2 ne2 al-2
@еще
[negation]|po1 un2
год|pr1 no1
@за
<self owner>|un1 no6
[limits]|ob2 co-2
[negation]|pr-2 ob2 no2
@замену
<treaty>|pr4 no-2 su1
@заявил
<other>|al3
<self>|po2 co2
<third>|co-1 ne-2
@звучит
[praise]|po3 pr-1
@значит
[expire]|ne3
@из
<other owner>|no-3 al-1
<self owner>|no4 ne3
[receive]|pr1 no-3
зачета|al5
@как
<other>|po1 ob1 co4 al2
@количе
[limits]|ag1 ob4 ne-1
@контро
вооруж|ag1 po-2
над|ag1 po-2 no-1
@которо
[expire]|po5
@над
вооруж|ag1 po-2 ne-1
@начать
[talks]|ag1 po4 pr1 no1
@обе
сторон|ag1 po4 nb1
@от
<other>|po2 pr-1 ob1 un1 no3 ne1
<self owner>|no2
<self>|un-2 no3 ne-2
<treaty>|pr-1 ob-1 no2 ne1 su2
[hostile]|co3 ne-2
[limits]|pr-1 no-1 ne3
[negation]|pr5 ob1 no3 ne-2
@отмети
<other>|po3 no3 ne2 nb2
@официа
[answer-noun]|po-1 no-3
@посето
<other>|un1 no6
@после
<treaty>|po1 pr2 ob2 co-1 no-2 ne-1 su1
феврал|pr4 ob-1 no2
@прежни
[limits]|ob1 co1 ne1
@при
этом|pr1 ob2 su2
@пять
лет|ag2 pr1 ne-2
@решени
<treaty>|un3 su-1
[negation]|un2 no-2 ne-1 su1
@сказал
<other>|po2 pr-3 co-1 un1 no2 ne-2 al-1
<self>|po3 pr2 ob2 co2 un-1 no-3 ne-1 al2 nb1
@словам
<other>|no-2 ne1 al2
[negation]|pr1 co2 un-1 no1 ne2
@смену
<treaty>|po-1 co3 no2
@сообщи
<other owner>|ne5 su1
<other>|ag2 pr3 no-2 ne-2
<self>|ag2 pr2 co-2 un1
@страте
вооруж|pr3 no2 ne-2
стабил|po3 pr-2 ob-1 co2 no-1
@так
[expire]|ne4
[negation]|un-1 no1 ne-2
@у
<self owner>|nb3
[negation]|nb3
@феврал
года|ag1 pr-1
@хотя
[modal]|pr3
@центра
[limits]|pr1 ob4
@число
развер|ob4
@чтобы
<treaty>|po1 ne3
@это
[negation]|po3 pr-1 su2
`
