// A real browser: Debian's Chromium, or the one that CHROMIUM names, without anything that it does on its own.

import { existsSync } from 'node:fs';
import { type Browser, chromium, type Page } from 'playwright-core';

const executablePath = process.env.CHROMIUM || '/usr/bin/chromium';

export const hasChromium = (): boolean => existsSync(executablePath);

export const openBrowser = (): Promise<Browser> =>
  chromium.launch({
    executablePath,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
    ],
  });

/** A page of the desk is loaded anew after each build, and what was begun on it is lost: then it is done again. */
export const steadily = async <T>(page: Page, act: () => Promise<T>): Promise<T> => {
  let asked = 0;
  let loaded = 0;
  page.on('request', (request) => request.isNavigationRequest() && asked++);
  page.on('framenavigated', () => loaded++);
  for (;;) {
    const before = asked;
    try {
      const found = await act();
      if (asked === before) return found;
    } catch (error) {
      await page.waitForTimeout(500);
      if (asked === before) throw error;
    }
    while (loaded < asked) await page.waitForTimeout(50);
  }
};
