// rss2email sends every entry of every feed as a mail, into a folder here.

import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { VARIANT_TAGS } from '../../../src/script/variants.ts';
import { byId, XML_FORMATS } from './expected.ts';
import { textOf, wallClock } from './facts.ts';
import { seenBy } from './limits.ts';
import { firstTime, linesOf, unchanged } from './recorder.ts';
import { missing, PYTHON, run } from './run.ts';
import { CHANNELS, type Suite } from './site.ts';

const READ_MAILS = join(import.meta.dirname, 'read-mails.py');

const settings = (home: string) => `[DEFAULT]
to = reader@news.invalid
email-protocol = maildir
maildir-path = ${home}
maildir-mailbox = inbox
date-header = True
html-mail = True
name-format = {feed-title}: {author}
verbose = error
`;

const r2e = (home: string, ...args: string[]) => run(home, 'r2e', ['-c', 'settings', '-d', 'data', ...args]);

interface Mail {
  readonly feed: string;
  readonly id: string;
  readonly url: string;
  readonly subject: string;
  readonly from: string;
  /** In seconds. */
  readonly date: number;
  readonly html: string;
}

/** The mails of a feed together. */
const asFeed = (mails: readonly Mail[]) => ({
  title: mails[0]?.from.split(': ')[0],
  stories: mails
    .map(({ id, url, subject, from, date, html }) => ({
      id,
      url,
      title: subject,
      authors: [from.split(': ')[1]],
      updated: wallClock(date * 1000),
      content: textOf(/<div id="body">(.*)<\/div>\n<div class="footer">/s.exec(html)?.[1] ?? ''),
    }))
    .toSorted((a, b) => (a.id < b.id ? -1 : 1)),
});

export const testRss2email: Suite = (at) =>
  describe.skipIf(missing('r2e'))('rss2email', () => {
    test.each(XML_FORMATS)('$name: a mail for every entry, then 304 and no mail', async (format) => {
      const site = at();
      const home = site.home();
      const addresses = site.feeds.map(({ home }) => home + format.file);
      writeFileSync(
        join(home, 'settings'),
        settings(home) + addresses.map((address, index) => `[feed.${index}]\nurl = ${address}\n`).join(''),
      );
      const go = async () => {
        site.recorder.take();
        await r2e(home, 'run');
        const visits = linesOf(site.recorder.take());
        const mails: Mail[] = JSON.parse(await run(home, PYTHON, [READ_MAILS, 'inbox']));
        return { visits, mails };
      };
      const { visits, mails } = await go();
      expect(visits).toEqual(firstTime('feedparser', addresses));
      for (const [index, feed] of site.feeds.entries())
        expect(asFeed(mails.filter((mail) => mail.feed === addresses[index]))).toEqual(
          seenBy('rss2email', format.id, byId(feed)),
        );
      const again = await go();
      expect(again.visits).toEqual(unchanged('feedparser', addresses));
      expect(again.mails).toHaveLength(mails.length);
    });

    test.each(VARIANT_TAGS)('%s: imports the OPML', async (variant) => {
      const site = at();
      const home = site.home();
      writeFileSync(join(home, 'settings'), settings(home));
      writeFileSync(join(home, 'opml.xml'), await site.get(`/${variant}/opml.xml`));
      await r2e(home, 'opmlimport', 'opml.xml');
      expect(
        readFileSync(join(home, 'settings'), 'utf8')
          .match(/(?<=^url = ).*$/gm)
          ?.toSorted(),
      ).toEqual(CHANNELS.map((channel) => `${site.url}/${variant}/${channel}rss.xml`).toSorted());
    });
  });
