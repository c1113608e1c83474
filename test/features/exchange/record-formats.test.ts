import { describe, expect, it } from 'vitest';
import { examRecord } from '../../../shared/features/entry-tests/travel';
import { recordLineSchema } from '../../../shared/features/exchange/schema/manifest';
import { examPanelMemberRecord } from '../../../shared/features/skill-exams/travel';
import { raiseRecord } from '../../../shared/kernel/record';

const ENVELOPE = {
  ...{ id: 'a', ownerOffice: 'BJ01', version: 1, baseVersion: 0, updatedBy: '周敏', deletedAt: null },
  updatedAt: '2026-06-15T00:00:00.000Z',
};
const FACTS = { name: '春季', heldOn: '2026-05-10', productSeries: '', trainerId: null };
const exam = (examType: string, more: object = {}) => ({ ...ENVELOPE, ...FACTS, examType, ...more });

describe('a record of an earlier format', () => {
  const read = recordLineSchema(examRecord);
  it.each([
    ['entry', 'entry'],
    ['theory', 'grading'],
    ['practical', 'grading'],
    ['comprehensive', 'grading'],
  ])('is read as one of today: an examination of type %s is for %s', (examType, purpose) => {
    expect(read.parse({ format: 1, record: exam(examType) })).toMatchObject({
      format: 2,
      record: { purpose, sessionId: null, coverNo: '', coverOn: null },
    });
  });

  it('of a panel member names no relatives', () => {
    const member = {
      ...ENVELOPE,
      examId: 'e',
      department: 'service',
      memberId: null,
      memberName: '外请专家',
    };
    expect(recordLineSchema(examPanelMemberRecord).parse({ format: 1, record: member })).toMatchObject({
      record: { relatives: [] },
    });
  });

  it('must be whole, and may not know what its format did not have under a newer one', () => {
    expect(read.safeParse({ format: 2, record: exam('theory') }).success).toBe(false);
    expect(read.safeParse({ format: 1, record: exam('theory', { charm: 1 }) }).success).toBe(false);
    expect(read.safeParse({ format: 3, record: exam('theory', { purpose: 'grading' }) }).success).toBe(false);
  });

  it('keeps what it has when it is raised again', () => {
    const course = { examType: 'theory', purpose: 'course', coverNo: 'X' };
    expect(raiseRecord(examRecord, 1, course)).toMatchObject(course);
  });
});
