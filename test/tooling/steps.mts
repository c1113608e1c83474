import { readFileSync } from 'node:fs';
import { type Outcome, runQuietly, runThrough } from '../../electron/runtime/processes.mts';

/** What one part of the test run found: single checks count as one case. */
export type Count = { readonly passed: number; readonly failed: number; readonly skipped: number };

export const sum = (counts: readonly Count[]): Count =>
  counts.reduce((a, b) => ({
    passed: a.passed + b.passed,
    failed: a.failed + b.failed,
    skipped: a.skipped + b.skipped,
  }));

const one = (good: boolean): Count => ({ passed: good ? 1 : 0, failed: good ? 0 : 1, skipped: 0 });
const seconds = (since: number): string => `${((performance.now() - since) / 1000).toFixed(1)} s`;

/** A check that says yes or no; what it printed is shown only when it failed. */
export const check = async (name: string, work: () => Promise<Outcome>): Promise<Count> => {
  const since = performance.now();
  const { code, output } = await work().catch((error: Error) => ({ code: 1, output: `${error.message}\n` }));
  process.stdout.write(`${code === 0 ? '✓' : '✗'} ${name} (${seconds(since)})\n${code === 0 ? '' : output}`);
  return one(code === 0);
};

/** A quiet local tool, run by this Node. */
export const tool = (script: string, ...args: readonly string[]): Promise<Outcome> =>
  runQuietly(process.execPath, [script, ...args], { env: { ...process.env, FORCE_COLOR: '0' } });

/**
 * A test runner whose own report counts its cases.
 *
 * A runner that dies, reports nothing or ran nothing has failed, whatever else it says.
 */
export const suite = async (
  name: string,
  args: readonly string[],
  env: NodeJS.ProcessEnv,
  report: string,
  read: (json: string) => Count,
): Promise<Count> => {
  const since = performance.now();
  process.stdout.write(`\n— ${name}\n`);
  const code = await runThrough(process.execPath, args, env);
  const count = counted(report, read);
  const broken = count.failed === 0 && (code !== 0 || count.passed === 0);
  process.stdout.write(`— ${name}: ${count.passed} passed, ${count.failed} failed (${seconds(since)})\n`);
  if (broken) process.stdout.write(`✗ ${name} ended with ${code} after ${count.passed} cases\n`);
  return broken ? { ...count, failed: 1 } : count;
};

const counted = (report: string, read: (json: string) => Count): Count => {
  try {
    return read(readFileSync(report, 'utf8'));
  } catch {
    return { passed: 0, failed: 0, skipped: 0 };
  }
};

/** Vitest's JSON report. A file that cannot even be loaded counts as one failure. */
export const readVitest = (json: string): Count => {
  const report = JSON.parse(json) as {
    readonly numPassedTests: number;
    readonly numFailedTests: number;
    readonly numPendingTests: number;
    readonly numTodoTests: number;
    readonly testResults: readonly {
      readonly status: string;
      readonly assertionResults: readonly unknown[];
    }[];
  };
  const unloaded = report.testResults.filter(
    (file) => file.status === 'failed' && file.assertionResults.length === 0,
  );
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + unloaded.length,
    skipped: report.numPendingTests + report.numTodoTests,
  };
};

/** Playwright's JSON report. Errors outside of any test count, too. */
export const readPlaywright = (json: string): Count => {
  const report = JSON.parse(json) as {
    readonly stats: {
      readonly expected: number;
      readonly unexpected: number;
      readonly flaky: number;
      readonly skipped: number;
    };
    readonly errors: readonly unknown[];
  };
  const { expected, unexpected, flaky, skipped } = report.stats;
  return { passed: expected, failed: unexpected + flaky + report.errors.length, skipped };
};
