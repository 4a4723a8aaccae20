// `npm run pull`: a site here that pulls from another through whatever editors of both do, and the command line of it.

import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { askAt } from '../../src/commands/pulling/ask.ts';
import { pullSite, type Wanted } from '../../src/commands/pulling/pull-site.ts';
import { type Article, parseArticle } from '../../src/content/article.ts';
import { treeToHtml } from '../../src/content/text/markdown.ts';
import { plainText } from '../../src/feed/plain-text.ts';
import { createApp } from '../../src/http/app.ts';
import { forbidden } from '../../src/import/pull/may-take.ts';
import { readFields } from '../../src/import/write/front-matter.ts';
import type { Output } from '../../src/press/make/output.ts';
import { assetsOf, built, bytes, catalogOf, ROOT, record } from '../support/sample.ts';

const SITE = `name: 津门新闻
description: 天津新闻
url: https://there.example
tag: {authority: there.example, date: "2021"}
language: zh-Hans
`;
const CHANNELS = `- {id: local, name: 本地, description: 本地, window: 2}
- {id: river, name: 河, description: 河}
`;

/** An article of the other site, as its editors have it now. */
interface There {
  readonly headline: string;
  readonly above?: string;
  readonly below?: string;
  readonly picture?: string;
  readonly body: string;
  readonly keywords: string;
  readonly channel: string;
  readonly corrections: readonly string[];
  readonly withdrawn?: string;
  readonly usageTerms?: string;
}

const fileOf = (
  id: string,
  { headline, above, below, picture, body, keywords, corrections, withdrawn, usageTerms, channel }: There,
) =>
  record(
    {
      id,
      headline,
      keywords,
      datePublished: `2024-02-01T08:00:${id.slice(-2)}+08:00`,
      articleSection: `[${channel}]`,
      author: '[{name: 沈括, role: reporter}]',
      license: 'CC-BY-4.0',
      ...(above && { kicker: above }),
      ...(below && { alternativeHeadline: below }),
      ...(picture && {
        image: JSON.stringify([{ src: picture, alt: '河', digitalSourceType: 'digitalCapture' }]),
      }),
      ...(usageTerms && { usageTerms }),
      ...(corrections.length > 0 && {
        correction: JSON.stringify(
          corrections.map((text, at) => ({ date: `2024-03-0${at + 1}T08:00:00+08:00`, text })),
        ),
      }),
      ...(withdrawn && {
        pubStatus: 'canceled',
        withdrawn: `{date: 2024-04-01T08:00:00+08:00, reason: ${withdrawn}}`,
      }),
    },
    body,
  );

const siteOf = (articles: ReadonlyMap<string, There>): Output =>
  built(
    new Map([
      ['site.yaml', bytes(SITE)],
      ['channels.yaml', bytes(CHANNELS)],
      ...[...articles].map(([id, there]) => [`articles/2024/02/${id}.md`, bytes(fileOf(id, there))] as const),
    ]),
  );

const appOf = (output: Output) => {
  const app = createApp(catalogOf(output));
  return (path: string, headers: Record<string, string> = {}) =>
    app.fetch(new Request(`https://there.example${path}`, { headers }), { ASSETS: assetsOf(output) });
};

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'fanjian-pull-'));
  writeFileSync(join(folder, 'channels.yaml'), CHANNELS.replace(', window: 2', ''));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const records = (at = folder) => globSync('articles/**/*.md', { cwd: at }).toSorted();
const fileAt = (id: string, at = folder) =>
  join(at, records(at).find((path) => path.endsWith(`/${id}.md`)) ?? id);
const textAt = (id: string, at = folder) => readFileSync(fileAt(id, at), 'utf8');
const articleAt = (id: string, at = folder): Article => {
  const parsed = parseArticle(`articles/2024/02/${id}.md`, readFileSync(fileAt(id, at)));
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
  return parsed.value;
};
const bodyOf = ({ body }: Article) => plainText(treeToHtml(body));

