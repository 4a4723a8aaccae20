// Nobody keeps an answer past the next switch, fresh or stale, or only for some seconds, so that the world does not ask at once.

import { FRESHNESS } from '../freshness.ts';
import { ownOnly } from '../keep/shared.ts';
import type { Moment } from './moments.ts';

/** Seconds past the switch, by the address. */
const SPREAD = 5;

const FIELDS = ['Cache-Control', 'CDN-Cache-Control'] as const;

/** What may be another answer after a switch; pictures, what is gone and redirects stay what they are. */
const CHANGES = new Set<string>(
  (['document', 'archive', 'page', 'notFound'] as const)
    .map((kind) => FRESHNESS[kind]['Cache-Control'])
    .flatMap((value) => [value, ownOnly(value)]),
);

/** The directives as they are where all of them end so many seconds from now. */
export const endingIn = (seconds: number, directives: string): string => {
  let left = seconds;
  return directives
    .split(', ')
    .flatMap((directive) => {
      const [name, value] = directive.split('=');
      if (value === undefined) return [directive];
      if (name === 'max-age') {
        const age = Math.min(Number(value), seconds);
        left = seconds - age;
        return [`max-age=${age}`];
      }
      // Both count from the end of freshness, so they may run side by side.
      return left > 0 ? [`${name}=${Math.min(Number(value), left)}`] : [];
    })
    .join(', ');
};

/** Few are in use at one second. */
const known = new Map<string, string>();

const remembered = (seconds: number, directives: string): string => {
  const key = `${seconds} ${directives}`;
  const before = known.get(key);
  if (before !== undefined) return before;
  if (known.size > 100) known.clear();
  const ending = endingIn(seconds, directives);
  known.set(key, ending);
  return ending;
};

const spreadOf = (url: string): number => {
  let sum = 0;
  for (let index = url.length - 1; index >= 0 && url[index] !== ':'; index--)
    sum = (sum * 31 + url.charCodeAt(index)) & 0xffff;
  return sum % (SPREAD + 1);
};

/** Cuts the freshness of an answer where another state begins. */
export const endAtSwitch = (headers: Headers, url: string, { left }: Moment): void => {
  if (left === undefined || !CHANGES.has(headers.get(FIELDS[0]) ?? '')) return;
  const seconds = left + spreadOf(url);
  for (const field of FIELDS) headers.set(field, remembered(seconds, headers.get(field) ?? ''));
};
