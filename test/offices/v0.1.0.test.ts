import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { createAppContext } from '../../electron/app-context';
import { checkDatabase } from '../../electron/database/check';
import { valueOf } from '../builders/office';
import {
  auditHashAt,
  checkUnopened,
  copyOffice,
  countRecords,
  hashOfKept,
  readBranch,
  readPackages,
  readRecords,
  readRegister,
  say,
} from './old-office';

type Shown = Readonly<Record<string, Readonly<Record<string, readonly unknown[]>>>>;
type OfficeThen = {
  readonly audit: { readonly seq: number; readonly hash: string };
  readonly packages: Readonly<Record<string, readonly unknown[]>>;
};
type Expected = {
  readonly day: string;
  readonly owner: string;
  readonly branchFingerprint: string;
  /** The five counts of the first and of the second report. */
  readonly receipts: readonly Readonly<Record<string, number>>[];
  readonly branch: OfficeThen & { readonly shown: Shown & { readonly reminders: readonly string[] } };
  readonly head: OfficeThen;
  readonly counts: Readonly<Record<string, number>>;
  readonly records: { readonly register: Readonly<Record<string, readonly string[]>> };
};

const fixture = join(import.meta.dirname, 'v0.1.0');
const expected = JSON.parse(readFileSync(join(fixture, 'expected.json'), 'utf8')) as Expected;
const { owner } = expected;
const folder = mkdtempSync(join(tmpdir(), 'tidui-v0.1.0-'));

beforeAll(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date(`${expected.day}T02:00:00.000Z`) });
});
afterAll(() => {
  vi.useRealTimers();
  rmSync(folder, { recursive: true, force: true });
});

const copy = (office: string, name: string): string => copyOffice(fixture, office, join(folder, name));

const isSound = async (dataDir: string): Promise<void> => {
  expect(await say(dataDir, 'check')).toMatchObject({ code: 0, answer: { ok: true, problems: [] } });
};

/** What both offices of then show of the branch, wherever it lies now. */
const showsTheBranch = async (dataDir: string): Promise<void> => {
  expect(await readRecords(dataDir)).toEqual(expected.records);
  expect(countRecords(dataDir, owner)).toMatchObject(expected.counts);
  for (const [number, [, , , sha256 = '']] of Object.entries(expected.records.register))
    expect(hashOfKept(dataDir, sha256), number).toBe(sha256);
};

describe.each(['branch', 'head', 'head-invited'])('the %s office of version 0.1.0', (office) => {
  it('is sound as it lies there, and when it was opened and brought up to date', () => {
    const dataDir = copy(office, `opened-${office}`);
    expect(checkUnopened(dataDir)).toEqual([]);
    const app = valueOf(createAppContext({ dataDir }));
    expect(checkDatabase(app.db).problems).toEqual([]);
    app.close();
  });
});

describe.each(['branch', 'head'] as const)('the opened %s office of version 0.1.0', (office) => {
  let dataDir = '';
  beforeAll(() => {
    dataDir = copy(office, office);
  });

  it('shows what it showed then, and gives back every kept paper byte for byte', () =>
    showsTheBranch(dataDir));

  it('has the files that it sent and received, and an audit log that goes on from the same line', async () => {
    expect(await readPackages(dataDir)).toMatchObject(expected[office].packages);
    expect(auditHashAt(dataDir, expected[office].audit.seq)).toBe(expected[office].audit.hash);
  });
});

describe('a branch that this version sets up', () => {
  it('takes the pairing file of a head office of version 0.1.0: the shipped standards are the same word for word', async () => {
    const dataDir = join(folder, 'new-branch');
    const setUp = ['init', '--kind', 'branch', '--code', owner, '--name', '北京分公司'];
    expect(await say(dataDir, ...setUp)).toMatchObject({ code: 0 });
    expect(await say(dataDir, 'pair', '--in', join(fixture, 'pairing.tdp'))).toMatchObject({ code: 0 });
  });
});

describe('the branch of version 0.1.0', () => {
  it('shows trainers, an appraisal, a month of KPI and its reminders as it did then', async () => {
    const { reminders, ...shown } = await readBranch(copy('branch', 'shown'));
    const { reminders: remindersThen, ...shownThen } = expected.branch.shown;
    expect(shown).toEqual(shownThen);
    // A later build may remind of more.
    expect(reminders).toEqual(expect.arrayContaining([...remindersThen]));
  });
});