const pull = (output: Output, more: Partial<Wanted> = {}) => {
  const there = appOf(output);
  return pullSite({
    ask: async (path, etag) => {
      const answer = await there(path, etag ? { 'If-None-Match': etag } : {});
      return answer.status === 200
        ? { status: 200, text: await answer.text(), etag: answer.headers.get('ETag') ?? '' }
        : { status: answer.status };
    },
    ...{ host: 'there.example', from: undefined, channels: ['river'], folder },
    ...{ allow: false, dryRun: false, isOver: () => false },
    progress: () => ({ add: () => {}, end: () => {} }),
    ...more,
  });
};

const PLAIN: There = {
  headline: '冬天的河',
  body: '第一段**话**。\n\n- 甲\n- 乙',
  keywords: '[河]',
  channel: 'local',
  corrections: [],
};
const one = (there: Partial<There> = {}) => siteOf(new Map([['winter-river-01', { ...PLAIN, ...there }]]));

test('a record has everything that a republisher must keep', async () => {
  await pull(one());
  const article = articleAt('winter-river-01');
  expect(records()).toEqual(['articles/2024/02/winter-river-01.md']);
  expect(article).toMatchObject({
    headline: '冬天的河',
    provenance: 'republished',
    articleSection: ['river'],
    source: { name: '津门新闻', url: 'https://news.example/zh/articles/winter-river-01' },
    author: [{ name: '沈括', role: 'reporter' }],
    editor: ['曾巩'],
    license: 'CC-BY-4.0',
    copyrightHolder: '津门新闻',
    canonicalUrl: 'https://news.example/zh/articles/winter-river-01',
    pubStatus: 'usable',
  });
  expect(article.copyrightNotice).toBeUndefined();
  expect(bodyOf(article)).toBe('第一段话。\n甲\n乙');
});

test('what stands above and below the headline comes with it, and how the text and its pictures were made', async () => {
  await pull(one({ above: '眉题', below: '副题', picture: 'https://there.example/a.png?b=1&c=2' }));
  expect(articleAt('winter-river-01')).toMatchObject({
    kicker: '眉题',
    alternativeHeadline: '副题',
    image: [{ src: 'https://there.example/a.png?b=1&c=2', digitalSourceType: 'digitalCapture' }],
  });
});

test('a picture in the text is none beside it', async () => {
  await pull(one({ body: '一段。![河](https://there.example/a.png?b=1&c=2)' }));
  const article = articleAt('winter-river-01');
  expect(article.image).toEqual([]);
  expect(treeToHtml(article.body)).toContain('https://there.example/a.png?b=1&amp;c=2');
});

describe('what is left out is named:', () => {
  const said = async (change: (record: Record<string, unknown>) => Record<string, unknown>) => {
    const there = appOf(one());
    return pull(one(), {
      ask: async (path) => {
        const answer = await there(path);
        const text = await answer.text();
        const isRecord = path.includes('/articles/');
        const changed = isRecord ? JSON.stringify(change(JSON.parse(text))) : text;
        return { status: 200, text: changed, etag: answer.headers.get('ETag') ?? '' };
      },
    });
  };
  const html = (text: string) => (record: Record<string, unknown>) => ({ ...record, encoding: { text } });
  const picture = (url: string) => ({ '@type': 'ImageObject', url, description: '河' });
  test.each<[what: string, change: Parameters<typeof said>[0], leftOut: readonly string[]]>([
    ['nothing of what such a site says', (record) => record, []],
    [
      'a picture without https',
      (record) => ({
        ...record,
        image: [picture('http://a.example/1.png'), picture('https://a.example/2.png')],
      }),
      ['http://a.example/1.png'],
    ],
    [
      'one in the text, and once',
      (record) => ({
        ...html('<p>一段。</p><p><img src="http://a.example/1.png?a&amp;b" alt="a > b"></p>')(record),
        image: [picture('http://a.example/1.png?a&b')],
      }),
      ['http://a.example/1.png?a&b'],
    ],
    [
      'a recording, and the picture of another',
      (record) => ({
        ...record,
        audio: [{ name: '声', contentUrl: 'http://a.example/1.mp3' }],
        video: [
          {
            ...{ name: '影', contentUrl: 'https://a.example/1.mp4', encodingFormat: 'video/mp4' },
            thumbnailUrl: 'http://a.example/2.png',
          },
        ],
      }),
      ['http://a.example/1.mp3', 'http://a.example/2.png'],
    ],
    ['a field that nobody knows', (record) => ({ ...record, wordCount: 9 }), ['wordCount']],
    [
      'markup',
      html('<p>一段。</p><video src="https://a.example/1.mp4"></video>'),
      ['<video> is not published'],
    ],
  ])('%s', async (_what, change, leftOut) => {
    const result = await said(change);
    const [outcome] = typeof result === 'string' ? [] : result.outcomes;
    expect(outcome?.what).toBe('new');
    expect(outcome?.leftOut ?? []).toEqual(leftOut);
    expect(articleAt('winter-river-01').headline).toBe('冬天的河');
  });
});

