// `npm run watch -- URL`: the live site as its readers see it, for a person or a monitor.

import { unescape as decoded } from 'node:querystring';
import { watchSite } from '../../deploy/watch/watch.ts';
import { main } from '../main.ts';
import { sayFindings } from '../speech/findings.ts';
import { WATCH_HELP } from '../speech/help/watch.ts';
import { readOptions } from '../speech/options.ts';
import { say } from '../speech/voice.ts';

const OPTIONS = {
  json: { type: 'boolean' },
  expect: { type: 'string' },
  patience: { type: 'string', default: '30' },
  help: { type: 'boolean', short: 'h' },
} as const;

/** RFC 7617. Of the address it is given in, nothing is printed but the origin. */
const passwordIn = ({ username, password }: URL): string | undefined =>
  username || password
    ? `Basic ${Buffer.from(`${decoded(username)}:${decoded(password)}`).toString('base64')}`
    : undefined;

const run = async (): Promise<number> => {
  const options = await readOptions(OPTIONS, WATCH_HELP, { allowPositionals: true });
  if (typeof options === 'number') return options;
  const { values, positionals } = options;
  const [wanted = '', ...others] = positionals;
  const url = URL.canParse(wanted) ? new URL(wanted) : undefined;
  const isSite = url && /^https?:$/.test(url.protocol) && url.pathname === '/' && !url.search && !url.hash;
  if (!isSite || others.length > 0) {
    say(`“${positionals.join(' ')}” is no site; write scheme and host only, such as https://news.example`);
    return 2;
  }
  const patience = Number(values.patience) * 1000;
  if (!(patience >= 0)) {
    say(`“${values.patience}” is no number of seconds; write one such as --patience 30`);
    return 2;
  }
  const look = { version: values.expect, patience, clock: Date.now, authorization: passwordIn(url) };
  const seen = await watchSite(url.origin, look);
  if (values.json) process.stdout.write(`${JSON.stringify(seen, null, 2)}\n`);
  else sayFindings(seen, process.stdout);
  return seen.findings.length > 0 ? 1 : 0;
};

await main(run);
