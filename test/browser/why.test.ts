// “Why this word?” in a real Chromium: seen on the page, mended there by mouse or keyboard, taken back, and nothing asked elsewhere.

import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import axe from 'axe-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Desk, openDesk, until } from '../support/run/commands/desk.ts';
import { hasChromium, openBrowser, steadily, watched } from '../support/run/servers/chromium.ts';
import { record } from '../support/sample.ts';

describe.skipIf(!hasChromium() && !process.env.CI)('in Chromium', () => {
  let desk: Desk;
  let browser: Awaited<ReturnType<typeof openBrowser>>;
  beforeAll(async () => {
    [desk, browser] = await Promise.all([openDesk(), openBrowser()]);
    writeFileSync(file('village-in-spring'), ARTICLE);
    writeFileSync(
      file('draft-of-spring'),
      ARTICLE.replace('village-in-spring', 'draft-of-spring').replace(
        '---\n\n',
        'pubStatus: withheld\n---\n\n',
      ),
    );
    await until(
      'the article',
      async () => (await fetch(`${desk.url}/zh-Hant/articles/village-in-spring`)).ok,
    );
    await until('the draft', async () => (await fetch(`${desk.url}/zh-Hant/articles/draft-of-spring`)).ok);
  }, 120_000);
  afterAll(async () => {
    await browser?.close();
    await desk?.stop();
    desk?.remove();
  });
  const file = (id: string) => join(desk.folder, `content/articles/2026/09/${id}.md`);
  const ARTICLE = record(
    {
      id: 'village-in-spring',
      headline: '春天的村子',
      datePublished: '2026-09-01T08:00:00+08:00',
      articleSection: '[tianjin]',
      author: '[{name: 余杰}]',
      editor: null,
    },
    '在镇上和附近村里搜集旧画。\n\n面馆开在河边。',
  );
  const open = async (path: string, width = 1280) => {
    const page = watched(await browser.newPage({ viewport: { width, height: 800 } }));
    const elsewhere: string[] = [];
    const wrong: string[] = [];
    page.on('request', (request) => request.url().startsWith(desk.url) || elsewhere.push(request.url()));
    page.on('console', (message) => message.type() === 'error' && wrong.push(message.text()));
    await page.goto(desk.url + path);
    return { page, elsewhere, wrong };
  };

  test('a question is marked and answered in place, the page shows it, and it is taken back', async () => {
    const { page, elsewhere, wrong } = await open('/zh-Hant-HK/articles/village-in-spring');
    const mark = page.locator('.text .desk-question', { hasText: /^[里裏]$/ });
    const before = (await mark.textContent()) ?? '';
    const other = before === '裏' ? '里' : '裏';
    const dialog = page.locator('dialog.desk-why[open]');
    await steadily(page, async () => {
      await mark.focus();
      await page.keyboard.press('Enter');
      await dialog.waitFor();
    });
    expect(await dialog.textContent()).toContain('zh-Hant-TW');
    await dialog.locator(`[data-choice="${other}"] button[data-scope="record"]`).click();
    await page.locator('.text p', { hasText: `村${other}` }).waitFor();
    expect(await page.locator('.text .desk-question', { hasText: /^[里裏]$/ }).count()).toBe(0);
    expect(readFileSync(file('village-in-spring'), 'utf8')).toMatch(
      /variants:\n {2}zh-Hant:\n {4}written:\n {6}- \[村里, 村[里裡]\]\n---/,
    );
    await page.locator('.desk-bar button', { hasText: /^Undo$/ }).click();
    await page.locator('.text p', { hasText: `村${before}` }).waitFor();
    expect(readFileSync(file('village-in-spring'), 'utf8')).toBe(ARTICLE);
    expect({ elsewhere, wrong }).toEqual({ elsewhere: [], wrong: [] });
    await page.close();
  });

  test('a tap on any word of a phone’s page tells why, and another word is written for the whole site', async () => {
    const { page, wrong } = await open('/zh-Hant-TW/articles/village-in-spring', 360);
    const dialog = page.locator('dialog.desk-why[open]');
    const place = () => {
      const walker = document.createTreeWalker(
        document.querySelector('.text') as Element,
        NodeFilter.SHOW_TEXT,
      );
      let node: Node | null = walker.nextNode();
      while (node && !node.textContent?.includes('館')) node = walker.nextNode();
      const at = node?.textContent?.indexOf('館') ?? 0;
      const range = document.createRange();
      range.setStart(node as Node, at);
      range.setEnd(node as Node, at + 1);
      const { x, y, width, height } = range.getBoundingClientRect();
      return { x: x + width / 2, y: y + height / 2 };
    };
    await steadily(page, async () => {
      await page.locator('.text .desk-question').first().waitFor();
      const { x, y } = await page.evaluate(place);
      await page.mouse.click(x, y);
      await dialog.waitFor();
    });
    expect(await dialog.locator('dd').first().textContent()).toMatch(/馆/);
    await dialog.locator('input').fill('小館');
    await dialog.locator('form button[data-scope="glossary"]').click();
    await page.locator('.text p', { hasText: '小館開在' }).waitFor();
    expect(readFileSync(join(desk.folder, 'content/glossary.yaml'), 'utf8')).toMatch(
      /\n {2}zh-Hant-TW:\n {4}- \[.*馆.*, .*小館.*\]\n/,
    );
    await page.locator('.desk-bar button', { hasText: /^Undo$/ }).click();
    await page.locator('.text p', { hasText: /^麵館開在/ }).waitFor();
    expect(wrong).toEqual([]);
    await page.close();
  });

  test.each([
    [360, 'light'],
    [360, 'dark'],
    [1280, 'light'],
  ] as const)(
    'on %i px, %s, axe finds nothing on a draft, nor in the dialog on it',
    async (width, colorScheme) => {
      const page = watched(await browser.newPage({ viewport: { width, height: 800 }, colorScheme }));
      await page.goto(`${desk.url}/zh-Hant-HK/articles/draft-of-spring`);
      const mark = page.locator('.text .desk-question').first();
      const dialog = page.locator('dialog.desk-why[open]');
      const complaints = () =>
        page.evaluate(async () => {
          const { run } = (window as unknown as { axe: typeof axe }).axe;
          return (await run()).violations.map(({ id, nodes }) => [id, nodes[0]?.html]);
        });
      await steadily(page, async () => {
        await mark.waitFor();
        await page.locator('.credits .desk-question').waitFor(); // the name has another colour than the text
        expect(await page.locator('.desk-bar button:visible').allInnerTexts()).toEqual(['字 ?']); // nothing to take back
        await page.evaluate(axe.source);
        expect(await complaints()).toEqual([]);
        await mark.focus();
        await page.keyboard.press('Enter');
        await dialog.waitFor();
      });
      expect(await complaints()).toEqual([]);
      const { x = -1, width: wide = 0 } = (await dialog.boundingBox()) ?? {};
      expect(x).toBeGreaterThanOrEqual(0);
      expect(x + wide).toBeLessThanOrEqual(width);
      expect(await dialog.evaluate((box) => box.scrollWidth - box.clientWidth)).toBe(0);
      await page.close();
    },
  );

  test('a word that is being written is not lost when something else is saved; the page follows when it is done', async () => {
    const { page } = await open('/zh-Hant/articles/draft-of-spring');
    const dialog = page.locator('dialog.desk-why[open]');
    await steadily(page, async () => {
      await page.locator('.text .desk-question').first().focus();
      await page.keyboard.press('Enter');
      await dialog.locator('input').fill('還在寫');
    });
    const other = 'village-in-spring';
    writeFileSync(file(other), ARTICLE.replace('面馆', '茶馆'));
    await until('the other article', async () =>
      (await (await fetch(`${desk.url}/zh-Hant/articles/${other}`)).text()).includes('茶館'),
    );
    await page.waitForTimeout(1000); // what must not happen
    expect(await dialog.locator('input').inputValue()).toBe('還在寫');
    await Promise.all([page.waitForEvent('framenavigated'), page.keyboard.press('Escape')]);
    writeFileSync(file(other), ARTICLE);
    await until('the article as it was', async () =>
      (await (await fetch(`${desk.url}/zh-Hant/articles/${other}`)).text()).includes('麵館'),
    );
    await page.close();
  });

  test('Return that is held down, or pressed twice, asks and answers nothing', async () => {
    const { page } = await open('/zh-Hant-HK/articles/draft-of-spring');
    const dialog = page.locator('dialog.desk-why[open]');
    const before = readFileSync(file('draft-of-spring'), 'utf8');
    await steadily(page, async () => {
      await page.locator('.text .desk-question').first().focus();
      await page.keyboard.down('Enter');
      await page.keyboard.down('Enter'); // it repeats
      await dialog.waitFor();
      await page.keyboard.down('Enter');
      await page.keyboard.up('Enter');
      await page.keyboard.press('Enter');
    });
    expect(await dialog.evaluate((box) => box.contains(document.activeElement))).toBe(true);
    await page.waitForTimeout(500); // what must not happen
    expect(await dialog.isVisible()).toBe(true);
    expect(readFileSync(file('draft-of-spring'), 'utf8')).toBe(before);
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.closest('[data-choice]')?.tagName)).toBe('LI');
    await page.close();
  });

  test('the keyboard goes word by word, on a draft as well, and finds the name in a by-line', async () => {
    const { page } = await open('/zh-Hant/articles/draft-of-spring');
    const dialog = page.locator('dialog.desk-why[open]');
    await steadily(page, async () => {
      await page.locator('.desk-bar button[title]').focus();
      await page.keyboard.press('Enter');
      expect(await page.evaluate(() => getSelection()?.toString())).toMatch(/春天/);
      await page.keyboard.press('ArrowRight');
      await page.keyboard.press('Enter');
      await dialog.waitFor();
    });
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    await steadily(page, async () => {
      await page.locator('.credits .desk-question', { hasText: '余傑' }).click();
      await dialog.waitFor();
    });
    await dialog.locator('[data-choice="余杰"] button[data-scope="record"]').click();
    await page.locator('.credits', { hasText: '余杰' }).waitFor();
    expect(readFileSync(file('draft-of-spring'), 'utf8')).toContain('- [余杰, 余杰]\n');
    await page.close();
  });

  test('only a page of this desk may write', async () => {
    const html = await (
      await fetch(`${desk.url}/zh-Hant/articles/village-in-spring`, {
        headers: { 'Sec-Fetch-Dest': 'document' },
      })
    ).text();
    const [, token = ''] = /data-token="([^"]+)"/.exec(html) ?? [];
    expect(token.length).toBeGreaterThan(20);
    const body = JSON.stringify({
      ...{ page: '/zh-Hant/articles/village-in-spring', field: 'body[0]', at: 7, word: '里' },
      ...{ choice: '哩', tag: 'zh-Hant', scope: 'record' },
    });
    const good = { 'Content-Type': 'application/json', 'X-Desk-Token': token, Origin: desk.url };
    const refused: Record<string, string>[] = [
      { ...good, 'X-Desk-Token': 'x' },
      { ...good, 'X-Desk-Token': '' },
      { ...good, Origin: 'https://evil.example' },
      { ...good, Origin: 'null' },
      { ...good, 'Content-Type': 'text/plain' },
      { ...good, 'Sec-Fetch-Site': 'cross-site' },
    ];
    for (const headers of refused)
      expect((await fetch(`${desk.url}/.desk/answer`, { method: 'POST', headers, body })).status).toBe(403);
    expect(readFileSync(file('village-in-spring'), 'utf8')).toBe(ARTICLE);
    expect(existsSync(file('village-in-spring'))).toBe(true);
  });
});
