// What feeds, pages and records say of pictures and recordings, and what of them is published.

import { describe, expect, test } from 'vitest';
import type { MediaFiles } from '../../src/content/media/kinds.ts';
import { withOwn } from '../../src/feed/address.ts';
import { FORMATS, renderDocument } from '../../src/feed/formats/formats.ts';
import { newsArticle } from '../../src/feed/news-article.ts';
import { renderArticlePage } from '../../src/page/article-page.ts';
import type { Output } from '../../src/press/make/output.ts';
import { lookAt } from '../../src/press/media.ts';
import type { Variant } from '../../src/script/variants.ts';
import { buildSite, picturesIn } from '../support/build-in-memory.ts';
import { png, svg, wav } from '../support/media-files.ts';
import { entryAt, feedAt, parsed, publisherOf, record, testFiles, withFile } from '../support/sample.ts';

const FAR = 'https://far.example/照片.jpg';
const FAR_URI = 'https://far.example/%E7%85%A7%E7%89%87.jpg';

const RECORD = record(
  {
    image: `[{src: /media/图/海河 地图.png, alt: 海河地图, caption: 海河, credit: 曾巩}, {src: "${FAR}", alt: 照片}, {src: "${FAR}", alt: 同一张照片}]`,
    audio:
      '[{src: /media/采访.wav, title: 采访录音}, {src: "https://far.example/later.mp3", title: 第二段, duration: "2:05"}]',
    video: '[{src: "https://far.example/river.mp4", title: 海河开闸, poster: /media/poster.png, length: 9}]',
    variants: '{zh-Hant: {media: [["/media/图/海河 地图.png", /media/map-hant.png]]}}',
  },
  '正文。\n\n![圖中河](/media/body.svg) ![照片](https://far.example/body) [下载](/media/表.pdf)',
);

const DRAFT = record({
  id: 'draft-article',
  image: '[{src: /media/secret.png, alt: 未公开}]',
  pubStatus: 'withheld',
});
const GONE = record({
  id: 'gone-article',
  image: '[{src: /media/gone.png, alt: 撤下}]',
  pubStatus: 'canceled',
  withdrawn: '{date: 2024-03-01T08:00:00+08:00, reason: 有误}',
});

const MEDIA: Record<string, Uint8Array> = {
  'media/图/海河 地图.png': png(1200, 675, 1),
  'media/map-hant.png': png(900, 600, 2),
  'media/采访.wav': wav(2),
  'media/poster.png': png(640, 360),
  'media/body.svg': svg(''),
  'media/表.pdf': Buffer.from('%PDF-1.7'),
  'media/secret.png': png(5, 5),
  'media/gone.png': png(6, 6),
  'media/nobody.png': png(7, 7),
};

const withMedia = (changed: Record<string, Uint8Array> = {}) =>
  Object.entries({ ...MEDIA, ...changed }).reduce(
    (files, [path, bytes]) => withFile(files, path, bytes),
    Object.entries({ 'some-article': RECORD, 'draft-article': DRAFT, 'gone-article': GONE }).reduce(
      (files, [id, text]) => withFile(files, `articles/2024/02/${id}.md`, text),
      testFiles(),
    ),
  );

const build = async (
  changed?: Record<string, Uint8Array>,
): Promise<{ output: Output; media: MediaFiles }> => {
  const files = withMedia(changed);
  const looks = new Map(picturesIn(files));
  for (const path of ['media/采访.wav', 'media/表.pdf']) {
    const look = await lookAt(path, files.get(path) as Uint8Array);
    if ('digest' in look) looks.set(path, look);
  }
  const { output } = buildSite(parsed(files), files, 'https://news.example', 2, looks);
  return { output, media: looks };
};

const { output, media } = await build();
const publisher = publisherOf(output);
const of = (path: string) => media.get(path)?.digest;
const MAP = `https://news.example/media/${of('media/图/海河 地图.png')}/%E5%9B%BE/%E6%B5%B7%E6%B2%B3%20%E5%9C%B0%E5%9B%BE.png`;
const MAP_HANT = `https://news.example/media/${of('media/map-hant.png')}/map-hant.png`;
const SOUND = `https://news.example/media/${of('media/采访.wav')}/%E9%87%87%E8%AE%BF.wav`;
const DRAWING = `https://news.example/media/${of('media/body.svg')}/body.svg`;

