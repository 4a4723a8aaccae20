// `npm run bench:content`: a newspaper of any size, out of the sentences of our own sample articles. The same numbers and seed
// give the same bytes.

import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import { parseContent } from '../src/content/content.ts';
import { LANGUAGES, type Language } from '../src/content/language.ts';
import { loadContent } from '../src/press/disk/content/content-folder.ts';
import { textsOf } from '../src/script/tree.ts';

const HELP = `Usage: npm run bench:content -- --articles N [options]

Writes a content folder of N generated articles: about 1,500 characters each, in both scripts, with corrections and withdrawals.

  --articles N    how many; 1000 unless given
  --channels N    in how many channels; 10 unless given
  --seed S        another newspaper for another number; 1 unless given
  --out DIR       where; bench-content unless given. The folder is removed first
  --help          show this
`;

export interface Plan {
  readonly articles: number;
  readonly channels: number;
  readonly seed: number;
}

/** Sentences by the language that they are written in. */
const bank = (): Record<Language, string[]> => {
  const content = parseContent(loadContent(join(import.meta.dirname, '../content')));
  if (!content.ok) throw new Error('content/ has errors; npm run check names them');
  const sentences = Object.fromEntries(LANGUAGES.map((tag) => [tag, []])) as unknown as Record<
    Language,
    string[]
  >;
  for (const article of content.value.articles.filter(({ naive }) => !naive))
    for (const text of textsOf(article))
      sentences[article.inLanguage].push(...(text.match(/[^。！？]{8,80}[。！？]/g) ?? []));
  return sentences;
};

/** Every file of the newspaper, one after the other. */
export function* newspaper({
  articles,
  channels,
  seed,
}: Plan): Generator<readonly [path: string, text: string]> {
  const sentences = bank();
  let random = xoroshiro128plus(seed);
  const upTo = (limit: number): number => uniformInt(random, 0, limit - 1);
  const pick = <T>(items: readonly T[]): T => items[upTo(items.length)] as T;

  yield ['site.yaml', SITE];
  yield [
    'channels.yaml',
    Array.from({ length: channels }, (_, index) => {
      const parent =
        index >= channels / 2 && index % 4 === 0 ? `, parent: channel-${Math.floor(index / 4)}` : '';
      return `- {id: channel-${index}, name: 频道${index}, description: 第${index}个频道的文章。${parent}}\n`;
    }).join(''),
  ];
  // Six articles an hour, from 2000 on, whatever there is of them.
  const start = Date.UTC(2000, 0, 1);
  const at = (minutes: number) => `${new Date(start + minutes * 60_000).toISOString().slice(0, 19)}Z`;
  for (let index = 0; index < articles; index++) {
    // What comes next does not depend on how much this one took: a longer newspaper begins as a shorter one.
    random = xoroshiro128plus(seed * 1_000_003 + index);
    const language = pick(['zh-Hans', 'zh-Hans', 'zh-Hans', 'zh-Hant-TW', 'zh-Hant-HK'] as const);
    const own = sentences[language];
    /** Another number in it makes it another sentence, as in news. */
    const sentence = () =>
      pick(own).replace(/\d+/g, (number) => String(Number(number) + upTo(50)).slice(0, 6));
    const minutes = index * 10;
    const id = `article-${String(index).padStart(6, '0')}`;
    const sections = [...new Set([upTo(channels), ...(upTo(3) === 0 ? [upTo(channels)] : [])])];
    const lines = [
      `id: ${id}`,
      `headline: ${JSON.stringify(
        `${sentence()
          .slice(0, 24)
          .replace(/[，、；：。！？].*$/, '')}（${index}）`,
      )}`,
      `datePublished: ${at(minutes)}`,
      `inLanguage: ${language}`,
      `articleSection: [${sections.map((channel) => `channel-${channel}`).join(', ')}]`,
      `author: [{name: 记者${upTo(200)}, role: reporter}]`,
      `editor: [编辑${upTo(50)}]`,
    ];
    const kind = upTo(100);
    if (kind < 3)
      lines.push(`correction: [{date: ${at(minutes + 60)}, text: ${JSON.stringify(sentence())}}]`);
    else if (kind === 3)
      lines.push(
        'pubStatus: canceled',
        `withdrawn: {date: ${at(minutes + 90)}, reason: ${JSON.stringify(sentence())}}`,
      );
    else if (kind < 30)
      lines.push(
        'provenance: republished',
        `source: {name: 某报, headline: ${JSON.stringify(sentence())}, url: "https://source.example/${index}"}`,
        'copyrightHolder: 某报',
      );
    // From 500 to 2,500 characters, most of them about 1,500.
    const length = 500 + upTo(1000) + upTo(1000);
    const paragraphs: string[] = [];
    for (let written = 0, paragraph = ''; written < length; ) {
      const text = sentence();
      paragraph += text;
      written += text.length;
      if (paragraph.length < 120 + upTo(120) && written < length) continue;
      paragraphs.push(
        upTo(8) === 0 && paragraphs.length > 0 ? `## ${pick(own).slice(0, 12)}\n\n${paragraph}` : paragraph,
      );
      paragraph = '';
    }
    const date = new Date(start + minutes * 60_000 + 8 * 3600_000).toISOString();
    yield [
      `articles/${date.slice(0, 4)}/${date.slice(5, 7)}/${id}.md`,
      `---\n${lines.join('\n')}\n---\n\n${paragraphs.join('\n\n')}\n`,
    ];
  }
}

const SITE = `name: {zh-Hans: 测速报, zh-Hant: 測速報}
description: {zh-Hans: 只为量速度而办的报纸。, zh-Hant: 只為量速度而辦的報紙。}
url: https://bench.example
tag: {authority: bench.example, date: "2000-01-01"}
language: zh-Hans
punctuation:
  zh-Hant: {quotes: corner}
  zh-Hant-TW: {quotes: corner}
  zh-Hant-HK: {quotes: corner}
window: 30
`;

/** Writes it, in the place of what is there. */
export const writeNewspaper = (folder: string, plan: Plan): void => {
  rmSync(folder, { recursive: true, force: true });
  let made = '';
  for (const [path, text] of newspaper(plan)) {
    const target = join(folder, path);
    if (dirname(target) !== made) mkdirSync(dirname(target), { recursive: true });
    made = dirname(target);
    writeFileSync(target, text);
  }
};

if (import.meta.main) {
  const { values } = parseArgs({
    options: {
      articles: { type: 'string', default: '1000' },
      channels: { type: 'string', default: '10' },
      seed: { type: 'string', default: '1' },
      out: { type: 'string', default: 'bench-content' },
      help: { type: 'boolean', short: 'h' },
    },
  });
  if (values.help) process.stdout.write(HELP);
  else {
    const out = resolve(values.out);
    writeNewspaper(out, {
      articles: Number(values.articles),
      channels: Number(values.channels),
      seed: Number(values.seed),
    });
    process.stdout.write(`${values.articles} articles in ${values.channels} channels: ${out}\n`);
  }
}
