// How long what may be kept, in rules for a host that knows placeholders and so many rules at most: one for all channels, and one for
// each document of a channel that has another rhythm, as far as they go. What has none of its own is never kept longer than the Worker says.

import type { Headers } from './documents.ts';

/** In seconds. */
const ageOf = (paces: Headers): number =>
  Number(/max-age=(\d+)/.exec(paces['Cache-Control'] ?? '')?.[1] ?? 0);

const shortest = (all: readonly Headers[]): Headers =>
  all.reduce((short, paces) => (ageOf(paces) < ageOf(short) ? paces : short));

/** By pattern: the site's own documents, those of all channels, and those of some; `room` is for the last. */
export const nearest = (ages: ReadonlyMap<string, Headers>, room: number): Map<string, Headers> => {
  const rules = new Map<string, Headers>();
  const places = Map.groupBy(ages, ([path]) => path.split('/').slice(2, -1).join('/'));
  const files = [...new Set([...ages.keys()].map((path) => path.slice(path.lastIndexOf('/') + 1)))];
  const paces = new Map([...places].map(([place, rows]) => [place, shortest(rows.map(([, row]) => row))]));
  const give = (place: string, of: Headers) => {
    for (const file of files) rules.set(`/:variant/${place}${file}`, of);
  };
  const own = paces.get('');
  if (own) give('', own);
  paces.delete('');
  const most = Math.max(0, Math.floor(room / Math.max(1, files.length)));
  const livelier = (age: number) => [...paces].filter(([, of]) => ageOf(of) < age);
  const alike = Map.groupBy(paces.values(), ageOf);
  // The rhythm of most of them, of those that leave room for all that are livelier.
  const [shared] = [...alike]
    .filter(([age]) => livelier(age).length <= most)
    .toSorted(([, a], [, b]) => b.length - a.length)
    .map(([, [first]]) => first);
  if (!shared) return rules;
  give(':channel/', shared);
  const slower = [...paces].filter(([, of]) => ageOf(of) > ageOf(shared));
  for (const [channel, of] of [...livelier(ageOf(shared)), ...slower].slice(0, most)) give(`${channel}/`, of);
  return rules;
};
