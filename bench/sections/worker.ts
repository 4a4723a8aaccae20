// What does not grow with the articles: the bundle, how long a Worker takes to start, and what it holds then.

import type { Section } from '../bench.ts';
import { pause } from '../load/client.ts';
import { median, medianRatio, takeTurns } from '../load/rounds.ts';
import { cpuOf, memoryOf } from '../measure/proc.ts';
import { row } from '../report/row.ts';
import type { Site } from '../site/site.ts';

const FEW = 100;

/** A start takes a tenth of a second, in which a machine may do anything else: more of them than of other rounds. */
const STARTS = 3;

const start = async (site: Site) => {
  const { pid, startUp, stop } = await site.serve();
  const cpu = cpuOf(pid) ?? Number.NaN;
  await pause(100);
  const memory = memoryOf(pid) ?? Number.NaN;
  await stop();
  return { startUp, cpu, memory };
};

export const worker: Section = async ({ scale, say, siteOf }) => {
  const [few, many] = [await siteOf(FEW), await siteOf(scale.articles)];
  const bytes = { few: await few.bundle(), many: await many.bundle() };
  const starts = scale.rounds * STARTS;
  say(`worker: starting it ${starts} times with ${FEW} and with ${scale.articles} articles`);
  const turns = await takeTurns(starts, { few: () => start(few), many: () => start(many) });
  const n = scale.articles.toLocaleString('en');
  const figure = (name: string, key: 'startUp' | 'cpu' | 'memory', unit: string, atMost: number) => {
    const [small, large] = [turns.few, turns.many].map((runs) => runs.map((run) => run[key])) as [
      number[],
      number[],
    ];
    return [
      row(`worker: ${name} at ${FEW} articles`, median(small), unit),
      row(`worker: ${name} at ${n}`, median(large), unit),
      row(`worker: ${name}, ${n} to ${FEW}`, medianRatio(large, small), 'x', { atMost }),
    ];
  };
  return [
    row(`worker: bundle after gzip at ${FEW} articles`, bytes.few / 1000, 'KB'),
    row(`worker: bundle after gzip at ${n}`, bytes.many / 1000, 'KB'),
    row(`worker: bundle, ${n} to ${FEW}`, bytes.many / bytes.few, 'x', { atMost: 1.02 }),
    ...figure('start to first answer', 'startUp', 'ms', 1.2),
    ...figure('CPU to first answer', 'cpu', 'ms', 1.2),
    ...figure('memory after the start', 'memory', 'MB', 1.05),
  ];
};
