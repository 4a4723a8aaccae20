// Which Node the project says it needs is one that everything it installs takes, so that `npm install` has nothing to warn of.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { minVersion, satisfies, subset } from 'semver';
import { expect, test } from 'vitest';
import { ROOT } from './support/sample.ts';

interface Package {
  readonly version?: string;
  readonly engines?: { readonly node?: string };
  /** Left out where it does not fit. */
  readonly optional?: boolean;
}

const read = (file: string) => JSON.parse(readFileSync(join(ROOT, file), 'utf8'));
const packages: Record<string, Package> = read('package-lock.json').packages;
const range: string = read('package.json').engines.node;

const needs = Object.entries(packages).flatMap(([path, { engines, optional }]) =>
  path !== '' && engines?.node && !optional ? [[path, engines.node] as const] : [],
);

test.each(needs)('%s takes every Node that package.json names', (_, node) => {
  expect(subset(range, node), `${range} within ${node}`).toBe(true);
});

test('the lock says what package.json says', () => {
  expect(packages['']?.engines?.node).toBe(range);
});

test('the README names the versions of package.json, and the one that the commands run by', () => {
  const [, named = ''] =
    /On a machine with Node ([^:]+):/.exec(readFileSync(join(ROOT, 'README.md'), 'utf8')) ?? [];
  expect(named).toBe('22 (from 22.22), 24, or 26 and newer');
  for (const version of ['22.22.0', '22.99.0', '24.0.0', '24.99.0', '26.0.0'])
    expect(satisfies(version, range), version).toBe(true);
  for (const version of ['20.20.2', '22.21.0', '23.0.0', '25.0.0'])
    expect(satisfies(version, range), version).toBe(false);
  expect(minVersion(range)?.version).toBe('22.22.0');
  expect(satisfies(packages['node_modules/node']?.version ?? '', range)).toBe(true);
});
