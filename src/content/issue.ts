// What is wrong in a content file: the place, the problem and the remedy, in words for an editor.

export interface Issue {
  readonly severity: 'error' | 'warning';
  /** Path below the content folder, such as `articles/2021/06/haihe.md`. */
  readonly file: string;
  /** 1 is the first line of the file. */
  readonly line: number;
  /** The field's path, such as `source.url` or `image[0].alt`; `body` for the Markdown; `file` for the whole. */
  readonly field: string;
  readonly problem: string;
  readonly remedy: string;
}

/** A value with the warnings met on the way, or the issues that forbid one. */
export type Result<T> =
  | { readonly ok: true; readonly value: T; readonly issues: readonly Issue[] }
  | { readonly ok: false; readonly issues: readonly Issue[] };

export const hasErrors = (issues: readonly Issue[]): boolean =>
  issues.some((issue) => issue.severity === 'error');

/** `file:line field: what is wrong; what to write` */
export const formatIssue = (issue: Issue): string =>
  `${issue.file}:${issue.line} ${issue.field}: ${issue.severity === 'warning' ? 'warning: ' : ''}${issue.problem}; ${issue.remedy}`;
