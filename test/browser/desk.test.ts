// At the desk in a real Chromium: the open page follows a save without a key pressed, and a draft is seen under its ribbon.

import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Desk, openDesk } from '../support/run/commands/desk.ts';
import { hasChromium, openBrowser } from '../support/run/servers/chromium.ts';
import { record } from '../support/sample.ts';

describe.skipIf(!hasChromium() && !process.env.CI)('in Chromium', () => {
  let desk: Desk;
  let browser: Awaited<ReturnType<typeof openBrowser>>;
  beforeAll(async () => {
    [desk, browser] = await Promise.all([openDesk(), openBrowser()]);
  }, 120_000);
  afterAll(async () => {
    await browser?.close();
    await desk?.stop();
    desk?.remove();
  });
  const write = (id: string, headline: string, status = 'usable') =>
    writeFileSync(
      join(desk.folder, `content/articles/2026/09/${id}.md`),
      record({ id, headline, articleSection: '[tianjin]', pubStatus: status }),
    );

  test('an article, a draft and a mistake are followed', async () => {
    const page = await browser.newPage();
    const refused: string[] = [];
    page.on('console', (message) => message.type() === 'error' && refused.push(message.text()));
    await page.goto(`${desk.url}/zh-Hans/articles/dagu-fort-remains`);
    const file = join(desk.folder, 'content/articles/2026/09/dagu-fort-remains.md');
    const before = readFileSync(file, 'utf8');
    writeFileSync(file, before.replace('headline: ', 'headline: 随改随看'));
    await page.locator('h1', { hasText: '随改随看' }).waitFor();
    writeFileSync(file, before.replace('headline: ', 'title: '));
    await page.locator('.desk-banner').waitFor();
    writeFileSync(file, before);
    await page.locator('.desk-banner').waitFor({ state: 'detached' });

    await page.goto(`${desk.url}/zh-Hant-TW/`);
    write('draft-of-a-river', '头发', 'withheld');
    await page.locator('.desk-drafts a', { hasText: '頭髮' }).click();
    await page.locator('.desk-ribbon', { hasText: '草稿' }).waitFor();
    write('draft-of-a-river', '头发改了', 'withheld');
    await page.locator('h1', { hasText: '頭髮改了' }).waitFor();
    expect(refused).toEqual([]);
  });
});
