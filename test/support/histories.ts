// Content in memory to a Worker that answers, as a deploy would do it: with the lock, the dates and the history of the deploy
// before. What was converted once is remembered, so that thousands of deploys take a minute.

import { type ETag, mediaPath, type PackHead, type PackItem } from '../../src/catalog/catalog.ts';
import { oldPlaces, packPath, packsOf as runsOfPacks } from '../../src/catalog/packs.ts';
import { formatRun } from '../../src/catalog/runs.ts';
import { type Article, parseArticle } from '../../src/content/article.ts';
import { type Content, type ContentFiles, parseContent } from '../../src/content/content.ts';
import type { Instant } from '../../src/content/date.ts';
import { formatIssue } from '../../src/content/issue.ts';
import { formatLock, LOCK_FILE } from '../../src/content/lock/lock.ts';
import { contentAt, statesOf } from '../../src/content/time/content-at.ts';
import { historyIn } from '../../src/deploy/verify/history.ts';
import { createApp } from '../../src/http/app.ts';
import { deploymentOf } from '../../src/press/make/deployment.ts';
import { type House, houseOf } from '../../src/press/make/house.ts';
import type { Memory } from '../../src/press/make/memory.ts';
import { createPacker, type Packed } from '../../src/press/make/pack.ts';
import type { KnownFeed } from '../../src/press/make/parts/feeds.ts';
import { nothingKnown } from '../../src/press/make/parts/known.ts';
import { publishedMedia } from '../../src/press/make/parts/media.ts';
import { perView } from '../../src/press/make/parts/views.ts';
import { itemsFrom, type Packs, type Plan, planOf } from '../../src/press/make/plan.ts';
import { VARIANT_TAGS, type Variant } from '../../src/script/variants.ts';
import type { ManifestLine } from '../../src/site/manifest-lines.ts';
import { sinceIn } from '../../src/site/since.ts';
import { OURS, picturesIn } from './build-in-memory.ts';
import { assetsOf, bytes, catalogOf, withFile } from './sample.ts';

export const SITE = 'https://news.example';

const recall = <T>(known: Map<string, T>, key: string, make: () => T): T => {
  const value = known.get(key) ?? make();
  known.set(key, value);
  return value;
};

const textOf = (content: Uint8Array | undefined) => new TextDecoder().decode(content);

const parsed = new Map<string, ReturnType<typeof parseArticle>>();
const parse: typeof parseArticle = (file, source) =>
  recall(parsed, `${file}\n${textOf(source)}`, () => parseArticle(file, source));

type Pack = PackHead & { readonly items: readonly PackItem[] };

const packed = new Map<string, Packed & { readonly items: Readonly<Record<Variant, Pack>> }>();

const packsOf = ({ articles }: Content, files: ContentFiles, house: House, settings: string): Packs => {
  let packer: ReturnType<typeof createPacker> | undefined;
  const pack = (article: Article) => {
    packer ??= createPacker(house);
    const made = packer.pack([article]);
    const items = Object.fromEntries(VARIANT_TAGS.map((tag) => [tag, JSON.parse(made.slices[tag])]));
    return { ...made, items: items as Readonly<Record<Variant, Pack>> };
  };
  const all = articles.map((article) => {
    const shown = [...publishedMedia([article], house.media).values()];
    const key = [settings, article.pubStatus, JSON.stringify(shown), textOf(files.get(article.file))];
    return recall(packed, key.join('\n'), () => pack(article));
  });
  const texts = new Map<string, string>();
  for (const run of runsOfPacks(all.length))
    for (const variant of VARIANT_TAGS) {
      const some = all.slice(run.first, run.first + run.size).map(({ items }) => items[variant]);
      const head = { siteName: some[0]?.siteName };
      texts.set(
        packPath(variant, run),
        formatRun(
          head,
          some.flatMap(({ items }) => items),
        ),
      );
    }
  const first = <T>(list: readonly T[] | undefined) => (list as readonly T[])[0] as T;
  const old = oldPlaces(all.length);
  return {
    old,
    files: [...texts],
    marksOf: (place) => first(all[place]?.marks),
    viewsOf: (place) => first(all[place]?.views),
    digestsOf: (place) => first(all[place]?.digests),
    reasonsOf: (place) => first(all[place]?.extras).reasons ?? [],
    itemsOf: itemsFrom((path) => texts.get(path) ?? '', old),
  };
};

/** Feeds that nobody asks for here, and that are not rendered: they have other tags exactly where they are made from others. */
const unrendered: Memory<KnownFeed> = {
  has: () => true,
  get: (key) => {
    const etag: ETag = `"${key}"`;
    return { slice: key, etags: perView({ document: () => etag, view: () => etag, page: etag }) };
  },
  set: () => {},
  all: () => [],
};

export interface Deployed {
  readonly ask: (instant: Instant, path: string, headers?: Record<string, string>) => Promise<Response>;
  /** A document of it, as it is at an instant. */
  readonly read: (instant: Instant, path: string) => Promise<string>;
  /** With the lock as the deploy left it. */
  readonly files: ContentFiles;
}

/** Of what is live at the instant of the deploy. */
const liveAt = async ({ read }: Deployed, at: Instant) => {
  const text = (path: string) => read(at, path);
  const [, ...parts] = (await text('/manifest/index.jsonl')).trim().split('\n');
  const lines = await Promise.all(parts.map(async (part) => text(JSON.parse(part).path)));
  return {
    before: sinceIn(JSON.parse(await text('/catalog.json'))),
    history: historyIn(
      lines.flatMap((part) =>
        part
          .trim()
          .split('\n')
          .map((line): ManifestLine => JSON.parse(line)),
      ),
    ),
  };
};

/** The content must have no errors. */
export const deployAt = async (files: ContentFiles, at: Instant, last?: Deployed): Promise<Deployed> => {
  const result = parseContent(files, { parse, at });
  if (!result.ok) throw new Error(result.issues.map(formatIssue).join('\n'));
  const content = result.value;
  const media = picturesIn(files);
  const house = houseOf(content, SITE, media, OURS.icons);
  const settings = ['site.yaml', 'channels.yaml'].map((path) => textOf(files.get(path))).join();
  const [plan, ...becomes] = statesOf(content).map((instant) => {
    const now = contentAt(content, instant);
    const shown = [...publishedMedia(now.articles, media)];
    const pictures = shown.map(
      ([path, { digest }]) => [mediaPath(digest), files.get(path) as Uint8Array] as const,
    );
    return planOf(now, house, packsOf(now, files, house, settings), pictures, OURS);
  });
  const live = last && (await liveAt(last, at));
  const output = deploymentOf(plan as Plan, {
    ...{ becomes, lock: content.lock, ...live },
    known: { ...nothingKnown(), feeds: unrendered },
  });
  let now = 0;
  let app: ReturnType<typeof createApp> | undefined;
  const bindings = { ASSETS: assetsOf(output) };
  const ask: Deployed['ask'] = async (instant, path, headers = {}) => {
    now = Date.parse(instant);
    app ??= createApp(catalogOf(output), () => now);
    return app.fetch(new Request(SITE + path, { headers }), bindings);
  };
  return {
    ask,
    // Where it is the same for ever no Worker is asked, whose start costs more than the answer.
    read: async (instant, path) =>
      becomes.length > 0 ? (await ask(instant, path)).text() : String(output.get(`assets/public${path}`)),
    files: withFile(files, LOCK_FILE, bytes(formatLock(content.lock))),
  };
};
