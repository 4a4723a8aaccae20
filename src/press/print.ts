// A manuscript to a build, in a folder that holds the one before: what stands there as it was written stays.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { mediaPath } from '../catalog/catalog.ts';
import type { ArticleHead } from '../content/article.ts';
import type { Content } from '../content/content.ts';
import type { Instant } from '../content/date.ts';
import { hasErrors, type Issue } from '../content/issue.ts';
import type { MediaFiles } from '../content/media/kinds.ts';
import { contentAt, statesOf } from '../content/time/content-at.ts';
import { withdrawalOf } from '../content/time/schedule.ts';
import { PAGE_SIZE } from '../feed/select.ts';
import { lookAtNames } from '../script/name-issues.ts';
import { unusedIssues } from '../script/unused.ts';
import { createCarry } from '../site/carry.ts';
import type { Since } from '../site/since.ts';
import { formatLedger, LEDGER, type Ledger } from './disk/ledger.ts';
import { writeOutput } from './disk/output-folder.ts';
import { clear, type Stock } from './disk/stock.ts';
import { deploymentOf } from './make/deployment.ts';
import { digestOf, type OutputFile } from './make/output.ts';
import type { Extra } from './make/pack.ts';
import type { Signer } from './make/parts/manifest.ts';
import { publishedMedia } from './make/parts/media.ts';
import type { History } from './make/parts/proof.ts';
import { weightIssues } from './make/parts/weight.ts';
import { type Plan, planOf } from './make/plan.ts';
import type { Manuscript } from './manuscript.ts';
import { bytesOf } from './media.ts';
import { type PackedArticles, packArticles } from './packs.ts';
import { remembered } from './remembered.ts';
import type { Crew } from './threads/pool.ts';
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
  // An article in two states has its issues twice.
  const found = new Map(
    extras.flatMap(({ issues }) => issues.map((issue) => [JSON.stringify(issue), issue])),
  );
  const issues: Issue[] = [
    ...names.issues,
    ...found.values(),
    ...unusedIssues(content, used),
    ...weightIssues(
      content,
      extras.map(({ weight }) => weight),
    ),
  ];
  tell(issues);
  return !hasErrors(issues);
};

/** What is told of what is there already, and by whom it is signed. */
export interface Told {
  readonly before?: Since | undefined;
  readonly history?: History | undefined;
  readonly signer?: Signer | undefined;
}

/** Makes it in `next`, of which stock was taken; nothing where there are errors. */
export const print = async (
  { content, scans, house, icons, madeFrom }: Manuscript,
  folder: string,
  next: string,
  stock: Stock,
  crew: Crew,
  voice: Voice,
  { before, history, signer }: Told = {},
): Promise<Printed | undefined> => {
  const { standing } = stock;
  clear(next, stock);
  const known = remembered(next, madeFrom, standing);
  const workplace = { house, folder, target: next };
  const states: { readonly at: Instant; readonly packs: PackedArticles }[] = [];
  for (const at of statesOf(content)) {
    const before = states.at(-1)?.packs;
    const isSame = before && !content.articles.some((article) => withdrawalOf(article) === at);
    const packs = isSame
      ? before
      : await packArticles(content, at, scans, crew, workplace, known.packs, voice);
    states.push({ at, packs });
  }
  await crew.rest();
  const packed = [...new Set(states.map(({ packs }) => packs))];
  const extras = packed.flatMap((packs) => packs.extras);
  if (!isSound(content, extras, voice)) return undefined;
  const contents = states.map(({ at }) => contentAt(content, at));
  const shown = contents.map(({ articles }) => publishedMedia(articles, house.media));
  const bytes = new Map(bytesOf(new Map(shown.flatMap((files) => [...files])), folder, standing));
  const carry = createCarry();
  const [plan, ...becomes] = states.map(({ packs }, index) => {
    const paths = new Set([...(shown[index] as MediaFiles).values()].map(({ digest }) => mediaPath(digest)));
    const media = [...bytes].filter(([path]) => paths.has(path));
    return planOf(contents[index] as Content<ArticleHead>, house, packs, media, icons, PAGE_SIZE, carry);
  });
  const made: OutputFile[] = [
    ...deploymentOf(plan as Plan, {
      ...{ becomes, lock: content.lock, before, history, known, signer },
      read: (path) => readFileSync(join(next, 'assets', path), 'utf8'),
    }),
    ...known.files(),
  ];
  const ledger = new Map(made.map(([path, what]) => [path, digestOf(what)]));
  const text = formatLedger(ledger);
  ledger.set(LEDGER, digestOf(text));
  const rest = writeOutput(next, new Map([...made, [LEDGER, text]]), ledger, standing);
  const fresh = new Map([...ledger].filter(([path, of]) => standing.get(path) !== of));
  return {
    written: packed.reduce((sum, packs) => sum + packs.written, rest.written + known.written()),
    removed: rest.removed + stock.strange.length,
    files: ledger.size,
    fresh,
  };
};
