// Telling a hub, whatever it answers.

import { createServer } from 'node:http';
import { describe, expect, test } from 'vitest';
import { pingHub } from '../../src/deploy/websub.ts';
import { listen } from '../support/run/servers/hub.ts';

describe('pinging', () => {
  const answering = async (answers: number[]) => {
    const server = createServer((_request, response) => {
      asked++;
      response.writeHead(answers.shift() ?? 204).end();
    });
    let asked = 0;
    return { url: await listen(server), asked: () => asked, close: () => server.close() };
  };

  test.each([
    ['an error that passes', [503, 429], ['a'], [], 3],
    ['a refusal, which is not tried again', [400], ['a'], ['a'], 1],
    ['a refusal of one topic', [400], ['a', 'b'], ['a'], 2],
    ['a hub that is down', [500, 500, 500, 500, 500, 500, 500, 500, 500], ['a'], ['a'], 3],
  ])('%s', async (_, answers, topics, left, tries) => {
    const server = await answering(answers);
    // One at a time, so that the first answer is the first topic's.
    const result = await pingHub(server.url, topics, { pause: 1, tries: 3, atOnce: 1 });
    server.close();
    expect(result.left).toEqual(left);
    expect(server.asked()).toBe(tries);
  });

  describe('a hub that is elsewhere', () => {
    /** Leads from its front to where the answers of a hub are, and hears how it was asked there. */
    const moved = async (status: number, location?: string) => {
      const heard: string[] = [];
      const server = createServer(async (request, response) => {
        let body = '';
        for await (const chunk of request) body += chunk;
        heard.push(`${request.method} ${request.url} ${new URLSearchParams(body).get('hub.topic')}`);
        if (request.url === '/') response.writeHead(status, location ? { Location: location } : {}).end();
        else response.writeHead(204).end();
      });
      const url = await listen(server);
      const result = await pingHub(`${url}/`, ['a'], { pause: 1, tries: 2 });
      server.close();
      return { heard, ...result };
    };

    test.each([301, 302, 307, 308])('is asked there in the same way: %d', async (status) => {
      const { heard, left, problems } = await moved(status, '/new');
      expect(heard).toEqual(['POST / a', 'POST /new a']);
      expect([left, problems]).toEqual([[], []]);
    });

    test('has taken it where it shows another page', async () => {
      const { heard, left } = await moved(303, '/thanks');
      expect([heard, left]).toEqual([['POST / a'], []]);
    });

    test.each<[what: string, location: string | undefined, problem: string]>([
      [
        'leads to itself',
        '/',
        'the hub leads from one address to the next; look whether `hub` in site.yaml is its address',
      ],
      ['leads to no address', 'http://[', 'the hub answered 301'],
      ['says nowhere', undefined, 'the hub answered 301'],
      [
        'leads to a file',
        'file:///etc/passwd',
        'the hub leads to file:///etc/passwd; only http and https are asked',
      ],
    ])('is not told where it %s', async (_, location, problem) => {
      const { left, problems } = await moved(301, location);
      expect([left, problems]).toEqual([['a'], [`a: ${problem}`]]);
    });
  });

  test('a hub that does not listen is given up after the first topics', async () => {
    const topics = Array.from({ length: 50 }, (_, index) => `topic-${index}`);
    const { left, problems } = await pingHub('http://127.0.0.1:1/', topics, { pause: 1, tries: 2 });
    expect(left).toEqual(topics);
    expect(problems.length).toBeLessThan(5);
  });
});
