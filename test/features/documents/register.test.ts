import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { AppContext } from '../../../electron/app-context';
import { saveScores } from '../../../electron/features/appraisal/service/scores';
import { attachments, printedForms } from '../../../electron/features/documents/repository';
import { markSigned, voidDocuments } from '../../../electron/features/documents/service/life';
import { readPaper } from '../../../electron/features/documents/service/paper';
import { previewDocuments, printDocuments } from '../../../electron/features/documents/service/print';
import {
  listDocuments,
  listUnsignedDocuments,
  viewDocument,
} from '../../../electron/features/documents/views/register';
import { gradings } from '../../../electron/features/grades/repository';
import { confirmGrading, saveGrading } from '../../../electron/features/grades/service/gradings';
import { startOnboarding } from '../../../electron/features/onboarding/service/onboarding';
import { addEntries } from '../../../electron/features/points/service/entries';
import { recordAttendance } from '../../../electron/features/sessions/service/attendance';
import { savePanel } from '../../../electron/features/skill-exams/service/exams';
import { hasAttachment } from '../../../electron/files/attachment-store';
import type { DocumentName } from '../../../shared/features/sums';
import { documentNames } from '../../../shared/features/sums';
import { appError } from '../../../shared/kernel/errors';
import { type Result, refuse } from '../../../shared/kernel/result';
import { agreeToGrading } from '../../builders/approvals';
import { BRANCH, codeOf, fixedClock, openOffice, valueOf } from '../../builders/office';
import { attendanceLine, entryOf } from '../../builders/training';
import { undoLast } from '../../builders/undo';
import { openWorld, paperless, teach } from './world';

let clock = fixedClock();
const NAMES = documentNames as readonly DocumentName[];
let office = openOffice(BRANCH, clock);
let world = openWorld(office);
let paper = paperless();
let app: AppContext = office;

beforeEach(() => {
  clock = fixedClock();
  office = openOffice(BRANCH, clock);
  world = openWorld(office);
  paper = paperless();
  app = Object.assign(Object.create(office) as AppContext, { printer: paper.printer });
});
afterEach(() => office.dispose());

const print = async (form: DocumentName, ids = [world.subjects[form]]) =>
  valueOf(await printDocuments(app, { document: form, subjectIds: ids }));
const numbersOf = async (form: DocumentName) => (await print(form)).map((document) => document.number);
const view = async (id: string) => valueOf(await viewDocument(app.db, id, app.clock.today()));
const freshness = async (id: string) => (await view(id)).freshness;
const NO_FILTER = { document: null, state: null, text: '', staffId: null };

/** A step that changes what each document shows; those that write to ledgers are not taken back. */
const STEPS: readonly (readonly [DocumentName, 'undone' | 'stays', () => Result<unknown>])[] = [
  ['scoreSheet', 'undone', () => savePanel(app, { examId: world.subjects.scoreSheet, members: [seat()] })],
  [
    'appraisalSheet',
    'undone',
    () => saveScores(app, { formId: world.subjects.appraisalSheet, cells: [cell()] }),
  ],
  [
    'improvementSheet',
    'undone',
    () => saveScores(app, { formId: world.subjects.improvementSheet, cells: [cell()] }),
  ],
  [
    'trainingFile',
    'undone',
    () => startOnboarding(app, { staffId: world.trainee.id, startsOn: '2026-03-09' }),
  ],
  [
    'gradingSheet',
    'undone',
    () => {
      const grading = gradings.find(app.db, world.subjects.gradingSheet);
      if (grading === undefined || grading.inputs.kind !== 'entry') throw new Error('no such sheet');
      const { id, version, staffId, gradedOn, employment, note } = grading;
      const inputs = { ...grading.inputs, examTotal: 88 };
      return saveGrading(app, { seen: { id, version }, staffId, gradedOn, employment, note, inputs });
    },
  ],
  ['pointsSheet', 'stays', () => addEntries(app, { month: '2026-06', entries: [entry()] })],
];
const seat = () => ({ department: 'technical', memberId: world.trainer.id, memberName: '' });
const cell = () => ({
  ...({ raterType: 'superior', raterId: world.trainer.id, raterName: '' } as const),
  ...{ indicator: 'workQuality', score: 70 },
});
const entry = () => ({
  ...{ staffId: world.trainee.id, item: 'skill', points: 1 },
  ...{ reason: '培训', evidence: '' },
});

