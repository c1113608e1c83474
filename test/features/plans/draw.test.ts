import { afterEach, describe, expect, it } from 'vitest';
import { transact } from '../../../electron/database/transact';
import { departments } from '../../../electron/features/organization/repository';
import { plans } from '../../../electron/features/plans/repository';
import { drawPlan } from '../../../electron/features/plans/service/draw';
import { cancelPlan } from '../../../electron/features/plans/service/steps';
import { listPlansInFull, listPlansOf } from '../../../electron/features/plans/views/list';
import { viewPlan } from '../../../electron/features/plans/views/plan';
import { entryScoresOf } from '../../../electron/features/plans/views/scores';
import { codeOf, valueOf } from '../../builders/office';
import { openPlanOffice } from '../../builders/plan-office';

const TODAY = '2026-06-15';
let { office, trainee, trainer, draw, score, itemAt } = openPlanOffice(TODAY);

afterEach(() => {
  office.dispose();
  ({ office, trainee, trainer, draw, score, itemAt } = openPlanOffice(TODAY));
});

describe('drawing a plan', () => {
  it.each([
    [79.9, 'basic', 11],
    [80, 'intermediate', 13],
    [90, 'advanced', 10],
  ] as const)('an entry test of %d gives the %s plan with %d items', (points, tier, count) => {
    const examScoreId = score(points);
    const drawn = valueOf(
      drawPlan(office, {
        staffId: trainee,
        startsOn: '2026-05-07',
        source: { kind: 'examScore', examScoreId },
      }),
    );
    expect(drawn).toMatchObject({
      tier,
      missingDepartments: [],
      plan: { planNo: 'JH2026-0001', tier, tierReason: '', examScoreId, state: 'active', drawnBy: '周敏' },
    });
    const view = viewPlan(office.db, 'BJ01', drawn.plan.id, TODAY);
    expect(view?.items).toHaveLength(count);
    expect(view?.derivation).toMatchObject({ score: points, tier, examName: '五月摸底' });
    expect(entryScoresOf(office.db, trainee, TODAY)[0]).toMatchObject({
      examScoreId,
      score: points,
      derivation: { tier },
    });
  });

  it('lays the items out in working days, the common ones last, each with its department', () => {
    const { plan } = valueOf(draw());
    const [sheet] = listPlansInFull(office.db, { staffNo: '00101' });
    expect(sheet?.items.map(({ position }) => position)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]);
    expect(sheet?.items[0]).toMatchObject({
      content: '电路图识读',
      department: '技术',
      trainer: null,
      plannedFrom: '2026-05-07',
      plannedTo: '2026-05-09',
      state: 'planned',
    });
    expect(sheet?.items[1]).toMatchObject({ plannedFrom: '2026-05-11', plannedTo: '2026-05-12' });
    expect(sheet?.items.at(-1)).toMatchObject({ content: '考核管理规定', department: '人资' });
    expect(listPlansInFull(office.db, { planId: plan.id })).toEqual(listPlansInFull(office.db, 'all'));
  });

  it('warns of a department that this office lacks and leaves it open', () => {
    valueOf(
      transact(office, 'test.remove', (tx) => {
        const [department] = departments.list(tx, "r.name = '品管'");
        return departments.remove(tx, department?.id ?? '');
      }),
    );
    const { plan, missingDepartments } = valueOf(draw());
    expect(missingDepartments).toEqual(['品管']);
    expect(itemAt(plan.id, 5).departmentId).toBeNull();
  });

  it('refuses a second active plan, and gives the next number after the first is cancelled', () => {
    const { plan } = valueOf(draw());
    expect(codeOf(draw())).toBe('E_PLAN_ALREADY_ACTIVE');
    valueOf(
      cancelPlan(office, { planId: plan.id, version: plan.version, on: TODAY, reason: '改换培养方向' }),
    );
    expect(valueOf(draw('advanced')).plan.planNo).toBe('JH2026-0002');
    expect(listPlansOf(office.db, trainee, TODAY).map((row) => row.state)).toEqual(['active', 'cancelled']);
    expect(listPlansInFull(office.db, 'all').map((sheet) => sheet.planNo)).toEqual(['JH2026-0002']);
  });

  it.each([
    [
      'no reason for the choice',
      'E_PLAN_TIER_REASON',
      () =>
        drawPlan(office, {
          staffId: trainee,
          startsOn: TODAY,
          source: { kind: 'chosen', tier: 'basic', reason: '' },
        }),
    ],
    [
      'a score of someone else',
      'E_PLAN_SCORE_OF_OTHER',
      () =>
        drawPlan(office, {
          staffId: trainee,
          startsOn: TODAY,
          source: { kind: 'examScore', examScoreId: score(85, 'entry', trainer) },
        }),
    ],
    [
      'a score of another exam',
      'E_PLAN_SCORE_NOT_ENTRY',
      () =>
        drawPlan(office, {
          staffId: trainee,
          startsOn: TODAY,
          source: { kind: 'examScore', examScoreId: score(85, 'theory') },
        }),
    ],
    [
      'an unknown person',
      'E_NOT_FOUND',
      () =>
        drawPlan(office, {
          staffId: 'nobody',
          startsOn: TODAY,
          source: { kind: 'chosen', tier: 'basic', reason: 'x' },
        }),
    ],
  ])('refuses %s: %s', (_what, code, run) => {
    expect(codeOf(run())).toBe(code);
    expect(plans.list(office.db)).toEqual([]);
  });

  it('refuses another office’s person', () => {
    const head = Object.assign(Object.create(office) as typeof office, { officeCode: () => 'HQ' });
    expect(
      codeOf(
        drawPlan(head, {
          staffId: trainee,
          startsOn: TODAY,
          source: { kind: 'chosen', tier: 'basic', reason: 'x' },
        }),
      ),
    ).toBe('E_NOT_OWNED');
  });
});
