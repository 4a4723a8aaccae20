// One page to one record: bytes and what the editor said to the text of the file, with every note. Pure.

import { parseArticle } from '../content/article.ts';
import { formatIssue, type Issue } from '../content/issue.ts';
import type { Language } from '../content/language.ts';
import { GARBLED, garbledIn, looksGarbled, withBoxes } from './garbled.ts';
import { LEARNED } from './learned.ts';
import { info, type Note, warning } from './note.ts';
import { withPictures } from './pictures.ts';
import { bare } from './read/block.ts';
import { textOfNodes } from './read/html/html-clean.ts';
import { pageOf } from './read/page.ts';
import { understand } from './understand.ts';
import type { Evidence, Refusal, Understanding } from './understanding.ts';
import { type IdFor, idOf } from './write/article-id.ts';
import { fieldsOf } from './write/fields.ts';
import { type Fields, fileOf } from './write/front-matter.ts';
import { restoreMarks } from './write/restore.ts';
import { toMarkdown } from './write/to-markdown.ts';

export interface Wishes {
  readonly id?: string | undefined;
  /** Where nobody gave one, nor the page's address. */
  readonly idFor?: IdFor | undefined;
  /** At least one; the first is home. */
  readonly channels: readonly string[];
  /** Nobody chose the channel. */
  readonly isDefaultChannel: boolean;
  readonly language?: Language | undefined;
  readonly url?: string | undefined;
  readonly restoreMarks: boolean;
  /** Files of content/media that stand for pictures of the page, by their addresses. */
  readonly pictures?: ReadonlyMap<string, string> | undefined;
}

export interface Imported {
  readonly ok: true;
  /** Below the content folder. */
  readonly path: string;
  readonly fields: Fields;
  readonly body: string;
  readonly text: string;
  readonly notes: readonly Note[];
  readonly evidence: Evidence;
  readonly lines: ReadonlyMap<string, number>;
}

export interface Refused extends Refusal {
  readonly ok: false;
  readonly notes: readonly Note[];
}

export const importPage = (bytes: Uint8Array, wishes: Wishes, learned = LEARNED): Imported | Refused => {
  const notes: Note[] = [];
  const refuse = (refused: string, line = 1): Refused => ({ ok: false, refused, line, notes });
  const page = withPictures(pageOf(bytes, wishes.url, notes), (address) => wishes.pictures?.get(address));
  const garbled = garbledIn(page);
  if (garbled) return refuse(garbled.refused, garbled.line);
  const read = understand(page, learned);
  if ('refused' in read) return looksGarbled(page) ? refuse(GARBLED) : refuse(read.refused, read.line);
  const understood = withBoxes(read, page);
  notes.push(...understood.notes);
  const { record, body: markdown } = withWishes(understood, wishes, notes);
  const { headline, datePublished } = record;
  const id = wishes.id ?? idOf(page.url, datePublished, headline, wishes.idFor);
  if (wishes.isDefaultChannel)
    notes.push(
      warning(
        1,
        'articleSection',
        `no channel was given; ${wishes.channels[0]}, the first of channels.yaml, stands there`,
        'give --channel',
      ),
    );
  const build = (isWithheld: boolean) => {
    const fields = fieldsOf(id, record, wishes.channels, isWithheld);
    return { fields, text: fileOf(fields, markdown) };
  };
  const path = `articles/${datePublished.slice(0, 4)}/${datePublished.slice(5, 7)}/${id}.md`;
  const check = parseArticle(path, new TextEncoder().encode(build(false).text));
  if (!check.ok) {
    const [issue] = check.issues.filter(({ severity }) => severity === 'error');
    return refuse(issue ? reasonOf(issue) : 'the record would not be right');
  }
  // What a reader will see is what stood on the page, character for character.
  const expected = bare(understood.texts.join(''));
  const shown = bare(textOfNodes(check.value.body.children as never));
  if (!wishes.restoreMarks && expected !== shown)
    notes.push(
      warning(
        1,
        'body',
        `the text reads differently from the page, from “${differs(expected, shown)}”`,
        'compare the paragraphs with the page',
      ),
    );
  for (const issue of check.issues.filter(({ field }) => field === 'copyrightHolder'))
    notes.push({ ...info(1, issue.field, issue.problem), remedy: issue.remedy });
  const isWithheld = notes.some(({ severity }) => severity === 'warning');
  return {
    ok: true,
    path,
    body: markdown,
    notes,
    evidence: understood.evidence,
    lines: understood.lines,
    ...build(isWithheld),
  };
};

/** Of what no record may hold, in the words of the page. */
const reasonOf = (issue: Issue): string =>
  /U\+FFFD|reads like/.test(issue.problem)
    ? `it is mojibake: ${issue.problem}; save it again from its site`
    : issue.field === 'body' && /no paragraph/.test(issue.problem)
      ? 'it has no body: no paragraph was found; save the page with its text'
      : `the record would not be right: ${formatIssue(issue)}`;

const withWishes = (
  { record, body }: Understanding,
  { language, restoreMarks: restores }: Wishes,
  notes: Note[],
) => {
  const inLanguage = language ?? record.inLanguage;
  const same = { ...record, inLanguage, naive: record.naive && inLanguage !== 'zh-Hans' };
  if (language && (language === 'zh-Hans') !== (record.inLanguage === 'zh-Hans'))
    notes.push(
      warning(
        1,
        'inLanguage',
        `${language} was given, and the text reads like ${record.inLanguage}`,
        'leave out --lang, or check the text',
      ),
    );
  const restored = restores ? restoreMarks(same, body) : { record: same, body };
  return { record: restored.record, body: toMarkdown([...restored.body]) };
};

const differs = (a: string, b: string): string => {
  let at = 0;
  while (at < a.length && a[at] === b[at]) at++;
  return a.slice(at, at + 12) || b.slice(at, at + 12);
};
