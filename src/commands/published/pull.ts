// `npm run pull -- URL --channel ID`: articles of another site that publishes as this one does, as records of ours, kept in step.

import { findVariant } from '../../script/variants.ts';
import { contentFolder } from '../environment.ts';
import { channelsIn } from '../importing/wishes.ts';
import { main } from '../main.ts';
import { askAt } from '../pulling/ask.ts';
import { pullSite } from '../pulling/pull-site.ts';
import type { Outcome } from '../pulling/settle.ts';
import { PULL_HELP } from '../speech/help/pull.ts';
import { helpText, readOptions } from '../speech/options.ts';
import { showProgress } from '../speech/progress.ts';
import { speechOf, spoken } from '../speech/speech.ts';
import { say } from '../speech/voice.ts';

const OPTIONS = {
  channel: { type: 'string', multiple: true },
  allow: { type: 'boolean' },
  'dry-run': { type: 'boolean' },
  json: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const;

const SIGNALS = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 } as const;

/** The first time between two files, the second time at once. */
const listen = () => {
  const ended = new AbortController();
  let status: number | undefined;
  for (const [signal, code] of Object.entries(SIGNALS))
    process.on(signal, () => {
      if (status !== undefined) process.exit(code);
      status = code;
      ended.abort();
    });
  return { ended: ended.signal, status: () => status };
};

/** A site, or the page or a document of one of its channels. */
const placeOf = (address: string | undefined) => {
  const url = address === undefined ? null : URL.parse(address);
  if (!url || !/^https?:$/.test(url.protocol)) return undefined;
  const [first = '', second] = url.pathname.split('/').filter(Boolean);
  const from = findVariant(first) && second && !second.includes('.') ? second : undefined;
  return { origin: url.origin, host: url.host, from };
};

const misuse = async (message: string): Promise<2> => {
  say(message);
  process.stderr.write(`\n${await helpText(PULL_HELP)}`);
  return 2;
};

const lineOf = ({ article, what, path, changed, kept, leftOut, why }: Outcome): string => {
  const speech = speechOf(process.env);
  const word = spoken(what, speech);
  const fields = [
    changed?.join(', '),
    kept && spoken(`kept as an editor left it: ${kept.join(', ')}`, speech),
    leftOut && spoken(`left out: ${leftOut.map((one) => spoken(one, speech)).join(', ')}`, speech),
  ];
  const more = [...fields.filter(Boolean), why && spoken(why, speech)].filter(Boolean).join('; ');
  return `${path ?? article} ${word}${more && `: ${more}`}\n`;
};

const run = async (): Promise<number> => {
  const options = await readOptions(OPTIONS, PULL_HELP, { allowPositionals: true });
  if (typeof options === 'number') return options;
  const { values, positionals } = options;
  const place = placeOf(positionals[0]);
  if (!place || positionals.length > 1) return misuse('write the address of one site, https://…');
  const folder = contentFolder();
  const channels = channelsIn(folder).map(({ id }) => id);
  if (!values.channel) return misuse(`--channel is missing; write one of ${channels.join(', ')}`);
  const unknown = values.channel.find((channel) => !channels.includes(channel));
  if (unknown !== undefined) return misuse(`--channel “${unknown}”: write one of ${channels.join(', ')}`);
  const { ended, status } = listen();
  const pulled = await pullSite({
    ask: askAt(place.origin, ended),
    ...{ host: place.host, from: place.from, channels: values.channel, folder },
    allow: values.allow ?? false,
    dryRun: values['dry-run'] ?? false,
    isOver: () => ended.aborted,
    progress: showProgress,
  });
  if (typeof pulled === 'string') {
    say(pulled);
    return status() ?? 1;
  }
  const { outcomes, same, isCut } = pulled;
  process.stdout.write(
    values.json ? `${JSON.stringify({ outcomes, same }, null, 2)}\n` : outcomes.map(lineOf).join(''),
  );
  const countOf = (what: Outcome['what']) => outcomes.filter((one) => one.what === what).length;
  const [made, changed, withdrawn] = [countOf('new'), countOf('changed'), countOf('withdrawn')];
  const [refused, failed] = [countOf('refused'), countOf('failed')];
  say(
    `${made} new, ${changed} changed, ${withdrawn} withdrawn, ${same + countOf('kept')} as they were; ${refused} refused, ${failed} not to be had`,
  );
  if (isCut) {
    say('interrupted: what was written is whole; run it again, and it goes on from there');
    return status() ?? 1;
  }
  return refused + failed > 0 ? 1 : 0;
};

await main(run);
