// WebSub from end to end: `npm run deploy` pings a hub for exactly what changed, and a subscriber that found the hub in the
// feed gets the new document, signed.

import { spawn } from 'node:child_process';
import { createHmac } from 'node:crypto';
import { existsSync, readFileSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { FORMATS } from '../../src/feed/formats/formats.ts';
import { VARIANT_TAGS } from '../../src/script/variants.ts';
import { until } from '../support/run/commands/desk.ts';
import { type Hub, listen, openHub } from '../support/run/servers/hub.ts';
import { type Deployment, openDeployment } from '../support/run/workers/deployment.ts';

let hub: Hub;
let deployment: Deployment;
/** Does what wrangler does for a deploy: the command asks here, and the new version is live when it is answered. */
const platform = createServer(async (_request, response) => {
  const state = join(deployment.folder, '.websub.json');
  keptBefore = existsSync(state) ? Object.keys(JSON.parse(readFileSync(state, 'utf8')).told ?? {}) : [];
  await deployment.deploy();
  response.end();
});
let platformUrl: string;
/** What the hub is to be told of, as it stood on the disk before the new version was live. */
let keptBefore: readonly string[] = [];

const edit = (path: string, change: (text: string) => string) => {
  const file = join(deployment.folder, 'content', path);
  writeFileSync(file, change(readFileSync(file, 'utf8')));
};

beforeAll(async () => {
  hub = await openHub();
  platformUrl = await listen(platform);
  deployment = await openDeployment({ assets: 'live' });
  edit('site.yaml', (text) => `${text}hub: ${hub.url}/\n`);
  await deployment.deploy();
});
afterAll(async () => {
  platform.close();
  await hub.close();
  await deployment.close();
});

/** `npm run deploy` in the copy. Not in this process, which must go on answering as hub and platform. */
const deploy = (...args: string[]) =>
  new Promise<{ status: number | null; stdout: string; stderr: string }>((resolve) => {
    const command = spawn(process.execPath, ['src/commands/deploy.ts', '--yes', ...args], {
      cwd: deployment.folder,
      env: { ...process.env, SITE_URL: deployment.url, DEPLOY_COMMAND: `curl -sSf ${platformUrl}` },
    });
    let [stdout, stderr] = ['', ''];
    command.stdout.on('data', (text) => (stdout += text));
    command.stderr.on('data', (text) => (stderr += text));
    command.on('close', (status) => resolve({ status, stdout, stderr }));
  });

interface Delivery {
  readonly body: Buffer;
  readonly headers: Record<string, string | string[] | undefined>;
}

/** A subscriber: reads the feed, finds hub and topic in its Link header, and asks the hub for what is new. */
const subscribe = async (address: string, secret: string) => {
  const deliveries: Delivery[] = [];
  let verified = false;
  const server = createServer(async (request, response) => {
    if (request.method === 'GET') {
      const query = new URL(request.url ?? '', 'http://subscriber').searchParams;
      verified = query.get('hub.mode') === 'subscribe' && query.get('hub.topic') === address;
      response.end(query.get('hub.challenge'));
      return;
    }
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    deliveries.push({ body: Buffer.concat(chunks), headers: request.headers });
    response.writeHead(204).end();
  });
  const callback = await listen(server);
  const link = (await fetch(address)).headers.get('Link') ?? '';
  const found = (rel: string) => new RegExp(`<([^>]+)>; rel="${rel}"`).exec(link)?.[1] ?? '';
  const answer = await fetch(found('hub'), {
    method: 'POST',
    body: new URLSearchParams({
      'hub.mode': 'subscribe',
      'hub.topic': found('self'),
      'hub.callback': callback,
      'hub.secret': secret,
    }),
  });
  expect(answer.status).toBe(202);
  await until('the hub to verify', () => verified);
  return { deliveries, close: () => server.close() };
};

/** Every document of these channels, and of the whole site. */
const topicsOf = (...channels: string[]) =>
  VARIANT_TAGS.flatMap((variant) =>
    ['', ...channels.map((id) => `${id}/`)].flatMap((channel) =>
      FORMATS.map(({ file }) => `${deployment.url}/${variant}/${channel}${file}`),
    ),
  ).toSorted();

const TRAVEL = 'articles/2023/04/five-avenues-walk.md'; // in tianjin and travel

test('the hub is in every document', async () => {
  for (const { file } of FORMATS)
    expect(await (await fetch(`${deployment.url}/zh-Hans/${file}`)).text()).toContain(`"${hub.url}/"`);
});

test('a deploy without changes pings nobody', async () => {
  const { status, stdout } = await deploy('--json');
  expect(status).toBe(0);
  expect(JSON.parse(stdout)).toMatchObject({
    hub: `${hub.url}/`,
    topics: [],
    left: [],
    plan: { new: [], changed: [] },
  });
  expect(hub.pinged).toEqual([]);
});

test('--dry-run prints what would be pinged, and deploys nothing', async () => {
  const lock = join(deployment.folder, 'content/ids.lock');
  const before = readFileSync(lock, 'utf8');
  edit(TRAVEL, (text) => `${text}\n又記一句。\n`);
  const live = await (await fetch(`${deployment.url}/catalog.json`)).text();
  const { status, stdout, stderr } = await deploy('--dry-run');
  expect(status).toBe(0);
  expect(stdout.trim().split('\n').toSorted()).toEqual(topicsOf('tianjin', 'travel'));
  expect(stderr).toContain('45 of 135 feeds changed');
  expect(await (await fetch(`${deployment.url}/catalog.json`)).text()).toBe(live);
  expect(hub.pinged).toEqual([]);
  expect(readFileSync(lock, 'utf8')).toBe(before);
});

test('a subscriber gets what changed, signed, and another gets nothing', async () => {
  const topic = `${deployment.url}/zh-Hant-HK/travel/atom.xml`;
  const reader = await subscribe(topic, 'a secret of the reader');
  const other = await subscribe(`${deployment.url}/zh/opinion/rss.xml`, 'another');
  const { status } = await deploy();
  expect(status).toBe(0);
  expect(hub.pinged.toSorted()).toEqual(topicsOf('tianjin', 'travel'));
  // Whatever had ended the deploy in between, the next one would have known.
  expect(keptBefore.toSorted()).toEqual(topicsOf('tianjin', 'travel'));
  await until('the delivery', () => hub.delivered() > 0);
  const live = await fetch(topic);
  const text = await live.text();
  expect(text).toContain('又記一句。');
  expect(reader.deliveries).toHaveLength(1);
  const [{ body, headers }] = reader.deliveries as [Delivery];
  expect(body.toString()).toBe(text);
  expect(headers['content-type']).toBe(live.headers.get('Content-Type'));
  expect(headers['x-hub-signature']).toBe(
    `sha256=${createHmac('sha256', 'a secret of the reader').update(text).digest('hex')}`,
  );
  expect(other.deliveries).toEqual([]);
  reader.close();
  other.close();
});

test('a hub that is down fails no deploy, and the next one pings what was left over', async () => {
  const state = join(deployment.folder, '.websub.json');
  hub.pinged.length = 0;
  hub.fail = 503;
  edit('articles/2024/05/corrections-are-courtesy.md', (text) => `${text}\n再补一句。\n`); // in opinion
  const failed = await deploy('--json');
  expect(failed.status).toBe(0);
  expect(failed.stderr).toMatch(/the hub answered 503/);
  expect(failed.stderr).toContain('was told of 0 of 30 feeds; 30 are left over, the next deploy pings them');
  expect(JSON.parse(failed.stdout).left.toSorted()).toEqual(topicsOf('opinion'));
  expect(existsSync(state)).toBe(true);

  hub.fail = undefined;
  expect((await deploy()).status).toBe(0);
  expect(hub.pinged.toSorted()).toEqual(topicsOf('opinion'));
  expect(existsSync(state)).toBe(false);
});

describe('a channel that subscribers know', () => {
  const channels = (change: (text: string) => string) => edit('channels.yaml', change);
  const documentsOf = (channel: string) =>
    VARIANT_TAGS.flatMap((tag) => FORMATS.map(({ file }) => `${deployment.url}/${tag}/${channel}/${file}`));

  test('may not be gone without a word, though no article was ever in it', async () => {
    channels((text) => `${text}- {id: newcomer, name: 新来者, description: 还没有文章。}\n`);
    expect((await deploy()).status).toBe(0);
    channels((text) => text.replace('id: newcomer', 'id: latecomer'));
    const { status, stdout, stderr } = await deploy();
    expect(status).toBe(1);
    expect(stdout + stderr).toContain(
      'the channel “newcomer” was published and is gone; write aliases: [newcomer]',
    );
    expect(stderr).toContain('nothing was deployed');
    channels((text) => text.replace('id: latecomer', 'id: latecomer, aliases: [newcomer]'));
    expect((await deploy()).status).toBe(0);
  });

  test('may be renamed: who subscribed to an old address is told of it, and is led on', async () => {
    channels((text) => text.replace('- id: travel', '- id: walks\n  aliases: [travel]'));
    hub.pinged.length = 0;
    const { status, stderr } = await deploy();
    expect(status, stderr).toBe(0);
    expect(hub.pinged).toEqual(expect.arrayContaining([...documentsOf('travel'), ...documentsOf('walks')]));
    for (const topic of documentsOf('travel'))
      expect((await fetch(topic)).url).toBe(topic.replace('/travel/', '/walks/'));
    const lock = readFileSync(join(deployment.folder, 'content/ids.lock'), 'utf8');
    expect(lock).toContain('\nchannel walks travel\n');
    hub.pinged.length = 0;
    await deploy();
    expect(hub.pinged).toEqual([]);
  });
});

test('an error in the content stops it before anything is deployed', async () => {
  const live = await (await fetch(`${deployment.url}/healthz`)).text();
  edit(TRAVEL, (text) => text.replace('headline:', 'title:'));
  for (const args of [[], ['--dry-run']]) {
    const { status, stderr } = await deploy(...args);
    expect(status).toBe(1);
    expect(stderr).toContain('title: is no field of ours; did you mean headline?');
  }
  edit(TRAVEL, (text) => text.replace('title:', 'headline:'));
  expect(await (await fetch(`${deployment.url}/healthz`)).text()).toBe(live);
});

test('a deploy that fails tells nobody, and ends as it did', async () => {
  hub.pinged.length = 0;
  edit(TRAVEL, (text) => `${text}\n末句。\n`);
  platform.close();
  platform.closeAllConnections();
  const { status } = await deploy();
  expect(status).toBe(7); // curl's: could not connect
  expect(hub.pinged).toEqual([]);
});

describe('what is uploaded is what the build wrote', () => {
  const PACK = '.build/assets/entries/zh-Hans/0.json';
  const file = () => join(deployment.folder, PACK);

  /** Another byte, and times and length as before. */
  const damage = () => {
    const bytes = readFileSync(file());
    const { atime, mtime } = statSync(file());
    bytes[100] = (bytes[100] ?? 0) ^ 1;
    writeFileSync(file(), bytes);
    utimesSync(file(), atime, mtime);
  };

  test('a byte that changed without a sign is mended by the build of a deploy', async () => {
    // The platform is still down, and what was built stands there all the same.
    expect((await deploy()).status).toBe(7);
    const before = readFileSync(file());
    damage();
    expect((await deploy()).status).toBe(7);
    expect(readFileSync(file())).toEqual(before);
  });

  test('what changes between build and upload stops it, in a sentence', async () => {
    // It is asked for the live catalog when the build is done.
    const site = createServer((_request, response) => {
      damage();
      response.writeHead(404).end();
    });
    const SITE_URL = await listen(site);
    const { status, stderr } = await new Promise<{ status: number | null; stderr: string }>((resolve) => {
      const env = { ...process.env, SITE_URL, DEPLOY_COMMAND: 'echo deployed >&2' };
      const command = spawn(process.execPath, ['src/commands/deploy.ts', '--yes'], {
        cwd: deployment.folder,
        env,
      });
      let said = '';
      command.stderr.on('data', (text) => (said += text));
      command.on('close', (code) => resolve({ status: code, stderr: said }));
    });
    site.close();
    expect(status).toBe(1);
    expect(stderr).toContain(`${PACK}: not as the build wrote it, so nothing was deployed; deploy again`);
    expect(stderr).not.toMatch(/^deployed$/m);
  });
});
