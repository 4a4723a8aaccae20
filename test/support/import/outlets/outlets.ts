// Pages as outlets have them, HTML and pasted: written before the importer was shown any of them. Every third was kept back until the
// importer was right about the others, and then was no longer unseen; docs/adr/0024-a-second-reader.md has the figures of each time.

import type { Kind } from '../kind.ts';
import { ELSEWHERE } from './elsewhere.ts';
import { LATER } from './later.ts';
import { MAINLAND } from './mainland.ts';
import { PASTED } from './pasted.ts';
import { PLATFORMS } from './platforms.ts';

const ALL: readonly Kind[] = [...MAINLAND, ...PLATFORMS, ...ELSEWHERE, ...PASTED];
const isKeptBack = (_: Kind, at: number): boolean => at % 3 === 2;

export const OUTLETS: readonly Kind[] = ALL.filter((kind, at) => !isKeptBack(kind, at));
export const KEPT_BACK: readonly Kind[] = ALL.filter(isKeptBack);

export const EVERY: readonly Kind[] = [...ALL, ...LATER];
