// Hostile and broken requests against the Worker inside workerd: rows that each name a trick, and a fuzz run over their
// pieces. Whatever is asked, the answer keeps the same few promises (`violationsOf`). A failing run of the fuzz prints its
// seed; FUZZ_SEED repeats it, and FUZZ_RUNS makes it longer.

import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { MediaShard } from '../../src/catalog/catalog.ts';
import { archivePath, documentPath, mediaAddress, monthsPath } from '../../src/feed/address.ts';
import { FORMATS } from '../../src/feed/formats/formats.ts';
import { articlePaths } from '../../src/feed/records/records.ts';
import { documentPolicy, FRESHNESS, type Freshness } from '../../src/http/freshness.ts';
import { ownOnly } from '../../src/http/keep/shared.ts';
import { VARIANT_TAGS } from '../../src/script/variants.ts';
import { PICTURE } from '../support/picture.ts';
import { headerOf, openRaw, type RawAnswer } from '../support/run/servers/raw-http.ts';
import { type Deployment, openDeployment } from '../support/run/workers/deployment.ts';
import { catalogOf } from '../support/sample.ts';

/** A request; what is left out is ordinary. Each character is a byte. */
interface Sent {
  readonly method?: string;
  /** The second word of the request line. */
  readonly target?: string;
  /** Lines, with CR LF between them. `{etag}` stands for the tag of FEED. */
  readonly headers?: string;
  readonly body?: string;
  /** The line that names the host, in place of the two that every request is sent with. */
  readonly host?: string;
  readonly version?: string;
}

const FEED = '/zh-Hans/travel/feed.json';
const ARTICLE = '/zh-Hans/articles/what-is-a-feed';

/** In every host and every secret that is sent, and so in no answer. */
const PRIVATE = 'never-sent-back';
const HOSTS = [`Host: a.${PRIVATE}.example`, `Host: ${PRIVATE}.example:8080`] as const;

/** Whom a client would take us for. */
const SITE = 'http://site.example';

/** UTF-8 bytes, a character each. */
const raw = (text: string) => Buffer.from(text).toString('latin1');

let deployment: Deployment;
let port: number;
/** Everything that is published, by address, with its tag where the catalog has it. */
const published = new Map<string, string | undefined>();
/** Documents, which a browser that opens them gets a page for, with the tag of that page where the catalog has it. */
const documents = new Map<string, string | undefined>();
/** Minutes between two polls of a document of now. */
const paces = new Map<string, number>();

beforeAll(async () => {
  deployment = await openDeployment({ env: { SITE_URL: 'https://fanjian.example' } });
  port = Number(new URL(deployment.url).port);
  const built = join(deployment.folder, '.build');
  const catalog = catalogOf(new Map([['catalog.ts', readFileSync(join(built, 'catalog.ts'), 'utf8')]]));
  for (const [page, { etags, pages, pace }] of Object.entries(catalog.feeds)) {
    published.set(page, etags.page);
    const [, variant, channel] = page.split('/');
    if (pages > 0) published.set(monthsPath(variant as 'zh', channel || undefined), undefined);
    for (const { id, file } of FORMATS) {
      published.set(page + file, etags[id]);
      paces.set(page + file, pace);
      documents.set(page + file, etags[`${id}.html`]);
      for (let number = 1; number <= pages; number++) {
        const path = documentPath(variant as 'zh', channel || undefined, file, number);
        published.set(path, undefined);
        documents.set(path, undefined);
        published.set(archivePath(variant as 'zh', channel || undefined, number), undefined);
      }
    }
  }
  const assets = join(built, 'assets');
  for (const entry of readdirSync(join(assets, 'public'), { recursive: true, withFileTypes: true }))
    if (entry.isFile())
      published.set(join(entry.parentPath, entry.name).slice(`${assets}/public`.length), undefined);
  for (const [path, { etag }] of Object.entries(catalog.files)) published.set(path, etag);
  for (const shard of readdirSync(join(assets, 'names'))) {
    const rows: MediaShard = JSON.parse(readFileSync(join(assets, 'names', shard), 'utf8'));
    for (const [path, { digest: of }] of Object.entries(rows))
      published.set(mediaAddress(path, of), `"${of}"`);
  }
  for (const shard of readdirSync(join(assets, 'places')))
    for (const id of Object.keys(JSON.parse(readFileSync(join(assets, 'places', shard), 'utf8'))))
      for (const variant of VARIANT_TAGS)
        for (const path of articlePaths(variant, id)) published.set(path, undefined);
});
afterAll(() => deployment?.close());

const requestOf = (
  { method = 'GET', target = FEED, headers, body = '', host, version = '1.1' }: Sent,
  usual: string,
) =>
  [`${method} ${target} HTTP/${version}`, host ?? usual, ...(headers ? [headers] : []), '', body]
    .join('\r\n')
    .replaceAll('{etag}', published.get(FEED) ?? '');

/** The answer, on a connection of its own, and what came after it. */
const ask = async (sent: Sent, usual: string): Promise<{ answer: RawAnswer; stray: string }> => {
  const connection = await openRaw(port);
  const answer = await connection.send(requestOf(sent, usual));
  return { answer, stray: await connection.close() };
};

