// What the desk prints once it answers: its addresses, and where those of the site lead.

import { sayOut } from '../commands/speech/voice.ts';
import { documentPath, pagePath } from '../feed/address.ts';
import { FORMATS } from '../feed/formats/formats.ts';
import { DESK_PATH } from '../page/desk/desk-page.ts';
import { VARIANTS } from '../script/variants.ts';

/** `home` is the desk's own address, `url` the site's there: the same unless SITE_URL says otherwise. */
export const welcome = (home: string, url: string): void => {
  const feeds = VARIANTS.map(({ tag, name }) => {
    const documents = FORMATS.map(({ file }) => `  ${home}${documentPath(tag, undefined, file)}\n`);
    return `${name}\n${documents.join('')}`;
  });
  const desk = `${home}${DESK_PATH}`;
  process.stdout.write(`\n${home}${pagePath('zh-Hans')}\n\n${feeds.join('')}\n`);
  sayOut(`${desk} shows drafts, what is scheduled, open questions, issues and what changed today`);
  sayOut(
    `links, pictures and feeds lead to ${url}, so that a reader here subscribes to what runs here; what is deployed leads to the url of site.yaml`,
  );
  sayOut('Each page lists the feeds of its channel. Ctrl-C stops.');
};
