// Real readers against one deployment of the Worker: each sees every feed in every variant and format that it can read, as
// expected.ts has it, and asks again for nothing that has not changed.

import { afterAll, beforeAll } from 'vitest';
import { testNewsboat } from '../support/readers/newsboat.ts';
import { testPackages } from '../support/readers/packages.ts';
import { testPython } from '../support/readers/python.ts';
import { testRss2email } from '../support/readers/rss2email.ts';
import { testSfeed } from '../support/readers/sfeed.ts';
import { testSimplePie } from '../support/readers/simplepie.ts';
import { openSite, type Site, type Suite } from '../support/readers/site.ts';
import { testWritten } from '../support/readers/written.ts';
import { testXmllint } from '../support/readers/xmllint.ts';

let site: Site | undefined;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site?.close());

const SUITES: Suite[] = [
  testWritten,
  testXmllint,
  testNewsboat,
  testSfeed,
  testRss2email,
  testPython,
  testSimplePie,
  testPackages,
];

for (const suite of SUITES) suite(() => site as Site);
