// A look from outside at the real Worker, through what may stand in front of it: all is well, or what is wrong is named.

import { execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { translation } from '../../src/commands/speech/speech.ts';
import { askSite } from '../../src/deploy/watch/ask.ts';
import { READERS } from '../../src/deploy/watch/data/readers.ts';
import { judge } from '../../src/deploy/watch/verdict.ts';
import type { Seen } from '../../src/deploy/watch/watch.ts';
import { type EdgeFront, openEdgeFront, type Passing } from '../support/run/servers/edge-front.ts';
import { listen } from '../support/run/servers/hub.ts';
import { type Deployment, openDeployment } from '../support/run/workers/deployment.ts';
import { ROOT } from '../support/sample.ts';

let worker: Deployment;
let front: EdgeFront;
const folder = mkdtempSync(join(tmpdir(), 'fanjian-watch-'));

beforeAll(async () => {
  worker = await openDeployment({ content: join(ROOT, 'test/sample') });
  front = await openEdgeFront(worker.url);
}, 120_000);
afterEach(() => {
  Object.assign(front, { meddle: () => {}, compresses: () => true });
  front.asked.length = 0;
});
afterAll(async () => {
  front?.close();
  await worker?.close();
  rmSync(folder, { recursive: true, force: true });
});

const watch = (args: readonly string[], env: Record<string, string> = {}) =>
  new Promise<{ status: number | null; stdout: string; stderr: string }>((resolve) => {
    const command = spawn(process.execPath, [join(ROOT, 'src/commands/published/watch.ts'), ...args], {
      env: { ...process.env, ...env },
    });
    let [stdout, stderr] = ['', ''];
    command.stdout.on('data', (text) => (stdout += text));
    command.stderr.on('data', (text) => (stderr += text));
    command.on('close', (status) => resolve({ status, stdout, stderr }));
  });

const look = async (args: readonly string[] = ['--patience', '0'], url = front.url, env = {}) => {
  const { status, stdout, stderr } = await watch([url, '--json', ...args], env);
  expect(stderr).toBe('');
  const seen = JSON.parse(stdout) as Seen;
  // Whatever is found is said in Chinese too.
  for (const { problem, remedy } of seen.findings)
    for (const text of [problem, remedy]) expect(translation(text, 'zh-Hans'), text).toBeDefined();
  return { status, ...seen };
};

const version = () =>
  JSON.parse(readFileSync(join(worker.folder, '.build/assets/public/healthz'), 'utf8')).version as string;

describe('the real Worker behind what compresses as the edge does', () => {
  test('is as readers need it, under every name and in every format', async () => {
    const seen = await look(['--expect', version()]);
    expect(seen.findings).toEqual([]);
    expect(seen.status).toBe(0);
    expect(seen.version).toBe(version());
    expect(new Set(seen.asked.map(({ reader }) => reader))).toEqual(new Set(Object.keys(READERS)));
    for (const wanted of [
      '/healthz',
      '/catalog.json',
      '/robots.txt',
      /\/rss\.xml$/,
      /\/atom\.xml$/,
      /\/feed\.json$/,
      /^\/[^/]+\/$/,
      /\/articles\/[^/.]+$/,
      /\/articles\/[^/]+\.json$/,
    ])
      expect(
        front.asked.some((path) => (typeof wanted === 'string' ? path === wanted : wanted.test(path))),
        `${wanted}`,
      ).toBe(true);
    expect(seen.asked.filter(({ status }) => status === 304).length).toBeGreaterThan(10);
  });

  test('is told so on one line, in the language of the terminal', async () => {
    const english = await watch([front.url]);
    expect(english).toEqual({
      status: 0,
      stdout: expect.stringMatching(/^\d+ answers as readers get them, version \S+: all is well\n$/),
      stderr: '',
    });
    const taiwan = await watch([front.url], { LC_ALL: 'zh_TW' });
    expect(taiwan.stdout).toMatch(/^像讀者那樣訪問了 \d+ 次，版本 \S+：一切正常\n$/);
  });
});

const isFeed = ({ path }: Passing) => /\/(rss|atom)\.xml$|\/feed\.json$/.test(path);
const isAtom = ({ path }: Passing) => path.endsWith('/atom.xml');
const html = (passing: Passing, status: number, text: string) => {
  passing.status = status;
  passing.headers.set('Content-Type', 'text/html; charset=UTF-8');
  passing.headers.delete('ETag');
  passing.body = Buffer.from(text.padEnd(2000));
};
const having = (name: string, value: string, when: (passing: Passing) => boolean) => (passing: Passing) => {
  if (when(passing)) passing.headers.set(name, value);
};

const WRONG: [
  what: string,
  meddle: (passing: Passing) => void,
  check: string,
  problem: RegExp,
  where: RegExp,
][] = [
  [
    'a challenge page before feeds, for who sends no name',
    (passing) => {
      if (!isFeed(passing) || passing.reader !== undefined) return;
      html(passing, 403, '<title>Just a moment...</title>');
      passing.headers.set('cf-mitigated', 'challenge');
    },
    'challenge',
    /^a challenge page stands before it$/,
    /rss\.xml$/,
  ],
  [
    'a challenge page without its header',
    (passing) => {
      if (isAtom(passing)) html(passing, 503, '<script src="/cdn-cgi/challenge-platform/h/b/x"></script>');
    },
    'challenge',
    /^a challenge/,
    /atom\.xml$/,
  ],
  [
    'a block of one reader by its name',
    (passing) => {
      if (/FreshRSS/.test(passing.reader ?? '')) html(passing, 403, 'error code: 1010');
    },
    'blocked',
    /^this reader is turned away with 403$/,
    /atom\.xml$/,
  ],
  [
    'too many requests',
    (passing) => {
      if (/Feedly/.test(passing.reader ?? '')) passing.status = 429;
    },
    'blocked',
    /with 429$/,
    /./,
  ],
  [
    'a wrong media type',
    having('Content-Type', 'text/xml; charset=utf-8', isAtom),
    'type',
    /^is served as text\/xml; charset=utf-8, not application\/atom\+xml; charset=utf-8$/,
    /atom\.xml$/,
  ],
  [
    'a media type without its charset',
    having('Content-Type', 'application/rss+xml', ({ path }) => path.endsWith('rss.xml')),
    'type',
    /^is served as application\/rss\+xml, not application\/rss\+xml; charset=utf-8$/,
    /rss\.xml$/,
  ],
  [
    'an old copy out of a cache',
    (passing) => {
      if (!isAtom(passing)) return;
      passing.headers.set('ETag', '"of-another-version-yes"');
      passing.headers.set('Age', '86000');
    },
    'stale',
    /^an old copy is served, of 86000 seconds$/,
    /atom\.xml$/,
  ],
  [
    'an old catalog out of a cache',
    (passing) => {
      if (passing.path !== '/catalog.json') return;
      passing.body = Buffer.from(
        passing.body.toString().replace(/"version": "[^"]*"/, '"version": "before"'),
      );
    },
    'version',
    /^shows version before, not /,
    /catalog\.json$/,
  ],
  [
    'a page that is rewritten on the way',
    (passing) => {
      if (/^\/[^/]+\/$/.test(passing.path))
        passing.body = Buffer.concat([passing.body, Buffer.from('<script>')]);
    },
    'bytes',
    /^is changed on the way/,
    /\/zh\w*\/$/,
  ],
  [
    'robots.txt with words of others',
    (passing) => {
      if (passing.path === '/robots.txt')
        passing.body = Buffer.from(`User-agent: *\nDisallow: /\n${passing.body}`);
    },
    'bytes',
    /^is changed/,
    /robots\.txt$/,
  ],
  [
    'feeds without their ETag',
    (passing) => {
      if (isAtom(passing)) passing.headers.delete('ETag');
    },
    'validator',
    /^comes without its ETag$/,
    /atom\.xml$/,
  ],
  [
    'a cache that knows no 304',
    (passing) => {
      if (passing.status === 304) passing.status = 200;
    },
    'unmodified',
    /^is sent again to who has it$/,
    /./,
  ],
  [
    'a Worker that fails',
    (passing) => {
      if (passing.path.endsWith('.json') && passing.path.includes('/articles/')) passing.status = 500;
    },
    'down',
    /^answered 500$/,
    /\/articles\/.*\.json$/,
  ],
  [
    'a gate that asks to log in',
    (passing) => {
      passing.status = 302;
      passing.headers.set('Location', 'https://team.cloudflareaccess.example/login');
    },
    'status',
    /^leads to https:\/\/team\.cloudflareaccess\.example\/login with 302$/,
    /healthz$/,
  ],
  [
    'a site that is at another address, as one with TLS',
    (passing) => {
      passing.status = 301;
      passing.headers.set('Location', `https://news.example${passing.path}`);
    },
    'moved',
    /^is at https:\/\/news\.example\/\S+ now$/,
    /healthz$/,
  ],
  [
    'a password',
    (passing) => {
      passing.status = 401;
      passing.headers.set('WWW-Authenticate', 'Basic realm="rehearsal"');
    },
    'password',
    /^a password stands before it$/,
    /healthz$/,
  ],
];

describe('names', () => {
  test.each(WRONG)('%s', async (_, meddle, check, problem, where) => {
    front.meddle = meddle;
    const { status, findings } = await look();
    expect(status).toBe(1);
    expect(findings.length).toBeGreaterThan(0);
    for (const found of findings)
      expect([found.check, found.problem]).toEqual([check, expect.stringMatching(problem)]);
    expect(findings.map(({ address }) => address)).toContainEqual(expect.stringMatching(where));
  });

  test('what is not compressed, one media type of it', async () => {
    front.compresses = (passing) => !isAtom(passing);
    const { status, findings } = await look();
    expect(status).toBe(1);
    expect(new Set(findings.map(({ check }) => check))).toEqual(new Set(['compression']));
    expect(findings.every(({ address }) => address.endsWith('/atom.xml'))).toBe(true);
  });

  test('another version than the one that should be live', async () => {
    const { status, findings } = await look(['--patience', '0', '--expect', 'next']);
    expect(status).toBe(1);
    expect(findings).toMatchObject([{ check: 'version', problem: `shows version ${version()}, not next` }]);
  });

  test('that nobody answers', async () => {
    const { status, findings, version } = await look(['--patience', '0'], 'http://127.0.0.1:1');
    expect([status, version]).toEqual([1, null]);
    expect(new Set(findings.map(({ check }) => check))).toEqual(new Set(['reach']));
  });
});

test('a password in the address is given to the site, and printed nowhere', async () => {
  const given = `Basic ${Buffer.from('编辑:a:b%z').toString('base64')}`;
  front.meddle = (passing) => {
    if (passing.request.authorization === given) return;
    passing.status = 401;
    passing.headers.set('WWW-Authenticate', 'Basic realm="rehearsal"');
  };
  const url = front.url.replace('//', `//${encodeURIComponent('编辑')}:a:b%z@`);
  const seen = await look(['--patience', '0'], url);
  expect(seen).toMatchObject({ status: 0, findings: [] });
  expect(JSON.stringify(seen)).not.toContain('b%z');
});

test('a site that has an address of version 6 alone is asked there', async () => {
  const server = createServer((_, response) => response.writeHead(503).end());
  const opened = await new Promise<boolean>((resolve) => {
    server.on('error', () => resolve(false)).listen(0, '::1', () => resolve(true));
  });
  if (!opened) return; // this machine has none
  const { port } = server.address() as { port: number };
  const { status, findings } = await look(['--patience', '0'], `http://[::1]:${port}`);
  server.close();
  expect(status).toBe(1);
  expect(new Set(findings.map(({ check }) => check))).toEqual(new Set(['down']));
});

test('an answer that begins and never ends is late, and not a site without an address', async () => {
  const server = createServer((_, response) => {
    response.writeHead(200, { 'Content-Type': 'application/json' });
    const drip = setInterval(() => response.write('.'), 20);
    response.on('close', () => clearInterval(drip));
  });
  const url = await listen(server);
  const ask = { path: '/healthz', reader: 'Miniflux', status: 200 } as const;
  const answer = await askSite(url, ask, { within: 300 });
  server.closeAllConnections();
  server.close();
  const verdict = judge(answer, ask, 0);
  expect(verdict).toMatchObject({
    check: 'late',
    problem: 'cannot be read (no answer within 300 ms)',
    passes: true,
  });
  expect(translation(verdict?.remedy ?? '', 'zh-Hans')).toBeDefined();
});

describe('patience', () => {
  test('asks again while what is wrong may pass, and is content', async () => {
    let left = 2;
    front.meddle = (passing) => {
      if (passing.path === '/healthz' && left-- > 0) passing.status = 503;
    };
    expect(await look(['--patience', '30'])).toMatchObject({ status: 0, findings: [] });
    expect(front.asked.filter((path) => path === '/healthz').length).toBeGreaterThan(2);
  });

  test('is not wasted on what stays as it is', async () => {
    front.meddle = having('Content-Type', 'text/xml', isAtom);
    await look(['--patience', '30']);
    const once = front.asked.length;
    front.asked.length = 0;
    await look(['--patience', '0']);
    expect(front.asked.length).toBe(once);
  });
});

describe('a certificate', () => {
  const secure = async (days: number, name: string) => {
    const [key, cert] = ['key', 'cert'].map((part) => join(folder, `${days}-${name}.${part}`)) as [
      string,
      string,
    ];
    const options = [
      ...['req', '-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes'],
      ...['-keyout', key, '-out', cert, '-days', `${days}`, '-subj', '/CN=test'],
      ...['-addext', `subjectAltName=${name}`],
    ];
    execFileSync('openssl', options, { stdio: 'ignore' });
    const opened = await openEdgeFront(worker.url, {
      key: readFileSync(key, 'utf8'),
      cert: readFileSync(cert, 'utf8'),
    });
    return { opened, env: { NODE_EXTRA_CA_CERTS: cert } };
  };

  test('of a year is well', async () => {
    const { opened, env } = await secure(365, 'IP:127.0.0.1');
    expect(await look(['--patience', '0'], opened.url, env)).toMatchObject({ status: 0, findings: [] });
    opened.close();
  });

  test('that ends in five days is named', async () => {
    const { opened, env } = await secure(5, 'IP:127.0.0.1');
    const { status, findings } = await look(['--patience', '0'], opened.url, env);
    opened.close();
    expect(status).toBe(1);
    for (const { check, problem } of findings)
      expect([check, problem]).toEqual([
        'certificate',
        expect.stringMatching(/^the certificate ends in [45] days$/),
      ]);
    expect(findings.length).toBeGreaterThan(0);
  });

  test('of nobody that is known, or for another name, is named', async () => {
    const { opened, env } = await secure(300, 'DNS:other.example');
    for (const environment of [env, {}]) {
      const { findings } = await look(['--patience', '0'], opened.url, environment);
      expect(new Set(findings.map(({ check }) => check))).toEqual(new Set(['certificate']));
    }
    opened.close();
  });
});

test.each([
  [[], /^“” is no site; write scheme and host only/],
  [['news.example'], /^“news\.example” is no site/],
  [['https://news.example/zh/'], /is no site/],
  [['https://news.example/#zh'], /is no site/],
  [['https://news.example', '--patience', 'long'], /^“long” is no number of seconds/],
  [['--loud'], /loud/],
])('%j is no way to ask', async (args, said) => {
  const { status, stderr } = await watch(args);
  expect([status, stderr]).toEqual([2, expect.stringMatching(said)]);
});
