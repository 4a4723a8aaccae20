// Names of persons: in the fields that hold them, and wherever the article says them.

import { expect, test } from 'vitest';
import { treeToHtml } from '../../src/content/text/markdown.ts';
import { articleIn } from '../../src/script/article.ts';
import { convertText } from '../../src/script/convert/convert.ts';
import { isPerson, personIn } from '../../src/script/names/names.ts';
import { parsed, record, testFiles, withFile } from '../support/sample.ts';

const articleOf = (fields: Record<string, string>, body: string) => {
  const { articles } = parsed(
    withFile(testFiles(), 'articles/2024/02/some-article.md', record(fields, body)),
  );
  const article = articles.find(({ id }) => id === 'some-article');
  if (!article) throw new Error('not there');
  return article;
};

const NAMES: [name: string, traditional: string][] = [
  ['于晓光', '于曉光'],
  ['余干', '余干'],
  ['姜里', '姜里'],
  ['沈丑', '沈丑'],
  ['郁台', '郁台'],
  ['范松', '范松'],
  ['钟发云', '鍾發雲'],
  ['后复台', '后復台'],
  ['涂建党', '涂建黨'],
  ['党志胜', '党志勝'],
  ['种丹谷', '种丹谷'],
  ['岳征', '岳征'],
  ['曲冲', '曲沖'],
  ['朴准', '朴準'],
  ['欧阳云里', '歐陽雲里'],
  ['鲜于松', '鮮于松'],
  ['谷梁后', '穀梁后'],
  ['里德·于尔根', '里德·于爾根'],
];

test.each(NAMES)('%s is %s', (name, traditional) => {
  expect(isPerson(name)).toBe(true);
  for (const variant of ['zh-Hant', 'zh-Hant-TW', 'zh-Hant-HK'] as const)
    expect(personIn(name, 'zh-Hans', variant), variant).toBe(traditional);
  expect(personIn(name, 'zh-Hans', 'zh-Hans')).toBe(name);
});

test.each(['新华社', '人民日报', '本站编辑部', '华商报', '安徽广播', '于都县融媒体中心', '特朗普', '后台'])(
  '%s is no name of a person',
  (name) => {
    expect(isPerson(name)).toBe(name === '后台');
  },
);

const FIELDS: [field: string, traditional: string][] = [
  ['本报记者 于晓光 通讯员 余干', '本報記者 于曉光 通訊員 余干'],
  ['文/于晓光，图/郁台', '文/于曉光，圖/郁台'],
  ['新华社记者于晓光摄', '新華社記者于曉光攝'],
  ['新华社发', '新華社發'],
  ['于都县委宣传部', '于都縣委宣傳部'],
];

test.each(FIELDS)('a field says %s', (field, traditional) => {
  const article = articleOf({ editor: JSON.stringify([field]), translator: field }, '正文。');
  const { editor, translator } = articleIn(article, 'zh-Hant');
  // Of editors the comma parts one from the next.
  expect([editor.join('，'), translator]).toEqual([traditional, traditional]);
});

test('authors, editors, translators and credits are persons, and their roles and sources are words', () => {
  const fields = {
    author: '[{name: 余干, role: 干部}]',
    editor: '[姜里]',
    translator: '沈丑',
    image: '[{src: /media/diagram.png, alt: 里面, credit: 郁台}]',
    source: '{name: 后勤干部报}',
  };
  const converted = articleIn(articleOf(fields, '正文。'), 'zh-Hant');
  expect(converted).toMatchObject({
    author: [{ name: '余干', role: '幹部' }],
    editor: ['姜里'],
    translator: '沈丑',
    image: [{ alt: '裡面', credit: '郁台' }],
    source: { name: '後勤幹部報' },
  });
});

test('whom the record names is that person wherever the article says it, and not where two words meet', () => {
  const article = articleOf(
    { author: '[{name: 于晓光}, {name: 余干}, {name: 于里}]' },
    '于晓光荣获一等奖，余干说，江西余干县位于里面。',
  );
  expect(treeToHtml(articleIn(article, 'zh-Hant').body)).toBe(
    `<p>于曉光榮獲一等獎，余干說，${convertText('江西余干县位于里面。', 'zh-Hans', 'zh-Hant')}</p>`,
  );
});