test('an editor’s headline stays, and the original is named with it', async () => {
  await pull(one());
  writeFileSync(fileAt('winter-river-01'), textAt('winter-river-01').replace('冬天的河', '河在冬天'));
  const result = await pull(one({ headline: '冬季的河', body: '另一段。' }));
  expect(result).toMatchObject({ outcomes: [{ what: 'changed', kept: ['headline'] }] });
  const article = articleAt('winter-river-01');
  expect(article.headline).toBe('河在冬天');
  expect(article.source?.headline).toBe('冬季的河');
  expect(bodyOf(article)).toBe('另一段。');
});

test('what its publisher forbids is refused with the publisher’s words, and taken with --allow', async () => {
  const output = one({ usageTerms: '未经许可不得转载' });
  expect(await pull(output)).toMatchObject({
    outcomes: [{ what: 'refused', why: expect.stringContaining('“未经许可不得转载”') }],
  });
  expect(records()).toEqual([]);
  await pull(output, { allow: true });
  expect(records()).toHaveLength(1);
});

const TERMS: [terms: string, isForbidden: boolean][] = [
  ['未经许可，不得转载', true],
  ['未經授權，請勿轉載', true],
  ['未经本报书面授权，任何单位和个人不得以任何方式使用', true],
  ['谢绝转载', true],
  ['版权所有，禁止转载', true],
  ['All rights reserved.', true],
  ['May not be reproduced without permission', true],
  ['No republication', true],
  ['转载请注明出处', false],
  ['歡迎轉載，請註明出處', false],
  ['无需授权即可转载', false],
  ['不禁止转载', false],
  ['转载须全文，并保留署名', false],
  ['不得用于商业目的', false],
  ['May be republished with attribution', false],
];
test.each(TERMS)('of “%s” it is %s that it forbids', (usageTerms, isForbidden) => {
  expect(forbidden({ usageTerms }) !== undefined).toBe(isForbidden);
});
test.each([
  ['CC-BY-ND-4.0', true],
  ['https://creativecommons.org/licenses/by-nc-nd/4.0/', true],
  ['CC-BY-4.0', false],
  ['CC-BY-NC-SA-4.0', false],
])('the licence %s: it is %s that it forbids', (license, isForbidden) => {
  expect(forbidden({ license }) !== undefined).toBe(isForbidden);
});

test('an id that is taken here gets the name of the site before it', async () => {
  mkdirSync(join(folder, 'articles/2023/01'), { recursive: true });
  const own = join(folder, 'articles/2023/01/winter-river-01.md');
  writeFileSync(own, record({ id: 'winter-river-01' }));
  await pull(one());
  expect(records()).toEqual([
    'articles/2023/01/winter-river-01.md',
    'articles/2024/02/there-example-winter-river-01.md',
  ]);
  expect(await pull(one())).toMatchObject({ outcomes: [], same: 1 });
  expect(readFileSync(own, 'utf8')).toBe(record({ id: 'winter-river-01' }));
});

test('of a channel only its articles are pulled', async () => {
  const output = siteOf(
    new Map([
      ['winter-river-01', PLAIN],
      ['summer-river-02', { ...PLAIN, channel: 'river' }],
    ]),
  );
  await pull(output, { from: 'river' });
  expect(records()).toEqual(['articles/2024/02/summer-river-02.md']);
  expect(await pull(output, { from: 'none' })).toBe('there is no channel “none”; write one of local, river');
});

