// What the cache may keep: an address of each kind, and for how long by our own Cache-Control.

import { PICTURE } from '../picture.ts';
import type { Answer } from './ask.ts';

/** Their validators are in the Worker itself: it compares without reading anything. */
export const CATALOGED = [
  '/zh-Hans/rss.xml',
  '/zh-Hant/atom.xml',
  '/zh-Hant-TW/tianjin/feed.json',
  '/zh-Hans/',
  '/catalog.json',
];

/** The Worker reads their validators beside what it would render. */
const READ = ['/zh-Hans/archive/1/atom.xml', '/zh-Hans/articles/dagu-fort-remains', PICTURE];

export const KEPT = [...CATALOGED, ...READ];

export interface Lifetimes {
  /** Seconds for which it may be served without asking. */
  readonly fresh: number;
  /** Seconds after them in which it may be served while asking. */
  readonly whileRevalidate: number;
  /** Seconds after them in which it may be served where asking fails. */
  readonly ifError: number;
}

export const lifetimes = ({ headers }: Pick<Answer, 'headers'>): Lifetimes => {
  const seconds = (name: string) =>
    Number(new RegExp(`(?:^|, )${name}=(\\d+)(?:,|$)`).exec(headers['cache-control'] ?? '')?.[1] ?? 0);
  return {
    fresh: seconds('max-age'),
    whileRevalidate: seconds('stale-while-revalidate'),
    ifError: seconds('stale-if-error'),
  };
};
