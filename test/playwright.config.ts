import { join, resolve } from 'node:path';
import { defineConfig } from '@playwright/test';

const results = resolve(import.meta.dirname, '../out/test');

export default defineConfig({
  testDir: join(import.meta.dirname, 'e2e'),
  testMatch: '**/*.e2e.ts',
  // The unpacked folder that it looks at is made on Linux only.
  testIgnore: process.platform === 'linux' ? [] : ['**/packaged.e2e.ts'],
  outputDir: join(results, 'e2e'),
  // Two cores: a second Electron starts while the first one waits for its window.
  workers: 2,
  fullyParallel: false,
  forbidOnly: Boolean(process.env['CI']),
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: [['list'], ['json', { outputFile: join(results, 'e2e.json') }]],
});
