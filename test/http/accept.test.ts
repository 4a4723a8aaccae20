// Markdown at an article's own address, for whoever asks for it by name; and nobody else's answer is another for it.

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { RECORDS } from '../../src/feed/records/records.ts';
import { createApp } from '../../src/http/app.ts';
import { wantsMarkdown } from '../../src/http/negotiate.ts';
import { VARIANT_TAGS } from '../../src/script/variants.ts';
import { assetsOf, built, catalogOf, entriesOf } from '../support/sample.ts';

const output = built();
const ASSETS = assetsOf(output);
const open = () => {
  const app = createApp(catalogOf(output));
  return async (path: string, headers: Record<string, string> = {}) => {
    const {
      status,
      headers: got,
      body,
    } = await app.fetch(new Request(`https://news.example${path}`, { headers }), { ASSETS });
    return { status, headers: got, text: await new Response(body).text() };
  };
};

const WANTS: [accept: string, isWanted: boolean][] = [
  ['text/markdown', true],
  ['text/markdown, text/html, */*', true],
  ['text/markdown;q=0.9, text/html;q=0.8', true],
  ['Text/Markdown; charset=utf-8', true],
  ['text/html, text/markdown;q=0.5', false],
  ['text/markdown;q=0', false],
  ['text/markdown;q=0.5, */*', false],
  ['*/*', false],
  ['text/*', false],
  ['', false],
  ['text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,*/*;q=0.8', false],
];
test.each(WANTS)('“%s” wants Markdown: %s', (accept, isWanted) => {
  expect(wantsMarkdown(new Headers(accept ? { Accept: accept } : {}))).toBe(isWanted);
});

const [{ id } = { id: '' }] = entriesOf(output, 'zh');
const PAGE = `/zh-Hant-HK/articles/${id}`;
const MARKDOWN = { Accept: 'text/markdown' };

test.each(VARIANT_TAGS)(
  'an article in %s is at its address as a page, and as Markdown where that is asked for',
  async (tag) => {
    const ask = open();
    const path = `/${tag}/articles/${id}`;
    const page = await ask(path);
    const chosen = await ask(path, MARKDOWN);
    const named = await ask(`${path}.md`);
    expect(page.headers.get('Content-Type')).toBe('text/html; charset=utf-8');
    expect(chosen.headers.get('Content-Type')).toBe('text/markdown; charset=utf-8');
    expect(chosen.headers.get('Content-Location')).toBe(`${path}.md`);
    expect([page, chosen, named].map(({ headers }) => headers.get('Vary'))).toEqual([
      'Accept',
      'Accept',
      null,
    ]);
    expect(chosen.text).toBe(named.text);
    expect(chosen.headers.get('ETag')).toBe(named.headers.get('ETag'));
    expect(page.headers.get('ETag')).not.toBe(named.headers.get('ETag'));
    for (const { ending, mediaType } of RECORDS)
      expect(page.headers.get('Link')).toContain(
        `<https://news.example${path}${ending}>; rel="alternate"; type="${mediaType}"`,
      );
  },
);

test('each record is 304 to whoever has it, with what a 304 must repeat', async () => {
  const ask = open();
  for (const [path, headers] of [
    [PAGE, {}],
    [PAGE, MARKDOWN],
    ...RECORDS.map(({ ending }) => [PAGE + ending, {}] as const),
  ] as const)
    for (const time of ['routed', 'remembered']) {
      const whole = await ask(path, headers);
      const again = await ask(path, { ...headers, 'If-None-Match': whole.headers.get('ETag') ?? '' });
      expect([again.status, again.text], `${path} ${time}`).toEqual([304, '']);
      for (const name of ['ETag', 'Vary', 'Cache-Control'])
        expect(again.headers.get(name)).toBe(whole.headers.get(name));
    }
});

describe('whatever was asked for before', () => {
  test('everybody gets what they ask for, and the tag of the one is none of the other', async () => {
    const page = await open()(PAGE);
    const markdown = await open()(`${PAGE}.md`);
    const request = fc.record({
      wants: fc.boolean(),
      tag: fc.constantFrom(undefined, page.headers.get('ETag'), markdown.headers.get('ETag')),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(request, { maxLength: 12 }), async (requests) => {
        const ask = open();
        for (const { wants, tag } of requests) {
          const wanted = wants ? markdown : page;
          const answer = await ask(PAGE, { ...(wants && MARKDOWN), ...(tag && { 'If-None-Match': tag }) });
          const isKnown = tag === wanted.headers.get('ETag');
          expect(answer.status).toBe(isKnown ? 304 : 200);
          expect(answer.text).toBe(isKnown ? '' : wanted.text);
          expect(answer.headers.get('ETag')).toBe(wanted.headers.get('ETag'));
        }
      }),
      { numRuns: Number(process.env.RUNS ?? 30) },
    );
  });
});
