// SimplePie, which WordPress reads feeds with, and FreshRSS with a fork of it: what it shows beside the text too.

import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { VARIANT_TAGS } from '../../../src/script/variants.ts';
import { XML_FORMATS } from './expected.ts';
import { textOf, wallClock } from './facts.ts';
import { seenBy } from './limits.ts';
import { firstTime, linesOf, unchanged } from './recorder.ts';
import { missing, run } from './run.ts';
import type { Suite } from './site.ts';

/** Where .ci/run puts it. */
const SIMPLEPIE = process.env.SIMPLEPIE ?? '/usr/local/share/simplepie';

/** What PHP finds old-fashioned in it is no matter here. */
const PHP = ['-d', 'error_reporting=E_ALL & ~E_DEPRECATED', '-d', 'display_errors=stderr'];

interface Found {
  readonly error: string | null;
  readonly title: string;
  readonly home: string;
  readonly language: string;
  readonly picture: string;
  readonly stories: readonly (Record<'id' | 'url' | 'title' | 'content', string> & {
    readonly authors: readonly string[];
    readonly published: number;
    readonly media: readonly Record<string, unknown>[];
    readonly license: string | null;
  })[];
}

const read = async (home: string, addresses: readonly string[]): Promise<readonly Found[]> =>
  JSON.parse(
    await run(
      home,
      'php',
      [...PHP, join(import.meta.dirname, 'read-feeds.php'), SIMPLEPIE],
      JSON.stringify(addresses),
    ),
  );

const seen = ({ title, home, language, stories }: Found) => ({
  ...{ title, home, language },
  stories: stories.map(({ media: _, license: __, published, content, ...story }) => ({
    ...story,
    published: wallClock(published * 1000),
    content: textOf(content),
  })),
});

export const testSimplePie: Suite = (at) =>
  describe.skipIf(missing('php') || (!process.env.CI && !existsSync(SIMPLEPIE)))('SimplePie', () => {
    const CASES = XML_FORMATS.flatMap((format) => VARIANT_TAGS.map((variant) => ({ format, variant })));

    test.each(CASES)(
      '$variant, $format.name: reads every feed, then gets 304',
      async ({ format, variant }) => {
        const site = at();
        const home = site.home();
        const feeds = site.feeds.filter((feed) => feed.variant === variant);
        const addresses = feeds.map((feed) => feed.home + format.file);
        site.recorder.take();
        const found = await read(home, addresses);
        expect(linesOf(site.recorder.take())).toEqual(firstTime('SimplePie', addresses));
        for (const [index, feed] of feeds.entries())
          expect(seen(found[index] as Found), feed.path).toEqual(seenBy('simplepie', format.id, feed));
        expect(await read(home, addresses)).toEqual(found);
        expect(linesOf(site.recorder.take())).toEqual(unchanged('SimplePie', addresses));
      },
    );

    test.each(XML_FORMATS)(
      '$name: pictures with what is said of them, the site’s icon, licences',
      async (format) => {
        const site = at();
        const [found] = await read(site.home(), [`${site.url}/zh-Hans/${format.file}`]);
        expect(found?.picture).toMatch(/\/icons\/[\w-]+\.png$/);
        const story = found?.stories.find(({ id }) => id.includes('one-simplified-many-traditional'));
        const [picture] = story?.media ?? [];
        expect(picture).toMatchObject({
          link: expect.stringMatching(/\/media\/[\w-]{22}\/one-to-many\.png$/),
          type: 'image/png',
          length: expect.any(Number),
          title: expect.stringMatching(/^示意图/),
          description: '四个常用简体字与它们对应的繁体字',
          credit: '本站制图',
        });
        expect(picture?.thumbnail).toBe(picture?.link);
        // RSS has it as Creative Commons' own element, which SimplePie does not read.
        if (format.id === 'atom') expect(story?.license).toBe('https://creativecommons.org/licenses/by/4.0/');
      },
    );
  });
