// `npm run screenshots`: the README's pictures, made anew from the sample site in a real browser.

import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { openBrowser } from '../test/support/run/servers/chromium.ts';
import { openDeployment } from '../test/support/run/workers/deployment.ts';

const FOLDER = join(import.meta.dirname, 'images');
const SIZE = { width: 1120, height: 700 };

// With the address of site.yaml in the pages, not that of this machine.
const deployment = await openDeployment({ env: { SITE_URL: '' } });
const browser = await openBrowser();

const picture = async (address: string, size = SIZE): Promise<Buffer> => {
  const page = await browser.newPage({ viewport: size, baseURL: deployment.url });
  await page.goto(address);
  const bytes = await page.screenshot();
  await page.close();
  return bytes;
};

/** Pictures next to each other, put together by the browser. */
const sideBySide = async (pictures: readonly Buffer[]): Promise<Buffer> => {
  const page: Page = await browser.newPage({ viewport: SIZE });
  const images = pictures.map((bytes) => `<img src="data:image/png;base64,${bytes.toString('base64')}">`);
  const style = 'body{margin:0;display:flex;gap:2px;background:#ccc}img{display:block}';
  await page.setContent(`<style>${style}</style>${images.join('')}`);
  const bytes = await page.screenshot();
  await page.close();
  return bytes;
};

const half = { width: SIZE.width / 2 - 1, height: SIZE.height };
const article = 'articles/tianjin-party-building-digest';

try {
  mkdirSync(FOLDER, { recursive: true });
  const pictures = {
    'front-page.png': await picture('/zh-Hant-HK/'),
    'article-in-two-scripts.png': await sideBySide([
      await picture(`/zh-Hans/${article}`, half),
      await picture(`/zh-Hant-TW/${article}`, half),
    ]),
    'feed-in-a-browser.png': await picture('/zh-Hans/travel/rss.xml'),
  };
  for (const [name, bytes] of Object.entries(pictures)) {
    writeFileSync(join(FOLDER, name), bytes);
    process.stderr.write(`docs/images/${name}: ${Math.round(bytes.length / 1000)} KB\n`);
  }
} finally {
  await browser.close();
  await deployment.close();
}
