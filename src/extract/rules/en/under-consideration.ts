import { rulesFor } from '../../rule.ts'

export const underConsideration = rulesFor('under-consideration', [
  {
    id: 'en-under-consideration',
    holder: 'other-party',
    match: [
      '(under|in) (consideration|review|study|examination|discussion|evaluation|assessment|analysis|deliberation|scrutiny)',
      '(being|still) ~1 (mulled|discussed|deliberated|evaluated|debated|analysed|worked through|pondered) ~1 (within|inside|internally|by)',
      '(being) ~1 (worked on|gone over|weighed up|thought over|discussed internally)',
      'under ~1 (active|serious|careful|close|internal|further|ongoing|constant) (consideration|review|study|examination|discussion)',
      '(being|been|is|are|were|was) ~2 (considered|reviewed|studied|examined|weighed|analyzed|assessed|looked into|looked at)',
    ],
    unless: ['(not|no) ~1 under discussion', '(new|options|ideas|treaty|framework) ~2 under discussion'],
    despite: ['question'],
    yes: ['"The matter is under review," Lavrov said they were told. [US]'],
    no: ['Further sanctions are being considered, experts say.'],
  },
  {
    id: 'en-studies',
    holder: 'subject',
    match: [
      '(thinking|mulling|turning|chewing) (it|this|that|matter|offer|issue|proposal|idea) over',
      '(mulling|reflecting|deliberating|pondering) ~1 (on|upon|it|that)',
      '(ask|asks|asked|asking) for ~2 time',

      '(need|needs|needed|wants|takes|taking|asked for|ask for) ~2 time to ~2 (consider|think|study|review|examine|weigh|analyze|analyse|decide|respond|reflect)',
      '(consideration|thought) ~1 (to) ~1 ({offer}|{extension}|issue|matter|{pact})',
      '(deliberate|deliberates|deliberating|deliberated|debating|debates|discussing internally|contemplate|contemplates|contemplating|toying with|toys with|entertain|entertains|entertaining) ~3 ({offer}|{extension}|{pact}|{limits}|whether|how|idea)',
      '(giving|gave|gives) ~2 (consideration|thought)',
      '(conduct|conducts|conducting|undertaking) ~3 (review|assessment|study)',
      '(will|is|are|going to) ~1 (look|looking) (at|into) ~1 (it|that|this|{offer}|{extension}|issue|matter)',

      '(chew|chews|chewing|puzzle|puzzling|pore|poring|brood|brooding) over',
      '(take|takes|taking|took) ~3 look at',
      '(close|hard|careful|serious|good|closer) look at',
      '(think|thinks|thinking|deliberating|agonizing|reflecting|working) (about|over|on|through) ~3 ({offer}|{extension}|response|reply|answer|whether)',
      '(weighing|keeping|considering|exploring|studying) ~2 options',
      '(internal|interagency|policy|thorough|careful) (review|deliberations|discussion|analysis)',
      '(finish|finished|finishing|completed|completing|ongoing) ~3 (review|examination|analysis)',
      '({study}) ~3 ({offer}|{extension}|{pact}|issue|question|matter|it|options|{limits}|whether|how)',
      '(conduct|conducting|carry out|finish|finishing|complete|completing) ~3 (analysis|examination|review|study|assessment)',
    ],
    unless: [
      '(grain|trade|ceasefire|peace|tariff|gas|oil|prisoner) ~2 (deal|agreement|accord|pact|plan|proposal|swap)',
      '({study}) ~1 (itself|themselves)',
      'study (by|from|of)',
    ],
    despite: ['advice'],
    yes: [
      '[Washington] is reviewing the Russian proposal, Lavrov said.',
      '[The United States] is still weighing the offer on the caps.',
    ],
    no: ['Experts are studying the proposal.'],
  },
  {
    id: 'en-undecided',
    holder: 'subject',
    pseudo: [
      'decide ~1 in (january|february|march|april|may|june|july|august|september|october|november|december)',
    ],
    match: [
      '(question|issue|matter|decision) ~3 (still|remains|remained|was|is) ~1 open',
      '(question|issue|matter) ~3 (undecided|unsettled|unresolved)',

      '(decision|verdict) ~3 (not|yet to|never|still to) ~2 (made|taken|reached|been|be)',
      '(no|not ~1) (decision|verdict|call|determination) ~2 (has|had|been|on|yet|about|made|taken)',
      '(yet|still) to ~1 (decide|determine|make up|settle|reach|take|come to|choose|conclude)',
      '(decision|decisions|answer|choice) ~1 (rests|lies|remains|is up) ~1 (with|to) ~1 {party}',
      '(on) ~1 {party} desk',
      '(still|not ~1) (undecided|unsettled|decided)',
      '(will|would|to) ~1 (make|take) ~2 decision ~3 (on|about|when|in|soon|later|shortly|known)',
      '(clarify|clarifies|announce|announces|determine|decide|speak|address) ~3 (own timeline|own time|later date|later)',

      '(will|would) ~1 decide ~2 (later|in due course|soon|on|how|whether|when)',
      'decision ~3 not ~2 (made|taken|reached)',
      'not ~1 been ~1 (decided|settled|finalized|finalised)',
      'no ~1 (final|formal|firm) decision',
      '(has|have) ~1 not ~1 (reached|come to) ~2 (decision|conclusion|view)',
      '(on the fence|of two minds|keeping ~1 options open)',
      '(decision|answer) ~2 (pending|later|due course|to come|still open)',
      '(not|yet to|never) ~2 (decide|decided|determine|determined|settle|settled|made up|make up|finalized|taken a decision|taken a final|made a decision|made a final)',
      'no ~2 decision',
      'undecided',
    ],
    needs: ['({extension}|{pact}|{offer}|{limits}|{talks}|way ahead|timeline)'],
    despite: ['negation', 'advice', 'question'],
    yes: [
      '[The administration of Trump] has not decided on the extension.',
      '[Washington] has yet to settle its position about a prolongation.',
    ],
    no: ['Voters have not decided what they think of the treaty.'],
  },
])
