import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { AppError } from '../../../shared/kernel/errors';
import type { Result } from '../../../shared/kernel/result';
import { type AppContext, createAppContext } from '../../app-context';
import { type DemoClock, demoClock } from './clock';

/** A step of the demo was refused: the demo stops, and its answer says where and why. */
export class DemoRefused extends Error {
  readonly refusal: AppError;
  constructor(refusal: AppError) {
    super(refusal.code);
    this.refusal = refusal;
  }
}

/** The value of a step that must succeed. */
export const must = <T>(result: Result<T>): T => {
  if (!result.ok) throw new DemoRefused(result.error);
  return result.value;
};

/** The day on which the story begins. */
export const DEMO_DAY = '2026-06-15';

/** Somebody who may sign in at one of the demo's offices. */
export type DemoUser = {
  readonly office: string;
  readonly name: string;
  readonly password: string;
  readonly roles: readonly string[];
};

export type DemoStep = { readonly step: string; readonly facts: Readonly<Record<string, unknown>> };

/** Where the demo plays: two offices on one clock, a folder for what they hand out, and a list of what happened. */
export type Stage = {
  readonly out: string;
  readonly workbooks: string;
  readonly files: string;
  readonly clock: DemoClock;
  readonly head: AppContext;
  readonly branch: AppContext;
  readonly tell: (step: string, facts: Readonly<Record<string, unknown>>) => void;
  readonly steps: readonly DemoStep[];
  readonly introduce: (user: DemoUser) => void;
  readonly users: readonly DemoUser[];
};

/** Part of the story that a feature plays. `at` is its place in the story of all features; at the same place their own order counts. */
export type Act = { readonly at: number; readonly play: (stage: Stage) => void | Promise<void> };

const FOLDERS = ['head', 'branch', 'sheets', 'files'] as const;

/** Open both offices in fresh folders under `out`; what an earlier run left there is removed. */
export const setStage = (out: string): Stage => {
  mkdirSync(out, { recursive: true });
  for (const folder of FOLDERS) {
    rmSync(join(out, folder), { recursive: true, force: true });
    mkdirSync(join(out, folder), { recursive: true });
  }
  const clock = demoClock(DEMO_DAY);
  const open = (folder: string): AppContext => must(createAppContext({ dataDir: join(out, folder), clock }));
  const steps: DemoStep[] = [];
  const users: DemoUser[] = [];
  return {
    out,
    workbooks: join(out, 'sheets'),
    files: join(out, 'files'),
    clock,
    head: open('head'),
    branch: open('branch'),
    tell: (step, facts) => {
      steps.push({ step, facts });
    },
    steps,
    introduce: (user) => {
      users.push(user);
    },
    users,
  };
};
