// Another mirror, in another language and by HTTP, that was written from docs/mirroring.md by somebody who had read no code.

import { afterAll, beforeAll, test } from 'vitest';
import { endWithoutDrift } from '../../support/mirrored.ts';
import { hasPython, openPythonMirrors } from '../../support/python-mirror.ts';

let mirrors: Awaited<ReturnType<typeof openPythonMirrors>>;
beforeAll(async () => {
  mirrors = await openPythonMirrors();
});
afterAll(() => mirrors.close());

test.skipIf(!hasPython)('it ends with exactly what there is: of all, of a variant, of a channel', () =>
  endWithoutDrift(
    [{}, { variant: 'zh-Hant-TW' }, { variant: 'zh', channel: 'local' }],
    Number(process.env.RUNS ?? 8),
    mirrors.create,
  ),
);
