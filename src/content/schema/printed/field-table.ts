// The fields of a record, of site.yaml and of an entry of channels.yaml as tables of docs/authoring.md, made from the schemas, between
// two comments.

import { FIELDS } from '../../data/fields.ts';
import { type Purpose, SETTINGS_FIELDS } from '../../data/settings-fields.ts';
import { own } from '../../own.ts';
import { channelShape } from '../channels.ts';
import { siteShape } from '../site.ts';
import { fieldsOf, type JsonSchema, recordJsonSchema } from './json-schema.ts';

/** By the name that stands in the comment; a record's is the table without one. */
const TABLES: Readonly<
  Record<string, { shape: () => JsonSchema; purposes: Readonly<Record<string, Purpose>> }>
> = {
  record: { shape: recordJsonSchema, purposes: FIELDS },
  site: { shape: siteShape as () => JsonSchema, purposes: SETTINGS_FIELDS.site },
  channels: { shape: channelShape as () => JsonSchema, purposes: SETTINGS_FIELDS.channels },
};

/** The paths of a table's fields, and of those that it says something of. */
export const pathsIn = (table: string): { readonly fields: string[]; readonly purposes: string[] } => {
  const { shape, purposes } = TABLES[table] as (typeof TABLES)[string];
  return { fields: fieldsOf(shape()).map(({ path }) => path), purposes: Object.keys(purposes) };
};

const WORDS = {
  zh: {
    head: ['字段', '写法', '说明'],
    required: '必填',
    default: (value: string) => `不写则为 ${value}`,
    list: (of: string) => `列表：${of}`,
    table: '一组字段',
    local: '文字，或按版本写 `{zh-Hans: …, zh-Hant: …}`',
    oneOrMore: (of: string) => `${of}，或列表`,
    rule: '条件',
    perVariant: (of: string) => `按版本写：${of}`,
    types: { string: '文字', boolean: 'true 或 false', integer: '整数' },
    formats: { 'date-time': '日期时间', uri: '网址' },
    comma: '，',
    or: '、',
  },
  en: {
    head: ['field', 'written as', 'what it is for'],
    required: 'required',
    default: (value: string) => `else ${value}`,
    list: (of: string) => `list: ${of}`,
    table: 'fields of its own',
    local: 'text, or one for each variant `{zh-Hans: …, zh-Hant: …}`',
    oneOrMore: (of: string) => `${of}, or a list`,
    rule: 'rule',
    perVariant: (of: string) => `for each variant: ${of}`,
    types: { string: 'text', boolean: 'true or false', integer: 'whole number' },
    formats: { 'date-time': 'date and time', uri: 'address' },
    comma: ', ',
    or: ', ',
  },
} as const;

type Words = (typeof WORDS)[keyof typeof WORDS];

const code = (text: string) => `\`${text}\``;

const kindOf = (field: JsonSchema, words: Words): string => {
  if (field.enum) return field.enum.map(code).join(words.or);
  if (field.anyOf) {
    const [one = {}, other = {}] = field.anyOf;
    if (other.type === 'object') return words.local;
    return words.oneOrMore(one.type === 'array' ? words.rule : kindOf(one, words));
  }
  if (Array.isArray(field.items)) return '`[…, …]`';
  if (field.items) return words.list(kindOf(field.items as JsonSchema, words));
  const { additionalProperties: each } = field;
  if (typeof each === 'object' && !each.properties) return words.perVariant(kindOf(each, words));
  const { types, formats } = words;
  return (
    formats[field.format as keyof typeof formats] ?? types[field.type as keyof typeof types] ?? words.table
  );
};

const isShown = (value: unknown) => value !== undefined && typeof value !== 'object';

export const fieldTable = (language: keyof typeof WORDS, table = 'record'): string => {
  const words = WORDS[language];
  const { shape, purposes } = TABLES[table] as (typeof TABLES)[string];
  const rows = fieldsOf(shape()).map(({ path, field, required }) => {
    const notes = [
      ...(required ? [words.required] : []),
      kindOf(field, words),
      ...(isShown(field.default) ? [words.default(code(String(field.default)))] : []),
    ];
    return [code(path), notes.join(words.comma), own(purposes, path)?.[language] ?? ''];
  });
  return [words.head, words.head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |\n`).join('');
};

/** The document with its tables as the schemas have them, between `<!-- fields: zh -->` or `<!-- fields: zh site -->` and `<!-- /fields -->`. */
export const withFieldTables = (document: string): string =>
  document.replace(
    /(<!-- fields: (zh|en)(?: (site|channels))? -->\n)[\s\S]*?(<!-- \/fields -->)/g,
    (_, start: string, language: keyof typeof WORDS, table: string | undefined, end: string) =>
      `${start}\n${fieldTable(language, table)}\n${end}`,
  );
