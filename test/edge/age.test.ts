// What is left of a client's freshness once the edge has had an answer for a while, as Age says.

import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { FRESHNESS } from '../../src/http/freshness.ts';
import { openAged } from '../support/edge/aged.ts';
import { until } from '../support/run/commands/desk.ts';
import { openPress, workerOver } from '../support/run/workers/pressed.ts';
import { testFiles } from '../support/sample.ts';

const BEGIN = Date.parse('2026-11-26T00:00:00Z');
const DAY = 24 * 3600;

const maxAge = (directives: unknown): number => Number(/max-age=(\d+)/.exec(String(directives))?.[1] ?? 0);

test.each(Object.entries(FRESHNESS))('what is fresh to the edge leaves a client half of %s', (_, policy) => {
  expect(maxAge(policy['CDN-Cache-Control'])).toBeLessThanOrEqual(maxAge(policy['Cache-Control']) / 2);
});

describe('behind an edge that says Age', () => {
  const room = openPress();
  let worker: ReturnType<typeof workerOver>;
  let chain: Awaited<ReturnType<typeof openAged>>;
  beforeAll(async () => {
    worker = workerOver(await room.press(testFiles(), { at: '2026-11-26T00:00:00Z' }));
  });
  beforeEach(async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: BEGIN });
    chain = await openAged((path, headers) => worker('2026-11-26T00:00:00Z', path, headers));
  });
  afterEach(() => {
    chain?.close();
    vi.useRealTimers();
  });
  afterAll(room.close);
  const at = (seconds: number) => vi.setSystemTime(BEGIN + seconds * 1000);

  const PATHS = ['/zh/rss.xml', '/zh-Hant-TW/local/feed.json', '/zh/', '/catalog.json', '/media/diagram.png'];

  test.each(PATHS)('%s need not be asked for again for half of its time', async (path) => {
    const first = await chain.client()(path);
    const { headers } = first.status === 302 ? await chain.client()(String(first.headers.location)) : first;
    const address = first.status === 302 ? String(first.headers.location) : path;
    const [edge, client] = [maxAge(headers['cdn-cache-control']), maxAge(headers['cache-control'])];
    const asked = chain.seen.byWorker.length;
    for (const later of [1, edge / 2, edge - 1]) {
      at(later);
      const ask = chain.client();
      expect(await ask(address)).toMatchObject({ status: 200, age: Math.floor(later) });
      const before = chain.seen.byEdge.length;
      at(later + Math.min(client / 2, 30 * DAY) - 1);
      expect((await ask(address)).status).toBe(200);
      expect(chain.seen.byEdge, `after ${later} s at the edge`).toHaveLength(before);
    }
    // The edge answered all of them by itself.
    expect(chain.seen.byWorker).toHaveLength(asked);
  });

  test('what nobody asked for in days comes at once, and is as good as new to who asks again', async () => {
    const path = '/zh/rss.xml';
    await chain.client()(path);
    at(3 * DAY);
    const ask = chain.client();
    expect(await ask(path)).toMatchObject({ status: 200, age: 3 * DAY });
    await until('the Worker to be asked', () => chain.seen.byWorker.length === 2);
    expect(chain.seen.byWorker).toEqual([200, 304]);
    at(3 * DAY + 1);
    await until('a young answer', async () => (await chain.client()(path)).age <= 1);
  });
});
