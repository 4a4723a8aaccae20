// The build of content that is in memory, all at once in one process: what the build from the disk, with its threads and
// caches, is compared with.

import { PACK_SIZE, packPath } from '../../src/catalog/catalog.ts';
import type { Content, ContentFiles } from '../../src/content/content.ts';
import type { Issue } from '../../src/content/issue.ts';
import { PAGE_SIZE } from '../../src/feed/select.ts';
import { deploymentOf } from '../../src/press/make/deployment.ts';
import { houseOf } from '../../src/press/make/house.ts';
import type { Marks } from '../../src/press/make/marks.ts';
import { noMemory } from '../../src/press/make/memory.ts';
import type { Output } from '../../src/press/make/output.ts';
import { createPacker } from '../../src/press/make/pack.ts';
import { itemsFrom, type Packs, planOf } from '../../src/press/make/plan.ts';
import { unusedIssues } from '../../src/script/unused.ts';
import { VARIANT_TAGS } from '../../src/script/variants.ts';
import type { Since } from '../../src/site/since.ts';

/** What a build makes, and what only converting the content shows. */
export interface Built {
  readonly output: Output;
  readonly issues: readonly Issue[];
}

/** All at once, of content that is in memory. */
export const buildSite = (
  content: Content,
  files: ContentFiles,
  url: string,
  pageSize: number = PAGE_SIZE,
  before?: Since,
): Built => {
  const house = houseOf(content, url, files);
  const { pack } = createPacker(house);
  const texts = new Map<string, string>();
  const marks: Marks[] = [];
  const views: string[] = [];
  const issues: Issue[] = [];
  const used = new Set<string>();
  const reasons: (readonly string[])[] = [];
  for (let place = 0; place < content.articles.length; place += PACK_SIZE) {
    const packed = pack(content.articles.slice(place, place + PACK_SIZE));
    for (const variant of VARIANT_TAGS)
      texts.set(`assets/${packPath(variant, place)}`, packed.slices[variant]);
    marks.push(...packed.marks);
    views.push(...packed.views);
    for (const extra of packed.extras) {
      issues.push(...extra.issues);
      for (const name of extra.used) used.add(name);
      reasons.push(extra.reasons ?? []);
    }
  }
  const packs: Packs = {
    files: [...texts].map(([path, text]) => [path.replace('assets/', ''), text] as const),
    viewsOf: (place) => views[place] ?? '',
    marksOf: (place) => marks[place] as Marks,
    reasonsOf: (place) => reasons[place] ?? [],
    itemsOf: itemsFrom((path) => texts.get(`assets/${path}`) ?? ''),
  };
  const media = [...files].filter(([path]) => path.startsWith('media/'));
  const output = deploymentOf(planOf(content, house, packs, media, pageSize), noMemory(), { before });
  return { output, issues: [...issues, ...unusedIssues(content, used)] };
};
