// What stands beside each article in the order of its first channel, and the tags of its pages with that: another article changes the
// files of its neighbours alone.

import { type NearArticle, type NearItem, nearIn } from '../../../catalog/near.ts';
import { nearPath, packsOf } from '../../../catalog/packs.ts';
import { formatRun } from '../../../catalog/runs.ts';
import type { ArticleHead } from '../../../content/article.ts';
import type { Language } from '../../../content/language.ts';
import type { Entry } from '../../../feed/entry.ts';
import { renderArticlePage } from '../../../page/article-page.ts';
import { digest, etagOf } from '../digest.ts';
import type { Memory } from '../memory.ts';
import type { Made, OutputFile } from '../output.ts';
import type { Plan } from '../plan.ts';
import type { Archive } from './archives.ts';

/** A file that stands at its path, by the digest of its bytes. */
export interface KnownRun {
  readonly path: string;
  readonly stands: string;
}

type Pair = readonly [prev: ArticleHead | undefined, next: ArticleHead | undefined];

/** `known` is of the build before; what stands at a path is the first state's. */
export const createNear = (known: Memory<KnownRun>) => {
  let { get } = known;
  return (plan: Plan, archives: readonly Archive[]): OutputFile[] => {
    const { content, packs, carry, placeOf } = plan;
    const pairs = pairsOf(archives);
    const files = packsOf(content.articles.length).map((run): OutputFile => {
      const path = nearPath(run);
      const members = content.articles.slice(run.first, run.first + run.size).map(({ id }) => pairs.get(id));
      const places = members.map((_, index) => run.first + index);
      const from = members.map((pair, index) => [
        packs.viewsOf(run.first + index),
        pair?.map((one) => one && [one.id, packs.viewsOf(placeOf(one))]),
      ]);
      const key = `${path} ${digest(JSON.stringify(from))}`;
      const linesNow = () => linesOf(members, places, plan);
      return [path, carry(path, [key], () => recalled(get(key)) ?? made(key, path, linesNow(), known))];
    });
    get = () => undefined;
    return files;
  };
};

const recalled = (run: KnownRun | undefined): Made | undefined => run && { stands: run.stands };

const made = (key: string, path: string, lines: readonly NearItem[], known: Memory<KnownRun>): Made => {
  const text = formatRun({}, lines);
  known.set(key, { path, stands: digest(text) });
  return text;
};

/** By the id of each usable article: those beside it of the same first channel, so that each step has its way back. */
const pairsOf = (archives: readonly Archive[]): ReadonlyMap<string, Pair> => {
  const pairs = new Map<string, Pair>();
  for (const { channel, history } of archives) {
    const own = [...history.pages.flat(), ...history.open].filter(
      ({ pubStatus, articleSection: [home] }) => pubStatus === 'usable' && home === channel?.id,
    );
    for (const [index, { id }] of own.entries()) pairs.set(id, [own[index - 1], own[index + 1]]);
  }
  return pairs;
};

const linesOf = (
  members: readonly (Pair | undefined)[],
  places: readonly number[],
  plan: Plan,
): NearItem[] => {
  const { packs, placeOf, editions, house } = plan;
  const wanted = [
    ...members.flatMap((pair) => pair ?? []).flatMap((one) => (one ? [placeOf(one)] : [])),
    ...places,
  ];
  const items = editions.map(({ variant }) => packs.itemsOf(variant, wanted));
  const entryIn = (edition: number, place: number) => {
    const item = items[edition]?.get(place);
    return item && 'entry' in item ? item.entry : undefined;
  };
  const beside = (one: ArticleHead | undefined): NearArticle | undefined => {
    if (!one) return undefined;
    const place = placeOf(one);
    const texts = editions.map(
      ({ variant }, index) => [variant, entryIn(index, place)?.headline ?? ''] as const,
    );
    const [, zh = ''] = texts[0] ?? [];
    return {
      ...{ id: one.id, language: one.inLanguage as Language },
      headlines: { zh, ...Object.fromEntries(texts.filter(([, text]) => text !== zh)) },
    };
  };
  return members.map((pair, index): NearItem => {
    const [prev, next] = (pair ?? []).map(beside);
    if (!prev && !next) return {};
    const etags = editions.map(({ variant, siteName }, edition) => {
      const entry = entryIn(edition, places[index] as number) as Entry;
      const near = nearIn({ prev, next }, variant);
      return [variant, etagOf(renderArticlePage(entry, variant, siteName, house.publisher, near))] as const;
    });
    return { prev, next, etags: Object.fromEntries(etags) as NearItem['etags'] };
  });
};
