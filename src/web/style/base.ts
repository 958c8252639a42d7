/** Elements, and what every page has: masthead, footer, headings, lists of links. */
export const BASE = `
*, ::before, ::after { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; text-size-adjust: 100%; scroll-padding-top: 1rem; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 1rem/1.55 var(--sans);
  font-variant-numeric: tabular-nums; overflow-wrap: anywhere; border-top: 4px solid var(--firm); }
h1, h2, h3, h4, p, ol, ul, dl, dd, figure, blockquote, table { margin: 0; padding: 0; }
h1, h2, h3, h4 { font-family: var(--serif); font-weight: 600; line-height: 1.2; text-wrap: balance; }
h1 { font-size: clamp(1.9rem, 1.2rem + 2.6vw, 3rem); letter-spacing: -.012em; line-height: 1.12; }
h2 { font-size: 1.6rem; letter-spacing: -.008em; }
h3 { font-size: 1.2rem; }
h4 { font-size: 1.05rem; }
ol, ul { list-style: none; }
a { color: var(--link); text-decoration-thickness: 1px; text-underline-offset: .18em; }
a:hover { text-decoration-thickness: 2px; }
:focus-visible, input:focus-within { outline: 3px solid var(--link); outline-offset: 3px; border-radius: 2px; }
main:focus { outline: none; }
code { font: .86em var(--mono); overflow-wrap: anywhere; }
bdi { unicode-bidi: isolate; }
.measure { max-width: 74rem; margin: 0 auto; padding: 0 clamp(1rem, 4vw, 3rem); }
.unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.skip { position: absolute; left: 1rem; top: -4rem; padding: .6rem 1rem; background: var(--sheet); z-index: 1; }
.skip:focus { top: .5rem; }

.masthead { border-bottom: 1px solid var(--rule); }
.masthead .measure { display: flex; flex-wrap: wrap; align-items: baseline; justify-content: space-between; gap: .1rem 1.5rem; padding-block: .8rem; }
.wordmark { font: 600 1.3rem/1.3 var(--serif); letter-spacing: -.01em; color: var(--ink); text-decoration: none; }
.masthead ul { display: flex; flex-wrap: wrap; gap: .2rem 1.4rem; }
.masthead li a { display: inline-block; padding: .3rem 0; color: var(--soft); font-size: .94rem; text-decoration: none; }
.masthead li a:hover { color: var(--ink); text-decoration: underline; }
.masthead li a[aria-current] { color: var(--ink); font-weight: 600; box-shadow: inset 0 -2px var(--ink); }

.kicker { color: var(--soft); font-size: .82rem; font-weight: 600; letter-spacing: .07em; text-transform: uppercase; }
.page-head { padding: clamp(1.8rem, 5vw, 3.4rem) 0 1.4rem; max-width: 48rem; }
.page-head h1 { margin: .5rem 0 .7rem; }
.standfirst { font: 1.18rem/1.5 var(--serif); color: var(--soft); text-wrap: pretty; }
.leads { display: flex; flex-wrap: wrap; gap: .4rem 1.6rem; margin-top: 1.4rem; font-size: .94rem; }
.blank { margin: 1.2rem 0; padding: 1.2rem 1.4rem; background: var(--tint); color: var(--soft); max-width: 46rem; }
.notice { margin: 1rem 0; padding: .8rem 1.1rem; border-left: 4px solid var(--open); background: var(--tint); max-width: 46rem; }
.heading-row { display: flex; flex-wrap: wrap; align-items: end; justify-content: space-between; gap: .8rem 2rem; }
main section { margin-top: clamp(2.4rem, 5vw, 3.6rem); }
main section section { margin-top: 1.8rem; }
main { padding-bottom: clamp(2.5rem, 6vw, 5rem); }

.colophon { border-top: 1px solid var(--rule); color: var(--soft); font-size: .88rem; padding: 1.8rem 0 2.4rem; }
.colophon p { max-width: 46rem; }
.colophon ul { display: flex; flex-wrap: wrap; gap: .3rem 1.5rem; margin-top: .9rem; }

.stance { display: inline-flex; align-items: baseline; gap: .42em; font-weight: 650; line-height: 1.25; overflow-wrap: break-word; hyphens: auto; }
.icon { flex: none; align-self: center; width: 1.15em; height: 1.15em; fill: none; stroke: currentColor; stroke-width: 1.9; stroke-linecap: round; }
.icon .on-fill { stroke: var(--paper); stroke-width: 2.2; }
.icon .dots { stroke-width: 2.6; }
.tone-consent { color: var(--consent); } .tone-offer { color: var(--offer); } .tone-open { color: var(--open); }
.tone-silence { color: var(--silence); } .tone-refusal { color: var(--refusal); }
.flag { display: inline-block; margin: .3rem .35rem 0 0; padding: .1rem .5rem; border: 1px solid currentColor; border-radius: 99px;
  color: var(--open); font-size: .76rem; font-weight: 600; line-height: 1.4; }
.voice { color: var(--soft); font-size: .9rem; }
.voice .speaker { color: var(--ink); font-weight: 600; }
`
