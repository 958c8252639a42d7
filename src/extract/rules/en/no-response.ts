import { rulesFor } from '../../rule.ts'

export const noResponse = rulesFor('no-response', [
  {
    id: 'en-not-answered',
    holder: 'subject',
    match: [
      '(not|never) ~2 ({answer-verb})',
      '(fail|fails|failed|failing|neglected|omitted) to ~1 ({answer-verb})',
      '(yet|still) to ~2 ({answer-verb})',
      'without ~1 (answering|responding|replying)',
    ],
    unless: [
      '(request|requests|requested|query|queries|question|questions|email|emails) ~2 (comment|comments|clarification|information)',
      '{answer-verb} ~2 (request|requests|query|questions)',
      'not ~2 comment ~2 (question|report|reports|rumours|rumors|details)',
    ],
    despite: ['negation', 'advice'],
    yes: [
      '[Washington] has not formally responded to the Russian initiative.',
      'The [United States] has yet to reply, Peskov said.',
    ],
    no: [
      'The State Department did not respond to a request for comment on the treaty.',
      'Washington has already responded to the initiative.',
    ],
  },
  {
    id: 'en-gave-no-answer',
    holder: 'subject',
    match: [
      '({give}|has|had|have) ~2 no ~3 ({answer-noun}|comment|statement|pledge|signal|clarity)',
      '(never|not) ~1 ({give}) ~3 ({answer-noun})',
      '({give}|has|had) ~3 nothing ~1 (say|offer|answer|respond)',
      '(taken|took|made) no ~2 (steps|step|action|move|moves) ~1 (toward|towards|on|to)',
      '(not|never) ~2 (follow|followed|following) ~1 up',
    ],
    unless: [
      '(question|questions|request|reporters) ~2 comment',
      '({receive}|has|had|have) ~1 no ~3 ({answer-noun}|word|signal) ~3 from',
      '(moscow|russia|kremlin) ~2 (has|had|have) ~2 no',
    ],
    despite: ['negation', 'advice'],
    yes: [
      '[Washington] sent Moscow no formal reply to the offer.',
      'The [White House] never gave an official answer on the caps.',
    ],
    no: ['Washington gave an answer to the offer on Monday.'],
  },
  {
    id: 'en-no-answer-from',
    holder: 'from',
    match: [
      'no ~3 ({answer-noun}|signals|signal|word)',
      'no ~3 (statement|announcement|proposals|initiatives|indication|communication) ~1 from',
      '({answer-noun}) ~3 not ~2 (received|come|followed|arrived|forthcoming|given|materialized|reached|been)',
      'not (a|any|one|single) ~2 ({answer-noun})',
      'nothing ~2 (from|official from|concrete from)',
    ],
    unless: [
      '({give}) ~3 no ~3 ({answer-noun}|word|signal|signals)',
      '({answer-noun}) ~2 (request|requests)',
      'no ~2 (easy|simple|quick|good|military) ({answer-noun})',
      'no word of',
    ],
    despite: ['negation', 'advice'],
    yes: [
      'So far there has been no substantive response from [Washington].',
      'No [American] answer has arrived, Ryabkov noted.',
      'Moscow has had no reply on the caps, the Kremlin said. [US]',
    ],
    no: [
      'There is no easy answer to the end of the treaty.',
      'Washington sent Moscow no clear answer about visas and flights.',
    ],
  },
  {
    id: 'en-awaits-answer',
    holder: 'from',
    match: [
      '({wait}) ~3 ({answer-noun}|word|decision|verdict|signal|clarification)',
      '(wait for|waits for|waiting for|waited for|waiting on) ~3 to ~1 ({answer-verb})',
      '(wait|waits|waiting|waited|awaits|awaiting) ~1 (on|for) (washington|us|{party})',
      '(needed|need|needs|required|requires) ~3 ({answer-noun})',
      '(press|presses|pressing|pressed) ~1 {party} ~1 for ~1 ({answer-noun})',
    ],
    unless: [
      '({wait}) ~3 ({answer-noun}|decision|verdict) ~3 (court|judge|trial)',
      'response* ~2 (threat|threats|attack|attacks)',
    ],
    despite: ['hope', 'negation', 'advice'],
    yes: [
      'Russia expects a positive response from [the United States].',
      'Moscow is still waiting for an answer from [the White House], Lavrov said.',
      'Moscow awaits [Trump]’s reply on the limits.',
    ],
    no: ['China awaits a response from Washington about the treaty.'],
  },
  {
    id: 'en-hopes-that-other-agrees',
    holder: 'object',
    match: [
      '(hope|hopes|hoped|hoping|expect|expects|expected|expecting|count|counts|counting) ~2 {party} ~1 (will|would|to|agree|follow|respond|support)',
      '(hope|hopes|hoped|hoping) ~2 {party} ~3 (agree|agrees|follow|follows|support|supports|reciprocate|reciprocates)',
    ],
    needs: ['({offer}|{limits}|{extension}|suit|same|reciprocate|reciprocally)'],
    despite: ['hope', 'modal'],
    yes: [
      'Lavrov hopes that [Washington] will agree to observe the limits.',
      'The Kremlin expects [Washington] to support the initiative.',
    ],
    no: ['Lavrov hopes that Washington will return the diplomatic property.'],
  },
  {
    id: 'en-remains-unanswered',
    holder: 'from',
    match: [
      'unanswered',
      '(left|remain|remains|remained|hangs|is|was|been) ~2 without ~3 ({answer-noun})',
      '({offer}) ~3 met with ~1 silence',
      '({answer-noun}) ~3 (missing|outstanding|pending|lacking|overdue|awaited)',
      '(lack|absence) of ~3 ({answer-noun})',
    ],
    unless: ['unanswered ~2 questions', 'questions ~3 unanswered'],
    despite: ['negation', 'advice'],
    yes: [
      'The Russian proposal on the caps remains unanswered. [US]',
      'The lack of a [US] answer is an answer too, Ryabkov said.',
    ],
    no: ['Many questions about the treaty remain unanswered.'],
  },
  {
    id: 'en-nothing-received',
    holder: 'from',
    match: [
      '(not|never|nothing|yet to|without) ~2 ({receive}) ~3 ({answer-noun}|back|anything|word|signals|signal|statement|proposals)',
      '(nothing|not anything) ~2 been ~1 ({receive})',
      '({receive}|had|has) ~1 (neither|no|nothing) ~3 ({answer-noun}|word|signals|back)',
      '({receive}|had) nothing ~2 from {party}',
    ],
    despite: ['negation', 'advice'],
    yes: [
      'Moscow has not received any reply from [Washington].',
      '"We have not heard back from [the Americans]," Ryabkov said.',
    ],
    no: ['Moscow received a reply from Washington yesterday.'],
  },
  {
    id: 'en-silent',
    holder: 'subject',
    match: [
      '(is|are|was|stays|stayed|remains|remained|keeps|kept|been|fell|has gone|went) ~1 (silent|mum|tight lipped)',
      '{party} ~1 silent',
      '(silence|quiet) (in|from) {party}',
      'say* nothing',
    ],
    needs: ['({offer}|{limits}|{pact}|{extension}|silence in|silent on)'],
    yes: [
      '[Washington] remains silent on the Russian offer.',
      'The [US] has kept silent about the initiative.',
    ],
    no: ['The guns fell silent before the treaty was signed.'],
  },
  {
    id: 'en-offer-ignored',
    holder: 'from',
    match: ['({offer}) ~3 (ignored|disregarded)'],
    yes: ['Our proposal is being ignored, Lavrov said. [US]'],
    no: ['The idea is ignored by experts.'],
  },
  {
    id: 'en-ignores',
    holder: 'subject',
    match: ['(ignore|ignores|ignored|ignoring) ~3 ({offer}|it)'],
    unless: ['(cannot|not) ~1 (ignore|ignored)'],
    yes: ['[Washington] has ignored the proposal on the limits, Lavrov said.'],
    no: ['Analysts ignore the idea of extending the pact.'],
  },
])
