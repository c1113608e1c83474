import { afterEach, beforeEach, expect, it } from 'vitest';
import { checkDatabase } from '../../electron/database/check';
import { openOffice } from '../builders/office';

let office = openOffice();
beforeEach(() => {
  office = openOffice();
});
afterEach(() => office.dispose());

it('a sound database has no problems', () => {
  expect(checkDatabase(office.db)).toEqual({
    integrity: true,
    foreignKeys: true,
    auditChain: true,
    problems: [],
  });
});

it.each([
  ['DROP TABLE staff_series', 'table staff_series'],
  ['DROP TRIGGER audit_log_no_update', 'trigger audit_log_no_update'],
])('%s does not stay hidden', (sql, place) => {
  office.db.raw.exec(sql);
  const { integrity, problems } = checkDatabase(office.db);
  expect(integrity).toBe(false);
  expect(problems).toContainEqual({ kind: 'integrity', place });
});
