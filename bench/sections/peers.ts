// The same entries by what a user would pick instead: rendering, and conversion when it is asked for.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Converter } from 'opencc-js';
import { simplecc } from 'simplecc-wasm';
import { type FeedSlice, feedSlicePath } from '../../src/catalog/catalog.ts';
import type { Feed } from '../../src/feed/entry.ts';
import type { Section } from '../bench.ts';
import { sampleOf } from '../load/documents.ts';
import { median, medianRatio, takeTurns } from '../load/rounds.ts';
import { RENDERERS } from '../peers.ts';
import { row } from '../report/row.ts';
import { ASSETS } from '../site/site.ts';

/** Enough texts for a document; each round's are others, as a new article's are. */
const textsOf = ({ entries }: Feed, round: number): string[] =>
  entries.flatMap(({ headline, description, content }) => [`${headline}${round}`, description, content]);

/** Milliseconds for one, of many. */
const timed = async (times: number, run: (index: number) => unknown): Promise<number> => {
  const start = performance.now();
  for (let index = 0; index < times; index++) await run(index);
  return (performance.now() - start) / times;
};

export const peers: Section = async ({ scale, say, siteOf }) => {
  // A window of 30 entries is the same of few articles and of many.
  const site = await siteOf(Math.min(scale.articles, 300));
  const { publisher, feeds } = site.catalog();
  const slice = feeds[sampleOf(site).page]?.slice ?? '';
  const text = readFileSync(join(site.folder, ASSETS, feedSlicePath(slice)), 'utf8');
  const { feed } = JSON.parse(text) as FeedSlice;

  say(
    `peers: ${scale.rounds} x ${scale.renders} documents of ${feed.entries.length} entries with each renderer`,
  );
  const renderers = Object.fromEntries(
    Object.entries(RENDERERS).map(([name, render]) => [
      name,
      () => timed(scale.renders, () => render(feed, publisher)),
    ]),
  );
  await takeTurns(1, renderers); // warm
  const rendering = await takeTurns(scale.rounds, renderers);
  const ours = rendering.ours as number[];

  say('peers: conversion of the same entries at request time');
  const start = performance.now();
  const toTaiwan = Converter({ from: 'cn', to: 'tw' });
  toTaiwan('汉');
  const loaded = performance.now() - start;
  const startWasm = performance.now();
  simplecc('汉', 's2tw');
  const loadedWasm = performance.now() - startWasm;
  const documents = Math.max(1, Math.floor(scale.renders / 5));
  const converters = {
    'opencc-js': (round: number) =>
      timed(documents, () => {
        for (const text of textsOf(feed, round)) toTaiwan(text);
      }),
    'simplecc-wasm': (round: number) =>
      timed(documents, () => {
        for (const text of textsOf(feed, round)) simplecc(text, 's2tw');
      }),
    'ours, which reads what the build converted': () => timed(documents, () => JSON.parse(text)),
  };
  await takeTurns(1, converters);
  const converting = await takeTurns(scale.rounds, converters);
  return [
    ...Object.entries(rendering).flatMap(([name, times]) => [
      row(`peers: RSS of ${feed.entries.length} entries, ${name}`, median(times), 'ms'),
      ...(name === 'ours'
        ? []
        : [
            row(
              `peers: ours to ${name}`,
              medianRatio(ours, times),
              'x',
              name === 'strings by hand' ? { atMost: 2.5 } : {},
            ),
          ]),
    ]),
    ...Object.entries(converting).map(([name, times]) =>
      row(`peers: conversion to a document at request time, ${name}`, median(times), 'ms'),
    ),
    row('peers: loading a dictionary in a new isolate, opencc-js', loaded, 'ms'),
    row('peers: loading a dictionary in a new isolate, simplecc-wasm', loadedWasm, 'ms'),
  ];
};
