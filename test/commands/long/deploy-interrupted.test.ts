// A deploy that is interrupted, or fails, at any moment: what was live before and after decides what the next one pings, so that
// the hub ends with what is live of every topic, and is asked to read none twice.

import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { openSite } from '../../support/run/commands/site.ts';

let site: Awaited<ReturnType<typeof openSite>>;
beforeAll(async () => {
  site = await openSite();
  expect(await site.deploy()).toMatchObject({ status: 0 });
  expect(site.hub.pinged.length).toBe(site.etags().size);
});
afterEach(() => site.reset());
afterAll(() => site.close());

const state = () => join(site.folder, '.websub.json');
const lock = () => readFileSync(join(site.folder, 'content/ids.lock'), 'utf8');

let edits = 0;
/** In `local` and `river`, and the whole site. */
const edit = () => site.edit('articles/2024/01/taiwan-text.md', (text) => `${text}\n第${++edits}句。\n`);
const CHANGED = /\/(?:local\/|river\/)?(?:rss\.xml|atom\.xml|feed\.json)$/;

/** The hub has read what is live of every topic, and the file that remembers is gone. */
const expectTold = () => {
  expect(Object.fromEntries(site.hub.knows)).toEqual(Object.fromEntries(site.etags()));
  expect(existsSync(state())).toBe(false);
};
const expectOnce = () => {
  expect(site.hub.pinged.length).toBeGreaterThan(20);
  expect(site.hub.pinged.every((topic) => CHANGED.test(topic))).toBe(true);
  expect(site.hub.pinged.toSorted()).toEqual([...new Set(site.hub.pinged)].toSorted());
};

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGKILL'] as const;

describe.each(SIGNALS)('ended by %s', (signal) => {
  test('before the new version was live', async () => {
    edit();
    site.atDeploy = () => site.kill(signal);
    await site.deploy();
    site.reset();
    await site.deploy();
    expectTold();
    expectOnce();
  });

  test('after it was live, and before the command ended', async () => {
    edit();
    site.atLive = () => site.kill(signal);
    await site.deploy();
    expect(site.hub.pinged).toEqual([]);
    site.reset();
    await site.deploy();
    expectTold();
    expectOnce();
  });

  test('while the command goes on, and it is live only afterwards', async () => {
    edit();
    let done: Promise<unknown> = Promise.resolve();
    site.atDeploy = () => {
      site.kill(signal, false);
      done = new Promise((resolve) => site.running?.on('exit', resolve));
      return done;
    };
    await site.deploy();
    site.reset();
    await site.deploy();
    expectTold();
    expectOnce();
  });

  test('while it waits for the version, which comes afterwards', async () => {
    edit();
    site.lags = true;
    site.atHealth = () => site.kill(signal);
    await site.deploy();
    expect(site.hub.pinged).toEqual([]);
    site.show();
    site.reset();
    await site.deploy();
    expectTold();
    expectOnce();
  });

  test('while it waits for the version, which never comes', async () => {
    edit();
    site.lags = true;
    site.atHealth = () => site.kill(signal);
    await site.deploy();
    site.reset();
    await site.deploy();
    expectTold();
    expectOnce();
  });

  test('while it pings, and the article was put back meanwhile: whoever was told is told again', async () => {
    const file = 'articles/2024/01/taiwan-text.md';
    const before = readFileSync(join(site.folder, 'content', file), 'utf8');
    edit();
    site.atPing = () => {
      if (site.hub.pinged.length === 8) site.kill(signal);
    };
    await site.deploy();
    site.edit(file, () => before);
    site.reset();
    await site.deploy();
    expectTold();
  });
});

test.each(['SIGINT', 'SIGTERM'] as const)(
  'ended by %s while it pings: the next one pings the others, but for those under way',
  async (signal) => {
    edit();
    site.atPing = () => {
      if (site.hub.pinged.length === 12) site.kill(signal);
    };
    const { status } = await site.deploy();
    expect(status).toBe(signal === 'SIGINT' ? 130 : 143);
    const first = site.hub.pinged.length;
    site.atPing = () => {};
    await site.deploy();
    expectTold();
    // Four are asked at a time.
    expect(site.hub.pinged.length).toBeLessThanOrEqual(new Set(site.hub.pinged).size + 4);
    expect(first).toBeLessThan(site.hub.pinged.length);
  },
);

