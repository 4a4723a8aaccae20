// What a strict validator would say of a document, as a list of complaints: RSS 2.0, RFC 4287, JSON Feed 1.1, and our own
// rules of language and ids. Well-formedness is judged by saxes, a strict XML parser with namespaces.

import { SaxesParser } from 'saxes';
import type { Format } from '../../src/feed/formats/formats.ts';

/** An element with its children in order; text is joined. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: Element[];
  text: string;
}

/** Parses strictly: anything not well-formed, or a prefix that is not declared, throws. */
export const parseXml = (document: string): Element => {
  const parser = new SaxesParser({ xmlns: true });
  const root: Element = { name: '#document', attributes: {}, children: [], text: '' };
  const open = [root];
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', (tag) => {
    const attributes = Object.fromEntries(
      Object.values(tag.attributes).map(({ name, value }) => [name, value]),
    );
    const element: Element = { name: tag.name, attributes, children: [], text: '' };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on('closetag', () => open.pop());
  const text = (value: string) => {
    const element = open.at(-1);
    if (element) element.text += value;
  };
  parser.on('text', text);
  parser.on('cdata', text);
  parser.write(document).close();
  return root.children[0] ?? root;
};

export const all = (element: Element, name: string): Element[] =>
  element.children.filter((child) => child.name === name);

export const first = (element: Element, name: string): Element | undefined => all(element, name)[0];

const RFC3339 = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/;
const RFC822 =
  /^(Mon|Tue|Wed|Thu|Fri|Sat|Sun), \d\d (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) \d{4} \d\d:\d\d:\d\d GMT$/;
