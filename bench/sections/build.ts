// What a build costs, what it writes, and what one article more or another one changes.

import { join } from 'node:path';
import { filesIn } from '../../src/press/disk/output-folder.ts';
import type { Bench, Section } from '../bench.ts';
import { median } from '../load/rounds.ts';
import { row } from '../report/row.ts';
import { assetSizes, changesBetween, digestAssets, textBytes } from '../site/assets.ts';
import { type BuildRun, createSite, type Site } from '../site/site.ts';

const MIB = 1024 * 1024;

interface Targets {
  readonly seconds: number;
  /** MB. */
  readonly memory: number;
  readonly incremental: number;
  /** Of Cloudflare's free plan, or of its paid plan. */
  readonly files: number;
}

/** For up to so many articles. */
const TARGETS: readonly (readonly [articles: number, targets: Targets])[] = [
  [10_000, { seconds: 60, memory: 1500, incremental: 3, files: 20_000 }],
  [100_000, { seconds: 720, memory: 3000, incremental: 15, files: 100_000 }],
  [300_000, { seconds: 2160, memory: 9000, incremental: 40, files: 100_000 }],
];

/** The same in every newspaper, and later than all of it. */
const NEW_ARTICLE = `---
id: one-more-article
headline: 再添一篇
datePublished: 2026-01-01T08:00:00+08:00
inLanguage: zh-Hans
articleSection: [channel-0]
editor: [编辑]
---

${'再添一篇，看看有多少文件因此不同。'.repeat(40)}
`;

export const build: Section = async (bench) => {
  const { scale, say } = bench;
  const { articles, channels } = scale;
  const [, targets] = TARGETS.find(([limit]) => articles <= limit) ?? [];
  say(`build: ${articles} articles in ${channels} channels`);
  const site = await createSite(scale);
  const full = await site.build();
  say(`build: in full, ${full.seconds.toFixed(1)} s, ${full.peak.toFixed(0)} MB`);
  const seconds = (runs: readonly BuildRun[]) => median(runs.map((run) => run.seconds));
  const unchanged = await repeat(bench, () => site.build());
  say(`build: without a change, ${seconds(unchanged).toFixed(1)} s`);
  const articleFile = middleArticle(site);
  const changed = await repeat(bench, (round) => {
    site.write(articleFile, `${site.read(articleFile)}\n又改了一次，第${round}次。\n`);
    return site.build();
  });
  say(
    `build: after one article changed, ${seconds(changed).toFixed(1)} s, ${Math.max(...changed.map(({ peak }) => peak)).toFixed(0)} MB`,
  );
  const sizes = assetSizes(site);
  const total = sizes.reduce((sum, size) => sum + size, 0);
  const text = textBytes(site);
  const more = await addOne(site);
  bench.keep(site);
  const tenth = Math.ceil(articles / 10);
  const small = await createSite({ ...scale, articles: tenth });
  await small.build();
  const moreOfTenth = await addOne(small);
  small.remove();

  const peak = Math.max(...[full, ...unchanged, ...changed].map((run) => run.peak));
  const n = articles.toLocaleString('en');
  return [
    row(`build: ${n} articles in five variants, in full`, full.seconds, 's', limit(targets?.seconds, true)),
    row('build: most memory of any of these builds', peak, 'MB', limit(targets?.memory)),
    row('build: after one article changed', seconds(changed), 's', limit(targets?.incremental, true)),
    row('build: without a change', seconds(unchanged), 's'),
    row('build: asset files', sizes.length, 'files', limit(targets?.files)),
    row('build: largest asset', Math.max(...sizes) / MIB, 'MiB', { atMost: 25 }),
    row('build: assets together', total / 1e6, 'MB'),
    row('build: text of all variants (headline, description, html; UTF-8)', text / 1e6, 'MB'),
    // The feeds are as large for few articles as for many.
    row('build: assets together to text', total / text, 'x', articles >= 10_000 ? { atMost: 2.5 } : {}),
    row(`build: assets changed by one article more, at ${n}`, more.all, 'files'),
    row(`build: of these, pages of archives, at ${n}`, more.archives, 'files'),
    row(
      `build: assets changed by one article more, at ${tenth.toLocaleString('en')}`,
      moreOfTenth.all,
      'files',
    ),
    row(
      `build: of these, pages of archives, at ${tenth.toLocaleString('en')}`,
      moreOfTenth.archives,
      'files',
    ),
    row(
      'build: assets changed at ten times the articles, but for archives, difference',
      Math.abs(more.all - more.archives - (moreOfTenth.all - moreOfTenth.archives)),
      'files',
      { atMost: 0 },
    ),
  ];
};

const limit = (atMost: number | undefined, oneMachine = false) =>
  atMost === undefined ? {} : { atMost, oneMachine };

const repeat = async ({ scale }: Bench, run: (round: number) => Promise<BuildRun>): Promise<BuildRun[]> => {
  const runs: BuildRun[] = [];
  for (let round = 0; round < scale.builds; round++) runs.push(await run(round));
  return runs;
};

const middleArticle = ({ folder }: Site): string => {
  const paths = filesIn(join(folder, 'content/articles')).toSorted();
  return `articles/${paths[Math.floor(paths.length / 2)]}`;
};

const addOne = async (site: Site) => {
  const before = digestAssets(site);
  site.write('articles/2026/01/one-more-article.md', NEW_ARTICLE);
  await site.build();
  return changesBetween(before, digestAssets(site));
};
