// What stands within a line as Markdown (CommonMark 0.31, GFM). What Markdown can't say where it stands is said in HTML, which Markdown may hold.

import { withoutReferences } from '../plain-text.ts';
import { type Element, elementsIn, htmlOf, type Node } from './tree.ts';
import { trimmed } from './trim.ts';

/** `br` is how a line is broken: not every place has room for another line. */
export const inline = (nodes: readonly Node[], br = '\\\n'): string => {
  let last = '';
  const parts = nodes.map((node) => {
    const part = typeof node === 'string' ? text(node) : (inlineOf[node.name] ?? asHtml)(node, last, br);
    last = part.at(-1) ?? last;
    return part;
  });
  return parts.join('');
};

/** Character references mean in Markdown what they mean in HTML. */
export const text = (html: string): string => html.replace(/[\\`*_[\]^~|]|!$/g, '\\$&');

/** What begins a block where it begins a line. */
const BEGINS = /^(?:(?=[#>+=:-])|(\d{1,9})(?=[.)]))/gm;

/** As a block of its own, which nothing in it ends. */
export const paragraph = (nodes: readonly Node[], br?: string): string =>
  trimmed(inline(nodes, br))
    // A tag that is alone on its line begins HTML, up to the next blank line.
    .replace(/^(<[^>]*>)\n/, '$1 ')
    .replace(BEGINS, '$1\\');

/** `before` is the character before it. */
type Write = (element: Element, before: string, br: string) => string;

/** Around what was written of its children, once: what is written twice in each of fifty levels is never done. */
const around = ({ name, open }: Element, inner: string): string => `${open}${inner}</${name}>`;

/** With Markdown in it. */
const asHtml: Write = (element, _, br) => around(element, inline(element.children, br));

const MARKS = /^(?:strong|em|del)$/;

/** By marks only where everybody reads them as such: beside letters, which Chinese punctuation is none of, and beside no other mark. */
const marked =
  (mark: string): Write =>
  (element, before, br) => {
    const inner = inline(element.children, br);
    const isPlain =
      element.attributes.size === 0 && !elementsIn(element.children).some(({ name }) => MARKS.test(name));
    return isPlain && /^[\p{L}\p{N}](?:.*[\p{L}\p{N}])?$/su.test(inner) && !/[*~]/.test(before)
      ? mark + inner + mark
      : around(element, inner);
  };

const title = ({ attributes }: Element): string => {
  const said = attributes.get('title');
  return said === undefined ? '' : ` "${text(said).replaceAll('"', '&quot;')}"`;
};

const destination = (address = ''): string =>
  /^[^\s()<>\\]+$/.test(address) ? address : `<${address.replace(/[<>\\]/g, encodeURIComponent)}>`;

const has = ({ attributes }: Element, ...names: readonly string[]) =>
  [...attributes.keys()].every((name) => names.includes(name));

const link: Write = (element, _, br) => {
  const inner = inline(element.children, br);
  return has(element, 'href', 'title') && element.attributes.has('href') && inner.trim() !== ''
    ? `[${inner}](${destination(element.attributes.get('href'))}${title(element)})`
    : around(element, inner);
};

/** How it is shown is a page's to say. */
const image: Write = (element) =>
  `![${text(element.attributes.get('alt') ?? '')}](${destination(element.attributes.get('src'))}${title(element)})`;

/** Between more ticks than it holds. */
export const ticksFor = (code: string, least: number): string =>
  '`'.repeat([...code.matchAll(/`+/g)].reduce((most, [ticks]) => Math.max(most, ticks.length + 1), least));

const code: Write = (element, before, br) => {
  const said = withoutReferences(element.children.map(htmlOf).join('')).replace(/\n/g, ' ');
  if (!has(element, 'translate') || said === '' || before === '`' || elementsIn(element.children).length > 0)
    return asHtml(element, before, br);
  const ticks = ticksFor(said, 1);
  const isPadded = said.startsWith(' ') && said.endsWith(' ') && /[^ ]/.test(said);
  const pad = said.startsWith('`') || said.endsWith('`') || isPadded ? ' ' : '';
  return ticks + pad + said + pad + ticks;
};

/** The mark of a note. */
export const noteIn = ({ name, children: [mark, ...others] }: Element): string | undefined =>
  name === 'sup' &&
  typeof mark === 'object' &&
  others.length === 0 &&
  mark.attributes.has('data-footnote-ref')
    ? mark.children.map(htmlOf).join('').split('-')[0]
    : undefined;

/** What it is of, a reader of Markdown has no use for. */
const bare: Write = ({ children }, _, br) => inline(children, br);

const inlineOf: Readonly<Record<string, Write>> = {
  small: bare,
  time: bare,
  strong: marked('**'),
  em: marked('*'),
  del: marked('~~'),
  a: link,
  img: image,
  code,
  br: (_, __, br) => br,
  sup: (element, before, br) => {
    const note = noteIn(element);
    return note === undefined ? asHtml(element, before, br) : `[^${note}]`;
  },
};
