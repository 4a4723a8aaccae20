// What stands beside each article in the order of its first channel, and the tags of its pages with that: another article changes the
// lines of its neighbours alone.

import { type NearArticle, type NearItem, nearIn } from '../../../catalog/near.ts';
import { nearPath, packsOf } from '../../../catalog/packs.ts';
import { firstLine, linesOfRun, runOfLines } from '../../../catalog/runs.ts';
import type { ArticleHead } from '../../../content/article.ts';
import type { Language } from '../../../content/language.ts';
import type { Entry } from '../../../feed/entry.ts';
import { renderArticlePage } from '../../../page/article-page.ts';
import { DIGEST_LENGTH, digest, etagOf } from '../digest.ts';
import type { Memory } from '../memory.ts';
import type { Made, OutputFile } from '../output.ts';
import type { Plan } from '../plan.ts';
import type { Archive } from './archives.ts';

/** A file that stands at its path, by the digest of its bytes. */
export interface KnownRun {
  readonly path: string;
  readonly stands: string;
  /** Of each line, what it was made from: one digest after the other. */
  readonly from: string;
}

type Pair = readonly [prev: ArticleHead | undefined, next: ArticleHead | undefined];

interface Member {
  readonly place: number;
  readonly pair: Pair | undefined;
}

/** `known` is of the build before; what stands at a path is the first state's. `read` reads what stands, until all is made. */
export const createNear = (known: Memory<KnownRun>, read: (path: string) => string) => {
  let standing: ReturnType<typeof linesIn> | undefined;
  let { get, set } = known;
  return (plan: Plan, archives: readonly Archive[]): OutputFile[] => {
    const { content, packs, carry, placeOf } = plan;
    const pairs = pairsOf(archives);
    const files = packsOf(content.articles.length).map((run): OutputFile => {
      const path = nearPath(run);
      const members = content.articles
        .slice(run.first, run.first + run.size)
        .map(({ id }, index): Member => ({ place: run.first + index, pair: pairs.get(id) }));
      const from = members.map(({ place, pair }) =>
        [
          packs.viewsOf(place),
          ...(pair ?? []).map((one) => one && `${one.id} ${packs.viewsOf(placeOf(one))}`),
        ].join(),
      );
      const key = `${path} ${digest(from.join('\n'))}`;
      const make = (): Made => {
        standing ??= linesIn([...known.all()], read);
        const own = from.map(digest);
        const kept = own.map((of) => standing?.get(of)?.());
        const unknown = members.filter((_, index) => kept[index] === undefined);
        const fresh = linesOf(unknown, plan).values();
        const lines = kept.map((line) => line ?? JSON.stringify(fresh.next().value));
        const text = runOfLines(firstLine({}), lines);
        set(key, { path, stands: digest(text), from: own.join('') });
        return text;
      };
      return [path, carry(path, [key], () => recalled(get(key)) ?? make())];
    });
    [get, set] = [() => undefined, () => {}];
    return files;
  };
};

const recalled = (run: KnownRun | undefined): Made | undefined => run && { stands: run.stands };

/** Lines that stand somewhere, by what they were made from; each file is read when the first of its lines is asked for. */
const linesIn = (
  runs: Iterable<KnownRun>,
  read: (path: string) => string,
): ReadonlyMap<string, () => string | undefined> => {
  const found = new Map<string, () => string | undefined>();
  for (const { path, from } of runs) {
    let lines: readonly string[] | undefined;
    for (let index = 0; index * DIGEST_LENGTH < from.length; index++)
      found.set(from.slice(index * DIGEST_LENGTH, (index + 1) * DIGEST_LENGTH), () => {
        lines ??= linesOfRun(read(path)).slice(1);
        return lines[index];
      });
  }
  return found;
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

const linesOf = (members: readonly Member[], plan: Plan): NearItem[] => {
  const { packs, placeOf, editions, house } = plan;
  const wanted = members.flatMap(({ place, pair = [] }) => [
    place,
    ...pair.flatMap((one) => (one ? [placeOf(one)] : [])),
  ]);
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
  return members.map(({ place, pair = [] }): NearItem => {
    const [prev, next] = pair.map(beside);
    if (!prev && !next) return {};
    const etags = editions.map(({ variant, siteName }, edition) => {
      const entry = entryIn(edition, place) as Entry;
      const near = nearIn({ prev, next }, variant);
      return [variant, etagOf(renderArticlePage(entry, variant, siteName, house.publisher, near))] as const;
    });
    return { prev, next, etags: Object.fromEntries(etags) as NearItem['etags'] };
  });
};
