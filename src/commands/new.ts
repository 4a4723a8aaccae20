// `npm run new`: a record for an article that is still to be written. It passes the check and is withheld.

import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArticle } from '../content/article.ts';
import { parseSettings } from '../content/content.ts';
import { inBeijing, toInstant } from '../content/date.ts';
import { hasErrors, type Issue } from '../content/issue.ts';
import { LOCK_FILE } from '../content/lock/lock.ts';
import { formatRecord, recordPath, SCHEMA_FILE } from '../content/record-file.ts';
import { recordJsonSchema } from '../content/schema/printed/json-schema.ts';
import { contentFolder, shown } from './environment.ts';
import { main } from './main.ts';
import { failureOf } from './speech/failure.ts';
import { NEW_HELP } from './speech/help/new.ts';
import { askRecord } from './speech/new-questions.ts';
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
  const datePublished = inBeijing(toInstant(new Date().toISOString()));
  const newsroom = { folder, site: site.value, channels: channels.value, lock: lock.value, datePublished };
  const answered = await askRecord(values, newsroom, asks, speech);
  if ('problems' in answered) {
    for (const problem of answered.problems) say(problem);
    return 1;
  }
  const { fields } = answered;
  const hint = '<!-- 正文写在这里：段落之间空一行，小标题以 ## 开头。写好后删去这一行。 -->';
  const text = formatRecord(fields, inScript(hint, fields.inLanguage));
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
    say(failureOf(error) ?? `${shown(file)} could not be written (${(error as Error).message})`);
    return 1;
  }
  if (values.json) process.stdout.write(`${JSON.stringify({ file: shown(file), id: fields.id })}\n`);
  else {
    process.stdout.write(`${shown(file)}\n`);
    say(
      'It is withheld, and so in no page and no feed. Write the text; to publish it, set datePublished to the time of publication and pubStatus to usable, and run npm run check.',
    );
  }
  return 0;
};

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

await main(run);
