// The running site that readers visit: content/ with one article more, deployed, and the recorder before it as its address.

import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Deployment, openDeployment } from '../run/workers/deployment.ts';
import { ROOT } from '../sample.ts';
import { expectedFeeds, type Feed } from './expected.ts';
import { type Newspaper, readNewspaper } from './facts.ts';
import { openRecorder, type Recorder } from './recorder.ts';

export interface Site {
  /** Without a slash at its end. */
  readonly url: string;
  readonly recorder: Recorder;
  /** Its content, as it is written. */
  readonly paper: Newspaper;
  readonly feeds: readonly Feed[];
  /** Fetches past the recorder. */
  readonly get: (path: string) => Promise<string>;
  /** A new empty folder, for a reader to live in. */
  readonly home: () => string;
  readonly close: () => Promise<void>;
}

/** The tests of a reader, at a site that is open when they run. */
export type Suite = (at: () => Site) => unknown;

/** Paths of channels below a variant; the whole site has none. */
export const CHANNELS: readonly string[] = [
  '',
  ...readNewspaper(join(ROOT, 'content')).channels.map(({ id }) => `${id}/`),
];

/** What no article of content/ has: two authors, marks of markup in its words, a character beyond U+FFFF, a night in UTC. */
const ODD = `---
id: odd-characters
headline: R&D与“1 < 2”怎样写
datePublished: 2026-10-08T00:30:00+08:00
inLanguage: zh-Hans
articleSection: [culture, society]
author:
  - {name: 王海, role: reporter}
  - {name: Anne O'Neil & 李, role: photographer}
editor: [本站编辑部, 崔新耀]
source: {name: A&B通讯社, headline: 1 < 2, url: "https://ab.example/?a=1&b=2"}
description: 摘要里有R&D、1 < 2和"引号"。
---

“𠮷”字在基本平面之外；1 < 2，R&D。
`;

/** A site with content/ and that article, and with another window for the whole site if one is given. */
export const openSite = async ({ window }: { window?: number } = {}): Promise<Site> => {
  const recorder = await openRecorder();
  let deployment: Deployment | undefined;
  const close = async () => {
    await recorder.close();
    await deployment?.close();
  };
  try {
    deployment = await deploy(recorder.url, window);
    const { url, folder } = deployment;
    recorder.forwardTo(url);
    const get = async (path: string) => {
      const response = await fetch(url + path);
      if (!response.ok) throw new Error(`${path}: ${response.status}`);
      return response.text();
    };
    const paper = readNewspaper(join(folder, 'content'));
    const feeds = await expectedFeeds(paper, recorder.url, get);
    const home = () => mkdtempSync(join(folder, 'home-'));
    return { url: recorder.url, recorder, paper, feeds, get, home, close };
  } catch (error) {
    await close();
    throw error;
  }
};

const deploy = async (url: string, window: number | undefined): Promise<Deployment> => {
  const content = mkdtempSync(join(tmpdir(), 'fanjian-content-'));
  try {
    cpSync(join(ROOT, 'content'), content, { recursive: true });
    mkdirSync(join(content, 'articles/2026/10'), { recursive: true });
    writeFileSync(join(content, 'articles/2026/10/odd-characters.md'), ODD);
    if (window) {
      const site = join(content, 'site.yaml');
      writeFileSync(site, readFileSync(site, 'utf8').replace(/^window: .*$/m, `window: ${window}`));
    }
    return await openDeployment({ content, env: { SITE_URL: url } });
  } finally {
    rmSync(content, { recursive: true });
  }
};
