// Whether an article may be taken, as its publisher says it in its record.

import { FORBIDDING, UNCHANGED } from '../data/terms.ts';

export interface Terms {
  readonly license?: string | undefined;
  readonly usageTerms?: string | undefined;
  readonly copyrightNotice?: string | undefined;
}

/** Why not, in the publisher's own words; nothing where nothing forbids it. */
export const forbidden = ({ license, usageTerms, copyrightNotice }: Terms): string | undefined => {
  const words = [usageTerms, license, copyrightNotice].find(
    (text) => text !== undefined && FORBIDDING.some((form) => form.test(text)),
  );
  if (words !== undefined) return `its publisher says “${words}”; ask for permission, then add --allow`;
  return license !== undefined && UNCHANGED.some((form) => form.test(license))
    ? `its licence ${license} allows no changed version, and each variant is one; ask for permission, then add --allow`
    : undefined;
};
