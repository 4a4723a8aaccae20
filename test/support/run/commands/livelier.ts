// A channel of the sample that is livelier than its neighbours, so that what is said by a feed's rhythm is not the same everywhere.

import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { record } from '../../sample.ts';

/** One article in a quarter of an hour, for three hours. */
export const makeLively = (content: string, channel: string): void => {
  const folder = join(content, 'articles/2026/08');
  mkdirSync(folder, { recursive: true });
  for (let at = 0; at < 12; at++) {
    const id = `lively-article-${at + 10}`;
    const time = `${String(8 + Math.floor(at / 4)).padStart(2, '0')}:${String((at % 4) * 15).padStart(2, '0')}`;
    const datePublished = `2026-08-01T${time}:00+08:00`;
    writeFileSync(join(folder, `${id}.md`), record({ id, datePublished, articleSection: `[${channel}]` }));
  }
};
