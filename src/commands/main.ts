// How every command begins and ends: with its exit status, and where the machine fails with a sentence and 1.

import { failureOf } from './speech/failure.ts';

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