test('a withdrawal comes while the feed still tells of it, and is no article that cannot be had', async () => {
  const others: [string, There][] = [['summer-river-02', PLAIN]];
  await pull(siteOf(new Map([['winter-river-01', PLAIN], ...others])));
  const after = siteOf(new Map([['winter-river-01', { ...PLAIN, withdrawn: '重复' }], ...others]));
  expect(await pull(after)).toMatchObject({ outcomes: [{ article: 'winter-river-01', what: 'withdrawn' }] });
  expect(articleAt('winter-river-01').withdrawn?.reason).toBe('重复');
});

test('long work says how far it is: the pages of the history, and then the articles', async () => {
  const told: [what: string, total: number, done: number][] = [];
  const ids = Array.from({ length: 25 }, (_, at) => `some-article-${at + 10}`);
  await pull(siteOf(new Map(ids.map((id) => [id, PLAIN]))), {
    dryRun: true,
    progress: (what, total) => {
      const row: (typeof told)[number] = [what, total, 0];
      told.push(row);
      return { add: (count) => (row[2] += count), end: () => {} };
    },
  });
  expect(told).toEqual([
    ['list', 13, 13], // two articles to a page
    ['pull', 25, 25],
  ]);
});

test('--dry-run writes nothing', async () => {
  expect(await pull(one(), { dryRun: true })).toMatchObject({ outcomes: [{ what: 'new' }] });
  expect(records()).toEqual([]);
});