/** Absolute, and a URI of RFC 3986: nothing but its characters, brackets in an authority alone, and `%` before two digits. */
const ABSOLUTE =
  /^(?:(?:https?|ftp):\/\/[\w.~!$&'()*+,;=:@[\]%-]+|(?:mailto|tag|tel|sms|geo|magnet|webcal):)(?:[\w.~!$&'()*+,;=:@/?-]|%[0-9a-f]{2})*(?:#(?:[\w.~!$&'()*+,;=:@/?-]|%[0-9a-f]{2})*)?$/i;

/** A list that complaints are added to when something is not so. */
const complaintBook = () => {
  const complaints: string[] = [];
  const expect = (holds: unknown, complaint: string) => {
    if (!holds) complaints.push(complaint);
  };
  return { complaints, expect };
};

const unique = (values: readonly (string | undefined)[]) => new Set(values).size === values.length;

/** Every address in a piece of published HTML. */
const addresses = (html: string) =>
  [...html.matchAll(/\s(?:href|src)="([^"]*)"/g)].map(([, address]) => address ?? '');

const DANGER = /<(script|iframe|style|object|embed|form|input|svg|base|meta|link)\b|\son\w+=|javascript:/i;

const selfOf = (links: readonly Element[]) =>
  links.find(({ attributes }) => attributes.rel === 'self')?.attributes.href;

export const rssComplaints = (document: string): string[] => {
  const { complaints, expect } = complaintBook();
  const rss = parseXml(document);
  const channel = first(rss, 'channel') as Element;
  expect(rss.name === 'rss' && rss.attributes.version === '2.0', 'rss: version');
  for (const name of ['title', 'link', 'description', 'language', 'lastBuildDate', 'ttl', 'generator'])
    expect(all(channel, name).length === 1 && first(channel, name)?.text.trim(), `channel: one ${name}`);
  expect(RFC822.test(first(channel, 'lastBuildDate')?.text ?? ''), 'channel: lastBuildDate');
  const links = all(channel, 'atom:link');
  expect(links.filter(({ attributes }) => attributes.rel === 'self').length === 1, 'channel: one self');
  expect(
    unique(links.map(({ attributes }) => `${attributes.rel} ${attributes.href}`)),
    'channel: links differ',
  );
  expect(
    all(channel, 'fh:archive').length ===
      Number(
        !links.some(({ attributes }) => attributes.rel === 'current' && attributes.href === selfOf(links)),
      ),
    'channel: fh:archive',
  );
  const items = all(channel, 'item');
  expect(unique(items.map((item) => first(item, 'guid')?.text)), 'items: guids differ');
  for (const item of items) {
    const guid = first(item, 'guid');
    const at = `item ${guid?.text}:`;
    for (const name of ['title', 'link', 'guid', 'pubDate', 'description', 'content:encoded', 'dc:language'])
      expect(all(item, name).length === 1, `${at} one ${name}`);
    expect(first(item, 'title')?.text.trim(), `${at} title is empty`);
    expect(guid?.attributes.isPermaLink === 'false', `${at} isPermaLink`);
    expect(/^tag:[\w.-]+,\d{4}-\d\d-\d\d:[a-z0-9-]+(;zh[\w-]*)?$/.test(guid?.text ?? ''), `${at} guid`);
    expect(RFC822.test(first(item, 'pubDate')?.text ?? ''), `${at} pubDate`);
    expect(ABSOLUTE.test(first(item, 'link')?.text ?? ''), `${at} link`);
    expect(all(item, 'dc:creator').length > 0, `${at} dc:creator`);
    expect(all(item, 'author').length === 0, `${at} author needs an e-mail address`);
    const names = item.children.map(({ name }) => name);
    expect(
      names.indexOf('description') < names.indexOf('content:encoded'),
      `${at} description before content`,
    );
    const enclosures = all(item, 'enclosure');
    expect(enclosures.length <= 1, `${at} one enclosure`);
    for (const { attributes } of enclosures)
      expect(
        ABSOLUTE.test(attributes.url ?? '') &&
          Number(attributes.length) > 0 &&
          /^\w+\/[\w+-]+$/.test(attributes.type ?? ''),
        `${at} enclosure`,
      );
    for (const { attributes } of all(item, 'source'))
      expect(ABSOLUTE.test(attributes.url ?? ''), `${at} source`);
    const html = first(item, 'content:encoded')?.text ?? '';
    for (const address of addresses(html))
      expect(ABSOLUTE.test(address), `${at} relative address ${address}`);
    expect(!DANGER.test(html), `${at} dangerous HTML`);
  }
  return complaints;
};

export const atomComplaints = (document: string): string[] => {
  const { complaints, expect } = complaintBook();
  const feed = parseXml(document);
  expect(feed.name === 'feed' && feed.attributes.xmlns === 'http://www.w3.org/2005/Atom', 'feed: namespace');
  expect(feed.attributes['xml:lang'], 'feed: xml:lang');
  const updated = first(feed, 'updated')?.text ?? '';
  const entries = all(feed, 'entry');
  expect(unique(entries.map((entry) => first(entry, 'id')?.text)), 'entries: ids differ');
  for (const [element, name] of [
    [feed, 'feed'] as const,
    ...entries.map((entry) => [entry, first(entry, 'id')?.text ?? ''] as const),
  ]) {
    for (const child of ['id', 'title', 'updated'])
      expect(all(element, child).length === 1, `${name}: one ${child}`);
    expect(ABSOLUTE.test(first(element, 'id')?.text ?? ''), `${name}: id`);
    expect(RFC3339.test(first(element, 'updated')?.text ?? ''), `${name}: updated`);
    const alternates = all(element, 'link').filter(
      ({ attributes }) => (attributes.rel ?? 'alternate') === 'alternate',
    );
    expect(
      unique(alternates.map(({ attributes }) => `${attributes.type} ${attributes.hreflang}`)),
      `${name}: one alternate for each type and hreflang`,
    );
    for (const { attributes } of all(element, 'link'))
      expect(ABSOLUTE.test(attributes.href ?? ''), `${name}: link ${attributes.href}`);
  }
  expect(
    all(feed, 'link').filter(({ attributes }) => attributes.rel === 'self').length === 1,
    'feed: one self',
  );
  for (const entry of entries) {
    const at = `${first(entry, 'id')?.text}:`;
    expect((first(entry, 'updated')?.text ?? '') <= updated, `${at} updated after the feed's`);
    expect(
      (first(entry, 'published')?.text ?? '9') <= (first(entry, 'updated')?.text ?? ''),
      `${at} updated before published`,
    );
    expect(all(entry, 'author').length > 0, `${at} author`);
    for (const author of all(entry, 'author'))
      expect(first(author, 'name')?.text.trim(), `${at} author's name`);
    for (const name of ['content', 'summary', 'published'])
      expect(all(entry, name).length === 1, `${at} one ${name}`);
    for (const name of ['content', 'summary'])
      expect(first(entry, name)?.attributes.type === 'html', `${at} ${name} is HTML`);
    expect(!first(entry, 'title')?.attributes.type, `${at} the title is text`);
    expect(first(entry, 'link')?.attributes.rel === 'alternate', `${at} its own link is the first`);
    for (const { attributes } of all(entry, 'category')) expect(attributes.term, `${at} category`);
    for (const source of all(entry, 'source'))
      expect(ABSOLUTE.test(first(source, 'id')?.text ?? ''), `${at} source`);
    const html = first(entry, 'content')?.text ?? '';
    for (const address of addresses(html))
      expect(ABSOLUTE.test(address), `${at} relative address ${address}`);
    expect(!DANGER.test(html), `${at} dangerous HTML`);
  }
  for (const deleted of all(feed, 'at:deleted-entry'))
    expect(
      ABSOLUTE.test(deleted.attributes.ref ?? '') &&
        RFC3339.test(deleted.attributes.when ?? '') &&
        first(deleted, 'at:comment'),
      'deleted entry',
    );
  return complaints;
};

export const jsonComplaints = (document: string): string[] => {
  const { complaints, expect } = complaintBook();
  const feed = JSON.parse(document);
  expect(feed.version === 'https://jsonfeed.org/version/1.1', 'feed: version');
  for (const name of ['title', 'home_page_url', 'feed_url', 'language', 'description'])
    expect(typeof feed[name] === 'string' && feed[name], `feed: ${name}`);
  expect(!('author' in feed) && Array.isArray(feed.authors), 'feed: authors');
  expect(unique(feed.items.map(({ id }: { id: string }) => id)), 'items: ids differ');
  for (const item of feed.items) {
    const at = `item ${item.id}:`;
    for (const name of ['id', 'url', 'title', 'summary', 'content_html', 'language'])
      expect(typeof item[name] === 'string' && item[name], `${at} ${name}`);
    for (const name of ['date_published', 'date_modified']) expect(RFC3339.test(item[name]), `${at} ${name}`);
    expect(!('author' in item) && item.authors.length > 0, `${at} authors`);
    expect(unique(item.tags), `${at} tags differ`);
    expect(
      item.tags.every((tag: unknown) => typeof tag === 'string' && tag),
      `${at} tags`,
    );
    const named = [item.external_url, item.image, item._fanjian?.source?.url, item._fanjian?.source?.feed];
    for (const address of [...addresses(item.content_html), item.url, ...named.filter(Boolean)])
      expect(ABSOLUTE.test(address), `${at} address ${address}`);
    expect(!DANGER.test(item.content_html), `${at} dangerous HTML`);
  }
  return complaints;
};

export const COMPLAINTS: Record<Format, (document: string) => string[]> = {
  rss: rssComplaints,
  atom: atomComplaints,
  json: jsonComplaints,
};
