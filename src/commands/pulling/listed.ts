// What the other site publishes, by its own documents: /catalog.json names the feed, the feed and its archive name the articles, and
// /tombstones.json those that were withdrawn.

import { type Read, tableIn, tablesIn, textIn } from '../../import/pull/read-record.ts';
import type { Progress } from '../../press/voice.ts';
import type { Ask } from './ask.ts';

export interface Listed {
  /** The permanent id, and the one in addresses. */
  readonly articles: ReadonlyMap<string, string>;
  readonly withdrawn: ReadonlyMap<string, { readonly date: string; readonly reason: string }>;
}

/** As written: the other variants are made here as there. */
export const VARIANT = 'zh';

const ID = /^[a-z0-9-]{6,64}$/;

/** Pages of a history; more is a chain without an end. */
const MOST_PAGES = 100_000;

const read = async (ask: Ask, path: string): Promise<Read | string> => {
  const answer = await ask(path);
  if ('problem' in answer) return `${path}: ${answer.problem}`;
  if (answer.text === undefined) return `${path}: the answer is ${answer.status}`;
  try {
    return tableIn(JSON.parse(answer.text));
  } catch {
    return `${path}: it is no JSON`;
  }
};

/** At the site that is asked, whatever name it gives itself: a copy of it has its addresses. */
const pathOf = (address: unknown): string | undefined => URL.parse(String(address))?.pathname;

/** From a feed to the end of its archive. */
const along = async (
  ask: Ask,
  first: string | undefined,
  onPage: () => void,
): Promise<Map<string, string> | string> => {
  const articles = new Map<string, string>();
  const seen = new Set<string>();
  for (let path = first; path !== undefined && !seen.has(path) && seen.size < MOST_PAGES; ) {
    seen.add(path);
    const page = await read(ask, path);
    if (typeof page === 'string') return page;
    for (const { id, url } of tablesIn(page.items)) {
      const name = pathOf(url)?.split('/').at(-1) ?? '';
      if (typeof id === 'string' && !/\s/.test(id) && ID.test(name)) articles.set(id, name);
    }
    onPage();
    path = page.next_url === undefined ? undefined : pathOf(page.next_url);
  }
  return articles;
};

/** Of a channel or the whole site; or what is wrong with it. */
export const listArticles = async (
  ask: Ask,
  channel: string | undefined,
  progress: (what: string, total: number) => Progress,
): Promise<Listed | string> => {
  const catalog = await read(ask, '/catalog.json');
  if (typeof catalog === 'string') return catalog;
  const feeds = tablesIn(catalog.feeds).filter((row) => row.format === 'json' && row.variant === VARIANT);
  if (feeds.length === 0)
    return '/catalog.json: it names no feeds of ours; give the address of a site that publishes as this one does';
  const row = feeds.find((one) => (one.channel ?? undefined) === channel);
  if (!row)
    return `there is no channel “${channel}”; write one of ${feeds.flatMap((one) => textIn(one.channel) ?? []).join(', ')}`;
  const bar = progress('list', 1 + (Number(tableIn(row.archive).pages) || 0));
  const articles = await along(ask, pathOf(row.url), () => bar.add(1)).finally(bar.end);
  if (typeof articles === 'string') return articles;
  const tombstones = await read(ask, '/tombstones.json');
  if (typeof tombstones === 'string') return tombstones;
  const withdrawn = tablesIn(tombstones.tombstones).flatMap(({ withdrawn: date, entries }) => {
    const entry = tablesIn(entries).find(({ variant }) => variant === VARIANT);
    const [id, at, reason] = [textIn(entry?.id), textIn(date), textIn(entry?.reason)];
    return id && at && reason ? [[id, { date: at, reason }] as const] : [];
  });
  // A feed has a withdrawn article too, for as long as it is news that it was.
  for (const [id] of withdrawn) articles.delete(id);
  return { articles, withdrawn: new Map(withdrawn) };
};
