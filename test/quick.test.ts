// Which tests a change is worth.

import { expect, test } from 'vitest';
import { testsFor } from './quick.ts';

const ALL = new Map([
  ['src/feed/formats/rss.ts', "import { httpDate } from '../../content/date.ts';"],
  ['src/content/date.ts', ''],
  ['src/press/disk/table.ts', ''],
  ['test/content/date.test.ts', "import { httpDate } from '../../src/content/date.ts';"],
  ['test/feed/formats.test.ts', "import { renderRss } from '../../src/feed/formats/rss.ts';"],
  ['test/press/press.test.ts', "import { buildCommand } from '../support/run/commands/command.ts';"],
  ['test/press/long/scale.test.ts', "import { buildCommand } from '../../support/run/commands/command.ts';"],
  ['test/commands/new.test.ts', "import { spawnSync } from 'node:child_process';"],
  ['test/edge/hits.test.ts', "import { openDeployment } from '../support/run/workers/deployment.ts';"],
]);

test.each<[changed: string[], files: string[]]>([
  [[], []],
  [['README.md'], []],
  [['content/articles/a.md'], ['test/content/date.test.ts', 'test/feed/formats.test.ts']],
  [['src/content/date.ts'], ['test/content/date.test.ts', 'test/feed/formats.test.ts']],
  [['src/feed/formats/rss.ts'], ['test/feed/formats.test.ts']],
  [['src/press/disk/table.ts'], ['test/press/press.test.ts']],
  [['test/commands/new.test.ts'], ['test/commands/new.test.ts']],
  [['test/press/long/scale.test.ts'], ['test/press/press.test.ts', 'test/press/long/scale.test.ts']],
  [['test/edge/hits.test.ts'], []],
])('after a change of %o these are run: %o', (changed, files) => {
  expect(testsFor(changed, ALL)).toEqual(files);
});
