// Files of content/media: what they are, and what forbids to publish them.

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseContent } from '../../src/content/content.ts';
import { formatIssue } from '../../src/content/issue.ts';
import { ownMedia } from '../../src/content/media/own-media.ts';
import { lookAt } from '../../src/press/media.ts';
import { png, svg, wav } from '../support/media-files.ts';
import { record, testFiles, withFile } from '../support/sample.ts';

const HTML = Buffer.from('<!doctype html><html><script>alert(1)</script></html>');

describe('a look into a file', () => {
  test('finds the size of a picture, and the length of sound', async () => {
    expect(await lookAt('media/a.png', png(1200, 675))).toMatchObject({
      ...{ type: 'image/png', width: 1200, height: 675 },
      length: png(1200, 675).length,
    });
    expect(await lookAt('media/a.svg', svg('<path d="M0 0h9"/>'))).toMatchObject({ width: 40, height: 30 });
    expect(await lookAt('media/a.wav', wav(3))).toMatchObject({ type: 'audio/wav', duration: 3 });
  });

  test('knows a picture of another name, and what is no picture is a file to download', async () => {
    expect(await lookAt('media/a.PNG', png(1, 1))).toMatchObject({ type: 'image/png' });
    expect(await lookAt('media/表.pdf', HTML)).toMatchObject({ type: 'application/octet-stream' });
  });

  test('says of two pictures of one length that they are two', async () => {
    const [one, other] = [
      await lookAt('media/a.png', png(9, 9, 1)),
      await lookAt('media/a.png', png(9, 9, 2)),
    ];
    expect('digest' in one && 'digest' in other && one.length === other.length).toBe(true);
    expect(one).not.toEqual(other);
  });

  test.each([
    ['HTML named .png', 'a.png', HTML, 'is no picture'],
    ['HTML named .svg', 'a.svg', HTML, 'is no picture'],
    ['HTML named .mp3', 'a.mp3', HTML, 'is no sound and no moving picture'],
    ['nothing', 'a.png', Buffer.alloc(0), 'is no picture'],
    ['a PNG named .jpg', 'a.jpg', png(9, 9), 'is png, and its name says image/jpeg'],
    ['a WAV named .mp3', 'a.mp3', wav(1), 'is audio/wav, and its name says audio/mpeg'],
    ['a picture named as sound', 'a.mp3', png(9, 9), 'is image/png, and its name says audio/mpeg'],
    ['a bomb of pixels', 'a.png', png(30_000, 30_000), 'has 30000 × 30000 pixels, more than 50 million'],
    [
      'a picture that is too long',
      'a.png',
      Buffer.concat([png(9, 9), Buffer.alloc(11 * 2 ** 20)]),
      'of more than 10 MiB',
    ],
    ['a file that is too long', 'a.zip', Buffer.alloc(26 * 2 ** 20), 'is longer than 25 MiB'],
    ['a script', 'a.svg', svg('<script>alert(1)</script>'), 'holds <script>'],
    [
      'a script by another prefix',
      'a.svg',
      svg('<x:script xmlns:x="http://www.w3.org/2000/svg"/>'),
      'holds <script>',
    ],
    ['HTML within', 'a.svg', svg('<p xmlns="http://www.w3.org/1999/xhtml"/>'), 'holds <p>'],
    ['a foreign object', 'a.svg', svg('<foreignObject/>'), 'holds <foreignObject>'],
    ['what happens at a click', 'a.svg', svg('<path onclick="alert(1)"/>'), 'holds the attribute onclick'],
    ['what happens as it is loaded', 'a.svg', svg('', ' onload="alert(1)"'), 'holds the attribute onload'],
    [
      'an address that runs',
      'a.svg',
      svg('<a href="java&#10;script:alert(1)"/>'),
      'holds an address that runs',
    ],
    [
      'one that becomes such',
      'a.svg',
      svg('<set attributeName="href" to="javascript:alert(1)"/>'),
      'holds an address that runs',
    ],
    [
      'a picture elsewhere',
      'a.svg',
      svg('<image xlink:href="https://far.example/spy.png"/>'),
      'refers to something outside',
    ],
    [
      'a stylesheet',
      'a.svg',
      Buffer.from(
        '<?xml-stylesheet href="x"?><svg xmlns="http://www.w3.org/2000/svg" width="1" height="1"/>',
      ),
      'loads a stylesheet',
    ],
    [
      'entities',
      'a.svg',
      Buffer.from(
        '<!DOCTYPE svg [<!ENTITY a "b">]><svg xmlns="http://www.w3.org/2000/svg" width="1" height="1"/>',
      ),
      'entities',
    ],
    ['half a drawing', 'a.svg', svg('<g>'), 'no SVG that can be read'],
  ])('refuses %s', async (_, name, bytes, problem) => {
    const look = await lookAt(`media/${name}`, bytes);
    expect('problem' in look && look.problem).toContain(problem);
    expect('remedy' in look && look.remedy).toMatch(/.{10}/);
  });

  test('lets drawings pass that use only themselves', async () => {
    const drawing = svg(
      '<style>path{fill:red}</style><defs><path id="a" d="M0 0"/></defs><use xlink:href="#a"/><a href="https://news.example/"><text>河</text></a><image href="data:image/png;base64,AAAA"/>',
    );
    expect(await lookAt('media/a.svg', drawing)).not.toHaveProperty('problem');
  });

  test('never throws, whatever the bytes and the name', async () => {
    const ending = fc.constantFrom(
      'png',
      'jpg',
      'gif',
      'webp',
      'avif',
      'svg',
      'mp3',
      'm4a',
      'mp4',
      'webm',
      'ogg',
      'flac',
      'pdf',
    );
    const start = fc.constantFrom<Uint8Array>(
      png(3, 3),
      wav(1),
      svg(''),
      Buffer.from('GIF89a'),
      Buffer.from('ID3\x04'),
      Buffer.alloc(0),
    );
    await fc.assert(
      fc.asyncProperty(
        ending,
        start,
        fc.nat(60),
        fc.uint8Array({ maxLength: 200 }),
        async (name, head, kept, rest) => {
          const look = await lookAt(`media/x.${name}`, Buffer.concat([head.subarray(0, kept), rest]));
          expect('problem' in look || look.length === Math.min(kept, head.length) + rest.length).toBe(true);
        },
      ),
      { numRuns: 300 },
    );
  });
});

