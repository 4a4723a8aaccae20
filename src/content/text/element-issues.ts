// What of an element forbids publication.

import type { Element } from 'hast';
import { IS_MEDIA } from '../media/own-media.ts';
import { ANY_ARTICLE, resolve } from '../uri.ts';

/** Error by error: what is wrong, and what to write. */
export const elementErrors = ({ tagName, properties }: Element): [problem: string, remedy: string][] => {
  if (tagName === 'h1') return [['has a level-1 heading, which is the headline’s', 'begin with ##']];
  if (tagName !== 'img') return [];
  const src = String(properties.src ?? '');
  const found: [string, string][] = [];
  if (!IS_MEDIA.test(resolve(src, ANY_ARTICLE) ?? ''))
    found.push([
      `the image “${src}” has no https address`,
      'write https://… or /media/name.png for a file of content/media',
    ]);
  if (!String(properties.alt ?? '').trim())
    found.push([`the image “${src}” has no alternative text`, 'write ![what it shows](address)']);
  return found;
};

/** Other sites' addresses as URIs; our own depend on the variant. */
export const completeAddresses = ({ properties }: Element): void => {
  for (const name of ['href', 'src']) {
    const uri = typeof properties[name] === 'string' ? resolve(properties[name], ANY_ARTICLE) : undefined;
    if (uri && !uri.startsWith('/')) properties[name] = uri;
  }
};
