// `npm run test:quick`: in a minute or so what a change probably breaks. Types and style; the tests that import what changed,
// however indirectly; and of those that start processes, the ones of the rooms that the change touches. The whole is `npm test`,
// and what CI runs.

import { execFileSync, spawnSync } from 'node:child_process';
import { globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';

const HELP = `Usage: npm run test:quick [-- --since REV] [-- --help]

Runs what a change affects: the files that differ from REV (HEAD unless given), and those that git does not know yet.
`;

/** Tests that start processes or servers take seconds each; what such a file imports tells them. */
const STARTS_PROCESSES = /from 'node:child_process'|support\/run\/|\/bench\/(?!generate)/;

/** What only a whole deployment shows is left to `npm test`, and what takes half a minute, in folders named `long`. */
const WHOLE = /^test\/(edge|readers|browser)\//;
const LONG = /\/long\//;

/** A folder below src/ or test/ by its first name: `press` of `src/press/disk/table.ts`. */
const roomOf = (file: string): string | undefined => /^(?:src|test)\/([^/]+)\//.exec(file)?.[1];

/** Every file that a file imports, and those that they import: relative paths only. */
const reachOf = (file: string, all: ReadonlyMap<string, string>, seen = new Set<string>()): Set<string> => {
  seen.add(file);
  for (const [, from = ''] of (all.get(file) ?? '').matchAll(/from '(\.[^']+)'/g)) {
    const imported = join(dirname(file), from).replaceAll('\\', '/');
    if (!seen.has(imported)) reachOf(imported, all, seen);
  }
  return seen;
};

/** The test files that are worth running after a change of these files; `all` are the sources of src and test, by path. */
export const testsFor = (changed: readonly string[], all: ReadonlyMap<string, string>): string[] => {
  const rooms = new Set(changed.map(roomOf));
  const isWorth = (file: string, source: string) =>
    changed.includes(file) ||
    (!LONG.test(file) &&
      (STARTS_PROCESSES.test(source)
        ? rooms.has(roomOf(file))
        : changed.some((path) => reachOf(file, all).has(path) || path.startsWith('content/'))));
  return [...all]
    .filter(([file]) => file.endsWith('.test.ts') && !WHOLE.test(file))
    .filter(([file, source]) => isWorth(file, source))
    .map(([file]) => file);
};

const git = (...args: string[]): string[] =>
  execFileSync('git', args, { encoding: 'utf8' }).split('\n').filter(Boolean);

const run = (command: string, ...args: string[]): boolean =>
  spawnSync(command, args, { stdio: 'inherit' }).status === 0;

const main = (): number => {
  const { values } = parseArgs({
    options: { since: { type: 'string' }, help: { type: 'boolean', short: 'h' } },
  });
  if (values.help) {
    process.stdout.write(HELP);
    return 0;
  }
  const changed = [
    ...git('diff', '--name-only', '--relative', values.since ?? 'HEAD'),
    ...git('ls-files', '--others', '--exclude-standard'),
  ];
  const all = new Map(
    globSync('{src,test,bench}/**/*.ts')
      .toSorted()
      .map((file) => [file.replaceAll('\\', '/'), readFileSync(file, 'utf8')]),
  );
  const tests = testsFor(changed, all);
  process.stderr.write(`${changed.length} files changed; ${tests.length} test files\n`);
  const isFine =
    run('npm', 'run', '--silent', 'build') &&
    run('tsc') &&
    run('biome', 'check', '--error-on-warnings') &&
    (tests.length === 0 || run('vitest', 'run', '--project', 'node', '--project', 'workerd', ...tests));
  return isFine ? 0 : 1;
};

if (import.meta.main) process.exitCode = main();
