import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { createAppContext } from '../../../electron/app-context';
import { findOffice } from '../../../electron/features/office/repository';
import {
  readDraft,
  readPlace,
  removeDraft,
  renameOffice,
  saveDraft,
  setUpOffice,
} from '../../../electron/features/office/service';
import { zSetUp } from '../../../shared/features/office/schema';
import { BRANCH, codeOf, valueOf } from '../../builders/office';

const dataDir = mkdtempSync(join(tmpdir(), 'tidui-office-'));
const app = valueOf(createAppContext({ dataDir }));
afterAll(() => {
  app.close();
  rmSync(dataDir, { recursive: true, force: true });
});

const NAMES = { name: '京北分公司', company: '恒源科技集团', administrator: '吴敏' };

it('keeps what the wizard was told before there is an office', () => {
  valueOf(saveDraft(app, 'setUp', '{"code":"BJ01"}'));
  expect(readDraft(app, 'setUp')).toBe('{"code":"BJ01"}');
  valueOf(removeDraft(app, 'setUp'));
  expect(readDraft(app, 'setUp')).toBeNull();
});

it('changes its names after set-up, never its code', () => {
  expect(codeOf(renameOffice(app, NAMES))).toBe('E_NOT_SET_UP');
  valueOf(setUpOffice(app, BRANCH));
  valueOf(renameOffice(app, NAMES));
  expect(findOffice(app.db)).toMatchObject({ ...NAMES, code: 'BJ01', kind: 'branch' });
  expect(app.user).toBe('吴敏');
  expect(readPlace(app).dataFolder).toBe(dataDir);
});

it.each([
  ['a code in small letters', { code: 'bj01' }],
  ['a code of one', { code: 'B' }],
  ['a code with a blank', { code: 'BJ 01' }],
  ['a branch of no kind', { branchKind: null }],
  ['a head office with a kind of branch', { kind: 'head' }],
  ['no administrator', { administrator: ' ' }],
])('is not set up with %s', (_name, given) =>
  expect(zSetUp.safeParse({ ...BRANCH, ...given }).success).toBe(false),
);
