import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { createWorkerPrinter } from '../../electron/printing/worker-printer';
import { codeOf, valueOf } from '../builders/office';
import { sheetOf, signInModel } from './sheets';

/** Speaks the worker's language and prints nothing; `slow` waits for a cancel, `crash` and `throw` are bugs. */
const STAND_IN = `
const { parentPort } = require('node:worker_threads');
const cancelled = new Map();
parentPort.on('message', (message) => {
  const { job } = message;
  if (message.type === 'cancel') return cancelled.get(job)?.();
  const { number } = message.order.sheets[0];
  const done = (result) => parentPort.postMessage({ type: 'done', job, result });
  if (number === 'crash') process.exit(3);
  if (number === 'throw') return parentPort.postMessage({ type: 'bug', job, stack: 'a bug' });
  if (number === 'slow') return cancelled.set(job, () => done({ ok: false, error: { code: 'E_FORM_CANCELLED' } }));
  parentPort.postMessage({ type: 'progress', job, done: 1, total: 1 });
  done({ ok: true, value: { files: [new Uint8Array([job])], pages: [1], layouts: [{ layout: 2, pages: [] }] } });
});`;

const folder = mkdtempSync(join(tmpdir(), 'tidui-worker-'));
const file = join(folder, 'stand-in.cjs');
writeFileSync(file, STAND_IN);
const bugs: string[] = [];
const printer = createWorkerPrinter((stack) => bugs.push(stack), file);
const order = (number: string) => ({
  sheets: [sheetOf(signInModel(1), number)],
  together: false,
  createdAt: '2026-06-15T02:00:00.000Z',
});

afterEach(() => bugs.splice(0));
afterAll(() => {
  printer.close();
  rmSync(folder, { recursive: true, force: true });
});

describe('the worker printer', () => {
  it('passes on progress and outcome, each to who asked', async () => {
    const seen: number[] = [];
    const [first, second] = await Promise.all([
      printer.print(order('a'), (done) => seen.push(done)),
      printer.print(order('b')),
    ]);
    expect(valueOf(first).files[0]?.[0]).not.toBe(valueOf(second).files[0]?.[0]);
    expect(seen).toEqual([1]);
    expect(valueOf(first).layouts).toEqual([{ layout: 2, pages: [] }]);
  });

  it('cancels what is running, and says whether there was anything', async () => {
    const running = printer.print(order('slow'));
    expect(printer.cancel()).toBe(true);
    expect(codeOf(await running)).toBe('E_FORM_CANCELLED');
    expect(printer.cancel()).toBe(false);
  });

  it('answers a bug as a refusal and logs it', async () => {
    expect(codeOf(await printer.print(order('throw')))).toBe('E_FORM_PRINTING_FAILED');
    expect(bugs).toEqual(['a bug']);
  });

  it('starts another worker when one has died', async () => {
    expect(codeOf(await printer.print(order('crash')))).toBe('E_FORM_PRINTING_FAILED');
    expect(bugs[0]).toContain('code 3');
    expect((await printer.print(order('c'))).ok).toBe(true);
  });
});
