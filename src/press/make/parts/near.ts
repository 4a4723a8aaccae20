// What stands beside each article in the order of its first channel: another one changes the files of its neighbours alone.

import type { PackItem } from '../../../catalog/catalog.ts';
import type { NearArticle, NearItem } from '../../../catalog/near.ts';
import { nearPath, packsOf } from '../../../catalog/packs.ts';
import { formatRun } from '../../../catalog/runs.ts';
import type { ArticleHead } from '../../../content/article.ts';
import type { Language } from '../../../content/language.ts';
import { VARIANT_TAGS } from '../../../script/variants.ts';
import { digest } from '../digest.ts';
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
      const from = members.map((pair) => pair?.map((one) => one && [one.id, packs.viewsOf(placeOf(one))]));
      const key = `${path} ${digest(JSON.stringify(from))}`;
      return [path, carry(path, [key], () => recalled(get(key)) ?? made(key, path, members, plan, known))];
    });
    get = () => undefined;
    return files;
  };
};

const recalled = (run: KnownRun | undefined): Made | undefined => run && { stands: run.stands };

const made = (
  key: string,
  path: string,
  members: readonly (Pair | undefined)[],
  plan: Plan,
  known: Memory<KnownRun>,
): Made => {
  const text = formatRun({}, linesOf(members, plan));
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

const linesOf = (members: readonly (Pair | undefined)[], { packs, placeOf }: Plan): NearItem[] => {
  const places = members.flatMap((pair) => pair ?? []).flatMap((one) => (one ? [placeOf(one)] : []));
  const items = VARIANT_TAGS.map((tag) => [tag, packs.itemsOf(tag, places)] as const);
  const beside = (one: ArticleHead | undefined): NearArticle | undefined => {
    if (!one) return undefined;
    const headlineIn = (all: ReadonlyMap<number, PackItem>) => {
      const item = all.get(placeOf(one));
      return item && 'entry' in item ? item.entry.headline : '';
    };
    const [zh = '', ...others] = items.map(([, all]) => headlineIn(all));
    const differing = others.flatMap((text, index) => (text === zh ? [] : [[VARIANT_TAGS[index + 1], text]]));
    return {
      ...{ id: one.id, language: one.inLanguage as Language },
      headlines: { zh, ...Object.fromEntries(differing) },
    };
  };
  return members.map((pair): NearItem => {
    const [prev, next] = (pair ?? []).map(beside);
    return prev || next ? { prev, next, mark: digest(JSON.stringify([prev, next])) } : {};
  });
};
