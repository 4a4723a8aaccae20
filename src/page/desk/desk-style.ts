// The stylesheet of the desk's front page: one column, in the colours and fonts of the machine.

export const DESK_STYLE = `:root { color-scheme: light dark; --ink: light-dark(#1c1b1a, #ecebe8); --faint: light-dark(#5c5852, #b0aaa1); --line: light-dark(#ddd8cf, #3d3a36); --paper: light-dark(#fbfaf7, #171615); --link: light-dark(#0b4f8a, #8fc4ff); --grave: light-dark(#9d1f1f, #ff9c91); }
* { box-sizing: border-box; }
html { background: var(--paper); -webkit-text-size-adjust: 100%; }
body { max-width: 60rem; margin: 0 auto; padding: 1rem 1rem 4rem; color: var(--ink); font: 1rem/1.65 system-ui, sans-serif; overflow-wrap: anywhere; text-autospace: normal; }
h1 { margin: .5rem 0 0; font-size: 1.75rem; line-height: 1.3; }
h2 { margin: 2rem 0 .25rem; padding-top: .5rem; border-top: 2px solid var(--line); font-size: 1.2rem; line-height: 1.4; }
h2 small { color: var(--faint); font-weight: 400; }
p { margin: .25rem 0; }
a { color: var(--link); }
ul { margin: 0; padding: 0; list-style: none; }
nav ul { display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; margin-top: .5rem; color: var(--faint); }
nav a { display: inline-block; padding: .25rem 0; }
.note, .state, .place { color: var(--faint); font-size: .9rem; }
.state { font-variant-numeric: tabular-nums; }
.state.grave { color: var(--grave); font-weight: 700; }
section li { padding: .5rem 0; border-bottom: 1px solid var(--line); }
.place { display: flex; flex-wrap: wrap; align-items: center; gap: .25rem .75rem; }
code { font: .9em ui-monospace, monospace; }
button { min-height: 1.75rem; padding: 0 .6rem; border: 1px solid var(--faint); border-radius: .25rem; background: transparent; color: inherit; font: inherit; cursor: pointer; }
.place a { display: inline-block; min-height: 1.5rem; }
#copied:empty { display: none; }
#copied { position: fixed; inset-block-end: 0; inset-inline: 0; margin: 0; padding: .5rem 1rem; background: light-dark(#1c1b1a, #ecebe8); color: light-dark(#fff, #111); }
`;
