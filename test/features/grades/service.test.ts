import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { transact } from '../../../electron/database/transact';
import { gradingApprovals, gradings } from '../../../electron/features/grades/repository';
import {
  approveGrading,
  computeGrade,
  confirmGrading,
  saveGrading,
  withdrawGrading,
} from '../../../electron/features/grades/service/gradings';
import { listGradings, prefillGrading, viewGrading } from '../../../electron/features/grades/views/gradings';
import {
  staff,
  staffCertificates,
  staffSeries,
  timeline,
} from '../../../electron/features/organization/repository';
import type { SaveGrading } from '../../../shared/features/grades/types';
import { ok } from '../../../shared/kernel/result';
import { agreeToGrading, decision } from '../../builders/approvals';
import { COVER, confirmedGrading, gradingDraft } from '../../builders/grading-draft';
import { codeOf, fixedClock, openOffice, valueOf } from '../../builders/office';
import { addStaff } from '../../builders/staff';

const clock = fixedClock('2026-06-15');
let office = openOffice(undefined, clock);
beforeEach(() => {
  clock.set('2026-06-15');
  office = openOffice(undefined, clock);
});
afterEach(() => office.dispose());

const confirmed = (staffId: string, given: Partial<SaveGrading> = {}) =>
  confirmedGrading(office, staffId, given);

const lines = (staffId: string) =>
  timeline
    .list(office.db, "r.staff_id = ? AND r.aspect <> 'entry'", [staffId], 'r.change_no')
    .map((line) => [line.aspect, line.happenedOn, line.beforeText, line.afterText]);

