// What is to be told stands on the disk for as long as the hub may not know of it.

import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { tell } from '../../src/commands/upload/tell.ts';
import { readTold } from '../../src/deploy/told.ts';
import { listen } from '../support/run/servers/hub.ts';

const folder = mkdtempSync(join(tmpdir(), 'fanjian-telling-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('before the first ping all of it, and after the last one only what is of other sites', async () => {
  const state = join(folder, '.websub.json');
  const topics = new Map(
    Array.from({ length: 30 }, (_, index) => [`https://news.example/${index}/rss.xml`, '"tag"'] as const),
  );
  const others = new Map([['https://other.example/rss.xml', null]]);
  const pinged: string[] = [];
  const atPing: string[][] = [];
  const hub = createServer(async (request, response) => {
    let text = '';
    for await (const chunk of request) text += chunk;
    atPing.push([...readTold(state).told.keys()]);
    pinged.push(new URLSearchParams(text).get('hub.url') ?? '');
    response.writeHead(202).end();
  });
  const url = await listen(hub);
  expect(await tell({ hub: url, topics, others, state })).toEqual([]);
  hub.close();
  hub.closeAllConnections();
  const all = [...others.keys(), ...topics.keys()].toSorted();
  expect(pinged.toSorted()).toEqual([...topics.keys()].toSorted());
  expect(atPing[0]?.toSorted()).toEqual(all);
  // Of those that it was not asked of yet, none is forgotten.
  for (const [index, kept] of atPing.entries())
    for (const topic of topics.keys())
      if (!pinged.slice(0, index + 1).includes(topic)) expect(kept, `ping ${index}`).toContain(topic);
  expect([...readTold(state).told.keys()]).toEqual([...others.keys()]);
  expect(readFileSync(state, 'utf8')).not.toContain('news.example');
});
