// The Worker under a crowd of pollers: no error, flat memory, restarted under load, and with assets that are gone.

import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { feedSlicePath } from '../../src/catalog/catalog.ts';
import type { Bench, Section } from '../bench.ts';
import { createClient } from '../load/client.ts';
import { poll } from '../load/crowd.ts';
import { documentsOf } from '../load/documents.ts';
import { pollsOf } from '../load/profile.ts';
import { memoryOf } from '../measure/proc.ts';
import { type Row, row } from '../report/row.ts';
import { ASSETS, type Site } from '../site/site.ts';

export const load: Section = async (bench) => {
  const site = await bench.siteOf(bench.scale.articles);
  return [...(await crowd(bench, site)), ...(await restart(bench, site)), ...(await faults(bench, site))];
};

const crowd = async ({ scale, say }: Bench, site: Site): Promise<Row[]> => {
  say(`load: ${scale.load} requests of a mixed profile`);
  const server = await site.serve();
  const memory: number[] = [];
  const tenth = Math.floor(scale.load / 10);
  const start = performance.now();
  const report = await poll(server, pollsOf(site, scale.seed), scale.load, new Map(), (count) => {
    if (count % tenth !== 0) return;
    memory.push(memoryOf(server.pid) ?? Number.NaN);
    say(`load: ${count} answered`);
  });
  const seconds = (performance.now() - start) / 1000;
  await server.stop();
  for (const what of report.wrong) say(`load: wrong: ${what}`);
  const [first = Number.NaN] = memory;
  const last = memory.at(-1) ?? Number.NaN;
  return [
    row('load: requests answered', report.answered, 'requests'),
    row('load: answered 304', (report.notModified / report.answered) * 100, '%'),
    row('load: answered a second, client and server together', report.answered / seconds, '/s'),
    row('load: wrong answers', report.wrong.length, 'answers', { atMost: 0 }),
    row('load: requests without an answer', report.unanswered, 'requests', { atMost: 0 }),
    row('load: memory after a tenth', first, 'MB'),
    row('load: memory at the end', last, 'MB'),
    // A short load is still filling what is kept.
    row('load: memory, end to a tenth', last / first, 'x', scale.load >= 100_000 ? { atMost: 1.25 } : {}),
  ];
};

/** Killed in the middle of answers, and started again on the same port. */
const restart = async ({ scale, say }: Bench, site: Site): Promise<Row[]> => {
  const amount = Math.ceil(scale.load / 5);
  say(`load: restarting it under ${amount} requests`);
  let server = await site.serve();
  const { url } = server;
  const port = Number(new URL(url).port);
  let restarted: Promise<void> | undefined;
  const again = async () => {
    await server.stop();
    server = await site.serve({ port });
  };
  const report = await poll({ url }, pollsOf(site, scale.seed + 1), amount, new Map(), (count) => {
    if (count === Math.floor(amount / 2)) restarted = again();
  });
  await restarted;
  await server.stop();
  for (const what of report.wrong) say(`load: wrong: ${what}`);
  return [
    row('load: restarted, requests without an answer while it was down', report.unanswered, 'requests'),
    row('load: restarted, of these without one 3 s later', report.lost, 'requests', { atMost: 0 }),
    row('load: restarted, wrong answers', report.wrong.length, 'answers', { atMost: 0 }),
  ];
};

const FAULTS: Readonly<Record<string, (file: string, text: string) => void>> = {
  missing: (file) => rmSync(file),
  'cut off': (file, text) => writeFileSync(file, text.slice(0, text.length / 2)),
};

/** 503 for the one feed, told to nobody's cache, and right again with the file. */
const faults = async ({ say }: Bench, site: Site): Promise<Row[]> => {
  say('load: slices that are missing or damaged');
  const client = createClient();
  const documents = documentsOf(site);
  const [broken] = documents;
  if (!broken) throw new Error('no document');
  const others = documents.filter(({ page }) => page !== broken.page).slice(0, 20);
  const file = join(site.folder, ASSETS, feedSlicePath(site.catalog().feeds[broken.page]?.slice ?? ''));
  const text = readFileSync(file, 'utf8');
  const rows: Row[] = [];
  for (const [name, damage] of Object.entries(FAULTS)) {
    const server = await site.serve();
    const statusOf = async (path: string) => (await client.get(server.url + path)).status;
    damage(file, text);
    const answer = await client.get(server.url + broken.path);
    const isUnavailable =
      answer.status === 503 && answer.retryAfter !== undefined && answer.cacheControl === 'no-store';
    const goOn = (await Promise.all(others.map(({ path }) => statusOf(path)))).filter((code) => code === 200);
    writeFileSync(file, text);
    const after = await statusOf(broken.path);
    await server.stop();
    rows.push(
      row(`load: a slice ${name}, 503 with Retry-After and no-store`, Number(isUnavailable), 'of 1', {
        atLeast: 1,
      }),
      row(`load: a slice ${name}, other feeds that go on`, goOn.length, `of ${others.length}`, {
        atLeast: others.length,
      }),
      row(`load: a slice ${name}, answered again once it is back`, Number(after === 200), 'of 1', {
        atLeast: 1,
      }),
    );
  }
  client.close();
  return rows;
};
