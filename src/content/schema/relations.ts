// What one field of a record says of another.

import { toInstant } from '../date.ts';
import { dateProblem } from './kinds.ts';

/** Read from the raw record, so that it is said beside the fields' own issues. */
export const relationIssues = (record: unknown): { path: (string | number)[]; message: string }[] => {
  const found: { path: (string | number)[]; message: string }[] = [];
  if (typeof record !== 'object' || record === null) return found;
  const raw = record as Record<string, unknown>;
  const say = (path: (string | number)[], message: string) => found.push({ path, message });
  const instant = (value: unknown) =>
    typeof value === 'string' && !dateProblem(value.trim()) ? toInstant(value.trim()) : undefined;
  const published = instant(raw.datePublished);
  const modified = instant(raw.dateModified);
  if (published && modified && modified < published)
    say(['dateModified'], 'is before datePublished; write a later date, or leave it out');
  if (raw.provenance === 'republished' && !raw.source)
    say(
      ['source'],
      'is missing on a republished article; write source: {name, headline, url, datePublished}',
    );
  if (raw.pubStatus === 'canceled' && !raw.withdrawn)
    say(['withdrawn'], 'is missing on a canceled article; write withdrawn: {date, reason}');
  if (raw.pubStatus !== 'canceled' && raw.withdrawn)
    say(['withdrawn'], 'stands on an article that is not canceled; write pubStatus: canceled, or remove it');
  if (raw.naive === true && raw.inLanguage === 'zh-Hans')
    say(
      ['naive'],
      'is for Traditional text made by a one-to-one conversion; remove it from a Simplified article',
    );
  for (const [index, related] of Array.isArray(raw.related) ? raw.related.entries() : [])
    if (Boolean(related?.url) === Boolean(related?.id))
      say(['related', index], 'needs an address or an id; write one of url and id');
  return found;
};
