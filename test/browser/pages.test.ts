// Every kind of page in every variant, in a real Chromium: what it asks for, how it looks to axe-core and to a keyboard, and
// what a newcomer does with it. Skipped where there is no Chromium, but in CI.

import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import axe from 'axe-core';
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { wordsIn } from '../../src/script/data/words.ts';
import { VARIANT_TAGS, VARIANTS } from '../../src/script/variants.ts';
import { PICTURE } from '../support/picture.ts';
import { hasChromium, openBrowser } from '../support/run/servers/chromium.ts';
import { type Deployment, openDeployment } from '../support/run/workers/deployment.ts';
import { ROOT, record } from '../support/sample.ts';

const HOSTILE = '<img src=x onerror=alert(1)>';

/** Where the picture of an article comes from that is not ours. */
const ELSEWHERE = 'https://images.example';

const PIXEL = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

/** A table that no phone has room for. */
const WIDE = `|${'甲|'.repeat(12)}\n|:-|:-:|-:|${'-|'.repeat(9)}\n|${'一九三七|'.repeat(12)}`;

interface Kind {
  readonly name: string;
  /** Its path below the variant. */
  readonly path: string;
  readonly status: number;
}

const KINDS: readonly Kind[] = [
  { name: 'front page', path: '', status: 200 },
  { name: 'channel', path: 'travel/', status: 200 },
  { name: 'archive of the site', path: 'archive/2/', status: 200 },
  { name: 'archive of a channel', path: 'tianjin/archive/1/', status: 200 },
  { name: 'archive by months', path: 'archive/', status: 200 },
  { name: 'article with credits', path: 'articles/tianjin-party-building-digest', status: 200 },
  {
    name: 'article with a picture and many scripts',
    path: 'articles/one-simplified-many-traditional',
    status: 200,
  },
  { name: 'article with a table', path: 'articles/emergency-numbers', status: 200 },
  {
    name: 'article with hostile texts and pictures from elsewhere',
    path: 'articles/hostile-texts',
    status: 200,
  },
  { name: 'feed', path: 'travel/rss.xml', status: 200 },
  { name: 'document of an archive', path: 'archive/1/atom.xml', status: 200 },
  { name: 'nothing', path: 'nothing/', status: 404 },
  { name: 'withdrawn article', path: 'articles/tianjin-crosstalk-teahouse', status: 410 },
];

const EVERY = VARIANT_TAGS.flatMap((variant) =>
  KINDS.map((kind) => ({ ...kind, variant, address: `/${variant}/${kind.path}` })),
);

