// Content to a deployment by the press, as it is at an instant, and the Worker over it with a clock of the test's.

import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { ContentFiles } from '../../../../src/content/content.ts';
import { formatIssue } from '../../../../src/content/issue.ts';
import { createApp } from '../../../../src/http/app.ts';
import { filesIn } from '../../../../src/press/disk/output-folder.ts';
import type { Output } from '../../../../src/press/make/output.ts';
import { createPress, type Purpose } from '../../../../src/press/press.ts';
import { assetsOf, catalogOf, ROOT } from '../../sample.ts';

export const openPress = () => {
  const folder = mkdtempSync(join(tmpdir(), 'fanjian-pressed-'));
  return {
    folder,
    close: () => rmSync(folder, { recursive: true, force: true }),
    /** The content must have no errors. */
    press: async (files: ContentFiles, purpose: Purpose, name = 'build'): Promise<Output> => {
      const [content, output] = [join(folder, `${name}-content`), join(folder, name)];
      rmSync(content, { recursive: true, force: true });
      for (const [path, bytes] of files) {
        mkdirSync(dirname(join(content, path)), { recursive: true });
        writeFileSync(join(content, path), bytes);
      }
      const said: string[] = [];
      const voice = {
        progress: () => ({ add: () => {}, end: () => {} }),
        waits: () => {},
        tell: (issues: Parameters<typeof formatIssue>[0][]) => void said.push(...issues.map(formatIssue)),
      };
      const workshop = { root: ROOT, content, output, url: 'https://news.example' };
      // biome-ignore lint/suspicious/noExplicitAny: only what it asks for
      const built = await createPress(workshop, voice as any).build(purpose);
      if (!built) throw new Error(said.join('\n'));
      return new Map(filesIn(output).map((path) => [path, new Uint8Array(readFileSync(join(output, path)))]));
    },
  };
};

/** The Worker over a deployment, asked at instants. */
export const workerOver = (output: Output) => {
  let now = 0;
  const catalog = catalogOf(
    new Map([['catalog.ts', new TextDecoder().decode(output.get('catalog.ts') as Uint8Array)]]),
  );
  const app = createApp(catalog, () => now);
  const assets = assetsOf(output);
  return async (instant: string, path: string, headers: Record<string, string> = {}): Promise<Response> => {
    now = Date.parse(instant);
    return app.fetch(new Request(`https://news.example${path}`, { headers }), { ASSETS: assets });
  };
};
