// A file of the export, and the forms that stand beside it.

import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync, gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { afterAll, expect, test } from 'vitest';
import { HALF, shelve, stands } from '../../src/export/shelf.ts';
import { createTask } from '../../src/export/threads/task.ts';
import { filesIn } from '../../src/press/disk/output-folder.ts';
import { sha256 } from '../../src/press/make/digest.ts';

const out = mkdtempSync(join(tmpdir(), 'fanjian-shelf-'));
mkdirSync(join(out, HALF));
afterAll(() => rmSync(out, { recursive: true, force: true }));

const DECODERS = { '.gz': gunzipSync, '.br': brotliDecompressSync };
const packets = (length: number) => Math.ceil(length / 1400);

const put = (path: string, text: string, known?: ReturnType<typeof shelve>, type = 'text/html') =>
  shelve(
    out,
    { path, address: `/${path}`, tag: `"${text.length}"`, type, modified: 1e9, bytes: Buffer.from(text) },
    known,
  );

const anyText = fc
  .tuple(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 400 }), fc.integer({ min: 1, max: 400 }))
  .map(([some, times]) => some.repeat(times));

test('a compressed form is the same text, saves a packet, and is Brotli only for a long one', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const row = put('some/folder/text.html', text);
      expect(stands(out, row)).toBe(true);
      const length = Buffer.byteLength(text);
      expect(row.sizes?.['']).toBe(length);
      for (const [ending, decode] of Object.entries(DECODERS)) {
        const file = join(out, `${row.path}${ending}`);
        const size = row.sizes?.[ending];
        expect(existsSync(file)).toBe(size !== undefined);
        if (size === undefined) continue;
        expect(packets(size)).toBeLessThan(packets(length));
        expect(decode(readFileSync(file)).toString()).toBe(text);
        expect(statSync(file).mtimeMs).toBe(1e12);
      }
      if (length < 28_000) expect(row.sizes).not.toHaveProperty(['.br']);
      expect(filesIn(join(out, HALF))).toEqual([]);
    }),
  );
});

test('a long text has both forms, a picture and a short text none', () => {
  const long = '新闻'.repeat(10_000);
  expect(Object.keys(put('long.html', long).sizes ?? {})).toEqual(['', '.gz', '.br']);
  expect(Object.keys(put('long.png', long, undefined, 'image/png').sizes ?? {})).toEqual(['']);
  expect(Object.keys(put('short.html', '新闻'.repeat(200)).sizes ?? {})).toEqual(['']);
});

test('a text that would be sent in as many packets has none', () => {
  // A quarter smaller, and two packets all the same.
  const dense = Array.from({ length: 50 }, (_, index) => sha256(String(index)))
    .map((hex) => Buffer.from(hex, 'hex').toString('base64'))
    .join('')
    .slice(0, 2000);
  expect(gzipSync(dense).length).toBeLessThan(1700);
  expect(Object.keys(put('dense.html', dense).sizes ?? {})).toEqual(['']);
});

test('a text that became short has no form of the long one beside it', () => {
  const before = put('text.json', '新闻'.repeat(10_000), undefined, 'application/json');
  const after = put('text.json', '新闻', before, 'application/json');
  expect(Object.keys(after.sizes ?? {})).toEqual(['']);
  expect(filesIn(out).filter((path) => path.startsWith('text.json'))).toEqual(['text.json']);
});

test('a text that became short while an export was cut off has none either', async () => {
  const path = '/cut-off.json';
  const answers = (text: string) => {
    const ask = async () =>
      new Response(text, { headers: { ETag: `"${text.length}"`, 'Content-Type': 'application/json' } });
    return createTask({ ask } as unknown as Parameters<typeof createTask>[0], out);
  };
  const addresses = [{ path, file: path }];
  await answers('新闻'.repeat(10_000))({ addresses, known: [] });
  // What the ledger says of an address that was begun.
  await answers('新闻')({ addresses, known: [{ path: `site${path}`, address: path }] });
  const standing = filesIn(out).filter((file) => file.includes('cut-off'));
  expect(standing).toEqual([`site${path}`]);
});
