// `npm run import -- FILE...`: pages of other sites to records.

import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Imported, Wishes } from '../import/import-page.ts';
import type { Voice } from '../import/write/report.ts';
import { writeWhole } from '../press/disk/whole-file.ts';
import { contentFolder, shown } from './environment.ts';
import { picturesFor, withMissed } from './importing/of-page.ts';
import { writePictures } from './importing/pictures.ts';
import { readImportOptions, type Values, wishesOf } from './importing/wishes.ts';
import { main } from './main.ts';
import { IMPORT_HELP } from './speech/help/import.ts';
import { helpText } from './speech/options.ts';
import { formatSpoken, speechOf, spoken } from './speech/speech.ts';

const speech = speechOf(process.env);
const say = (text: string): string => spoken(text, speech);
const VOICE: Voice = { say, issue: (issue) => formatSpoken(issue, speech) };

const misuse = async (message: string): Promise<2> => {
  process.stderr.write(`${say(message)}\n\n${await helpText(IMPORT_HELP)}`);
  return 2;
};

const run = async (): Promise<number> => {
  const options = await readImportOptions();
  if (typeof options === 'number') return options;
  const { values, positionals: files } = options;
  const folder = contentFolder();
  const wishes = wishesOf(values, files, folder);
  if (typeof wishes === 'string') return misuse(wishes);
  const results = [];
  for (const file of files) results.push(await handle(file, wishes, values, folder));
  const refused = results.filter((ok) => !ok).length;
  if (files.length > 1 && !values.json)
    process.stdout.write(
      `${say(`${files.length} files: ${files.length - refused} imported, ${refused} refused`)}\n`,
    );
  return refused > 0 ? 1 : 0;
};

/** Imports one page; whether it was not refused. */
const handle = async (file: string, wishes: Wishes, values: Values, folder: string): Promise<boolean> => {
  // Parsers and dictionaries: not before there is something to import.
  const [{ importPage }, { jsonOf, linesOf, refusalOf }] = await Promise.all([
    import('../import/import-page.ts'),
    import('../import/write/report.ts'),
  ]);
  const name = file === '-' ? 'stdin' : file;
  const print = (text: string) => process.stdout.write(text);
  let bytes: Uint8Array;
  try {
    bytes = new Uint8Array(readFileSync(file === '-' ? 0 : file));
  } catch (error) {
    const refused = `it cannot be read (${(error as Error).message})`;
    print(refusalOf(name, { refused, line: 1, notes: [] }, values.json, VOICE));
    return false;
  }
  const first = importPage(bytes, wishes);
  const fetched = first.ok && values.pictures ? await picturesFor(bytes, wishes, first) : undefined;
  const result = fetched
    ? withMissed(importPage(bytes, { ...wishes, pictures: fetched.ours }), fetched)
    : first;
  if (!result.ok) {
    print(refusalOf(name, result, values.json, VOICE));
    return false;
  }
  const target = join(folder, result.path);
  const [existing] = globSync(`articles/**/${String(result.fields.id)}.md`, { cwd: folder });
  if (existing && !values.update) {
    const refused = `the id ${result.fields.id} exists in ${existing}; give --update to compare, or another --id`;
    print(refusalOf(name, { refused, line: 1, notes: result.notes }, values.json, VOICE));
    return false;
  }
  if (!values.json) print(linesOf(name, result, VOICE));
  if (fetched && !values['dry-run']) writePictures(fetched, folder);
  if (existing) await update(join(folder, existing), result, values, print);
  else if (!values['dry-run']) writeWhole(target, result.text);
  const isWritten = !existing && !values['dry-run'];
  if (values.json) print(jsonOf(name, result));
  else if (!existing) print(`${say(`${isWritten ? 'wrote' : 'would write'} ${shown(target)}`)}\n`);
  return true;
};

const update = async (
  file: string,
  { fields, body }: Imported,
  values: Values,
  print: (text: string) => void,
) => {
  const [{ mergeInto }, { difference }] = await Promise.all([
    import('../import/write/front-matter.ts'),
    import('../import/write/report.ts'),
  ]);
  const old = readFileSync(file, 'utf8');
  const { text, kept, changed } = mergeInto(old, fields, body);
  const path = shown(file);
  if (!values.json) print(difference(path, old, { fields, body, text, kept, changed }, VOICE));
  if (!values['dry-run'] && text !== old) writeWhole(file, text);
};

await main(run);