describe.skipIf(!hasChromium() && !process.env.CI)('in Chromium', () => {
  let deployment: Deployment;
  let browser: Browser;
  let context: BrowserContext;
  let scratch: string;

  beforeAll(async () => {
    scratch = mkdtempSync(join(tmpdir(), 'fanjian-browser-'));
    const content = join(scratch, 'content');
    cpSync(join(ROOT, 'content'), content, { recursive: true });
    const fields = {
      id: 'hostile-texts',
      headline: `'${HOSTILE}'`,
      description: `'${HOSTILE}'`,
      datePublished: '2026-10-01T08:00:00+08:00',
      articleSection: '[society]',
      author: `[{name: '${HOSTILE}'}]`,
      correction: `[{date: 2026-10-02T08:00:00+08:00, text: '${HOSTILE}'}]`,
      image: `[{src: '${ELSEWHERE}/a.png', alt: '一点'}]`,
    };
    writeFileSync(
      join(content, 'articles/2026/09/hostile-texts.md'),
      record(
        fields,
        `第一段。\n\n![一点](${ELSEWHERE}/b.png)\n\n<script>alert(1)</script>\n\n第二段。\n\n${WIDE}`,
      ),
    );
    [deployment, browser] = await Promise.all([openDeployment({ content }), openBrowser()]);
    context = await newContext({ permissions: ['clipboard-read', 'clipboard-write'] });
  });

  afterAll(async () => {
    await browser?.close();
    await deployment?.close();
    rmSync(scratch, { recursive: true, force: true });
  });

  /** No request leaves this machine: pictures from elsewhere are answered here, slowly. */
  const newContext = async (options: BrowserContextOptions = {}) => {
    const made = await browser.newContext({
      baseURL: deployment.url,
      viewport: { width: 1280, height: 800 },
      ...options,
    });
    await made.route(`${ELSEWHERE}/**`, async (route) => {
      await new Promise((wait) => setTimeout(wait, 100));
      await route.fulfill({ body: PIXEL, contentType: 'image/png' });
    });
    if (options.javaScriptEnabled !== false) await made.addInitScript(observeShifts);
    return made;
  };

  /** Pages that a test is done with: opening one costs more than what most tests do with it. */
  const spare: Page[] = [];

  const withPage = async (use: (page: Page) => Promise<void>, options?: BrowserContextOptions) => {
    if (options) {
      const own = await newContext(options);
      await use(await own.newPage()).finally(() => own.close());
      return;
    }
    const page = spare.pop() ?? (await context.newPage());
    try {
      await use(page);
    } finally {
      page.removeAllListeners();
      await page.emulateMedia({ colorScheme: null, media: null });
      spare.push(page);
    }
  };

  test.each(EVERY)('$variant, $name: $address', async ({ address, variant, path, status }) => {
    await withPage(async (page) => {
      const said: string[] = [];
      const asked: string[] = [];
      page.on('pageerror', (error) => said.push(error.message));
      page.on('dialog', (dialog) => said.push(`dialog: ${dialog.message()}`));
      page.on('console', (message) => {
        // Chromium says of every page with an error status that it has one.
        const own = message.location().url === deployment.url + address && status >= 400;
        if (message.type() !== 'info' && !own) said.push(message.text());
      });
      page.on('request', (request) => asked.push(request.url()));
      await page.setViewportSize({ width: 320, height: 640 });
      const response = await page.goto(address);
      expect(response?.status()).toBe(status);
      expect(response?.headers()['content-type']).toBe('text/html; charset=utf-8');

      expect(await page.evaluate(() => document.documentElement.scrollWidth), 'at 320 pixels').toBe(320);
      expect(await page.evaluate(shifts), 'layout shift').toEqual([]);

      await page.setViewportSize({ width: 1280, height: 800 });
      await page.evaluate(axe.source);
      expect(await complaints(page), 'light').toEqual([]);
      await page.emulateMedia({ colorScheme: 'dark' });
      expect(await complaints(page, ['color-contrast']), 'dark').toEqual([]);

      // The keyboard reaches everything in its order, and shows where it is.
      await page.evaluate(watchFocus);
      const targets = await page.evaluate(() => window.targets.length);
      expect(targets).toBeGreaterThan(10);
      await Promise.all(Array.from({ length: targets }, () => page.keyboard.press('Tab')));
      const focused = await page.evaluate(() => window.focused);
      expect(focused.map(({ index }) => index)).toEqual(Array.from({ length: targets }, (_, index) => index));
      expect(focused.filter(({ visible }) => !visible)).toEqual([]);

      // The switch between the variants stays on the page.
      const links = await page
        .locator('nav.variants a')
        .evaluateAll((all) =>
          all.map((link) => [link.getAttribute('href'), link.getAttribute('aria-current')]),
        );
      expect(links).toEqual(VARIANT_TAGS.map((tag) => [`/${tag}/${path}`, tag === variant ? 'page' : null]));

      await checkAutodiscovery(page, variant);
      expect(said).toEqual([]);
      const foreign = asked.filter((url) => !url.startsWith(`${deployment.url}/`));
      expect(foreign.toSorted()).toEqual(
        path === 'articles/hostile-texts' ? [`${ELSEWHERE}/a.png`, `${ELSEWHERE}/b.png`] : [],
      );
    });
  });

  /** What was asked for already, by address. */
  const answers = new Map<string, Promise<string | null>>();

  const checkAutodiscovery = async (page: Page, variant: string) => {
    const feeds = await page.locator('link[rel="alternate"][type]').evaluateAll((all) =>
      all.map((link) => ({
        href: link.getAttribute('href') ?? '',
        type: link.getAttribute('type'),
        hreflang: link.getAttribute('hreflang'),
      })),
    );
    const order = [variant, ...VARIANT_TAGS.filter((tag) => tag !== variant)];
    // JSON is found by two types.
    const types = [
      'application/rss+xml',
      'application/atom+xml',
      'application/feed+json',
      'application/json',
    ];
    expect(feeds.map(({ hreflang, type }) => [hreflang, type])).toEqual(
      order.flatMap((tag) => types.map((type) => [tag, type])),
    );
    for (const { href, type } of feeds) {
      const answered =
        answers.get(href) ??
        fetch(href).then(({ status, headers }) => `${status} ${headers.get('Content-Type')}`);
      answers.set(href, answered);
      expect(await answered, href).toBe(`200 ${type?.replace('/json', '/feed+json')}; charset=utf-8`);
    }
  };

  test.each(VARIANTS)('$tag: the switch leads from page to page', async ({ tag }) => {
    await withPage(async (page) => {
      await page.goto('/zh/travel/');
      await page.locator(`nav.variants a[hreflang="${tag}"]`).click();
      await page.waitForURL(`${deployment.url}/${tag}/travel/`);
      const lang = await page.locator('html').getAttribute('lang');
      expect(lang).toBe(tag === 'zh' ? 'zh-Hans' : tag);
    });
  });

  test.each(VARIANT_TAGS)('/%s/: every button copies the address that stands beside it', async (variant) => {
    await withPage(async (page) => {
      await page.goto(`/${variant}/`);
      await page.locator('.bar > summary').click();
      await page.locator('.cards summary').first().click();
      for (const button of await page.locator('.addresses button:visible').all()) {
        const shown = await page.locator(`#${await button.getAttribute('data-copy')}`).innerText();
        await button.click();
        await page.waitForFunction(
          (text) => document.getElementById('copied')?.textContent?.endsWith(text),
          shown,
        );
        expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(shown);
        expect(await button.getAttribute('data-state')).toBe('copied');
        expect((await fetch(shown)).status).toBe(200);
      }
      expect(await page.evaluate(shifts), 'layout shift').toEqual([]);
    });
  });

  test('the reader that was used last stands first the next time, one of my own is where I say, and no cookie is set', async () => {
    await withPage(async (page) => {
      const asked: string[] = [];
      page.on('request', (request) => asked.push(new URL(request.url()).host));
      await page.goto('/zh-Hans/travel/');
      await page.locator('.bar > summary').click();
      const names = () => page.locator('.readers li:visible').allInnerTexts();
      expect(await names()).toEqual(['Feedly', 'Inoreader', 'Folo', 'NewsBlur']);
      const feed = encodeURIComponent(`${deployment.url}/zh-Hans/travel/rss.xml`);
      expect(await page.locator('[data-reader=newsblur]').getAttribute('href')).toBe(
        `https://www.newsblur.com/?url=${feed}`,
      );
      await page.locator('.readers input').fill('javascript:alert(1)');
      expect(await names()).toHaveLength(4);
      await page.locator('.readers input').fill('https://rss.example/');
      expect(await page.locator('[data-reader=freshrss]').getAttribute('href')).toBe(
        `https://rss.example/i/?c=feed&a=add&url_rss=${feed}`,
      );
      await page.locator('[data-reader=miniflux]').evaluate((link) => {
        link.addEventListener('click', (event) => event.preventDefault());
        (link as unknown as { click: () => void }).click();
      });
      await page.goto('/zh-Hant/tianjin/');
      await page.locator('.bar > summary').click();
      expect(await names()).toEqual(['Miniflux', 'Feedly', 'Inoreader', 'Folo', 'NewsBlur', 'FreshRSS']);
      expect(await page.locator('[data-reader=miniflux]').getAttribute('href')).toContain(
        'https://rss.example/bookmarklet?uri=',
      );
      expect(await page.context().cookies()).toEqual([]);
      expect(new Set(asked)).toEqual(new Set([new URL(deployment.url).host]));
    });
  });

  test('without the permission to copy, the address is marked', async () => {
    await withPage(async (page) => {
      await page.goto('/zh/travel/');
      await page.evaluate(() => {
        navigator.clipboard.writeText = () => Promise.reject(new Error('no'));
      });
      await page.locator('.bar > summary').click();
      await page.locator('#channel-travel-atom ~ *, .addresses button').nth(1).click();
      await page.waitForFunction(() => String(getSelection()) !== '');
      expect(await page.evaluate(() => String(getSelection()))).toBe(`${deployment.url}/zh/travel/atom.xml`);
    }, {});
  });

  test.each(VARIANT_TAGS)(
    '/%s/ without JavaScript: everything but the button that needs it',
    async (variant) => {
      await withPage(
        async (page) => {
          await page.goto(`/${variant}/`);
          await page.locator('.bar > summary').click();
          expect(await page.locator('button:visible').count()).toBe(0);
          expect(await page.locator('#site-rss').innerText()).toBe(`${deployment.url}/${variant}/rss.xml`);
          await page.locator('.cards > li:has(#channel-travel-rss) summary').click();
          await page.locator('a.address:has(#channel-travel-rss)').click();
          await page.waitForURL(`${deployment.url}/${variant}/travel/rss.xml`);
          await page.locator('.entries h3 a').first().click();
          // A click that leads on has not led there yet.
          await page.locator('article h1').waitFor();
          await page.locator('.follow a').click();
          await page.waitForURL(/\/#subscribe$/);
          await page.locator('#subscribe').waitFor();
        },
        { javaScriptEnabled: false },
      );
    },
  );

  test('a newcomer from Hong Kong subscribes to 游在天津, beginning at /', async () => {
    await withPage(
      async (page) => {
        await page.goto('/');
        expect(page.url()).toBe(`${deployment.url}/zh-Hant-HK/`);
        const card = page.locator('.cards > li', { hasText: '遊在天津' });
        await card.getByText('訂閱').click();
        await card.getByRole('button', { name: '複製網址' }).first().click();
        await page.getByRole('status').getByText('已複製').waitFor();
        const address = await page.evaluate(() => navigator.clipboard.readText());
        expect(address).toBe(`${deployment.url}/zh-Hant-HK/travel/rss.xml`);
        const feed = await (await fetch(address)).text();
        expect(feed).toContain('<language>zh-Hant-HK</language>');
        const open = card.getByRole('link', { name: '以閱讀器開啟' }).first();
        expect(await open.getAttribute('href')).toBe(`feed:${address}`);
      },
      { locale: 'zh-HK', permissions: ['clipboard-read', 'clipboard-write'] },
    );
  });

  test('a newcomer from elsewhere finds the Hong Kong feed by the switch', async () => {
    await withPage(
      async (page) => {
        await page.goto('/');
        expect(page.url()).toBe(`${deployment.url}/zh-Hans/`);
        await page.getByRole('link', { name: '游在天津', exact: true }).first().click();
        await page.getByRole('link', { name: '香港', exact: true }).click();
        await page.locator('.bar > summary').click();
        expect(await page.locator('#channel-travel-rss').innerText()).toBe(
          `${deployment.url}/zh-Hant-HK/travel/rss.xml`,
        );
      },
      { locale: 'en-GB' },
    );
  });

  test('a channel leads through its archive to the first article of all', async () => {
    await withPage(async (page) => {
      const follow = async (selector: string) => {
        const path = await page.locator(selector).last().getAttribute('href');
        await page.goto(path as string);
      };
      await page.goto('/zh-Hant-TW/');
      await page.locator('nav.archive a').first().click();
      await page.waitForURL('**/archive/*/');
      while ((await page.locator('nav.archive a[rel="prev"]').count()) > 0)
        await follow('nav.archive a[rel="prev"]');
      expect(page.url()).toBe(`${deployment.url}/zh-Hant-TW/archive/1/`);
      await follow('.entries h3 a');
      // The first line of ids.lock.
      expect(page.url()).toBe(`${deployment.url}/zh-Hant-TW/articles/fifteen-departments-livestream-digest`);
    });
  });

  test('a hostile headline is text wherever it stands', async () => {
    await withPage(async (page) => {
      page.on('dialog', () => expect.unreachable('a script ran'));
      for (const path of ['', 'society/', 'society/rss.xml', 'articles/hostile-texts']) {
        await page.goto(`/zh-Hant-TW/${path}`);
        const headline = page
          .locator('h1, h3')
          .getByText(HOSTILE)
          .or(page.locator('h1', { hasText: HOSTILE }));
        expect(await headline.first().innerText(), path).toBe(HOSTILE);
        expect(await page.locator('img[src="x"]').count()).toBe(0);
      }
    });
  });

  test('the file itself can be saved from the page of a feed, as readers get it', async () => {
    await withPage(async (page) => {
      await page.goto('/zh-Hans/travel/rss.xml');
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.locator('.links a[download]').click(),
      ]);
      const chunks: Buffer[] = [];
      for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer);
      expect(Buffer.concat(chunks).toString()).toBe(
        await (await fetch(`${deployment.url}/zh-Hans/travel/rss.xml`)).text(),
      );
    });
  });

  test('going back and forth, and asking from a script, never mixes the page of a feed with the feed', async () => {
    await withPage(async (page) => {
      await page.goto('/zh-Hans/travel/');
      const asFeed = () =>
        page.evaluate(() =>
          fetch('/zh-Hans/travel/rss.xml').then((response) => response.headers.get('Content-Type')),
        );
      // The page's policy lets no script connect, so the question is asked outside of it.
      const types: (string | null | undefined)[] = [];
      await page.route('**/travel/', async (route) => {
        const response = await route.fetch();
        const { 'content-security-policy': _, ...headers } = response.headers();
        await route.fulfill({ response, headers });
      });
      await page.reload();
      types.push(await asFeed());
      types.push((await page.goto('/zh-Hans/travel/rss.xml'))?.headers()['content-type']);
      await page.goBack();
      types.push(await asFeed());
      await page.goForward();
      expect(await page.locator('h1').innerText()).toContain('游在天津');
      expect(types).toEqual([
        'application/rss+xml; charset=utf-8',
        'text/html; charset=utf-8',
        'application/rss+xml; charset=utf-8',
      ]);
    }, {});
  });

  test('an article is there after HTML, stylesheet and script, and nothing asks for more than its pictures', async () => {
    await withPage(async (page) => {
      const asked: string[] = [];
      page.on('request', (request) => asked.push(new URL(request.url()).pathname));
      await page.goto('/zh-Hans/articles/one-simplified-many-traditional', { waitUntil: 'networkidle' });
      expect(asked.toSorted()).toEqual([
        '/copy.js',
        ...(asked.includes('/icon.svg') ? ['/icon.svg'] : []),
        PICTURE,
        '/style.css',
        '/zh-Hans/articles/one-simplified-many-traditional',
      ]);
      const css = await (await fetch(`${deployment.url}/style.css`)).text();
      expect(css).not.toMatch(/@import|url\(/);
      expect(gzipSync(css).length).toBeLessThan(10_000);
    });
  });

  test.each(VARIANT_TAGS)('/%s/: the HTML is under 12 KB', async (variant) => {
    const html = await (await fetch(`${deployment.url}/${variant}/`)).text();
    expect(gzipSync(html).length).toBeLessThan(12_000);
  });

  test.each(VARIANT_TAGS)(
    '/%s/ on a phone leads with news, and its menu with the variants',
    async (variant) => {
      await withPage(async (page) => {
        await page.setViewportSize({ width: 360, height: 800 });
        for (const path of ['', 'travel/']) {
          await page.goto(`/${variant}/${path}`);
          const heights = await page.evaluate(() => ({
            header: document.querySelector('header')?.getBoundingClientRect().height,
            headline: document.querySelector('.stories h3')?.getBoundingClientRect().bottom,
            page: document.documentElement.scrollWidth,
          }));
          expect(heights.page).toBe(360);
          expect(heights.header).toBeLessThanOrEqual(100);
          expect(heights.headline).toBeLessThan(400);
        }
        const other = page.locator('nav.variants a[hreflang="zh-Hant-HK"]');
        expect(await other.isVisible()).toBe(false);
        await page.locator('nav.variants summary').click();
        await other.click();
        await page.waitForURL(`${deployment.url}/zh-Hant-HK/travel/`);
      }, {});
    },
  );

  test('a table keeps its alignment, and a wide one scrolls in its own box', async () => {
    await withPage(async (page) => {
      await page.setViewportSize({ width: 360, height: 800 });
      await page.goto('/zh-Hant-TW/articles/hostile-texts');
      const seen = await page.evaluate(() => {
        const box = document.querySelector('.box') as HTMLElement;
        box.scrollLeft = 1000;
        return {
          page: document.documentElement.scrollWidth,
          scrolled: box.scrollLeft > 0,
          aligned: [...box.querySelectorAll('td')]
            .slice(0, 3)
            .map((cell) => getComputedStyle(cell).textAlign),
        };
      });
      expect(seen).toEqual({ page: 360, scrolled: true, aligned: ['start', 'center', 'end'] });
    }, {});
  });

  test.each([360, 768, 1440])(
    'at %i pixels no page is wider, and nothing of it is cut off',
    async (width) => {
      await withPage(async (page) => {
        await page.setViewportSize({ width, height: 900 });
        for (const { path } of KINDS) {
          await page.goto(`/zh-Hant-HK/${path}`);
          const wide = await page.evaluate(() =>
            [...document.querySelectorAll('main *, body > footer *')]
              .filter((element) => element.checkVisibility() && !element.closest('.box, .unseen, pre'))
              .filter((element) => element.getBoundingClientRect().right > innerWidth + 1)
              .map(({ outerHTML }) => outerHTML.slice(0, 80)),
          );
          expect([path, wide]).toEqual([path, []]);
          expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
        }
      }, {});
    },
  );

  test.each(VARIANT_TAGS)('/%s/: every kind of page leads to every channel', async (variant) => {
    await withPage(async (page) => {
      const seen = new Map<string, readonly (string | null)[]>();
      for (const { path } of KINDS) {
        await page.goto(`/${variant}/${path}`);
        const links = await page
          .locator('nav.channels a')
          .evaluateAll((all) => all.map((link) => link.getAttribute('href')));
        seen.set(path, links);
      }
      expect(seen.get('')?.length).toBe(9);
      expect(new Set([...seen.values()].map(String)).size).toBe(1);
    });
  });

  test('an article leads to the one before it in its channel, and back', async () => {
    await withPage(async (page) => {
      const address = '/zh-Hant-TW/articles/haihe-five-rivers';
      await page.goto(address);
      const headline = await page.locator('.near a[rel=prev]').innerText();
      await page.locator('.near a[rel=prev]').click();
      await page.waitForURL((url) => url.pathname !== address);
      expect(await page.locator('h1').innerText()).toBe(headline);
      await page.locator('.near a[rel=next]').click();
      await page.waitForURL((url) => url.pathname === address);
    });
  });

  test('an article is shared by the browser’s own sheet, or its address copied, and without a script there is no button', async () => {
    const path = '/zh-Hans/articles/emergency-numbers';
    const address = deployment.url + path;
    await withPage(
      async (page) => {
        await page.goto(path);
        const button = page.locator('.share button');
        await page.evaluate(() => {
          (window as unknown as { shared: unknown[] }).shared = [];
          navigator.share = async (data) => {
            (window as unknown as { shared: unknown[] }).shared.push(data);
            throw new DOMException('closed', 'AbortError');
          };
        });
        await button.click();
        const shared = await page.evaluate(() => (window as unknown as { shared: unknown[] }).shared);
        expect(shared).toEqual([{ title: await page.title(), url: address }]);
        expect(await button.getAttribute('data-state')).toBe(null);
        await page.evaluate(() => {
          (navigator as { share: unknown }).share = undefined;
        });
        await button.click();
        await page.waitForFunction(() => document.getElementById('copied')?.textContent);
        expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(address);
        await page.evaluate(() => {
          navigator.clipboard.writeText = () => Promise.reject(new Error('no'));
        });
        await button.click();
        await page.waitForFunction(() => String(getSelection()) !== '');
        expect(await page.evaluate(() => String(getSelection()))).toBe(address);
      },
      { permissions: ['clipboard-read', 'clipboard-write'] },
    );
    await withPage(
      async (page) => {
        await page.goto(path);
        expect(await page.locator('.share button').isVisible()).toBe(false);
      },
      { javaScriptEnabled: false },
    );
  });

  test.each(VARIANT_TAGS)('/%s/opml.xml: a list that was opened says what to do with it', async (variant) => {
    await withPage(async (page) => {
      await page.goto(`/${variant}/opml.xml`);
      const said = await page.evaluate(() => getComputedStyle(document.documentElement, '::before').content);
      expect(said).toBe(JSON.stringify(wordsIn(variant, 'zh-Hans').opmlWhat));
    });
  });

  test('text twice as large needs no scrolling sideways', async () => {
    await withPage(async (page) => {
      await page.setViewportSize({ width: 768, height: 1024 });
      for (const path of ['', 'travel/', 'articles/emergency-numbers', 'travel/rss.xml']) {
        await page.goto(`/zh-Hans/${path}`);
        await page.evaluate(() => document.documentElement.style.setProperty('font-size', '32px'));
        expect(await page.evaluate(() => document.documentElement.scrollWidth), path).toBe(768);
      }
    }, {});
  });

  test('what is printed says where it stands', async () => {
    await withPage(async (page) => {
      await page.goto('/zh-Hans/articles/emergency-numbers');
      expect(await page.locator('.printed').isVisible()).toBe(false);
      await page.emulateMedia({ media: 'print' });
      expect(await page.locator('.credits time').innerText()).toMatch(/^2026年\d+月\d+日 \d\d:\d\d$/);
      expect(await page.locator('.printed').innerText()).toBe(
        `${deployment.url}/zh-Hans/articles/emergency-numbers`,
      );
      expect(await page.locator('nav.channels').isVisible()).toBe(false);
    });
  });

  test('text and pictures of an article share one centred measure', async () => {
    await withPage(async (page) => {
      await page.setViewportSize({ width: 768, height: 1024 });
      await page.goto('/zh-Hans/articles/one-simplified-many-traditional');
      const boxes = await page.locator('.text > *, h1, .credits').evaluateAll((all) =>
        all.map((element) => {
          const { left, right } = element.getBoundingClientRect();
          return [Math.round(left), Math.round(768 - right)];
        }),
      );
      expect(new Set(boxes.map(String)).size).toBe(1);
      expect(boxes[0]?.[0]).toBe(boxes[0]?.[1]);
    }, {});
  });

  test.each([
    ['zh-Hans', 'SC'],
    ['zh-Hant', 'TC'],
    ['zh-Hant-TW', 'TC'],
    ['zh-Hant-HK', 'HK'],
  ])('%s is set in the glyphs of its region (%s)', async (variant, region) => {
    await withPage(async (page) => {
      await page.goto(`/${variant}/articles/emergency-numbers`);
      const fonts = await fontsOf(page, 'article h1, .text p');
      // Where the fonts of the tests are not installed, the system's own are taken by lang.
      for (const name of fonts.filter((font) => font.includes('CJK')))
        expect(name).toMatch(new RegExp(` ${region}$`));
    });
  });

  test('on paper there is the text, and nothing to click', async () => {
    await withPage(async (page) => {
      await page.emulateMedia({ media: 'print' });
      await page.goto('/zh-Hans/articles/one-simplified-many-traditional');
      expect(await page.locator('article h1').isVisible()).toBe(true);
      expect(await page.locator('.credits time').isVisible()).toBe(true);
      expect(await page.locator('nav:visible').count()).toBe(0);
      await page.goto('/zh-Hans/');
      expect(await page.locator('button:visible').count()).toBe(0);
    }, {});
  });
});

