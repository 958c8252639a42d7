/** Small screens, paper, and colours chosen by the reader. */
export const MEDIA = `
@media (max-width: 60rem) {
  .card + .card { padding-left: 0; border-left: 0; border-top: 1px solid var(--rule); }
  .card { padding-right: 0; }
  .cards { grid-template-columns: 1fr; }
  .glance tbody th, .glance td, .glance thead th { padding-inline: .6rem 0; }
  .glance thead th:first-child, .glance tbody th { width: 22%; padding-left: 0; }
  .glance .verdict { font-size: .98rem; }
  .glance .flag { border-radius: 4px; }
}
@media (max-width: 44rem) {
  .life { flex-direction: column; margin-top: 1.4rem; }
  .life li { padding: 0 0 .8rem 1.3rem; border-top: 0; border-left: 2px solid var(--rule); margin-left: 6px; }
  .life li::before { top: .3em; left: -7px; }
  .life li.now { border-left-color: transparent; padding-bottom: 0; }
  .life strong { display: inline; }
  .glance, .glance thead, .glance tbody { display: block; }
  .glance tr { display: grid; grid-template-columns: repeat(3, minmax(0, 1fr)); gap: 0 .6rem; }
  .glance thead th:first-child { display: none; }
  .glance thead th { padding: .3rem 0 .4rem; font-size: .95rem; border-bottom: 0; }
  .glance thead tr { border-bottom: 2px solid var(--firm); }
  .glance tbody tr { border-bottom: 1px solid var(--rule); padding: .8rem 0 .9rem; }
  .glance tbody th { grid-column: 1 / -1; width: auto; padding: 0 0 .5rem; border: 0; font-size: 1rem; }
  .glance tbody th .about { display: none; }
  .glance td { padding: 0; border: 0; }
  .glance .verdict { font-size: .84rem; }
  .glance .stance { flex-direction: column; align-items: flex-start; gap: .2rem; }
  .glance .icon { width: 1.35rem; height: 1.35rem; align-self: flex-start; }
  .glance .voice { display: none; }
  .glance .since, .glance .fresh, .glance .empty { font-size: .78rem; line-height: 1.4; }
  .glance .flag { border-radius: 4px; padding: .05rem .35rem; font-size: .72rem; }
  .month { grid-template-columns: 1fr; } .month h3 { margin-bottom: .5rem; }
  .entry { grid-template-columns: 1fr; }
  .entry .move { display: flex; margin: .15rem 0; }
  .terms > div { grid-template-columns: 1fr; }
  .catalogue, .catalogue tbody { display: block; } .catalogue thead { display: none; }
  .catalogue tr { display: block; padding: .8rem 0; border-bottom: 1px solid var(--rule); }
  .catalogue tbody th, .catalogue td { display: block; padding: 0; border: 0; }
  .catalogue td:last-child::before { content: 'Last answer: '; color: var(--soft); }
  .facts.wide { grid-template-columns: 1fr; gap: 0; } .facts.wide dd { margin-bottom: .6rem; }
}
@media (forced-colors: active) { .icon .on-fill { stroke: Canvas; } }
@media print {
  :root { --paper: #fff; --sheet: #fff; --ink: #000; --soft: #444; --rule: #bbb; --firm: #000; --tint: #fff; --link: #000;
    --consent: #000; --offer: #000; --open: #000; --silence: #000; --refusal: #000; }
  body { border: 0; font-size: 10pt; }
  .masthead nav, .day-form, .filters, .skip, .leads, .colophon ul { display: none; }
  figcaption a::after, .carrier .title a::after { content: ' <' attr(href) '>'; font: .8em var(--mono); }
  .card, .entry, .glance tr, .carrier { break-inside: avoid; }
  h2, h3, h4 { break-after: avoid; }
}
`