describe('numbering', () => {
  it('counts each document for itself, from 1, and starts again with the year', async () => {
    expect(await numbersOf('trainingPlan')).toEqual(['PXJH-BJ01-2026-00001']);
    expect(await numbersOf('trainingPlan')).toEqual(['PXJH-BJ01-2026-00002']);
    expect(await numbersOf('trainingFile')).toEqual(['PXDA-BJ01-2026-00001']);
    clock.set('2027-01-02');
    expect(await numbersOf('trainingPlan')).toEqual(['PXJH-BJ01-2027-00001']);
  });

  it('has no gap after a print that was refused', async () => {
    const broken = Object.assign(Object.create(app) as AppContext, {
      printer: { ...paper.printer, print: async () => refuse(appError('E_FORM_CANCELLED')) },
    });
    expect(
      codeOf(await printDocuments(broken, { document: 'trainingPlan', subjectIds: [world.plan.id] })),
    ).toBe('E_FORM_CANCELLED');
    expect(await numbersOf('trainingPlan')).toEqual(['PXJH-BJ01-2026-00001']);
  });

  it('paints again when another program took the number meanwhile', async () => {
    let interfere = true;
    const rival = Object.assign(Object.create(app) as AppContext, {
      printer: {
        ...paper.printer,
        print: async (order: Parameters<AppContext['printer']['print']>[0]) => {
          if (interfere) {
            interfere = false;
            await numbersOf('trainingPlan');
          }
          return paper.printer.print(order);
        },
      },
    });
    const [document] = valueOf(
      await printDocuments(rival, { document: 'trainingPlan', subjectIds: [world.plan.id] }),
    );
    expect(document?.number).toBe('PXJH-BJ01-2026-00002');
    expect((await listDocuments(app.db, NO_FILTER)).map((row) => row.number)).toEqual([
      'PXJH-BJ01-2026-00002',
      'PXJH-BJ01-2026-00001',
    ]);
  });
});

describe('printing', () => {
  it.each(NAMES)('%s is registered with its snapshot, its hash and its kept PDF', async (form) => {
    const [document] = await print(form);
    const record = printedForms.find(app.db, document?.id ?? '');
    expect(record).toMatchObject({
      form,
      state: 'printed',
      pages: 1,
      snapshot: { form, heading: { company: '恒源科技有限公司' } },
    });
    expect(await hasAttachment(app.paths, record?.pdfSha256 ?? '')).toBe(true);
    const paperOf = valueOf(await readPaper(app, record?.id ?? ''));
    expect(new TextDecoder().decode(paperOf.bytes)).toContain(`%PDF-${document?.number}`);
    expect(attachments.list(app.db, 'r.subject_id = ?', [record?.id ?? ''])).toMatchObject([
      { purpose: 'printed', sha256: document?.sha256, fileName: `${document?.number}.pdf` },
    ]);
    const ofMany = [
      'signInSheet',
      'trainingRecord',
      'scoreSheet',
      'publicNotice',
      'commendation',
      'wageSheet',
    ].includes(form);
    // The onboarding of the world is the other trainee's, the charge the trainer's.
    const others: Readonly<Record<string, string>> = { onboardingSheet: '00102', trainerCharge: '00009' };
    const staffNo = others[form] ?? '00101';
    expect(document?.staffNo).toBe(ofMany ? null : staffNo);
  });

  it('prints a subject once, even when it was chosen twice', async () => {
    expect(await print('trainingPlan', [world.plan.id, world.plan.id])).toHaveLength(1);
  });

  it('registers all or none', async () => {
    expect(
      codeOf(await printDocuments(app, { document: 'trainingPlan', subjectIds: [world.plan.id, 'gone'] })),
    ).toBe('E_FORM_SUBJECT_GONE');
    expect(codeOf(await printDocuments(app, { document: 'trainingPlan', subjectIds: [] }))).toBe(
      'E_FORM_NO_SUBJECT',
    );
    expect(await listDocuments(app.db, NO_FILTER)).toEqual([]);
  });

  it('previews without a number and without a trace', async () => {
    valueOf(await previewDocuments(app, { document: 'trainingPlan', subjectIds: [world.plan.id] }));
    expect(paper.orders).toEqual([{ numbers: [null], together: true }]);
    expect(await listDocuments(app.db, NO_FILTER)).toEqual([]);
  });

  it('names the print that it replaces, but not a void one', async () => {
    const [first] = await print('trainingPlan');
    const [second] = await print('trainingPlan');
    expect((await view(second?.id ?? '')).replaces?.number).toBe(first?.number);
    expect((await view(first?.id ?? '')).replacedBy?.number).toBe(second?.number);
    valueOf(voidDocuments(app, { ids: [second?.id ?? ''], reason: '重印' }));
    const [third] = await print('trainingPlan');
    expect((await view(third?.id ?? '')).replaces?.number).toBe(first?.number);
  });
});

