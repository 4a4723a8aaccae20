// The desk's front page in a real Chromium: what it lists and where that leads, on a phone and a large screen, light and dark, in
// both languages; it follows a save, copies a place, and asks nothing elsewhere.

import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Desk, openDesk, until } from '../support/run/commands/desk.ts';
import { hasChromium, openBrowser, steadily, watched } from '../support/run/servers/chromium.ts';
import { record } from '../support/sample.ts';

describe.skipIf(!hasChromium() && !process.env.CI)('in Chromium', () => {
  let desk: Desk;
  let browser: Awaited<ReturnType<typeof openBrowser>>;
  const file = (id: string) => join(desk.folder, `content/articles/2026/09/${id}.md`);
  const FIELDS = { articleSection: '[tianjin]', author: '[{name: 余杰}]', editor: null };
  beforeAll(async () => {
    [desk, browser] = await Promise.all([openDesk(), openBrowser()]);
    const write = (id: string, fields: Record<string, string>) =>
      writeFileSync(file(id), record({ id, ...FIELDS, ...fields }, '在镇上和附近村里搜集旧画。'));
    write('draft-of-a-river', { headline: '草稿里的河', pubStatus: 'withheld' });
    write('comes-in-a-thousand-years', { headline: '千年之后', datePublished: '2999-01-02T08:30:00+08:00' });
    write('village-in-spring', { headline: '春天的村子', datePublished: '2026-09-01T08:00:00+08:00' });
    await until(
      'the article',
      async () => (await fetch(`${desk.url}/zh-Hant/articles/village-in-spring`)).ok,
    );
  }, 120_000);
  afterAll(async () => {
    await browser?.close();
    await desk?.stop();
    desk?.remove();
  });

  const rows = (page: Page, section: string) => page.locator(`section[aria-labelledby="${section}"] li`);

  const open = async (locale: string, width: number, colorScheme: 'light' | 'dark' = 'light') => {
    const context = await browser.newContext({ locale, colorScheme, viewport: { width, height: 800 } });
    await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: desk.url });
    const page = watched(await context.newPage());
    const wrong: string[] = [];
    page.on('request', (request) => request.url().startsWith(desk.url) || wrong.push(request.url()));
    page.on('console', (message) => message.type() === 'error' && wrong.push(message.text()));
    await page.goto(`${desk.url}/desk`);
    await rows(page, 'questions').first().waitFor({ timeout: 0 });
    return { page, wrong, close: () => context.close() };
  };

  test('drafts, what is scheduled, questions, issues and changes are there, each with its page and its file', async () => {
    const { page, wrong, close } = await open('zh-CN', 1280);
    expect(await page.locator('h1').textContent()).toBe('编辑台');
    expect(await rows(page, 'drafts').filter({ hasText: '草稿里的河' }).count()).toBe(1);
    const scheduled = rows(page, 'scheduled').filter({ hasText: '千年之后' });
    expect(await scheduled.locator('.state').textContent()).toBe('2999-01-02 08:30 发布');
    expect(await page.locator('section[aria-labelledby="changes"] .note').textContent()).toMatch(
      /^\d{4}-\d\d-\d\d 00:00（北京时间）以来有改动的内容文件。$/,
    );
    expect(await rows(page, 'changes').first().locator('.state').textContent()).toMatch(/^\d\d:\d\d$/);
    const question = rows(page, 'questions').first();
    expect(await question.textContent()).toMatch(/“.*【.+】.*”在 zh-Han\S* 里可能是/);
    const places = await page.locator('section:not([aria-labelledby="feeds"]) code').allTextContents();
    expect(places.length).toBeGreaterThan(4);
    for (const place of places) {
      expect(place).toMatch(/^content\/.+:\d+$/);
      const [path = '', line = ''] = place.split(':');
      expect(readFileSync(join(desk.folder, path), 'utf8').split('\n').length).toBeGreaterThanOrEqual(+line);
    }
    const pages = await page
      .locator('section a[href^="/"]')
      .evaluateAll((links) => links.map((a) => (a as HTMLAnchorElement).href));
    expect(pages.length).toBeGreaterThan(4);
    for (const address of pages) expect((await fetch(address)).status, address).toBe(200);
    await question.locator('a').first().click();
    await page.locator('.desk-question').first().waitFor();
    expect(wrong).toEqual([]);
    await close();
  });

  test('it follows a save, names a mistake with its line, and copies the place of it', async () => {
    const { page, close } = await open('en-GB', 1280);
    const before = readFileSync(file('village-in-spring'), 'utf8');
    writeFileSync(
      file('village-in-spring'),
      before.replace('articleSection: [tianjin]', 'articleSection: [nowhere]'),
    );
    const issue = rows(page, 'issues').filter({ hasText: '“nowhere” is no channel; write one of' });
    await issue.waitFor();
    expect(await issue.locator('.state').textContent()).toBe('error');
    await issue.locator('button').click();
    await page.locator('#copied', { hasText: 'village-in-spring.md:' }).waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(
      /^content\/articles\/2026\/09\/village-in-spring\.md:\d+$/,
    );
    writeFileSync(file('village-in-spring'), before);
    await issue.waitFor({ state: 'detached' });
    rmSync(file('draft-of-a-river'));
    await rows(page, 'drafts').filter({ hasText: '草稿里的河' }).waitFor({ state: 'detached' });
    await close();
  });

  test.each([
    ['zh-TW', 360, 'light', 'zh-Hant-TW'],
    ['zh-CN', 360, 'dark', 'zh-Hans'],
    ['en-GB', 768, 'dark', 'en'],
    ['zh-HK', 1280, 'light', 'zh-Hant-HK'],
  ] as const)(
    'in %s on %i px, %s, axe finds nothing and nothing is cut off',
    async (locale, width, scheme, language) => {
      const { page, wrong, close } = await open(locale, width, scheme);
      expect(await page.locator('html').getAttribute('lang')).toBe(language);
      const violations = await steadily(page, async () => {
        await page.evaluate(axe.source);
        return page.evaluate(async () => {
          const { run } = (window as unknown as { axe: typeof axe }).axe;
          return (await run()).violations.map(({ id, nodes }) => [id, nodes[0]?.html]);
        });
      });
      expect(violations).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      expect(wrong).toEqual([]);
      await close();
    },
  );

  test('only a browser on this machine gets it', async () => {
    const { request } = await import('node:http');
    const status = await new Promise((resolve) =>
      request(`${desk.url}/desk/`, { headers: { Host: 'evil.example' } }, (answer) => {
        answer.resume();
        resolve(answer.statusCode);
      }).end(),
    );
    expect(status).not.toBe(200);
  });
});
