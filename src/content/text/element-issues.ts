// What of an element is not published as it stands.

import type { Element } from 'hast';
import { SAFE } from '../data/safe-html.ts';
import type { Issue } from '../issue.ts';

type Finding = [severity: Issue['severity'], problem: string, remedy: string];

export const elementIssues = ({ tagName, properties }: Element): Finding[] => {
  const found: Finding[] = [];
  if (tagName === 'h1')
    found.push(['error', 'has a level-1 heading, which is the headline’s', 'begin with ##']);
  else if (!SAFE.tagNames?.includes(tagName))
    found.push(['warning', `<${tagName}> is not published`, 'remove it, or write its content as Markdown']);
  for (const name of Object.keys(properties).filter((name) => /^on/i.test(name)))
    found.push(['warning', `the attribute ${name.toLowerCase()} is not published`, 'remove it']);
  if (tagName === 'a' && /^\s*(javascript|data|vbscript):/i.test(String(properties.href ?? '')))
    found.push(['warning', 'a link that runs a script is not published', 'link to an address, https://…']);
  if (tagName === 'img') {
    const src = String(properties.src ?? '');
    if (!/^(https:\/\/[^\s/]+\/|\/media\/[\w.-]+$)/.test(src))
      found.push([
        'error',
        `the image “${src}” has no https address`,
        'write https://… or /media/name.png for a file of content/media',
      ]);
    if (!String(properties.alt ?? '').trim())
      found.push(['error', `the image “${src}” has no alternative text`, 'write ![what it shows](address)']);
  }
  return found;
};