describe('the command fails', () => {
  test('though the new version is live: the hub is told, and the status stays the command’s', async () => {
    edit();
    site.status = 500;
    const { status, stderr } = await site.deploy();
    expect(status).toBe(22); // curl's
    expect(stderr).toContain('the deploy ended with 22, but the new version is live\n');
    expectTold();
    expectOnce();
    expect(await site.deploy()).toMatchObject({ status: 22 });
    expectOnce();
  });

  test('and the new version is live only later: the next deploy tells of it', async () => {
    edit();
    Object.assign(site, { status: 500, lags: true });
    const { status, stderr } = await site.deploy();
    expect(status).toBe(22);
    expect(stderr).not.toContain('told');
    expect(site.hub.pinged).toEqual([]);
    site.show();
    site.reset();
    await site.deploy();
    expectTold();
    expectOnce();
  });

  test('and nothing is live: what is deployed next is told once', async () => {
    edit();
    Object.assign(site, { status: 500, lags: true });
    await site.deploy();
    edit();
    site.reset();
    await site.deploy();
    expectTold();
    expectOnce();
  });
});

test('a site that goes on showing another version is not told of; the next deploy does it', async () => {
  edit();
  site.lags = true;
  const { status, stderr, stdout } = await site.deploy(['--json'], { DEPLOY_WAIT: '2' });
  expect(status).toBe(0);
  expect(stderr).toMatch(
    /healthz shows version .*, not .*; nobody is told of it, the next deploy tells them\n$/,
  );
  expect(JSON.parse(stdout).left.length).toBeGreaterThan(20);
  expect(site.hub.pinged).toEqual([]);
  site.reset();
  await site.deploy();
  expectTold();
  expectOnce();
});

describe('ids.lock', () => {
  test('is written once it is live, and not before', async () => {
    expect(lock()).toMatch(/^deployed 5 /m);
    site.edit('articles/2024/01/hongkong-text.md', (text) =>
      text.replace('articleSection: [local]', 'articleSection: [local, brief]'),
    );
    site.status = 500;
    site.lags = true;
    const before = lock();
    const failed = await site.deploy();
    expect(lock()).toBe(before);
    expect(failed.stderr).toContain('ids.lock gets 1 places: hongkong-text brief\n');
    expect(failed.stderr).toMatch(/nothing new is live; content\/ids\.lock is as it was\n$/);
    site.reset();
    const { stderr } = await site.deploy();
    expect(lock()).toMatch(/^deployed 6 .*\n(.*\n)*.*hongkong-text brief #6\n$/m);
    expect(stderr).toContain('content/ids.lock says what was deployed; commit it with the articles\n');
    expect((await site.deploy()).stderr).not.toContain('ids.lock');
  });

  test('of a deploy that was killed before it could write is known by what is live', async () => {
    const before = lock();
    site.edit('articles/2024/01/naive-text.md', (yaml) =>
      yaml.replace('[local, river]', '[local, river, brief]'),
    );
    site.atLive = () => site.kill('SIGKILL');
    await site.deploy();
    expect(lock()).toBe(before);
    site.reset();
    // What comes meanwhile comes after what is live, though it is older.
    site.edit('articles/2024/01/hongkong-text.md', (text) =>
      text.replace('[local, brief]', '[local, brief, river]'),
    );
    const { status, stderr } = await site.deploy();
    expect(status).toBe(0);
    expect(stderr).toMatch(/^the last deploy was interrupted after it was live\n/);
    expect(lock()).toMatch(/naive-text brief #7\n.*hongkong-text river #8\n$/);
    expect(lock()).toMatch(/^deployed 8 /m);
  });

  test('that does not continue what is live stops the deploy before anything is uploaded', async () => {
    const good = lock();
    const file = join(site.folder, 'content/ids.lock');
    let deployed = 0;
    site.atDeploy = () => deployed++;
    rmSync(file);
    for (const args of [[], ['--dry-run']]) {
      const { status, stderr } = await site.deploy(args);
      expect(status).toBe(1);
      expect(stderr).toContain(
        `content/ids.lock:1 file: does not continue the 8 places that are live at ${site.url}; bring the file back`,
      );
      expect(stderr).toMatch(/undone 8 .*\nnothing was deployed\n$/);
      expect(existsSync(file)).toBe(false);
    }
    const { stderr } = await site.deploy([], { LC_ALL: 'zh_CN' });
    expect(stderr).toMatch(/文件: 与 http\S+ 上已发布的 8 位接不上；.*\n没有部署\n$/);
    expect(deployed).toBe(0);
    writeFileSync(file, good);
    expect(await site.deploy()).toMatchObject({ status: 0 });
    expect(deployed).toBe(1);
  });
});