/** The entry of our article in a document, as it is written. */
const inDocument = (id: string, variant: Variant = 'zh-Hans'): string => {
  const format = FORMATS.find((row) => row.id === id) as (typeof FORMATS)[number];
  const text = renderDocument(format, feedAt(output, `/${variant}/local/`), publisher);
  const entries =
    id === 'json'
      ? JSON.parse(text).items.map((item: unknown) => JSON.stringify(item))
      : text.split(/<(?:item|entry)[ >]/);
  return entries.find(
    (entry: string) => entry.includes(':some-article;') || entry.includes('/articles/some-article'),
  ) as string;
};
const page = (variant: Variant) =>
  renderArticlePage(entryAt(output, variant, 'some-article'), variant, '样报', publisher);
const count = (text: string, part: string) => text.split(part).length - 1;

describe.each(['rss', 'atom'])('Media RSS in %s', (format) => {
  const entry = inDocument(format);

  test('gives each picture once, with what is known of it', () => {
    const { length } = MEDIA['media/图/海河 地图.png'] as Uint8Array;
    expect(entry).toContain(
      `<media:content url="${MAP}" type="image/png" medium="image" fileSize="${length}" width="1200" height="675"><media:title type="plain">海河地图</media:title><media:description type="plain">海河</media:description><media:credit>曾巩</media:credit></media:content>`,
    );
    expect(entry).toContain(
      `<media:content url="${FAR_URI}" type="image/jpeg" medium="image"><media:title type="plain">照片</media:title></media:content>`,
    );
    for (const url of [MAP, FAR_URI, DRAWING, 'https://far.example/body'])
      expect(count(entry, `<media:content url="${url}"`), url).toBe(1);
  });

  test('has one thumbnail, the first picture', () => {
    expect(entry.match(/<media:thumbnail [^>]*>/g)).toEqual([
      `<media:thumbnail url="${MAP}" width="1200" height="675"/>`,
    ]);
  });

  test('names nothing by an address that the content does not show as well, but recordings', () => {
    const shown = [...entry.matchAll(/<(?:media:content|media:thumbnail) url="([^"]*)"[^>]*/g)].filter(
      ([tag]) => !/medium="(audio|video)"/.test(tag),
    );
    for (const [, url] of shown) expect(entry).toContain(`src="${url}"`);
  });

  test('takes no picture for an episode, and no recording twice', () => {
    const enclosures = entry.match(/<enclosure [^>]*>|<link rel="enclosure"[^>]*>/g) ?? [];
    expect(enclosures.filter((tag) => tag.includes('image/'))).toEqual([]);
    for (const url of [SOUND, 'https://far.example/later.mp3', 'https://far.example/river.mp4'])
      expect(count(entry, `"${url}"`), url).toBe(1);
    expect(entry).not.toMatch(/<(audio|video)/);
  });
});

describe('recordings', () => {
  test('the first is the enclosure of RSS, with its length and how long it lasts', () => {
    const entry = inDocument('rss');
    expect(entry).toContain(`<enclosure url="${SOUND}" type="audio/wav" length="${wav(2).length}"/>`);
    expect(entry).toContain('<itunes:duration>2</itunes:duration>');
    expect(entry).toContain(
      '<media:content url="https://far.example/later.mp3" type="audio/mpeg" medium="audio" duration="125">',
    );
  });

  test('all are enclosures of Atom', () => {
    expect(inDocument('atom').match(/<link rel="enclosure"[^>]*>/g)).toEqual([
      `<link rel="enclosure" href="${SOUND}" type="audio/wav" length="${wav(2).length}" title="采访录音"/>`,
      '<link rel="enclosure" href="https://far.example/later.mp3" type="audio/mpeg" title="第二段"/>',
      '<link rel="enclosure" href="https://far.example/river.mp4" type="video/mp4" length="9" title="海河开闸"/>',
    ]);
  });

  test('all are attachments of JSON, and no picture is', () => {
    expect(JSON.parse(inDocument('json')).attachments).toEqual([
      {
        url: SOUND,
        mime_type: 'audio/wav',
        title: '采访录音',
        size_in_bytes: wav(2).length,
        duration_in_seconds: 2,
      },
      {
        url: 'https://far.example/later.mp3',
        mime_type: 'audio/mpeg',
        title: '第二段',
        duration_in_seconds: 125,
      },
      { url: 'https://far.example/river.mp4', mime_type: 'video/mp4', title: '海河开闸', size_in_bytes: 9 },
    ]);
  });

  test('have a player on the page, with nothing loaded before it is asked for', () => {
    const html = page('zh-Hant-TW');
    expect(html).toContain(
      `<audio controls="" preload="none" aria-label="採訪錄音"><source src="${SOUND.slice('https://news.example'.length)}" type="audio/wav"></audio>`,
    );
    expect(html).toMatch(
      /<video controls="" preload="none" aria-label="[^"]+" poster="\/media\/[\w-]{22}\/poster\.png">/,
    );
  });

  test('are in the record', () => {
    const made = newsArticle(entryAt(output, 'zh-Hans', 'some-article'), 'zh-Hans', '样报', publisher);
    expect(made.audio?.[0]).toMatchObject({
      '@type': 'AudioObject',
      contentUrl: SOUND,
      duration: 'PT2S',
      encodingFormat: 'audio/wav',
    });
    expect(made.video?.[0]).toMatchObject({
      '@type': 'VideoObject',
      contentUrl: 'https://far.example/river.mp4',
    });
  });
});

