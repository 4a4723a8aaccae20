// Characters that no string of a file may hold, escaped ones too (`"\\x02"`): found wherever they stand, in names and values.

import { forbiddenIn } from '../text/clean-text.ts';
import type { Path } from '../text/yaml.ts';
import type { SchemaIssue } from './issues.ts';

const problemOf = (text: string): string | undefined => {
  const forbidden = forbiddenIn(text) ?? (text.includes('\uFFFD') ? 'U+FFFD' : undefined);
  return (
    forbidden && `holds ${forbidden}, which is no character of a text; remove it, or write what was meant`
  );
};

export const characterIssues = (value: unknown): SchemaIssue[] => {
  const found: SchemaIssue[] = [];
  const seen = new Set<unknown>();
  const see = (part: unknown, path: Path) => {
    if (typeof part === 'string') {
      const message = problemOf(part);
      if (message) found.push({ path, message });
    } else if (typeof part === 'object' && part !== null && !seen.has(part)) {
      seen.add(part);
      for (const [name, inner] of Object.entries(part)) {
        const message = problemOf(name);
        const at = [...path, Array.isArray(part) ? Number(name) : name];
        if (message) found.push({ path: at, message });
        see(inner, at);
      }
    }
  };
  see(value, []);
  return found;
};
