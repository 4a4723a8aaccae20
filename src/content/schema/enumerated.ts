// Words of a list that stand between the commas of Chinese: [李四、王五] is one word to YAML, and two to who wrote it.

import type { Issue } from '../issue.ts';
import { type Lines, lineIn } from '../text/yaml.ts';

/** Lists of names and words, none of which holds such a comma. */
const LISTS = ['articleSection', 'editor', 'keywords'] as const;

/** The record with those words apart, and a warning for each list that had some. */
export const withWordsApart = (
  file: string,
  raw: unknown,
  lines: Lines,
): { readonly raw: unknown; readonly issues: readonly Issue[] } => {
  if (typeof raw !== 'object' || raw === null) return { raw, issues: [] };
  const issues: Issue[] = [];
  const apart: Record<string, unknown> = {};
  for (const field of LISTS) {
    const list: unknown = (raw as Record<string, unknown>)[field];
    if (!Array.isArray(list) || !list.some((word) => typeof word === 'string' && /[、，]/.test(word)))
      continue;
    const words = list.flatMap((word) =>
      typeof word === 'string'
        ? word
            .split(/[、，]/)
            .map((one) => one.trim())
            .filter(Boolean)
        : [word],
    );
    apart[field] = words;
    issues.push({
      severity: 'warning',
      file,
      line: lineIn(lines, [field]),
      field,
      problem: `has Chinese commas between its words; it is taken for ${words.length} of them`,
      remedy: `write ${field}: [${words.join(', ')}]`,
    });
  }
  return { raw: issues.length > 0 ? { ...raw, ...apart } : raw, issues };
};
