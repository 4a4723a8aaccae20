// Channels that were renamed or closed, behind nginx and Caddy: old addresses lead on, and what is gone says so.

import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, test as anyTest, beforeAll, describe, expect } from 'vitest';
import { FORMATS } from '../../src/feed/formats/formats.ts';
import { exportInto } from '../support/run/commands/exported.ts';
import { canServe, serveExport } from '../support/run/servers/carriers.ts';
import { ROOT } from '../support/sample.ts';

const folder = mkdtempSync(join(tmpdir(), 'fanjian-departed-'));
const out = join(folder, 'out');
afterAll(() => rmSync(folder, { recursive: true, force: true }));

beforeAll(() => {
  const content = join(folder, 'content');
  cpSync(join(ROOT, 'test/sample'), content, { recursive: true });
  const file = join(content, 'channels.yaml');
  const text = readFileSync(file, 'utf8')
    .replace('- id: river', '- id: shore\n  aliases: [river]')
    .replace('- id: brief', '- id: brief\n  closed: {reason: 编辑部人手不足。}');
  writeFileSync(file, text);
  exportInto(folder, content);
}, 240_000);

anyTest('static hosts are told of the new name', () => {
  expect(readFileSync(join(out, 'conf/_redirects'), 'utf8')).toContain(
    '\n/:variant/river/* /:variant/shore/:splat 301\n',
  );
});

describe.each(['nginx', 'caddy'] as const)('behind %s', (carrier) => {
  const test = anyTest.skipIf(!canServe(carrier));
  let server: Awaited<ReturnType<typeof serveExport>>;
  beforeAll(async () => {
    if (canServe(carrier)) server = await serveExport(out, carrier);
  });
  afterAll(() => server?.close());
  const ask = (path: string, headers: Record<string, string> = {}) =>
    fetch(server.url + path, { headers, redirect: 'manual' });

  test('a channel that was renamed is found by one redirect', async () => {
    const files = ['', ...FORMATS.map(({ file }) => file)];
    for (const [before, now] of [
      ['/zh-Hans/river', '/zh-Hans/shore/'],
      ['/zh-tw/river', '/zh-Hant-TW/shore/'],
      ...files.map((file) => [`/zh-Hant-HK/river/${file}`, `/zh-Hant-HK/shore/${file}`]),
    ] as const) {
      const moved = await ask(before ?? '');
      expect([moved.status, moved.headers.get('Location')], before).toEqual([301, now]);
      expect((await ask(now ?? '')).status).toBe(200);
    }
  });

  test('a channel that was closed is gone, for programs and for people', async () => {
    for (const path of ['', ...FORMATS.map(({ file }) => file)]) {
      const gone = await ask(`/zh-Hans/brief/${path}`);
      expect(gone.status, path).toBe(410);
      expect(await gone.json()).toMatchObject({ kind: 'closed', detail: '编辑部人手不足。' });
    }
    const page = await ask('/zh-Hant-TW/brief/', { 'Sec-Fetch-Dest': 'document' });
    expect(page.status).toBe(410);
    expect(await page.text()).toContain('「簡訊」頻道已停辦');
  });
});
