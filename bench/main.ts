// `npm run bench`: figures for a reader and for ratios, never for a test.

import { mkdirSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { createBench, FULL, QUICK, type Scale, type Section } from './bench.ts';
import { describeMachine } from './measure/machine.ts';
import { HAS_PROC } from './measure/proc.ts';
import { writeReport } from './report/report.ts';
import type { Row } from './report/row.ts';
import { formatTable } from './report/table.ts';
import { build } from './sections/build.ts';
import { convert } from './sections/convert.ts';
import { cost } from './sections/cost.ts';
import { imports } from './sections/import.ts';
import { load } from './sections/load.ts';
import { peers } from './sections/peers.ts';
import { speed } from './sections/speed.ts';
import { store } from './sections/store.ts';
import { time } from './sections/time.ts';
import { worker } from './sections/worker.ts';

const SECTIONS: Readonly<Record<string, { what: string; run: Section }>> = {
  build: { what: 'what a build costs, writes, and changes', run: build },
  worker: { what: 'bundle, start and memory of the Worker, at few articles and at many', run: worker },
  speed: { what: 'answers beside a bare Hono Worker, renders, memory in rotation', run: speed },
  time: { what: 'what fifty scheduled articles cost the Worker', run: time },
  store: { what: 'a slice out of assets and out of R2, as wrangler has both here', run: store },
  load: { what: 'a crowd of pollers, a restart under load, damaged assets', run: load },
  peers: { what: 'rendering and conversion by what one would pick instead', run: peers },
  convert: { what: 'what conversion costs in the build', run: convert },
  import: { what: 'saved pages, beside what one would read them with instead', run: imports },
  cost: { what: 'what a publisher pays for 1,000 subscribers, from measured figures', run: cost },
};

const HELP = `Usage: npm run bench -- [options]

Measures this machine: builds of a generated newspaper, the Worker on workerd beside a bare one, and what others would cost.

  --quick          a small version, in under a minute
  --only SECTION   one section, or more with commas:
${Object.entries(SECTIONS)
  .map(([name, { what }]) => `                     ${name.padEnd(8)} ${what}\n`)
  .join('')}  --articles N     of the newspaper; ${FULL.articles} unless given, ${QUICK.articles} with --quick
  --channels N     in how many channels; ${FULL.channels} unless given
  --seed S         another newspaper for another number; ${FULL.seed} unless given
  --in DIR         where sites are written and built, some 15 GB at 300,000 articles; TMPDIR or /tmp unless given
  --json FILE      writes the rows: {name, value, unit, target, holds}
  --write          writes the tables into docs/performance.md
  --help           show this

Only this machine's own addresses are asked. Exit status: 0 whatever was measured, 2 for an unknown option.
`;

const OPTIONS = {
  quick: { type: 'boolean' },
  only: { type: 'string' },
  articles: { type: 'string' },
  channels: { type: 'string' },
  seed: { type: 'string' },
  in: { type: 'string' },
  json: { type: 'string' },
  write: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const;

class UsageError extends Error {}

const parse = () => {
  try {
    return parseArgs({ options: OPTIONS }).values;
  } catch (error) {
    throw new UsageError((error as Error).message);
  }
};

type Values = ReturnType<typeof parse>;

const count = (values: Values, name: 'articles' | 'channels' | 'seed', otherwise: number): number => {
  const given = values[name];
  if (given === undefined) return otherwise;
  if (!/^[1-9]\d*$/.test(given)) throw new UsageError(`--${name} is “${given}”; write a number from 1 on`);
  return Number(given);
};

const scaleOf = (values: Values): Scale => {
  const scale = values.quick ? QUICK : FULL;
  const articles = count(values, 'articles', scale.articles);
  return {
    ...scale,
    articles,
    builds: articles > 100_000 ? 1 : scale.builds,
    channels: count(values, 'channels', scale.channels),
    seed: count(values, 'seed', scale.seed),
  };
};

const sectionsOf = ({ only }: Values): string[] => {
  const names = only?.split(',') ?? Object.keys(SECTIONS);
  for (const name of names)
    if (!Object.hasOwn(SECTIONS, name))
      throw new UsageError(`--only ${name}: no such section; use ${Object.keys(SECTIONS).join(', ')}`);
  return names;
};

const run = async (): Promise<number> => {
  const values = parse();
  if (values.help) {
    process.stdout.write(HELP);
    return 0;
  }
  const names = sectionsOf(values);
  const scale = scaleOf(values);
  if (values.in) {
    mkdirSync(values.in, { recursive: true });
    process.env.TMPDIR = resolve(values.in);
  }
  const machine = describeMachine();
  const how = `${machine}; ${scale.articles} articles in ${scale.channels} channels, seed ${scale.seed}; medians of ${scale.rounds} rounds`;
  process.stdout.write(`${how.replaceAll('; ', '\n')}\n`);
  if (!HAS_PROC)
    process.stdout.write('no /proc: CPU time and memory of other processes are not known here\n');
  const bench = createBench(scale);
  const rows: Row[] = [];
  for (const name of names) {
    const found = await SECTIONS[name]?.run(bench);
    if (!found) continue;
    rows.push(...found);
    process.stdout.write(`\n${formatTable(found)}\n`);
    if (values.write) writeReport(name, `${how}.`, found);
  }
  if (values.json) writeFileSync(values.json, `${JSON.stringify(rows, null, 2)}\n`);
  return 0;
};

try {
  process.exitCode = await run();
} catch (error) {
  if (!(error instanceof UsageError)) throw error;
  process.stderr.write(`${error.message}\n\n${HELP}`);
  process.exitCode = 2;
}
