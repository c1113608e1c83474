import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { gradings } from '../../../electron/features/grades/repository';
import {
  approveGrading,
  confirmGrading,
  saveGrading,
  withdrawGrading,
} from '../../../electron/features/grades/service/gradings';
import { gradingSheetModel } from '../../../electron/features/grades/views/documents';
import { chainOfGrading } from '../../../electron/features/grades/views/gradings';
import type { DecideStep } from '../../../shared/features/approvals/types';
import type { SetUp } from '../../../shared/features/office/types';
import { decision } from '../../builders/approvals';
import { gradingDraft } from '../../builders/grading-draft';
import { BRANCH, codeOf, fixedClock, openOffice, valueOf } from '../../builders/office';
import { addStaff } from '../../builders/staff';

let office = openOffice();
const open = (branch: SetUp = BRANCH) => {
  office.dispose();
  office = openOffice(branch, fixedClock('2026-06-15'));
};
beforeEach(() => open());
afterEach(() => office.dispose());

const draw = () => valueOf(saveGrading(office, gradingDraft(addStaff(office).id))).id;
const chainOf = (id: string) => {
  const grading = gradings.find(office.db, id);
  if (grading === undefined) throw new Error('no grading');
  return chainOfGrading(office.db, grading);
};
const confirm = (id: string) =>
  confirmGrading(office, { id, version: gradings.find(office.db, id)?.version ?? 0 });

type Said = readonly [step: string, given?: Partial<DecideStep>];
/** Enters opinions one after the other; answers with what each came to, and what confirming comes to then. */
const play = (id: string, said: readonly Said[]): readonly string[] => [
  ...said.map(([step, given]) => {
    const answer = approveGrading(office, { gradingId: id, ...decision(step, given) });
    return answer.ok ? 'ok' : answer.error.code;
  }),
  (() => {
    const answer = confirm(id);
    return answer.ok ? 'confirmed' : answer.error.code;
  })(),
];

const paper = (documentNo = 'DJSP-BJ01-2026-00001') => ({ basis: 'paper' as const, documentNo });
const by = (approver: string) => ({ approver });
const on = (decidedOn: string) => ({ decidedOn });
const WAITS = 'E_GRADING_NOT_APPROVED';