describe('the reports of version 0.1.0', () => {
  it('are received by a head office that was opened anew, each once, with the counts of then', async () => {
    const dataDir = copy('head-invited', 'receiving');
    rmSync(join(dataDir, 'attachments'), { recursive: true });
    const files = ['report-0001.tdr', 'report-0002.tdr'].map((name) => join(fixture, name));
    const [first = '', second = ''] = files;
    expect(await say(dataDir, 'receive', first)).toMatchObject({
      code: 1,
      answer: { ok: false, error: { code: 'E_PACKAGE_CONFIRM_FINGERPRINT' } },
    });
    expect(
      await say(dataDir, 'receive', second, '--confirm-fingerprint', expected.branchFingerprint),
    ).toMatchObject({ code: 1, answer: { ok: false, error: { code: 'E_REPORT_GAP' } } });
    for (const [index, file] of files.entries()) {
      const no = index + 1;
      const confirmed = index === 0 ? ['--confirm-fingerprint', expected.branchFingerprint] : [];
      const counts = expected.receipts[index];
      expect(await say(dataDir, 'receive', file, '--dry-run', ...confirmed)).toMatchObject({
        code: 0,
        answer: { ok: true, dryRun: true, no, counts },
      });
      expect(await say(dataDir, 'receive', file, ...confirmed)).toMatchObject({
        code: 0,
        answer: { ok: true, dryRun: false, no, counts, repeatOf: null, refused: [] },
      });
      const { new: added = 0, changed = 0 } = counts ?? {};
      const again = { new: 0, changed: 0, unchanged: added + changed, conflict: 0, refused: 0 };
      expect(await say(dataDir, 'receive', file)).toMatchObject({
        code: 0,
        answer: { ok: true, counts: again, repeatOf: { no } },
      });
    }
    await showsTheBranch(dataDir);
    await isSound(dataDir);
  }, 60_000);
});

/** Every form that version 0.1.0 could print, and of whom it did. */
const FORMS = [
  ['training-plan', 'trainingPlan', '--staff', '00055'],
  ['sign-in-sheet', 'signInSheet', '--session', 'PX2026-001'],
  ['training-record', 'trainingRecord', '--session', 'PX2026-001'],
  ['training-file', 'trainingFile', '--staff', '00055'],
  ['grading-sheet', 'gradingSheet', '--staff', '00004'],
  ['points-sheet', 'pointsSheet', '--staff', '00004'],
  ['appraisal-sheet', 'appraisalSheet', '--staff', '00004'],
  ['improvement-sheet', 'improvementSheet', '--staff', '00004'],
  ['score-sheet', 'scoreSheet', '--staff', '00021'],
] as const;

describe('work that goes on in the offices of version 0.1.0', () => {
  let branch = '';
  beforeAll(() => {
    branch = copy('branch', 'working');
  });

  it.each(FORMS)('prints and registers %s', async (word, form, option, subject) => {
    const { register } = expected.records;
    const out = join(folder, `${word}.pdf`);
    const { code, answer } = await say(branch, 'print', word, option, subject, '--out', out);
    expect({ code, answer }).toMatchObject({ code: 0, answer: { ok: true } });
    expect(readFileSync(out).subarray(0, 5).toString('latin1')).toBe('%PDF-');
    expect(answer.documents.length).toBeGreaterThan(0);
    const now = readRegister(branch);
    for (const { number, pages, sha256 } of answer.documents) {
      expect(register).not.toHaveProperty([String(number)]);
      expect(now[String(number)]).toEqual([form, 'printed', pages, sha256]);
      expect(hashOfKept(branch, String(sha256))).toBe(sha256);
    }
  });

  it('still takes its pairing file, and reports to the head office what was printed', async () => {
    expect(await say(branch, 'pair', '--in', join(fixture, 'pairing.tdp'))).toMatchObject({ code: 0 });
    const out = join(folder, 'report-0003.tdr');
    const { code, answer } = await say(branch, 'report', out);
    expect({ code, answer }).toMatchObject({ code: 0, answer: { number: 3 } });
    const head = copy('head', 'receiving-on');
    expect(await say(head, 'receive', out)).toMatchObject({
      code: 0,
      answer: { ok: true, no: 3, counts: { new: answer['records'], changed: 0, conflict: 0, refused: 0 } },
    });
    const register = readRegister(head);
    expect(register).toEqual(readRegister(branch));
    for (const [number, [, , , sha256]] of Object.entries(register))
      expect(hashOfKept(head, String(sha256)), number).toBe(sha256);
    await isSound(head);
    await isSound(branch);
  }, 60_000);
});
