import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AppContext } from '../../../../electron/app-context';
import { transact } from '../../../../electron/database/transact';
import { printedForms } from '../../../../electron/features/documents/repository';
import { attachScan } from '../../../../electron/features/documents/service/life';
import { gradings } from '../../../../electron/features/grades/repository';
import { sites } from '../../../../electron/features/organization/repository';
import { pointsEntries, pointsProposals } from '../../../../electron/features/points/repository';
import { proposePoints } from '../../../../electron/features/points/service/proposals';
import { versionsOf } from '../../../../electron/features/standards/service/publish';
import { decision } from '../../../builders/approvals';
import { gradingDraft } from '../../../builders/grading-draft';
import { valueOf } from '../../../builders/office';
import { addStaff } from '../../../builders/staff';
import { addCourse, addSession } from '../../../builders/training';
import type { Step } from '../play';

type Seen = { readonly id: string; readonly version: number };
const seen = (record: Seen | undefined): Seen => ({ id: record?.id ?? '', version: record?.version ?? 0 });

export const gradeSteps = (office: AppContext): readonly Step[] => {
  const staffId = addStaff(office, { staffNo: '71' }).id;
  const grading = () => gradings.list(office.db)[0];
  /** The grading as an older app would have let it through: its scores stand nowhere. */
  const asOfBefore = (): void => {
    const { id = '', inputs } = grading() ?? {};
    if (inputs?.kind !== 'exam') throw new Error('no grading by exam');
    const { cover: _cover, ...bare } = inputs;
    valueOf(transact(office, 'test.before', (tx) => gradings.update(tx, id, undefined, { inputs: bare })));
  };
  const save: Step = {
    call: 'grades.saveGrading',
    outcome: 'undone',
    input: () => gradingDraft(staffId),
  };
  const approve = (step: string): Step => ({
    call: 'grades.approveGrading',
    outcome: 'E_UNDO_LEDGER',
    input: () => ({
      ...{ gradingId: grading()?.id, ...decision(step, { decidedOn: '2026-07-10' }) },
    }),
  });
  return [
    save,
    {
      call: 'grades.saveGrading',
      outcome: 'undone',
      input: () => gradingDraft(staffId, { note: '复核', seen: seen(grading()) }),
    },
    {
      call: 'grades.withdrawGrading',
      outcome: 'undone',
      input: () => ({ ...seen(grading()), reason: '' }),
    },
    save,
    approve('department'),
    approve('humanResources'),
    approve('leader'),
    { call: 'grades.confirmGrading', outcome: 'E_UNDO_STAYS', input: () => seen(grading()) },
    {
      call: 'grades.reviewGrading',
      outcome: 'E_UNDO_LEDGER',
      before: asOfBefore,
      input: () => ({ gradingId: grading()?.id, note: '有纸质成绩单' }),
    },
    {
      call: 'grades.withdrawGrading',
      outcome: 'E_UNDO_LEDGER',
      input: () => ({ ...seen(grading()), reason: '作废' }),
    },
    {
      call: 'standards.publishStandard',
      outcome: 'E_UNDO_STAYS',
      input: () => ({
        ...{ doc: 'points', effectiveFrom: '2026-08-01', seenVersionNo: 2 },
        body: versionsOf(office.db, 'points')[0]?.body,
      }),
    },
  ];
};

export const pointsSteps = (office: AppContext): readonly Step[] => {
  const staffId = addStaff(office, { staffNo: '81' }).id;
  const entry = { staffId, item: 'workPerformance', points: 5, reason: '抢修', evidence: '' };
  const propose = () =>
    valueOf(
      transact(office, 'test.propose', (tx) =>
        proposePoints(tx, { ...entry, month: '2026-07', causeKind: 'staff', causeId: staffId }),
      ),
    );
  const proposal = () => pointsProposals.list(office.db, "r.state = 'open'")[0];
  const decide = (accept: boolean) => ({ ...seen(proposal()), accept, month: '2026-07', reason: '不属实' });
  const fact = { performancePercent: 100, travelHalfDays: 3, pieceWageCents: 0, note: '' };
  return [
    {
      call: 'points.addEntries',
      outcome: 'E_UNDO_LEDGER',
      input: () => ({ month: '2026-06', entries: [entry] }),
    },
    {
      call: 'points.correctEntry',
      outcome: 'E_UNDO_LEDGER',
      input: () => ({
        entryId: pointsEntries.list(office.db)[0]?.id,
        ...{ month: '2026-07', reason: '记错', instead: null },
      }),
    },
    { call: 'points.decideProposal', outcome: 'undone', before: propose, input: () => decide(false) },
    { call: 'points.decideProposal', outcome: 'E_UNDO_LEDGER', before: propose, input: () => decide(true) },
    {
      call: 'points.savePayFact',
      outcome: 'undone',
      input: () => ({ staffId, month: '2026-06', version: null, ...fact }),
    },
    {
      call: 'points.closeMonth',
      outcome: 'E_UNDO_LEDGER',
      input: () => ({ month: '2026-06', reviewer: '周敏', note: '' }),
    },
    {
      call: 'points.confirmRegrading',
      outcome: 'E_UNDO_STAYS',
      write: (tx) => sites.insert(tx, { name: '代笔', address: '' }),
    },
  ];
};

export const documentSteps = (office: AppContext): readonly Step[] => {
  const course = addCourse(office, { code: 'D1' });
  const trainee = addStaff(office, { staffNo: '91' }).id;
  const session = addSession(
    office,
    course.id,
    { startsAt: '2026-07-01T09:00', endsAt: '2026-07-01T10:00' },
    [trainee],
  );
  const printed = () => printedForms.list(office.db)[0];
  const scan = async () => {
    const file = join(office.paths.data, 'scan.pdf');
    writeFileSync(file, '%PDF-1.4\n%%EOF\n');
    return valueOf(await attachScan(office, printed()?.id ?? '', file));
  };
  return [
    {
      call: 'documents.printDocuments',
      outcome: 'E_UNDO_STAYS',
      input: () => ({ document: 'signInSheet', subjectIds: [session.id], seen: null }),
    },
    {
      call: 'documents.markSigned',
      outcome: 'undone',
      input: () => ({ ids: [printed()?.id], signedOn: '2026-07-10' }),
    },
    {
      call: 'documents.fileDocuments',
      outcome: 'undone',
      before: scan,
      input: () => ({ ids: [printed()?.id] }),
    },
    {
      call: 'documents.voidDocuments',
      outcome: 'E_UNDO_STAYS',
      input: () => ({ ids: [printed()?.id], reason: '重印' }),
    },
  ];
};

export const officeSteps = (_office: AppContext): readonly Step[] => [
  {
    call: 'office.renameOffice',
    outcome: 'E_UNDO_STAYS',
    input: () => ({ name: '北京', company: '恒源', administrator: '周敏' }),
  },
  { call: 'office.saveSettings', outcome: 'E_UNDO_STAYS', input: () => ({ language: 'en' }) },
  { call: 'office.saveDraft', outcome: 'noLine', input: () => ({ key: 'a', body: 'b' }) },
  { call: 'office.removeDraft', outcome: 'noLine', input: () => 'a' },
  {
    call: 'exchange.revokePairing',
    outcome: 'E_UNDO_STAYS',
    write: (tx) =>
      tx.note({ kind: 'officePeer', id: 'SH01', before: { state: 'paired' }, after: { state: 'revoked' } }),
  },
];
