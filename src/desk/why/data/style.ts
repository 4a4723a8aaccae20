// How questions, answers and the word that is looked at are shown on a page of the desk.

export const WHY_STYLE = `.desk-question { background: light-dark(#ffe9a8, #5b4700); color: light-dark(#111, #fff); border-bottom: 2px solid #b57400; cursor: help; }
.desk-question:focus-visible { outline: 3px solid #0b62c4; outline-offset: 1px; }
.desk-why { max-width: min(32rem, calc(100vw - 2rem)); border: 1px solid #777; border-radius: .5rem; padding: 1rem; background: light-dark(#fff, #1b1b1b); color: light-dark(#111, #eee); font: 1rem/1.6 system-ui, sans-serif; }
.desk-why::backdrop { background: rgb(0 0 0 / .35); }
.desk-why h2, .desk-why p, .desk-why dl { margin: 0 0 .5rem; }
.desk-why h2 { font-size: 1.1rem; }
.desk-why dl { display: grid; grid-template-columns: auto 1fr; gap: .1rem .75rem; }
.desk-why dd { margin: 0; }
.desk-why ul { list-style: none; margin: 0 0 .5rem; padding: 0; }
.desk-why li, .desk-why form p { display: flex; flex-wrap: wrap; gap: .5rem; align-items: center; margin: .25rem 0; }
.desk-why li > span:first-child { min-width: 2rem; font-size: 1.2rem; }
.desk-why li > span:nth-child(2) { min-width: 3.75rem; font-variant-numeric: tabular-nums; }
.desk-why button, .desk-bar button { display: inline-flex; align-items: center; font: inherit; min-height: 2.25rem; padding: .1rem .5rem; border: 1px solid #777; border-radius: .3rem; background: light-dark(#f3f3f3, #333); color: inherit; cursor: pointer; }
.desk-why input { font: inherit; min-height: 2.25rem; width: 6rem; padding: 0 .5rem; border: 1px solid #777; background: transparent; color: inherit; }
.desk-bar { position: fixed; inset-block-end: .75rem; inset-inline-end: .75rem; z-index: 9; display: flex; gap: .5rem; align-items: center; max-width: calc(100vw - 1.5rem); padding: .25rem .5rem; border-radius: .5rem; background: #26384a; color: #fff; font: .9rem/1.5 system-ui, sans-serif; }
.desk-bar button { background: #fff; color: #111; }
.desk-bar [hidden] { display: none; }
@media print { .desk-bar { display: none; } }
`;
