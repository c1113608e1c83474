import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type AppContext, type AppOptions, createAppContext } from '../../electron/app-context';
import { setUpOffice } from '../../electron/features/office/service';
import type { SetUp } from '../../shared/features/office/types';
import type { Clock } from '../../shared/kernel/dates';
import type { Result } from '../../shared/kernel/result';

/** A clock that stands still until it is moved. */
export const fixedClock = (day = '2026-06-15'): Clock & { set: (day: string) => void } => {
  let today = day;
  let tick = 0;
  return {
    set: (next) => {
      today = next;
    },
    today: () => today,
    now: () => {
      tick += 1;
      return `${today}T02:00:${String(Math.floor(tick / 1000) % 60).padStart(2, '0')}.${String(tick % 1000).padStart(3, '0')}Z`;
    },
  };
};

/** The value of an answer that must be one; a refusal fails the test with its code. */
export const valueOf = <T>(result: Result<T>): T => {
  if (!result.ok) throw new Error(`refused: ${JSON.stringify(result.error)}`);
  return result.value;
};

/** The code of an answer that must be a refusal. */
export const codeOf = (result: Result<unknown>): string => {
  if (result.ok) throw new Error(`not refused: ${JSON.stringify(result.value)}`);
  return result.error.code;
};

export const BRANCH: SetUp = {
  kind: 'branch',
  branchKind: 'own',
  code: 'BJ01',
  name: '北京分公司',
  company: '恒源科技有限公司',
  administrator: '周敏',
};
export const HEAD: SetUp = {
  kind: 'head',
  branchKind: null,
  code: 'HQ',
  name: '总部',
  company: '恒源科技有限公司',
  administrator: '陈立',
};

/** Stretching the recovery code takes most of the time of a file between offices; what a test seals is no secret. */
export const CHEAP_STRETCH = { N: 2, r: 1, p: 1 } as const;

/** A migrated database without an office: the first one of a test file is migrated, the others start as its copy. */
let empty: Uint8Array | undefined;

/** A real office on a real SQLite file in a folder of its own; `dispose` closes it and removes the folder. */
export const openOffice = (
  setUp: SetUp = BRANCH,
  clock: Clock = fixedClock(),
  more: Partial<AppOptions> = {},
): AppContext & { readonly dispose: () => void } => {
  const dataDir = mkdtempSync(join(tmpdir(), 'tidui-test-'));
  if (empty !== undefined) writeFileSync(join(dataDir, 'tidui.sqlite'), empty);
  const app = valueOf(createAppContext({ dataDir, clock, stretch: CHEAP_STRETCH, ...more }));
  empty ??= app.db.raw.serialize();
  // Nothing here outlives the computer, so nothing waits for its disk; what a killed process leaves is another test's matter.
  app.db.raw.pragma('synchronous = OFF');
  valueOf(setUpOffice(app, setUp));
  return Object.assign(Object.create(app) as AppContext, {
    dispose: () => {
      app.close();
      rmSync(dataDir, { recursive: true, force: true });
    },
  });
};
