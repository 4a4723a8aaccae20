// The build: the same content gives the same bytes, a change touches what holds it, and nothing half-made is left.

import { spawnSync } from 'node:child_process';
import { cpSync, globSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, describe, expect, test } from 'vitest';
import type { ArchiveSlice } from '../../src/catalog/catalog.ts';
import { FORMATS, renderDocument } from '../../src/feed/formats/formats.ts';
import { loadContent } from '../../src/press/disk/content/content-folder.ts';
import { writeOutput } from '../../src/press/disk/output-folder.ts';
import { buildSite } from '../support/build-in-memory.ts';
import { buildCommand, checkCommand } from '../support/run/commands/command.ts';
import {
  archiveAt,
  built,
  catalogOf,
  parsed,
  publisherOf,
  ROOT,
  record,
  testFiles,
  withFile,
} from '../support/sample.ts';

const scratch = mkdtempSync(join(tmpdir(), 'fanjian-'));
afterAll(() => rmSync(scratch, { recursive: true }));

const run = (args: string[], env: Record<string, string> = {}) =>
  buildCommand(args, { BUILD_DIR: join(scratch, 'default'), ...env });

/** Every file of a folder with its text. */
const contentsOf = (folder: string) =>
  new Map(
    globSync('**/*.*', { cwd: folder, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .toSorted()
      .map((path) => [path.slice(folder.length), readFileSync(path, 'base64')]),
  );

test('the same bytes in another time zone, language and order of files', () => {
  const folders = ['America/New_York', 'Asia/Shanghai'].map((zone, index) => {
    const folder = join(scratch, String(index));
    expect(run([], { TZ: zone, LANG: index ? 'zh_CN.UTF-8' : 'C', BUILD_DIR: folder }).status).toBe(0);
    return contentsOf(folder);
  });
  expect(folders[0]?.size).toBeGreaterThan(100);
  expect(folders[0]).toEqual(folders[1]);

  const files = loadContent('content');
  const reversed = new Map([...files].reverse());
  const url = parsed(files).site.url;
  expect([...buildSite(parsed(reversed), reversed, url).output].toSorted()).toEqual(
    [...buildSite(parsed(files), files, url).output].toSorted(),
  );
});

test('touching one article changes only the feeds that hold it', () => {
  const before = catalogOf(built());
  const path = 'articles/2024/01/taiwan-text.md'; // in river, which is below local
  const text = new TextDecoder().decode(testFiles().get(path)).replace('盒子裡裝著頭髮', '盒子裡裝著長髮');
  const after = catalogOf(built(withFile(testFiles(), path, text)));
  const changed = Object.keys(before.feeds).filter(
    (feed) => JSON.stringify(before.feeds[feed]) !== JSON.stringify(after.feeds[feed]),
  );
  const variants = ['zh', 'zh-Hans', 'zh-Hant', 'zh-Hant-TW', 'zh-Hant-HK'];
  expect(changed.toSorted()).toEqual(
    variants.flatMap((variant) => [`/${variant}/`, `/${variant}/local/`, `/${variant}/river/`]).toSorted(),
  );
});

test('a page of an archive has another tag exactly when it has other bytes', async () => {
  const PAGES = ['/zh-Hans/', '/zh-Hant-HK/local/', '/zh/river/'];
  const edit = (from: string, to: string) => {
    const path = 'articles/2024/01/taiwan-text.md';
    const text = new TextDecoder().decode(testFiles().get(path));
    expect(text).toContain(from);
    return withFile(testFiles(), path, text.replace(from, to));
  };
  const contents = [
    testFiles(),
    edit('盒子裡裝著頭髮', '盒子裡裝著長髮'),
    edit('keywords: [', 'keywords: [新詞, '), // in no text, but in every document
    withFile(testFiles(), 'articles/2024/02/some-article.md', record()), // a page after it
    withFile(testFiles(), 'articles/2024/02/some-article.md', record({ articleSection: '[brief]' })),
  ];
  const texts = new Map<string, string>();
  for (const files of contents) {
    const output = built(files);
    for (const page of PAGES)
      for (const [index, feed] of (await archiveAt(output, page)).entries()) {
        const slice = `assets/archives/${feed.channel?.id ?? 'site'}/${index}.json`;
        const { items } = JSON.parse(String(output.get(slice))) as { items: [ArchiveSlice] };
        const { variants } = items[0];
        for (const format of FORMATS) {
          const etag = variants[feed.variant].etags[format.id];
          const text = renderDocument(format, feed, publisherOf(output));
          expect(texts.get(etag) ?? text).toBe(text);
          texts.set(etag, text);
        }
      }
  }
  expect(texts.size).toBeGreaterThan(30);
  expect(new Set(texts.values()).size).toBe(texts.size);
});

test('SITE_URL is in every address and in no id', () => {
  const files = testFiles();
  const output = buildSite(parsed(files), files, 'https://mirror.example', 2).output;
  expect(catalogOf(output).publisher.url).toBe('https://mirror.example');
  expect([...output.values()].some((content) => String(content).includes('https://news.example'))).toBe(
    false,
  );
  const slices = (map: typeof output) => [...map.keys()].filter((path) => path.startsWith('assets/feeds/'));
  expect(slices(output)).toEqual(slices(built()));
});

test('no withheld word leaves the build', () => {
  for (const content of built().values())
    expect(String(content)).not.toMatch(/withheld-text|暂不发布|暫不發布|秘密/);
});

describe('the output folder', () => {
  const folder = join(scratch, 'written');

  test('is written where it differs, and holds nothing stale or half-written', () => {
    const output = built();
    expect(writeOutput(folder, output)).toEqual({ written: output.size, removed: 0 });
    expect(writeOutput(folder, output)).toEqual({ written: 0, removed: 0 });
    const changed = built(withFile(testFiles(), 'articles/2024/02/some-article.md', record()));
    expect(writeOutput(folder, changed).removed).toBeGreaterThan(0);
    const left = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
      entry.isFile(),
    );
    expect(left.length).toBe(changed.size);
    expect(readFileSync(join(folder, 'catalog.ts'), 'utf8')).toBe(changed.get('catalog.ts'));
  });
});

describe('the command line', () => {
  const content = join(scratch, 'content');
  cpSync(join(ROOT, 'test/sample'), content, { recursive: true });
  const broken = join(content, 'articles/2024/01/taiwan-text.md');
  const good = readFileSync(broken, 'utf8');

  test('prints every issue, exits 1 and leaves the last good build as it was', () => {
    const env = { CONTENT_DIR: content, BUILD_DIR: join(scratch, 'site') };
    expect(run([], env).status).toBe(0);
    const before = contentsOf(env.BUILD_DIR);
    writeFileSync(broken, good.replace('headline:', 'title:').replace('[river]', '[sea]'));
    const failed = run([], env);
    expect(failed.status).toBe(1);
    expect(failed.stdout).toMatch(/taiwan-text\.md:2 headline: is missing; write the headline\n/);
    expect(failed.stdout).toMatch(/taiwan-text\.md:3 title: is no field of ours; did you mean headline\?\n/);
    expect(failed.stderr).toBe('2 errors; nothing was written, the last good build stays\n');
    expect(contentsOf(env.BUILD_DIR)).toEqual(before);
    // wrangler dev goes on serving the last good build; a deploy stops.
    expect(run([], { ...env, WRANGLER_COMMAND: 'dev' }).status).toBe(0);
    expect(run([], { ...env, WRANGLER_COMMAND: 'deploy' }).status).toBe(1);
    writeFileSync(broken, good);
    expect(run([], env).status).toBe(0);
  });

  test('--json prints one issue a line', () => {
    writeFileSync(broken, good.replace('[river]', '[sea]'));
    const { status, stdout, stderr } = checkCommand(['--json'], { CONTENT_DIR: content });
    writeFileSync(broken, good);
    expect({ status, stderr }).toEqual({ status: 1, stderr: '' });
    expect(
      stdout
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line)),
    ).toMatchObject([
      { severity: 'error', line: 6, field: 'articleSection[0]', problem: '“sea” is no channel' },
    ]);
  });

  test('the check writes nothing', () => {
    const folder = join(scratch, 'unwritten');
    const { status, stderr } = checkCommand([], { CONTENT_DIR: content, BUILD_DIR: folder });
    expect({ status, stderr }).toEqual({ status: 0, stderr: '5 articles in 4 channels: no errors\n' });
    expect(globSync(`${folder}/**`)).toEqual([]);
  });

  test('says what to do: --help, an unknown option, no such folder, no address', () => {
    expect(run(['--help']).stdout).toMatch(/^Usage: /);
    expect(run(['--chekc'])).toMatchObject({ status: 2, stderr: expect.stringContaining("'--chekc'") });
    expect(run([], { CONTENT_DIR: '/nowhere' })).toMatchObject({
      status: 1,
      stderr: expect.stringContaining('CONTENT_DIR'),
    });
    expect(run([], { SITE_URL: 'news.example' })).toMatchObject({
      status: 1,
      stderr: expect.stringContaining('SITE_URL is “news.example”'),
    });
  });
});

