// Whatever is scheduled, to appear or to go: from each second on a deployment answers as one that was built then, though its states
// share what they can.

import fc from 'fast-check';
import { afterAll, expect, test } from 'vitest';
import type { ContentFiles } from '../../../src/content/content.ts';
import { FORMATS } from '../../../src/feed/formats/formats.ts';
import { sinceIn } from '../../../src/site/since.ts';
import { openPress, workerOver } from '../../support/run/workers/pressed.ts';
import { catalogOf, record, testFiles, withFile } from '../../support/sample.ts';

const room = openPress();
afterAll(room.close);

/** The build, and some hours after it. */
const hour = (after: number) => `2026-11-26T${String(after).padStart(2, '0')}:00:00Z`;
const HOURS = 3;

const article = fc.record({
  /** Hours after the build; 0 is long before. */
  appears: fc.integer({ min: 0, max: HOURS }),
  /** After it appeared. */
  goes: fc.option(fc.integer({ min: 1, max: HOURS }), { freq: 3 }),
  channels: fc.subarray(['local', 'river', 'brief'], { minLength: 1 }),
});

type Planned = typeof article extends fc.Arbitrary<infer T> ? T : never;

const filesOf = (articles: readonly Planned[]): ContentFiles =>
  articles.reduce((files, { appears, goes, channels }, index) => {
    const id = `planned-${String(index).padStart(2, '0')}`;
    const fields = {
      id,
      headline: `第${index}篇`,
      datePublished: appears ? hour(appears) : `2026-01-01T00:${String(index).padStart(2, '0')}:00Z`,
      articleSection: `[${channels.join(', ')}]`,
      ...(goes && {
        pubStatus: 'canceled',
        withdrawn: `{date: ${hour(appears + goes)}, reason: 重复}`,
      }),
    };
    return withFile(files, `articles/2026/11/${id}.md`, record(fields));
  }, testFiles());

/** Of everything that is published, and of an archive one page more than it has. */
const addressesIn = (catalog: ReturnType<typeof catalogOf>, articles: number): string[] => [
  ...Object.entries(catalog.feeds).flatMap(([path, { pages }]) =>
    ['', ...Array.from({ length: pages + 1 }, (_, page) => `archive/${page + 1}/`)].flatMap((page) =>
      ['', ...FORMATS.map(({ file }) => file)].map((file) => path + page + file),
    ),
  ),
  ...Array.from(
    { length: articles },
    (_, index) => `/zh-Hant/articles/planned-${String(index).padStart(2, '0')}`,
  ).flatMap((path) => [path, `${path}.json`]),
  ...Object.keys(catalog.files),
  ...['channels', 'articles-1', 'news-1'].map((name) => `/sitemaps/${name}.xml`),
  '/healthz',
];

/** All but how long it may be kept. */
const seen = async (response: Response) => {
  const headers = Object.fromEntries(response.headers);
  delete headers['cache-control'];
  delete headers['cdn-cache-control'];
  return { status: response.status, headers, text: await response.text() };
};

const catalogIn = (output: ReadonlyMap<string, unknown>) =>
  catalogOf(new Map([['catalog.ts', new TextDecoder().decode(output.get('catalog.ts') as Uint8Array)]]));

test('any schedule is as so many deployments', { timeout: 300_000 }, () =>
  fc.assert(
    fc.asyncProperty(fc.array(article, { minLength: 4, maxLength: 10 }), async (articles) => {
      const files = filesOf(articles);
      const at = hour(0);
      const output = await room.press(files, { at });
      const ask = workerOver(output);
      const switches = catalogIn(output).later?.map(({ from }) => from) ?? [];
      for (const [index, instant] of switches.entries()) {
        const live = async () => ({
          before: sinceIn(await (await ask(switches[index - 1] ?? at, '/catalog.json')).json()),
        });
        const deployed = await room.press(files, { at: instant, live }, 'fresh');
        const fresh = workerOver(deployed);
        for (const path of addressesIn(catalogIn(deployed), articles.length))
          expect(await seen(await ask(instant, path)), `${path} at ${instant}`).toEqual(
            await seen(await fresh(instant, path)),
          );
      }
    }),
    { numRuns: 2 },
  ),
);
