// `npm run new`: a record for an article that is still to be written. It passes the check and is withheld.

import { spawnSync } from 'node:child_process';
import { existsSync, globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArticle } from '../content/article.ts';
import { parseSettings } from '../content/content.ts';
import { inBeijing, toInstant } from '../content/date.ts';
import { hasErrors, type Issue } from '../content/issue.ts';
import { LANGUAGES, type Language } from '../content/language.ts';
import { LOCK_FILE } from '../content/lock.ts';
import { formatRecord, recordPath, SCHEMA_FILE } from '../content/record-file.ts';
import { recordJsonSchema } from '../content/schema/json-schema.ts';
import { digest } from '../press/make/digest.ts';
import { scriptOf } from '../script/label.ts';
import { contentFolder, shown } from './environment.ts';
import { createAnswers } from './speech/answers.ts';
import { NEW_HELP } from './speech/new-help.ts';
import { readOptions } from './speech/options.ts';
import { formatSpoken, inScript, speechOf } from './speech/speech.ts';
import { say } from './speech/voice.ts';

const OPTIONS = {
  headline: { type: 'string' },
  channel: { type: 'string', multiple: true },
  lang: { type: 'string' },
  id: { type: 'string' },
  editor: { type: 'string', multiple: true },
  json: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const;

const speech = speechOf(process.env);

const run = async (): Promise<number> => {
  const options = await readOptions(OPTIONS, NEW_HELP);
  if (typeof options === 'number') return options;
  const { values } = options;
  const folder = contentFolder();
  const { site, channels, lock } = parseSettings(settingsIn(folder));
  const broken = [site, channels, lock].flatMap(({ issues }) => issues);
  tell(broken, folder);
  if (!site.ok || !channels.ok || !lock.ok) return 1;

  const asks = process.stdin.isTTY && process.stderr.isTTY && !values.json;
  const { get, problems } = createAnswers(asks, speech);
  const ids = channels.value.map(({ id }) => id);
  const headline = await get({
    given: values.headline,
    question: 'Headline',
    problem: (answer) => (answer.trim() ? undefined : '--headline is missing; write --headline "…"'),
  });
  const section = await get({
    given: values.channel?.join(','),
    question: `Channel (${ids.join(', ')})`,
    choices: ids,
    problem: (answer) => {
      const unknown = listed(answer).find((id) => !ids.includes(id));
      if (unknown) return `--channel: “${unknown}” is no channel; write one of ${ids.join(', ')}`;
      return listed(answer).length > 0
        ? undefined
        : `--channel is missing; write one or more of ${ids.join(', ')}`;
    },
  });
  const told = headline ? languageOf(headline, site.value.language) : site.value.language;
  const language = await get({
    given: values.lang ?? told,
    question: `Language of the text (${LANGUAGES.join(', ')})`,
    // Where the headline says nothing, a person may agree to the site's; a script has to say it.
    fallback: asks ? site.value.language : undefined,
    choices: LANGUAGES,
    problem: (answer) => {
      if (LANGUAGES.includes(answer as Language)) return undefined;
      return answer
        ? `--lang: “${answer}” is no language that we publish; write one of ${LANGUAGES.join(', ')}`
        : `--lang is missing, and the headline does not tell; write one of ${LANGUAGES.join(', ')}`;
    },
  });
  const datePublished = inBeijing(toInstant(new Date().toISOString()));
  const taken = new Set(lock.value.places.map(({ id }) => id));
  const id = await get({
    given: values.id,
    question: 'Id, for ever',
    fallback: `${datePublished.slice(0, 10).replaceAll('-', '')}-${shortDigest(headline)}`,
    problem: (answer) => {
      if (!/^[a-z0-9-]{6,64}$/.test(answer))
        return `--id: “${answer}” is no id; write 6 to 64 small letters, digits and hyphens`;
      const [file] = globSync(`articles/**/${answer}.md`, { cwd: folder });
      if (file) return `--id: “${answer}” is the id of ${shown(join(folder, file))}; write another --id`;
      return taken.has(answer) ? `--id: “${answer}” was published before; write another --id` : undefined;
    },
  });
  const editor = await get({
    given: values.editor?.join(','),
    question: 'Editor',
    fallback: gitName(folder),
    problem: () => undefined,
  });
  if (problems.length > 0) {
    for (const problem of problems) say(problem);
    return 1;
  }

  const names = listed(editor);
  const fields = {
    id,
    headline: headline.replace(/\s+/g, ' ').trim(),
    datePublished,
    inLanguage: language,
    articleSection: listed(section),
    ...(names.length > 0 && { editor: names }),
    pubStatus: 'withheld',
  };
  const hint = '<!-- 正文写在这里：段落之间空一行，小标题以 ## 开头。写好后删去这一行。 -->';
  const text = formatRecord(fields, inScript(hint, language as Language));
  const path = recordPath(fields);
  const { issues } = parseArticle(path, Buffer.from(text));
  tell(issues, folder);
  if (hasErrors(issues)) return 1;
  const file = join(folder, path);
  const schema = join(folder, SCHEMA_FILE);
  try {
    if (!existsSync(schema)) writeFileSync(schema, `${JSON.stringify(recordJsonSchema(), null, 2)}\n`);
    mkdirSync(dirname(file), { recursive: true });
    // Whatever happened since we looked: nothing is ever overwritten.
    writeFileSync(file, text, { flag: 'wx' });
  } catch (error) {
    say(`${shown(file)} could not be written (${(error as Error).message})`);
    return 1;
  }
  if (values.json) process.stdout.write(`${JSON.stringify({ file: shown(file), id })}\n`);
  else {
    process.stdout.write(`${shown(file)}\n`);
    say(
      'It is withheld, and so in no page and no feed. Write the text; to publish it, set datePublished to the time of publication and pubStatus to usable, and run npm run check.',
    );
  }
  return 0;
};

const listed = (answer: string): string[] => [
  ...new Set(
    answer
      .split(/[,，、]/)
      .map((one) => one.trim())
      .filter(Boolean),
  ),
];

/** Six small letters and digits: enough to tell the headlines of a day from each other. */
const shortDigest = (text: string) =>
  digest(text)
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '')
    .slice(0, 6);

/** The files that a new record has to agree with. */
const settingsIn = (folder: string) =>
  new Map(
    ['site.yaml', 'channels.yaml', LOCK_FILE].flatMap((name) => {
      const file = join(folder, name);
      return existsSync(file) ? [[name, new Uint8Array(readFileSync(file))] as const] : [];
    }),
  );

const tell = (issues: readonly Issue[], folder: string) => {
  for (const issue of issues) {
    const located = { ...issue, file: join(shown(folder), issue.file) };
    process.stderr.write(`${formatSpoken(located, speech)}\n`);
  }
};

/** What the headline shows: Traditional is of the site's region, where it has one. */
const languageOf = (headline: string, ofSite: Language): Language | undefined => {
  const script = scriptOf(headline);
  return script && ofSite.startsWith(script) ? ofSite : script;
};

/** Who writes here, as git knows them. */
const gitName = (folder: string): string | undefined =>
  spawnSync('git', ['config', 'user.name'], { cwd: folder, encoding: 'utf8' }).stdout?.trim() || undefined;

process.exitCode = await run();
