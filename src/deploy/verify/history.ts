// What is live as what: the history that the next deploy tells on.

import { presentForm } from '../../feed/revisions.ts';
import type { History } from '../../press/make/parts/proof.ts';
import type { ManifestLine } from '../../site/manifest-lines.ts';

/** By the path of the record. */
export const historyIn = (lines: readonly ManifestLine[]): History =>
  new Map(
    lines.flatMap((line) => {
      if (!('id' in line)) return [];
      const now = 'digest' in line ? presentForm(line.updated, line.digest) : [];
      return [[line.path, line.revisions ?? now] as const];
    }),
  );
