// `npm run keys -- --out FILE`: a key to sign what is published with.

import { writeFileSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import type { Signer } from '../press/make/parts/manifest.ts';
import { newSecret, signerFrom } from '../press/signing.ts';
import { ROOT } from './environment.ts';
import { main } from './main.ts';
import { KEYS_HELP } from './speech/help/verify.ts';
import { readOptions } from './speech/options.ts';
import { say } from './speech/voice.ts';

const OPTIONS = { out: { type: 'string' }, help: { type: 'boolean', short: 'h' } } as const;

const run = async (): Promise<number> => {
  const options = await readOptions(OPTIONS, KEYS_HELP);
  if (typeof options === 'number') return options;
  const { out } = options.values;
  if (!out) {
    say('--out is missing; write --out and the file that the secret key goes to');
    return 2;
  }
  const file = resolve(out);
  if (!relative(ROOT, file).startsWith('..')) {
    say(`${out} is in the project, where a secret key could be committed; choose a place outside`);
    return 2;
  }
  const secret = newSecret();
  try {
    // Read by nobody else, and never in the place of another.
    writeFileSync(file, `${secret}\n`, { mode: 0o600, flag: 'wx' });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    say(`${out} is there already; choose another name, as a key that is written over is lost`);
    return 1;
  }
  process.stdout.write(`${(signerFrom(secret) as Signer).key}\n`);
  say(
    `${out} holds the secret key: put it into SIGNING_KEY where you deploy, and tell readers the public key above`,
  );
  return 0;
};

await main(run);
