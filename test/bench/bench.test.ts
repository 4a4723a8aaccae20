// A small smoke of the benchmarks: what they generate is the same for the same seed, and what they print has its shape. No time is
// a matter of these tests.

import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { ASSUMED, FREE, monthOf, PAID, priceOf, subscribersWithin } from '../../bench/cost/cost.ts';
import { newspaper } from '../../bench/generate.ts';
import { withTable } from '../../bench/report/report.ts';
import { type Row, row } from '../../bench/report/row.ts';
import { formatTable } from '../../bench/report/table.ts';
import { ROOT } from '../support/sample.ts';

const scratch = mkdtempSync(join(tmpdir(), 'fanjian-'));
afterAll(() => rmSync(scratch, { recursive: true }));

const bench = (...args: string[]) =>
  spawnSync(process.execPath, [join(ROOT, 'bench/main.ts'), ...args], {
    encoding: 'utf8',
    env: process.env,
  });

test('the same seed is the same newspaper, another is another, and a longer one begins as a shorter one', () => {
  const paper = (seed: number, articles = 60) =>
    JSON.stringify([...newspaper({ articles, channels: 10, seed })]);
  expect(paper(1)).toBe(paper(1));
  expect(paper(2)).not.toBe(paper(1));
  expect(paper(1, 61)).toContain(paper(1).slice(0, -1));
});

test('rows of a build, and nothing left behind', () => {
  const file = join(scratch, 'rows.json');
  const small = ['--quick', '--only', 'build', '--articles', '60', '--in', scratch];
  const { status, stdout, stderr } = bench(...small, '--json', file);
  expect(status, stderr).toBe(0);
  const rows = JSON.parse(readFileSync(file, 'utf8')) as Row[];
  expect(rows.length).toBeGreaterThan(10);
  for (const row of rows) {
    expect(Object.keys(row)).toEqual(['name', 'value', 'unit', 'target', 'holds']);
    expect(row.name).toMatch(/^build: ./);
    expect(row.value === null || Number.isFinite(row.value), row.name).toBe(true);
    expect(row.target ?? '≤ 1', row.name).toMatch(/^[≤≥] [\d.]+( on that machine)?$/);
    expect(row.holds === null, row.name).toBe(row.target === null || row.value === null);
    expect(stdout).toContain(row.name);
  }
  expect(readdirSync(scratch)).toEqual(['rows.json']);
});

test.each<[what: string, args: string[], status: number, said: RegExp]>([
  ['help', ['--help'], 0, /^Usage: npm run bench/],
  ['no such section', ['--only', 'biuld'], 2, /--only biuld: no such section; use build, /],
  ['no such option', ['--quik'], 2, /'--quik'/],
  ['no number', ['--articles', 'many'], 2, /--articles is “many”; write a number from 1 on/],
])('%s', (_, args, status, said) => {
  const done = bench(...args);
  expect(done.status).toBe(status);
  expect(done.stdout + done.stderr).toMatch(said);
});

test.each<
  [
    value: number | undefined,
    target: { atMost?: number; atLeast?: number; oneMachine?: boolean },
    row: Partial<Row>,
  ]
>([
  [0.81234, { atLeast: 0.8 }, { value: 0.812, target: '≥ 0.8', holds: true }],
  [61, { atMost: 60 }, { value: 61, target: '≤ 60', holds: false }],
  [61, { atMost: 60, oneMachine: true }, { value: 61, target: '≤ 60 on that machine', holds: false }],
  [12_345.6, {}, { value: 12_346, target: null, holds: null }],
  [undefined, { atMost: 60 }, { value: null, target: '≤ 60', holds: null }], // not known on this machine
  [Number.NaN, {}, { value: null, target: null, holds: null }],
])('a row of %s', (value, target, expected) => {
  expect(row('a: b', value, 's', target)).toEqual({ name: 'a: b', unit: 's', ...expected });
});

test('tables: wide characters line up, and a report keeps what stands around its table', () => {
  const rows = [row('繁簡', 1, 's'), row('abcdef', 22, 's', { atMost: 3 })];
  expect(formatTable(rows).split('\n')).toEqual([
    '        value  unit  target  holds',
    '繁簡        1  s',
    'abcdef     22  s     ≤ 3     NO',
  ]);
  const page = 'before\n<!-- bench:a -->\nstale\n<!-- /bench:a -->\nafter\n';
  const written = withTable(page, 'a', 'here.', rows);
  expect(written).toMatch(/^before\n<!-- bench:a -->\nhere\.\n\n\| {2}\| value /);
  expect(written).toMatch(/\| abcdef \| 22 \| s \| ≤ 3 \| NO \|\n<!-- \/bench:a -->\nafter\n$/);
  expect(written).not.toContain('stale');
  expect(() => withTable(page, 'b', '', rows)).toThrow('bench:b');
});

test('a month: every poll is a request, a hub saves most of them, and a plan that does not carry it has no price', () => {
  const figures = { bytes304: 700, bytes200: 50_000, cpu304: 0.1, cpuRender: 5 };
  const often = monthOf(figures, 10, false);
  expect(often.requests).toBe(6 * 24 * ASSUMED.days * ASSUMED.subscribers);
  expect(monthOf(figures, 30, false).requests).toBe(often.requests / 3);
  expect(monthOf(figures, 10, true).requests).toBeLessThan(often.requests / 100);
  expect(priceOf(FREE, often, figures)).toBeUndefined(); // more than 100,000 a day
  expect(priceOf(PAID, often, figures)).toBe(5);
  expect(priceOf(PAID, { ...often, requests: 12_000_000 }, figures)).toBeCloseTo(5.6);
  expect(priceOf(FREE, monthOf(figures, 60, false), figures)).toBe(0);
  expect(priceOf(FREE, monthOf(figures, 60, false), { ...figures, cpuRender: 11 })).toBeUndefined();
  expect(subscribersWithin(FREE, often)).toBe(694);
});
