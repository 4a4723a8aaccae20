// Articles in a list, with as much of each as there is room for, and what is left of withdrawn ones.

import { html, raw } from 'hono/html';
import { inBeijing } from '../content/date.ts';
import { articlePath, OWN, withOwn } from '../feed/address.ts';
import { authorLines, showDay, showTime } from '../feed/credits.ts';
import type { EntryHead, Item, Publisher, Tombstone } from '../feed/entry.ts';
import type { Image } from '../feed/media/medium.ts';
import { type Words, wordsIn } from '../script/data/words.ts';
import type { Variant } from '../script/variants.ts';

/** `2021年6月16日 10:01` for people, with its offset for programs. */
export const moment = (instant: string) =>
  html`<time datetime="${inBeijing(instant)}">${showTime(instant)}</time>`;

export const day = (instant: string) =>
  html`<time datetime="${inBeijing(instant).slice(0, 10)}">${showDay(instant)}</time>`;

/** Headline, summary, date and credits of each. */
export const summaries = (entries: readonly EntryHead[], variant: Variant) =>
  html`<ol class="entries">\n${entries.map((entry) => html`<li lang="${entry.language}">\n${summary(entry, variant)}</li>\n`)}</ol>`;

/** The same with a picture of each that has one; the first leads. Nothing is asked of other hosts. */
export const stories = (entries: readonly EntryHead[], variant: Variant) =>
  html`<ol class="stories">
${entries.map((entry, index) => {
  const shown = [...entry.images, ...entry.inText].find(({ src }) => src.startsWith(OWN));
  return html`<li lang="${entry.language}">
${shown ? html`<a class="picture" href="${articlePath(variant, entry.id)}" tabindex="-1" aria-hidden="true">${thumbnail(shown, index === 0)}</a>\n` : ''}<div>
${summary(entry, variant)}</div>
</li>
`;
})}</ol>`;

/** The headline beside it says what it is of; the stylesheet gives it its room. */
const thumbnail = ({ src, width, height }: Image, leads: boolean) =>
  html`<img src="${withOwn(src, '')}" alt=""${width && height ? raw(` width="${width}" height="${height}"`) : ''}${raw(leads ? ' fetchpriority="high"' : ' loading="lazy"')}>`;

const summary = (entry: EntryHead, variant: Variant) => {
  const words = wordsIn(entry.language, entry.language);
  const credits = [
    ...(entry.source ? [`${words.source}：${entry.source.name}`] : []),
    ...authorLines(entry),
    ...(entry.corrections.length > 0 ? [words.corrected] : []),
  ];
  return html`${entry.kicker ? html`<p class="kicker">${entry.kicker}</p>\n` : ''}<h3><a href="${articlePath(variant, entry.id)}">${entry.headline}</a></h3>
<p>${entry.description}</p>
<p class="meta">${moment(entry.published)}${credits.map((credit) => html`<span>${credit}</span>`)}</p>
`;
};

/** Headline and day of each. */
export const headlines = (
  entries: readonly Pick<EntryHead, 'id' | 'headline' | 'language' | 'published'>[],
  variant: Variant,
) => html`<ol class="headlines">
${entries.map(
  ({ id, headline, language, published }) =>
    html`<li><a href="${articlePath(variant, id)}" lang="${language}">${headline}</a> ${day(published)}</li>\n`,
)}</ol>`;

export const tombstones = (withdrawn: readonly Tombstone[], words: Words) =>
  withdrawn.length === 0
    ? ''
    : html`<ul class="withdrawn">
${withdrawn.map(({ published, reason }) => html`<li>${words.withdrawnFrom(showDay(published))}：${reason}</li>\n`)}</ul>`;

/** An item as the lists of archives and of feeds in a browser show it. */
export const renderItem = (item: Item, variant: Variant, publisher: Publisher): string =>
  String(
    'entry' in item
      ? summaries([item.entry], variant)
      : tombstones([item.tombstone], wordsIn(variant, publisher.language)),
  );
