// How fast the Worker answers on workerd, beside a bare one: unchanged and whole documents, first and further renders, memory.

import { FORMATS } from '../../src/feed/formats/formats.ts';
import { BARE_PATH, byHand, serveBare } from '../bare/serve.ts';
import { type Bench, QUICK, type Section } from '../bench.ts';
import { type Blast, blast, CONNECTIONS } from '../load/blast.ts';
import { createClient, etagOfBytes, pause } from '../load/client.ts';
import { type Document, documentsOf, sampleOf } from '../load/documents.ts';
import { median, medianRatio, takeTurns } from '../load/rounds.ts';
import { cpuOfRequest } from '../measure/cpu.ts';
import { memoryOf } from '../measure/proc.ts';
import { type Row, row } from '../report/row.ts';
import type { Server } from '../site/server.ts';
import type { Site } from '../site/site.ts';

const FEEDS_IN_ROTATION = 100;

const GZIP = { 'Accept-Encoding': 'gzip' };

export const speed: Section = async (bench) => {
  const site = await bench.siteOf(bench.scale.articles);
  return [
    ...(await besideBare(bench, site)),
    ...(await renders(bench, site)),
    ...(await rotation(bench, site)),
  ];
};

const besideBare = async ({ scale, say }: Bench, site: Site): Promise<Row[]> => {
  const sample = sampleOf(site);
  const coded = sampleOf(site, 'atom');
  const client = createClient();
  const ours = await site.serve();
  const { bytes } = await client.get(ours.url + sample.path);
  if (etagOfBytes(bytes) !== sample.etag) throw new Error(`${sample.path}: not the bytes of its ETag`);
  const bare = await serveBare(bytes, sample.etag);
  const kinds = [
    { name: '304', status: 304, ...sample, amount: scale.requests304, least: 0.95, headers: {} },
    // What the Worker compresses itself depends on one header more.
    {
      name: '304 of Atom to who takes gzip',
      status: 304,
      ...coded,
      amount: scale.requests304,
      least: 0.95,
      headers: GZIP,
    },
    { name: '200', status: 200, ...sample, amount: scale.requests200, least: 0.9, headers: {} },
  ];
  const rows: Row[] = [row('speed: the document, 30 entries', bytes.length / 1000, 'KB')];
  for (const { name, status, path, etag, amount, least, headers } of kinds) {
    say(`speed: ${scale.blasts} x ${amount} answers ${name} of each`);
    const askFor = (tag: string) => (status === 304 ? { ...headers, 'If-None-Match': tag } : headers);
    const ask = (amount: number) => ({
      ours: () => blast(ours, path, status, amount, askFor(etag)),
      bare: () => blast(bare, BARE_PATH, status, amount, askFor(sample.etag)),
    });
    await takeTurns(1, ask(Math.ceil(amount / 4))); // warm
    const turns = await takeTurns(scale.blasts, ask(amount));
    const middle = (of: 'ours' | 'bare', key: keyof Blast) => median(turns[of].map((run) => run[key]));
    const ratio = (key: keyof Blast) =>
      medianRatio(
        turns.ours.map((run) => run[key]),
        turns.bare.map((run) => run[key]),
      );
    const under = `${CONNECTIONS} connections`;
    rows.push(
      row(`speed: ${name}, ours, ${under}`, middle('ours', 'rate'), '/s'),
      row(`speed: ${name}, bare Hono Worker`, middle('bare', 'rate'), '/s'),
      row(`speed: ${name}, ours to bare`, ratio('rate'), 'x', { atLeast: least }),
      row(`speed: ${name}, CPU to an answer, ours`, middle('ours', 'cpu'), 'ms'),
      row(`speed: ${name}, CPU to an answer, bare`, middle('bare', 'cpu'), 'ms'),
      row(`speed: ${name}, CPU, ours to bare`, ratio('cpu'), 'x'),
      row(`speed: ${name}, p50, ${under}`, middle('ours', 'p50'), 'ms'),
      row(`speed: ${name}, p99, ${under}`, middle('ours', 'p99'), 'ms'),
      row(`speed: ${name}, p99, bare`, middle('bare', 'p99'), 'ms'),
    );
  }
  // By now both have sent some ten thousand whole documents.
  rows.push(
    row('speed: memory of the process after these, ours', memoryOf(ours.pid) ?? Number.NaN, 'MB'),
    row('speed: memory of the process after these, bare', memoryOf(bare.pid) ?? Number.NaN, 'MB'),
  );
  await Promise.all([ours.stop(), bare.stop()]);
  client.close();
  return rows;
};