/** The path that the request asks for, without the authority of an absolute form and without the fragment. */
const pathOf = ({ target = FEED }: Sent) => target.replace(/^https?:\/\/[^/]*/, '').replace(/#.*$/, '');

/** Whether a browser opens the address: it says so once, in this way. */
const isNavigation = ({ headers = '' }: Sent) => {
  const values = [...headers.matchAll(/^sec-fetch-dest:[ \t]*([^\r\n]*?)[ \t]*\r?$/gim)].map(
    ([, value]) => value,
  );
  return values.length === 1 && values[0] === 'document';
};

/** As the build makes it. */
const digest = (body: Buffer) => `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`;

const OK: readonly Freshness[] = ['document', 'archive', 'page', 'media', 'health'];
const POLICIES: Readonly<Record<number, readonly Freshness[]>> = {
  200: OK,
  204: ['error'],
  206: ['media'],
  302: ['redirect'],
  304: OK,
  301: ['redirect'],
};
/** For who asked alone, in a way that nobody usually does. */
const ownOf = (policy: (typeof FRESHNESS)[Freshness]) => ({
  'Cache-Control': ownOnly(policy['Cache-Control']),
  'CDN-Cache-Control': 'no-store',
});
const PROBLEM: readonly Freshness[] = ['notFound', 'gone', 'error'];

const TYPE_OF_FEED = new RegExp(FORMATS.map(({ mediaType }) => mediaType.replace('+', '\\+')).join('|'));
const SOURCE_TEXT =
  /\bat (Object\.|\S+ \(\S+:\d+\))|\b(Type|Range|Reference|Syntax)Error\b|\.[jt]s:\d|node_modules|\[object /;

/** What is wrong with an answer, whatever was asked: nothing, in words. */
const violationsOf = (sent: Sent, answer: RawAnswer, stray: string): string[] => {
  const { status, body } = answer;
  const text = String(body);
  const get = (name: string) => headerOf(answer, name);
  const [type, etag, location] = ['Content-Type', 'ETag', 'Location'].map(get);
  const policies = POLICIES[status] ?? (status >= 400 && status < 500 ? PROBLEM : []);
  const isOk = status === 200 || status === 206 || status === 304;
  const isRedirect = status === 302 || status === 301;
  const path = pathOf(sent);
  const values = answer.headers.map(([, value]) => value);
  const opened = isNavigation(sent);
  const isAbsent = status === 404 || status === 410;
  const isPage = type === 'text/html; charset=utf-8';
  const tag = opened && documents.has(path) ? documents.get(path) : published.get(path);
  const isEncoded = get('Vary')?.includes('Accept-Encoding') ?? false;
  const isGzip = get('Content-Encoding') === 'gzip';
  const isBodiless = sent.method === 'HEAD' || status === 204 || status === 304;
  const promises: Record<string, boolean> = {
    'a status that we know': policies.length > 0,
    'no source text': !SOURCE_TEXT.test(`${values}${text}`),
    'no missing value in a header': !values.some((value) =>
      /^$|\b(undefined|null|NaN)\b|\[object/.test(value),
    ),
    'no body where none belongs': stray === '' && (!isBodiless || body.length === 0),
    'a policy that fits the status': [
      ...(isOk ? [documentPolicy(paces.get(path) ?? 0)] : []),
      ...policies.map((name) => FRESHNESS[name]),
    ].some((policy) =>
      [policy, ownOf(policy)].some((one) =>
        Object.entries(one).every(([header, value]) => get(header) === value),
      ),
    ),
    'open to every origin': get('Access-Control-Allow-Origin') === '*',
    'never sniffed': status === 304 || get('X-Content-Type-Options') === 'nosniff',
    'an error is a problem, and what is absent a page for people':
      status < 400 || (opened && isAbsent ? isPage : type === 'application/problem+json; charset=utf-8'),
    'a document is a page for people': status !== 200 || !documents.has(path) || isPage === opened,
    'Vary where it makes a difference who asks':
      (get('Vary')?.includes('Sec-Fetch-Dest') ?? false) === (isAbsent || (isOk && documents.has(path))),
    'Vary where it makes a difference what is accepted':
      isEncoded === (isOk && /\/(atom\.xml|feed\.json)$|\.jsonl$/.test(path)),
    'no markup of theirs':
      !isPage || !/<script(?! src="\/copy\.js"| type="application\/ld\+json")/.test(text),
    'only a feed has the type of one': status === 200 || !TYPE_OF_FEED.test(type ?? ''),
    'an ETag on 200, 206 and 304 only': isOk ? /^(W\/)?"[\w-]{22}"$/.test(etag ?? '') : etag === undefined,
    // But in an archive: there it is a digest of what its articles come out as.
    'the ETag is the digest of the body':
      status !== 200 ||
      isBodiless ||
      path.includes('/archive/') ||
      etag?.replace(/^W\//, '') === digest(isGzip ? gunzipSync(body) : body),
    'only what is published, at its one address': !isOk || published.has(path),
    'the ETag of the catalog': !isOk || tag === undefined || etag?.replace(/^W\//, '') === tag,
    'nothing is answered under a query': !(isOk && path.includes('?')),
    '405 and OPTIONS list what is allowed':
      (status !== 405 && status !== 204) || get('Allow') === 'GET, HEAD, OPTIONS',
    'a Location where there is a redirect': isRedirect === (location !== undefined),
    // The path of an address as browsers would write it, so that every client reads the same: no host, no query, no dots.
    'a Location inside the site': location === undefined || URL.parse(location, SITE)?.pathname === location,
    'nothing of what is private': !`${values}${text}`.includes(PRIVATE),
    'no cookie': get('Set-Cookie') === undefined,
    'a weak tag where the bytes are a compressor’s': status === 304 || etag?.startsWith('W/') !== !isGzip,
    'compressed only where the edge does not, and the Vary says so':
      get('Content-Encoding') === undefined || (isGzip && isEncoded && !isPage),
    // A few milliseconds are usual; seconds are work that grows with the square of what was sent.
    'in good time': answer.milliseconds < 3000,
  };
  return Object.keys(promises).filter((promise) => !promises[promise]);
};

const excerpt = (text: string) => (text.length > 1500 ? `${text.slice(0, 1500)}… (${text.length})` : text);
const shown = (sent: Sent, { status, headers, body }: RawAnswer) =>
  excerpt(requestOf(sent, HOSTS[0])) +
  `\n=> ${status}\n${headers.map((header) => header.join(': ')).join('\n')}\n\n${excerpt(String(body))}`;

/** Keeps every promise, the same for two hosts, and leads somewhere; returns the answer. */
const expectPromises = async (sent: Sent): Promise<RawAnswer> => {
  const { answer, stray } = await ask(sent, HOSTS[0]);
  expect(violationsOf(sent, answer, stray), shown(sent, answer)).toEqual([]);
  if (!sent.host) {
    const { answer: other } = await ask(sent, HOSTS[1]);
    const same = [other.status, other.headers, String(other.body)];
    expect(same, shown(sent, answer)).toEqual([answer.status, answer.headers, String(answer.body)]);
  }
  let [asked, last] = [sent, answer];
  for (let hops = 0; headerOf(last, 'Location') !== undefined; hops++) {
    expect(hops, `a redirect to a redirect: ${shown(sent, answer)}`).toBeLessThan(1);
    const { host: _, ...kept } = asked;
    asked = { ...kept, target: new URL(headerOf(last, 'Location') ?? '', SITE).pathname };
    const next = await ask(asked, HOSTS[0]);
    expect(violationsOf(asked, next.answer, next.stray), shown(asked, next.answer)).toEqual([]);
    last = next.answer;
  }
  return answer;
};

type Row = [why: string, sent: Sent, status?: number | undefined];

const rows = (name: string, table: readonly Row[]) =>
  describe(name, () => {
    test.each(table)('is answered within the promises: %s', async (_, sent, status) => {
      const answer = await expectPromises(sent);
      if (status !== undefined) expect(answer.status, shown(sent, answer)).toBe(status);
    });
  });

const at = (why: string, target: string, status?: number): Row => [why, { target }, status];

rows('paths', [
  at('the root', '/', 302),
  at('two slashes', '//', 302),
  at('slashes only', '/'.repeat(8000), 302),
  at('a host after two slashes', '//evil.example', 301),
  at('a host after three slashes', '///evil.example/x', 301),
  at('a host after three slashes, and up', '///evil.example/%2e%2e', 404),
  at('a backslash for the second slash', '/\\evil.example', 404),
  at('the same, encoded', '/%5cevil.example', 404),
  at('the same, with a query that must go', '/%5cevil.example?x'),
  at('the same, with a slash that must go', '/%5c%5cevil.example/'),
  at('a tab between two slashes, which browsers drop', '/%09/evil.example?x'),
  at('a line feed between two slashes, which browsers drop', '/%0a/evil.example?x'),
  at('an encoded slash for the second', '/%2fevil.example/', 301),
  at('a host after a variant that moves', '/zh-cn/%2f%2fevil.example', 301),
  at('up from the root', '/../', 404),
  at('up from the root, encoded', '/%2e%2e/', 404),
  at('up from the root, encoded twice', '/%252e%252e/', 301),
  at('up and down', '/zh-Hans/../zh-Hans/rss.xml', 404),
  at('a dot', '/zh-Hans/./rss.xml', 404),
  at('a dot, encoded', '/zh-Hans/%2e/rss.xml', 404),
  at('a dot at the end', '/zh-Hans/.', 404),
  at('two dots at the end', '/zh-Hans/travel/..', 404),
  at('a space at the end, which URLs drop', '/zh-xx/.json/%20', 404),
  at('a space after a variant', '/zh-Hant-TW%20/', 301),
  at('half an escape, which others make whole', '/%%34%31', 404),
  at('a bar, which some clients encode', '/zh-Hans/%7C/', 404),
  at('NUL', '/%00', 404),
  at('NUL in a folder', '/zh-Hans/%00/', 404),
  at('NUL after a name', '/zh-Hans/rss.xml%00'),
  at('NUL before a query', '/%00?x'),
  at('NUL after a variant that moves', '/zh-cn/%00/'),
  at('a header in the path', '/%0d%0aX-Evil:%20yes', 404),
  at('a header in the path of a redirect', '/%0d%0aX-Evil:%20yes?x'),
  at('a line feed after a variant that moves', '/zh-cn/%0a'),
  at('DEL before a query', '/%7f?x'),
  at('a space at the end before a query', '/zh-Hans/rss.xml%20?x'),
  at('a space in a name', '/zh-cn/a%20b/'),
  at('a plus, which is no space', '/zh-Hans/rss+xml/', 404),
  at('no hexadecimal', '/%zz', 404),
  at('half an escape', '/%', 404),
  at('half an escape at the end', '/zh-Hans/%e'),
  at('percent signs only', `/${'%'.repeat(8000)}`, 404),
  at('a lone surrogate', '/%ed%a0%80', 404),
  at('a lone surrogate before a query', '/zh-Hans/%ed%a0%80/?x'),
  at('no UTF-8', '/%ff', 404),
  at('no UTF-8, in an archive', '/zh-Hans/archive/%ff/rss.xml', 404),
  at('no UTF-8, then no hexadecimal', `/${'%ff%zz'.repeat(1000)}`, 404),
  at('a slash in too many bytes', '/%c0%af', 404),
  at('a dot in too many bytes', '/%c0%ae%c0%ae/', 404),
  at('Chinese, encoded', '/zh-Hans/%E5%A4%A9%E6%B4%A5/', 404),
  at('Chinese, encoded, without the slash', '/zh-Hans/%E5%A4%A9%E6%B4%A5'),
  at('Chinese, as bytes', raw('/zh-Hans/天津/')),
  at('Chinese, as bytes, without the slash', raw('/zh-Hans/天津')),
  at('Chinese, as bytes, before a query', raw('/天津?x=天津')),
  at('a letter whose small form is longer', '/zh-cn/%c4%b0/'),
  at('a letter whose small form is ASCII', '/zh-H%E2%84%AA/rss.xml'),
  at('written from right to left', '/zh-cn/%e2%80%aexml.ssr'),
  at('8 KB of a name', `/${'a'.repeat(8192)}`, 404),
  at('8 KB of a folder', `/zh-Hans/${'a'.repeat(8192)}/`, 404),
  at('8 KB of an article', `/zh-Hans/articles/${'a'.repeat(8192)}`, 404),
  at('8 KB of folders', `/zh-Hans${'/a'.repeat(4096)}/`, 404),
  at('60 KB of folders', `/zh-cn${'/a'.repeat(30_000)}/`, 301),
  at('a parameter of a segment', '/zh-Hans/rss.xml;v=2', 404),
  at('a parameter of a variant', '/zh-Hans;v=2/rss.xml', 404),
  at('a parameter alone', '/;/', 301),
  at('backslashes for slashes', '/zh-Hans\\travel\\rss.xml', 404),
  at('backslashes for slashes, encoded', '/zh-Hans%5ctravel%5crss.xml', 404),
  at('marks that URLs leave alone', "/zh-Hans/!$&'()*+,;=:@~/", 404),
  at('a quotation mark', '/zh-cn/"x"/'),
  at('markup', '/%3Cscript%3Ealert(1)%3C%2Fscript%3E', 404),
  at('the absolute form', `http://${PRIVATE}.example${FEED}`, 200),
  at('the absolute form of https', `https://${PRIVATE}.example${FEED}`, 200),
  at('the absolute form with a user', `http://user:${PRIVATE}@b.example${FEED}`),
  at('the absolute form without a path', `http://${PRIVATE}.example`, 302),
  at('the absolute form of what moves', `http://${PRIVATE}.example/zh-cn/rss.xml?x`, 301),
  at('the absolute form with two slashes', `http://${PRIVATE}.example//evil.example`, 301),
  at('a scheme of another kind', `ftp://${PRIVATE}.example/x`, 404),
  at('a star', '*'),
  at('a fragment', `${FEED}#x`, 200),
  at('a fragment with a query in it', `${FEED}#?x`),
  at('a query, then a fragment', `${FEED}?#`),
  at('constructor', '/constructor', 404),
  at('__proto__', '/__proto__', 404),
  at('__proto__ as a channel', '/zh-Hans/__proto__/rss.xml', 404),
  at('__proto__ as a file', '/zh-Hans/travel/__proto__/', 404),
  at('__proto__ as a variant', '/__proto__/rss.xml', 404),
  at('__proto__ as an article', '/zh-Hans/articles/__proto__', 404),
  at('__proto__ as a record', '/zh-Hans/articles/__proto__.json', 404),
  at('constructor as an article, whose name is well formed', '/zh-Hans/articles/constructor', 404),
  at('constructor as a record', '/zh-Hans/articles/constructor.json', 404),
  at('constructor as a picture', '/media/constructor', 404),
  at('hasOwnProperty as a channel', '/zh-Hans/hasownproperty/', 404),
  at('hasOwnProperty as a channel, in its own case', '/zh-Hans/hasOwnProperty/', 301),
  at('toString as a page of the archive', '/zh-Hans/archive/tostring/rss.xml', 404),
  at('a page beyond all numbers', '/zh-Hans/archive/999999999999999999999/rss.xml', 404),
  at('a page of 8000 digits', `/zh-Hans/archive/${'9'.repeat(8000)}/rss.xml`, 404),
  at('page -1', '/zh-Hans/archive/-1/rss.xml', 404),
  at('page 0', '/zh-Hans/archive/0/rss.xml', 404),
  at('page 1e0', '/zh-Hans/archive/1e0/rss.xml', 404),
  at('page 1e3', '/zh-Hans/archive/1e3/rss.xml', 404),
  at('page 0x1', '/zh-Hans/archive/0x1/rss.xml', 404),
  at('page 1.0', '/zh-Hans/archive/1.0/rss.xml', 404),
  at('page +1', '/zh-Hans/archive/+1/rss.xml', 404),
  at('page 1 in full width', '/zh-Hans/archive/%EF%BC%91/rss.xml', 404),
  at('page 1 and a line feed', '/zh-Hans/archive/1%0a/rss.xml', 404),
  at('page 1 without a file', '/zh-Hans/archive/1', 301),
  at('an archive without a page', '/zh-Hans/archive//rss.xml', 301),
  at('the archive of an archive', '/zh-Hans/archive/archive/1/rss.xml', 404),
  at('a file of no name', '/zh-Hans/.xml', 404),
  at('a file under a file', '/zh-Hans/rss.xml/rss.xml', 404),
  at('an article of no name', '/zh-Hans/articles/', 301),
  at('a record of no name', '/zh-Hans/articles/.json', 404),
  at('a record of a record', `${ARTICLE}.json.json`, 404),
  at('an article and a line feed', `${ARTICLE}%0a`, 404),
  at('a withdrawn article', '/zh-Hans/articles/tianjin-crosstalk-teahouse', 410),
  at('the record of a withdrawn article', '/zh-Hans/articles/tianjin-crosstalk-teahouse.json', 410),
  at('an article of a variant of no name', '//articles/what-is-a-feed', 301),
  at('cases mixed', '/ZH-hAnS/tRaVeL/FeEd.JsOn', 301),
  at('cases mixed in a name that is exact', '/Media/One-To-Many.png', 404),
  at('an encoded slash', '/zh-Hans%2ftravel%2ffeed.json', 404),
  at('an encoded slash in a channel', '/zh-Hans/travel%2farchive/1/rss.xml'),
  at('an encoded slash, encoded again', '/zh-Hans%252ftravel%252ffeed.json', 404),
  at('an encoded question mark', '/zh-cn/rss.xml%3fx', 301),
  at('an encoded question mark, encoded again', '/zh-cn/rss.xml%253fx', 301),
  at('an encoded number sign', '/zh-cn/rss.xml%23x', 301),
  at('encoded twice', '/zh-Hans/%2574ravel/feed.json', 404),
  at('encoded three times', '/zh-cn/%252574ravel/feed.json', 301),
]);

// Each would be an entry of the edge's cache of its own, for days: there are as many as anyone likes.
rows('what is published, written in another way', [
  at('a letter of a channel encoded', '/zh-Hans/%74ravel/feed.json'),
  at('a letter of a variant encoded', '/z%68-Hans/travel/feed.json'),
  at('all letters of a file encoded', '/zh-Hans/travel/%66%65%65%64%2e%6a%73%6f%6e'),
  at('a letter of an article encoded', '/zh-Hans/articles/wh%61t-is-a-feed'),
  at('the end of a record encoded', `${ARTICLE}%2ejson`),
  at('a letter of the stylesheet encoded', '/style%2ecss'),
  at('a letter of a file of the catalog encoded', '/%63atalog.json'),
  at('a letter of a picture encoded', PICTURE.replace('.', '%2e')),
  at('a letter of a page encoded', '/zh-Hans/%74ravel/'),
  at('a space after a picture', `${PICTURE}%20`),
  at('NUL after a picture', `${PICTURE}%00`),
  at('a line feed in a picture', '/media/one-%0ato-many.png'),
  at('a tab in a part of the sitemap', '/sitemaps/channels%09.xml'),
]);

rows('ways out of a folder', [
  at('up, plain', '/media/../../entries/zh/0.json'),
  at('up, encoded', '/media/%2e%2e/%2e%2e/entries/zh/0.json'),
  at('up, slashes encoded', '/media/..%2f..%2fentries/zh/0.json'),
  at('up, backslashes', '/media/..\\..\\entries\\zh\\0.json'),
  at('up, backslashes encoded', '/media/..%5c..%5centries%5czh%5c0.json'),
  at('up, with tabs that URLs drop', '/media/.%09./.%09./entries/zh/0.json'),
  at('up, with line feeds that URLs drop', '/media/.%0a./.%0a./entries/zh/0.json'),
  at('up, dots encoded twice', '/media/%252e%252e/%252e%252e/entries/zh/0.json', 404),
  at('up, dots in too many bytes', '/media/%c0%ae%c0%ae/%c0%ae%c0%ae/entries/zh/0.json', 404),
  at('up, further than there is', `/media${'/..'.repeat(20)}/etc/passwd`),
  at('up, to what is public elsewhere', '/sitemaps/..%5chealthz'),
  at('up, to the other folder', `/sitemaps/..${PICTURE}`),
  at('the folder itself', '/media/', 301),
  at('the folder itself, by a dot', '/media/.'),
  at('the folder itself, by a space', '/media/%20'),
  at('the folder itself, by NUL', '/media/%00'),
  at('the folder itself, by a backslash', '/sitemaps/%5c'),
  at('the folder itself, down and up', '/media/x%5c..'),
  at('a picture as a folder', `${PICTURE}/x`, 404),
  at('a picture of 300 letters', `/media/${'a'.repeat(300)}`, 404),
  at('another host in the name', '/media/%5c%5cevil.example%5cx'),
  at('a query in the name', `${PICTURE}%3fx`, 404),
]);

rows('queries', [
  at('empty', `${FEED}?`, 301),
  at('two marks', `${FEED}??`, 301),
  at('ampersands', `${FEED}?&&&`, 301),
  at('nested', `${FEED}?a[b][c]=1&a[__proto__][x]=1`, 301),
  at('10 KB', `${FEED}?${'a=b&'.repeat(2500)}`, 301),
  at('60 KB of marks', `${FEED}?${'?'.repeat(60_000)}`, 301),
  at('a path', `${FEED}?/../../zh-Hant/rss.xml`, 301),
  at('an address elsewhere', `${FEED}?next=//evil.example`, 301),
  at('at the root', '/?x', 302),
  at('an address elsewhere, at the root', '/?//evil.example', 302),
  at('no UTF-8', `${FEED}?%ff=%zz&%`, 301),
  at('a header', `${FEED}?%0d%0aX-Evil:%20yes`, 301),
  at('Chinese, as bytes', raw(`${FEED}?名=值`), 301),
  at('where there is nothing', '/nothing?x', 301),
  at('on what moves anyway', '/ZH-tw//?x', 301),
  at('on a picture', `${PICTURE}?width=1`, 301),
  ['with a condition that holds', { target: `${FEED}?x`, headers: 'If-None-Match: *' }, 301],
]);

const having = (why: string, headers: string, status: number, target = FEED): Row => [
  why,
  { target, headers },
  status,
];
const LATER = 'Fri, 31 Dec 9999 23:59:59 GMT';

rows('If-None-Match', [
  having('the tag', 'If-None-Match: {etag}', 304),
  having('the tag, weak', 'if-none-match:W/{etag}', 304),
  having('the tag last of thousands', `If-None-Match: ${'"a", '.repeat(5000)}{etag}`, 304),
  having('thousands of others', `If-None-Match: ${'W/"a",'.repeat(5000)}`, 200),
  having('100 KB in one tag', `If-None-Match: "${'a'.repeat(100_000)}"`, 200),
  having('100 KB of quotation marks', `If-None-Match: ${'"'.repeat(99_999)}`, 200),
  having('100 KB of W/', `If-None-Match: ${'W/'.repeat(50_000)}`, 200),
  having('100 KB of spaces before the tag', `If-None-Match: "a",${' '.repeat(100_000)}{etag}`, 304),
  having('a mark that is not closed', 'If-None-Match: "a', 200),
  having('a mark that is not closed, before the tag', 'If-None-Match: "a, {etag}', 200),
  having('a mark that is not closed, after the tag', 'If-None-Match: {etag}, "a', 304),
  having('W/ without a tag', 'If-None-Match: W/', 200),
  having('W/ twice', 'If-None-Match: W/W/{etag}', 304),
  having('w/, which is not W/', 'If-None-Match: w/"a"', 200),
  having('a star', 'If-None-Match: *', 304),
  having('a star among tags', 'If-None-Match: "a", *', 200),
  having('two stars', 'If-None-Match: *, *', 200),
  having('a star where there is nothing', 'If-None-Match: *', 404, '/zh-Hans/nothing/rss.xml'),
  having('a star where something was', 'If-None-Match: *', 410, '/zh/articles/tianjin-crosstalk-teahouse'),
  having('a star on what moves', 'If-None-Match: *', 301, '/zh-cn/rss.xml'),
  having('a star at the root', 'If-None-Match: *', 302, '/'),
  having('a star on a picture', 'If-None-Match: *', 304, PICTURE),
  having('a star on the health of the Worker', 'If-None-Match: *', 304, '/healthz'),
  having('empty', 'If-None-Match:', 200),
  having('commas', 'If-None-Match: ,,,', 200),
  having('bytes that are no text', 'If-None-Match: "\xff\xfe\x80\x7f\x01"', 200),
  having('sent twice, the second is it', 'If-None-Match: "a"\r\nIf-None-Match: {etag}', 304),
  having('sent a thousand times', `${'If-None-Match: "a"\r\n'.repeat(999)}If-None-Match: "b"`, 200),
  having('__proto__', 'If-None-Match: "__proto__"', 200),
]);

const AGO = 'Sat, 01 Jan 2000 00:00:00 GMT';

rows('If-Match and If-Unmodified-Since', [
  having('the tag', 'If-Match: {etag}', 200),
  having('the tag, weak', 'If-Match: W/{etag}', 412),
  having('another', 'If-Match: "x"', 412),
  having('the tag last of thousands', `If-Match: ${'"a", '.repeat(5000)}{etag}`, 200),
  having('100 KB of quotation marks', `If-Match: ${'"'.repeat(99_999)}`, 412),
  having('bytes that are no text', 'If-Match: "\xff\xfe\x80"', 412),
  having('another, from a browser', 'If-Match: "x"\r\nSec-Fetch-Dest: document', 412),
  having('another, by who has this', 'If-Match: "x"\r\nIf-None-Match: {etag}', 412),
  having('the tag, by who has it', 'If-Match: {etag}\r\nIf-None-Match: {etag}', 304),
  having('any, on a page', 'If-Match: *', 200, '/zh-Hans/travel/'),
  having('another, of a page', 'If-Match: "x"', 412, '/zh-Hans/travel/'),
  having('another, of an article', 'If-Match: "x"', 412, ARTICLE),
  having('another, of an archive', 'If-Match: "x"', 412, '/zh-Hans/archive/1/rss.xml'),
  having('another, of a picture', 'If-Match: "x"', 412, PICTURE),
  having('another, of a part of the sitemap', 'If-Match: "x"', 412, '/sitemaps/channels.xml'),
  having('another, of the catalog', 'If-Match: "x"', 412, '/catalog.json'),
  having('another, where there is nothing', 'If-Match: "x"', 404, '/nothing'),
  having('another, where something was', 'If-Match: "x"', 410, '/zh/articles/tianjin-crosstalk-teahouse'),
  having('another, on what moves', 'If-Match: "x"', 301, '/zh-cn/rss.xml'),
  having('another, at the root', 'If-Match: "x"', 302, '/'),
  having('long ago', `If-Unmodified-Since: ${AGO}`, 412),
  having('later', `If-Unmodified-Since: ${LATER}`, 200),
  having('no date', 'If-Unmodified-Since: x', 200),
  having('long ago, but the tag', `If-Unmodified-Since: ${AGO}\r\nIf-Match: {etag}`, 200),
  having('long ago, of a page', `If-Unmodified-Since: ${AGO}`, 412, '/zh-Hans/travel/'),
  having('long ago, of a picture, which has no date', `If-Unmodified-Since: ${AGO}`, 200, PICTURE),
  having('long ago, where there is nothing', `If-Unmodified-Since: ${AGO}`, 404, '/nothing'),
  ['another, by HEAD', { method: 'HEAD', headers: 'If-Match: "x"' }, 412],
  // Of no document (RFC 9110 section 13.2.1).
  ['another, by OPTIONS', { method: 'OPTIONS', headers: 'If-Match: "x"' }, 204],
  ['another, by POST', { method: 'POST', headers: 'If-Match: "x"' }, 405],
]);

rows('If-Modified-Since', [
  having('later', `If-Modified-Since: ${LATER}`, 304),
  having('the year 0', 'If-Modified-Since: Sat, 01 Jan 0000 00:00:00 GMT', 200),
  having('the year 10000', 'If-Modified-Since: Sat, 01 Jan 10000 00:00:00 GMT', 200),
  having('a year below 0', 'If-Modified-Since: Sat, 01 Jan -2100 00:00:00 GMT', 200),
  having('30 February', 'If-Modified-Since: Sun, 30 Feb 2098 00:00:00 GMT', 200),
  having('the day 00', 'If-Modified-Since: Sun, 00 Jan 2098 00:00:00 GMT', 200),
  having('no month', 'If-Modified-Since: Sun, 01 Foo 2098 00:00:00 GMT', 200),
  having('25 o’clock', 'If-Modified-Since: Sun, 01 Jan 2098 25:00:00 GMT', 200),
  having('24 o’clock', 'If-Modified-Since: Sun, 01 Jan 2098 24:00:00 GMT', 200),
  having('the second 60', 'If-Modified-Since: Sun, 01 Jan 2098 23:59:60 GMT', 200),
  having('another zone', 'If-Modified-Since: Sun, 01 Jan 2098 00:00:00 +0800', 200),
  having('RFC 3339', 'If-Modified-Since: 2098-01-01T00:00:00Z', 200),
  having('a number', 'If-Modified-Since: 99999999999', 200),
  having('below 0', 'If-Modified-Since: -1', 200),
  having('empty', 'If-Modified-Since:', 200),
  having('100 KB', `If-Modified-Since: ${'Sun, '.repeat(20_000)}`, 200),
  having('100 KB of spaces in a date', `If-Modified-Since: Sun,${' '.repeat(100_000)}01 Jan 2098`, 200),
  having('sent twice', `If-Modified-Since: ${LATER}\r\nIf-Modified-Since: ${LATER}`, 200),
  having('bytes that are no text', 'If-Modified-Since: \xff\xfe', 200),
  having('with another tag, which decides', `If-Modified-Since: ${LATER}\r\nIf-None-Match: "a"`, 200),
  having('with an empty tag, which workerd drops', `If-Modified-Since: ${LATER}\r\nIf-None-Match:`, 304),
  having('with the tag, which decides', 'If-Modified-Since: x\r\nIf-None-Match: {etag}', 304),
  having('where there is nothing', `If-Modified-Since: ${LATER}`, 404, '/nothing'),
  having('on an article', `If-Modified-Since: ${LATER}`, 304, ARTICLE),
  having('on a picture, which has no date', `If-Modified-Since: ${LATER}`, 200, PICTURE),
]);

rows('Accept-Language', [
  having('q is NaN', 'Accept-Language: zh-TW;q=NaN', 302, '/'),
  having('q is 2', 'Accept-Language: en;q=2, zh-TW;q=1e999', 302, '/'),
  having('q is below 0', 'Accept-Language: zh-TW;q=-1, *;q=-0', 302, '/'),
  having('10 KB', `Accept-Language: ${'zh-TW;q=0.1,'.repeat(850)}`, 302, '/'),
  having('100 KB', `Accept-Language: ${'zh-TW;q=0.1,'.repeat(8500)}`, 302, '/'),
  having('100 KB of commas', `Accept-Language: ${','.repeat(100_000)}`, 302, '/'),
  having('100 KB of semicolons', `Accept-Language: a${';'.repeat(100_000)}`, 302, '/'),
  having('100 KB of quotation marks', `Accept-Language: a;x=${'"\\'.repeat(50_000)}`, 302, '/'),
  having('a tag of 60,000 parts', `Accept-Language: ${'a-'.repeat(60_000)}`, 302, '/'),
  having('wildcards', 'Accept-Language: *, *-*, zh-*, *;q=0', 302, '/'),
  having('an emoji, as bytes', `Accept-Language: ${raw('zh-🀄, 🀄')}`, 302, '/'),
  having('bytes that are no text', 'Accept-Language: \xff-\xfe', 302, '/'),
  having('__proto__', 'Accept-Language: __proto__, constructor;q=0.9', 302, '/'),
  having('an address', 'Accept-Language: /evil.example, ../, zh-TW/../..', 302, '/'),
  having('empty', 'Accept-Language:', 302, '/'),
  having('sent twice', 'Accept-Language: en\r\nAccept-Language: zh-HK', 302, '/'),
  having('where it has no say', 'Accept-Language: zh-TW', 200),
]);

rows('other headers', [
  having('Range, all of it', 'Range: bytes=0-', 200),
  having('Range, the last byte', 'Range: bytes=-1', 200),
  having('Range, hundreds', `Range: bytes=${Array.from({ length: 500 }, (_, i) => `${i}-${i}`)}`, 200),
  having('Range, backwards', 'Range: bytes=9-1', 200),
  having('Range, beyond the end', 'Range: bytes=999999999-', 200),
  having('Range, garbage', 'Range: \xff', 200),
  having('Range, of a picture', 'Range: bytes=0-3', 206, PICTURE),
  having('Range, if it is another', 'Range: bytes=0-3\r\nIf-Range: "x"', 200, PICTURE),
  having('Range, with the tag', 'Range: bytes=0-3\r\nIf-None-Match: {etag}', 304),
  having('Accept, none of ours', 'Accept: image/png;q=0, */*;q=0', 200),
  having('Accept-Encoding, everything', 'Accept-Encoding: gzip, deflate, br, zstd', 200),
  having('Accept-Encoding, nothing', 'Accept-Encoding: identity;q=0, *;q=0', 200),
  having('Accept-Encoding, nonsense', `Accept-Encoding: ${'gzip;q=,'.repeat(1000)}\xff`, 200),
  having('Accept-Charset', 'Accept-Charset: utf-7', 200),
  having('Expect', 'Expect: 100-continue', 200),
  having('Expect, nonsense', 'Expect: the-unexpected', 200),
  having('Origin, which is not repeated', `Origin: https://${PRIVATE}.example`, 200),
  having('Origin null', 'Origin: null', 200),
  having('Cookie', `Cookie: session=${PRIVATE}; __proto__=x`, 200),
  having('Cookie, 60 KB', `Cookie: ${`a=${PRIVATE}; `.repeat(3000)}`, 200),
  having('Authorization', `Authorization: Bearer ${PRIVATE}`, 200),
  having('Authorization where there is nothing', `Authorization: Basic ${PRIVATE}`, 404, '/nothing'),
  having('Referer', `Referer: http://${PRIVATE}.example/?secret`, 404, '/nothing'),
  having('User-Agent, markup', 'User-Agent: <script>{{7*7}}</script>', 200),
  having('User-Agent, none', 'User-Agent:', 200),
  having(
    'X-Forwarded-Host',
    `X-Forwarded-Host: ${PRIVATE}.example\r\nX-Forwarded-Proto: gopher`,
    301,
    '/zh-cn/',
  ),
  having('Forwarded', `Forwarded: host=${PRIVATE}.example;for=127.0.0.1`, 302, '/'),
  having('X-Original-URL', 'X-Original-URL: /healthz\r\nX-Rewrite-URL: /healthz', 200),
  having('X-HTTP-Method-Override', 'X-HTTP-Method-Override: DELETE', 200),
  having('CF-Connecting-IP', `CF-Connecting-IP: ${PRIVATE}`, 200),
  having('Cache-Control, only what is kept', 'Cache-Control: only-if-cached, max-age=-1', 200),
  having('Connection, which would take a header away', 'Connection: close, Cache-Control, ETag', 200),
  having(
    'Upgrade to a WebSocket',
    'Connection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13',
    200,
  ),
  having(
    'Upgrade to HTTP/2',
    'Connection: Upgrade, HTTP2-Settings\r\nUpgrade: h2c\r\nHTTP2-Settings: AA',
    200,
  ),
  having('Content-Type', 'Content-Type: application/rss+xml', 404, '/nothing'),
  having('a name of 10 KB', `${'X'.repeat(10_000)}: x`, 200),
  having('2000 headers', Array.from({ length: 2000 }, (_, i) => `X-${i}: x`).join('\r\n'), 200),
  having('the same header 2000 times', `${'X: x\r\n'.repeat(1999)}X: x`, 200),
  having('__proto__', '__proto__: x', 200),
  ['a body with its length', { headers: 'Content-Length: 3', body: 'abc' }, 200],
  ['a body in chunks', { headers: 'Transfer-Encoding: chunked', body: '3\r\nabc\r\n0\r\n\r\n' }, 200],
  [
    'a body in chunks with a length beside it',
    { headers: 'Content-Length: 3\r\nTransfer-Encoding: chunked', body: '0\r\n\r\n' },
    200,
  ],
  ['a body in chunks, broken', { headers: 'Transfer-Encoding: chunked', body: 'zz\r\nabc' }, 200],
  ['a body that does not come', { headers: 'Content-Length: 9', body: 'abc' }, 200],
  ['HTTP/1.0', { version: '1.0' }, 200],
]);

const opens = (why: string, target: string, status: number, headers = 'Sec-Fetch-Dest: document'): Row => [
  why,
  { target, headers },
  status,
];

rows('a browser that opens an address', [
  opens('a feed', FEED, 200),
  opens('a document of an archive', '/zh-Hans/archive/1/atom.xml', 200),
  opens('a page', '/zh-Hans/travel/', 200),
  opens('a feed in another case', FEED, 200, 'SEC-FETCH-DEST: document'),
  opens('not quite: in capitals', FEED, 200, 'Sec-Fetch-Dest: DOCUMENT'),
  opens('not quite: twice', FEED, 200, 'Sec-Fetch-Dest: document\r\nSec-Fetch-Dest: document'),
  opens('not quite: a list', FEED, 200, 'Sec-Fetch-Dest: document, empty'),
  opens('not quite: nothing', FEED, 200, 'Sec-Fetch-Dest:'),
  opens('a feed that it has the tag of', FEED, 200, 'Sec-Fetch-Dest: document\r\nIf-None-Match: {etag}'),
  opens('the page of a feed whatever it is', FEED, 304, 'Sec-Fetch-Dest: document\r\nIf-None-Match: *'),
  opens('nothing', '/zh-Hans/nothing/', 404),
  opens('nothing at all', '/nothing', 404),
  opens('markup, encoded', '/zh-Hans/%22%3E%3Cscript%3Ealert(1)%3C%2fscript%3E/', 404),
  opens('quotation marks', `/zh-Hans/%22'%22'/`, 404),
  opens('a script for an address', '/javascript:alert(1)', 404),
  opens('no UTF-8', '/zh-Hans/%ff/', 404),
  opens('8 KB of folders', `/zh-Hans${'/a'.repeat(4096)}/`, 404),
  opens('a withdrawn article', '/zh-Hant-HK/articles/tianjin-crosstalk-teahouse', 410),
]);

rows('methods', [
  ['HEAD', { method: 'HEAD' }, 200],
  ['HEAD with the tag', { method: 'HEAD', headers: 'If-None-Match: {etag}' }, 304],
  ['HEAD with a later date', { method: 'HEAD', headers: `If-Modified-Since: ${LATER}` }, 304],
  ['HEAD with another tag', { method: 'HEAD', headers: 'If-None-Match: "a"' }, 200],
  ['HEAD with a range', { method: 'HEAD', headers: 'Range: bytes=0-1' }, 200],
  ['HEAD with a body', { method: 'HEAD', headers: 'Content-Length: 3', body: 'abc' }, 200],
  ['HEAD of a picture', { method: 'HEAD', target: PICTURE }, 200],
  ['HEAD of nothing', { method: 'HEAD', target: '/nothing' }, 404],
  [
    'HEAD of nothing with a star',
    { method: 'HEAD', target: '/zh/nothing/', headers: 'If-None-Match: *' },
    404,
  ],
  ['HEAD of the root', { method: 'HEAD', target: '/' }, 302],
  ['HEAD with a query', { method: 'HEAD', target: `${FEED}?x` }, 301],
  ['OPTIONS', { method: 'OPTIONS' }, 204],
  ['OPTIONS of everything', { method: 'OPTIONS', target: '*' }, 204],
  ['OPTIONS of nothing', { method: 'OPTIONS', target: '/nothing/%ff?x' }, 204],
  ['OPTIONS with a body', { method: 'OPTIONS', headers: 'Content-Length: 3', body: 'abc' }, 204],
  [
    'OPTIONS before another origin’s request',
    {
      method: 'OPTIONS',
      headers: `Origin: https://${PRIVATE}.example\r\nAccess-Control-Request-Headers: ${PRIVATE}`,
    },
    204,
  ],
  ['TRACE, which would send back the headers', { method: 'TRACE', headers: `Cookie: ${PRIVATE}` }, 405],
  ['PROPFIND', { method: 'PROPFIND', headers: 'Depth: infinity' }, 405],
  ['PURGE', { method: 'PURGE' }, 405],
  ['QUERY', { method: 'QUERY', headers: 'Content-Length: 3', body: 'abc' }, 405],
  ['POST without a body', { method: 'POST' }, 405],
  ['POST with a body', { method: 'POST', headers: 'Content-Length: 3', body: 'abc' }, 405],
  [
    'POST in chunks',
    { method: 'POST', headers: 'Transfer-Encoding: chunked', body: '1\r\na\r\n0\r\n\r\n' },
    405,
  ],
  ['POST with a condition', { method: 'POST', headers: 'If-None-Match: *' }, 405],
  ['POST where there is nothing', { method: 'POST', target: '/nothing' }, 405],
  ['POST with a query', { method: 'POST', target: `${FEED}?_method=GET` }, 405],
  ['POST that says it is a GET', { method: 'POST', headers: 'X-HTTP-Method-Override: GET' }, 405],
  ['DELETE of a header in the path', { method: 'DELETE', target: '/%0d%0aX:y?x' }, 405],
]);

// workerd puts the Host before the target and reads the two as one address, so that a slash in the Host begins the path. At
// Cloudflare a Host that is no name of ours reaches no Worker; here it must not break anything.
rows('Host', [
  ['a name in large letters', { host: `HOST: ${PRIVATE.toUpperCase()}.EXAMPLE` }, 200],
  ['a port beyond all ports', { host: `Host: ${PRIVATE}:99999` }, 200],
  ['a port that is none', { host: `Host: ${PRIVATE}:x` }, 200],
  ['two colons', { host: `Host: ${PRIVATE}::` }, 200],
  ['a bracket', { host: `Host: [${PRIVATE}` }, 200],
  ['dots', { host: 'Host: ..' }, 200],
  ['a space', { host: `Host: ${PRIVATE} x` }, 200],
  ['a user', { host: `Host: ${PRIVATE}@${PRIVATE}` }, 200],
  ['no hexadecimal', { host: `Host: ${PRIVATE}%zz` }, 200],
  ['a backslash', { host: `Host: ${PRIVATE}\\x` }, 200],
  ['markup', { host: `Host: ${PRIVATE}<script>` }, 200],
  ['Chinese', { host: raw(`Host: ${PRIVATE}天津`) }, 200],
  ['10 KB', { host: `Host: ${PRIVATE.repeat(700)}` }, 200],
  ['two of them', { host: `Host: ${PRIVATE}\r\nHost: other.${PRIVATE}` }, 200],
  ['a number sign', { host: `Host: ${PRIVATE}#` }],
  ['a question mark', { host: `Host: ${PRIVATE}?x` }],
  ['a slash', { host: 'Host: x/' }],
  ['a path and a question mark', { host: `Host: ${PRIVATE}/zh-Hans/rss.xml?` }],
  ['a path up', { host: `Host: ${PRIVATE}/../..` }],
  ['a header in the path', { host: `Host: ${PRIVATE}/%0d%0aX-Evil:%20yes` }],
]);

/** What workerd answers without asking the Worker. Only these may be answered so. */
const REFUSED: readonly [why: string, sent: Sent | string, status: number][] = [
  ['a method in small letters', { method: 'get' }, 501],
  ['a method of two cases', { method: 'Get' }, 501],
  ['a method that nobody knows', { method: 'BREW' }, 501],
  ['a method of 300 letters', { method: 'X'.repeat(300) }, 501],
  ['a method of 60,000 letters', { method: 'X'.repeat(60_000) }, 501],
  ['a method that is no word', { method: 'G@T' }, 400],
  ['no method', { method: '' }, 400],
  // A tunnel, for which workerd wants another handler than `fetch`, and says 500 where there is none.
  ['CONNECT', { method: 'CONNECT', target: 'evil.example:443' }, 500],
  ['CONNECT to an address of ours', { method: 'CONNECT' }, 500],
  ['no target', { target: '' }, 400],
  ['a target of 100 KB', { target: `/${'a'.repeat(100_000)}` }, 414],
  ['a space in the target', { target: '/zh Hans/' }, 400],
  ['a control character in the target', { target: '/\x01' }, 400],
  ['a tab in the target', { target: '/\t/evil.example' }, 400],
  ['bytes that are no UTF-8 in the target', { target: '/zh-Hans/\xff\xfe/' }, 400],
  ['an angle bracket in the target', { target: '/<script>' }, 400],
  ['the absolute form without a host', { target: 'http:///zh-Hans/' }, 400],
  ['a host in brackets that do not close', { target: 'http://[::1/' }, 400],
  ['a query alone', { target: '?x' }, 400],
  ['1 MB of a condition', { headers: `If-None-Match: "${'a'.repeat(1_000_000)}"` }, 431],
  ['1 MB of a date', { headers: `If-Modified-Since: ${'a'.repeat(1_000_000)}` }, 431],
  ['NUL in a header', { headers: 'If-None-Match: "\0"' }, 400],
  ['a header on two lines', { headers: 'If-None-Match: "a",\r\n {etag}' }, 400],
  ['a header without a colon', { headers: 'X' }, 400],
  ['a header without a name', { headers: ': x' }, 400],
  ['a space in the name of a header', { headers: 'X Y: x' }, 400],
  ['a length below 0', { headers: 'Content-Length: -1' }, 400],
  ['a length that is no number', { headers: 'Content-Length: x' }, 400],
  ['a length beyond all numbers', { headers: 'Content-Length: 99999999999999999999999' }, 400],
  ['two lengths', { headers: 'Content-Length: 0\r\nContent-Length: 3', body: 'abc' }, 400],
  ['a coding of the body that is not HTTP’s', { headers: 'Transfer-Encoding: gzip' }, 400],
  ['no Host', { host: 'X: x' }, 400],
  ['an empty Host', { host: 'Host:' }, 400],
  ['bytes that are no UTF-8 in the Host', { host: `Host: ${PRIVATE}\xff\xfe` }, 400],
  ['NUL in the Host', { host: 'Host: a\0b' }, 400],
  ['HTTP/9.9', { version: '9.9' }, 400],
  ['four words', { target: `${FEED} x` }, 400],
  ['HTTP/0.9', `GET ${FEED}\r\n\r\n`, 400],
  ['the greeting of TLS', '\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03\r\n\r\n', 400],
];

test.each(REFUSED)('workerd refuses %s', async (_, sent, status) => {
  const connection = await openRaw(port);
  const answer = await connection.send(typeof sent === 'string' ? sent : requestOf(sent, HOSTS[0]));
  const stray = await connection.close();
  const words = String(answer.body);
  expect(answer.status, words).toBe(status);
  expect(stray).toBe('');
  // A few words of its own, which are known by what the Worker always sends and workerd never does.
  expect(answer.headers.map(([name]) => name)).not.toContain('X-Content-Type-Options');
  expect(headerOf(answer, 'Content-Type') ?? 'text/plain').toBe('text/plain');
  expect(words).toMatch(/^[\w .:-]{1,60}$/);
  expect(JSON.stringify(answer.headers) + words).not.toContain(PRIVATE);
});

describe('fuzz', () => {
  const hex = (byte: number) => `%${byte.toString(16).padStart(2, '0')}`;
  /** One of the words of a text. */
  const pick = (words: string) => fc.constantFrom(...words.split(' '));
  const mixed = (...arbitraries: [weight: number, fc.Arbitrary<string>][]) =>
    fc.oneof(...arbitraries.map(([weight, arbitrary]) => ({ weight, arbitrary })));

  const address = mixed(
    [3, pick(`/ ${FEED} ${ARTICLE} ${ARTICLE}.json ${PICTURE} /zh/ /zh-Hans/travel/ /zh-Hant/rss.xml`)],
    [2, pick('/zh-Hant-HK/archive/1/atom.xml /zh/articles/tianjin-crosstalk-teahouse /zh-TW/opml.xml')],
    [1, pick('/healthz /catalog.json /style.css /sitemaps/channels.xml /media/ /zh-mo /nothing')],
  );
  const odd = mixed(
    [4, pick('/ // /. /.. /%2e%2E %2f %2F.. %5c \\ %09 %0a %0d%0aX:y %00 %20')],
    [4, pick('%25 %252f % %z %ff %c0%af %ed%a0%80 %e5%a4%a9 天津 İ %e2%84%aa')],
    [2, pick(`%3f %23 ;x=1 " * : @ 0 -1 1e3 .xml .json %7f ${'9'.repeat(30)}`)],
    [1, pick(`/__proto__ /constructor /articles/ /archive/ /media/ /zh-cn ${'a'.repeat(3000)}`)],
    [1, fc.uint8Array({ minLength: 1, maxLength: 4 }).map((bytes) => [...bytes].map(hex).join(''))],
  );
  /** With odd things put into it. */
  const bent = fc
    .tuple(address, fc.array(fc.tuple(odd, fc.nat()), { minLength: 1, maxLength: 3 }))
    .map(([path, puts]) =>
      puts.reduce((text, [put, place]) => {
        const before = 1 + (place % text.length);
        return text.slice(0, before) + put + text.slice(before);
      }, path),
    );
  const encoded = fc
    .tuple(address, fc.infiniteStream(fc.boolean()))
    .map(([path, coins]) =>
      path.replace(/(?!^)./g, (letter) => (coins.next().value ? hex(letter.charCodeAt(0)) : letter)),
    );
  const path = mixed(
    [6, address],
    [8, bent],
    [2, fc.array(odd, { maxLength: 5 }).map((parts) => `/${parts.join('')}`)],
    [1, fc.mixedCase(address, { toggleCase: (letter) => letter.toUpperCase() })],
    [1, encoded],
  );
  const target = fc
    .tuple(
      mixed([15, fc.constant('')], [1, pick(`http://${PRIVATE}.example / /%09 /%5c /zh-cn`)]),
      path,
      mixed([6, fc.constant('')], [1, pick('/ ? ?? #x #? ?x#y ?a=1&a[b]=%ff ?//evil.example')]),
    )
    .map((parts) => raw(parts.join('')));

  const value = mixed(
    [
      3,
      pick(
        '* {etag} W/{etag} {etag}-gzip "a",{etag} "{etag} "a W/ -1 bytes=0-9 NaN zh-TW;q=2,*;q=x gzip;q=0 <"\\\'>',
      ),
    ],
    [1, fc.constantFrom('', `x, ${PRIVATE}`, LATER, LATER.replace('31', '32'))],
    // Every byte that a header may hold.
    [1, fc.array(fc.integer({ min: 0x20, max: 0xff })).map((codes) => String.fromCharCode(...codes))],
    [1, fc.tuple(pick('"a", zh;q=.1, a- "'), fc.nat(500)).map(([part, times]) => part.repeat(times))],
  );
  const name = mixed(
    [3, pick('If-None-Match If-Modified-Since If-Match If-Unmodified-Since Accept-Language')],
    [1, pick('Range If-Range Accept Accept-Encoding Cache-Control Content-Type X-__proto__')],
    [1, pick('Origin Cookie Authorization X-Forwarded-Host Forwarded Referer X-HTTP-Method-Override')],
  );
  const header = mixed(
    [1, fc.constantFrom('Sec-Fetch-Dest: document', 'Sec-Fetch-Dest: document', 'Sec-Fetch-Dest: empty')],
    [1, fc.constantFrom('If-None-Match: *', 'If-None-Match: W/{etag}', `If-Modified-Since: ${LATER}`)],
    [4, fc.tuple(name, value).map((parts) => parts.join(': '))],
  );
  const request: fc.Arbitrary<Sent> = fc.record({
    method: mixed(
      [12, fc.constant('GET')],
      [4, fc.constant('HEAD')],
      [1, pick('OPTIONS POST PUT PATCH DELETE TRACE PROPFIND PURGE')],
    ),
    target,
    headers: fc.array(header, { maxLength: 3 }).map((lines) => lines.join('\r\n')),
  });

  test('whatever is asked, the promises are kept', async () => {
    const { FUZZ_SEED, FUZZ_RUNS } = process.env;
    await fc.assert(
      fc.asyncProperty(request, async (sent) => {
        await expectPromises(sent);
      }),
      { numRuns: Number(FUZZ_RUNS ?? 4000), ...(FUZZ_SEED && { seed: Number(FUZZ_SEED) }) },
    );
  });
});

test('after all this the Worker is well', async () => {
  const health = await expectPromises({ target: '/healthz' });
  expect(JSON.parse(String(health.body))).toMatchObject({ status: 'ok' });
  for (const page of ['/zh-Hans/', '/zh-Hant-TW/travel/'])
    for (const { file } of FORMATS) {
      const path = page + file;
      const full = await expectPromises({ target: path });
      expect([full.status, headerOf(full, 'ETag')]).toEqual([200, published.get(path)]);
      const again = await expectPromises({
        target: path,
        headers: `If-None-Match: ${published.get(path)}`,
      });
      expect(again.status).toBe(304);
    }
});
