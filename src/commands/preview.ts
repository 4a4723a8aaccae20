// `npm run preview`: builds, puts beside the build what readers do not have yet, and uploads that as a version that gets no visitors.

import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { toInstant } from '../content/date.ts';
import { writeWhole } from '../press/disk/whole-file.ts';
import { listPaths, PREVIEW_FOLDER, previewFiles } from '../press/preview.ts';
import { outputFolder } from './environment.ts';
import { main } from './main.ts';
import { buildAndSay, holdOutput, mayUpload } from './run.ts';
import { type Help, readOptions } from './speech/options.ts';
import { say } from './speech/voice.ts';
import { publish } from './upload/wrangler.ts';

const OPTIONS = { alias: { type: 'string' }, help: { type: 'boolean', short: 'h' } } as const;

const HELP: Help = {
  en: `Usage: npm run preview [-- --alias NAME] [-- options of wrangler versions upload, such as --dry-run]

Uploads a version of the Worker that shows what is withheld and what is scheduled, below a path that nobody guesses, and prints
that path. Readers go on with what is deployed, ids.lock stays as it is, and nothing of it is in feeds, sitemaps or caches.
Whoever has the whole address sees the drafts: each preview has another path.

  --alias NAME   the name that the address begins with; drafts unless given
  --help         show this
`,
  zh: `用法：npm run preview [-- --alias 名称] [-- wrangler versions upload 的选项，如 --dry-run]

上传一个供预览的版本：暂不发布和定时发布的文章，都放在一个猜不到的路径下，并把路径列出来。读者看到的仍是已部署的内容，
ids.lock 不变；订阅、站点地图和缓存里都没有这些文章。拿到完整网址的人都能看到草稿；每次预览换一个路径。

  --alias 名称   网址开头的名称；不写则为 drafts
  --help         显示本说明
`,
};

/** 128 bits of chance, in 32 digits. */
const unguessable = (): string => Buffer.from(crypto.getRandomValues(new Uint8Array(16))).toString('hex');

const run = async (): Promise<number> => {
  const options = await readOptions(OPTIONS, HELP, { allowPositionals: true });
  if (typeof options === 'number') return options;
  const { values, positionals } = options;
  const release = await holdOutput();
  const output = outputFolder();
  const built = await buildAndSay({ thorough: true, issuesTo: process.stderr });
  if (!built || !mayUpload()) return 1;
  const token = unguessable();
  const drafts = built.draftsAt(toInstant(new Date().toISOString()));
  // What the build did not write never stays: the next one, or a deploy, takes it away if this process can't.
  const remove = () => rmSync(join(output, PREVIEW_FOLDER), { recursive: true, force: true });
  process.once('exit', remove);
  for (const [path, text] of previewFiles(drafts, token)) writeWhole(join(output, path), text);
  const alias = ['--preview-alias', values.alias ?? 'drafts'];
  const status = await publish(positionals, ['versions', 'upload', 'src/preview.ts', ...alias]);
  remove();
  release();
  if (status !== 0) return status;
  say('add these paths to the address that wrangler printed');
  for (const path of Object.values(listPaths(drafts, token))) process.stdout.write(`${path}\n`);
  return 0;
};

await main(run);
