// How far long work is: a bar on a terminal, now and then a line elsewhere, and nothing for what is done at once.

import { SingleBar } from 'cli-progress';
import type { Progress } from '../../press/voice.ts';

const PLAIN_EVERY = 10_000; // milliseconds between lines

export const showProgress = (
  what: string,
  total: number,
  stream: NodeJS.WriteStream = process.stderr,
): Progress => {
  const bar = new SingleBar({
    format: `${what} {bar} {percentage} %, {value} of {total}, {rate} a second, {left} left`,
    stream,
    hideCursor: true,
    clearOnComplete: true,
    noTTYOutput: true,
    notTTYSchedule: PLAIN_EVERY,
    barsize: 24,
    barCompleteChar: '█',
    barIncompleteChar: '░',
    gracefulExit: true,
  });
  const start = performance.now();
  let done = 0;
  const payload = () => {
    const seconds = (performance.now() - start) / 1000;
    const rate = done / Math.max(seconds, 0.001);
    return { rate: Math.round(rate), left: done === 0 ? '…' : clock((total - done) / rate) };
  };
  const worth = total >= 200;
  if (worth) bar.start(total, 0, payload());
  return {
    add: (count) => {
      done += count;
      if (worth) bar.update(done, payload());
    },
    end: () => bar.stop(),
  };
};

/** `2:05` */
const clock = (seconds: number): string =>
  `${Math.floor(seconds / 60)}:${String(Math.round(seconds) % 60).padStart(2, '0')}`;
