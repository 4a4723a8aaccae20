// What the hub was last told of, where that may not be what is live: written before a deploy, and taken away topic by topic as
// the hub is told. So whatever ends a deploy, and whether it was live by then, the next one knows what is still to be told.

import { existsSync, readFileSync, rmSync } from 'node:fs';
import { writeWhole } from '../press/disk/whole-file.ts';
import type { LiveCatalog } from './live.ts';
import { fieldsOf } from './read-json.ts';
import type { CatalogDocument } from './websub.ts';

/** By topic, its validator when the hub was last told; null where that is not known. */
export type Told = ReadonlyMap<string, string | null>;

/** Those of the file; none where there is no file. What makes no sense is left out, and said. */
export const readTold = (file: string): { readonly told: Told; readonly problem?: string } => {
  if (!existsSync(file)) return { told: new Map() };
  try {
    const { told, left } = fieldsOf(JSON.parse(readFileSync(file, 'utf8')));
    // Earlier deploys kept names alone.
    const rows = Array.isArray(left) ? left.map((topic) => [topic, null]) : Object.entries(fieldsOf(told));
    const good = rows.filter((row): row is [string, string | null] => isRow(row));
    const isWhole =
      good.length === rows.length &&
      (Array.isArray(left) || !Array.isArray(told)) &&
      (left ?? told) !== undefined;
    return { told: new Map(good), ...(!isWhole && { problem: 'is damaged' }) };
  } catch (error) {
    const problem =
      error instanceof SyntaxError ? 'is damaged' : `cannot be read (${(error as Error).message})`;
    return { told: new Map(), problem };
  }
};

const isRow = ([topic, etag]: readonly unknown[]) =>
  typeof topic === 'string' && URL.canParse(topic) && (etag === null || typeof etag === 'string');

export const keepTold = (file: string, told: Told): void => {
  if (told.size > 0) writeWhole(file, `${JSON.stringify({ told: Object.fromEntries(told) }, null, 2)}\n`);
  else rmSync(file, { force: true });
};

/** What a deploy will have to tell: the topics that come out otherwise than when the hub was last told, as `Told` has them. */
export const untold = (told: Told, live: LiveCatalog | undefined, next: CatalogDocument): Told => {
  // Of what is not in the file, the hub was told what is live.
  const known: Told = new Map([...(live?.feeds.map(({ url, etag }) => [url, etag] as const) ?? []), ...told]);
  const there = new Set(next.feeds.map(({ url }) => url));
  // What subscribers know and is there no more leads elsewhere now, or says that it is gone.
  const departed = [...known].filter(([url]) => !there.has(url) && url.startsWith(`${next.site}/`));
  return new Map([
    ...next.feeds.flatMap(({ url, etag }) =>
      known.get(url) === etag ? [] : [[url, known.get(url) ?? null] as const],
    ),
    ...departed,
  ]);
};

/** What is in the file for another site than this one, such as a trial: it stays there. */
export const elsewhere = (told: Told, site: string): Told =>
  new Map([...told].filter(([topic]) => !topic.startsWith(`${site}/`)));