describe('an address', () => {
  test('names a file of any name in any folder, however it is written', () => {
    const name = fc
      .string({ unit: 'grapheme', minLength: 1, maxLength: 12 })
      .map((text) => text.normalize('NFC'))
      .filter((text) => !/[\p{Cc}\\/]|^\.+$/u.test(text) && text.isWellFormed());
    fc.assert(
      fc.property(fc.array(name, { minLength: 1, maxLength: 3 }), (names) => {
        expect(ownMedia(`/media/${names.map(encodeURIComponent).join('/')}`)).toBe(
          `media/${names.join('/')}`,
        );
      }),
    );
    expect(ownMedia('/media/地图/海河 五.png?x#y')).toBe('media/地图/海河 五.png');
    expect(ownMedia('https://far.example/media/a.png')).toBeUndefined();
    expect(ownMedia('/media/../articles/a.md')).toBeUndefined();
  });
});

const issuesOf = (fields: Record<string, string>, body?: string) =>
  parseContent(
    [['media/录音.mp3', wav(1)] as const, ['media/图/地图.png', png(9, 9)] as const].reduce(
      (files, [path, bytes]) => withFile(files, path, bytes),
      withFile(testFiles(), 'articles/2024/02/some-article.md', record(fields, body)),
    ),
  ).issues.map((issue) => formatIssue(issue).replace(/^.*?: /, ''));

describe('a record', () => {
  test.each([
    ['a picture in a folder', { image: '[{src: /media/图/地图.png, alt: 图}]' }],
    [
      'sound of ours and of others',
      {
        audio:
          '[{src: /media/录音.mp3, title: 采访}, {src: "https://far.example/a", title: 甲, type: audio/mpeg, duration: "1:02:03", length: 5}]',
      },
    ],
    [
      'another picture for a variant',
      {
        image: '[{src: /media/diagram.png, alt: 图}]',
        variants: '{zh-Hant: {media: [[/media/diagram.png, /media/图/地图.png]]}}',
      },
    ],
  ])('may have %s', (_, fields: Record<string, string>) => {
    expect(issuesOf(fields)).toEqual([]);
  });

  test.each([
    [
      'sound that is not there',
      { audio: '[{src: /media/无.mp3, title: 甲}]' },
      'content/media/无.mp3 is not there; add the file, or write https://…',
    ],
    [
      'sound as a picture',
      { image: '[{src: /media/录音.mp3, alt: 甲}]' },
      'content/media/录音.mp3 is no picture by its name; name one whose name ends in one of avif, gif, jpeg, jpg, png, svg, webp',
    ],
    [
      'sound of no type',
      { audio: '[{src: "https://far.example/a", title: 甲}]' },
      'does not say of what type it is; write type: audio/… beside it',
    ],
    [
      'a picture as the type of sound',
      { audio: '[{src: "https://far.example/a", title: 甲, type: image/png}]' },
      'is no media type; write a media type such as audio/mpeg',
    ],
    [
      'a duration of seventy seconds',
      { audio: '[{src: /media/录音.mp3, title: 甲, duration: "1:70"}]' },
      'is no duration; write minutes and seconds, such as "12:30"',
    ],
    [
      'another picture for none',
      { variants: '{zh-Hant: {media: [[/media/diagram.png, /media/图/地图.png]]}}' },
      '“/media/diagram.png” is nothing that the article shows or plays; write the address as it stands in the article',
    ],
  ])('may not have %s', (_, fields: Record<string, string>, message) => {
    expect(issuesOf(fields)).toEqual([message]);
  });

  test('may not show in its text what is no picture, or is not there', () => {
    expect(issuesOf({}, '文。![甲](/media/录音.mp3)')).toEqual([
      expect.stringContaining('content/media/录音.mp3 is no picture by its name'),
    ]);
    expect(issuesOf({}, '文。![甲](/media/图/无.png)')).toEqual([
      'content/media/图/无.png is not there; add the file, or write https://…',
    ]);
    expect(issuesOf({}, '文。![甲](../../../media/图/地图.png) [听](/media/录音.mp3)')).toEqual([]);
  });
});
