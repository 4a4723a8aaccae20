// What a schema finds, as issues at their lines.

import { distance } from 'fastest-levenshtein';
import { OTHER_NAMES } from '../data/other-names.ts';
import type { Issue } from '../issue.ts';
import { own } from '../own.ts';
import { lineIn, type Path, type YamlFile } from '../text/yaml.ts';

/** Of a field's name in a message. */
const LONGEST_NAME = 60;

/** `['image', 0, 'alt']` as `image[0].alt` */
const fieldName = (path: Path): string =>
  path.reduce<string>((name, step) => {
    const shown = String(step).slice(0, LONGEST_NAME);
    return typeof step === 'number' ? `${name}[${step}]` : name ? `${name}.${shown}` : shown;
  }, '') || 'file';

const suggestion = (unknown: string, known: readonly string[]): string => {
  const other = own(OTHER_NAMES, unknown);
  if (other && known.includes(other.split(':')[0] as string)) return `did you mean ${other}`;
  const [near] = known
    .map((name) => ({ name, far: distance(name.toLowerCase(), unknown.toLowerCase()) }))
    .filter(({ name, far }) => far <= Math.max(1, Math.floor(name.length / 3)))
    .sort((a, b) => a.far - b.far);
  return near ? `did you mean ${near.name}` : `remove it, or write one of ${known.join(', ')}`;
};

/** A schema's issue as zod makes it: the message reads `problem; remedy`. */
export interface SchemaIssue {
  readonly path: Path;
  readonly message: string;
  readonly keys?: readonly string[];
}

/** The issues of a schema, at their lines; `known` are the names of its fields, for "did you mean". */
export const schemaIssues = (
  file: string,
  yaml: YamlFile,
  found: readonly SchemaIssue[],
  known: readonly string[] = [],
): Issue[] =>
  found.flatMap((issue): Issue[] => {
    const at = (path: Path, problem: string, remedy: string): Issue => ({
      severity: 'error',
      file,
      line: lineIn(yaml.lines, path),
      field: fieldName(path),
      problem,
      remedy,
    });
    if (issue.keys)
      return issue.keys.map((key) => {
        const [, name, value] = /^([\w-]+) *： *(.*)$/s.exec(key) ?? [];
        if (name)
          return at(
            [...issue.path, key],
            'has a full-width colon behind the name',
            `write ${name}: ${value}`,
          );
        return at([...issue.path, key], 'is no field of ours', `${suggestion(key, known)}?`);
      });
    const [problem = issue.message, remedy = 'see the table of fields in docs/authoring.md'] =
      issue.message.split(/; (.*)/s);
    return [at(issue.path, problem, remedy)];
  });
