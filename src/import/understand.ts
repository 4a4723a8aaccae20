// A page's blocks to a record: which of them are its headline, its text, and what is said about it, with every doubt.

import { gather } from './body/gather.ts';
import { leadIn } from './body/lead.ts';
import { firstWords, metasAbove, placeInPage, placeInText } from './body/place.ts';
import { shape } from './body/shape.ts';
import { signatureOf } from './body/trail.ts';
import { doubtsOf } from './doubts.ts';
import { judgeLanguage } from './find/language.ts';
import { peopleOf } from './find/people.ts';
import { publishedOf } from './find/published.ts';
import { sourceOf } from './find/source.ts';
import { type Found, info, type Note } from './note.ts';
import { type Block, isProse } from './read/block.ts';
import type { Page } from './read/page.ts';
import type { Refusal, Understanding, Understood } from './understanding.ts';

export const understand = (page: Page): Understanding | Refusal => {
  const { blocks, isHtml, container, meta, url } = page;
  const place = isHtml ? placeInPage(page) : placeInText(blocks);
  const first = blocks[place.text];
  if (!first)
    return { refused: 'it has no body: no paragraph was found; save the page with its text', line: 1 };
  const headline = place.headline ?? firstWords(first);
  const below = Math.max(-1, ...headline.blocks) + 1;
  // Between the headline of a text and its date stands a lead at most.
  const begin = Math.max(below, place.date ?? 0);
  const gathered = gather(blocks, {
    isHtml,
    start: begin,
    container: container?.element,
    headline: headline.text,
  });
  const { body } = gathered;
  if (!body.some((block) => isProse(block) || block.kind === 'list' || block.kind === 'table'))
    return { refused: 'it has no body: no paragraph was found; save the page with its text', line: 1 };
  const above = [...metasAbove(blocks, begin, isHtml), ...gathered.above];
  const dates = publishedOf(above, gathered.below, meta, signatureOf(body));
  if (dates.refused)
    return {
      refused: `its date is impossible: ${dates.refused.value}; correct it in the file`,
      line: dates.refused.line,
    };
  if (!dates.published)
    return {
      refused:
        'it has no date: neither the text nor the page’s meta elements say when it was published; add a line such as 2021年6月16日10:01',
      line: headline.line,
    };
  const whole = blocks.map(({ text }) => text).join('\n');
  const from = sourceOf(above, gathered.below, meta, body);
  const people = peopleOf([...above, ...gathered.below], from.bylines, body, meta, whole);
  const shaped = shape(body, headline.text);
  const judged = judgeLanguage(
    [headline.text, ...shaped.texts].join('\n'),
    whole,
    first.line,
    meta,
    url && new URL(url).hostname,
  );
  const fact = (field: string): Found<string> | undefined =>
    [...above, ...gathered.below]
      .flatMap(({ facts }) => facts)
      .find((one) => one.field === field && one.value !== '');
  const original = fact('originalHeadline');
  const keywords = fact('keywords');
  const alternative =
    body[0] && /^(?:——|──|--)/.test(body[0].text) && !isProse(body[0]) ? body[0] : undefined;
  const notes: Note[] = [
    ...headline.notes,
    ...dates.notes,
    ...from.notes,
    ...people.notes,
    ...judged.notes,
    ...gathered.notes,
    ...shaped.notes,
  ];
  notes.push(
    ...doubtsOf({
      page,
      headlineLine: headline.line,
      first,
      body,
      people,
      source: from.source,
      originalHeadline: original,
    }),
  );
  const related = gathered.related.flatMap(({ headline, url }) => (url ? [{ headline, url }] : []));
  for (const { headline, url, line } of gathered.related)
    if (!url) notes.push(info(line, 'related', `“${headline}” has no address here, and was left out`));

  const lines = new Map<string, number>();
  const at = <T>(field: string, found: Found<T> | undefined): T | undefined => {
    if (found) lines.set(field, found.line);
    return found?.value;
  };
  at('headline', { value: headline.text, line: headline.line });
  const name = at('source', from.source);
  const originalHeadline = at('source.headline', original);
  at('author', people.authors[0]);
  at('editor', people.editors[0]);
  const datePublished = at('datePublished', dates.published) as string;
  const record: Understood = {
    headline: headline.text,
    ...defined({
      alternativeHeadline: at(
        'alternativeHeadline',
        alternative && { value: alternative.text, line: alternative.line },
      ),
    }),
    datePublished,
    ...defined({ dateModified: at('dateModified', dates.modified) }),
    inLanguage: judged.language,
    naive: judged.naive,
    provenance: name ? 'republished' : 'original',
    ...(name ? { source: { name, ...defined({ headline: originalHeadline, url }) } } : {}),
    author: people.authors.map(({ value }) => value),
    editor: people.editors.map(({ value }) => value),
    ...defined({
      translator: at('translator', people.translator),
      dateline: at('dateline', people.dateline),
      description: at('description', gathered.lead ?? leadAmong(blocks.slice(below, begin))),
    }),
    keywords: (at('keywords', keywords) ?? '').split(/[\s、，,;；|｜]+/u).filter(Boolean),
    ...defined({ canonicalUrl: url }),
    related,
  };
  const texts = alternative ? shaped.texts.slice(1) : shaped.texts;
  return { record, body: alternative ? shaped.children.slice(1) : shaped.children, texts, notes, lines };
};

const defined = <T extends Record<string, unknown>>(fields: T) =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]?: Exclude<T[K], undefined>;
  };

const leadAmong = (blocks: readonly Block[]): Found<string> | undefined => {
  const block = blocks.find(isProse);
  return block && { value: leadIn(block.text) ?? block.text, line: block.line };
};
