// One article of the other site and the record of it here: made, changed, withdrawn, or left with the reason.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArticle } from '../../content/article.ts';
import { formatIssue } from '../../content/issue.ts';
import { recordPath } from '../../content/record-file.ts';
import { takeRecord } from '../../import/pull/from-record.ts';
import { withOrigin } from '../../import/pull/origin.ts';
import { tableIn } from '../../import/pull/read-record.ts';
import { fileOf, type Merged, mergeInto, readFields, setInto } from '../../import/write/front-matter.ts';
import { writeWhole } from '../../press/disk/whole-file.ts';
import { freeId, type Known, type Ours } from './ours.ts';

export interface Terms {
  /** For ids that are taken here. */
  readonly host: string;
  readonly channels: readonly string[];
  readonly folder: string;
  /** Whether what is forbidden is taken all the same. */
  readonly allow: boolean;
  readonly dryRun: boolean;
}

export interface Outcome {
  /** The article's id there. */
  readonly article: string;
  readonly what: 'new' | 'changed' | 'withdrawn' | 'kept' | 'refused' | 'failed';
  /** The record, below the content folder. */
  readonly path?: string;
  readonly changed?: readonly string[];
  /** What an editor changed, and what therefore stays. */
  readonly kept?: readonly string[];
  /** Addresses, fields, or what a check would say of the text. */
  readonly leftOut?: readonly string[];
  readonly why?: string;
}

export interface Whole {
  readonly text: string;
  readonly etag: string;
}

/** What is decided here alone. */
const DECIDED = ['id', 'articleSection'];

const NONE = 'its record is none of an article';

export const settlerOf = ({ host, channels, folder, allow, dryRun }: Terms, known: Known) => {
  const put = (path: string, text: string) => {
    if (!dryRun) writeWhole(join(folder, path), text);
  };
  const finish = (
    { article, path, old }: { readonly article: string; readonly path: string; readonly old: string },
    { changed, kept, text }: Merged,
    what: 'changed' | 'withdrawn',
    mark: (text: string) => string,
    leftOut: readonly string[] = [],
  ): Outcome | undefined => {
    const next = mark(text);
    const { wrong, lost } = changed.length > 0 ? lookAt(path, next) : { wrong: undefined, lost: [] };
    if (wrong) return { article, what: 'refused', path, why: wrong };
    if (next !== old) put(path, next);
    const left = kept.length > 0 && { kept };
    if (changed.length > 0) return { article, what, path, changed, ...left, ...named([...leftOut, ...lost]) };
    return left ? { article, what: 'kept', path, ...left } : undefined;
  };
  return {
    create: (from: string, article: string, { etag, text }: Whole): Outcome => {
      const refused = (why: string): Outcome => ({ article, what: 'refused', why });
      const id = freeId(article, host, known.ids);
      if (id === undefined)
        return refused(`the id ${article} is taken here; rename one of the records that have it`);
      const taken = takeRecord(tableIn(JSON.parse(text)), { id, channels, headline: undefined });
      if (!taken) return refused(NONE);
      if (taken.forbidden && !allow) return refused(taken.forbidden);
      const written = withOrigin(fileOf(taken.fields, taken.body), { from, etag });
      const path = recordPath({ id, datePublished: String(taken.fields.datePublished) });
      const { wrong, lost } = lookAt(path, written);
      if (wrong) return refused(wrong);
      known.ids.add(id);
      put(path, written);
      return { article, what: 'new', path, ...named([...taken.leftOut, ...lost]) };
    },
    /** Nothing where it is in step. */
    update: ({ path, origin }: Ours, article: string, { etag, text }: Whole): Outcome | undefined => {
      const old = readFileSync(join(folder, path), 'utf8');
      const { id, headline } = readFields(old);
      const taken = takeRecord(tableIn(JSON.parse(text)), {
        ...{ id: String(id), channels },
        headline: String(headline),
      });
      if (!taken) return { article, what: 'refused', path, why: NONE };
      if (taken.forbidden && !allow) return { article, what: 'refused', path, why: taken.forbidden };
      const merged = mergeInto(old, taken.fields, taken.body, DECIDED);
      const mark = (next: string) => withOrigin(next, { ...origin, etag });
      return finish({ article, path, old }, merged, 'changed', mark, taken.leftOut);
    },
    withdraw: (
      { path, origin }: Ours,
      article: string,
      withdrawn: { readonly date: string; readonly reason: string },
    ): Outcome | undefined => {
      const old = readFileSync(join(folder, path), 'utf8');
      const merged = setInto(old, { pubStatus: 'canceled', withdrawn });
      // What an editor withheld is nowhere to be withdrawn from.
      if (merged.kept.includes('pubStatus')) return { article, what: 'kept', path, kept: ['pubStatus'] };
      return finish({ article, path, old }, merged, 'withdrawn', (next) =>
        withOrigin(next, { ...origin, etag: '-' }),
      );
    },
  };
};

const named = (leftOut: readonly string[]) => leftOut.length > 0 && { leftOut };

/** The first error that a check would show, and what it would say of a text that loses something. */
const lookAt = (path: string, text: string) => {
  const { issues } = parseArticle(path, new TextEncoder().encode(text));
  const error = issues.find(({ severity }) => severity === 'error');
  return {
    wrong: error && `its record would not be right here: ${formatIssue(error)}`,
    lost: issues.filter(({ field }) => field === 'body').map(({ problem }) => problem),
  };
};
