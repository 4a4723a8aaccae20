// `npm run variants -- {article id}`: what each variant decided, side by side; or two variants line by line.

import { styleText } from 'node:util';
import { diffChars } from 'diff';
import stringWidth from 'string-width';
import { type Content, parseContent } from '../content/content.ts';
import { formatIssue } from '../content/issue.ts';
import { LANGUAGES } from '../content/language.ts';
import { loadContent } from '../press/disk/content/content-folder.ts';
import { articleIn } from '../script/article.ts';
import { type Choice, choicesIn } from '../script/explain.ts';
import { type House, houseFrom } from '../script/hand/in-variant.ts';
import { textsOf } from '../script/tree.ts';
import { findVariant, VARIANT_TAGS, type Variant } from '../script/variants.ts';
import { contentFolder } from './environment.ts';
import { main } from './main.ts';
import { sentencesOf } from './review/sentences.ts';
import { percent } from './review/show.ts';
import { VARIANTS_HELP } from './speech/help/variants.ts';
import { helpText, readOptions } from './speech/options.ts';

type Article = Content['articles'][number];

const fail = (message: string): number => {
  process.stderr.write(`${message}\n`);
  return 1;
};

const OPTIONS = {
  diff: { type: 'boolean' },
  json: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const;

const run = async (): Promise<number> => {
  const options = await readOptions(OPTIONS, VARIANTS_HELP, { allowPositionals: true });
  if (typeof options === 'number') return options;
  const { values, positionals } = options;
  const [id, ...tags] = positionals;
  if (id === undefined) {
    process.stdout.write(await helpText(VARIANTS_HELP));
    return 2;
  }
  const folder = contentFolder();
  const content = parseContent(loadContent(folder));
  if (!content.ok) return fail(content.issues.map(formatIssue).join('\n'));
  const { articles } = content.value;
  const house = houseFrom(content.value);
  const article = articles.find((known) => known.id === id);
  if (!article)
    return fail(`there is no article “${id}”; the ids are the names of the files in ${folder}/articles`);
  if (!values.diff) return showChoices(article, house, values.json ?? false);
  const [a, b] = tags.map(findVariant);
  if (tags.length !== 2 || !a || !b)
    return fail(`write two variants after --diff, of ${VARIANT_TAGS.join(', ')}`);
  return showDifference(article, house, a, b, values.json ?? false);
};

const showChoices = (article: Article, house: House, json: boolean): number => {
  const byVariant = LANGUAGES.map((variant) => [variant, choicesIn(article, variant, house)] as const);
  if (json) {
    process.stdout.write(`${JSON.stringify(Object.fromEntries(byVariant), null, 2)}\n`);
    return 0;
  }
  const source = article.naive ? `${article.inLanguage}, naive` : article.inLanguage;
  process.stdout.write(`${article.headline} (${source})\n\n`);
  const words = [...new Set(byVariant.flatMap(([, choices]) => choices.map(({ word }) => word)))];
  const rows = words.map((word) => [word, ...byVariant.map(([, choices]) => cell(choices, word))]);
  process.stdout.write(table([['', ...LANGUAGES], ...rows]));
  if (rows.length === 0) process.stdout.write('Nothing in it has more than one answer.\n');
  for (const line of sentencesOf(byVariant)) process.stdout.write(`${line}\n`);
  return 0;
};

/** `幹部 overlay 3`, `裡 model 84.0 % (里 16.0 %)` */
const cell = (choices: readonly Choice[], word: string): string =>
  choices
    .filter((choice) => choice.word === word)
    .map(({ choice, rule, count, probability, near = [] }) => {
      const odds = probability === undefined ? '' : ` ${percent(probability)}`;
      const others = near.map((other) => `${other.choice} ${percent(other.probability)}`).join(', ');
      return `${choice} ${rule}${count > 1 ? ` ${count}` : ''}${odds}${others && ` (${others})`}`;
    })
    .join(', ');

const table = (rows: readonly (readonly string[])[]): string => {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((row) => stringWidth(row[column] ?? ''))),
  );
  const pad = (text: string, column: number) => text + ' '.repeat((widths[column] ?? 0) - stringWidth(text));
  return rows.map((row) => `${row.map(pad).join('  ').trimEnd()}\n`).join('');
};

const showDifference = (article: Article, house: House, a: Variant, b: Variant, json: boolean): number => {
  const [left = [], right = []] = [a, b].map((variant) => textsOf(articleIn(article, variant, house)));
  const differing = left.flatMap((line, index) =>
    line === right[index] ? [] : [[line, right[index] ?? ''] as const],
  );
  if (json) {
    const lines = differing.map(([from, to]) => ({ [a]: from, [b]: to }));
    process.stdout.write(`${JSON.stringify(lines, null, 2)}\n`);
    return 0;
  }
  const width = Math.max(a.length, b.length);
  for (const [from, to] of differing) {
    const parts = diffChars(from, to);
    const show = (side: 'removed' | 'added') =>
      parts
        .filter((part) => part[side] || (!part.added && !part.removed))
        .map((part) => (part[side] ? styleText('inverse', part.value) : part.value))
        .join('');
    process.stdout.write(`${a.padEnd(width)}  ${show('removed')}\n${b.padEnd(width)}  ${show('added')}\n\n`);
  }
  if (differing.length === 0) process.stdout.write(`${a} and ${b} are the same.\n`);
  return 0;
};

await main(run);
