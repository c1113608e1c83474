import { resolve } from 'node:path';
import { defineConfig } from 'vitest/config';

const root = resolve(import.meta.dirname, '..');

export default defineConfig({
  root,
  test: {
    include: ['test/**/*.test.{ts,tsx}'],
    exclude: ['test/e2e/**', 'test/bench/**'],
    environment: 'node',
    // Native modules and temporary folders do not mix well with worker threads.
    pool: 'forks',
    maxWorkers: 2,
    testTimeout: 20_000,
    env: { TZ: 'Asia/Shanghai', NODE_ENV: 'test' },
  },
});
