// What conversion costs where it is done: in the build.

import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { parseContent } from '../../src/content/content.ts';
import { LANGUAGES } from '../../src/content/language.ts';
import { loadContent } from '../../src/press/disk/content-folder.ts';
import { convertText } from '../../src/script/convert/convert.ts';
import { textsOf } from '../../src/script/tree.ts';
import { ROOT } from '../../test/support/sample.ts';
import type { Section } from '../bench.ts';
import { median } from '../load/rounds.ts';
import { row } from '../report/row.ts';

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

/** Every language into every variant once: loads all that there is. */
const construct = () => {
  collect();
  const before = process.memoryUsage().heapUsed;
  const start = performance.now();
  for (const from of [...LANGUAGES, 'naive'] as const)
    for (const to of LANGUAGES) convertText('汉漢', from, to);
  const time = performance.now() - start;
  collect();
  return { time, heap: (process.memoryUsage().heapUsed - before) / 1e6 };
};

export const convert: Section = async ({ scale, say }) => {
  say('convert: the dictionaries, and text through them');
  const { time, heap } = construct();
  const content = parseContent(loadContent(join(ROOT, 'content')));
  if (!content.ok) throw new Error('content/ has errors; npm run check names them');
  const simplified = content.value.articles
    .filter(({ inLanguage }) => inLanguage === 'zh-Hans')
    .flatMap(textsOf);

  /** A text that was not converted before: what is remembered must not count. */
  const fresh = (round: number) => simplified.map((text) => `${text}${round}`);

  const speeds = Array.from({ length: scale.rounds + 1 }, (_, round) => {
    const texts = fresh(round);
    const bytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0);
    const start = performance.now();
    for (const text of texts) for (const to of LANGUAGES) convertText(text, 'zh-Hans', to);
    return (bytes * LANGUAGES.length) / 1e6 / ((performance.now() - start) / 1000);
  }).slice(1);
  return [
    row('convert: loading all converters', time, 'ms', { atMost: 400 }),
    row('convert: their heap', heap, 'MB', { atMost: 80 }),
    row(
      `convert: Simplified text through ${LANGUAGES.length} variants, what comes out`,
      median(speeds),
      'MB/s',
      {
        atLeast: 5,
      },
    ),
  ];
};
