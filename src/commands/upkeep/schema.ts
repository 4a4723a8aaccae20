// `npm run schema`: the JSON Schema of a record beside the content, and the tables of fields in docs/authoring.md.

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { SCHEMA_FILE } from '../../content/record-file.ts';
import { withFieldTables } from '../../content/schema/printed/field-table.ts';
import { recordJsonSchema } from '../../content/schema/printed/json-schema.ts';
import { writeWhole } from '../../press/disk/whole-file.ts';
import { contentFolder, ROOT, shown } from '../environment.ts';
import { main } from '../main.ts';

const write = (file: string, text: string) => {
  if (existsSync(file) && readFileSync(file, 'utf8') === text) return;
  writeWhole(file, text);
  process.stderr.write(`${shown(file)}\n`);
};

await main(async () => {
  write(join(contentFolder(), SCHEMA_FILE), `${JSON.stringify(recordJsonSchema(), null, 2)}\n`);
  const document = join(ROOT, 'docs/authoring.md');
  write(document, withFieldTables(readFileSync(document, 'utf8')));
  return 0;
});
