// What an export holds from the time before: the next one tells it on, as a deploy does what is live.

import { sinceIn } from '../site/since.ts';
import type { Before } from './live.ts';
import { historyIn } from './verify/history.ts';
import { readManifest } from './verify/read-manifest.ts';
import { folderAt } from './verify/source.ts';
