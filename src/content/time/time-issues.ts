// Dates that lie ahead: of an article that is to appear or to go they are a schedule, all others are mistakes.

import { type ArticleHead, lineOf } from '../article.ts';
import { type Instant, latest } from '../date.ts';
import type { Issue } from '../issue.ts';
import type { Lock } from '../lock/lock.ts';
import { linksOf } from '../references.ts';
import { releaseOf, withdrawalOf } from './schedule.ts';

/** `lock` is that of what was published by then. */
export const timeIssues = (
  articles: readonly ArticleHead[],
  lock: Pick<Lock, 'places'>,
  at: Instant,
): Issue[] => {
  const published = new Set(lock.places.map(({ id }) => id));
  const later = new Map(
    articles.flatMap((article) =>
      releaseOf(article) > at ? [[article.id, releaseOf(article)] as const] : [],
    ),
  );
  return articles.flatMap((article) => [
    ...yearIssues(article, at),
    ...(article.pubStatus === 'withheld' ? [] : aheadIssues(article, published.has(article.id), at)),
    ...(later.size === 0 || article.pubStatus === 'withheld' ? [] : linkIssues(article, later, at)),
  ]);
};

const issueAt = (
  article: ArticleHead,
  path: readonly (string | number)[],
  severity: Issue['severity'],
  problem: string,
  remedy: string,
): Issue => ({
  severity,
  file: article.file,
  line: lineOf(article, path),
  field: path
    .map((step) => (typeof step === 'number' ? `[${step}]` : `.${step}`))
    .join('')
    .slice(1),
  problem,
  remedy,
});

/** Where it says when it appears. */
const releaseField = (article: ArticleHead) =>
  releaseOf(article) === article.datePublished ? 'datePublished' : 'embargoed';

const yearBefore = (date: Instant): Instant =>
  `${String(Math.max(0, Number(date.slice(0, 4)) - 1)).padStart(4, '0')}${date.slice(4)}`;

/** 2027 for 2026. */
const yearIssues = (article: ArticleHead, at: Instant): Issue[] =>
  [
    { path: [releaseField(article)], date: releaseOf(article) },
    { path: ['withdrawn', 'date'], date: withdrawalOf(article) ?? at },
  ]
    .filter(({ date }) => date > at && yearBefore(date) > at)
    .map(({ path }) =>
      issueAt(article, path, 'warning', 'is more than a year ahead', 'see whether the year is mistyped'),
    );

const aheadIssues = (article: ArticleHead, wasPublished: boolean, at: Instant): Issue[] => {
  const release = releaseOf(article);
  const withdrawal = withdrawalOf(article);
  const seen = latest(at, release);
  return [
    ...(release > at && wasPublished
      ? [
          issueAt(
            article,
            [releaseField(article)],
            'error',
            'is ahead, and the article was published already',
            'write when that was; to withdraw it, write pubStatus: canceled and withdrawn: {date, reason}',
          ),
        ]
      : []),
    ...(release > at && withdrawal !== undefined && withdrawal <= release
      ? [
          issueAt(
            article,
            ['withdrawn', 'date'],
            'error',
            'is before the article is published',
            'write pubStatus: withheld, and it never is',
          ),
        ]
      : []),
    ...article.dates
      .filter(({ date }) => date > seen)
      .map(({ path }) =>
        issueAt(
          article,
          path,
          'error',
          'is ahead',
          'write when it was; only what is published or withdrawn can be scheduled',
        ),
      ),
  ];
};

/** Links to what is not there yet would say that it comes. */
const linkIssues = (article: ArticleHead, later: ReadonlyMap<string, Instant>, at: Instant): Issue[] => {
  const seen = latest(at, releaseOf(article));
  return linksOf(article)
    .filter(({ id }) => (later.get(id) ?? seen) > seen)
    .map(({ id, field, line }) => ({
      severity: 'error',
      file: article.file,
      line,
      field,
      problem: `leads to “${id}”, which appears later`,
      remedy: 'add the link when both are there, or publish them at one time',
    }));
};
