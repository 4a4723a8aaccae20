// Loaded before each test file of the project `node`: commands speak English, whatever terminal the tests run in, and every
// issue that any test formats has its Chinese.

import { vi } from 'vitest';
import { translation } from '../../src/commands/speech/speech.ts';
import type { Issue } from '../../src/content/issue.ts';

for (const name of ['LANGUAGE', 'LC_ALL', 'LC_MESSAGES']) delete process.env[name];
process.env.LANG = 'C.UTF-8';

/** The problems and remedies that no row of chinese.ts translates. */
export const untranslated = (issues: readonly Issue[]): string[] => [
  ...new Set(
    issues
      .flatMap(({ problem, remedy }) => [problem, remedy])
      .filter((text) => translation(text, 'zh-Hans') === undefined),
  ),
];

vi.mock(import('../../src/content/issue.ts'), async (original) => {
  const real = await original();
  const formatIssue: typeof real.formatIssue = (issue) => {
    const missing = untranslated([issue]);
    if (missing.length > 0) throw new Error(`chinese.ts has no row for: ${missing.join(' | ')}`);
    return real.formatIssue(issue);
  };
  return { ...real, formatIssue };
});
