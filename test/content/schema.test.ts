// The schema of a record, as editors and docs/authoring.md have it: made from the parser's own, and up to date.

import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { FIELDS } from '../../src/content/data/fields.ts';
import { SCHEMA_FILE } from '../../src/content/record-file.ts';
import { pathsIn, withFieldTables } from '../../src/content/schema/printed/field-table.ts';
import { fieldsOf, recordJsonSchema } from '../../src/content/schema/printed/json-schema.ts';
import { recordSchema } from '../../src/content/schema/record.ts';
import { ROOT } from '../support/sample.ts';

const read = (path: string) => readFileSync(join(ROOT, path), 'utf8');

test('content/article.schema.json is what `npm run schema` writes', () => {
  expect(read(`content/${SCHEMA_FILE}`)).toBe(`${JSON.stringify(recordJsonSchema(), null, 2)}\n`);
});

test('docs/authoring.md has the tables that `npm run schema` writes, in both languages', () => {
  const document = read('docs/authoring.md');
  expect(withFieldTables(document)).toBe(document);
  for (const [name, table] of [
    ['', 'record'],
    [' site', 'site'],
    [' channels', 'channels'],
  ] as const)
    for (const language of ['zh', 'en']) {
      const [, rows = ''] = document.split(`<!-- fields: ${language}${name} -->`);
      const [own = ''] = rows.split('<!-- /fields -->');
      for (const path of pathsIn(table).fields) expect(own.split(`\n| \`${path}\` | `).length, path).toBe(2);
    }
});

test('a table that is out of date is written anew', () => {
  const stale = 'a\n<!-- fields: en -->\n| old |\n<!-- /fields -->\nb';
  expect(withFieldTables(stale)).toMatch(/^a\n<!-- fields: en -->\n\n\| field \|.*\n<!-- \/fields -->\nb$/s);
  expect(withFieldTables(stale)).not.toContain('| old |');
});

test('every field has its purpose in both languages, and no purpose is left over', () => {
  const fields = fieldsOf(recordJsonSchema());
  expect(fields.map(({ path }) => path).toSorted()).toEqual(Object.keys(FIELDS).toSorted());
  for (const { path, field } of fields) expect(field.description, path).toMatch(/\p{Script=Han}.*\n\n.+\.$/u);
});

test.each(['record', 'site', 'channels'])(
  'no field of %s is without its purpose, and no purpose without its field',
  (table) => {
    const { fields, purposes } = pathsIn(table);
    expect(fields.length).toBeGreaterThan(15);
    expect(fields.toSorted()).toEqual(purposes.toSorted());
  },
);

test('requires what the parser requires, and offers what it takes', () => {
  const schema = recordJsonSchema();
  const missing = recordSchema.safeParse({}).error?.issues.map(({ path }) => path.join('.'));
  expect(schema.required?.toSorted()).toEqual(missing?.toSorted());
  expect(schema.additionalProperties).toBe(false);
  expect(schema.properties?.pubStatus?.enum).toEqual(['usable', 'withheld', 'canceled']);
  expect(schema.properties?.datePublished?.format).toBe('date-time');
});

test('takes every record of the site, and refuses what an editor may mistype', () => {
  const schema = z.fromJSONSchema(JSON.parse(read(`content/${SCHEMA_FILE}`)));
  const records = globSync('{content,test/sample}/articles/**/*.md', { cwd: ROOT }).map((file) =>
    parse(/^---\n(?<fields>[\s\S]*?)^---/m.exec(read(file))?.groups?.fields ?? ''),
  );
  expect(records.length).toBeGreaterThan(30);
  for (const record of records) expect(schema.safeParse(record).error, record.id).toBeUndefined();
  for (const wrong of [
    { titel: '题' },
    { inLanguage: 'zh-TW' },
    { pubStatus: 'draft' },
    { articleSection: [] },
    { id: 'A' },
  ])
    expect(schema.safeParse({ ...records[0], ...wrong }).success, JSON.stringify(wrong)).toBe(false);
});
