// What a page says of itself where no reader sees it: title, meta elements and JSON-LD. Used beside the text, never instead.

import type { Element, Root } from 'hast';
import { toString as textOf } from 'hast-util-to-string';
import { visit } from 'unist-util-visit';
import { META_HOOKS, META_NAMES, META_SCRIPTS, type MetaField } from '../../data/meta-names.ts';
import type { Found } from '../../note.ts';
import { textOfNodes } from './html-clean.ts';
import { hintsOf } from './html-shape.ts';

export interface MetaValue extends Found<string> {
  /** `og:title`, `JSON-LD headline`. */
  readonly from: string;
  /** Of an element of the page: what it shows. It counts only beside the text. */
  readonly shown?: string | undefined;
}

export type PageMeta = Readonly<Record<MetaField, readonly MetaValue[]>>;

const ARTICLE = /Article|BlogPosting|NewsReport/;

const emptyMeta = (): Record<MetaField, MetaValue[]> =>
  Object.fromEntries(Object.keys(META_NAMES).map((name) => [name, [] as MetaValue[]])) as Record<
    MetaField,
    MetaValue[]
  >;

export const EMPTY_META: PageMeta = emptyMeta();

/** Elements that say something by an attribute: itself, its field, what it is called, and what it says. */
const ELEMENTS: readonly (readonly [
  tagName: string,
  field: MetaField,
  from: string,
  read: (element: Element) => unknown,
])[] = [
  ['html', 'language', 'lang', ({ properties }) => properties.lang ?? properties.xmlLang],
  ['title', 'title', 'title', ({ children }) => textOfNodes(children)],
  ['link', 'url', 'canonical', ({ properties: { rel, href } }) => [rel].flat().includes('canonical') && href],
  ['time', 'published', '<time>', ({ properties }) => properties.dateTime ?? properties.pubDate],
];

const JSON_FIELDS: readonly (readonly [name: string, field: MetaField, type?: string | null])[] = [
  ['headline', 'headline', null],
  ['datePublished', 'published', null],
  ['pubDate', 'published', null],
  ['upDate', 'modified', null],
  ['dateModified', 'modified', null],
  ['inLanguage', 'language', null],
  ['author', 'author', 'Person'],
  ['sourceOrganization', 'source'],
  ['publisher', 'site'],
];

export const metaOfPage = (tree: Root): { meta: PageMeta; broken: number | undefined } => {
  const meta = emptyMeta();
  let broken: number | undefined;
  visit(tree, 'element', (element) => {
    const { tagName, properties, position } = element;
    const line = position?.start.line ?? 1;
    const add = (field: MetaField, from: string, value: unknown, shown?: string) => {
      const text = typeof value === 'string' ? value.replace(/\s+/g, ' ').trim() : '';
      if (text !== '' && !meta[field].some((known) => known.value === text && known.from === from))
        meta[field].push({ value: text, from, line, shown });
    };
    for (const [name, field, from, read] of ELEMENTS)
      if (name === tagName)
        add(field, from, read(element), name === 'time' ? textOfNodes(element.children) : undefined);
    if (tagName === 'meta') {
      const { property, name, itemProp, httpEquiv, content } = properties;
      const called = String(property ?? name ?? itemProp ?? httpEquiv ?? '');
      for (const [field, names] of Object.entries(META_NAMES))
        if (called !== '' && names.includes(called.toLowerCase())) add(field as MetaField, called, content);
    }
    if (/^(?:span|a|strong|em|b|i|p|div|h[3-6]|li|td)$/.test(tagName)) {
      const [names, text] = [
        [properties.id, properties.className, properties.itemProp].flat(),
        textOf(element).length > 80 ? '' : textOfNodes(element.children),
      ];
      for (const { field, hook } of META_HOOKS) {
        const name = names.find((name) => hook.test(String(name)));
        if (name && text.length <= 24)
          for (const value of apartIn(element, text)) add(field, `<${tagName} class=${name}>`, value, value);
      }
    }
    if (tagName !== 'script' || properties.src) return;
    const text = textOf(element);
    if (properties.type !== 'application/ld+json')
      for (const { field, name, pattern } of META_SCRIPTS) {
        const value = pattern.exec(text)?.[1];
        add(
          field,
          name,
          value && /^\d{10}$/.test(value) ? new Date(Number(value) * 1000).toISOString() : value,
        );
      }
    else
      try {
        for (const node of articlesIn(JSON.parse(text)))
          for (const [name, field, type] of JSON_FIELDS)
            for (const value of type === null ? [node[name]] : namesIn(node[name], type))
              add(field, `JSON-LD ${name}`, value);
      } catch {
        broken = line;
      }
  });
  return { meta, broken };
};

/** Links beside each other, set alike, are names of their own. */
const apartIn = ({ children }: Element, text: string): string[] => {
  const links = children.filter((node) => node.type === 'element').filter(({ tagName }) => tagName === 'a');
  const isAlike = new Set(links.map(hintsOf)).size === 1;
  return links.length > 1 && isAlike ? links.map((link) => textOf(link).trim()) : [text];
};

/** Pages for Baidu say their day without a type. */
const CAMBRIAN = /cambrian/;

/** The articles of a JSON-LD document: by itself, in a list, or in @graph. */
const articlesIn = (value: unknown): Record<string, unknown>[] => {
  if (Array.isArray(value)) return value.flatMap(articlesIn);
  if (typeof value !== 'object' || value === null) return [];
  const node = value as Record<string, unknown>;
  if (
    [node['@type']].flat().some((type) => ARTICLE.test(String(type))) ||
    CAMBRIAN.test(String(node['@context']))
  )
    return [node];
  return [node['@graph'], node.mainEntity].flatMap(articlesIn);
};

const namesIn = (value: unknown, type?: string): unknown[] =>
  [value].flat().flatMap((one) => {
    const { name, '@type': is = type } = (one ?? {}) as { name?: unknown; '@type'?: unknown };
    return type && ![is].flat().includes(type) ? [] : typeof one === 'string' ? [one] : [name].flat();
  });