describe('the bundle that a deploy uploads', () => {
  const bundle = (folder: string, env: Record<string, string>) => {
    const outdir = join(scratch, folder);
    const { status, stderr } = spawnSync(
      process.execPath,
      [join(ROOT, 'node_modules/wrangler/bin/wrangler.js'), 'deploy', '--dry-run', '--outdir', outdir],
      { cwd: ROOT, encoding: 'utf8', env: { ...process.env, WRANGLER_SEND_METRICS: 'false', ...env } },
    );
    expect(status, stderr).toBe(0);
    return readFileSync(join(outdir, 'worker.js'), 'utf8');
  };

  test('is under 120 KB gzip, and has no dictionary and no parser in it', () => {
    const code = bundle('bundle', {});
    expect(gzipSync(code).length).toBeLessThan(120_000);
    expect(code).not.toMatch(/opencc|STPhrases|TSCharacters|micromark|ZodError/);
    // A phrase of OpenCC's tables would stand in the source as it is or escaped.
    expect(code).not.toMatch(/皇天后土|\\u7687\\u5929\\u540e\\u571f/i);
  });
});

test('the catalog grows with feeds, not with articles', () => {
  let files = testFiles();
  const size = (current: typeof files) =>
    String(built(current).get('catalog.ts')).replace(/"pages": \d+/g, '').length;
  const before = size(files);
  for (let index = 0; index < 100; index++)
    files = withFile(files, `articles/2024/02/article-${index}.md`, record({ id: `article-${index}` }));
  expect(size(files)).toBe(before);
});