describe('two sites', () => {
  const IDS = Array.from({ length: 5 }, (_, index) => `some-article-0${index + 1}`);
  const id = fc.constantFrom(...IDS);
  const step = fc.oneof(
    fc.record({
      there: fc.constantFrom(
        ...'headline above below picture body keywords correct withdraw move'.split(' '),
      ),
      id,
    }),
    fc.record({ here: fc.constantFrom('headline', 'body', 'keywords', 'withhold'), id }),
    fc.record({ pull: fc.constantFrom('whole', 'cut', 'lost'), at: fc.nat(6) }),
  );

  test('are in step after any edits of both, and what was edited here is as it was left', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 14 }), async (steps) => {
        const at = mkdtempSync(join(tmpdir(), 'fanjian-pull-'));
        const there = new Map<string, There>();
        /** By id and field, what editors here made of it. */
        const here = new Map<string, Map<string, string>>();
        let count = 0;
        const edit = (id: string, how: string) => {
          const before = there.get(id) ?? { ...PLAIN, headline: `标题${count}`, body: `正文${count}。` };
          if (before.withdrawn) return;
          const said = `${how}${++count}`;
          there.set(id, {
            ...before,
            ...(how === 'headline' && { headline: said }),
            ...(how === 'above' && { above: before.above ? '' : said }),
            ...(how === 'below' && { below: before.below ? '' : said }),
            ...(how === 'picture' && { picture: before.picture ? '' : `https://there.example/${count}.png` }),
            ...(how === 'body' && { body: `段落*一*${said}。\n\n> 引文\n\n1. 条目` }),
            ...(how === 'keywords' && { keywords: `[${said}]` }),
            ...(how === 'move' && { channel: before.channel === 'local' ? 'river' : 'local' }),
            ...(how === 'correct' &&
              before.corrections.length < 9 && { corrections: [...before.corrections, said] }),
            ...(how === 'withdraw' && { withdrawn: said }),
          });
        };
        const editHere = (id: string, how: string) => {
          if (!existsSync(fileAt(id, at)) || /^pubStatus: canceled/m.test(textAt(id, at))) return;
          const said = `本站${++count}`;
          const forms: Record<string, [field: string, change: (text: string) => string]> = {
            headline: ['headline', (text) => text.replace(/^headline: .*$/m, `headline: ${said}`)],
            body: ['body', (text) => `${text.trimEnd()}\n\n${said}\n`],
            keywords: [
              'keywords',
              (text) => text.replace(/^keywords:\n(?: +- .*\n)+|^keywords: .*\n/m, `keywords: [${said}]\n`),
            ],
            withhold: ['pubStatus', (text) => text.replace(/^pubStatus: .*$/m, 'pubStatus: withheld')],
          };
          const [field, change] = forms[how] as [string, (text: string) => string];
          const next = change(textAt(id, at));
          writeFileSync(fileAt(id, at), next);
          const edits = here.get(id) ?? new Map();
          here.set(
            id,
            edits.set(
              field,
              field === 'body' ? bodyOf(articleAt(id, at)) : JSON.stringify(readFields(next)[field]),
            ),
          );
        };
        const pullNow = async (how: string, many: number) => {
          let asked = 0;
          const site = appOf(siteOf(there));
          const isOver = () => how === 'cut' && asked > many;
          await pull(siteOf(there), {
            folder: at,
            isOver,
            ask: async (path, etag) => {
              asked++;
              if (how === 'lost' && asked % 3 === many % 3) return { problem: 'lost' };
              const answer = await site(path, etag ? { 'If-None-Match': etag } : {});
              return answer.status === 200
                ? { status: 200, text: await answer.text(), etag: answer.headers.get('ETag') ?? '' }
                : { status: answer.status };
            },
          });
        };
        try {
          for (const one of steps)
            if ('there' in one) edit(one.id, one.there);
            else if ('here' in one) editHere(one.id, one.here);
            else if (there.size > 0) await pullNow(one.pull, one.at);
          if (there.size === 0) return;
          await pullNow('whole', 0);
          expect(globSync('**/*.half', { cwd: at })).toEqual([]);
          for (const [id, theirs] of there) {
            const edits = here.get(id) ?? new Map<string, string>();
            if (theirs.withdrawn && !existsSync(fileAt(id, at))) continue; // gone before it came
            const article = articleAt(id, at);
            const fields = readFields(textAt(id, at));
            for (const [field, value] of edits)
              expect(
                field === 'body' ? bodyOf(article) : JSON.stringify(fields[field]),
                `${id} ${field}`,
              ).toBe(value);
            if (theirs.withdrawn) {
              if (!edits.has('pubStatus')) expect(article.withdrawn?.reason).toBe(theirs.withdrawn);
              continue;
            }
            const wanted = parseArticle(`articles/2024/02/${id}.md`, bytes(fileOf(id, theirs)));
            if (!wanted.ok) throw new Error('not right there');
            expect(article.correction).toEqual(wanted.value.correction);
            for (const field of ['kicker', 'alternativeHeadline', 'image'] as const)
              expect(article[field]).toEqual(wanted.value[field]);
            if (!edits.has('headline')) expect(article.headline).toBe(theirs.headline);
            if (!edits.has('keywords')) expect(article.keywords).toEqual(wanted.value.keywords);
            if (!edits.has('body')) expect(bodyOf(article)).toBe(bodyOf(wanted.value));
            if (!edits.has('pubStatus')) expect(article.pubStatus).toBe('usable');
          }
          const again = records(at).map((path) => readFileSync(join(at, path), 'utf8'));
          await pullNow('whole', 0);
          expect(records(at).map((path) => readFileSync(join(at, path), 'utf8'))).toEqual(again);
        } finally {
          rmSync(at, { recursive: true, force: true });
        }
      }),
      { numRuns: Number(process.env.RUNS ?? 25) },
    );
  });
});

