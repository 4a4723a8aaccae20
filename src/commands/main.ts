// How every command begins and ends: with its exit status, and where the machine fails with a sentence and 1. What a command loads
// once it has begun is compiled once, and not again at the next command.

import { enableCompileCache } from 'node:module';
import { join } from 'node:path';
import { ROOT } from './environment.ts';
import { failureOf } from './speech/failure.ts';

/** In the project, so that a copy that is removed leaves nothing; where it cannot be written to there is none. */
enableCompileCache(join(ROOT, '.build-compiled'));

export const main = async (run: () => Promise<number>): Promise<void> => {
  for (const stream of [process.stdout, process.stderr])
    stream.on('error', (error: NodeJS.ErrnoException) => {
      // Whoever read it has read enough (`| head`); anything else has failed, and may not be told there.
      if (error.code !== 'EPIPE') process.exitCode = 1;
    });
  try {
    const status = await run();
    process.exitCode ||= status;
  } catch (error) {
    const sentence = failureOf(error);
    if (sentence === undefined) throw error;
    const { say } = await import('./speech/voice.ts');
    say(sentence);
    process.exitCode = 1;
  }
};
