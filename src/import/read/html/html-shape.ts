// What an element of a page is for, by its name, its attributes and what its class says: tables.

import type { Element, Root, RootContent } from 'hast';
import { SKIP, visit } from 'unist-util-visit';
import { hanIn } from '../block.ts';

const names = (text: string) => new Set(text.split(' '));

/** Never text. */
export const SKIPPED = names(
  'script style noscript template iframe svg canvas select option button input textarea head object embed audio video map dialog link meta title',
);

/** Elements inside a line. */
export const INLINE = names(
  'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark nobr q rb rp rt ruby s samp small span strike strong sub sup time tt u var wbr center-inline',
);

/** Elements inside a line that a record keeps. */
export const KEPT: Readonly<Record<string, string>> = {
  ...{ a: 'a', b: 'strong', strong: 'strong', em: 'em', i: 'em' },
  ...{ code: 'code', del: 'del', sub: 'sub', sup: 'sup' },
};

/** Classes of what is no article, however it is worded. */
const FURNITURE =
  /(?:^|[\s_-])(?:nav|navi|navbar|menu|menus|breadcrumbs?|crumbs?|share|shares|sharebar|sns|social|footer|foot|comments?|sidebar|aside|vote|poll|advert|advertisement|ads?|ad\d+|adbox|adcontent|adsbygoogle|gg|banner|toolbar|tools|qrcode|qr|recommends?|hot|hotnews|rank|ranking|login|search|subscribe|promo|newsletter|popup|modal|download|cookie|player|video|videos|vjs|donate|donation|membership|license|hidden|sr-only)(?:$|[\s_-])/i;

export const hintsOf = ({ tagName, properties }: Element): string =>
  [
    // An element of a system's own, founder-subtitle, is named for what it is.
    tagName === 'address' || tagName.includes('-') ? tagName : '',
    properties.className,
    properties.id,
    properties.itemProp,
    properties.role,
  ]
    .flat()
    .filter((hint) => (typeof hint === 'string' && hint !== '') || typeof hint === 'number')
    .join(' ');

const isHidden = ({ properties }: Element): boolean =>
  properties.hidden === true || /display\s*:\s*none/i.test(String(properties.style ?? ''));

/** For the ear alone: 图像加注文字 before a caption, but 作者 before a name as well. */
export const isHeard = (element: Element): boolean =>
  /(?:^|\s)(?:visually-?hidden|sr-only|screen-reader-text)(?:$|\s)/i.test(hintsOf(element));

export const isBold = ({ tagName, properties }: Element): boolean =>
  tagName === 'b' ||
  tagName === 'strong' ||
  /font-weight\s*:\s*(?:bold|[6-9]00)/i.test(String(properties.style ?? ''));

const CENTRED = /(?:^|\s)(?:ql-align-center|text-center|align-?center|tac)(?:$|\s)/;

export const isCentred = ({ tagName, properties }: Element): boolean =>
  tagName === 'center' ||
  CENTRED.test([properties.className].flat().join(' ')) ||
  properties.align === 'center' ||
  /text-align\s*:\s*center/i.test(String(properties.style ?? ''));

/** Han outside links: what an article is made of. */
export const textMass = (node: Root | RootContent): number => {
  if (node.type === 'text') return hanIn(node.value);
  if (node.type !== 'element' && node.type !== 'root') return 0;
  if (node.type === 'element' && (SKIPPED.has(node.tagName) || node.tagName === 'a')) return 0;
  return node.children.reduce((sum, child) => sum + textMass(child as RootContent), 0);
};

/** Never shown. */
export const isLeftOut = (element: Element): boolean => SKIPPED.has(element.tagName) || isHidden(element);

/** Furniture by its class, unless a good part of the page's text is in it. */
export const isFurniture = (element: Element, pageMass: number): boolean =>
  (element.tagName === 'footer' ||
    element.tagName === 'aside' ||
    element.tagName === 'nav' ||
    FURNITURE.test(hintsOf(element))) &&
  textMass(element) < pageMass * 0.3;

/** A table that only places things: it holds blocks or other tables, or has one column. */
export const isLayout = (table: Element): boolean => {
  const rows = cellsOf(table);
  const cells = rows.flat();
  return (
    cells.length < 4 ||
    Math.max(...rows.map((row) => row.length)) < 2 ||
    cells.some((cell) => has(cell, (inner) => inner.tagName === 'table' || /^h[1-3]$/.test(inner.tagName))) ||
    cells.some((cell) => elementsIn(cell).filter(({ tagName }) => tagName === 'p').length > 2) ||
    cells.some((cell) => textMass(cell) > 300)
  );
};

const cellsOf = (table: Element): Element[][] => {
  const rows: Element[][] = [];
  visit(table, 'element', (node) => {
    if (node !== table && node.tagName === 'table') return SKIP;
    if (node.tagName === 'tr') rows.push(elementsIn(node).filter(({ tagName }) => /^t[dh]$/.test(tagName)));
    return true;
  });
  return rows;
};

const elementsIn = ({ children }: Element): Element[] => children.filter((child) => child.type === 'element');

export const has = (element: Element, test: (inner: Element) => boolean): boolean =>
  elementsIn(element).some((child) => test(child) || has(child, test));
