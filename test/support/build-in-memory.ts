// The build of content that is in memory, all at once in one process: what the build from the disk, with its threads and
// caches, is compared with.

import { mediaPath } from '../../src/catalog/catalog.ts';
import { oldPlaces, packPath, packsOf } from '../../src/catalog/packs.ts';
import type { Content, ContentFiles } from '../../src/content/content.ts';
import type { Issue } from '../../src/content/issue.ts';
import { type MediaFiles, mediaTypeBy } from '../../src/content/media/kinds.ts';
import { lookAtPicture } from '../../src/content/media/picture.ts';
import { PAGE_SIZE } from '../../src/feed/select.ts';
import { drawIcons } from '../../src/press/icons.ts';
import { type Circumstances, deploymentOf } from '../../src/press/make/deployment.ts';
import { digest, sha256 } from '../../src/press/make/digest.ts';
import { houseOf } from '../../src/press/make/house.ts';
import type { IconFiles } from '../../src/press/make/icon-files.ts';
import type { Digests, Marks } from '../../src/press/make/marks.ts';
import type { Output } from '../../src/press/make/output.ts';
import { createPacker } from '../../src/press/make/pack.ts';
import { publishedMedia } from '../../src/press/make/parts/media.ts';
import { itemsFrom, type Packs, planOf } from '../../src/press/make/plan.ts';
import { lookAtNames } from '../../src/script/name-issues.ts';
import { unusedIssues } from '../../src/script/unused.ts';
import { VARIANT_TAGS } from '../../src/script/variants.ts';
import type { Since } from '../../src/site/since.ts';

/** What a build makes, and what only converting the content shows. */
export interface Built {
  readonly output: Output;
  readonly issues: readonly Issue[];
}

/** Of a site that has none of its own. */
export const OURS = await drawIcons({ site: {} as Content['site'], channels: [] }, () => new Uint8Array());

/** What is known of pictures; of sound only those tests know that look into it. */
export const picturesIn = (files: ContentFiles): MediaFiles =>
  new Map(
    [...files].flatMap(([path, bytes]) => {
      const type = mediaTypeBy(path);
      if (!path.startsWith('media/') || !type?.startsWith('image/')) return [];
      const facts = lookAtPicture(path, bytes);
      return 'problem' in facts
        ? []
        : [[path, { type, length: bytes.length, digest: digest(bytes), sha256: sha256(bytes), ...facts }]];
    }),
  );

/** All at once, of content that is in memory. */
export const buildSite = (
  content: Content,
  files: ContentFiles,
  url: string,
  pageSize: number = PAGE_SIZE,
  media: MediaFiles = picturesIn(files),
  icons: IconFiles = OURS,
  before?: Since,
  known: Pick<Circumstances, 'known' | 'read'> = {},
): Built => {
  const house = houseOf(content, url, media, icons.icons);
  const { pack } = createPacker(house);
  const texts = new Map<string, string>();
  const marks: Marks[] = [];
  const views: string[] = [];
  const digests: Digests[] = [];
  const issues: Issue[] = [];
  const used = new Set<string>();
  const reasons: (readonly string[])[] = [];
  for (const run of packsOf(content.articles.length)) {
    const packed = pack(content.articles.slice(run.first, run.first + run.size));
    for (const variant of VARIANT_TAGS) texts.set(`assets/${packPath(variant, run)}`, packed.slices[variant]);
    marks.push(...packed.marks);
    views.push(...packed.views);
    digests.push(...packed.digests);
    for (const extra of packed.extras) {
      issues.push(...extra.issues);
      for (const name of extra.used) used.add(name);
      reasons.push(extra.reasons ?? []);
    }
  }
  const old = oldPlaces(content.articles.length);
  const packs: Packs = {
    old,
    files: [...texts].map(([path, text]) => [path.replace('assets/', ''), text] as const),
    viewsOf: (place) => views[place] ?? '',
    digestsOf: (place) => digests[place] ?? {},
    marksOf: (place) => marks[place] as Marks,
    reasonsOf: (place) => reasons[place] ?? [],
    itemsOf: itemsFrom((path) => texts.get(`assets/${path}`) ?? '', old),
  };
  const bytes = [...publishedMedia(content.articles, media)].map(
    ([path, { digest }]) => [mediaPath(digest), files.get(path) as Uint8Array] as const,
  );
  const output = deploymentOf(planOf(content, house, packs, bytes, icons, pageSize), { before, ...known });
  const names = lookAtNames(content);
  for (const name of names.used) used.add(name);
  return { output, issues: [...names.issues, ...issues, ...unusedIssues(content, used)] };
};
