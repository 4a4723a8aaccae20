// A WebSub hub on loopback (W3C Recommendation, sections 5 to 7): subscribe, verify the intent, deliver what a topic holds, signed.

import { createHmac } from 'node:crypto';
import { createServer, type IncomingMessage, type Server } from 'node:http';

interface Subscription {
  readonly topic: string;
  readonly callback: string;
  readonly secret: string | null;
}

export interface Hub {
  readonly url: string;
  /** The topics that publishers pinged, in order. */
  readonly pinged: string[];
  /** How many deliveries succeeded. */
  readonly delivered: () => number;
  /** Answers publishers with this status and does nothing else, while it is set. */
  fail: number | undefined;
  readonly close: () => Promise<void>;
}

const read = async (request: IncomingMessage): Promise<URLSearchParams> => {
  let text = '';
  for await (const chunk of request) text += chunk;
  return new URLSearchParams(text);
};

export const listen = (server: Server, port = 0): Promise<string> =>
  new Promise((resolve) =>
    server.listen(port, '127.0.0.1', () =>
      resolve(`http://127.0.0.1:${(server.address() as { port: number }).port}`),
    ),
  );

/** Section 5.3: the subscriber must give the challenge back. */
const verifies = async ({ topic, callback }: Subscription): Promise<boolean> => {
  const challenge = `challenge-${Math.random()}`;
  const url = new URL(callback);
  for (const [name, value] of Object.entries({ mode: 'subscribe', topic, challenge, lease_seconds: '3600' }))
    url.searchParams.set(`hub.${name}`, value);
  const answer = await fetch(url);
  return answer.ok && (await answer.text()) === challenge;
};

/** Section 7: the whole of the topic, with its media type, and a signature by the subscriber's secret. */
const deliver = async (hub: string, { topic, callback, secret }: Subscription): Promise<boolean> => {
  const content = await fetch(topic);
  const body = Buffer.from(await content.arrayBuffer());
  const answer = await fetch(callback, {
    method: 'POST',
    body,
    headers: {
      'Content-Type': content.headers.get('Content-Type') ?? '',
      Link: `<${hub}>; rel="hub", <${topic}>; rel="self"`,
      ...(secret && {
        'X-Hub-Signature': `sha256=${createHmac('sha256', secret).update(body).digest('hex')}`,
      }),
    },
  });
  return answer.ok;
};

export const openHub = async (): Promise<Hub> => {
  const subscriptions: Subscription[] = [];
  let delivered = 0;
  const server = createServer(async (request, response) => {
    const form = await read(request);
    const mode = form.get('hub.mode');
    const topic = form.get('hub.topic') ?? '';
    if (hub.fail) response.writeHead(hub.fail).end();
    else if (mode === 'subscribe') {
      response.writeHead(202).end();
      const subscription = {
        topic,
        callback: form.get('hub.callback') ?? '',
        secret: form.get('hub.secret'),
      };
      if (await verifies(subscription)) subscriptions.push(subscription);
    } else if (mode === 'publish' && form.get('hub.url') === topic) {
      hub.pinged.push(topic);
      response.writeHead(204).end();
      // A subscriber that is gone, or a Worker between two deploys, ends no hub.
      for (const subscription of subscriptions.filter((known) => known.topic === topic))
        if (await deliver(hub.url, subscription).catch(() => false)) delivered++;
    } else response.writeHead(400).end();
  });
  const hub: Hub = {
    url: await listen(server),
    pinged: [],
    delivered: () => delivered,
    fail: undefined,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
  return hub;
};