/** CPU of the first document of a format in a fresh isolate, and of others of the format after it; beside RSS by hand. */
const renders = async ({ scale, say }: Bench, site: Site): Promise<Row[]> => {
  const rows: Row[] = [];
  const { publisher, feeds } = site.catalog();
  const serveByHand = await byHand(site, publisher);
  for (const { id, name } of FORMATS) {
    say(`speed: first and further renders, ${name}`);
    const ofFormat = documentsOf(site).filter(({ format }) => format === id);
    const firstOf = (round: number) => ofFormat[round % ofFormat.length] as Document;
    /** In a fresh isolate; the second half of the further ones: by then the code is warm, and no document comes twice. */
    const renderAll = async (
      round: number,
      serve: () => Promise<Server>,
      pathOf: (document: Document) => string,
    ) => {
      const first = firstOf(round);
      const further = ofFormat.filter((document) => document !== first).slice(0, scale.further);
      const client = createClient();
      const server = await serve();
      await client.get(`${server.url}/robots.txt`);
      await pause(100);
      const cold = await cpuOfRequest(client, server, pathOf(first));
      const warm: number[] = [];
      for (const document of further) warm.push((await cpuOfRequest(client, server, pathOf(document))).all);
      await server.stop();
      client.close();
      return { ...cold, warm: median(warm.slice(Math.floor(warm.length / 2))) };
    };
    const runs = await takeTurns(scale.rounds, {
      ours: (round) =>
        renderAll(
          round,
          () => site.serve(),
          ({ path }) => path,
        ),
      byHand: (round) => renderAll(round, serveByHand, ({ page }) => `/${feeds[page]?.slice}`),
    });
    const middle = (of: 'ours' | 'byHand', key: 'all' | 'own' | 'warm') =>
      median(runs[of].map((run) => run[key]));
    const ratio = medianRatio(
      runs.ours.map(({ warm }) => warm),
      runs.byHand.map(({ warm }) => warm),
    );
    rows.push(
      row(`speed: first render in an isolate, ${name}`, middle('ours', 'all'), 'ms of CPU', {
        atMost: 10,
        oneMachine: true,
      }),
      row(`speed: of these on the thread of the Worker, ${name}`, middle('ours', 'own'), 'ms of CPU'),
      row(`speed: warm render, ${name}`, middle('ours', 'warm'), 'ms of CPU'),
      row('speed: warm render, RSS by hand from the same slices', middle('byHand', 'warm'), 'ms of CPU'),
      row(`speed: warm render, ${name}, to RSS by hand`, ratio, 'x', { atMost: 1.5 }),
    );
  }
  return rows;
};

/** Every format of 100 feeds in turn: far more than the memo holds. */
const rotation = async ({ scale, say }: Bench, site: Site): Promise<Row[]> => {
  const pages = [...new Set(documentsOf(site).map(({ page }) => page))].slice(0, FEEDS_IN_ROTATION);
  const documents = documentsOf(site).filter(({ page }) => pages.includes(page));
  say(`speed: ${scale.rotations} rotations through ${documents.length} documents of ${pages.length} feeds`);
  const client = createClient();
  const server = await site.serve({ inspect: true });
  const memory: number[] = [];
  const heap: number[] = [];
  let characters = 0;
  for (let round = 0; round < scale.rotations; round++) {
    for (const { path, etag } of documents) {
      const { bytes } = await client.get(server.url + path);
      if (etagOfBytes(bytes) !== etag) throw new Error(`${path}: not the bytes of its ETag`);
      if (round === 0) characters += bytes.toString('utf8').length;
    }
    heap.push(await server.heap());
    memory.push(memoryOf(server.pid) ?? Number.NaN);
  }
  await server.stop();
  client.close();
  const [first = Number.NaN] = memory;
  const [held = Number.NaN] = heap;
  const quarter = Math.floor(memory.length / 4);
  const before = median(memory.slice(-2 * quarter, -quarter));
  const last = median(memory.slice(-quarter));
  const quick = scale.rotations <= QUICK.rotations;
  return [
    row(`speed: documents of ${pages.length} feeds in rotation`, documents.length, 'documents'),
    row('speed: their text, if all were kept', (characters * 2) / 1e6, 'MB'),
    row('speed: memory of the process after one rotation', first, 'MB'),
    row(`speed: memory of the process after ${scale.rotations} rotations`, last, 'MB'),
    row(
      'speed: memory of the process, from the third quarter of them to the last',
      last - before,
      'MB',
      quick ? {} : { atMost: 16 },
    ),
    row('speed: heap and buffers of the isolate after one rotation', held, 'MB'),
    row('speed: heap and buffers of the isolate, the most after a rotation', Math.max(...heap), 'MB', {
      atMost: 128,
    }),
    row('speed: of these, growth since the first', Math.max(...heap) - held, 'MB', { atMost: 2 }),
  ];
};