describe('a grading sheet', () => {
  it('changes nothing until it is confirmed, then the person, the timeline and the pay', () => {
    const { id } = addStaff(office);
    const saved = valueOf(saveGrading(office, gradingDraft(id)));
    expect([saved.grade, saved.mean, saved.state]).toEqual(['初级工程师', 93.5, 'provisional']);
    expect(lines(id)).toEqual([]);
    expect(codeOf(confirmGrading(office, { id: saved.id, version: saved.version }))).toBe(
      'E_GRADING_NOT_APPROVED',
    );
    agreeToGrading(office, saved.id);
    valueOf(confirmGrading(office, { id: saved.id, version: saved.version }));
    expect(staff.find(office.db, id)?.grade).toBe('初级工程师');
    expect(lines(id)).toEqual([
      ['grade', '2026-06-10', '', '初级工程师'],
      ['pay', '2026-06-10', '', '3000 元/月'],
    ]);
    expect(viewGrading(office.db, saved.id, 'BJ01')).toMatchObject({
      confirmedOn: '2026-06-15',
      confirmedBy: '周敏',
      chain: { state: 'complete', round: 1 },
    });
  });

  it('is computed by the one rule, whether it is kept or not', () => {
    const { id } = addStaff(office);
    const { inputs, gradedOn } = gradingDraft(id);
    expect(valueOf(computeGrade(office, { inputs, gradedOn })).grade).toBe(
      valueOf(saveGrading(office, gradingDraft(id))).grade,
    );
  });

  it('can be changed while it is provisional, and no longer when it holds', () => {
    const { id } = addStaff(office);
    const saved = valueOf(saveGrading(office, gradingDraft(id)));
    const seen = { id: saved.id, version: saved.version };
    const changed = valueOf(
      saveGrading(
        office,
        gradingDraft(id, {
          seen,
          inputs: { kind: 'entry', examTotal: 95, experienceYears: 4, education: 'college' },
        }),
      ),
    );
    expect([changed.scheme, changed.grade, changed.pointsHundredths]).toEqual(['B', '中级维修工', 27_500]);
    agreeToGrading(office, saved.id);
    const held = valueOf(confirmGrading(office, { id: changed.id, version: changed.version }));
    expect(
      codeOf(saveGrading(office, gradingDraft(id, { seen: { id: held.id, version: held.version } }))),
    ).toBe('E_GRADING_CONFIRMED');
    expect(codeOf(approveGrading(office, { gradingId: saved.id, ...decision('leader') }))).toBe(
      'E_GRADING_CONFIRMED',
    );
  });

  it.each<[string, Partial<SaveGrading>, string]>([
    ['of the future', { gradedOn: '2026-06-16' }, 'E_GRADING_FUTURE'],
    ['from before the hire date', { gradedOn: '2024-02-29' }, 'E_STAFF_BEFORE_HIRE'],
    [
      'with a failed exam',
      { inputs: { kind: 'entry', examTotal: 79, experienceYears: 4, education: 'college' } },
      'E_GRADING_EXAM_FAILED',
    ],
    [
      'with a dimension left out',
      { inputs: { kind: 'dimensions', scores: { knowledge: 80 } } },
      'E_GRADING_SCORE_MISSING',
    ],
  ])('%s is refused', (_name, given, code) => {
    const { id } = addStaff(office);
    expect(codeOf(saveGrading(office, gradingDraft(id, given)))).toBe(code);
    expect(listGradings(office.db, { search: '', scheme: '', state: '', staffId: '' }, 'BJ01')).toEqual([]);
  });

  it('is one a day and scheme', () => {
    const { id } = addStaff(office);
    valueOf(saveGrading(office, gradingDraft(id)));
    expect(codeOf(saveGrading(office, gradingDraft(id)))).toBe('E_GRADING_EXISTS');
  });

  it('is withdrawn with a reason; the grade before it is back and the timeline says so', () => {
    const { id } = addStaff(office);
    confirmed(id, { gradedOn: '2025-06-10' });
    const later = confirmed(id, {
      inputs: {
        kind: 'exam',
        theory: 99,
        practical: 99,
        education: 'college',
        tradeYears: 4,
        series: ['A', 'B', 'C'],
        certificates: [],
        cover: COVER,
      },
    });
    expect(staff.find(office.db, id)?.grade).toBe('高级工程师');
    expect(codeOf(withdrawGrading(office, { id: later.id, version: later.version, reason: '' }))).toBe(
      'E_GRADING_REASON',
    );
    valueOf(withdrawGrading(office, { id: later.id, version: later.version, reason: '成绩登记错误' }));
    expect(staff.find(office.db, id)?.grade).toBe('初级工程师');
    expect(lines(id).at(-1)).toEqual(['correction', '2026-06-15', '高级工程师', '初级工程师']);
  });

  it('leaves the grade alone when a later grading holds', () => {
    const { id } = addStaff(office);
    confirmed(id, { gradedOn: '2026-01-10' });
    confirmed(id, {
      gradedOn: '2025-01-10',
      inputs: {
        kind: 'exam',
        theory: 80,
        practical: 80,
        education: 'college',
        tradeYears: 4,
        series: ['A', 'B', 'C'],
        certificates: [],
        cover: COVER,
      },
    });
    expect(staff.find(office.db, id)?.grade).toBe('初级工程师');
  });
});

describe('what the records know', () => {
  it('is taken as it stood on the day', () => {
    const { id } = addStaff(office, { education: 'senior', industrySince: '2023-06-11' });
    valueOf(
      transact(office, 'test.skills', (tx) => {
        staffSeries.insert(tx, { staffId: id, series: 'A系列', certifiedOn: '2026-06-10' });
        staffSeries.insert(tx, { staffId: id, series: 'B系列', certifiedOn: '2026-06-11' });
        staffCertificates.insert(tx, {
          staffId: id,
          name: '家电维修证',
          number: '',
          issuedOn: null,
          expiresOn: '2026-06-10',
        });
        staffCertificates.insert(tx, {
          staffId: id,
          name: '电工证',
          number: '',
          issuedOn: null,
          expiresOn: '2026-06-09',
        });
        return ok(true);
      }),
    );
    expect(prefillGrading(office.db, id, '2026-06-10')).toMatchObject({
      education: 'senior',
      tradeYears: 2,
      series: ['A系列'],
      certificates: ['家电维修证'],
      theory: null,
    });
    expect(prefillGrading(office.db, id, '2026-06-11')).toMatchObject({
      tradeYears: 3,
      series: ['A系列', 'B系列'],
      certificates: [],
    });
  });
});

