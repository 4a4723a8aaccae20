// The stylesheet of every page, served at /style.css. Fonts follow the page's lang, so each script has its own forms.

export const STYLE_PATH = '/style.css';

export const STYLE = `:root {
  color-scheme: light dark;
  --ink: light-dark(#1d1b19, #e9e6e1);
  --faint: light-dark(#625d56, #aaa49b);
  --line: light-dark(#ddd7cd, #3b3834);
  --paper: light-dark(#fdfbf7, #181614);
  --panel: light-dark(#f5f0e7, #221f1c);
  --red: light-dark(#9d1f1f, #ff9488);
}
:root, :lang(zh-Hans) {
  --sans: "PingFang SC", "Noto Sans CJK SC", "Noto Sans SC", "Microsoft YaHei", sans-serif;
  --serif: "Noto Serif CJK SC", "Noto Serif SC", "Source Han Serif SC", "Songti SC", var(--sans);
}
:lang(zh-Hant) {
  --sans: "PingFang TC", "Noto Sans CJK TC", "Noto Sans TC", "Microsoft JhengHei", sans-serif;
  --serif: "Noto Serif CJK TC", "Noto Serif TC", "Source Han Serif TC", "Songti TC", var(--sans);
}
:lang(zh-Hant-HK) {
  --sans: "PingFang HK", "Noto Sans CJK HK", "Noto Sans HK", "Microsoft JhengHei", sans-serif;
  --serif: "Noto Serif CJK HK", "Noto Serif HK", "Source Han Serif HK", var(--sans);
}
[lang]:not(:lang(zh)) { --sans: system-ui, sans-serif; --serif: system-ui, serif; }
[lang] { font-family: var(--sans); }
* { box-sizing: border-box; }
html { background: var(--paper); scroll-padding-top: 1rem; -webkit-text-size-adjust: 100%; }
body {
  margin: 0 auto;
  padding: 0 1.25rem 3rem;
  max-width: 76rem;
  color: var(--ink);
  font-size: 1.0625rem;
  line-height: 1.75;
  line-break: strict;
  overflow-wrap: anywhere;
  text-autospace: normal;
  text-spacing-trim: trim-start;
}
p, ul, ol, dl { margin: 0 0 1rem; }
a { color: inherit; text-decoration: underline 1px var(--faint); text-underline-offset: .22em; }
a:hover { color: var(--red); text-decoration-color: currentColor; }
:focus-visible { outline: 3px solid var(--red); outline-offset: 2px; border-radius: 2px; }
h1, h2, h3 { margin: 0; line-height: 1.4; text-wrap: balance; }
/* Headlines break at their punctuation, and inside a phrase only where it is longer than the line. */
h1, h3, .headlines a { word-break: keep-all; }
h1, h3, .headlines a, .name { font-family: var(--serif); font-weight: 700; }
h1 { font-size: clamp(1.625rem, 1.3rem + 1.5vw, 2.375rem); }
h1 small { font: 400 1.0625rem var(--sans); color: var(--faint); }
h2 { font-size: 1.0625rem; color: var(--red); letter-spacing: .08em; }
h3 { font-size: 1.1875rem; }
h3 a, .headlines a, .name, h1 a { text-decoration: none; }
h3 a:hover, .headlines a:hover, h1 a:hover { text-decoration: underline; }
time { text-autospace: no-autospace; }
small, .meta, .note, .rights, figcaption, time { font-size: .9375rem; color: var(--faint); }
.deck { font-size: 1.125rem; color: var(--faint); }
.readers h3 { margin: 1rem 0 .25rem; font-size: 1rem; }
.readers ul { display: flex; flex-wrap: wrap; gap: .5rem; list-style: none; padding: 0; margin: 0 0 .5rem; }
.readers a { display: inline-block; padding: .25rem .75rem; border: 1px solid var(--line); border-radius: .25rem; }
.readers label { display: block; font-size: .9375rem; }
.readers li[hidden] { display: none; }
.readers input { display: block; width: 100%; padding: .25rem .5rem; font: inherit; color: inherit; background: var(--paper); border: 1px solid var(--faint); }
.making { margin-block-end: 1rem; }
.kicker, .intro .kicker { margin: 0; color: var(--red); font-size: .9375rem; }
.skip, .unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; margin: 0; }
.skip:focus { width: auto; height: auto; clip-path: none; left: .5rem; top: .5rem; padding: .5rem 1rem; background: var(--paper); z-index: 1; }

body > header { display: grid; grid-template-columns: 1fr auto; gap: 0 1.5rem; align-items: center; padding-top: .25rem; }
header ul { display: flex; gap: 0 .25rem; list-style: none; margin: 0; padding: 0; }
header li a { display: block; padding: .375rem .5rem; text-decoration: none; border-bottom: 3px solid transparent; white-space: nowrap; }
header li a[aria-current] { color: var(--red); border-color: var(--red); font-weight: 700; }
.name { font-size: 1.5rem; line-height: 1.4; color: var(--red); padding-block: .25rem; }
.variants { font-size: .9375rem; position: relative; }
.variants details { margin: 0; }
.variants summary { padding: .375rem 0; }
.variants details[open] ul { position: absolute; z-index: 2; inset-inline-end: 0; display: block; background: var(--paper); border: 1px solid var(--line); border-radius: 4px; padding: .25rem; }
.channels { grid-column: 1 / -1; border-block: 1px solid var(--line); border-top: 3px double var(--faint); }
/* One row, however many there are: it scrolls, and its end fades where more follow. */
.channels ul { margin-inline: -.5rem; overflow-x: auto; scrollbar-width: none; mask-image: linear-gradient(to right, #000 calc(100% - 1.5rem), transparent); }
.channels li:last-child { padding-inline-end: 1.5rem; }
footer .all ul { display: flex; flex-wrap: wrap; gap: 0 1.25rem; list-style: none; padding: 0; margin: .25rem 0 1rem; }
footer .all a { display: block; padding: .25rem 0; text-decoration: none; }

.intro { max-width: 48rem; padding: clamp(.75rem, 2vw, 1.75rem) 0 clamp(.75rem, 2vw, 1.5rem); }
.intro p { margin: .5rem 0 0; }
.columns { display: grid; gap: 2.5rem; }
.columns > * { min-width: 0; }
.bar { margin: 0 0 1rem; border-bottom: 1px solid var(--line); }
.bar > summary { padding: .5rem 0; font-size: .9375rem; }
.bar > .panel { max-width: 44rem; margin-bottom: 1rem; }
.panel { background: var(--panel); padding: 1.25rem; border-radius: 4px; align-self: start; }
.panel > :last-child { margin-bottom: 0; }
.steps { padding: 0; list-style: none; counter-reset: step; margin: .75rem 0; }
.steps li { counter-increment: step; padding-inline-start: 2rem; position: relative; }
.steps li::before { content: counter(step); position: absolute; left: 0; top: .25em; width: 1.4em; line-height: 1.4em; text-align: center; border-radius: 50%; border: 1px solid var(--red); color: var(--red); font-size: .875rem; }
.addresses { list-style: none; padding: 0; margin: .75rem 0; }
.panel, .cards > li { container-type: inline-size; }
.addresses li { padding: .75rem 0; border-top: 1px solid var(--line); display: grid; gap: .375rem .75rem; }
@container (min-width: 26rem) {
  .addresses li { grid-template-columns: 7rem 1fr; align-items: baseline; }
  .actions { grid-column: 2; }
}
.format { font-weight: 700; font-size: .9375rem; }
.address { font-size: .9375rem; line-height: 1.5; word-break: break-all; }
code { font-family: ui-monospace, "Cascadia Mono", "DejaVu Sans Mono", monospace; font-size: .9em; }
.actions { display: flex; flex-wrap: wrap; gap: .25rem 1rem; align-items: center; font-size: .9375rem; }
button { display: inline-grid; font: inherit; line-height: 1.5; color: var(--red); background: var(--paper); border: 1px solid var(--red); border-radius: 4px; padding: .25rem .875rem; cursor: pointer; }
.panel > .addresses li:first-child button { color: var(--paper); background: var(--red); }
button span { grid-area: 1 / 1; }
button[data-state] span:first-child, button:not([data-state]) span:last-child { visibility: hidden; }
@media (scripting: none) { button, .readers label { display: none; } }
details { margin-top: .5rem; }
summary { cursor: pointer; color: var(--red); padding: .25rem 0; }
.opml, .links { font-size: .9375rem; margin: .75rem 0 0; }
.links a { margin-inline-end: 1rem; }

.cards { list-style: none; padding: 0; margin: 0; }
.cards > li { padding: 1rem 0; border-bottom: 1px solid var(--line); }
.cards p { margin: 0; }
.cards .headlines { margin: .375rem 0 0; }
.cards .headlines a { font-family: var(--sans); font-weight: 400; }
.headlines { list-style: none; padding: 0; }
.latest > .headlines li { padding: .5rem 0; border-bottom: 1px solid var(--line); }
.headlines time { white-space: nowrap; margin-inline-start: .25rem; }
.cards .headlines time { display: block; margin: 0; }
.latest > h2:not(:first-child) { margin-top: 1.5rem; }
.entries, .stories { list-style: none; padding: 0; }
.entries > li, .stories > li { padding: 1rem 0; border-bottom: 1px solid var(--line); }
.stories > li { display: grid; grid-template-columns: minmax(0, 1fr) 7rem; gap: 0 1rem; align-items: start; align-content: start; }
.stories > li > div { grid-area: 1 / 1; min-width: 0; }
.stories > li:not(:has(.picture)) > div, .stories > li:nth-child(-n + 3) > * { grid-column: 1 / -1; }
.stories .picture { grid-area: 1 / 2; }
.stories > li:nth-child(-n + 3) > div { grid-row: 2; }
.stories .picture img { display: block; width: 100%; height: auto; aspect-ratio: 3 / 2; object-fit: cover; border-radius: 2px; }
.stories > li:nth-child(-n + 3) .picture img { aspect-ratio: 16 / 9; margin-bottom: .75rem; }
.stories > li:nth-child(-n + 3) h3 { font-size: 1.5rem; }
.stories > li:first-child { padding-top: 0; }
/* On a phone the news comes before its picture. */
.stories > li:first-child > div { grid-row: 1; }
.stories > li:first-child .picture { grid-row: 2; margin-top: .75rem; }
.stories > li:first-child h3 { font-size: clamp(1.75rem, 1.5rem + 1vw, 2rem); }
.stories > li:nth-child(n + 4) p:not(.kicker, .meta) { display: -webkit-box; -webkit-box-orient: vertical; -webkit-line-clamp: 2; overflow: hidden; }
section.all { margin-top: 2rem; }
.entries p, .stories p { margin: .25rem 0 0; text-wrap: pretty; }
.meta { display: flex; flex-wrap: wrap; gap: 0 1rem; }
.withdrawn { padding-inline-start: 1.25rem; color: var(--faint); font-size: .9375rem; }
.archive { margin-top: 1.5rem; }
.archive ul { display: flex; flex-wrap: wrap; gap: 0 1.25rem; list-style: none; padding: 0; margin: .25rem 0; }
.archive li a { display: block; padding: .25rem 0; }
.archive .note { margin: 0; }
.months section { max-width: 48rem; border-top: 1px solid var(--line); padding-top: .75rem; }
.months dl { display: grid; grid-template-columns: repeat(auto-fill, minmax(9rem, auto)); gap: .25rem 1.5rem; margin-top: .25rem; }
.months dl > div { display: flex; gap: .75rem; align-items: baseline; }
.months dt { flex: none; min-width: 2.5rem; font-weight: 700; }
.months dd { margin: 0; }
.months dd a { display: inline-block; padding-block: .25rem; margin-inline-end: .5rem; }

article .intro { padding-bottom: 1rem; }
.credits { font-size: .9375rem; color: var(--faint); border-top: 1px solid var(--line); padding: .75rem 0 1.25rem; }
.credits p { margin: 0; }
.source span { display: inline-block; margin-inline-end: 1rem; }
.credits .share { margin-top: .5rem; }
.credits .follow { margin-top: .5rem; color: var(--red); }
.text { font-size: 1.125rem; line-height: 1.9; }
.text > :first-child { margin-top: 0; }
.text p, .text li { text-wrap: pretty; hanging-punctuation: allow-end; }
.text h2, .text h3, .text h4 { font: 700 1.25rem/1.5 var(--serif); color: inherit; letter-spacing: 0; margin: 2rem 0 .75rem; }
.text h3, .text h4 { font-size: 1.125rem; }
.corrections { border-inline-start: 3px solid var(--red); background: var(--panel); padding: .75rem 1rem; margin-bottom: 1.5rem; font-size: 1rem; }
.corrections p { margin: 0; }
img { max-width: 100%; height: auto; vertical-align: middle; background: #fff; }
/* Room for a picture of unknown size, so that nothing moves when it comes. */
img:not([height]) { width: 100%; aspect-ratio: 16 / 9; object-fit: contain; }
figure { margin: 0 0 1.5rem; }
figcaption { line-height: 1.6; margin-top: .5rem; }
blockquote { margin: 1.5rem 0; padding-inline-start: 1.25rem; border-inline-start: 3px solid var(--line); }
/* Only the box scrolls, and only where the table is wider. */
.box { overflow-x: auto; margin: 0 0 1.25rem; }
table { border-collapse: collapse; width: 100%; font-size: 1rem; line-height: 1.6; }
th, td { border: 1px solid var(--line); padding: .375rem .625rem; text-align: start; vertical-align: top; }
/* Of up to four columns none gets so narrow that a number breaks, at 320 pixels. */
tr > :first-child:nth-last-child(-n + 4), tr > :first-child:nth-last-child(-n + 4) ~ * { min-width: 4.25em; }
:is(th, td)[align="center"] { text-align: center; }
:is(th, td)[align="right"] { text-align: end; }
th { background: var(--panel); }
.printed { display: none; }
pre { white-space: pre-wrap; background: var(--panel); padding: 1rem; }
ruby rt { font-size: .6em; }
article footer { border-top: 1px solid var(--line); margin-top: 2rem; padding-top: 1.5rem; display: grid; gap: 1.5rem; }
article footer ul { padding-inline-start: 1.25rem; margin: .25rem 0 0; }
article footer .versions { display: flex; flex-wrap: wrap; gap: 0 1.25rem; list-style: none; padding: 0; }
.keywords { margin: 0; }
.keywords > * { display: inline-block; margin-inline-end: .75rem; }
.keywords > :first-child { color: var(--faint); }
.near p { margin: .25rem 0 0; }
.near span { color: var(--faint); margin-inline-end: .5rem; }
.rights { margin: 0; }
body > footer { margin-top: 3rem; padding-top: 1rem; border-top: 3px double var(--faint); font-size: .9375rem; color: var(--faint); }
body > footer p { margin: 0 0 .25rem; }

/* The menu of variants lies open where there is room. */
@media (min-width: 36rem) {
  .variants summary { display: none; }
  .variants details::details-content { content-visibility: visible; display: block; }
  .variants details[open] ul { position: static; display: flex; border: 0; padding: 0; }
  .name { font-size: 1.75rem; }
  body > header { padding-top: 1rem; }
}
@supports not selector(::details-content) { .variants summary { display: block; } }
@media (min-width: 48rem) {
  .problem .cards, .front .cards { display: grid; grid-template-columns: 1fr 1fr; gap: 0 2rem; }
  .stories { display: grid; grid-template-columns: 1fr 1fr; gap: 0 2rem; }
  .stories > li { grid-template-columns: minmax(0, 1fr) 9rem; grid-column: 1 / -1; }
  .stories > li:nth-child(2), .stories > li:nth-child(3) { grid-column: auto; }
  .stories > li:first-child:has(.picture) { grid-template-columns: minmax(0, 1fr) minmax(0, 1.2fr); gap: 0 2rem; align-items: center; }
  .stories > li:first-child:has(.picture) > div { grid-area: 1 / 1; }
  .stories > li:first-child .picture { grid-area: 1 / 2; margin: 0; }
  .stories > li:first-child .picture img { margin: 0; }
  .channel .intro, .channel .entries, article { max-width: 38em; }
  article { margin-inline: auto; font-size: 1.125rem; }
}
@media (min-width: 64rem) {
  .columns { display: grid; grid-template-columns: minmax(0, 24rem) minmax(0, 1fr); gap: 3.5rem; }
  .problem .columns { grid-template-columns: minmax(0, 1.1fr) minmax(0, 1fr); }
  .front .cards { grid-template-columns: repeat(3, 1fr); }
  .latest > .headlines { columns: 2; column-gap: 3rem; }
  .latest > .headlines li { break-inside: avoid; }
  .stories { gap: 0 3rem; }
  .stories > li:nth-child(n + 4) { grid-column: auto; }
  article { display: grid; grid-template-columns: 15rem minmax(0, 38em); gap: 0 3.5rem; max-width: none; justify-content: center; }
  article .intro { grid-column: 2; }
  .credits { grid-column: 1; grid-row: 1 / span 2; align-self: start; margin-top: 2.25rem; }
  .text, article footer { grid-column: 2; }
}
@media (prefers-reduced-motion: no-preference) { html { scroll-behavior: smooth; } }
@media print {
  :root { color-scheme: light; --paper: #fff; --panel: #fff; }
  body { max-width: none; padding: 0; font-size: 11pt; }
  nav, .skip, .panel, details, .follow, .share, section[aria-labelledby="versions"], .opml { display: none; }
  .text { font-size: 11pt; }
  .printed { display: block; }
  .columns, article { display: block; }
  a { text-decoration: none; }
  figure, tr, h2, h3 { break-inside: avoid; break-after: avoid; }
  article p, article li { orphans: 2; widows: 2; }
}
`;
