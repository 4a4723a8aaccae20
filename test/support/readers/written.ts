// What readers must show is taken in part from the site's own pages: here by what content/ says, and by an editor's hand.

import { describe, expect, test } from 'vitest';
import { VARIANT_TAGS, type Variant } from '../../../src/script/variants.ts';
import { isUsable, plain } from './facts.ts';
import type { Suite } from './site.ts';

const HANS = {
  title: '一份机关党建的清单：天津这些年做了什么（摘编）',
  authors: ['李国惠'],
  source: '天津日报 https://tj.people.com.cn/',
};
const HANT = {
  title: '一份機關黨建的清單：天津這些年做了什麼（摘編）',
  authors: ['李國惠'],
  source: '天津日報 https://tj.people.com.cn/',
};

/** The record of 16 June 2021 in each variant, and a headline in which the regions differ. */
const BY_HAND: [variant: Variant, record: typeof HANS, headline: string][] = [
  ['zh', HANS, '一个简体字，背后可能站着好几个繁体字'],
  ['zh-Hans', HANS, '一个简体字，背后可能站着好几个繁体字'],
  ['zh-Hant', HANT, '一個簡體字，背後可能站著好幾個繁體字'],
  ['zh-Hant-TW', HANT, '一個簡體字，背後可能站著好幾個繁體字'],
  ['zh-Hant-HK', HANT, '一個簡體字，背後可能站着好幾個繁體字'],
];

export const testWritten: Suite = (at) =>
  describe('what readers must show', () => {
    const storyOf = (variant: Variant, id: string) =>
      at()
        .feeds.find(({ path }) => path === `/${variant}/`)
        ?.stories.find(({ url }) => url.endsWith(`/${id}`));

    test('in zh, is what is written: credits and every word of the text, in this order', () => {
      for (const facts of at().paper.articles.filter(isUsable)) {
        const { correction = [], source, author = [], editor = [], body } = facts;
        const pieces = [
          ...(source ? [source.name, source.headline] : []),
          ...(plain(body).match(/\p{Script=Han}+/gu) ?? []),
          ...correction.map(({ text }) => text),
          ...author.map(({ name }) => name),
          ...editor,
        ].map((piece) => piece?.replace(/\s+/g, '') ?? '');
        let rest = storyOf('zh', facts.id)?.content ?? '';
        for (const piece of pieces) {
          expect(rest, facts.id).toContain(piece);
          rest = rest.slice(rest.indexOf(piece) + piece.length);
        }
      }
    });

    test('in the language that an article is written in, is the same', () => {
      for (const { id, inLanguage } of at().paper.articles.filter(isUsable))
        expect(storyOf(inLanguage, id)?.content).toBe(storyOf('zh', id)?.content);
    });

    test.each(BY_HAND)('in %s, is what an editor writes', (variant, record, headline) => {
      expect(storyOf(variant, 'one-simplified-many-traditional')?.title).toBe(headline);
      expect(storyOf(variant, 'tianjin-party-building-digest')).toMatchObject({
        ...record,
        editors: ['李丹', '崔新耀'],
        published: '2021-06-16 10:01:00',
        updated: '2021-06-16 10:01:00',
      });
    });

    test('says of what is withdrawn that it is gone, and leaves out what is withheld, which was never there', async () => {
      const hidden = at()
        .paper.articles.filter((facts) => !isUsable(facts))
        .map(({ id, pubStatus }) => [id, pubStatus]);
      expect(hidden).toEqual([
        ['tianjin-crosstalk-teahouse', 'canceled'],
        ['reader-survey-2027', 'withheld'],
      ]);
      for (const variant of VARIANT_TAGS)
        for (const [id = '', pubStatus] of hidden) {
          if (pubStatus === 'canceled') expect(storyOf(variant, id)?.title).toMatch(/^撤稿：/);
          else expect(storyOf(variant, id)).toBe(undefined);
          const { status } = await fetch(`${at().url}/${variant}/articles/${id}`);
          expect(status).toBe(pubStatus === 'canceled' ? 410 : 404);
        }
    });
  });
