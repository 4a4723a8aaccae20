// What the editor's hand does to the names of the site and of its channels: which rules it used there, and what it left empty.

import type { Settings } from '../content/content.ts';
import type { Issue } from '../content/issue.ts';
import { LANGUAGES, type LocalText } from '../content/language.ts';
import { houseFrom } from './hand/in-variant.ts';
import { nameIn } from './name-in.ts';
import { createUsage } from './unused.ts';

export const EMPTIED = 'look at what replaces words of it: variants in the record, and glossary.yaml';

/** Every text that they show, with where it is written. */
const textsOf = ({
  site,
  channels,
  closed = [],
}: Settings): { file: string; field: string; text: LocalText }[] => [
  ...[site.name, site.description, site.rights].flatMap((text, index) =>
    text === undefined
      ? []
      : [{ file: 'site.yaml', field: ['name', 'description', 'rights'][index] as string, text }],
  ),
  ...channels.flatMap(({ id, name, description }) => [
    { file: 'channels.yaml', field: `${id}.name`, text: name },
    { file: 'channels.yaml', field: `${id}.description`, text: description },
  ]),
  ...closed.flatMap(({ id, name, closed }) => [
    { file: 'channels.yaml', field: `${id}.name`, text: name },
    { file: 'channels.yaml', field: `${id}.closed`, text: closed?.reason ?? '' },
  ]),
];

export const lookAtNames = (settings: Settings): { used: ReadonlySet<string>; issues: Issue[] } => {
  const usage = createUsage();
  const house = houseFrom(settings);
  const issues = textsOf(settings).flatMap(({ file, field, text }) => {
    for (const written of typeof text === 'string' ? [text] : Object.values(text))
      usage.seeIn(written, settings.glossary);
    return LANGUAGES.flatMap((variant): Issue[] =>
      nameIn(text, variant, settings.site.language, house, usage.use(file)).trim() === ''
        ? [
            {
              severity: 'error',
              file,
              line: 1,
              field,
              problem: `comes out empty in ${variant}`,
              remedy: EMPTIED,
            },
          ]
        : [],
    );
  });
  return { used: usage.used, issues };
};
