// What the documents name is there: commands and their options, files, addresses; and what they say that is tried without an account works.

import { spawnSync } from 'node:child_process';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { codeIn, commandsIn, halvesOf, linksIn } from '../support/documents.ts';
import { ROOT } from '../support/sample.ts';

const { scripts } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
  scripts: Record<string, string>;
};
const DOCUMENTS = [
  'README.md',
  'CONTRIBUTING.md',
  'ARCHITECTURE.md',
  ...globSync('docs/*.md', { cwd: ROOT }),
];
const textOf = (file: string) => readFileSync(join(ROOT, file), 'utf8');

const printed = new Map<string, string>();
/** What a command says of itself. Each is asked once. */
const helpOf = (args: readonly string[]): string => {
  const name = args.join(' ');
  const known = printed.get(name);
  if (known !== undefined) return known;
  const { stdout, stderr } = spawnSync(process.execPath, [...args, '--help'], {
    cwd: ROOT,
    encoding: 'utf8',
    env: { ...process.env, LC_ALL: 'C', WRANGLER_SEND_METRICS: 'false' },
  });
  printed.set(name, stdout + stderr);
  return stdout + stderr;
};

const WRANGLER = 'node_modules/wrangler/bin/wrangler.js';
/** Of wrangler's commands, without what is their argument. */
const WORDS = /^(deploy|rollback|tail|deployments|list|versions|upload)$/;

describe.each(DOCUMENTS)('%s', (file) => {
  test('names commands that there are, with options that they have', () => {
    for (const { command, name, options, wranglers } of commandsIn(textOf(file))) {
      expect(Object.keys(scripts), command).toContain(name);
      const [, script = ''] = /^node (?:--\S+ )?(\S+\.ts)$/.exec(scripts[name] ?? '') ?? [];
      for (const option of options) expect(helpOf([script]), command).toContain(option);
      for (const option of wranglers) expect(helpOf([WRANGLER, 'deploy']), command).toContain(option);
    }
    for (const code of codeIn(textOf(file))) {
      const [, said = ''] = /npx wrangler ([^|]*)/.exec(code) ?? [];
      const words = said.split(/\s+/);
      const verb = words.slice(0, 2).filter((word) => WORDS.test(word));
      for (const option of words.filter((word) => /^--\w/.test(word)))
        expect(helpOf([WRANGLER, ...verb]), code).toContain(option);
      if (said) expect(helpOf([WRANGLER, ...verb]), code).toContain(`wrangler ${verb.join(' ')}`);
    }
  });

  test('leads to files that there are', () => {
    const links = linksIn(textOf(file)).filter((link) => !/^https?:/.test(link));
    const named = codeIn(textOf(file)).filter((code) =>
      /^(src|docs|test|bench|\.github|content)\/[\w./-]+\.\w+$/.test(code),
    );
    for (const path of links) expect(existsSync(join(ROOT, file, '..', path)), path).toBe(true);
    // What is written by a command stands in no clone. ARCHITECTURE.md names some as the code imports them.
    for (const path of named.filter((path) => !/^content\/articles\//.test(path)))
      expect(existsSync(join(ROOT, path)) || existsSync(join(ROOT, 'src', path)), path).toBe(true);
  });
});

test.each(['docs/operating.md', 'docs/mirroring.md', 'docs/export.md'])(
  'both halves of %s name the same commands',
  (file) => {
    const [chinese, english] = halvesOf(textOf(file)).map((half) =>
      commandsIn(half).map(({ name, options, wranglers }) => [name, ...options, ...wranglers].join(' ')),
    );
    expect(chinese).toEqual(english);
  },
);
