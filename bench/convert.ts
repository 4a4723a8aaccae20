// `npm run bench`: what conversion costs. Figures for a reader and for ratios, never for a test.

import { cpus } from 'node:os';
import { loadContent } from '../src/build/load.ts';
import { parseContent } from '../src/content/content.ts';
import { LANGUAGES } from '../src/content/language.ts';
import { convertText } from '../src/script/convert.ts';
import { textsOf } from '../src/script/tree.ts';

const ROUNDS = 5;

/** Every language into every variant once: loads all that there is. */
const construct = () => {
  globalThis.gc?.();
  const before = process.memoryUsage().heapUsed;
  const start = performance.now();
  for (const from of [...LANGUAGES, 'naive'] as const)
    for (const to of LANGUAGES) convertText('汉漢', from, to);
  const time = performance.now() - start;
  globalThis.gc?.();
  return { time, heap: (process.memoryUsage().heapUsed - before) / 1e6 };
};

const median = (values: number[]) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

const { time, heap } = construct();
const content = parseContent(loadContent('content'));
if (!content.ok) throw new Error('content/ has errors; npm run check names them');
const simplified = content.value.articles
  .filter(({ inLanguage }) => inLanguage === 'zh-Hans')
  .flatMap(textsOf);

/** A text that was not converted before: what is remembered must not count. */
const fresh = (round: number) => simplified.map((text) => `${text}${round}`);

const speeds = Array.from({ length: ROUNDS + 1 }, (_, round) => {
  const texts = fresh(round);
  const bytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0);
  const start = performance.now();
  for (const text of texts) for (const to of LANGUAGES) convertText(text, 'zh-Hans', to);
  return (bytes * LANGUAGES.length) / 1e6 / ((performance.now() - start) / 1000);
}).slice(1);

process.stdout.write(
  `${cpus().length} x ${cpus()[0]?.model}, Node ${process.version}, ICU ${process.versions.icu}\n`,
);
process.stdout.write(
  `all converters: ${time.toFixed(0)} ms (at most 400), ${heap.toFixed(0)} MB of heap (at most 80)\n`,
);
process.stdout.write(
  `Simplified text through ${LANGUAGES.length} variants: ${median(speeds).toFixed(1)} MB/s of text that comes out (at least 5), median of ${ROUNDS}\n`,
);
