import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { check, readPlaywright, readVitest, suite, sum } from './steps.mts';

vi.spyOn(process.stdout, 'write').mockReturnValue(true);

const vitestReport = (numbers: object, testResults: readonly object[] = []): string =>
  JSON.stringify({
    numPassedTests: 0,
    numFailedTests: 0,
    numPendingTests: 0,
    numTodoTests: 0,
    ...numbers,
    testResults,
  });

describe('what npm test counts', () => {
  it('reads the runners’ own reports', () => {
    expect(readVitest(vitestReport({ numPassedTests: 3, numFailedTests: 1, numTodoTests: 2 }))).toEqual({
      passed: 3,
      failed: 1,
      skipped: 2,
    });
    const unloaded = [{ status: 'failed', assertionResults: [] }];
    expect(readVitest(vitestReport({ numPassedTests: 3 }, unloaded)).failed).toBe(1);
    const stats = { expected: 4, unexpected: 1, flaky: 1, skipped: 1 };
    expect(readPlaywright(JSON.stringify({ stats, errors: [{}] }))).toEqual({
      passed: 4,
      failed: 3,
      skipped: 1,
    });
  });

  it('a check that fails or throws is one failure', async () => {
    expect(await check('good', async () => ({ code: 0, output: '' }))).toEqual({
      passed: 1,
      failed: 0,
      skipped: 0,
    });
    expect((await check('bad', async () => ({ code: 2, output: '' }))).failed).toBe(1);
    expect((await check('worse', () => Promise.reject(new Error('x')))).failed).toBe(1);
  });

  it.each([
    ['a runner that dies without a report', 'process.exit(3)', undefined, 1],
    ['a runner that ran nothing', 'process.exit(0)', {}, 1],
    ['a runner that fails after good cases', 'process.exit(1)', { numPassedTests: 2 }, 1],
    ['a runner whose cases are good', 'process.exit(0)', { numPassedTests: 2 }, 0],
  ])('%s', async (_name, script, report, failed) => {
    const file = join(mkdtempSync(join(tmpdir(), 'steps-')), 'report.json');
    if (report) writeFileSync(file, vitestReport(report));
    expect((await suite('x', ['-e', script], process.env, file, readVitest)).failed).toBe(failed);
  });

  it('adds up', () => {
    const one = { passed: 1, failed: 2, skipped: 3 };
    expect(sum([one, one])).toEqual({ passed: 2, failed: 4, skipped: 6 });
  });
});
