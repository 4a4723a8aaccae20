// What an editor wants of an import, by its options.

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { LANGUAGES, type Language } from '../../content/language.ts';
import { LOCK_FILE, parseLock } from '../../content/lock/lock.ts';
import { type Channel, channelsSchema } from '../../content/schema/channels.ts';
import { parseYaml } from '../../content/text/yaml.ts';
import type { Wishes } from '../../import/import-page.ts';
import { idFor } from '../naming/article-id.ts';
import { channelId, languageTag, placesFor } from '../naming/named.ts';
import { IMPORT_HELP } from '../speech/help/import.ts';
import { readOptions } from '../speech/options.ts';

const OPTIONS = {
  channel: { type: 'string', multiple: true },
  lang: { type: 'string' },
  url: { type: 'string' },
  id: { type: 'string' },
  punct: { type: 'string' },
  pictures: { type: 'boolean' },
  update: { type: 'boolean' },
  'dry-run': { type: 'boolean' },
  json: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const;

export type Values = Exclude<Awaited<ReturnType<typeof readImportOptions>>, number>['values'];

export const readImportOptions = () => readOptions(OPTIONS, IMPORT_HELP, { allowPositionals: true });

/** What the editor wants, or what is wrong with it. */
export const wishesOf = (values: Values, files: readonly string[], folder: string): Wishes | string => {
  const { id, url, lang, punct } = values;
  if (files.length === 0) return 'write the files to import, or - for standard input';
  if (files.length > 1 && (id || url)) return '--id and --url are for one page; write one file';
  if (id && !/^[a-z0-9-]{6,64}$/.test(id))
    return `--id “${id}”: write 6 to 64 small letters, digits and hyphens`;
  if (url && !(URL.canParse(url) && /^https?:$/.test(new URL(url).protocol)))
    return `--url “${url}”: write https://…`;
  const language = LANGUAGES.find((tag) => tag === (lang && languageTag(lang)));
  if (lang && !language) return `--lang “${lang}”: write one of ${LANGUAGES.join(', ')}`;
  if (punct && punct !== 'restore') return `--punct “${punct}”: write --punct=restore, or leave it out`;
  const known = channelsIn(folder);
  if (known.length === 0)
    return `${join(folder, 'channels.yaml')} has no channel; write one, or set CONTENT_DIR`;
  const ids = known.map(({ id }) => id);
  const wanted = values.channel?.map((typed) => channelId(typed, known));
  const unknown = wanted?.find((channel) => !ids.includes(channel));
  if (unknown) return `--channel “${unknown}”: write one of ${ids.join(', ')}`;
  const published = new Set(placesIn(folder));
  return {
    id,
    idFor: (headline, datePublished) => idFor(headline, datePublished, folder, published),
    url: url && new URL(url).href,
    language: language as Language | undefined,
    restoreMarks: punct === 'restore',
    channels: wanted ?? ids.slice(0, 1),
    isDefaultChannel: !values.channel,
  };
};

/** The site's channels. */
export const channelsIn = (folder: string): readonly Channel[] => {
  const file = join(folder, 'channels.yaml');
  const text = existsSync(file) ? readFileSync(file, 'utf8') : '[]';
  const parsed = channelsSchema.safeParse(parseYaml('channels.yaml', text).value);
  return parsed.success ? placesFor(parsed.data) : [];
};

/** Ids that were published. */
const placesIn = (folder: string): readonly string[] => {
  const file = join(folder, LOCK_FILE);
  const lock = existsSync(file) ? parseLock(readFileSync(file)) : undefined;
  return lock?.ok ? lock.value.places.map(({ id }) => id) : [];
};
