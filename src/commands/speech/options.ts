// The options of a command: read, or the help shown in their place.

import { type ParseArgsConfig, type ParseArgsOptionsConfig, parseArgs } from 'node:util';

/** In English, and in Simplified where there is any. */
export interface Help {
  readonly en: string;
  readonly zh?: string;
}

/** In the language of the terminal; the dictionaries are loaded only for those who read Chinese. */
export const helpText = async ({ en, zh }: Help): Promise<string> => {
  const { inScript, speechOf } = await import('./speech.ts');
  const speech = speechOf(process.env);
  return speech === 'en' || zh === undefined ? en : inScript(zh, speech);
};

type Read<O extends ParseArgsOptionsConfig> = ReturnType<
  typeof parseArgs<{ options: O; allowPositionals: boolean }>
>;

/** What was asked for; or the exit status, where help was shown: 0 when it was asked for, 2 for an unknown option. */
export const readOptions = async <const O extends ParseArgsOptionsConfig>(
  options: O & { help: { type: 'boolean' } },
  help: Help,
  { allowPositionals = false }: Pick<ParseArgsConfig, 'allowPositionals'> = {},
): Promise<Read<O> | 0 | 2> => {
  try {
    const read = parseArgs({ options, allowPositionals });
    if (!(read.values as { help?: boolean }).help) return read as Read<O>;
    process.stdout.write(await helpText(help));
    return 0;
  } catch (error) {
    process.stderr.write(`${(error as Error).message}\n\n${await helpText(help)}`);
    return 2;
  }
};
