// Loaded before a command that is measured: writes into the file PEAK_FILE, when it ends, how much memory it held at most.

import { writeFileSync } from 'node:fs';
import { isMainThread } from 'node:worker_threads';
import { peakOfSelf } from './proc.ts';

const { PEAK_FILE } = process.env;
// Threads are in the same memory, and load this too.
if (isMainThread && PEAK_FILE) process.on('exit', () => writeFileSync(PEAK_FILE, String(peakOfSelf())));
