// A file of content/ that is YAML and nothing else, by its schema.

import type { z } from 'zod';
import type { Result } from './issue.ts';
import { characterIssues } from './schema/characters.ts';
import { schemaIssues } from './schema/issues.ts';
import { withLanguageTags } from './schema/named-languages.ts';
import { decodeContent } from './text/encoding.ts';
import { type Lines, parseYaml, type YamlFile } from './text/yaml.ts';

export const parseYamlFile = <S extends z.ZodType>(
  files: ReadonlyMap<string, Uint8Array>,
  file: string,
  schema: S,
  known: readonly string[],
): Result<z.output<S>> & Pick<YamlFile, 'lines'> => {
  const lines: Lines = {};
  const bytes = files.get(file);
  if (!bytes) {
    const remedy = 'write it; CONTRIBUTING.md shows what it holds';
    return {
      ok: false,
      lines,
      issues: [{ severity: 'error', file, line: 1, field: 'file', problem: 'is missing', remedy }],
    };
  }
  const decoded = decodeContent(file, bytes);
  if (!decoded.ok) return { ...decoded, lines };
  const yaml = parseYaml(file, decoded.value);
  if (yaml.issues.length > 0) return { ok: false, lines, issues: yaml.issues };
  const { raw, issues } = withLanguageTags(file, yaml.value, yaml.lines);
  const parsed = schema.safeParse(raw);
  const characters = schemaIssues(file, yaml, characterIssues(raw));
  return parsed.success && characters.length === 0
    ? { ok: true, value: parsed.data, lines: yaml.lines, issues: [...decoded.issues, ...issues] }
    : {
        ok: false,
        lines,
        issues: [
          ...issues,
          ...characters,
          ...(parsed.success ? [] : schemaIssues(file, yaml, parsed.error.issues, known)),
        ],
      };
};
