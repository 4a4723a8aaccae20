// Kinds of addresses: those of one kind are answered with the same headers, but for what names the address itself.

import { FORMATS } from '../../feed/formats/formats.ts';
import { RECORDS } from '../../feed/records/records.ts';
import { VARIANT_TAGS } from '../../script/variants.ts';

export interface Kind {
  /** Of whole paths, without looking around: what PCRE and RE2 both read. The variant is its first group, where there is one. */
  readonly pattern: string;
  /** The same for hosts that know placeholders alone. */
  readonly globs: readonly string[];
  /** What the file's name has more than the address. */
  readonly ending: string;
}

export const escaped = (text: string): string => text.replace(/[.\\+*?()[\]{}|^$]/g, '\\$&');

export const VARIANT = `(${VARIANT_TAGS.join('|')})`;
const FEED = `/${VARIANT}/(?:[a-z0-9-]+/)?`;
const PAGE = 'archive/[0-9]+/';
const ID = '[a-z0-9-]+';

const feedGlobs = (rest: string) => [`/:variant/${rest}`, `/:variant/:channel/${rest}`];

const KINDS: readonly Kind[] = [
  {
    pattern: `${FEED}(?:archive/(?:[0-9]+/)?)?`,
    // Without the whole site's months, which `/:variant/:channel/` means as well.
    globs: [...feedGlobs(''), '/:variant/:channel/archive/', ...feedGlobs('archive/:page/')],
    ending: 'index.html',
  },
  ...FORMATS.flatMap(({ file }) => [
    { pattern: FEED + escaped(file), globs: feedGlobs(file), ending: '' },
    { pattern: FEED + PAGE + escaped(file), globs: feedGlobs(`archive/:page/${file}`), ending: '' },
  ]),
  { pattern: `/${VARIANT}/articles/${ID}`, globs: ['/:variant/articles/:id'], ending: '.html' },
  ...RECORDS.map(({ ending }) => ({
    pattern: `/${VARIANT}/articles/${ID}${escaped(ending)}`,
    globs: [`/:variant/articles/:id${ending}`],
    ending: '',
  })),
  ...['opml.xml', 'site.webmanifest'].map((file) => ({
    pattern: `/${VARIANT}/${escaped(file)}`,
    globs: [`/:variant/${file}`],
    ending: '',
  })),
];

const isOf = (path: string) => {
  const isIt = ({ pattern }: Kind) => new RegExp(`^${pattern}$`).test(path);
  return KINDS.find(isIt);
};

/** What is no page and no document of ours: by its folder and ending, or by itself. */
export const kindOf = (path: string): Kind => {
  const known = isOf(path);
  if (known) return known;
  const [, folder, ending] = /^(\/[^/]+\/).*?(\.[^./]*)?$/.exec(path) ?? [];
  if (folder === undefined) return { pattern: escaped(path), globs: [path], ending: '' };
  return {
    pattern: `${escaped(folder)}.*${ending === undefined ? '/[^./]*' : escaped(ending)}`,
    // By its name a picture is elsewhere from one day to the next: only at its digest it stays.
    globs: [folder === '/media/' ? '/media/:digest/*' : `${folder}*`],
    ending: '',
  };
};
