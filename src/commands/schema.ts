// `npm run schema`: the JSON Schema of a record beside the content, and the tables of fields in docs/authoring.md.

import { existsSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { SCHEMA_FILE } from '../content/record-file.ts';
import { withFieldTables } from '../content/schema/field-table.ts';
import { recordJsonSchema } from '../content/schema/json-schema.ts';
import { writeWhole } from '../press/disk/output-folder.ts';
import { ROOT } from '../press/press.ts';

const write = (file: string, text: string) => {
  if (existsSync(file) && readFileSync(file, 'utf8') === text) return;
  writeWhole(file, Buffer.from(text));
  process.stderr.write(`${relative(process.cwd(), file)}\n`);
};

const content = resolve(process.env.CONTENT_DIR || join(ROOT, 'content'));
write(join(content, SCHEMA_FILE), `${JSON.stringify(recordJsonSchema(), null, 2)}\n`);
const document = join(ROOT, 'docs/authoring.md');
write(document, withFieldTables(readFileSync(document, 'utf8')));
