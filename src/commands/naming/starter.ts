// The files of a site that begins: every field of its settings stands there with what it is for, those that are not needed as comments.

import { SETTINGS_FIELDS } from '../../content/data/settings-fields.ts';
import type { Language } from '../../content/language.ts';
import { formatRecord, recordPath } from '../../content/record-file.ts';
import { formatYaml } from '../../content/text/yaml.ts';

export interface Beginning {
  readonly name: string;
  readonly description: string;
  /** Scheme and host. */
  readonly url: string;
  readonly language: Language;
  readonly channels: readonly { readonly id: string; readonly name: string }[];
  /** With its offset. */
  readonly now: string;
  /** Whether there is an article to begin with. */
  readonly sample: boolean;
}

/** Of a comment: in the language of who reads it. `inScript` brings our Simplified into the site's script. */
export interface Tongue {
  readonly language: 'zh' | 'en';
  readonly inScript: (simplified: string) => string;
}

const EXAMPLES: Readonly<Record<string, string>> = {
  rights: 'rights: …',
  hub: 'hub: https://hub.example/',
  punctuation: 'punctuation: {zh-Hant: {quotes: corner}}',
  icon: 'icon: /media/icon.svg',
  themeColor: 'themeColor: "#a32020"',
  wording: 'wording: {zh-Hant-TW: true, zh-Hant-HK: true}',
  tai: 'tai: {zh-Hant-TW: 臺}',
  window: 'window: 40',
  fullText: 'fullText: true',
  parent: 'parent: …',
  match: 'match: {keywords: [天津, 海河]}',
  aliases: 'aliases: [old-id]',
  closed: 'closed: {reason: …}',
};

const isTop = (path: string) => !path.includes('.');

const commentOf = (path: string, of: keyof typeof SETTINGS_FIELDS, { language, inScript }: Tongue) => {
  const text = SETTINGS_FIELDS[of][path]?.[language] ?? '';
  return `# ${language === 'zh' ? inScript(text) : text}`;
};

/** Other readers of YAML take it for a date. */
const quotedDate = (yaml: string) => yaml.replace(/: (\d{4}-\d\d-\d\d)$/m, ': "$1"');

const siteFile = (beginning: Beginning, tongue: Tongue): string => {
  const { name, description, url, language, now } = beginning;
  const tag = { authority: new URL(url).hostname, date: now.slice(0, 10) };
  const values: Record<string, unknown> = { name, description, url, tag, language };
  return Object.keys(SETTINGS_FIELDS.site)
    .filter(isTop)
    .map((path) => {
      const value =
        path in values ? quotedDate(formatYaml({ [path]: values[path] })) : `# ${EXAMPLES[path]}\n`;
      return `${commentOf(path, 'site', tongue)}\n${value}`;
    })
    .join('\n');
};

const channelsFile = ({ channels }: Beginning, tongue: Tongue): string => {
  const about = Object.keys(SETTINGS_FIELDS.channels)
    .filter(isTop)
    .flatMap((path) => [
      commentOf(path, 'channels', tongue),
      ...(EXAMPLES[path] ? [`#   ${EXAMPLES[path]}`] : []),
    ]);
  const entries = channels.map(({ id, name }) =>
    formatYaml({ id, name, description: name })
      .trimEnd()
      .split('\n')
      .map((line, index) => (index === 0 ? `- ${line}` : `  ${line}`))
      .join('\n'),
  );
  return `${[...about, ...entries].join('\n')}\n`;
};

const GLOSSARY = `protect: []
asWritten: []
replace: {}
written: {}
`;

const FIRST = {
  headline: '开张',
  body: `这是第一篇文章，用来看看版式。写自己的文章，运行 npm run new；这一篇可以直接改，也可以在发布之前删去。

## 怎样写

段落之间空一行，小标题以 ## 开头。详见 docs/authoring.md。`,
};

/** By their paths below the content folder. There is no ids.lock: the first deploy begins it. */
export const starterFiles = (beginning: Beginning, tongue: Tongue): ReadonlyMap<string, string> => {
  const { language, channels, name, now, sample } = beginning;
  const { inScript } = tongue;
  const fields = {
    id: 'first-article',
    headline: inScript(FIRST.headline),
    datePublished: now,
    inLanguage: language,
    articleSection: channels.slice(0, 1).map(({ id }) => id),
    editor: [name],
  };
  return new Map([
    ['site.yaml', siteFile(beginning, tongue)],
    ['channels.yaml', channelsFile(beginning, tongue)],
    ['glossary.yaml', GLOSSARY],
    ...(sample ? ([[recordPath(fields), formatRecord(fields, inScript(FIRST.body))]] as const) : []),
  ]);
};
