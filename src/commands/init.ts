// `npm run init`: the content folder of a site of one's own, with everything explained in it.

import { existsSync, mkdirSync, readdirSync, renameSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseContent } from '../content/content.ts';
import { inBeijing, toInstant } from '../content/date.ts';
import { hasErrors } from '../content/issue.ts';
import { LANGUAGES, type Language } from '../content/language.ts';
import { SCHEMA_FILE } from '../content/record-file.ts';
import { recordJsonSchema } from '../content/schema/printed/json-schema.ts';
import { writeWhole } from '../press/disk/whole-file.ts';
import { contentFolder, shown } from './environment.ts';
import { main } from './main.ts';
import { languageTag } from './naming/named.ts';
import { idFrom } from './naming/pinyin.ts';
import { starterFiles } from './naming/starter.ts';
import { createAnswers } from './speech/answers.ts';
import { INIT_HELP } from './speech/help/init.ts';
import { readOptions } from './speech/options.ts';
import { inScript, speechOf } from './speech/speech.ts';
import { say, sayIssues } from './speech/voice.ts';

const OPTIONS = {
  name: { type: 'string' },
  description: { type: 'string' },
  url: { type: 'string' },
  lang: { type: 'string' },
  channel: { type: 'string', multiple: true },
  sample: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const;

const listed = (answer: string) => [
  ...new Set(
    answer
      .split(/[,，、]/)
      .map((one) => one.trim())
      .filter(Boolean),
  ),
];

/** `tianjin=天津`, or a name alone. */
const channelOf = (typed: string) => {
  const [, id, name] = /^([a-z0-9-]+)=(.+)$/.exec(typed) ?? [];
  return id && name ? { id, name } : { id: idFrom(typed), name: typed };
};

const isHost = (url: string) => URL.canParse(url) && /^https?:\/\/[^/?#]+\/?$/.test(url);

const run = async (): Promise<number> => {
  const options = await readOptions(OPTIONS, INIT_HELP);
  if (typeof options === 'number') return options;
  const { values } = options;
  const folder = contentFolder();
  const before = `${folder}.before`;
  const isTaken = existsSync(folder) && readdirSync(folder).length > 0;
  if (isTaken && existsSync(before)) {
    say(`${shown(folder)} and ${shown(before)} are both there; move one of them away`);
    return 1;
  }
  const speech = speechOf(process.env);
  const asks = process.stdin.isTTY && process.stderr.isTTY;
  const { get, problems } = createAnswers(asks, speech);
  const name = await get({
    given: values.name,
    question: 'Name of the site',
    problem: (answer) => (answer.trim() ? undefined : '--name is missing; write --name "…"'),
  });
  const description = await get({
    given: values.description,
    question: 'What it publishes, in a sentence',
    fallback: name,
    problem: () => undefined,
  });
  const url = await get({
    given: values.url,
    question: 'Its address',
    fallback: 'https://news.example',
    problem: (answer) =>
      isHost(answer)
        ? undefined
        : `--url “${answer}”: write scheme and host only, such as https://news.example`,
  });
  const language = languageTag(
    await get({
      given: values.lang,
      question: `What it is written in (${LANGUAGES.join(', ')})`,
      fallback: speech === 'en' ? 'zh-Hans' : speech,
      choices: LANGUAGES,
      problem: (answer) =>
        LANGUAGES.includes(languageTag(answer) as Language)
          ? undefined
          : `--lang “${answer}”: write one of ${LANGUAGES.join(', ')}`,
    }),
  ) as Language;
  const channels = listed(
    await get({
      given: values.channel?.join(','),
      question: 'Its channels, by their names',
      problem: (answer) =>
        listed(answer).length > 0 ? undefined : '--channel is missing; write the name of one or more',
    }),
  ).map(channelOf);
  if (problems.length > 0) {
    for (const problem of problems) say(problem);
    return 1;
  }
  const now = inBeijing(toInstant(new Date().toISOString()));
  const files = starterFiles(
    { name, description, url, language, channels, now, sample: values.sample ?? false },
    { language: speech === 'en' ? 'en' : 'zh', inScript: (text) => inScript(text, language) },
  );
  const { issues } = parseContent(new Map([...files].map(([path, text]) => [path, Buffer.from(text)])));
  if (hasErrors(issues)) {
    sayIssues(issues);
    return 1;
  }
  if (isTaken) {
    renameSync(folder, before);
    say(`what was in ${shown(folder)} is in ${shown(before)} now`);
  }
  mkdirSync(join(folder, 'articles'), { recursive: true });
  mkdirSync(join(folder, 'media'), { recursive: true });
  const schema = `${JSON.stringify(recordJsonSchema(), null, 2)}\n`;
  for (const [path, text] of [...files, [SCHEMA_FILE, schema] as const]) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeWhole(join(folder, path), text);
    process.stdout.write(`${shown(join(folder, path))}\n`);
  }
  say(
    'Every field is explained where it stands. Write an article with npm run new, and see it with npm start.',
  );
  return 0;
};

await main(run);
