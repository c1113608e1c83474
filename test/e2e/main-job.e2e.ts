import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { runProgram } from '../tooling/programs';
import { type Answer, runTidui } from './harness/command-line';

let folder = '';
test.beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'tidui-job-'));
});
test.afterAll(() => rmSync(folder, { recursive: true, force: true }));

type Json = Readonly<Record<string, unknown>>;
type Step = { readonly step: string; readonly facts: Json };

const at = (office: string, ...words: readonly string[]): Answer =>
  runTidui([...words, '--data', join(folder, 'demo', office), '--user', 'admin', '--json'], {
    env: { TIDUI_PASSWORD: 'tidui-demo-admin' },
  });
const answerOf = (answer: Answer): Json => answer.json() as Json;

test.describe
  .serial('the main job, unattended, in a real Electron', () => {
    let steps: readonly Step[] = [];
    const facts = (step: string): Json => steps.find((one) => one.step === step)?.facts ?? {};

    test('plays from a roster sheet to what head office reads', () => {
      const played = runTidui(['demo', '--out', join(folder, 'demo'), '--json']);
      expect(played.code, played.stderr).toBe(0);
      const summary = JSON.parse(readFileSync(join(folder, 'demo', 'summary.json'), 'utf8')) as {
        readonly ok: boolean;
        readonly steps: readonly Step[];
      };
      expect(summary.ok).toBe(true);
      steps = summary.steps;
      expect(facts('roster.goodRows')).toMatchObject({ counts: { new: 58, refused: 2 } });
      expect(facts('roster.mended')).toMatchObject({ counts: { new: 2, refused: 0 } });
      expect(facts('roster.again')).toMatchObject({
        counts: { new: 0, changed: 0, unchanged: 2 },
        repeatOf: { no: 2 },
      });
      expect(facts('receive.full')).toMatchObject({ ok: true, counts: { refused: 0, conflict: 0 } });
      expect(facts('receive.preview')['counts']).toEqual(facts('receive.full')['counts']);
      expect(facts('receive.since')).toMatchObject({ ok: true });
      expect(facts('receive.unconfirmed')).toMatchObject({
        ok: false,
        code: 'E_PACKAGE_CONFIRM_FINGERPRINT',
      });
      expect(facts('receive.damaged')).toMatchObject({ ok: false, code: 'E_PACKAGE_DAMAGED' });
      expect(facts('receive.again')).toMatchObject({ repeatOf: { no: 1 } });
      expect(facts('head')).toMatchObject({ staff: 60, plans: 6 });
    });

    test('leaves forms that other programs can read: text, embedded fonts, QR codes', () => {
      const forms = readdirSync(join(folder, 'demo')).filter((name) => name.endsWith('.pdf'));
      expect(forms.length).toBeGreaterThanOrEqual(4);
      for (const form of forms) {
        const file = join(folder, 'demo', form);
        expect(runProgram('pdftotext', ['-layout', file, '-'])).toMatch(/BJ01-2026-\d{5}/);
        const fonts = runProgram('pdffonts', [file]).trim().split('\n').slice(2);
        expect(fonts.length).toBeGreaterThan(0);
        for (const font of fonts) expect(font, form).toMatch(/yes +yes +yes +\d+ +\d+$/);
        const picture = join(folder, form.replace('.pdf', ''));
        runProgram('pdftoppm', ['-r', '150', '-f', '1', '-l', '1', '-png', '-singlefile', file, picture]);
        const codes = runProgram('zbarimg', ['-q', '--raw', `${picture}.png`]);
        expect(codes, form).toMatch(/^TIDUI2:BJ01:[A-Z0-9-]+:[0-9A-F]{16}:1\/\d+$/m);
        expect(codes, form).toMatch(/^TIDUI2:[A-Z]+-BJ01-[0-9-]+:1\/\d+$/m);
      }
      expect(runProgram('pdftotext', [join(folder, 'demo', 'training-record.pdf'), '-'])).toContain('赵䶮');
    });

    test('both databases are whole', () => {
      for (const office of ['head', 'branch']) {
        const check = at(office, 'check');
        expect(check.code).toBe(0);
        expect(answerOf(check)).toMatchObject({
          ok: true,
          integrity: true,
          foreignKeys: true,
          auditChain: true,
          problems: [],
        });
      }
    });

    test('shows what it knows', () => {
      expect(answerOf(at('branch', 'show', 'staff', '--search', 'zhaoyan'))).toMatchObject({
        total: 1,
        items: [{ staffNo: '00055', name: '赵䶮' }],
      });
      expect(answerOf(at('branch', 'show', 'plan', '--staff', '00055'))).toMatchObject({
        total: 1,
        items: [{ staffNo: '00055', tier: 'basic' }],
      });
      expect(answerOf(at('head', 'show', 'packages'))).toMatchObject({ total: 3 });
      expect(answerOf(at('branch', 'show', 'audit', '--limit', '1'))['items']).toHaveLength(1);
      const reminders = answerOf(at('branch', 'show', 'reminders', '--on', '2026-09-30'))[
        'items'
      ] as readonly Json[];
      expect(new Set(reminders.map((one) => one['kind']))).toEqual(
        new Set([
          'planItemOverdue',
          'retakeDue',
          'pointsMonthOpen',
          'appraisalOpen',
          'sessionWithoutAttendance',
          'onboardingEnding',
          'approvalUnderWay',
          'backupOld',
          'disciplineProposed',
          'improvementEnding',
          'obligationOpen',
          'ownSummaryDue',
          'printedUnsigned',
          'reportDue',
        ]),
      );
    });

    test('shows what the assessment half computed, with how it came about', () => {
      const items = (...words: readonly string[]): readonly Json[] =>
        answerOf(at('branch', 'show', ...words))['items'] as readonly Json[];
      expect(items('grade', '--on', '2026-06-15').length).toBeGreaterThan(40);
      const [pay] = items('pay', '--staff', '00003', '--year', '2025');
      const months = pay?.['months'] as readonly Json[];
      expect(months.map((month) => month['month'])).toHaveLength(12);
      for (const month of months)
        expect((month['derivation'] as readonly string[]).length).toBeGreaterThan(3);
      expect(items('trainers').length).toBeGreaterThan(0);
      expect(items('appraisal', '--cycle', '2025年上半年').length).toBeGreaterThan(40);
      expect(items('kpi', '--month', '2026-03')).toHaveLength(20);
      expect(at('branch', 'show', 'appraisal', '--cycle', '没有这个周期').code).toBe(1);
      expect(at('branch', 'show', 'pay').code).toBe(2);
    });

    test('round trip: what the roster export writes comes back unchanged', () => {
      const file = join(folder, 'roster.xlsx');
      expect(answerOf(at('branch', 'export-sheet', 'roster', file))).toMatchObject({ ok: true, rows: 60 });
      const back = at('branch', 'import-sheet', 'roster', file, '--dry-run');
      expect(answerOf(back)).toMatchObject({
        ok: true,
        dryRun: true,
        counts: { new: 0, changed: 0, unchanged: 60, conflict: 0, refused: 0 },
      });
    });

    test('refuses with code, reason and remedy, and changes nothing', () => {
      const before = answerOf(at('branch', 'show', 'audit', '--limit', '1'))['total'];
      const cases: readonly (readonly [readonly string[], number, string])[] = [
        [['init', '--kind', 'branch', '--code', 'BJ02', '--name', '二'], 1, 'E_OFFICE_ALREADY_SET_UP'],
        [['import-sheet', 'roster', join(folder, 'nothing.xlsx')], 1, 'E_FILE_UNREADABLE'],
        [['import-sheet', 'nonsense', join(folder, 'roster.xlsx')], 1, 'E_SHEET_KIND_UNKNOWN'],
        [
          ['print', 'training-plan', '--out', join(folder, 'x.pdf'), '--staff', '99999'],
          1,
          'E_FORM_STAFF_UNKNOWN',
        ],
        [['print', 'training-plan', '--out', join(folder, 'x.pdf')], 2, 'E_USAGE'],
        [['show', 'nonsense'], 2, 'E_USAGE'],
        [['show', 'reminders', '--on', '2026-02-30'], 2, 'E_USAGE'],
        [['receive', join(folder, 'roster.xlsx')], 1, ''],
        [['no-such-command'], 2, 'E_USAGE'],
        [['show', 'staff', '--nonsense'], 2, 'E_USAGE'],
      ];
      for (const [words, code, errorCode] of cases) {
        const answer = at('branch', ...words);
        expect(answer.code, `${words.join(' ')}: ${answer.stdout}`).toBe(code);
        const { error } = answerOf(answer) as { readonly error: Json };
        expect(error, words.join(' ')).toMatchObject({
          message: expect.stringMatching(/\S/),
          remedy: expect.stringMatching(/\S/),
        });
        if (errorCode !== '') expect(error['code']).toBe(errorCode);
      }
      expect(answerOf(at('branch', 'show', 'audit', '--limit', '1'))['total']).toBe(before);
      expect(existsSync(join(folder, 'x.pdf'))).toBe(false);
    });

    test('a folder without an office is told to set up first', () => {
      const answer = runTidui(['show', 'staff', '--data', join(folder, 'empty'), '--json']);
      expect(answer.code).toBe(1);
      expect(answerOf(answer)).toMatchObject({ ok: false, error: { code: 'E_NOT_SET_UP' } });
    });
  });