describe('pictures', () => {
  test('JSON has the first as image, and as banner where it is wide', () => {
    expect(JSON.parse(inDocument('json'))).toMatchObject({ image: MAP, banner_image: MAP });
  });

  test('are shown with their size, when they are seen, and others without a referrer', () => {
    for (const html of [
      withOwn(feedAt(output, '/zh-Hans/local/').entries[0]?.content ?? '', ''),
      page('zh-Hans'),
    ]) {
      expect(html).toContain(
        `<img src="${MAP.slice('https://news.example'.length)}" alt="海河地图" width="1200" height="675" loading="lazy">`,
      );
      expect(html).toContain(`<img src="${FAR_URI}" alt="照片" loading="lazy" referrerpolicy="no-referrer">`);
      expect(html).toContain(
        `<img src="${DRAWING.slice('https://news.example'.length)}" alt="圖中河" width="40" height="30" loading="lazy">`,
      );
      expect(html).toContain(
        '<img src="https://far.example/body" alt="照片" loading="lazy" referrerpolicy="no-referrer">',
      );
    }
  });

  test('a variant may have another, and those that fall back to it', () => {
    for (const variant of ['zh-Hant', 'zh-Hant-TW', 'zh-Hant-HK'] as const) {
      expect(inDocument('rss', variant)).toContain(
        `<media:thumbnail url="${MAP_HANT}" width="900" height="600"/>`,
      );
      expect(inDocument('rss', variant)).not.toContain(MAP);
    }
    for (const variant of ['zh', 'zh-Hans'] as const)
      expect(inDocument('rss', variant)).not.toContain(MAP_HANT);
  });
});

test('only what something published uses is published', () => {
  const shown = Object.keys(MEDIA).filter((path) => !/secret|gone|nobody/.test(path));
  const isPublished = (path: string) => output.has(`assets/media/${of(path)}`);
  expect(Object.keys(MEDIA).filter(isPublished).toSorted()).toEqual(shown.toSorted());
  const names = [...output].flatMap(([path, made]) =>
    path.startsWith('assets/names/') ? Object.keys(JSON.parse(String(made))) : [],
  );
  expect(names.toSorted()).toEqual([...shown, 'media/diagram.png'].toSorted());
});

test('another picture under the same name shows in every document of its articles, in the catalog and in no other', async () => {
  const other = (await build({ 'media/图/海河 地图.png': png(1200, 675, 9) })).output;
  const changed = [...output]
    .filter(([path, made]) => String(other.get(path)) !== String(made))
    .map(([path]) => path);
  expect(changed).toContain('assets/public/catalog.json');
  const etags = (of: Output) =>
    JSON.parse(String(of.get('assets/public/catalog.json'))).feeds as {
      channel: string;
      etag: string;
      variant: string;
    }[];
  const before = etags(output);
  for (const [index, { channel, etag, variant }] of etags(other).entries()) {
    const { entries } = feedAt(output, `/${variant}/${channel ? `${channel}/` : ''}`);
    const shows = !variant.startsWith('zh-Hant') && entries.some(({ id }) => id === 'some-article');
    expect(etag !== before[index]?.etag, `${variant} ${channel}`).toBe(shows);
  }
});
