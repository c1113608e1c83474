import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { transact } from '../../../electron/database/transact';
import { gradings } from '../../../electron/features/grades/repository';
import { approveGrading, saveGrading } from '../../../electron/features/grades/service/gradings';
import { standardInForce, standards } from '../../../electron/features/standards/repository';
import { judgeOf } from '../../../electron/judges';
import { ok } from '../../../shared/kernel/result';
import { decision } from '../../builders/approvals';
import { confirmedGrading, gradingDraft } from '../../builders/grading-draft';
import { BRANCH, fixedClock, openOffice, valueOf } from '../../builders/office';
import { addStaff } from '../../builders/staff';
import { contextOf } from '../exchange/judging';

let office = openOffice();
beforeEach(() => {
  office = openOffice(undefined, fixedClock('2026-06-15'));
});
afterEach(() => office.dispose());

/** A version of the chains that asks one more step of a grading, in force before the day of the grading. */
const askOneMore = () =>
  valueOf(
    transact(office, 'test.publish', (tx) => {
      const { body, versionNo } = standardInForce(tx, 'approvals', tx.today);
      const [chain] = body.chains;
      const [first] = chain?.steps ?? [];
      if (chain === undefined || first === undefined) throw new Error('no chain');
      const steps = [...chain.steps, { ...first, key: 'company', title: '公司批准' }];
      return ok(
        standards.insert(tx, {
          ...{ doc: 'approvals', versionNo: versionNo + 1, effectiveFrom: '2026-06-01' },
          body: { chains: [{ ...chain, steps }] },
        }),
      );
    }),
  );

describe('a confirmed grading that another office hands over', () => {
  const problemsOf = async (id: string, given: object = {}) => {
    const grading = gradings.find(office.db, id);
    if (grading === undefined) throw new Error('no grading');
    const judge = await judgeOf('grading');
    return judge(
      { ...grading, ...given },
      undefined,
      contextOf(office, () => undefined),
    );
  };

  it('is right when its chain was complete under the version that its office had by then', async () => {
    const { id } = confirmedGrading(office, addStaff(office).id);
    askOneMore();
    expect(await problemsOf(id)).toEqual([]);
  });

  it('is right of a dealer without the step that dealers are spared, and not of an own branch', async () => {
    for (const [branchKind, expected] of [
      ['dealer', []],
      ['own', ['E_GRADING_NOT_APPROVED']],
    ] as const) {
      office.dispose();
      office = openOffice({ ...BRANCH, branchKind }, fixedClock('2026-06-15'));
      const { id } = valueOf(saveGrading(office, gradingDraft(addStaff(office).id)));
      valueOf(approveGrading(office, { gradingId: id, ...decision('department') }));
      approveGrading(office, { gradingId: id, ...decision('leader') });
      const confirmed = { state: 'confirmed', confirmedOn: '2026-06-15', confirmedBy: '周敏' };
      expect((await problemsOf(id, confirmed)).map(({ code }) => code)).toEqual(expected);
    }
  });

  it('is not when it is complete under no version', async () => {
    const { id } = confirmedGrading(office, addStaff(office).id);
    askOneMore();
    expect((await problemsOf(id, { id: 'undecided' })).map(({ code }) => code)).toEqual([
      'E_GRADING_NOT_APPROVED',
    ]);
  });
});