describe('the chain of a grading sheet', () => {
  const saved = (given: Partial<SaveGrading> = {}) =>
    valueOf(saveGrading(office, gradingDraft(addStaff(office).id, given)));
  const enter = (gradingId: string, step: string, given: Parameters<typeof decision>[1] = {}) =>
    approveGrading(office, { gradingId, ...decision(step, given) });

  it('one, then two agreeing opinions do not do; three in order do', () => {
    const { id, version } = saved();
    for (const [step, waiting] of [
      ['department', '人力资源审核, 领导批准'],
      ['humanResources', '领导批准'],
    ] as const) {
      valueOf(enter(id, step));
      const refused = confirmGrading(office, { id, version });
      expect(refused).toMatchObject({ error: { code: 'E_GRADING_NOT_APPROVED', params: { waiting } } });
    }
    valueOf(enter(id, 'leader'));
    valueOf(confirmGrading(office, { id, version }));
  });

  it('is not entered out of order, nor by the person who is graded', () => {
    const { id } = saved();
    expect(codeOf(enter(id, 'leader'))).toBe('E_APPROVAL_ORDER');
    const name = staff.list(office.db)[0]?.name ?? '';
    expect(codeOf(enter(id, 'department', { approver: ` ${name} ` }))).toBe('E_APPROVAL_OWN');
    const approverId = staff.list(office.db)[0]?.id ?? '';
    expect(codeOf(enter(id, 'department', { approverId }))).toBe('E_APPROVAL_OWN');
  });

  it('begins anew when the sheet is changed after somebody agreed, and says so', () => {
    const first = saved();
    agreeToGrading(office, first.id);
    const seen = { id: first.id, version: first.version };
    const changed = valueOf(saveGrading(office, gradingDraft(first.staffId, { seen, note: '复核' })));
    expect(codeOf(confirmGrading(office, { id: changed.id, version: changed.version }))).toBe(
      'E_GRADING_NOT_APPROVED',
    );
    const chain = viewGrading(office.db, first.id, 'BJ01')?.chain;
    expect([chain?.round, chain?.next]).toEqual([2, 'department']);
    expect(chain?.earlier.at(-1)).toMatchObject({ decision: 'revise', approver: '周敏' });
    agreeToGrading(office, first.id, '2026-06-15');
    valueOf(confirmGrading(office, { id: changed.id, version: changed.version }));
  });

  it('a disagreement ends it: no further decision, no confirmation', () => {
    const { id, version } = saved();
    valueOf(enter(id, 'department', { decision: 'disagree', opinion: '资料不全' }));
    expect(codeOf(enter(id, 'humanResources'))).toBe('E_APPROVAL_REJECTED');
    const [{ staffId = '' } = {}] = gradings.list(office.db);
    const again = gradingDraft(staffId, { seen: { id, version }, note: '改后再送' });
    expect(codeOf(saveGrading(office, again))).toBe('E_APPROVAL_REJECTED');
    expect(codeOf(confirmGrading(office, { id, version }))).toBe('E_GRADING_DISAGREED');
  });

  it.each(['department', 'leader'] as const)(
    'keeps the opinion of an older app at %s as its first round',
    (step) => {
      const { id, version } = saved();
      transact(office, 'grades.approveGrading', (tx) =>
        ok(
          gradingApprovals.insert(tx, {
            ...{ gradingId: id, step, approver: '李强', approvedOn: '2026-06-12' },
            ...{ decision: 'agree', opinion: '' },
          }),
        ),
      );
      expect(codeOf(enter(id, step))).toBe('E_APPROVAL_DONE');
      agreeToGrading(office, id);
      valueOf(confirmGrading(office, { id, version }));
    },
  );
});
