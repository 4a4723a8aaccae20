// An issue as a line of output: for a person, for a script, and for GitHub, which shows it beside the line of the file.

import type { Issue } from '../../content/issue.ts';
import { formatSpoken, type Speech, spokenIssue } from './speech.ts';

export type Style = 'text' | 'json' | 'github';

/** The options by which a command is asked for a style. */
export const ISSUE_OPTIONS = {
  json: { type: 'boolean' },
  github: { type: 'boolean' },
  allow: { type: 'boolean' },
  at: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const;

export const styleOf = ({ json, github }: { json?: boolean; github?: boolean }): Style =>
  json ? 'json' : github ? 'github' : 'text';

export const STYLES: Record<Style, (issue: Issue, speech: Speech) => string> = {
  text: formatSpoken,
  // For scripts: the same in every language.
  json: (issue) => JSON.stringify(issue),
  github: (issue, speech) => annotation(issue.severity, spokenIssue(issue, speech), speech),
};
/** A workflow command: `error`, `warning` or `notice`. */
export const annotation = (
  kind: string,
  { file, line, field, problem, remedy }: Omit<Issue, 'severity'>,
  speech: Speech,
): string => {
  const properties = Object.entries({ file, line: String(line), title: field });
  const written = properties.map(([name, value]) => `${name}=${escapeProperty(value)}`).join(',');
  return `::${kind} ${written}::${escapeData(`${problem}${speech === 'en' ? '; ' : '；'}${remedy}`)}`;
};

// As @actions/core escapes the text and the properties of a workflow command.
const escapeData = (text: string): string =>
  text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
const escapeProperty = (text: string): string =>
  escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
