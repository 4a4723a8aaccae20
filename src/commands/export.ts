// `npm run export`: builds, and writes the site as files for any web server.

import { resolve } from 'node:path';
import { exportedBefore } from '../deploy/exported.ts';
import { exportBuild } from '../export/export.ts';
import { hold } from '../press/disk/hold.ts';
import { outputFolder, shown } from './environment.ts';
import { main } from './main.ts';
import { buildSite, holdOutput } from './run.ts';
import { EXPORT_HELP } from './speech/export-help.ts';
import { instantIn } from './speech/instant.ts';
import { readOptions } from './speech/options.ts';
import { showProgress } from './speech/progress.ts';
import { say, sayWaiting } from './speech/voice.ts';

const OPTIONS = {
  out: { type: 'string' },
  delete: { type: 'boolean' },
  allow: { type: 'boolean' },
  at: { type: 'string' },
  json: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const;

const SIGNALS = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 } as const;

/** What ends it is heard between two jobs once files are written; before that, and the second time, it ends at once. */
const listen = () => {
  let status: number | undefined;
  let isWriting = false;
  for (const [signal, code] of Object.entries(SIGNALS))
    process.on(signal, () => {
      if (!isWriting || status !== undefined) process.exit(code);
      status = code;
    });
  return {
    begin: () => {
      isWriting = true;
    },
    ended: () => status,
  };
};

const run = async (): Promise<number> => {
  const options = await readOptions(OPTIONS, EXPORT_HELP);
  if (typeof options === 'number') return options;
  const { values } = options;
  if (!values.out) {
    say('--out is missing; write --out and the folder that the site goes to');
    return 2;
  }
  const at = instantIn(values.at);
  if (at === null) return 2;
  const out = resolve(values.out);
  const { begin, ended } = listen(); // Before others do, who end it at once.
  const release = await holdOutput(); // Nobody builds there before all of it is read.
  const failed = await buildSite({
    ...{ issuesTo: process.stderr, signs: true, allow: values.allow, at },
    live: () => exportedBefore(out),
  });
  if (failed) return failed;
  const releaseOut = await hold(out, (holder) => sayWaiting(out, holder));
  begin();
  const done = await exportBuild({
    build: outputFolder(),
    out,
    removes: values.delete ?? false,
    at: at ?? new Date().toISOString(),
    isOver: () => ended() !== undefined,
    progress: showProgress,
  });
  releaseOut();
  release();
  if (!done) {
    say(
      `${shown(out)} holds files that no export wrote; choose an empty folder, or one that was exported to`,
    );
    return 1;
  }
  const { isCut, ...result } = done;
  const { addresses, files, written, removed, left } = result;
  process.stdout.write(
    values.json
      ? `${JSON.stringify(result, null, 2)}\n`
      : [...written, ...removed.map((path) => `- ${path}`)].map((path) => `${path}\n`).join(''),
  );
  if (isCut) {
    say(`interrupted: ${written.length} files were written; run it again, and it goes on from there`);
    return ended() ?? 1;
  }
  say(`${addresses} addresses in ${files} files: ${written.length} written, ${removed.length} removed`);
  if (left.length > 0)
    say(
      values.delete
        ? `${left.length} files are not as they were written, and stay; look at them, and remove them yourself`
        : `${left.length} files are no longer published, and stay; add --delete to remove them`,
    );
  return 0;
};

await main(run);
