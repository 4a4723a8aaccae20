// A manuscript to a build, in a folder that holds the one before: what stands there as it was written stays.

import { join } from 'node:path';
import { feedSlicePath } from '../catalog/catalog.ts';
import type { ArticleHead } from '../content/article.ts';
import type { Content } from '../content/content.ts';
import { hasErrors } from '../content/issue.ts';
import { lookAtNames } from '../script/name-issues.ts';
import { unusedIssues } from '../script/unused.ts';
import { packArticles } from './articles.ts';
import { formatLedger, LEDGER, type Ledger } from './disk/ledger.ts';
import { writeOutput } from './disk/output-folder.ts';
import { clear, type Stock } from './disk/stock.ts';
import { openTable } from './disk/table.ts';
import { deploymentOf } from './make/deployment.ts';
import { digestOf, type OutputFile } from './make/output.ts';
import type { Extra } from './make/pack.ts';
import type { KnownFeed } from './make/parts/feeds.ts';
import { publishedMedia } from './make/parts/media.ts';
import { planOf } from './make/plan.ts';
import type { Manuscript } from './manuscript.ts';
import { bytesOf } from './media.ts';
import type { Crew } from './threads/pool.ts';
import type { Filed } from './threads/tasks.ts';
import type { Voice } from './voice.ts';

export interface Printed {
  readonly written: number;
  readonly removed: number;
  readonly files: number;
  /** What did not stand there before, by its digests. */
  readonly fresh: Ledger;
}

/** Whether nothing that converting shows is an error. */
export const isSound = (
  content: Content<ArticleHead>,
  extras: readonly Extra[],
  { tell }: Voice,
): boolean => {
  const names = lookAtNames(content);
  const used = new Set([...names.used, ...extras.flatMap((extra) => extra.used)]);
  const issues = [
    ...names.issues,
    ...extras.flatMap((extra) => extra.issues),
    ...unusedIssues(content, used),
  ];
  tell(issues);
  return !hasErrors(issues);
};

/** Makes it in `next`, of which stock was taken; nothing where there are errors. */
export const print = async (
  { content, scans, house, icons, madeFrom }: Manuscript,
  folder: string,
  next: string,
  stock: Stock,
  crew: Crew,
  voice: Voice,
): Promise<Printed | undefined> => {
  const { standing } = stock;
  clear(next, stock);
  // What is remembered of a file is worth nothing without the file.
  const packTable = openTable<Filed>(join(next, 'cache/packs'), madeFrom, (pack) =>
    Object.entries(pack.files).every(([path, of]) => standing.get(path) === of),
  );
  const feedTable = openTable<KnownFeed>(join(next, 'cache/feeds'), madeFrom, ({ slice }) =>
    standing.has(`assets/${feedSlicePath(slice)}`),
  );
  const workplace = { house, folder, target: next };
  const packs = await packArticles(content.articles, scans, crew, workplace, packTable, voice);
  if (!isSound(content, packs.extras, voice)) return undefined;
  const media = bytesOf(publishedMedia(content.articles, house.media), folder, standing);
  const made: OutputFile[] = [
    ...deploymentOf(planOf(content, house, packs, media, icons), feedTable),
    ...packTable.files('cache/packs'),
    ...feedTable.files('cache/feeds'),
  ];
  const ledger = new Map(made.map(([path, what]) => [path, digestOf(what)]));
  const text = formatLedger(ledger);
  ledger.set(LEDGER, digestOf(text));
  const { written, removed } = writeOutput(next, new Map([...made, [LEDGER, text]]), ledger, standing);
  const fresh = new Map([...ledger].filter(([path, of]) => standing.get(path) !== of));
  return {
    written: written + packs.written,
    removed: removed + stock.strange.length,
    files: ledger.size,
    fresh,
  };
};
