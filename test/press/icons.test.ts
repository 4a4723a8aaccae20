// The icons of a site and of its channels: drawn in every size, found where programs look for them, and named in every document.

import { imageSize } from 'image-size';
import { describe, expect, test } from 'vitest';
import { parseContent } from '../../src/content/content.ts';
import { formatIssue } from '../../src/content/issue.ts';
import { FORMATS, renderDocument } from '../../src/feed/formats/formats.ts';
import { createApp } from '../../src/http/app.ts';
import { renderFeedPage } from '../../src/page/feed-page.ts';
import { drawIcons } from '../../src/press/icons.ts';
import { buildSite } from '../support/build-in-memory.ts';
import { png, svg } from '../support/media-files.ts';
import {
  assetsOf,
  bytes,
  catalogOf,
  feedAt,
  parsed,
  sliceAt,
  testFiles,
  withFile,
} from '../support/sample.ts';

const RED = '<rect width="40" height="30" fill="#f00"/>';

const siteWith = async (lines: string, channel = '') => {
  const channels = new TextDecoder()
    .decode(testFiles().get('channels.yaml'))
    .replace(/^- id: local\n/m, `- id: local\n${channel}`);
  const files = [
    ['site.yaml', `${new TextDecoder().decode(testFiles().get('site.yaml'))}${lines}\n`] as const,
    ['channels.yaml', channels] as const,
    ['media/图标.svg', svg(RED)] as const,
    ['media/icon.png', png(300, 200)] as const,
  ].reduce((all, [path, content]) => withFile(all, path, content), testFiles());
  const icons = await drawIcons(parsed(files), (path) => files.get(path) as Uint8Array);
  const { output } = buildSite(parsed(files), files, 'https://news.example', 2, undefined, icons);
  const app = createApp(catalogOf(output));
  const get = async (path: string) => {
    const response = await app.fetch(new Request(`https://news.example${path}`), {
      ASSETS: assetsOf(output),
    });
    return { response, body: Buffer.from(await response.arrayBuffer()) };
  };
  const document = (id: string, path: string) =>
    renderDocument(
      FORMATS.find((row) => row.id === id) as (typeof FORMATS)[number],
      feedAt(output, path),
      catalogOf(output).publisher,
    );
  const page = (path: string) => {
    const { feed, channels } = sliceAt(output, path);
    return renderFeedPage(feed, channels, catalogOf(output).publisher);
  };
  return { output, get, document, page };
};

const ours = await siteWith('');
const own = await siteWith('icon: /media/图标.svg\nthemeColor: "#123456"', '  icon: /media/icon.png\n');
const plain = await siteWith('icon: /media/icon.png');

describe.each([
  ['ours', ours],
  ['a drawing', own],
  ['a PNG that is no square', plain],
])('the icon of a site: %s', (_, site) => {
  test('is where programs look for it unasked', async () => {
    const ico = await site.get('/favicon.ico');
    expect([ico.response.status, ico.response.headers.get('Content-Type')]).toEqual([200, 'image/x-icon']);
    expect(imageSize(ico.body).images?.map(({ width }) => width) ?? []).toEqual(
      expect.arrayContaining([16, 32, 48]),
    );
    const apple = await site.get('/apple-touch-icon.png');
    expect(imageSize(apple.body)).toMatchObject({ type: 'png', width: 180, height: 180 });
    expect(ico.response.headers.get('Cache-Control')).not.toContain('immutable');
  });

  test('is drawn in the sizes that the manifest of each variant names, each at an address for ever', async () => {
    const { response, body } = await site.get('/zh-Hant/site.webmanifest');
    expect(response.headers.get('Content-Type')).toBe('application/manifest+json; charset=utf-8');
    const { icons, ...rest } = JSON.parse(String(body));
    expect(rest).toMatchObject({ name: '樣報', lang: 'zh-Hant', start_url: '/zh-Hant/' });
    expect(icons.map(({ sizes }: { sizes: string }) => sizes)).toEqual([
      '64x64',
      '144x144',
      '192x192',
      '512x512',
    ]);
    for (const { src, sizes } of icons) {
      const icon = await site.get(src);
      expect(icon.response.headers.get('Cache-Control')).toContain('immutable');
      const { width, height } = imageSize(icon.body);
      expect(`${width}x${height}`).toBe(sizes);
    }
  });

  test('stands in every format, at addresses that are there', async () => {
    const rss = site.document('rss', '/zh-Hans/');
    const [, image = ''] =
      /<image><url>https:\/\/news\.example([^<]*)<\/url><title>样报<\/title><link>https:\/\/news\.example\/zh-Hans\/<\/link><width>144<\/width><height>144<\/height><\/image>/.exec(
        rss,
      ) ?? [];
    const [, icon = '', logo = ''] =
      /<icon>https:\/\/news\.example([^<]*)<\/icon>\s*<logo>https:\/\/news\.example([^<]*)<\/logo>/.exec(
        site.document('atom', '/zh-Hans/'),
      ) ?? [];
    const json = JSON.parse(site.document('json', '/zh-Hans/'));
    const sizes = [];
    for (const path of [image, icon, logo, json.icon.slice(20), json.favicon.slice(20)])
      sizes.push(imageSize((await site.get(path)).body).width);
    expect(sizes).toEqual([144, 192, 512, 512, 64]);
  });

  test('is on every page', async () => {
    const html = site.page('/zh-Hans/');
    for (const [, href = ''] of html.matchAll(
      /<link rel="(?:icon|apple-touch-icon|manifest)"[^>]* href="([^"]*)"/g,
    ))
      expect((await site.get(href)).response.status, href).toBe(200);
    expect(html).toMatch(/<link rel="apple-touch-icon" href="\/apple-touch-icon\.png">/);
    expect(html).toMatch(/<link rel="manifest" href="\/zh-Hans\/site\.webmanifest">/);
    expect(html).toContain(`<meta name="theme-color" content="${site === own ? '#123456' : '#a32020'}">`);
  });
});

test('a drawing is published as it was written, and what is none has no /icon.svg', async () => {
  expect((await own.get('/icon.svg')).body).toEqual(Buffer.from(svg(RED)));
  expect((await plain.get('/icon.svg')).response.status).toBe(404);
  expect(plain.page('/zh/')).not.toContain('icon.svg');
});

test('a channel has its own where it names one, and the others have the site’s', () => {
  const iconOf = (path: string) => /<icon>(.*?)<\/icon>/.exec(own.document('atom', path))?.[1];
  expect(iconOf('/zh-Hans/local/')).not.toBe(iconOf('/zh-Hans/'));
  expect(iconOf('/zh-Hans/brief/')).toBe(iconOf('/zh-Hans/'));
  expect(own.page('/zh-Hans/local/')).toContain(iconOf('/zh-Hans/local/')?.slice(20));
});

test.each([
  [
    'icon: https://far.example/icon.svg',
    'site.yaml:8 icon: is no SVG or PNG of content/media; write /media/icon.svg',
  ],
  ['icon: /media/none.svg', 'site.yaml:8 icon: content/media/none.svg is not there; add the file'],
  ['themeColor: red', 'site.yaml:8 themeColor: is no colour; write six digits in quotes: "#a32020"'],
])('%s is an error', (line, message) => {
  const text = new TextDecoder().decode(testFiles().get('site.yaml'));
  const { issues } = parseContent(withFile(testFiles(), 'site.yaml', bytes(`${text}${line}\n`)));
  expect(issues.map(formatIssue)).toEqual([message]);
});
