// The script of an article's page at the desk: a click, a tap or the keyboard on a word asks why it is so; open questions are
// marked, and answered where they stand.

export const WHY_SCRIPT = `'use strict';
(() => {
const { token, words: text } = document.currentScript.dataset;
const words = JSON.parse(text);
const page = decodeURI(location.pathname);
const root = document.querySelector('main') || document.body;
const make = (name, text, attributes = {}) => {
  const element = document.createElement(name);
  if (text) element.textContent = text;
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  return element;
};
const headers = { 'X-Desk-Token': token };
const post = (path, asked = {}) =>
  fetch('/.desk/' + path, { method: 'POST', headers: { ...headers, 'Content-Type': 'application/json' }, body: JSON.stringify({ page, ...asked }) })
    .then((answer) => (answer.ok ? answer.json() : undefined), () => undefined);
const percent = (share) => share === undefined ? '' : (Math.floor(share * 1000) / 10).toFixed(1) + ' %';

const bar = make('div', '', { class: 'desk-bar', lang: words.language });
const said = make('span', '', { role: 'status' });
const undo = make('button', words.undo, { type: 'button', hidden: '' });
const walk = make('button', '字 ?', { type: 'button', title: words.walk });
bar.append(said, undo, walk);
document.body.append(bar);
const say = (message, canUndo = false) => { said.textContent = message; undo.hidden = !canUndo; };
const kept = sessionStorage.getItem('desk-written');
if (kept) say(kept, true);
undo.addEventListener('click', async () => {
  sessionStorage.removeItem('desk-written');
  const done = await post('undo');
  say(done && done.undone ? words.undone : words.changed);
});

const blockOf = (node) => {
  let element = node.parentElement;
  while (element !== root && element.parentElement && getComputedStyle(element).display.startsWith('inline')) element = element.parentElement;
  return element;
};
const offsetIn = (block, node, offset) => {
  const range = document.createRange();
  range.setStart(block, 0);
  range.setEnd(node, offset);
  return range.toString().length;
};
const textNodes = (element) => {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const nodes = [];
  while (walker.nextNode()) nodes.push(walker.currentNode);
  return nodes;
};

const dialog = make('dialog', '', { class: 'desk-why', lang: words.language, 'aria-labelledby': 'desk-why-title' });
document.body.append(dialog);
dialog.addEventListener('click', (event) => { if (event.target === dialog) dialog.close(); });
const ask = async (node, offset) => {
  const block = blockOf(node);
  const why = await post('why', { text: block.textContent, at: offsetIn(block, node, offset) });
  if (why) show(why);
};
const choose = async (why, choice, tag, scope) => {
  const { field, at, word } = why;
  const done = await post('answer', { field, at, word, choice, tag, scope });
  dialog.close();
  if (!done) return say(words.failed);
  const message = words.written + ' ' + done.file + ': ' + done.rule;
  sessionStorage.setItem('desk-written', message);
  say(message, true);
};
const scopes = (of, take) => ['record', 'glossary'].map((scope) => {
  const button = make('button', words[scope], { type: 'button', 'data-scope': scope, 'aria-label': words[scope] + ' ' + of });
  button.addEventListener('click', () => take(scope));
  return button;
});
const show = (why) => {
  const facts = make('dl');
  const fact = (name, ...values) => facts.append(make('dt', name), ...values.map((value) => make('dd', value)));
  fact(words.source, why.word);
  fact(words.here, why.choice);
  fact(words.reason, [words.reasons[why.by], why.rule ? '[' + why.rule.from + ', ' + why.rule.to + ']' : '', percent(why.probability)].filter(Boolean).join(' '));
  for (const { tag, says } of why.variants) fact(tag, says);
  const list = make('ul');
  for (const { shown, choice, tag, probability } of why.choices) {
    const item = make('li', '', { 'data-choice': shown });
    item.append(make('span', shown), make('span', percent(probability)), ...scopes(shown, (scope) => choose(why, choice, tag, scope)));
    list.append(item);
  }
  // Where the focus goes first, so that Return pressed twice or held down answers nothing.
  const title = make('h2', words.title, { id: 'desk-why-title', tabindex: '-1' });
  const parts = [title, facts];
  if (why.choices.length > 0) parts.push(make('p', words.choices), list);
  const variant = page.split('/')[1];
  if (variant !== 'zh' && why.by !== 'kept') {
    const other = make('p');
    const input = make('input', '', { 'aria-label': words.other, placeholder: words.other, maxlength: '100' });
    input.value = why.choice;
    other.append(input, ...scopes(words.other, (scope) => { if (input.value.trim()) choose(why, input.value.trim(), variant, scope); }));
    const form = make('form');
    form.append(other);
    form.addEventListener('submit', (event) => event.preventDefault());
    parts.push(form);
  }
  const close = make('button', words.close, { type: 'button' });
  close.addEventListener('click', () => dialog.close());
  dialog.replaceChildren(...parts, close);
  if (!dialog.open) dialog.showModal();
  title.focus();
};

const caretAt = (x, y) => {
  const at = document.caretPositionFromPoint ? document.caretPositionFromPoint(x, y) : document.caretRangeFromPoint(x, y);
  const node = at && (at.offsetNode || at.startContainer);
  if (!node || node.nodeType !== Node.TEXT_NODE) return undefined;
  const caret = at.offsetNode ? at.offset : at.startOffset;
  for (const offset of [caret, caret - 1]) {
    if (offset < 0 || offset >= node.length) continue;
    const range = document.createRange();
    range.setStart(node, offset);
    range.setEnd(node, offset + 1);
    for (const box of range.getClientRects())
      if (box.left <= x && x <= box.right && box.top <= y && y <= box.bottom) return [node, offset];
  }
  return undefined;
};
root.addEventListener('click', (event) => {
  if (event.target.closest('a, button, input, summary, audio, video') && !event.altKey) return;
  if (!getSelection().isCollapsed) return;
  const place = caretAt(event.clientX, event.clientY);
  if (!place) return;
  event.preventDefault();
  ask(...place);
});

const mark = (node, start, end) => {
  const middle = start > 0 ? node.splitText(start) : node;
  if (end - start < middle.length) middle.splitText(end - start);
  const element = make('mark', '', { class: 'desk-question', tabindex: '0', role: 'button', title: words.question });
  middle.replaceWith(element);
  element.append(middle);
  element.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    if (!event.repeat) ask(element.firstChild, 0);
  });
};
const markAll = (questions) => {
  const blocks = new Set(textNodes(root).filter((node) => node.data.trim()).map(blockOf));
  for (const { text, at, length } of questions)
    for (const block of blocks) {
      const start = block.textContent.indexOf(text);
      if (start < 0) continue;
      let before = 0;
      for (const node of textNodes(block)) {
        const from = Math.max(0, start + at - before);
        const to = Math.min(node.length, start + at + length - before);
        before += node.length;
        if (from < to && !node.parentElement.closest('.desk-question')) { mark(node, from, to); break; }
      }
    }
};
fetch('/.desk/questions?page=' + encodeURIComponent(page), { headers }).then((answer) => answer.ok ? answer.json() : []).then(markAll, () => {});

let place = -1;
const wordList = () => {
  const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });
  return textNodes(root.querySelector('article') || root).flatMap((node) =>
    [...segmenter.segment(node.data)].filter((one) => one.isWordLike).map((one) => [node, one.index, one.index + one.segment.length]));
};
const step = (by) => {
  const list = wordList();
  place = Math.min(list.length - 1, Math.max(0, place + by));
  const [node, start, end] = list[place];
  getSelection().setBaseAndExtent(node, start, node, end);
  node.parentElement.scrollIntoView({ block: 'nearest' });
  say(node.data.slice(start, end));
};
walk.addEventListener('click', () => { place = -1; step(1); });
walk.addEventListener('keydown', (event) => {
  if (place < 0 || dialog.open) return;
  const by = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
  if (by) step(by);
  else if (event.key === 'Enter') { const [node, start] = wordList()[place]; if (!event.repeat) ask(node, start); }
  else if (event.key === 'Escape') { place = -1; getSelection().removeAllRanges(); say(''); }
  else return;
  event.preventDefault();
});
})();
`;
