// `npm run import -- --pictures`: whom it asks, how much it takes, and what it writes. The sites are servers of this machine.

import { spawnSync } from 'node:child_process';
import { globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { download } from '../../src/commands/importing/download.ts';
import { fetchPictures, writePictures } from '../../src/commands/importing/pictures.ts';
import { isPublic } from '../../src/commands/importing/public-address.ts';
import { importPage, type Wishes } from '../../src/import/import-page.ts';
import { picturesOf } from '../../src/import/pictures.ts';
import { png } from '../support/media-files.ts';
import { ROOT } from '../support/sample.ts';

let server: Server;
let site: string;
const asked: { path: string; referer: string | undefined }[] = [];

beforeAll(async () => {
  server = createServer(({ url = '', headers }, response) => {
    asked.push({ path: url, referer: headers.referer });
    const [, kind, rest = ''] = /^\/(\w+)\/?(.*)$/.exec(url) ?? [];
    if (kind === 'png') response.end(png(40, 30, Number(rest) || 0));
    else if (kind === 'html') response.end('<!doctype html><html></html>');
    else if (kind === 'bomb') response.end(png(30_000, 30_000));
    else if (kind === 'long') for (let sent = 0; sent < 12; sent++) response.write(Buffer.alloc(2 ** 20));
    else if (kind === 'to') response.writeHead(302, { location: decodeURIComponent(rest) }).end();
    else if (kind === 'round') response.writeHead(301, { location: '/round' }).end();
    else if (kind === 'slow') response.write('x');
    else response.writeHead(404).end();
  }).listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  site = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

/** As if this machine were another site's: 127.0.0.1 may be asked, and 127.0.0.2 not. */
const HERE = { mayAsk: (address: string) => address === '127.0.0.1' };
const to = (address: string) => `${site}/to/${encodeURIComponent(address)}`;

describe('an address that may be asked', () => {
  test('is public', () => {
    for (const address of ['203.0.114.1', '8.8.8.8', '2606:4700::1111'])
      expect(isPublic(address), address).toBe(true);
  });

  test.each([
    ...[
      '127.0.0.1',
      '127.9.9.9',
      '10.0.0.1',
      '172.16.0.1',
      '192.168.1.1',
      '169.254.169.254',
      '100.64.0.1',
      '0.0.0.0',
    ],
    ...[
      '224.0.0.1',
      '255.255.255.255',
      '::1',
      '::',
      'fe80::1',
      'fc00::1',
      '::ffff:10.0.0.1',
      '::ffff:127.0.0.1',
    ],
    ...['64:ff9b::7f00:1', '2002:7f00:1::', 'ff02::1', 'localhost', '', '1.2.3.4.5'],
  ])('is not %s', (address) => {
    expect(isPublic(address)).toBe(false);
  });

  test('is none of the private networks, however IPv6 writes it', () => {
    const byte = fc.nat(255);
    const network = fc.constantFrom<(string | number)[]>([10], [127], [192, 168], [169, 254], [172, 20]);
    fc.assert(
      fc.property(network, byte, byte, byte, (start, ...rest) => {
        const address = [...start, ...rest].slice(0, 4).join('.');
        expect(isPublic(address) || isPublic(`::ffff:${address}`)).toBe(false);
      }),
    );
  });
});

describe('a download', () => {
  test('takes what is there, also by way of others, and says nothing of where from', async () => {
    expect(await download(`${site}/png/1`, HERE)).toEqual({ bytes: new Uint8Array(png(40, 30, 1)) });
    expect(await download(to(to('/png/2')), HERE)).toEqual({ bytes: new Uint8Array(png(40, 30, 2)) });
    expect(asked.map(({ referer }) => referer).filter(Boolean)).toEqual([]);
  });

  test.each([
    ['what is not there', () => `${site}/nothing`, 'the answer is 404'],
    ['a round of redirects', () => `${site}/round`, 'it is redirected more than 5 times'],
    ['what is too long', () => `${site}/long`, 'it is longer than 10485760 bytes'],
    ['what takes too long', () => `${site}/slow`, 'it took more than 1 seconds'],
    ['another scheme', () => 'ftp://far.example/a.png', 'ftp: is neither http nor https'],
    ['a file of this machine', () => to('file:///etc/passwd'), 'file: is neither http nor https'],
    ['a private number', () => 'http://127.0.0.2/a.png', 'its address is a private one'],
    ['a private number by a redirect', () => to('http://127.0.0.2/a.png'), 'its address is a private one'],
    ['a private number written otherwise', () => 'http://0x7f000002/a.png', 'its address is a private one'],
    ['a private number of IPv6', () => 'http://[::1]/a.png', 'its address is a private one'],
  ])('is refused for %s', async (_, address, refused) => {
    expect(await download(address(), { ...HERE, patience: 1000 })).toEqual({ refused });
  });

  test('is refused where a name has a private address', async () => {
    const port = new URL(site).port;
    expect(await download(`http://localhost:${port}/png`, { mayAsk: isPublic })).toEqual({
      refused: 'its address is a private one',
    });
  });
});

const pageWith = (...sources: string[]) =>
  new TextEncoder().encode(
    readFileSync(join(ROOT, 'test/import/pages/xinhua.htm'), 'utf8').replace(
      /<\/p>/,
      `</p>${sources.map((source) => `<p><img src="${source}" alt="高原上的气象站"></p>`).join('')}`,
    ),
  );
const WISHES: Wishes = {
  channels: ['local'],
  isDefaultChannel: false,
  restoreMarks: false,
  id: 'high-pasture',
};

test('pictures are stored by their bytes, once, and the record shows them', async () => {
  const page = pageWith(`${site}/png/1`, `${site}/png/2`, to('/png/1'), `${site}/html`, `${site}/bomb`);
  const addresses = picturesOf(page, undefined);
  const fetched = await fetchPictures(addresses, 'high-pasture', HERE);
  expect([...fetched.files.keys()].map((path) => path.replace(/[\w-]{8}(?=\.)/, ''))).toEqual([
    'media/high-pasture/.png',
    'media/high-pasture/.png',
  ]);
  expect(fetched.missed.map(({ why }) => why)).toEqual([
    'it is no picture that we publish',
    'it has 30000 × 30000 pixels, more than 50 million',
  ]);
  const result = importPage(page, { ...WISHES, pictures: fetched.ours });
  if (!result.ok) throw new Error(result.refused);
  for (const path of fetched.files.keys()) expect(result.body).toContain(`/${path}`);
  expect(result.body).not.toContain('/png/');

  const folder = mkdtempSync(join(tmpdir(), 'pictures-'));
  writePictures(fetched, folder);
  writePictures(fetched, folder);
  expect(globSync('media/*/*', { cwd: folder }).toSorted()).toEqual([...fetched.files.keys()].toSorted());
  rmSync(folder, { recursive: true });
});

test('no more than twenty of a page are fetched', async () => {
  const before = asked.length;
  const { missed } = await fetchPictures(
    Array.from({ length: 23 }, (_, index) => `${site}/png/${index}`),
    'x',
    HERE,
  );
  expect([asked.length - before, missed.length]).toEqual([20, 3]);
});

test('the command asks nobody on a private network, and says what it could not have', () => {
  const folder = mkdtempSync(join(tmpdir(), 'pictures-'));
  writeFileSync(join(folder, 'channels.yaml'), '- {id: local, name: 本地, description: 本地}\n');
  const before = asked.length;
  const secure = 'https://127.0.0.1:9/a.png';
  const { status, stdout } = spawnSync(
    process.execPath,
    [join(ROOT, 'src/commands/import.ts'), '-', '--id', 'high-pasture', '--channel', 'local', '--pictures'],
    { env: { ...process.env, CONTENT_DIR: folder }, encoding: 'utf8', input: Buffer.from(pageWith(secure)) },
  );
  expect(stdout).toContain(`the picture ${secure} could not be had: its address is a private one`);
  expect([status, asked.length - before, globSync('media/**', { cwd: folder })]).toEqual([0, 0, []]);
  expect(
    readFileSync(join(folder, globSync('articles/*/*/*.md', { cwd: folder })[0] as string), 'utf8'),
  ).toContain(secure);
  rmSync(folder, { recursive: true });
});