describe('a grading', () => {
  it.each<[string, readonly Said[], readonly string[]]>([
    ['without an opinion', [], [WAITS]],
    ['with one', [['department']], ['ok', WAITS]],
    ['with two', [['department'], ['humanResources']], ['ok', 'ok', WAITS]],
    ['with three', [['department'], ['humanResources'], ['leader']], ['ok', 'ok', 'ok', 'confirmed']],
    ['with the second first', [['humanResources'], ['department']], ['E_APPROVAL_ORDER', 'ok', WAITS]],
    ['with the last alone', [['leader']], ['E_APPROVAL_ORDER', WAITS]],
    [
      'with the last before the second',
      [['department'], ['leader'], ['humanResources'], ['leader']],
      ['ok', 'E_APPROVAL_ORDER', 'ok', 'ok', 'confirmed'],
    ],
    [
      'with days out of order',
      [
        ['department', on('2026-06-13')],
        ['humanResources', on('2026-06-12')],
      ],
      ['ok', 'E_APPROVAL_DATE', WAITS],
    ],
    [
      'from one signed paper, typed in by one clerk',
      [
        ['department', paper()],
        ['humanResources', paper()],
        ['leader', paper()],
      ],
      ['ok', 'ok', 'ok', 'confirmed'],
    ],
    ['from paper without its number', [['department', paper('')]], ['E_APPROVAL_PAPER', WAITS]],
    [
      'on screen, by one person alone: shown, since the office has no other user',
      [
        ['department', by('李强')],
        ['humanResources', by('李强')],
        ['leader', by('李强')],
      ],
      ['ok', 'ok', 'ok', 'confirmed'],
    ],
    [
      'partly by head office’s reply',
      [
        ['department'],
        ['humanResources', { basis: 'reply', documentNo: '总〔2026〕8号' }],
        ['leader', { basis: 'reply', documentNo: '总〔2026〕8号' }],
      ],
      ['ok', 'ok', 'ok', 'confirmed'],
    ],
    [
      'by a reply of two dates',
      [
        ['department', { basis: 'reply', documentNo: '8号', decidedOn: '2026-06-12' }],
        ['humanResources', { basis: 'reply', documentNo: '8号', decidedOn: '2026-06-13' }],
      ],
      ['ok', 'E_APPROVAL_REPLY_DAY', WAITS],
    ],
  ])('%s', (_name, said, expected) => {
    expect(play(draw(), said)).toEqual(expected);
  });

  it('says on its sheet which step rests on a reply', () => {
    const id = draw();
    play(id, [['department'], ['humanResources', { basis: 'reply', documentNo: '总〔2026〕8号' }]]);
    expect(gradingSheetModel(office.db, id)?.approvals.map(({ step, reply }) => [step, reply])).toEqual([
      ['department', undefined],
      ['humanResources', '总〔2026〕8号'],
    ]);
  });

  it('is shown as done alone where one user typed everything, and not where three signed', () => {
    const typed = draw();
    play(typed, [['department'], ['humanResources'], ['leader']]);
    expect(chainOf(typed).alone).toBe('周敏');
    const signed = valueOf(
      saveGrading(office, gradingDraft(addStaff(office, { staffNo: '2', name: '赵六' }).id)),
    ).id;
    play(signed, [
      ['department', paper()],
      ['humanResources', paper()],
      ['leader', paper()],
    ]);
    expect(chainOf(signed).alone).toBeNull();
  });

  it('asks fewer steps of an office and of a dealer, who may take the others all the same', () => {
    for (const branchKind of ['office', 'dealer'] as const) {
      open({ ...BRANCH, branchKind });
      expect(play(draw(), [['department'], ['leader']])).toEqual(['ok', 'ok', 'confirmed']);
      open({ ...BRANCH, branchKind });
      expect(play(draw(), [['department'], ['humanResources'], ['leader']])).toEqual([
        'ok',
        'ok',
        'ok',
        'confirmed',
      ]);
      open({ ...BRANCH, branchKind });
      expect(play(draw(), [['leader']])).toEqual(['E_APPROVAL_ORDER', WAITS]);
    }
  });
});

describe('the way back of a mistaken opinion', () => {
  const mistake = () => {
    const id = draw();
    play(id, [['department', { approver: '写错了' }]]);
    return id;
  };

  it('is no second entry at the step', () => {
    const id = mistake();
    expect(codeOf(approveGrading(office, { gradingId: id, ...decision('department') }))).toBe(
      'E_APPROVAL_DONE',
    );
  });

  it('is a return at a later step: the next round begins at the first one', () => {
    const id = mistake();
    const back = decision('humanResources', { decision: 'return', opinion: '部门意见登记错了' });
    valueOf(approveGrading(office, { gradingId: id, ...back }));
    expect(chainOf(id)).toMatchObject({ round: 2, state: 'open', next: 'department' });
    expect(chainOf(id).earlier.map(({ approver }) => approver)).toContain('写错了');
    expect(play(id, [['department'], ['humanResources'], ['leader']])).toEqual([
      'ok',
      'ok',
      'ok',
      'confirmed',
    ]);
  });

  it('is a change of what is decided on: nobody’s word counts any more', () => {
    const id = mistake();
    const grading = gradings.find(office.db, id);
    const seen = { id, version: grading?.version ?? 0 };
    valueOf(saveGrading(office, gradingDraft(grading?.staffId ?? '', { seen, note: '更正' })));
    expect(chainOf(id)).toMatchObject({ round: 2, state: 'open', next: 'department' });
  });

  it('of a disagreement is to withdraw the sheet and fill it in anew', () => {
    const id = draw();
    play(id, [['department', { decision: 'disagree', opinion: '点错了' }]]);
    const grading = gradings.find(office.db, id);
    const version = grading?.version ?? 0;
    expect(codeOf(approveGrading(office, { gradingId: id, ...decision('humanResources') }))).toBe(
      'E_APPROVAL_REJECTED',
    );
    valueOf(withdrawGrading(office, { id, version, reason: '' }));
    expect(saveGrading(office, gradingDraft(grading?.staffId ?? '')).ok).toBe(true);
  });
});
