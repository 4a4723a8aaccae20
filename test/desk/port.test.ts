// A port that the desk can't have is said before anything is built.

import { createServer } from 'node:net';
import { expect, test } from 'vitest';
import { portProblem } from '../../src/desk/port.ts';

test.each(['', 'abc', '0', '65536', '-1', '80.5', '8787 '])('“%s” is no port', async (port) => {
  expect(await portProblem(port)).toBe(
    `PORT is “${port}”; write a number from 1 to 65535, such as PORT=8788`,
  );
});

test('a port that somebody listens on is in use, and afterwards it is free', async () => {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const port = String((server.address() as { port: number }).port);
  expect(await portProblem(port)).toMatch(
    /^port \d+ cannot be used \(.*EADDRINUSE.*\); write PORT=8788 or another before the command$/,
  );
  await new Promise((resolve) => server.close(resolve));
  expect(await portProblem(port)).toBeUndefined();
});
