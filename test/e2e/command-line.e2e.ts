import { expect, test } from '@playwright/test';
import { runTidui } from './harness/command-line';

test('the command line says nothing but its answer, and passes its exit code on', () => {
  const help = runTidui(['--help']);
  expect(help.code).toBe(0);
  expect(help.stdout.trim()).not.toBe('');
  expect(help.stderr).toBe('');
  expect(runTidui(['no-such-command']).code).toBe(2);
});
