// What a list of a record says twice, which is published once.

import type { Issue } from '../issue.ts';
import { lineIn, type YamlFile } from '../text/yaml.ts';
import type { FrontMatter } from './record.ts';

/** The record without what its lists repeat, and a warning for each. */
export const withoutRepeats = (
  file: string,
  { lines }: Pick<YamlFile, 'lines'>,
  record: FrontMatter,
): { readonly record: FrontMatter; readonly issues: readonly Issue[] } => {
  const issues: Issue[] = [];
  const once = (field: string, list: readonly unknown[]) => {
    const seen = new Set<string>();
    return list.filter((entry, index) => {
      const written = JSON.stringify(entry);
      if (!seen.has(written)) return seen.add(written);
      issues.push({
        severity: 'warning',
        file,
        line: lineIn(lines, [field, index]),
        field: `${field}[${index}]`,
        problem: `“${nameOf(entry)}” is there twice`,
        remedy: 'keep one of them; it is published once',
      });
      return false;
    });
  };
  const fields = Object.entries(record).map(([field, value]) => [
    field,
    Array.isArray(value) ? once(field, value) : value,
  ]);
  return { record: Object.fromEntries(fields) as FrontMatter, issues };
};

/** What an editor knows it by. */
const nameOf = (entry: unknown): string => {
  if (typeof entry !== 'object' || entry === null) return String(entry);
  const { name, headline, src, text } = entry as Record<string, unknown>;
  return String(name ?? headline ?? src ?? text);
};
