// What an editor reads on the terminal and on the desk, in the terminal's language: English, or Chinese in the editor's script.

import { formatIssue, type Issue } from '../../content/issue.ts';
import type { Language } from '../../content/language.ts';
import { own } from '../../content/own.ts';
import { convertText } from '../../script/convert/convert.ts';
import { punctuate } from '../../script/convert/punctuation.ts';
import { findVariant } from '../../script/variants.ts';
import { CHINESE, TRADITIONAL_TERMS, WORDS } from './data/chinese.ts';

export type Speech = 'en' | Language;

/**
 * What LANGUAGE, LC_ALL, LC_MESSAGES and LANG ask for, as gettext reads them: `zh_TW.UTF-8`, or `zh_HK:en` for LANGUAGE. Where none is
 * set, as on Windows, it is the system's.
 */
export const speechOf = (
  env: Readonly<Record<string, string | undefined>>,
  system = new Intl.DateTimeFormat().resolvedOptions().locale,
): Speech => {
  const locale = env.LC_ALL || env.LC_MESSAGES || env.LANG || system;
  if (/^(C|POSIX)$/.test(locale)) return 'en';
  const [wanted = ''] = (env.LANGUAGE || locale).split(':');
  const tag = wanted.replace(/[.@].*$/, '').replaceAll('_', '-');
  if (!/^zh(-|$)/i.test(tag)) return 'en';
  const variant = findVariant(tag);
  return variant === undefined || variant === 'zh' ? (/hant/i.test(tag) ? 'zh-Hant' : 'zh-Hans') : variant;
};

/** Simplified words of ours in another script: by the site's own conversion, and the terms of software. */
export const inScript = (text: string, speech: Language): string =>
  speech === 'zh-Hans'
    ? text
    : TRADITIONAL_TERMS.reduce(
        (current, [from, to]) => current.replaceAll(from, to),
        punctuate(convertText(text, 'zh-Hans', speech), { repair: false, quotes: 'corner' }),
      );

const PLACE = /\$([a-zA-Z]+)/g;

interface Template {
  readonly english: RegExp;
  readonly names: readonly string[];
  readonly chinese: string;
}

/** What is longest without its places says most, and is tried first. */
const TEMPLATES: readonly Template[] = Object.entries(CHINESE)
  .toSorted(([a], [b]) => b.replace(PLACE, '').length - a.replace(PLACE, '').length)
  .map(([english, chinese]) => ({
    english: new RegExp(
      `^${english
        .split(PLACE)
        .map((part, odd) => (odd % 2 ? '(.*?)' : RegExp.escape(part)))
        .join('')}$`,
      's',
    ),
    names: [...english.matchAll(PLACE)].map(([, name = '']) => name),
    chinese,
  }));

/** A text of chinese.ts in Chinese; nothing where no row says it. */
export const translation = (text: string, speech: Language): string | undefined => {
  for (const { english, names, chinese } of TEMPLATES) {
    const found = english.exec(text);
    if (!found) continue;
    const values = new Map(names.map((name, index) => [name, found[index + 1] ?? '']));
    const what = values.get('what');
    const word = what === undefined ? undefined : own(WORDS, what);
    if (what !== undefined && word === undefined) continue;
    if (word !== undefined) values.set('what', inScript(word, speech));
    return inScript(chinese, speech).replace(PLACE, (place, name) => values.get(name) ?? place);
  }
  return undefined;
};

/** A line that a command prints, in the terminal's language. */
export const spoken = (text: string, speech: Speech): string =>
  speech === 'en' ? text : (translation(text, speech) ?? text);

/** The names of what is no field. */
const PLACES: Readonly<Record<string, string>> = { body: '正文', file: '文件', page: '网页' };

/** An issue in the terminal's language; what no row translates stays in English. */
export const spokenIssue = (issue: Issue, speech: Speech): Issue => {
  if (speech === 'en') return issue;
  const place = own(PLACES, issue.field);
  return {
    ...issue,
    field: place ? inScript(place, speech) : issue.field,
    problem: spoken(issue.problem, speech),
    remedy: spoken(issue.remedy, speech),
  };
};

/** `file:line field: what is wrong; what to write`, in the terminal's language. */
export const formatSpoken = (issue: Issue, speech: Speech): string => {
  if (speech === 'en') return formatIssue(issue);
  const { file, line, field, problem, remedy } = spokenIssue(issue, speech);
  return `${file}:${line} ${field}: ${issue.severity === 'warning' ? '警告：' : ''}${problem}；${remedy}`;
};
