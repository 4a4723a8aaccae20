// A mirror as a client would write it: it knows a feed's address and RFC 5005, and asks for nothing that it has already.

import type { Format } from '../../src/feed/formats/formats.ts';
import type { CatalogEntry } from '../../src/site/catalog-json.ts';
import { all, first, parseXml } from './rules.ts';

/** One conditional GET. `etag` and `text` come with a 200. */
export type Fetch = (
  url: string,
  ifNoneMatch: string | undefined,
) => Promise<{ status: number; etag?: string; text?: string }>;

/** What a document says, whatever its format. */
interface Reading {
  /** Entries by id, each as it stands in the document. */
  readonly entries: ReadonlyMap<string, string>;
  readonly deleted: readonly string[];
  readonly older: string | undefined;
}

type Item = { readonly id: string; readonly _fanjian: object };

const XML_ENTRY = { atom: /<entry[ >][\s\S]*?<\/entry>/g, rss: /<item>[\s\S]*?<\/item>/g };

export const READ: Record<Format, (text: string) => Reading> = {
  atom: (text) => {
    const feed = parseXml(text);
    const ids = all(feed, 'entry').map((entry) => first(entry, 'id')?.text ?? '');
    return {
      entries: pair(ids, text.match(XML_ENTRY.atom)),
      deleted: all(feed, 'at:deleted-entry').map(({ attributes }) => attributes.ref ?? ''),
      older: all(feed, 'link').find(({ attributes }) => attributes.rel === 'prev-archive')?.attributes.href,
    };
  },
  rss: (text) => {
    const [channel] = parseXml(text).children;
    if (!channel) throw new Error('no channel');
    const items = all(channel, 'item');
    const idOf = (item: (typeof items)[number]) => first(item, 'guid')?.text ?? '';
    const deleted = items.filter((item) => first(item, 'title')?.text.startsWith('撤稿：')).map(idOf);
    const entries = pair(items.map(idOf), text.match(XML_ENTRY.rss));
    return {
      entries: new Map([...entries].filter(([id]) => !deleted.includes(id))),
      deleted,
      older: all(channel, 'atom:link').find(({ attributes }) => attributes.rel === 'prev-archive')?.attributes
        .href,
    };
  },
  json: (text) => {
    const { items, next_url }: { items: Item[]; next_url: string } = JSON.parse(text);
    const [gone = [], there = []] = [true, false].map((is) =>
      items.filter(({ _fanjian }) => 'withdrawn' in _fanjian === is),
    );
    return {
      entries: new Map(there.map((item) => [item.id, JSON.stringify(item)])),
      deleted: gone.map(({ id }) => id),
      older: next_url,
    };
  },
};

const pair = (ids: readonly string[], texts: readonly string[] | null) =>
  new Map(ids.map((id, index) => [id, texts?.[index] ?? '']));

export interface Mirror {
  /**
   * Brings the copy up to date. The whole chain is asked for, as an archived article may have been corrected; who knows
   * better, from /catalog.json, leaves out the feed or its archive.
   */
  readonly poll: (ask?: { feed: boolean; archive: boolean }) => Promise<void>;
  /** The copy: entries by id. */
  readonly entries: () => ReadonlyMap<string, string>;
}

export const createMirror = (format: Format, address: string, fetch: Fetch): Mirror => {
  const pages = new Map<string, { etag: string | undefined; reading: Reading }>();
  const copy = new Map<string, string>();
  const get = async (url: string): Promise<Reading> => {
    const known = pages.get(url);
    const { status, etag, text = '' } = await fetch(url, known?.etag);
    if (status === 304 && known) return known.reading;
    if (status !== 200) throw new Error(`${url}: ${status}`);
    const reading = READ[format](text);
    pages.set(url, { etag, reading });
    return reading;
  };
  return {
    poll: async (ask = { feed: true, archive: true }) => {
      const readings: Reading[] = [];
      for (let url: string | undefined = address; url; ) {
        const known: Reading | undefined = pages.get(url)?.reading;
        const reading: Reading = known && !ask[url === address ? 'feed' : 'archive'] ? known : await get(url);
        readings.unshift(reading);
        url = reading.older;
      }
      // RSS and JSON have no tombstones: what is in no document any more was withdrawn.
      if (format !== 'atom') copy.clear();
      // From the oldest page on, so that what is newer stands.
      for (const { entries, deleted } of readings) {
        for (const [id, text] of entries) copy.set(id, text);
        for (const id of deleted) copy.delete(id);
      }
    },
    entries: () => copy,
  };
};

/** A mirror of a whole site in every variant, which starts from /catalog.json and asks for what that shows to have changed. */
export const createSiteMirror = (site: string, fetch: Fetch) => {
  const format = 'atom';
  const mirrors = new Map<string, { row: CatalogEntry; mirror: Mirror }>();
  let etag: string | undefined;
  return {
    poll: async () => {
      const catalog = await fetch(`${site}/catalog.json`, etag);
      if (catalog.status === 304) return;
      etag = catalog.etag;
      const { feeds } = JSON.parse(catalog.text ?? '') as { feeds: CatalogEntry[] };
      for (const row of feeds) {
        if (row.format !== format || row.channel !== null) continue;
        const known = mirrors.get(row.url);
        const mirror = known?.mirror ?? createMirror(format, row.url, fetch);
        const feed = known?.row.etag !== row.etag;
        const archive = known?.row.archive.digest !== row.archive.digest;
        if (feed || archive) await mirror.poll({ feed, archive });
        mirrors.set(row.url, { row, mirror });
      }
    },
    entries: () => new Map([...mirrors.values()].flatMap(({ mirror }) => [...mirror.entries()])),
  };
};
