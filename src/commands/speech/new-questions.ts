// What `npm run new` has to know: from its options, else from a person, else it says what is missing.

import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { LANGUAGES, type Language } from '../../content/language.ts';
import type { Lock } from '../../content/lock/lock.ts';
import type { Channel } from '../../content/schema/channels.ts';
import type { Site } from '../../content/schema/site.ts';
import { scriptOf } from '../../script/evidence.ts';
import { shown } from '../environment.ts';
import { fileOf, idFor } from '../naming/article-id.ts';
import { channelId, languageTag, placesFor } from '../naming/named.ts';
import { createAnswers } from './answers.ts';
import type { Speech } from './speech.ts';

/** What was given as options. */
export interface Given {
  readonly headline?: string | undefined;
  readonly channel?: readonly string[] | undefined;
  readonly lang?: string | undefined;
  readonly id?: string | undefined;
  readonly editor?: readonly string[] | undefined;
}

export interface Newsroom {
  /** The content folder. */
  readonly folder: string;
  readonly site: Site;
  readonly channels: readonly Channel[];
  readonly lock: Lock;
  /** The instant of publication that is written. */
  readonly datePublished: string;
}

/** A record's fields, in their order; or what is missing or wrong, each in a sentence. */
export const askRecord = async (
  values: Given,
  { folder, site, channels, lock, datePublished }: Newsroom,
  asks: boolean,
  speech: Speech,
) => {
  const { get, problems } = createAnswers(asks, speech);
  const places = placesFor(channels);
  const ids = places.map(({ id }) => id);
  const sections = (answer: string) => listed(answer).map((one) => channelId(one, places));
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
      const unknown = sections(answer).find((id) => !ids.includes(id));
      if (unknown) return `--channel: “${unknown}” is no channel; write one of ${ids.join(', ')}`;
      return listed(answer).length > 0
        ? undefined
        : `--channel is missing; write one or more of ${ids.join(', ')}`;
    },
  });
  const told = headline ? languageOf(headline, site.language) : site.language;
  const language = await get({
    given: values.lang ?? told,
    question: `Language of the text (${LANGUAGES.join(', ')})`,
    // Where the headline says nothing, a person may agree to the site's; a script has to say it.
    fallback: asks ? site.language : undefined,
    choices: LANGUAGES,
    problem: (answer) => {
      if (LANGUAGES.includes(languageTag(answer) as Language)) return undefined;
      return answer
        ? `--lang: “${answer}” is no language that we publish; write one of ${LANGUAGES.join(', ')}`
        : `--lang is missing, and the headline does not tell; write one of ${LANGUAGES.join(', ')}`;
    },
  });
  const taken = new Set(lock.places.map(({ id }) => id));
  const id = await get({
    given: values.id,
    question: 'Id, for ever',
    fallback: idFor(headline, datePublished, folder, taken),
    problem: (answer) => {
      if (!/^[a-z0-9-]{6,64}$/.test(answer))
        return `--id: “${answer}” is no id; write 6 to 64 small letters, digits and hyphens`;
      const file = fileOf(answer, folder);
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
  if (problems.length > 0) return { problems };
  const names = listed(editor);
  return {
    fields: {
      id,
      headline: headline.replace(/\s+/g, ' ').trim(),
      datePublished,
      inLanguage: languageTag(language) as Language,
      articleSection: [...new Set(sections(section))],
      ...(names.length > 0 && { editor: names }),
      pubStatus: 'withheld',
    },
  };
};

const listed = (answer: string): string[] => [
  ...new Set(
    answer
      .split(/[,，、]/)
      .map((one) => one.trim())
      .filter(Boolean),
  ),
];

/** What the headline shows: Traditional is of the site's region, where it has one. */
const languageOf = (headline: string, ofSite: Language): Language | undefined => {
  const script = scriptOf(headline);
  return script && ofSite.startsWith(script) ? ofSite : script;
};

/** Who writes here, as git knows them. */
const gitName = (folder: string): string | undefined =>
  spawnSync('git', ['config', 'user.name'], { cwd: folder, encoding: 'utf8' }).stdout?.trim() || undefined;
