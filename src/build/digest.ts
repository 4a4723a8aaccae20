// Names and validators of what the build makes.

import { createHash } from 'node:crypto';
import type { ETag } from '../catalog/catalog.ts';

/** 132 bits of SHA-256 in base64url: no two documents of a site share it. http/files.ts makes the same of a file. */
export const digest = (text: string): string =>
  createHash('sha256').update(text).digest('base64url').slice(0, 22);

export const etagOf = (text: string): ETag => `"${digest(text)}"`;
