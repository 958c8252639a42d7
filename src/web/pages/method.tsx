import { BASES } from '../../domain/basis.ts'
import { MATTERS } from '../../domain/matter.ts'
import { STANCES } from '../../domain/stance.ts'
import { SETTLING_RULES, SETTLING_VERSION } from '../../merge/settling-rules.ts'
import { Layout } from '../parts/layout.tsx'
import { StanceMark } from '../parts/stance-mark.tsx'
import { BASIS_WORDS, MATTER_WORDS, STANCE_WORDS } from '../words/en.ts'
import { METHOD_PARTS, type MethodPart, PROBLEM_MEANINGS } from '../words/method-en.ts'

const Rules = () => (
  <>
    <h3>The rules, version {SETTLING_VERSION}</h3>
    <dl class="terms">
      {Object.entries(SETTLING_RULES).map(([id, text]) => (
        <div id={`rule-${id}`}>
          <dt>
            <code>{id}</code>
          </dt>
          <dd>{text}</dd>
        </div>
      ))}
    </dl>
  </>
)

const Part = ({ part }: { readonly part: MethodPart }) => (
  <section aria-labelledby={part.id}>
    <h2 id={part.id}>{part.title}</h2>
    {part.paragraphs.map((paragraph) => (
      <p>{paragraph}</p>
    ))}
    {part.id === 'settling' ? <Rules /> : null}
  </section>
)

const Vocabulary = () => (
  <section aria-labelledby="vocabulary">
    <h2 id="vocabulary">The words on the board</h2>
    <h3>Stances</h3>
    <dl class="terms">
      {STANCES.map((stance) => (
        <div>
          <dt>
            <StanceMark stance={stance} />
          </dt>
          <dd>
            {STANCE_WORDS[stance].meaning} <code>{stance}</code>
          </dd>
        </div>
      ))}
    </dl>
    <h3>Matters</h3>
    <dl class="terms">
      {MATTERS.map((matter) => (
        <div>
          <dt>{MATTER_WORDS[matter].name}</dt>
          <dd>
            {MATTER_WORDS[matter].about} <code>{matter}</code>
          </dd>
        </div>
      ))}
    </dl>
    <h3>Who says so</h3>
    <dl class="terms">
      {BASES.map((basis) => (
        <div>
          <dt>{BASIS_WORDS[basis].name}</dt>
          <dd>
            {BASIS_WORDS[basis].meaning} <code>{basis}</code>
          </dd>
        </div>
      ))}
    </dl>
  </section>
)

/** How the monitor decides. */
export const Method = ({ treaty, version }: { readonly treaty: string; readonly version: string }) => (
  <Layout
    title={`Method: ${treaty}`}
    description="How an article becomes a claim, a statement and a change of status, and what this cannot do."
    section="method"
    top
    treaty={treaty}
    version={version}
  >
    <header class="page-head">
      <p class="kicker">{treaty}</p>
      <h1>How it decides</h1>
      <p class="standfirst">
        The page answers one question with proof: what does each side say today, since when, who said so, in
        which words, and what did it say before? This is how the answer comes about.
      </p>
    </header>
    <div class="prose">
      <Vocabulary />
      {METHOD_PARTS.map((part) => (
        <Part part={part} />
      ))}
      <section aria-labelledby="errors">
        <h2 id="errors">Errors of the API</h2>
        <dl class="terms">
          {PROBLEM_MEANINGS.map(({ id, meaning }) => (
            <div id={`problem-${id}`}>
              <dt>
                <code>{id}</code>
              </dt>
              <dd>{meaning}</dd>
            </div>
          ))}
        </dl>
      </section>
    </div>
  </Layout>
)
