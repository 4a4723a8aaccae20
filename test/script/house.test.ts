// What a site decides: rules in the article's words or in what comes out, terms, 臺 or 台, words; in articles and in names alike.

import { expect, test } from 'vitest';
import { formatIssue } from '../../src/content/issue.ts';
import { treeToHtml } from '../../src/content/text/markdown.ts';
import { articleIn } from '../../src/script/article.ts';
import { houseFrom } from '../../src/script/hand/in-variant.ts';
import { nameIn } from '../../src/script/name-in.ts';
import { lookAtNames } from '../../src/script/name-issues.ts';
import { buildSite } from '../support/build-in-memory.ts';
import { parsed, record, testFiles, withFile } from '../support/sample.ts';

const PATH = 'articles/2024/02/some-article.md';

const siteWith = (settings: string, glossary: string, fields: Record<string, string>, body: string) => {
  const site = new TextDecoder().decode(testFiles().get('site.yaml'));
  let files = withFile(testFiles(), 'site.yaml', `${site}\n${settings}\n`);
  files = withFile(withFile(files, 'glossary.yaml', glossary), PATH, record(fields, body));
  const content = parsed(files);
  const article = content.articles.find(({ id }) => id === 'some-article');
  if (!article) throw new Error('not there');
  const text = (variant: 'zh-Hans' | 'zh-Hant' | 'zh-Hant-TW' | 'zh-Hant-HK') =>
    treeToHtml(articleIn(article, variant, houseFrom(content)).body).slice(3, -4);
  return { content, files, text };
};

test('a rule is written as it stands in the article or as it comes out, and may be told to be of the article', () => {
  const glossary = `
replace:
  zh-Hant: [[头发, 髮絲], [幹部, 官員], [方便面, 速食麵]]
written:
  zh-Hant: [[里程, 路程], [后台, 幕後]]
`;
  const { text } = siteWith('', glossary, {}, '头发，干部，里程碑，后台，皇后台，方便面。');
  expect(text('zh-Hant')).toBe('髮絲，官員，路程碑，幕後，皇幕後，速食麵。');
  // What is written for a variant stands in the forms of the one that falls back on it, and before its words.
  expect(text('zh-Hant-HK')).toBe('髮絲，官員，路程碑，幕後，皇幕後，速食麵。');
  expect(text('zh-Hans')).toBe('头发，干部，里程碑，后台，皇后台，方便面。');
});

test('a record’s rule of either kind goes before the glossary’s', () => {
  const glossary = 'written: {zh-Hant: [[后台, 幕後]]}';
  const variants = '{zh-Hant: {written: [[后台, 後臺系統]], replace: [[里面, 內裡]]}}';
  const { text } = siteWith('', glossary, { variants }, '后台里面');
  expect(text('zh-Hant')).toBe('後臺系統內裡');
});

test('what an editor wrote for the article’s words is not replaced again', () => {
  const glossary = 'replace: {zh-Hant: [[后台系统, 後臺], [後臺, 幕後]]}';
  expect(siteWith('', glossary, {}, '后台系统').text('zh-Hant')).toBe('後臺');
});

test('a protected term stays the words that it is, in each script; one that is as written stays to the character', () => {
  const { text } = siteWith(
    '',
    'protect: [于晓光, 干细胞软件]\nasWritten: [后勤处]',
    {},
    '于晓光在后勤处用干细胞软件。',
  );
  expect(text('zh-Hant-TW')).toBe('于曉光在后勤处用干細胞軟件。');
  expect(text('zh-Hant-HK')).toBe('于曉光在后勤处用干細胞軟件。');
});

test('臺 or 台 is one choice for a variant, in articles and in names', () => {
  const settings = 'tai: {zh-Hant: 台, zh-Hant-TW: 臺}';
  const { text, content } = siteWith(settings, '{}', {}, '台湾的电视台和平台，台风吹过台州。');
  expect(text('zh-Hant')).toBe('台灣的電視台和平台，颱風吹過台州。');
  expect(text('zh-Hant-TW')).toBe('臺灣的電視臺和平臺，颱風吹過台州。');
  const name = { 'zh-Hans': '台湾新闻', 'zh-Hant': '臺灣新聞' };
  const house = houseFrom(content);
  expect(nameIn(name, 'zh-Hant', 'zh-Hans', house)).toBe('台灣新聞');
  expect(nameIn(name, 'zh-Hant-TW', 'zh-Hans', house)).toBe('臺灣新聞');
  expect(nameIn('台湾新闻', 'zh-Hant', 'zh-Hans', house)).toBe('台灣新聞');
});

test('wording is chosen for a variant', () => {
  const { text } = siteWith('wording: {zh-Hant-TW: false}', '{}', {}, '出租车');
  expect(text('zh-Hant-TW')).toBe('出租車');
  expect(text('zh-Hant-HK')).toBe('的士');
  const taiwan = siteWith('wording: {zh-Hans: true}', '{}', { inLanguage: 'zh-Hant-TW' }, '計程車');
  expect(taiwan.text('zh-Hans')).toBe('出租车');
  expect(taiwan.text('zh-Hant-HK')).toBe('計程車');
});

test('rules, terms, words and quotation marks reach the names of the site and of its channels', () => {
  const settings = 'punctuation: {zh-Hant: {quotes: corner}}';
  const { content } = siteWith(settings, 'protect: [干细胞]\nreplace: {zh-Hant: [[里面, 內裡]]}', {}, '正文');
  const house = houseFrom(content);
  expect(nameIn('“干细胞”里面的后来', 'zh-Hant', 'zh-Hans', house)).toBe('「干細胞」內裡的後來');
  expect(nameIn('出租车', 'zh-Hant-HK', 'zh-Hans', house)).toBe('的士');
  // What is written by hand for a fallback comes in the variant's forms.
  expect(nameIn({ 'zh-Hans': '里', 'zh-Hant': '裡面著' }, 'zh-Hant-HK', 'zh-Hans', house)).toBe('裏面着');
});

test('a rule that only names use is used', () => {
  const { content, files } = siteWith(
    '',
    'protect: [城里的事]\nreplace: {zh-Hant: [[本地新聞, 在地新聞]]}',
    {},
    '正文',
  );
  expect(lookAtNames(content).used.size).toBe(2);
  expect(buildSite(content, files, 'https://news.example').issues.map(formatIssue)).toEqual([]);
});

test('no replacement may empty a headline, a name or whatever else says something', () => {
  const glossary = 'replace: {zh-Hant: [[標題, ""], [本地新聞, " "], [圖片, ""]]}';
  const image = '[{src: /media/diagram.png, alt: 图片}]';
  const { content, files } = siteWith('', glossary, { image }, '正文');
  const issues = buildSite(content, files, 'https://news.example').issues.map(formatIssue);
  const remedy = 'look at what replaces words of it: variants in the record, and glossary.yaml';
  expect(
    issues.filter((issue) => issue.includes('zh-Hant with') || issue.includes('empty in zh-Hant;')),
  ).toEqual([
    `channels.yaml:1 local.name: comes out empty in zh-Hant; ${remedy}`,
    `${PATH}:3 headline: comes out empty in zh-Hant; ${remedy}`,
    `${PATH}:8 image.0.alt: comes out empty in zh-Hant; ${remedy}`,
  ]);
});
