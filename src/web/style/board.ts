/** The status page: the answer, the treaty's life, the board, the cards. */
export const BOARD = `
.answer { margin-top: clamp(1.8rem, 5vw, 3.6rem); }
.answer h1 { max-width: 56rem; margin: .9rem 0 1.6rem; font-size: clamp(1.32rem, 1.05rem + 1.15vw, 1.85rem); font-weight: 400; line-height: 1.34; letter-spacing: -.004em; }
.answer .legal { display: block; margin-bottom: .32em; font-size: clamp(2.1rem, 1.3rem + 3.4vw, 3.6rem); font-weight: 600; line-height: 1.06; letter-spacing: -.02em; text-wrap: balance; }

.life { display: flex; margin: 2rem 0 1.4rem; }
.life li { position: relative; flex: 1; padding: 1.15rem 1rem 0 0; border-top: 2px solid var(--rule); font-size: .88rem; color: var(--soft); line-height: 1.4; }
.life li::before { content: ''; position: absolute; top: -7px; left: 0; width: 12px; height: 12px; border: 2px solid var(--soft); border-radius: 50%; background: var(--paper); }
.life strong { display: block; color: var(--ink); font-weight: 600; }
.life .now { border-top-style: dashed; }
.life .now::before { background: var(--refusal); border-color: var(--refusal); }
.life .now strong { font-weight: 700; }
.coverage { color: var(--soft); font-size: .88rem; }
.coverage .notice { color: var(--ink); font-size: .95rem; }

.day-form { display: flex; flex-wrap: wrap; align-items: center; gap: .5rem .6rem; font-size: .88rem; color: var(--soft); }
.day-form a { margin-left: .4rem; }
input, select, button { font: inherit; color: var(--ink); background: var(--sheet); border: 1px solid var(--soft); border-radius: 3px; padding: .34rem .6rem; min-height: 2.2rem; }
button { background: var(--ink); color: var(--paper); border-color: var(--ink); font-weight: 600; cursor: pointer; padding-inline: .95rem; }

.glance { width: 100%; margin-top: 1.1rem; border-collapse: collapse; table-layout: fixed; text-align: left; }
.glance thead th { padding: .5rem 1rem .55rem; border-bottom: 2px solid var(--firm); font: 600 1.12rem/1.3 var(--serif); }
.glance tbody th, .glance td { padding: 1.1rem 1rem 1.15rem; border-bottom: 1px solid var(--rule); vertical-align: top; }
.glance tbody th { font: 600 1.12rem/1.3 var(--serif); }
.glance thead th:first-child, .glance tbody th { padding-left: 0; width: 25%; }
.about { display: block; margin-top: .25rem; color: var(--soft); font: .84rem/1.45 var(--sans); }
.glance .verdict { color: inherit; text-decoration: none; display: inline-block; font-size: 1.08rem; }
.glance .verdict:hover .stance > span { text-decoration: underline; text-underline-offset: .2em; }
.glance .voice { margin-top: .2rem; }
.glance .since { margin-top: .3rem; font-size: .88rem; }
.glance .fresh { color: var(--soft); font-size: .84rem; }
.glance .empty { color: var(--soft); font-size: .9rem; }

.matter > header { display: flex; flex-wrap: wrap; align-items: baseline; gap: 0 1rem; padding-bottom: .5rem; border-bottom: 2px solid var(--firm); }
.matter > header p { color: var(--soft); font-size: .88rem; }
.cards { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(17rem, 100%), 1fr)); }
.card { padding: 1.2rem 1.6rem 1.4rem 0; display: flex; flex-direction: column; align-items: flex-start; }
.card + .card { padding-left: 1.6rem; border-left: 1px solid var(--rule); }
.card:last-child { padding-right: 0; }
.card h4 { color: var(--soft); font: 600 .82rem/1.4 var(--sans); letter-spacing: .06em; text-transform: uppercase; }
.card .verdict { margin-top: .2rem; font: 600 1.32rem/1.3 var(--serif); }
.card .meaning { margin-top: .15rem; color: var(--soft); font-size: .88rem; }
.card .voice { margin-top: 1rem; }
.card .facts { width: 100%; margin-top: auto; padding-top: 1.1rem; }
.card .leads { margin-top: .9rem; font-size: .88rem; }
.card:target { background: var(--tint); box-shadow: -1rem 0 var(--tint); }
.words { margin-top: .35rem; }
.words blockquote p { font: 1.08rem/1.5 var(--serif); text-indent: -.42em; padding-left: .42em; text-wrap: pretty; }
.words.summary > p { font: 1.04rem/1.5 var(--serif); text-wrap: pretty; }
.words figcaption { margin-top: .4rem; color: var(--soft); font-size: .88rem; }
.facts { display: grid; grid-template-columns: max-content 1fr; gap: .16rem .9rem; font-size: .86rem; }
.facts dt { color: var(--soft); }
.facts.wide { gap: .45rem 1.6rem; font-size: .96rem; max-width: 46rem; }
`
