// content/ids.lock: every id that was ever published, in order of first publication. What is in it may not change or
// vanish, and pages of the archive are runs of its lines: so their membership never changes.

import type { ArticleHead } from '../article.ts';
import { inBeijing } from '../date.ts';
import type { Issue, Result } from '../issue.ts';
import type { Channel } from '../schema/channels.ts';
import type { Site } from '../schema/site.ts';

export const LOCK_FILE = 'ids.lock';

/** A place that an article took, once and for ever, in the history of the site and of some channels. */
export interface Place {
  readonly id: string;
  /** The day of first publication in Beijing, which is in the entry's id. */
  readonly day: string;
  /** The channels whose history it came to here: at first publication, or when it was put into another channel. */
  readonly channels: readonly string[];
  /** Where it stands in the file; absent when it is new. */
  readonly line?: number;
}

export interface Lock {
  /** `authority,date` of the site's tag, which is in every id. */
  readonly tag?: { readonly value: string; readonly line?: number };
  readonly places: readonly Place[];
}

const HEADER = `# Every id that was ever published: day, id and channels, in order of first publication.
# \`npm run build\` and \`npm run deploy\` keep this file. Commit it, and change nothing in it:
# entry ids and pages of the archive are made from it, and mirrors and readers rely on both.
`;

const PLACE = /^(?<day>\d{4}-\d\d-\d\d) (?<id>[a-z0-9-]{6,64})(?<channels>(?: [a-z0-9-]+)*)$/;
const TAG = /^tag (?<value>\S+,\S+)$/;

/** Parses the file; no file is a lock of nothing. */
export const parseLock = (bytes: Uint8Array | undefined): Result<Lock> => {
  const places: Place[] = [];
  const issues: Issue[] = [];
  let tag: Lock['tag'];
  const lines = new TextDecoder().decode(bytes ?? new Uint8Array()).split('\n');
  for (const [index, text] of lines.entries()) {
    const line = index + 1;
    const content = text.trim();
    if (content === '' || content.startsWith('#')) continue;
    const { day, id, channels } = PLACE.exec(content)?.groups ?? {};
    const value = TAG.exec(content)?.groups?.value;
    if (day && id) places.push({ id, day, channels: channels?.split(' ').filter(Boolean) ?? [], line });
    else if (value && (tag === undefined || tag.value === value)) tag ??= { value, line };
    else
      issues.push({
        severity: 'error',
        file: LOCK_FILE,
        line,
        field: 'file',
        problem: `“${content.slice(0, 60)}” is no line of this file`,
        remedy: 'restore the file as it was committed; when two branches met here, keep the lines of both',
      });
  }
  return issues.length > 0
    ? { ok: false, issues }
    : { ok: true, value: { ...(tag && { tag }), places }, issues };
};

export const formatLock = ({ tag, places }: Lock): string =>
  `${HEADER}tag ${tag?.value}\n${places.map(({ day, id, channels }) => `${[day, id, ...channels].join(' ')}\n`).join('')}`;

export const dayOf = (article: ArticleHead) => inBeijing(article.datePublished).slice(0, 10);

export const tagOf = ({ tag }: Site) => `${tag.authority},${tag.date}`;

/** For an article, the channels in whose feeds it stands: its own and those above them, in the order of channels.yaml. */
export const placing = (channels: readonly Channel[]): ((article: ArticleHead) => readonly string[]) => {
  const parents = new Map(channels.map(({ id, parent }) => [id, parent]));
  const order = new Map(channels.map(({ id }, index) => [id, index]));
  return ({ articleSection }) => {
    const found = new Set<string>();
    for (const own of articleSection)
      for (let id: string | undefined = own; id && !found.has(id); id = parents.get(id)) found.add(id);
    return [...found].sort((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0));
  };
};

/** The lock with a place for everything that is published and has none; `articles` in order of first publication. */
export const extendLock = (
  lock: Lock,
  articles: readonly ArticleHead[],
  channels: readonly Channel[],
  site: Site,
): Lock => {
  const channelsOf = placing(channels);
  const known = new Map<string, Set<string>>();
  for (const place of lock.places)
    known.set(place.id, (known.get(place.id) ?? new Set()).union(new Set(place.channels)));
  const added = articles.flatMap((article): Place[] => {
    const before = known.get(article.id);
    const gained = channelsOf(article).filter((id) => !before?.has(id));
    return before && gained.length === 0 ? [] : [{ id: article.id, day: dayOf(article), channels: gained }];
  });
  return { tag: lock.tag ?? { value: tagOf(site) }, places: [...lock.places, ...added] };
};
