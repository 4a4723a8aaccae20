// Since when each thing that is published is as it is: read from the /catalog.json of what was there before, and told on where it
// is the same. Dates of articles can't tell it: a late article, a mended word and a channel's new name change a feed and move none.

import { type Instant, latest, toInstant } from '../content/date.ts';

/** By the name of the thing, a digest of all that comes out of it, and since when it comes out so, where that is known. */
export type Since = ReadonlyMap<string, Row>;

interface Row {
  readonly digest: string;
  readonly since: Instant | undefined;
}

type Kind = 'feed' | 'archive';

export const nameOf = (kind: Kind, variant: string, channel: string | undefined): string =>
  `${kind} ${variant}/${channel ?? ''}`;

/** The pages and the records of all articles together. */
export const ARTICLES = 'articles';

/** Nothing of what does not say it. */
export const sinceIn = (catalog: unknown): Since => {
  const since = new Map<string, Row>();
  const see = (name: string, digest: unknown, date: unknown) => {
    if (typeof digest !== 'string') return;
    if (date === null) since.set(name, { digest, since: undefined });
    else if (typeof date === 'string' && !Number.isNaN(Date.parse(date)))
      since.set(name, { digest, since: toInstant(date) });
  };
  const { feeds, articles } = fieldsIn(catalog);
  for (const feed of Array.isArray(feeds) ? feeds : []) {
    const { variant, channel, views, lastModified, archive } = fieldsIn(feed);
    const at = [String(variant), typeof channel === 'string' ? channel : undefined] as const;
    see(nameOf('feed', ...at), views, lastModified);
    see(nameOf('archive', ...at), fieldsIn(archive).views, fieldsIn(archive).lastModified);
  }
  see(ARTICLES, fieldsIn(articles).digest, fieldsIn(articles).lastModified);
  return since;
};

const fieldsIn = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};

/**
 * Of something with this digest that is published at an instant: always later than what was there. Nothing where it is as it was,
 * and that has only the dates of its articles.
 */
export const sinceOf = (before: Since, name: string, digest: string, at: Instant): Instant | undefined => {
  const known = before.get(name);
  if (known?.digest === digest) return known.since;
  return known?.since === undefined ? at : latest(at, secondAfter(known.since));
};

const secondAfter = (instant: Instant): Instant =>
  toInstant(new Date(Date.parse(instant) + 1000).toISOString());
