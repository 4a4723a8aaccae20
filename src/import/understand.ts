// A page's blocks to a record: which of them are its headline, its text, and what is said about it, with every doubt.

import { assemble } from './assemble.ts';
import { gather } from './body/gather.ts';
import { describedIn } from './body/lead.ts';
import { pictured } from './body/pictures/of-article.ts';
import { relatedNotes } from './body/related.ts';
import { shape } from './body/shape.ts';
import { strangeLines } from './body/strange-lines.ts';
import { signatureOf } from './body/trail.ts';
import { cutNotes, doubtsOf, noticeNotes } from './doubts.ts';
import { evidenceOf, shortfalls } from './evidence.ts';
import { besideIn, metaBeside, nearOf, sectionsIn } from './find/beside.ts';
import { endingFacts, openingFacts } from './find/facts.ts';
import { judgeLanguage } from './find/language.ts';
import { dateAmong, publishedOf } from './find/published.ts';
import { sitesOf, sourceAtLast } from './find/site.ts';
import { sourceOf } from './find/source.ts';
import { peopleOf } from './find/who/people.ts';
import { BETWEEN, headOf } from './head/above-text.ts';
import { deckOf, kickerOf, secondBelow } from './head/deck.ts';
import { headlineOf } from './head/headline.ts';
import { masthead } from './head/masthead.ts';
import { firstWords, metasAbove, placeOf } from './head/place.ts';
import type { Learned } from './learned.ts';
import { leftOutNotes, shortLines, toldOf } from './left-out.ts';
import type { Found, Note } from './note.ts';
import { type Block, isProse } from './read/block.ts';
import { isCaption } from './read/caption.ts';
import type { Page } from './read/page.ts';
import { NO_BODY, NO_DATE, type Refusal, type Understanding } from './understanding.ts';
import { unnamedNotes } from './unnamed.ts';
import { unreadNotes } from './unread.ts';

export const understand = (page: Page, learned: Learned): Understanding | Refusal => {
  const [{ blocks, isHtml, url, confirmed }, odds] = [page, learned.oddsOf(page)];
  const place = placeOf(page);
  const first = blocks[place.text];
  if (!first) return { refused: NO_BODY, line: 1 };
  const headline = headlineOf(page, place.text, odds, learned.headlines) ?? firstWords(first);
  const below = Math.max(-1, ...headline.blocks) + 1;
  // Between the headline of a text and its date stands a lead at most.
  const between = blocks.slice(below, place.text);
  const { signer, alone, isSaid } = besideIn(between, isHtml, place.date === undefined);
  const begin = Math.max(below, place.date ?? (signer && !isHtml ? place.text : 0));
  const rest = blocks.filter((block, at) => at < begin || !isSaid(block));
  const scope = { page, odds, start: begin, headline: headline.text };
  const gathered = gather(rest, scope);
  const second = gathered.deck ?? secondBelow(blocks, headline.blocks, page.meta.description);
  const { deck = second, body: text } = deckOf(gathered.body, headline.text, second);
  const described = gathered.lead ? undefined : describedIn(text, page.meta.description);
  const own = text.filter(({ text }) => text !== described?.value);
  const { body, notes: ofPictures } = pictured(blocks, headline.blocks, own, gathered.left);
  const isText = (block: Block) => isProse(block) || isCaption(block) || /list|table/.test(block.kind);
  if (!body.some(isText)) return { refused: NO_BODY, line: 1 };
  const head = metasAbove(page, begin);
  const above = [...head, ...gathered.above];
  const metas = [...above, ...gathered.below];
  const near = nearOf(blocks.slice(Math.max(0, below - 4), place.text + 1), metas, body);
  const meta = metaBeside(page.meta, near);
  const dates = publishedOf(
    above,
    gathered.below,
    meta,
    signatureOf(gathered.body) ?? dateAmong(blocks.slice(below, place.text)),
    url,
    body.slice(0, 3).map(({ text }) => text),
  );
  if (dates.refused) {
    const { value, line } = dates.refused;
    return { refused: `its date is impossible: ${value}; correct it in the file`, line };
  }
  if (!dates.published) return { refused: NO_DATE, line: headline.line };
  const endings = endingFacts(body);
  const isSection = sectionsIn(blocks.slice(0, Math.max(0, below - 1)), between, body);
  const from = sourceOf(above, gathered.below, meta, endings, alone, isSection);
  const people = peopleOf(metas, from.bylines, body, meta, {
    near,
    houses: [...sitesOf(meta, blocks), ...(from.source ? [from.source.value] : [])],
    alone: signer,
  });
  const seen = { ...page, meta };
  const last = sourceAtLast(from.source, people.agency, seen, masthead(blocks, headline.blocks));
  const { source, provenance } = last;
  const shaped = shape(body, headline.text);
  const { texts } = shaped;
  const judged = judgeLanguage(
    [headline.text, ...texts].join('\n'),
    blocks.map(({ text }) => text).join('\n'),
    first.line,
    meta,
    url && new URL(url).hostname,
  );
  const fact = (field: string): Found<string> | undefined =>
    [...metas.flatMap(({ facts }) => facts), ...openingFacts(body), ...endings].find(
      (one) => one.field === field && one.value !== '',
    );
  const kicker = headline.blocks.length > 0 ? kickerOf(blocks, headline.blocks) : undefined;
  const said = [...head, alone, kicker, deck].flatMap((one) => one?.line ?? []);
  const top = headOf(blocks.slice(0, begin), below, headline.blocks, said);
  const lead = gathered.lead ?? described ?? top.lead;
  const found = {
    ...{ headline, kicker, deck, lead, dates, source },
    provenance,
    originalHeadline: fact('originalHeadline'),
    people,
    keywords: fact('keywords'),
    judged,
    related: gathered.related,
    url,
    body,
    near,
  } as const;
  const { record, lines } = assemble(found);
  const evidence = evidenceOf(seen, found, record.datePublished);
  const named = [source?.value, ...people.authors.map(({ value }) => value.name)];
  const unsaid = blocks.slice(begin).filter((block) => isSaid(block) && !named.includes(block.text));
  const beside = unsaid.map((block) => ({ block, why: BETWEEN, isDoubtful: false }));
  const all = [...top.left.filter((one) => one.isDoubtful || !isHtml), ...beside, ...gathered.left];
  const left = toldOf(all, isHtml);
  const leads = blocks.filter(({ text }) => text === lead?.value);
  const notes: Note[] = [
    ...headline.notes,
    ...noticeNotes(headline.text, texts.join('\n'), headline.line),
    ...dates.notes,
    ...from.notes,
    ...last.notes,
    ...people.notes,
    ...judged.notes,
    ...gathered.notes,
    ...ofPictures,
    ...shaped.notes,
    ...strangeLines(leads, body, odds, isHtml),
    ...doubtsOf({ ...found, near: [...near, ...shortLines(all)] }),
    ...unnamedNotes(blocks.slice(below), body, metas, people, headline.text),
    ...cutNotes(blocks.slice(below)),
    ...leftOutNotes(left, blocks),
    ...unreadNotes(
      confirmed,
      blocks,
      [headline.text, lead?.value ?? '', deck?.value ?? '', ...metas.map(({ text }) => text), ...texts],
      left,
    ),
    ...relatedNotes(gathered.related),
  ];
  notes.push(...shortfalls(evidence, seen, headline.line, notes));
  return { record, body: shaped.children, texts, notes, lines, evidence };
};
