// What fifty scheduled articles cost: the Worker with them and without, and what its bundle grows by.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Section } from '../bench.ts';
import { blast } from '../load/blast.ts';
import { sampleOf } from '../load/documents.ts';
import { medianRatio, takeTurns } from '../load/rounds.ts';
import { type Row, row } from '../report/row.ts';
import { assetSizes } from '../site/assets.ts';
import { createSite } from '../site/site.ts';

const SCHEDULED = 50;

const DAY = 24 * 60 * 60 * 1000;

/** One an hour from tomorrow on, so that the next switch is near enough to end what caches keep. */
const scheduled = (index: number, channels: number): readonly [path: string, text: string] => {
  const id = `scheduled-${String(index).padStart(2, '0')}`;
  const time = new Date(Date.now() + DAY + index * 60 * 60 * 1000).toISOString().slice(0, 19);
  const fields = [
    `id: ${id}`,
    `headline: 定时发布的第 ${index + 1} 篇`,
    `datePublished: ${time}Z`,
    'inLanguage: zh-Hans',
    `articleSection: [channel-${index % channels}]`,
    'editor: [本站编辑部]',
  ];
  return [`articles/scheduled/${id}.md`, `---\n${fields.join('\n')}\n---\n\n到时候才看得到的正文。\n`];
};

export const time: Section = async ({ scale, say }) => {
  const plan = { articles: scale.articles, channels: scale.channels, seed: scale.seed };
  const [plain, timed] = [await createSite(plan), await createSite(plan)];
  for (let index = 0; index < SCHEDULED; index++) timed.write(...scheduled(index, scale.channels));
  say(`time: two builds of ${scale.articles} articles, one with ${SCHEDULED} scheduled`);
  const built = [await plain.build(), await timed.build()].map(({ seconds }) => seconds);
  const bundles = [await plain.bundle(), await timed.bundle()];
  const assets = [assetSizes(plain), assetSizes(timed)].map((sizes) => sizes.length);
  const catalogs = [plain, timed].map(({ folder }) => readFileSync(join(folder, '.build/catalog.ts')).length);
  const grown = (pair: readonly number[]) => (pair[1] ?? Number.NaN) - (pair[0] ?? Number.NaN);
  const rows: Row[] = [
    row(`time: catalog, growth with ${SCHEDULED} scheduled articles`, grown(catalogs) / 1000, 'KB'),
    row('time: bundle after gzip, growth', grown(bundles) / 1000, 'KB', { atMost: 5 }),
    row('time: assets, growth for each switch', grown(assets) / SCHEDULED, 'files'),
    row('time: build, to one without them', (built[1] ?? Number.NaN) / (built[0] ?? Number.NaN), 'x'),
  ];
  const servers = { plain: await plain.serve(), timed: await timed.serve() };
  for (const [kind, amount] of [
    [304, scale.requests304],
    [200, scale.requests200],
  ] as const) {
    say(`time: ${scale.blasts} x ${amount} answers ${kind} of each`);
    const ask = (count: number) =>
      Object.fromEntries(
        (['plain', 'timed'] as const).map((name) => {
          const { path, etag } = sampleOf(name === 'plain' ? plain : timed);
          const headers: Record<string, string> = kind === 304 ? { 'If-None-Match': etag } : {};
          return [name, () => blast(servers[name], path, kind, count, headers)];
        }),
      ) as Record<'plain' | 'timed', () => ReturnType<typeof blast>>;
    await takeTurns(1, ask(Math.ceil(amount / 4))); // warm
    const turns = await takeTurns(scale.blasts, ask(amount));
    const rates = (name: 'plain' | 'timed') => turns[name].map(({ rate }) => rate);
    rows.push(
      row(
        `time: ${kind}, with ${SCHEDULED} scheduled articles to without`,
        medianRatio(rates('timed'), rates('plain')),
        'x',
        {
          atLeast: 0.95,
        },
      ),
    );
  }
  await Promise.all(Object.values(servers).map((server) => server.stop()));
  plain.remove();
  timed.remove();
  return rows;
};
