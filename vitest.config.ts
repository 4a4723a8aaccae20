// Two projects in one run: pure modules in Node, the Worker inside workerd over what the build made of test/content.

import { cloudflareTest } from '@cloudflare/vitest-plugin';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    projects: [
      { test: { name: 'node', include: ['test/*.test.ts'], testTimeout: 120_000 } },
      {
        plugins: [cloudflareTest({ wrangler: { configPath: './wrangler.toml' } })],
        test: { name: 'workerd', include: ['test/workerd/*.test.ts'], testTimeout: 60_000 },
      },
    ],
  },
});
