// The record's fields as a table of docs/authoring.md, made from the schema, between two comments.

import { FIELDS } from '../data/fields.ts';
import { fieldsOf, type JsonSchema, recordJsonSchema } from './json-schema.ts';
import type { FrontMatter } from './record.ts';

const WORDS = {
  zh: {
    head: ['字段', '写法', '说明'],
    required: '必填',
    default: (value: string) => `不写则为 ${value}`,
    list: (of: string) => `列表：${of}`,
    table: '一组字段',
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
  if (Array.isArray(field.items)) return '`[…, …]`';
  if (field.items) return words.list(kindOf(field.items as JsonSchema, words));
  const { types, formats } = words;
  return (
    formats[field.format as keyof typeof formats] ?? types[field.type as keyof typeof types] ?? words.table
  );
};

export const fieldTable = (language: keyof typeof WORDS): string => {
  const words = WORDS[language];
  const rows = fieldsOf(recordJsonSchema()).map(({ path, field, required }) => {
    const notes = [
      ...(required ? [words.required] : []),
      kindOf(field, words),
      ...(field.default === undefined ? [] : [words.default(code(String(field.default)))]),
    ];
    return [code(path), notes.join(words.comma), FIELDS[path as keyof FrontMatter][language]];
  });
  return [words.head, words.head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |\n`).join('');
};

/** The document with its tables as the schema has them, between `<!-- fields: zh -->` and `<!-- /fields -->`. */
export const withFieldTables = (document: string): string =>
  document.replace(
    /(<!-- fields: (zh|en) -->\n)[\s\S]*?(<!-- \/fields -->)/g,
    (_, start: string, language: keyof typeof WORDS, end: string) =>
      `${start}\n${fieldTable(language)}\n${end}`,
  );
