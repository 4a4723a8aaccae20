// What every section is given: how large to measure, and sites that are built once for all of them.

import type { Row } from './report/row.ts';
import { createSite, type Site } from './site/site.ts';

export interface Scale {
  readonly articles: number;
  readonly channels: number;
  readonly seed: number;
  readonly rounds: number;
  /** Builds after a change, and without one. */
  readonly builds: number;
  /** Rounds beside a bare Worker: more, as what 50 connections get in a second scatters. */
  readonly blasts: number;
  /** Requests to a round of it: of 304 answers, so many that V8 collects its garbage in each, and of whole documents. */
  readonly requests304: number;
  readonly requests200: number;
  /** Documents that a young isolate renders after its first. */
  readonly further: number;
  /** How often 100 feeds are asked for in rotation. */
  readonly rotations: number;
  /** Documents to a round of a comparison of renderers. */
  readonly renders: number;
  /** Requests of the mixed load. */
  readonly load: number;
}

export const FULL: Scale = {
  articles: 10_000,
  channels: 20,
  seed: 1,
  rounds: 5,
  builds: 5,
  blasts: 15,
  requests304: 40_000,
  requests200: 5_000,
  further: 40,
  rotations: 20,
  renders: 50,
  load: 200_000,
};

/** Under a minute, for all sections. */
export const QUICK: Scale = {
  ...FULL,
  articles: 200,
  builds: 1,
  blasts: 5,
  requests304: 4_000,
  requests200: 2_000,
  further: 16,
  rotations: 4,
  renders: 8,
  load: 3_000,
};

export interface Bench {
  readonly scale: Scale;
  /** Progress, on the standard error. */
  readonly say: (line: string) => void;
  /** Built and bundled, of that many articles; the same site for the same number. */
  readonly siteOf: (articles: number) => Promise<Site>;
  /** A built site for those that ask for one of so many: at 300,000 another is half an hour. */
  readonly keep: (site: Site) => void;
}

export type Section = (bench: Bench) => Promise<Row[]>;

export const createBench = (scale: Scale): Bench => {
  const say = (line: string) => void process.stderr.write(`${line}\n`);
  const sites = new Map<number, Promise<Site>>();
  const open = async (articles: number) => {
    say(`a site of ${articles} articles in ${scale.channels} channels: generating and building`);
    const site = await createSite({ ...scale, articles });
    await site.build();
    return site;
  };
  return {
    scale,
    say,
    siteOf: async (articles) => {
      const known = sites.get(articles) ?? open(articles);
      sites.set(articles, known);
      const site = await known;
      await site.bundle();
      return site;
    },
    keep: (site) => void sites.set(site.plan.articles, Promise.resolve(site)),
  };
};