declare global {
  interface Window {
    moved: string[];
    targets: Element[];
    focused: { index: number; visible: boolean }[];
  }
}

/** Runs before the page: everything that moves without the reader's doing. */
const observeShifts = () => {
  window.moved = [];
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as (PerformanceEntry & {
      value: number;
      hadRecentInput: boolean;
      sources: { node?: Node }[];
    })[])
      if (!entry.hadRecentInput)
        window.moved.push(`${entry.value} ${entry.sources.map(({ node }) => node?.nodeName).join()}`);
  }).observe({ type: 'layout-shift', buffered: true });
};

const shifts = () => window.moved;

/** Notes what gets the focus, and whether that can be seen. */
const watchFocus = () => {
  window.targets = [
    ...document.querySelectorAll('a[href]:not([tabindex="-1"]), button, summary, input, [tabindex="0"]'),
  ].filter((element) => element.checkVisibility({ visibilityProperty: true }));
  window.focused = [];
  (document.activeElement as HTMLElement | null)?.blur();
  scrollTo(0, 0);
  document.addEventListener('focusin', ({ target }) => {
    const element = target as Element;
    const { outlineStyle, outlineWidth } = getComputedStyle(element);
    const { width, height } = element.getBoundingClientRect();
    window.focused.push({
      index: window.targets.indexOf(element),
      visible: outlineStyle === 'solid' && Number.parseFloat(outlineWidth) >= 2 && width > 10 && height > 10,
    });
  });
};

/** What axe-core finds wrong, by rule and element; all rules unless some are named. */
const complaints = (page: Page, rules?: string[]): Promise<string[]> =>
  page.evaluate(async (only) => {
    const { run } = (window as unknown as { axe: typeof axe }).axe;
    const { violations } = await run(document, {
      resultTypes: ['violations'],
      ...(only && { runOnly: { type: 'rule', values: only } }),
    });
    return violations.flatMap(({ id, help, nodes }) => nodes.map(({ html }) => `${id}: ${help}: ${html}`));
  }, rules);

/** The fonts that Chromium really took. */
const fontsOf = async (page: Page, selector: string): Promise<string[]> => {
  const session = await page.context().newCDPSession(page);
  await session.send('DOM.enable');
  await session.send('CSS.enable');
  const { root } = await session.send('DOM.getDocument');
  const { nodeIds } = await session.send('DOM.querySelectorAll', { nodeId: root.nodeId, selector });
  const used = await Promise.all(
    nodeIds.map((nodeId) => session.send('CSS.getPlatformFontsForNode', { nodeId })),
  );
  return used.flatMap(({ fonts }) => fonts.map(({ familyName }) => familyName));
};
