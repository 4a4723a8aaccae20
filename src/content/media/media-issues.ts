// What a record says of pictures and sound that cannot be: files that are not there, or are of another kind.

import { type ArticleHead, lineOf } from '../article.ts';
import type { Issue } from '../issue.ts';
import { MEDIA_TYPES, type Medium, mediaTypeBy, mediumOf } from './kinds.ts';
import { mediaOf, ownMedia } from './own-media.ts';

const endingsOf = (medium: Medium): string =>
  Object.keys(MEDIA_TYPES)
    .filter((ending) => mediumOf(MEDIA_TYPES[ending] ?? '') === medium)
    .join(', ');

const WHAT: Readonly<Record<Medium, string>> = { image: 'picture', audio: 'sound', video: 'moving picture' };

/** Of a file whose name says that it is of another kind. */
export const notOf = (file: string, medium: Medium): [problem: string, remedy: string] => [
  `content/${file} is no ${WHAT[medium]} by its name`,
  `name one whose name ends in one of ${endingsOf(medium)}`,
];

export const mediaIssues = (
  article: ArticleHead,
  files: { readonly has: (path: string) => boolean },
): Issue[] => {
  const found: Issue[] = [];
  const say = (
    path: readonly (string | number)[],
    problem: string,
    remedy: string,
    severity: Issue['severity'] = 'error',
  ) => {
    const field = path
      .map((part, index) => (typeof part === 'number' ? `[${part}]` : index ? `.${part}` : part))
      .join('');
    found.push({ severity, file: article.file, line: lineOf(article, path), field, problem, remedy });
  };
  const see = (path: readonly (string | number)[], address: string | undefined, medium?: Medium) => {
    const file = address === undefined ? undefined : ownMedia(address);
    if (file === undefined) return;
    const type = mediaTypeBy(file);
    if (!files.has(file)) say(path, `content/${file} is not there`, 'add the file, or write https://…');
    else if (medium && (!type || mediumOf(type) !== medium)) say(path, ...notOf(file, medium));
  };
  for (const [index, { src }] of article.image.entries()) see(['image', index, 'src'], src, 'image');
  for (const medium of ['audio', 'video'] as const)
    for (const [index, { src, type }] of article[medium].entries()) {
      see([medium, index, 'src'], src, medium);
      if (!ownMedia(src) && !type && !mediaTypeBy(src.replace(/[?#].*$/s, '')))
        say([medium, index, 'src'], 'does not say of what type it is', `write type: ${medium}/… beside it`);
    }
  for (const [index, { poster }] of article.video.entries()) see(['video', index, 'poster'], poster, 'image');
  const shown = new Set(mediaOf({ ...article, variants: {} }));
  for (const [tag, byHand] of Object.entries(article.variants))
    for (const [index, [from, to]] of (byHand?.media ?? []).entries()) {
      const path = ['variants', tag, 'media', index] as const;
      see(path, to);
      const file = ownMedia(from);
      if (file === undefined ? !isShown(article, from) : !shown.has(file))
        say(
          path,
          `“${from}” is nothing that the article shows or plays`,
          'write the address as it stands in the article',
        );
    }
  return found;
};

const isShown = ({ image, audio, video, addresses }: ArticleHead, address: string): boolean =>
  [...image, ...audio, ...video].some(({ src }) => src === address) ||
  addresses.some((written) => written.address === address);
