// What a publisher pays, computed from figures that are measured here: bytes of answers and CPU of the Worker.

import { gzipSync } from 'node:zlib';
import type { Bench, Section } from '../bench.ts';
import {
  ASSUMED,
  type Figures,
  FREE,
  INTERVALS,
  monthOf,
  PAID,
  priceOf,
  subscribersWithin,
} from '../cost/cost.ts';
import { DATE } from '../cost/prices.ts';
import { blast } from '../load/blast.ts';
import { createClient, pause } from '../load/client.ts';
import { documentsOf, SAMPLE, sampleOf } from '../load/documents.ts';
import { median } from '../load/rounds.ts';
import { cpuOfRequest } from '../measure/cpu.ts';
import { HAS_PROC } from '../measure/proc.ts';
import { type Row, row } from '../report/row.ts';

const measure = async ({ scale, siteOf }: Bench): Promise<Figures> => {
  const site = await siteOf(Math.min(scale.articles, 300));
  const { path, etag } = sampleOf(site);
  const server = await site.serve();
  const client = createClient();
  await client.get(`${server.url}/robots.txt`);
  await pause(100);
  const documents = documentsOf(site).filter(({ format }) => format === SAMPLE.format);
  const renders: number[] = [];
  for (const document of documents.slice(0, 40))
    renders.push((await cpuOfRequest(client, server, document.path)).all);
  const whole = await client.get(server.url + path);
  const unchanged = await client.get(server.url + path, { 'If-None-Match': etag });
  const { cpu } = await blast(server, path, 304, scale.requests304, { 'If-None-Match': etag });
  client.close();
  await server.stop();
  return {
    bytes304: unchanged.headBytes,
    bytes200: whole.headBytes + gzipSync(whole.bytes).length,
    cpu304: cpu,
    // The dearest that are usual: isolates come and go, and with them what is warm.
    cpuRender: median(renders.slice(0, 5)),
  };
};

export const cost: Section = async (bench) => {
  bench.say('cost: bytes and CPU of answers');
  const figures = await measure(bench);
  const { subscribers, changesADay, edgeHits, pollsWithHubADay } = ASSUMED;
  const months: Row[] = [
    ...INTERVALS.map((minutes) => ({ minutes, hub: false })),
    { minutes: 0, hub: true },
  ].flatMap(({ minutes, hub }) => {
    const month = monthOf(figures, minutes, hub);
    const how = hub ? 'WebSub' : `every ${minutes} minutes`;
    const n = `${subscribers.toLocaleString('en')} subscribers, ${how}`;
    return [
      row(`cost: ${n}: requests a month`, month.requests / 1e6, 'million'),
      row(`cost: ${n}: CPU a month`, month.cpu / 1000, 's'),
      row(`cost: ${n}: sent a month`, month.bytes / 1e9, 'GB'),
      row(`cost: ${n}: on the free plan`, priceOf(FREE, month, figures), 'USD a month'),
      row(`cost: ${n}: on the paid plan`, priceOf(PAID, month, figures), 'USD a month'),
      row(
        `cost: ${n}: subscribers that the free plan carries`,
        subscribersWithin(FREE, month),
        'subscribers',
      ),
      row(`cost: ${n}: subscribers for 5 USD`, subscribersWithin(PAID, month), 'subscribers'),
    ];
  });
  if (!HAS_PROC) bench.say('cost: without CPU time, requests alone count');
  return [
    row('cost: a 304 on the wire', figures.bytes304, 'bytes'),
    row('cost: a document of 30 entries on the wire, after gzip', figures.bytes200 / 1000, 'KB'),
    row('cost: CPU of a 304', figures.cpu304, 'ms'),
    row('cost: CPU of a render in a young isolate', figures.cpuRender, 'ms', { atMost: FREE.cpuOfRequest }),
    row('cost: assumed, answers from the edge without the Worker', edgeHits * 100, '%'),
    row('cost: assumed, changes of a feed a day', changesADay, 'changes'),
    row('cost: assumed, polls a day of a subscriber with WebSub', pollsWithHubADay, 'polls'),
    row('cost: paid plan, a month', PAID.base, `USD, ${DATE}`),
    row('cost: paid plan, a million requests over 10 million', PAID.perMillionRequests, `USD, ${DATE}`),
    row('cost: paid plan, a million ms of CPU over 30 million', PAID.perMillionCpu, `USD, ${DATE}`),
    ...months,
  ];
};