describe('the command', () => {
  let server: Server;
  let url: string;
  let isSlow = false;
  beforeEach(async () => {
    isSlow = false;
    const articles = new Map(
      ['one', 'two', 'three'].map((name, at) => [`article-${name}-0${at + 1}`, PLAIN]),
    );
    const there = appOf(siteOf(articles));
    server = createServer(async (request, response) => {
      if (isSlow && request.url?.includes('article-three')) return; // never
      const answer = await there(request.url ?? '/', request.headers as Record<string, string>);
      const body = Buffer.from(await answer.arrayBuffer());
      const more = '{"image": [{"url": "http://a.example/1.png"}], "wordCount": 9,';
      const isMore = request.url?.includes('article-two');
      response
        .writeHead(answer.status, Object.fromEntries(answer.headers))
        .end(isMore ? body.toString().replace('{', more) : body);
    }).listen(0, '127.0.0.1');
    await new Promise((resolve) => server.once('listening', resolve));
    url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  afterEach(() => {
    server.closeAllConnections();
    server.close();
  });

  const start = (args: readonly string[], env: Record<string, string> = {}) => {
    const child = spawn(process.execPath, [join(ROOT, 'src/commands/published/pull.ts'), ...args], {
      env: { ...process.env, LC_ALL: '', LANG: 'en', ...env, CONTENT_DIR: folder },
    });
    const said = { stdout: '', stderr: '' };
    child.stdout.on('data', (text) => (said.stdout += text));
    child.stderr.on('data', (text) => (said.stderr += text));
    const ended = new Promise<number | null>((resolve) => child.on('close', resolve));
    return { child: child as ChildProcess, said, ended };
  };
  const run = async (args: readonly string[], env?: Record<string, string>) => {
    const { said, ended } = start(args, env);
    return { status: await ended, ...said };
  };

  test('writes records, and says so', async () => {
    const first = await run([url, '--channel', 'river']);
    expect(first.stderr).toContain(
      '3 new, 0 changed, 0 withdrawn, 0 as they were; 0 refused, 0 not to be had',
    );
    expect(first.status).toBe(0);
    expect(first.stdout).toContain('articles/2024/02/article-one-01.md new\n');
    expect(first.stdout).toContain('article-two-02.md new: left out: http://a.example/1.png, wordCount\n');
    const again = await run([url, '--channel', 'river', '--json']);
    expect(JSON.parse(again.stdout)).toEqual({ outcomes: [], same: 3 });
  });

  test('--json has what was left out', async () => {
    const { stdout } = await run([url, '--channel', 'river', '--dry-run', '--json']);
    expect(JSON.parse(stdout).outcomes).toContainEqual({
      ...{ article: 'article-two-02', what: 'new', path: 'articles/2024/02/article-two-02.md' },
      leftOut: ['http://a.example/1.png', 'wordCount'],
    });
  });

  test('speaks Chinese to whoever reads it', async () => {
    const { stdout, stderr } = await run([url, '--channel', 'river'], { LANG: 'zh_CN.UTF-8' });
    expect(stdout).toContain('article-one-01.md 新收录\n');
    expect(stdout).toContain('article-two-02.md 新收录: 未收入：http://a.example/1.png, wordCount\n');
    expect(stderr).toContain('新收录 3 篇，更新 0 篇');
  });

  test('ends at Ctrl-C with whole files, and goes on from there', async () => {
    isSlow = true;
    const { child, said, ended } = start([url, '--channel', 'river']);
    const deadline = Date.now() + 120_000;
    while (records().length < 2 && Date.now() < deadline)
      await new Promise((resolve) => setTimeout(resolve, 50));
    child.kill('SIGINT');
    expect([await ended, records().length], said.stderr).toEqual([130, 2]);
    expect(globSync('**/*.half', { cwd: folder })).toEqual([]);
    isSlow = false;
    expect((await run([url, '--channel', 'river'])).stderr).toContain(
      '1 new, 0 changed, 0 withdrawn, 2 as they were',
    );
  });

  test.each([
    [['ftp://there.example', '--channel', 'river'], 2, 'write the address of one site'],
    [['https://there.example'], 2, '--channel is missing; write one of local, river'],
    [['https://there.example', '--channel', 'none'], 2, '--channel “none”: write one of local, river'],
    [['http://127.0.0.1:9', '--channel', 'river'], 1, '/catalog.json: '],
  ] as const)('%j ends with %i', async (args, status, said) => {
    const result = await run(args);
    expect(result.stderr).toContain(said);
    expect(result.status).toBe(status);
  });

  test('what is too long, too slow or moved elsewhere is told and not read', async () => {
    const never = new AbortController().signal;
    expect(await askAt(url, never, { most: 100 })('/catalog.json')).toEqual({
      problem: 'it is longer than 100 bytes',
    });
    expect(await askAt(url, never)('/')).toMatchObject({
      problem: expect.stringContaining('it is redirected to /zh-Hans/'),
    });
    isSlow = true;
    expect(await askAt(url, never, { patience: 1000 })('/zh/articles/article-three-03.json')).toEqual({
      problem: 'it took more than 1 seconds',
    });
  });
});
