// What conversion costs where it is done: in the build, beside plain opencc-js in the same process.

import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { Converter } from 'opencc-js';
import { parseContent } from '../../src/content/content.ts';
import { LANGUAGES } from '../../src/content/language.ts';
import { loadContent } from '../../src/press/disk/content/content-folder.ts';
import { convertText } from '../../src/script/convert/convert.ts';
import { textsOf } from '../../src/script/tree.ts';
import { ROOT } from '../../test/support/sample.ts';
import type { Section } from '../bench.ts';
import { median, medianRatio, takeTurns } from '../load/rounds.ts';
import { row } from '../report/row.ts';

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

const loading = <T>(load: () => T) => {
  collect();
  const before = process.memoryUsage().heapUsed;
  const start = performance.now();
  const loaded = load();
  const time = performance.now() - start;
  collect();
  return { loaded, time, heap: (process.memoryUsage().heapUsed - before) / 1e6 };
};

/** What opencc-js has for the variants that Simplified is converted to: the same three, in its own forms and words. */
const plainConverters = () => {
  const converters = (['tw', 'twp', 'hk'] as const).map((to) => Converter({ from: 'cn', to }));
  for (const convert of converters) convert('汉');
  return converters;
};

/** Every language into every variant once: loads all that there is. */
const oursOnce = () => {
  for (const from of [...LANGUAGES, 'naive'] as const)
    for (const to of LANGUAGES) convertText('汉漢', from, to);
};

export const convert: Section = async ({ scale, say }) => {
  say('convert: the dictionaries, and text through them');
  const ours = loading(oursOnce);
  const plain = loading(plainConverters);
  const content = parseContent(loadContent(join(ROOT, 'content')));
  if (!content.ok) throw new Error('content/ has errors; npm run check names them');
  const simplified = content.value.articles
    .filter(({ inLanguage }) => inLanguage === 'zh-Hans')
    .flatMap(textsOf);
  const bytes = simplified.reduce((sum, text) => sum + Buffer.byteLength(text), 0);

  /** Seconds for all texts; none was converted before: what is remembered must not count. */
  const timed = (round: number, each: (text: string) => void): number => {
    const texts = simplified.map((text) => `${text}${round}`);
    const start = performance.now();
    for (const text of texts) each(text);
    return (performance.now() - start) / 1000;
  };
  const times = await takeTurns(scale.rounds + 1, {
    ours: (round) =>
      timed(round, (text) => {
        for (const to of LANGUAGES) convertText(text, 'zh-Hans', to);
      }),
    plain: (round) =>
      timed(round, (text) => {
        for (const convert of plain.loaded) convert(text);
      }),
  });
  const [mine, theirs] = [times.ours.slice(1), times.plain.slice(1)];
  return [
    row('convert: loading all converters', ours.time, 'ms', { atMost: 400, oneMachine: true }),
    row('convert: loading them to loading plain opencc-js’s three', ours.time / plain.time, 'x', {
      atMost: 1.5,
    }),
    row('convert: their heap', ours.heap, 'MB', { atMost: 80 }),
    row(
      `convert: Simplified text through ${LANGUAGES.length} variants, what comes out`,
      (bytes * LANGUAGES.length) / 1e6 / median(mine),
      'MB/s',
    ),
    row(
      'convert: the time of it, to plain opencc-js through the same texts',
      medianRatio(mine, theirs),
      'x',
      {
        atMost: 2.5,
      },
    ),
  ];
};
