// A site that is exported, signed by a key of the environment, and copied: OpenSSH proves the signature, and `npm run verify` finds
// what a copy lacks, alters, adds or keeps though it was withdrawn.

import { spawn, spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  globSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { signatureProblem, signerFrom } from '../../src/press/signing.ts';
import { VARIANT_TAGS } from '../../src/script/variants.ts';
import { listen } from '../support/run/servers/hub.ts';
import { ROOT } from '../support/sample.ts';

const folder = mkdtempSync(join(tmpdir(), 'fanjian-verify-'));
const at = (...names: string[]) => join(folder, ...names);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const env = {
  ...process.env,
  CONTENT_DIR: at('content'),
  BUILD_DIR: at('build'),
  SITE_URL: 'https://news.example',
};

const run = (command: string, args: readonly string[], more: Record<string, string> = {}) =>
  new Promise<{ status: number | null; stdout: string; stderr: string }>((resolve) => {
    const child = spawn(
      process.execPath,
      [join(ROOT, `src/commands/${command === 'verify' ? 'published/verify' : command}.ts`), ...args],
      {
        cwd: folder,
        env: { ...env, ...more },
      },
    );
    let [stdout, stderr] = ['', ''];
    child.stdout.on('data', (text) => (stdout += text));
    child.stderr.on('data', (text) => (stderr += text));
    child.on('close', (status) => resolve({ status, stdout, stderr }));
  });

const verify = async (...args: string[]) => {
  const { status, stdout, stderr } = await run('verify', [...args, '--json']);
  const { findings = [], ...rest } = stdout ? JSON.parse(stdout) : {};
  return { status, stderr, rest, findings: findings as { what: string; path: string; problem?: string }[] };
};

const edit = (path: string, change: (text: string) => string) =>
  writeFileSync(at(path), change(readFileSync(at(path), 'utf8')));

let key = '';
const exported = async (out: string) => {
  const secret = readFileSync(at('secret'), 'utf8');
  const done = await run('export', ['--out', at(out), '--allow'], { SIGNING_KEY: secret });
  expect(done.status, done.stderr).toBe(0);
  expect(done.stdout + done.stderr).not.toContain(secret.trim());
};

beforeAll(async () => {
  cpSync(join(ROOT, 'test/sample'), at('content'), { recursive: true });
  const made = await run('keys', ['--out', at('secret')]);
  expect(made.status, made.stderr).toBe(0);
  key = made.stdout.trim();
  await exported('out');
});

describe('a key', () => {
  test('is read by nobody else, printed nowhere, and never written over another', async () => {
    expect(statSync(at('secret')).mode & 0o777).toBe(0o600);
    const again = await run('keys', ['--out', at('secret')]);
    expect(again.status).toBe(1);
    expect(signerFrom(readFileSync(at('secret'), 'utf8'))?.key).toBe(key);
  });

  test('does not go into the project', async () => {
    expect((await run('keys', ['--out', join(ROOT, 'content/secret')])).status).toBe(2);
    expect(existsSync(join(ROOT, 'content/secret'))).toBe(false);
  });

  test('that is none is said, and nothing is published', async () => {
    const done = await run('export', ['--out', at('unsigned')], { SIGNING_KEY: 'none' });
    expect(done.status).toBe(1);
    expect(done.stderr).toContain('SIGNING_KEY is no key that can sign');
  });
});

const openSsh = (text: string) => {
  writeFileSync(at('allowed_signers'), `news.example ${key}\n`);
  const { status, stderr } = spawnSync(
    'ssh-keygen',
    [
      '-Y',
      'verify',
      '-f',
      at('allowed_signers'),
      '-I',
      'news.example',
      '-n',
      'fanjian-manifest',
      '-s',
    ].concat(at('out/site/manifest/index.jsonl.sig')),
    { input: text, encoding: 'utf8' },
  );
  return { status, stderr };
};

describe('the signature', () => {
  const index = () => readFileSync(at('out/site/manifest/index.jsonl'), 'utf8');

  test('is one to OpenSSH, of these bytes and no others', () => {
    expect(openSsh(index())).toMatchObject({ status: 0 });
    expect(openSsh(`${index()} `).status).not.toBe(0);
  });

  test('that OpenSSH made is one to us, and one that is damaged is none', () => {
    const made = spawnSync('ssh-keygen', ['-t', 'ed25519', '-N', '', '-q', '-f', at('theirs')]);
    expect(made.status).toBe(0);
    const theirs = readFileSync(at('theirs.pub'), 'utf8');
    const { stdout } = spawnSync(
      'ssh-keygen',
      ['-Y', 'sign', '-n', 'fanjian-manifest', '-f', at('theirs'), '-q'],
      { input: index(), encoding: 'utf8' },
    );
    expect(signatureProblem(Buffer.from(index()), stdout, theirs)).toBeUndefined();
    expect(signatureProblem(Buffer.from(`${index()} `), stdout, theirs)).toBe(
      'its signature is of another text',
    );
    expect(signatureProblem(Buffer.from(index()), stdout, key)).toBe('it is signed by another key');
    for (let length = 0; length < stdout.length - 40; length += 7)
      expect(signatureProblem(Buffer.from(index()), stdout.slice(0, length), theirs)).toBeTypeOf('string');
  });

  test('is the same for the same content, and in no other file of the build', async () => {
    const before = readFileSync(at('out/site/manifest/index.jsonl.sig'), 'utf8');
    await exported('again');
    expect(readFileSync(at('again/site/manifest/index.jsonl.sig'), 'utf8')).toBe(before);
  });
});

const RECORD = '/zh-Hans/articles/taiwan-text.json';

describe('a copy', () => {
  const damaged = async (change: (file: (path: string) => string) => void) => {
    rmSync(at('copy'), { recursive: true, force: true });
    cpSync(at('out/site'), at('copy'), { recursive: true });
    change((path) => at('copy', path));
    const { status, findings } = await verify(at('copy'), '--key', key, '--against', at('out'));
    return { status, findings };
  };

  test('that is whole is all as published, by the key', async () => {
    const seen = await verify(at('out'), '--key', key);
    expect(seen).toMatchObject({
      status: 0,
      findings: [],
      rest: { signature: 'proved', site: 'https://news.example' },
    });
    expect(seen.rest.checked).toBeGreaterThan(20);
    expect(await verify(at('out'))).toMatchObject({ status: 0, rest: { signature: 'not asked for' } });
  });

  test.each([
    ['a letter of a record', RECORD, (text: string) => text.replace('NewsArticle', 'NewsArticlf')],
    ['a space at the end of a record', RECORD, (text: string) => `${text} `],
    [
      'what its history says',
      RECORD,
      (text: string) => text.replace(/("revisions": \[\s*\{\s*"date": ")2/, '$13'),
    ],
    ['a picture', '', (text: string) => `${text}x`],
  ])('in which %s was altered', async (_, path, change) => {
    const picture = JSON.parse(
      readFileSync(at('out/site/manifest/media/9.jsonl'), 'utf8').split('\n')[0] ?? '',
    );
    const altered = path || picture.path;
    const seen = await damaged((file) => {
      const before = readFileSync(file(altered), 'latin1');
      const after = change(before);
      expect(after).not.toBe(before);
      writeFileSync(file(altered), after, 'latin1');
    });
    expect(seen).toEqual({ status: 1, findings: [{ what: 'altered', path: altered }] });
  });

  test('that lacks a record, and has one that nobody published', async () => {
    const seen = await damaged((file) => {
      rmSync(file(RECORD));
      writeFileSync(file('/zh/articles/nobodys-text.json'), '{}\n');
    });
    expect(seen).toEqual({
      status: 1,
      findings: [
        { what: 'missing', path: RECORD },
        { what: 'added', path: '/zh/articles/nobodys-text.json' },
      ],
    });
  });

  test('whose manifest was altered with its record is not by the key', async () => {
    rmSync(at('forged'), { recursive: true, force: true });
    cpSync(at('out/site'), at('forged'), { recursive: true });
    const part = 'forged/manifest/zh/1.jsonl';
    edit(part, (text) => text.replace('local', 'lokal'));
    const seen = await verify(at('forged'), '--key', key);
    expect(seen.findings[0]).toEqual({ what: 'altered', path: '/manifest/zh/1.jsonl' });
    edit('forged/manifest/index.jsonl', (text) => text.replace('2024', '2025'));
    const index = await verify(at('forged'), '--key', key);
    expect(index).toMatchObject({ status: 1, rest: { signature: 'not proved' } });
    expect(index.findings.slice(0, 2)).toEqual([
      { what: 'altered', path: '/manifest/index.jsonl' },
      { what: 'unproved', path: '/manifest/index.jsonl', problem: 'its signature is of another text' },
    ]);
  });

  test('of something else has no manifest, and what is nowhere is said', async () => {
    expect((await verify(at('content'))).status).toBe(2);
    expect((await verify(at('nowhere'))).status).toBe(2);
    expect((await verify('https://news.example/zh/')).status).toBe(2);
    expect((await verify(at('out'), '--key', 'ssh-rsa AAAA')).status).toBe(2);
  });
});

test('after an edit and a withdrawal an old copy has what was withdrawn, and the record tells its history', async () => {
  edit('content/articles/2024/01/hongkong-text.md', (text) => `${text.trimEnd()}\n\n再添一段。\n`);
  await exported('out');
  cpSync(at('out'), at('old'), { recursive: true });
  const before = JSON.parse(readFileSync(at('out/site', RECORD), 'utf8'));
  edit('content/articles/2024/01/taiwan-text.md', (text) =>
    text.replace('\n---\n', '\ncorrection: [{date: 2024-03-01T08:00:00+08:00, text: 地名有误}]\n---\n'),
  );
  edit('content/articles/2024/01/hongkong-text.md', (text) =>
    text.replace(
      '\n---\n',
      '\npubStatus: canceled\nwithdrawn: {date: 2024-03-02T08:00:00+08:00, reason: 失实}\n---\n',
    ),
  );
  await exported('out');
  const after = JSON.parse(readFileSync(at('out/site', RECORD), 'utf8'));
  expect(after.revisions).toHaveLength(2);
  expect(after.revisions[0]).toEqual(before.revisions[0]);
  expect(after.revisions[1]).toMatchObject({ digest: after.digest, correction: ['地名有误'] });
  expect(await verify(at('out'), '--key', key)).toMatchObject({ status: 0, findings: [] });

  const old = await verify(at('old'), '--against', at('out'), '--key', key);
  expect(old.status).toBe(1);
  const kinds = Map.groupBy(old.findings, ({ what }) => what);
  expect(kinds.get('withdrawn')?.map(({ path }) => path)).toEqual(
    VARIANT_TAGS.map((tag) => `/${tag}/articles/hongkong-text.json`),
  );
  expect(kinds.get('withdrawn')?.[0]?.problem).toBe('失实');
  expect(kinds.get('altered')?.map(({ path }) => path)).toContain(RECORD);
  expect(kinds.has('missing')).toBe(false);

  // What is withdrawn keeps the history of what it said.
  const last = '/zh/articles/hongkong-text.json';
  const { digest } = JSON.parse(readFileSync(at('old/site', last), 'utf8'));
  const line = globSync('manifest/**/*.jsonl', { cwd: at('out/site') })
    .flatMap((file) => readFileSync(at('out/site', file), 'utf8').trim().split('\n'))
    .map((text) => JSON.parse(text))
    .find(({ path }) => path === last);
  expect(line.reason).toBe('失实');
  expect(line.revisions).toHaveLength(2);
  expect(line.revisions[1][1]).toBe(digest);

  // Nothing is edited: the history stays as it is, byte for byte.
  await exported('out');
  expect(JSON.parse(readFileSync(at('out/site', RECORD), 'utf8'))).toEqual(after);
});

describe('an export of which one byte is another', () => {
  const files = () =>
    globSync('**/*', { cwd: at('out'), withFileTypes: true }).flatMap((entry) =>
      entry.isFile() ? [join(entry.parentPath, entry.name).slice(at('out').length + 1)] : [],
    );
  /** One of each kind. */
  const KINDS: Readonly<Record<string, RegExp>> = {
    page: /^site\/zh\/index\.html$/,
    'page of an article': /^site\/zh\/articles\/[^/]+\.html$/,
    'feed opened in a browser': /^opened\/.*\.html$/,
    rss: /^site\/zh\/rss\.xml$/,
    atom: /^site\/zh-Hant\/.+\/atom\.xml$/,
    json: /^site\/zh\/feed\.json$/,
    record: /^site\/zh\/articles\/[^/.]+\.json$/,
    ninjs: /\.ninjs\.json$/,
    markdown: /\.md$/,
    picture: /^site\/media\//,
    part: /^site\/manifest\/zh\//,
    index: /^site\/manifest\/index\.jsonl$/,
    signature: /\.sig$/,
    catalog: /^site\/catalog\.json$/,
    tombstones: /^site\/tombstones\.json$/,
    gzip: /\.gz$/,
    brotli: /\.br$/,
    configuration: /^conf\/Caddyfile$/,
  };

  test.each(Object.entries(KINDS))('is found: %s', async (_, pattern) => {
    const file = files().find((path) => pattern.test(path));
    if (!file) throw new Error(`no file like ${pattern}`);
    const whole = readFileSync(at('out', file));
    const other = Buffer.from(whole);
    const place = other.length >> 1;
    other[place] = (other[place] ?? 0) ^ 1;
    writeFileSync(at('out', file), other);
    const { status, findings } = await verify(at('out'), '--key', key);
    writeFileSync(at('out', file), whole);
    expect(status).toBe(1);
    const path = `/${file.replace(/^site\//, '')}`;
    expect(findings).toContainEqual(expect.objectContaining({ what: 'altered', path }));
  });

  test('and so is a page that is missing, and one that is added', async () => {
    const [page = ''] = files().filter((path) => /^site\/zh\/articles\/.*\.html$/.test(path));
    const whole = readFileSync(at('out', page));
    rmSync(at('out', page));
    writeFileSync(at('out/site/zh/articles/forged.html'), whole);
    const { findings } = await verify(at('out'), '--key', key);
    rmSync(at('out/site/zh/articles/forged.html'));
    writeFileSync(at('out', page), whole);
    expect(findings).toEqual([
      { what: 'missing', path: page.replace(/^site/, '') },
      { what: 'added', path: '/zh/articles/forged.html' },
    ]);
    expect(await verify(at('out'), '--key', key)).toMatchObject({ status: 0, findings: [] });
  });
});

test('a live site is checked as a folder is', async () => {
  const gone = (path: string) => !existsSync(at('out/site', path));
  const server = createServer(({ url = '' }, response) => {
    const path = decodeURIComponent(url);
    if (gone(path)) response.writeHead(404).end();
    else response.end(readFileSync(at('out/site', path)));
  });
  const url = await listen(server);
  try {
    expect(await verify(url, '--key', key)).toMatchObject({ status: 0, findings: [] });
    rmSync(at('out/site', RECORD));
    expect(await verify(url, '--key', key)).toMatchObject({
      status: 1,
      findings: [{ what: 'missing', path: RECORD }],
    });
  } finally {
    server.close();
  }
});
