// What a page says of itself where no reader sees it: title, meta elements and JSON-LD. Used beside the text, never instead.

import type { Element, Root, RootContent } from 'hast';
import { META_HOOKS, META_NAMES, META_SCRIPTS, type MetaField } from '../../data/meta-names.ts';
import type { Found } from '../../note.ts';
import { textOfNodes } from './html-clean.ts';

export interface MetaValue extends Found<string> {
  /** `og:title`, `JSON-LD headline`. */
  readonly from: string;
  /** Of an element of the page: what it shows. It counts only beside the text. */
  readonly shown?: string | undefined;
}

export type PageMeta = Readonly<Record<MetaField, readonly MetaValue[]>>;

const ARTICLE = /Article|BlogPosting|NewsReport/;

export const EMPTY_META: PageMeta = {
  headline: [],
  title: [],
  published: [],
  modified: [],
  author: [],
  source: [],
  url: [],
  language: [],
  site: [],
};

export const metaOfPage = (tree: Root): { meta: PageMeta; broken: number | undefined } => {
  const meta = Object.fromEntries(Object.keys(EMPTY_META).map((name) => [name, [] as MetaValue[]])) as Record<
    MetaField,
    MetaValue[]
  >;
  let broken: number | undefined;
  const add = (field: MetaField, from: string, value: unknown, line: number, shown?: string) => {
    const text = typeof value === 'string' ? value.replace(/\s+/g, ' ').trim() : '';
    if (text !== '' && !meta[field].some((known) => known.value === text && known.from === from))
      meta[field].push({ value: text, from, line, shown });
  };
  const readElement = (element: Element, line: number) => {
    const { tagName, properties } = element;
    if (tagName === 'html') add('language', 'lang', properties.lang ?? properties.xmlLang, line);
    if (tagName === 'title') add('title', 'title', textOfNodes(element.children), line);
    if (tagName === 'link' && [properties.rel].flat().includes('canonical'))
      add('url', 'canonical', properties.href, line);
    if (tagName === 'meta') {
      const name = String(
        properties.property ?? properties.name ?? properties.itemProp ?? properties.httpEquiv ?? '',
      );
      for (const [field, names] of Object.entries(META_NAMES))
        if (names.includes(name.toLowerCase())) add(field as MetaField, name, properties.content, line);
    }
    if (tagName === 'time')
      add(
        'published',
        '<time>',
        properties.dateTime ?? properties.pubDate ?? '',
        line,
        textOfNodes(element.children),
      );
    if (tagName === 'span' || tagName === 'a' || tagName === 'strong') readHooks(element, line);
    if (tagName === 'script' && !properties.src && properties.type !== 'application/ld+json')
      readScript(element.children.map((child) => (child.type === 'text' ? child.value : '')).join(''), line);
    if (tagName === 'script' && properties.type === 'application/ld+json') {
      const text = element.children.map((child) => (child.type === 'text' ? child.value : '')).join('');
      try {
        for (const node of articlesIn(JSON.parse(text))) readJson(node, line);
      } catch {
        broken = line;
      }
    }
  };
  const readHooks = (element: Element, line: number) => {
    const names = [element.properties.id, element.properties.className].flat();
    for (const { field, hook } of META_HOOKS)
      if (names.some((name) => hook.test(String(name)))) {
        const text = textOfNodes(element.children);
        if (text.length <= 24)
          add(
            field,
            `<${element.tagName} class=${names.find((name) => hook.test(String(name)))}>`,
            text,
            line,
            text,
          );
      }
  };
  const readScript = (text: string, line: number) => {
    for (const { field, name, pattern } of META_SCRIPTS) {
      const value = pattern.exec(text)?.[1];
      if (value)
        add(field, name, /^\d{10}$/.test(value) ? new Date(Number(value) * 1000).toISOString() : value, line);
    }
  };
  const readJson = (node: Record<string, unknown>, line: number) => {
    add('headline', 'JSON-LD headline', node.headline, line);
    add('published', 'JSON-LD datePublished', node.datePublished, line);
    add('modified', 'JSON-LD dateModified', node.dateModified, line);
    add('language', 'JSON-LD inLanguage', node.inLanguage, line);
    for (const name of namesIn(node.author, 'Person')) add('author', 'JSON-LD author', name, line);
    for (const name of namesIn(node.sourceOrganization))
      add('source', 'JSON-LD sourceOrganization', name, line);
    for (const name of namesIn(node.publisher)) add('site', 'JSON-LD publisher', name, line);
  };
  const walk = (children: readonly RootContent[]) => {
    for (const node of children)
      if (node.type === 'element') {
        readElement(node, node.position?.start.line ?? 1);
        walk(node.children);
      }
  };
  walk(tree.children);
  return { meta, broken };
};

/** The articles of a JSON-LD document: by itself, in a list, or in @graph. */
const articlesIn = (value: unknown): Record<string, unknown>[] => {
  if (Array.isArray(value)) return value.flatMap(articlesIn);
  if (typeof value !== 'object' || value === null) return [];
  const node = value as Record<string, unknown>;
  if ([node['@type']].flat().some((type) => ARTICLE.test(String(type)))) return [node];
  return [node['@graph'], node.mainEntity].flatMap(articlesIn);
};

const namesIn = (value: unknown, type?: string): string[] =>
  [value]
    .flat()
    .filter(
      (one) => !type || [(one as { '@type'?: unknown } | null)?.['@type'] ?? type].flat().includes(type),
    )
    .flatMap((one) =>
      typeof one === 'string'
        ? [one]
        : typeof one === 'object' && one
          ? [(one as { name?: unknown }).name]
          : [],
    )
    .flat()
    .filter((name) => typeof name === 'string');
