// A record as a file: where it stands below the content folder, and its text.

import { inBeijing, toInstant } from './date.ts';
import { formatYaml } from './text/yaml.ts';

/** The JSON Schema of a record, below the content folder. */
export const SCHEMA_FILE = 'article.schema.json';

/** `articles/2026/11/river-in-winter.md`, by the month of publication in Beijing. */
export const recordPath = ({ id, datePublished }: { id: string; datePublished: string }): string => {
  const [year, month] = inBeijing(toInstant(datePublished)).split('-');
  return `articles/${year}/${month}/${id}.md`;
};

/** Editors that know JSON Schema complete the fields by it; the path is from the record's own folder. */
export const SCHEMA_LINE = `# yaml-language-server: $schema=../../../${SCHEMA_FILE}\n`;

/** A record as its file's text; fields stand in their order, and those that are undefined don't. */
export const formatRecord = (fields: Readonly<Record<string, unknown>>, body: string): string =>
  `---\n${SCHEMA_LINE}${formatYaml(fields)}---\n\n${body.trim()}\n`;
