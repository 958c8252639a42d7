/** Timeline, ledger, statement pages, catalogue, method. */
export const LEDGER = `
.timeline { margin-top: 1rem; }
.month { display: grid; grid-template-columns: 10rem 1fr; gap: 0 1.6rem; border-top: 1px solid var(--rule); padding-top: .9rem; }
.timeline .month { margin-top: .9rem; }
.month h3 { font-size: 1.02rem; line-height: 1.5; }
.entry { display: grid; grid-template-columns: 9.4rem 1fr; gap: 0 1.2rem; padding: 0 0 1rem; }
.entry > time { color: var(--soft); font-size: .9rem; line-height: 1.72; }
.entry .subject { display: inline-block; color: var(--ink); font-weight: 600; margin-right: .9rem; }
.entry .move { font-size: .95rem; }
.move { display: inline-flex; flex-wrap: wrap; align-items: baseline; gap: .1rem .55rem; }
.move .stance:first-child { font-weight: 450; opacity: 1; }
.arrow { color: var(--soft); }
.entry .voice { margin-top: .1rem; }
.superseded .subject, .superseded .stance > span { text-decoration: line-through; text-decoration-thickness: 1px; }
.big-move { margin-bottom: .8rem; font: 600 1.32rem/1.35 var(--serif); }
article > .voice { margin-top: .4rem; }
article .words { max-width: 46rem; }
article > .words blockquote p, article section > .words blockquote p { font-size: 1.3rem; }
article section h2, .prose h2 { font-size: 1.35rem; margin-bottom: .7rem; }

.filters { display: flex; flex-wrap: wrap; align-items: end; gap: .8rem 1rem; }
.filters label { display: block; color: var(--soft); font-size: .84rem; margin-bottom: .15rem; }

.carriers { max-width: 46rem; margin-top: .8rem; counter-reset: carrier; }
.carrier { padding: .9rem 0; border-top: 1px solid var(--rule); }
.carrier .title { font: 600 1.04rem/1.4 var(--serif); }
.carrier blockquote p { margin-top: .3rem; font: 1rem/1.5 var(--serif); color: var(--soft); }
.made li { margin-bottom: .5rem; } .made a { margin-right: .8rem; }

.catalogue { width: 100%; border-collapse: collapse; text-align: left; }
.catalogue thead th { padding: .4rem 1rem .5rem 0; border-bottom: 2px solid var(--firm); font-size: .88rem; }
.catalogue tbody th, .catalogue td { padding: .75rem 1rem .8rem 0; border-bottom: 1px solid var(--rule); vertical-align: top; font-weight: 400; font-size: .94rem; }
.catalogue tbody th a, .catalogue tbody th bdi { font-weight: 600; }
.condition { font-weight: 600; } .condition::before { content: '● '; } .condition.unasked::before { content: '○ '; } .condition.failing::before { content: '▲ '; }
.condition.answering { color: var(--consent); } .condition.failing { color: var(--refusal); } .condition.unasked { color: var(--silence); }

.prose { max-width: 46rem; }
.prose p + p { margin-top: .8rem; } .prose h3 { margin: 1.5rem 0 .6rem; }
.terms > div { display: grid; grid-template-columns: 13rem 1fr; gap: .1rem 1.4rem; padding: .5rem 0; border-top: 1px solid var(--rule); }
.terms > div:target { background: var(--tint); }
.terms code { color: var(--soft); }
.terms dt code { color: var(--ink); font-weight: 600; }
`
