// Icons that site.yaml and channels.yaml name and that are not there.

import type { Issue } from './issue.ts';
import { ownMedia } from './media/own-media.ts';
import { type Lines, lineIn } from './text/yaml.ts';

interface Named {
  readonly icon?: string | undefined;
}

/** `path` is where it stands in the file. */
const missing = (
  { icon }: Named,
  file: string,
  lines: Lines,
  path: readonly (string | number)[],
  files: { readonly has: (path: string) => boolean },
): Issue[] => {
  const picture = icon && ownMedia(icon);
  if (!picture || files.has(picture)) return [];
  const at = { severity: 'error', file, line: lineIn(lines, path), field: 'icon' } as const;
  return [{ ...at, problem: `content/${picture} is not there`, remedy: 'add the file' }];
};

export const iconIssues = (
  site: Named | undefined,
  siteLines: Lines,
  channels: readonly Named[] | undefined,
  channelLines: Lines,
  files: { readonly has: (path: string) => boolean },
): Issue[] => [
  ...(site ? missing(site, 'site.yaml', siteLines, ['icon'], files) : []),
  ...(channels ?? []).flatMap((channel, index) =>
    missing(channel, 'channels.yaml', channelLines, [index, 'icon'], files),
  ),
];
