// What a record would better say, and may be published without.

import { licenseOf } from '../rights/license.ts';
import type { FrontMatter } from './record.ts';

interface Advice {
  readonly field: keyof FrontMatter;
  readonly problem: string;
  readonly remedy: string;
}

export const adviceOn = (record: FrontMatter): Advice[] => [
  ...(record.author.length === 0 && record.editor.length === 0
    ? [
        {
          field: 'author',
          problem: 'names nobody, and neither does editor',
          remedy: 'write author: [{name: …}] or editor: [name]',
        } as const,
      ]
    : []),
  ...(record.provenance === 'republished' && !record.copyrightHolder && !record.copyrightNotice
    ? [
        {
          field: 'copyrightHolder',
          problem: 'is missing on a republished article',
          remedy: 'write who holds the rights',
        } as const,
      ]
    : []),
  ...(record.license !== undefined && licenseOf(record.license).url === undefined
    ? [
        {
          field: 'license',
          problem: `“${record.license}” is no address and no id of SPDX, so no machine can read it`,
          remedy:
            'write the address of the licence or an id such as CC-BY-4.0; what a republisher may do is usageTerms',
        } as const,
      ]
    : []),
];
