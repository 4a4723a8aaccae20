// sfeed_update subscribes to what sfeed_opml_import makes of a variant's OPML, and keeps each feed as lines in a file that
// has the feed's name.

import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { VARIANT_TAGS } from '../../../src/script/variants.ts';
import { byId, XML_FORMATS } from './expected.ts';
import { textOf, wallClock } from './facts.ts';
import { seenBy } from './limits.ts';
import { firstTime, linesOf, unchanged } from './recorder.ts';
import { missing, run } from './run.ts';
import type { Suite } from './site.ts';

/** Conditional requests, as sfeed's README has them under "Caching". */
const FETCH = `
fetch() {
	etag="$HOME/.sfeed/etags/$(basename "$3")"
	curl \\
		-L --max-redirs 0 -H "User-Agent:" -f -s -m 15 \\
		--compressed \\
		--etag-save "\${etag}" --etag-compare "\${etag}" \\
		-z "\${etag}" \\
		"$2" 2>/dev/null
}
`;

const ESCAPES: Record<string, string> = { n: '\n', t: '\t' };

/** A feed as sfeed keeps it (sfeed(5)). */
const readFile = (home: string, name: string) => ({
  stories: readFileSync(join(home, '.sfeed/feeds', name), 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => {
      const [timestamp, title, url, content = '', , id = '', author] = line.split('\t');
      return {
        id,
        url,
        title,
        authors: [author],
        published: wallClock(Number(timestamp) * 1000),
        content: textOf(content.replace(/\\(.)/g, (_, escaped) => ESCAPES[escaped] ?? escaped)),
      };
    })
    .toSorted((a, b) => (a.id < b.id ? -1 : 1)),
});

export const testSfeed: Suite = (at) =>
  describe.skipIf(missing('sfeed', 'sfeed_update', 'curl'))('sfeed', () => {
    const CASES = XML_FORMATS.flatMap((format) => VARIANT_TAGS.map((variant) => ({ format, variant })));

    test.each(CASES)('$variant, $format.name: imported, read, then 304', async ({ format, variant }) => {
      const site = at();
      const feeds = site.feeds.filter((feed) => feed.variant === variant);
      const addresses = feeds.map(({ home }) => home + format.file);
      const home = site.home();
      mkdirSync(join(home, '.sfeed/etags'), { recursive: true });
      const imported = await run(home, 'sfeed_opml_import', [], await site.get(`/${variant}/opml.xml`));
      const subscribed = imported.matchAll(/^\tfeed '(?<name>.*)' '(?<address>.*)'$/gm);
      expect([...subscribed].map(({ groups }) => [groups?.name, groups?.address]).toSorted()).toEqual(
        feeds.map(({ title, home }) => [title, `${home}rss.xml`]).toSorted(),
      );
      writeFileSync(join(home, '.sfeed/sfeedrc'), imported.replaceAll('rss.xml', format.file) + FETCH);
      const update = async () => {
        site.recorder.take();
        await run(home, 'sfeed_update', []);
        return linesOf(site.recorder.take());
      };
      expect((await update()).toSorted()).toEqual(firstTime('nobody', addresses).toSorted());
      const read = () => feeds.map(({ title }) => readFile(home, title));
      expect(read()).toEqual(feeds.map((feed) => seenBy('sfeed', format.id, byId(feed))));
      const before = read();
      expect((await update()).toSorted()).toEqual(unchanged('nobody', addresses).toSorted());
      expect(read()).toEqual(before);
    });
  });
