// A small HTTP/1.1 client that sends exactly the bytes it is given, as fetch would mend them, and that reads strictly:
// what does not belong to an answer is an error. A character is a byte here, in what is sent and in headers.

import { connect } from 'node:net';

export interface RawAnswer {
  readonly status: number;
  /** In the order and case in which they came. */
  readonly headers: readonly (readonly [name: string, value: string])[];
  readonly body: Buffer;
  /** Until all of it was there. */
  readonly milliseconds: number;
}

export interface RawConnection {
  /** Sends a request and reads its answer, which has no body when the method is HEAD. */
  readonly send: (request: string) => Promise<RawAnswer>;
  /** Closes, and returns what the server sent beyond its answers, such as a body in an answer to HEAD. */
  readonly close: () => Promise<string>;
}

/** In milliseconds: a server that says nothing is broken. */
const PATIENCE = 20_000;

/** The values of a header, joined by commas; nothing when it was not sent. */
export const headerOf = ({ headers }: RawAnswer, name: string): string | undefined => {
  const values = headers.filter(([sent]) => sent.toLowerCase() === name.toLowerCase());
  return values.length > 0 ? values.map(([, value]) => value).join(', ') : undefined;
};

export const openRaw = async (port: number): Promise<RawConnection> => {
  const socket = connect({ port, host: '127.0.0.1', noDelay: true, allowHalfOpen: true });
  let came = Buffer.alloc(0);
  let ended = false;
  let wake = () => {};
  socket.on('data', (data) => {
    came = Buffer.concat([came, data]);
    wake();
  });
  // A server that refuses may close while it is still being sent to: what it answered before counts.
  for (const event of ['end', 'close', 'error'])
    socket.on(event, () => {
      ended = true;
      wake();
    });

  /** Waits until `find` finds it in what came. */
  const read = async <T>(what: string, find: () => T | undefined): Promise<T> => {
    for (const end = Date.now() + PATIENCE; ; ) {
      const found = find();
      if (found !== undefined) return found;
      const left = ended ? 0 : end - Date.now();
      const came300 = JSON.stringify(came.toString('latin1').slice(0, 300));
      if (left <= 0) throw new Error(`${ended ? 'closed' : 'silent'} before ${what}, after ${came300}`);
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, left);
        wake = () => {
          clearTimeout(timer);
          resolve();
        };
      });
    }
  };
  const take = (length: number) => {
    if (came.length < length) return undefined;
    const taken = came.subarray(0, length);
    came = came.subarray(length);
    return taken;
  };
  const line = () => {
    const end = came.indexOf('\r\n');
    return end < 0 ? undefined : take(end + 2)?.toString('latin1', 0, end);
  };
  const readHead = async () => {
    const first = await read('a status line', line);
    const [, status] = /^HTTP\/1\.[01] (\d{3}) /.exec(first) ?? [];
    if (!status) throw new Error(`no status line: ${JSON.stringify(first.slice(0, 300))}`);
    const headers: [name: string, value: string][] = [];
    for (;;) {
      const text = await read('the end of the headers', line);
      if (text === '') return { status: Number(status), headers };
      const [, name, value] = /^([\w-]+):[ \t]*(.*?)[ \t]*$/.exec(text) ?? [];
      if (name === undefined || value === undefined) throw new Error(`no header: ${JSON.stringify(text)}`);
      headers.push([name, value]);
    }
  };
  const readChunks = async () => {
    for (const chunks: Buffer[] = []; ; ) {
      const size = Number.parseInt(await read('the size of a chunk', line), 16);
      chunks.push(await read('a chunk', () => take(size)));
      if ((await read('the end of a chunk', line)) !== '') throw new Error('a chunk is longer than it says');
      if (size === 0) return Buffer.concat(chunks);
    }
  };

  await new Promise((resolve, reject) => socket.once('connect', resolve).once('error', reject));
  return {
    send: async (request) => {
      const start = performance.now();
      socket.write(request, 'latin1');
      let head = await readHead();
      while (head.status === 100) head = await readHead();
      const answer = { ...head, body: Buffer.alloc(0), milliseconds: 0 };
      const length = headerOf(answer, 'Content-Length');
      // RFC 9112 section 6.3.
      if (!request.startsWith('HEAD ') && head.status !== 204 && head.status !== 304)
        answer.body =
          headerOf(answer, 'Transfer-Encoding') === 'chunked'
            ? await readChunks()
            : await read('the body', () => take(Number(length ?? 0)));
      return { ...answer, milliseconds: performance.now() - start };
    },
    close: async () => {
      socket.end();
      await read('the end', () => ended || undefined);
      socket.destroy();
      return came.toString('latin1');
    },
  };
};