describe('changed since', () => {
  it('notices what a trainer writes after the print, and is content again when it is undone', async () => {
    const [document] = await print('trainingPlan');
    const id = document?.id ?? '';
    expect(await freshness(id)).toBe('same');
    valueOf(markSigned(app, { ids: [id], signedOn: '2026-06-15' }));
    expect(await freshness(id)).toBe('same');
    teach(app, world.plan.id, '讲了主回路');
    expect(await freshness(id)).toBe('changed');
    teach(app, world.plan.id, '');
    expect(await freshness(id)).toBe('same');
  });

  it.each(STEPS)('follows what a %s shows, and an undo (%s)', async (form, fate, step) => {
    const [document] = await print(form);
    const id = document?.id ?? '';
    expect(await freshness(id)).toBe('same');
    valueOf(step());
    expect(await freshness(id)).toBe('changed');
    if (fate === 'stays') return;
    valueOf(await undoLast(app));
    expect(await freshness(id)).toBe('same');
  });

  it('of a grading sheet does not count its own opinions, nor what they lead to', async () => {
    const [document] = await print('gradingSheet');
    const id = document?.id ?? '';
    valueOf(markSigned(app, { ids: [id], signedOn: '2026-06-15' }));
    const grading = gradings.find(app.db, world.subjects.gradingSheet);
    agreeToGrading(app, world.subjects.gradingSheet, '2026-06-15');
    expect(await freshness(id)).toBe('same');
    valueOf(confirmGrading(app, { id: world.subjects.gradingSheet, version: grading?.version ?? 0 }));
    expect(await freshness(id)).toBe('same');
  });

  it('does not depend on the day, the number or a later title', async () => {
    const [document] = await print('trainingFile');
    clock.set('2026-12-01');
    expect(await freshness(document?.id ?? '')).toBe('same');
  });

  it('sees attendance on the record of a session, not on its sign-in sheet', async () => {
    const [sheet] = await print('signInSheet');
    const [record] = await print('trainingRecord');
    const entry = entryOf(app, world.session.id, world.trainee.id);
    valueOf(
      recordAttendance(app, {
        sessionId: world.session.id,
        entries: [attendanceLine(entry, { attendance: 'present', satisfaction: 5 })],
      } as Parameters<typeof recordAttendance>[1]),
    );
    expect(await freshness(sheet?.id ?? '')).toBe('same');
    expect(await freshness(record?.id ?? '')).toBe('changed');
  });
});

describe('the register', () => {
  it('is found by number, name, spelling and employee number, and filtered', async () => {
    await print('trainingPlan');
    await print('signInSheet');
    const found = async (text: string) =>
      (await listDocuments(app.db, { ...NO_FILTER, text })).map((row) => row.form);
    expect(await found('PXJH')).toEqual(['trainingPlan']);
    expect(await found('李䶮')).toEqual(['trainingPlan']);
    expect(await found('00101')).toEqual(['trainingPlan']);
    expect(await found('CC-1')).toEqual(['signInSheet']);
    expect(await found('变频')).toEqual(['signInSheet']);
    expect(await found('%')).toEqual([]);
    expect(await listDocuments(app.db, { ...NO_FILTER, document: 'signInSheet' })).toMatchObject([
      { subject: '变频空调电路原理', subjectNo: 'CC-1' },
    ]);
    expect(await listDocuments(app.db, { ...NO_FILTER, staffId: world.trainee.id })).toMatchObject([
      { subject: '李䶮㛃', subjectNo: '00101' },
    ]);
    expect(await listDocuments(app.db, { ...NO_FILTER, state: 'signed' })).toEqual([]);
  });

  it('reminds of what was printed and not signed, unless it was printed anew', async () => {
    const [first] = await print('trainingPlan');
    const due = async (before: string) =>
      (await listUnsignedDocuments(app.db, 'BJ01', before)).map((form) => form.number);
    expect(await due('2026-06-15')).toEqual([]);
    expect(await due('2026-06-22')).toEqual([first?.number]);
    const [second] = await print('trainingPlan');
    expect(await due('2026-06-22')).toEqual([second?.number]);
    valueOf(markSigned(app, { ids: [second?.id ?? ''], signedOn: '2026-06-15' }));
    expect(await due('2026-06-22')).toEqual([]);
  });

  it('counts the days of a print from the day on the wall, though the clock of the world was a day behind', async () => {
    const night = { now: () => '2026-06-15T20:00:00.000Z', today: () => '2026-06-16' };
    app = Object.assign(Object.create(app) as AppContext, { clock: night });
    const [printed] = await print('trainingPlan');
    const due = async (before: string) =>
      (await listUnsignedDocuments(app.db, 'BJ01', before)).map((form) => form.number);
    expect(await due('2026-06-16')).toEqual([]);
    expect(await due('2026-06-17')).toEqual([printed?.number]);
  });
});
