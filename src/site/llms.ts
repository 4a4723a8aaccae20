// /llms.txt: what there is to read here as Markdown, for programs that read for people (llmstxt.org).

import { articlePath, documentPath } from '../feed/address.ts';
import { escapeXml } from '../feed/formats/xml.ts';
import { text } from '../feed/markdown/inline.ts';
import { wordsIn } from '../script/data/words.ts';
import { VARIANTS } from '../script/variants.ts';
import type { Site, SiteFile } from './site.ts';

export const LLMS_PATH = '/llms.txt';

/** Articles that are named, the newest first; the rest is in the feeds. */
const NEWEST = 40;

const FEED = 'feed.json';

/** In the site's own language, and articles as they were written. */
export const llms = ({ publisher, content, editions, feeds, itemsOf }: Site): SiteFile => {
  const { language, url } = publisher;
  const words = wordsIn(language, language);
  const line = (name: string, path: string, about = '') =>
    `- [${text(escapeXml(name))}](${url}${path})${about && `: ${text(escapeXml(about))}`}`;
  const [site, ...channels] = feeds.filter(({ feed }) => feed.variant === 'zh').map(({ feed }) => feed);
  const newest = content.articles
    .filter(({ pubStatus }) => pubStatus === 'usable')
    .toSorted((a, b) => (a.datePublished < b.datePublished ? 1 : -1))
    .slice(0, NEWEST);
  const name = editions.find(({ variant }) => variant === 'zh')?.siteName ?? '';
  const sections: readonly (readonly [title: string, lines: readonly string[]])[] = [
    [
      words.channels,
      channels.map(({ channel, description }) =>
        line(channel?.name ?? '', documentPath('zh', channel?.id, FEED), description),
      ),
    ],
    [
      words.latest,
      itemsOf('zh', newest).flatMap((item) =>
        'entry' in item
          ? [line(item.entry.headline, `${articlePath('zh', item.entry.id)}.md`, item.entry.description)]
          : [],
      ),
    ],
    [words.otherScripts, VARIANTS.map(({ tag, name }) => line(name, documentPath(tag, undefined, FEED)))],
  ];
  return {
    text: [
      `# ${text(escapeXml(name))}`,
      `> ${text(escapeXml(site?.description ?? ''))}`,
      words.asMarkdown,
      ...sections
        .filter(([, lines]) => lines.length > 0)
        .map(([title, lines]) => [`## ${title}`, lines.join('\n')].join('\n\n')),
      '',
    ]
      .join('\n\n')
      .replace(/\n+$/, '\n'),
  };
};
