// All pages of an archive by year and month, the newest first.

import { html } from 'hono/html';
import { archivePath, monthsPath, pagePath } from '../../feed/address.ts';
import type { FeedHead, Publisher } from '../../feed/entry.ts';
import type { Month } from '../../feed/shown/months.ts';
import { type Words, wordsIn } from '../../script/data/words.ts';
import { layout, ownLanguage } from '../layout.ts';

/** How many pages of a month are named, besides its first: steps lead from one to the next. */
const NAMED = 12;

export const renderMonthsPage = (head: FeedHead, months: readonly Month[], publisher: Publisher): string => {
  const { variant, channel, siteName, description } = head;
  const words = wordsIn(variant, publisher.language);
  const name = channel?.name ?? siteName;
  const years = Map.groupBy(months.toReversed(), ([month]) => month.slice(0, 4));
  return layout({
    kind: 'channel',
    ...{ publisher, variant, siteName, description, channel },
    language: ownLanguage(variant, publisher),
    title: `${name}：${words.archive}`,
    pathIn: (other) => monthsPath(other, channel?.id),
    rights: head.rights,
    main: html`<div class="intro">
<h1><a href="${pagePath(variant, channel?.id)}">${name}</a> <small>${words.archive}</small></h1>
<p class="deck">${words.monthsWhat}</p>
</div>
<div class="months">
${[...years].map(
  ([year, ofYear]) => html`<section aria-labelledby="year-${year}">
<h2 id="year-${year}">${year}年</h2>
<dl>
${ofYear.map((month) => row(month, head, words))}</dl>
</section>
`,
)}</div>`,
  });
};

const row = ([month, runs]: Month, { variant, channel }: FeedHead, words: Words) =>
  html`<div><dt>${Number(month.slice(5))}月</dt>
<dd>${named(runs).map((page) => html`<a href="${archivePath(variant, channel?.id, page)}">${words.page(page)}</a> `)}</dd></div>
`;

/** Its newest pages, and its first. */
const named = (runs: Month[1]): number[] => {
  const all = runs.flatMap(([first, last]) =>
    Array.from({ length: last - first + 1 }, (_, index) => first + index),
  );
  return all.toReversed().filter((_, index) => index < NAMED || index === all.length - 1);
};
