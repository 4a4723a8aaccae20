// The stylesheet of every page, served at /style.css. Fonts follow the page's lang, so each script has its own forms.

export const STYLE_PATH = '/style.css';

export const STYLE = `:root {
  color-scheme: light dark;
  --ink: light-dark(#1c1b1a, #e8e6e3);
  --faint: light-dark(#63605c, #a5a19b);
  --line: light-dark(#dcd8d2, #3a3835);
  --paper: light-dark(#fdfcfa, #171615);
  --red: light-dark(#a32020, #ff8f85);
}
* { box-sizing: border-box; }
body {
  margin: 0 auto;
  padding: 1.5rem 1.25rem 4rem;
  max-width: 46rem;
  background: var(--paper);
  color: var(--ink);
  font: 1.0625rem / 1.8 "PingFang SC", "Noto Sans CJK SC", "Microsoft YaHei", sans-serif;
  line-break: strict;
  overflow-wrap: anywhere;
}
:lang(zh-Hant), :lang(zh-Hant-TW) { font-family: "PingFang TC", "Noto Sans CJK TC", "Microsoft JhengHei", sans-serif; }
:lang(zh-Hant-HK) { font-family: "PingFang HK", "Noto Sans CJK HK", "Microsoft JhengHei", sans-serif; }
:lang(en) { font-family: system-ui, sans-serif; }
a { color: inherit; text-decoration-color: var(--line); text-underline-offset: .25em; }
a:hover { color: var(--red); text-decoration-color: currentColor; }
a:focus-visible { outline: 2px solid var(--red); outline-offset: 2px; }
.skip { position: absolute; left: -100vw; }
.skip:focus { left: 1rem; top: .5rem; background: var(--paper); }
header { display: flex; flex-wrap: wrap; gap: .25rem 1.5rem; align-items: baseline; border-bottom: 1px solid var(--line); padding-bottom: .75rem; }
header .name { font-weight: 700; color: var(--red); text-decoration: none; font-size: 1.25rem; margin-inline-end: auto; }
nav ul { display: flex; flex-wrap: wrap; gap: 0 1rem; list-style: none; margin: 0; padding: 0; }
nav a[aria-current] { color: var(--red); font-weight: 700; text-decoration: none; }
.channels { padding: .5rem 0; }
h1 { font-size: 1.75rem; line-height: 1.4; margin: 2rem 0 .5rem; text-wrap: balance; }
h2 { font-size: 1.25rem; line-height: 1.5; margin: 2rem 0 .5rem; }
.kicker { margin: 2rem 0 -1.75rem; color: var(--red); }
.deck, .meta, figcaption, small { color: var(--faint); }
.meta, figcaption, small { font-size: .9375rem; }
img { max-width: 100%; height: auto; }
figure { margin: 1.5rem 0; }
blockquote { margin: 1.5rem 0; padding-inline-start: 1.25rem; border-inline-start: 3px solid var(--line); }
table { border-collapse: collapse; display: block; overflow-x: auto; }
th, td { border: 1px solid var(--line); padding: .25rem .75rem; text-align: start; }
pre { overflow-x: auto; }
code { font-size: .9em; }
.entries { list-style: none; padding: 0; }
.entries li { padding: .75rem 0; border-bottom: 1px solid var(--line); }
.entries p { margin: 0; }
.entries .headline { font-weight: 700; }
.feeds { display: grid; grid-template-columns: auto 1fr; gap: .25rem 1rem; }
.feeds dt { font-weight: 700; }
.feeds dd { margin: 0; }
.feeds code { user-select: all; }
@media (max-width: 32rem) { .feeds { display: block; } .feeds dd { margin-block-end: .75rem; } }
`;
