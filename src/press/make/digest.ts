// Names and validators of what the build makes.

import { hash } from 'node:crypto';
import type { ETag } from '../../catalog/catalog.ts';

/** 132 bits of SHA-256 in base64url: no two documents of a site share it. http/serve/file.ts makes the same of a file. */
export const digest = (content: string | Uint8Array): string =>
  hash('sha256', content, 'base64url').slice(0, DIGEST_LENGTH);

/** The whole of it, as `sha256sum` prints it: what others check. */
export const sha256 = (content: string | Uint8Array): string => hash('sha256', content, 'hex');

export const DIGEST_LENGTH = 22;

export const etagOf = (text: string): ETag => `"${digest(text)}"`;
