/** A part of the method page: a heading and its paragraphs. */
export type MethodPart = {
  readonly id: string
  readonly title: string
  readonly paragraphs: readonly string[]
}

/** How the monitor decides, for readers who want to check it. */
export const METHOD_PARTS: readonly MethodPart[] = [
  {
    id: 'reading',
    title: 'From an article to a claim',
    paragraphs: [
      'The monitor polls news feeds and reads each article sentence by sentence with published rules. What the rules find is then weighed together with the words around it, by a table of weights that was fitted on labelled articles and is published too: it drops what is not sure enough and adds what no rule has words for. There is no language model and no guess by a person in between: the same text always gives the same claims, and every claim names what led to it and how sure the reader is.',
      'A claim says that a party holds a stance on a matter, at the time of the article. A hope, a forecast, a question or a condition about the answer of a party is never that answer. What an article only recalls from earlier months is kept apart as background and changes nothing.',
      'A party speaks through those who hold its offices: head of state, spokespeople, ministries, ambassadors, envoys. Legislators, former officials, experts and allies do not speak for it.',
    ],
  },
  {
    id: 'merging',
    title: 'From claims to one statement',
    paragraphs: [
      'Copies of one text count as one report, however many outlets publish it. Claims of the same party, matter, stance and speaker within 72 hours are one statement. So one interview that four papers quote is one statement with four articles, and not four changes.',
    ],
  },
  {
    id: 'settling',
    title: 'Which statement stands',
    paragraphs: [
      'Statements are put in the order in which they were said, not in which they were found. A late find fills in the history and never turns back what stands today. The rules below decide what a new statement does, and every entry of the ledger cites the one that fired.',
      'A statement that the reader is unsure of, or that would be a great turn and rests on a single report of little standing, stands as unconfirmed until a second independent report bears it out.',
      'Silence is noted with a clock of its own: a party that has been asked and has not formally answered is marked so, beside the stance that stands.',
    ],
  },
  {
    id: 'ledger',
    title: 'The ledger',
    paragraphs: [
      'Changes are written to an append-only ledger with permanent addresses. A correction, a confirmation or a retraction is a new entry that names the old one. The board of any past day is worked out from what is known now, so a correction mends the past as well.',
      'The history before the first poll was entered by hand from public sources. Such entries are marked as curated, show a summary of our own and not a quotation, and name their source.',
    ],
  },
  {
    id: 'limits',
    title: 'What it cannot do',
    paragraphs: [
      'It sees what its sources publish, and only in the languages that it has rules for. Rules misread some sentences. A stance may have changed behind closed doors. When sources fail, the page says that coverage is degraded; silence then proves nothing.',
    ],
  },
]

/** What each kind of error means, for those who call the API. */
export const PROBLEM_MEANINGS: readonly { readonly id: string; readonly meaning: string }[] = [
  { id: 'invalid-parameter', meaning: 'A parameter has a value that it cannot have; the answer names it.' },
  { id: 'not-found', meaning: 'There is nothing at this address.' },
  { id: 'method-not-allowed', meaning: 'The address can be read and not written.' },
  { id: 'internal-error', meaning: 'The monitor failed; trying again later may help.' },
  { id: 'unavailable', meaning: 'The database does not answer.' },
]
