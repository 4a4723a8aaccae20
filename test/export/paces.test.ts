// _headers for any number of channels with any rhythms: within what Cloudflare reads, and nothing is kept longer than the Worker says.

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { pacesOf } from '../../src/export/manners/documents.ts';
import { headersFile } from '../../src/export/manners/hosts.ts';
import { kindOf } from '../../src/export/manners/kinds.ts';
import type { Manners } from '../../src/export/manners/rules.ts';
import { FORMATS } from '../../src/feed/formats/formats.ts';
import { documentPolicy } from '../../src/http/freshness.ts';
import { VARIANT_TAGS } from '../../src/script/variants.ts';

const PACES = [10, 15, 30, 60, 240, 1440];

const headersAt = (minutes: number) => pacesOf(new Headers({ ...documentPolicy(minutes) }));

/** What a host says that reads the rules as Cloudflare does: each that fits adds, or takes back. */
const said = (file: string, path: string): Record<string, string> => {
  const headers: Record<string, string> = {};
  for (const rule of file.trim().split('\n\n')) {
    const [glob = '', ...lines] = rule.split('\n');
    const pattern = glob.replace(/[.]/g, '\\.').replace(/:\w+/g, '[^/]+').replace(/\*/g, '.*');
    if (!new RegExp(`^${pattern}$`).test(path)) continue;
    for (const line of lines) {
      const [, taken] = /^ {2}! (.*)$/.exec(line) ?? [];
      const [, name = '', value = ''] = /^ {2}(\S+): (.*)$/.exec(line) ?? [];
      if (taken) delete headers[taken];
      else headers[name] = headers[name] === undefined ? value : `${headers[name]}, ${value}`;
    }
  }
  return headers;
};

const ageOf = (value: string | undefined) => Number(/max-age=(\d+)/.exec(value ?? '')?.[1]);

const mannersOf = (paces: readonly number[]): Manners => {
  const ages = new Map(
    VARIANT_TAGS.flatMap((tag) =>
      FORMATS.flatMap(({ file }) => [
        [`/${tag}/${file}`, headersAt(15)] as const,
        ...paces.map((pace, at) => [`/${tag}/channel-${at}/${file}`, headersAt(pace)] as const),
      ]),
    ),
  );
  const paths = [
    ...FORMATS.map(({ file }) => `/zh/channel-0/${file}`),
    '/zh/',
    '/style.css',
    '/catalog.json',
  ];
  const rules = paths.map((path) => ({
    ...{ ...kindOf(path), isDated: true, hasLanguage: true },
    headers: { 'Content-Type': 'text/plain', ...headersAt(1440) },
  }));
  return { rules, ages } as unknown as Manners;
};

test('the rules are a hundred at most, and no feed may be kept longer than the Worker says', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...PACES), { minLength: 1, maxLength: 80 }), (paces) => {
      const manners = mannersOf(paces);
      const file = headersFile(manners);
      expect(file.match(/^\//gm)?.length).toBeLessThanOrEqual(100);
      for (const [path, wanted] of manners.ages) {
        const ours = said(file, path);
        for (const name of Object.keys(wanted))
          expect(ageOf(ours[name]), path).toBeLessThanOrEqual(ageOf(wanted[name]));
        expect(ours['Content-Type'], path).toBe('text/plain');
      }
    }),
    { numRuns: Number(process.env.RUNS ?? 50) },
  );
});

test('twenty channels have each its own', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...PACES), { minLength: 1, maxLength: 20 }), (paces) => {
      const manners = mannersOf(paces);
      const file = headersFile(manners);
      for (const [at, pace] of paces.entries())
        for (const { file: name } of FORMATS)
          expect(said(file, `/zh-Hans/channel-${at}/${name}`)).toMatchObject(documentPolicy(pace));
    }),
    { numRuns: Number(process.env.RUNS ?? 50) },
  );
});
