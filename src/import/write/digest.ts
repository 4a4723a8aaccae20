// Short digests of text: for ids, and to know later what was imported.

import { createHash } from 'node:crypto';

export const digestOf = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 8);
