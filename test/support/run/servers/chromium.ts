// A real browser: Debian's Chromium, or the one that CHROMIUM names, without anything that it does on its own.

import { existsSync } from 'node:fs';
import { type Browser, chromium, type Page, type Request } from 'playwright-core';

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

/** Loads of a page that were asked for, and those that came or were given up. */
const LOADS = new WeakMap<Page, { asked: number; ended: number }>();

/** From its first load on: what was asked for before somebody looks counts as well. */
export const watched = (page: Page): Page => {
  const loads = { asked: 0, ended: 0 };
  LOADS.set(page, loads);
  const isLoad = (request: Request) => request.isNavigationRequest() && request.redirectedFrom() === null;
  page.on('request', (request) => isLoad(request) && loads.asked++);
  page.on('requestfailed', (request) => request.isNavigationRequest() && loads.ended++);
  page.on('framenavigated', () => loads.ended++);
  return page;
};

/** A page of the desk is loaded anew after each build, and what was begun on it is lost: then it is done again. */
export const steadily = async <T>(page: Page, act: () => Promise<T>): Promise<T> => {
  const loads = LOADS.get(page);
  if (!loads) throw new Error('watched() goes before the first load');
  for (;;) {
    while (loads.ended < loads.asked) await page.waitForTimeout(50);
    const before = loads.asked;
    try {
      const found = await act();
      if (loads.asked === before) return found;
    } catch (error) {
      await page.waitForTimeout(500);
      if (loads.asked === before) throw error;
    }
  }
};
