// Whether a port can be listened on, before anything is built.

import { createServer } from 'node:net';

/** In a sentence; nothing where it can. */
export const portProblem = async (port: string): Promise<string | undefined> => {
  if (!/^\d{1,5}$/.test(port) || Number(port) < 1 || Number(port) > 65535)
    return `PORT is “${port}”; write a number from 1 to 65535, such as PORT=8788`;
  const server = createServer();
  const error = await new Promise<Error | undefined>((resolve) => {
    server.once('error', resolve);
    server.listen(Number(port), '127.0.0.1', () => resolve(undefined));
  });
  await new Promise((resolve) => server.close(resolve));
  return error && inUse(port, error);
};

export const inUse = (port: string, { message }: Error): string =>
  `port ${port} cannot be used (${message}); write PORT=8788 or another before the command`;
