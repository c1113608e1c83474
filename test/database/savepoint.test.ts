import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { findBrokenAuditLine } from '../../electron/database/audit';
import { constraintMessage, transact } from '../../electron/database/transact';
import { sites } from '../../electron/features/organization/repository';
import { appError } from '../../shared/kernel/errors';
import { ok, refuse } from '../../shared/kernel/result';
import { openOffice } from '../builders/office';

let office = openOffice();
beforeEach(() => {
  office = openOffice();
});
afterEach(() => office.dispose());

const names = () => sites.list(office.db, '1', [], 'r.name').map((site) => site.name);
const audited = () =>
  office.db.get<{ n: number }>("SELECT count(*) AS n FROM audit_change WHERE kind = 'site'")?.n;

describe('a part of a transaction', () => {
  it('that is refused takes back what it wrote, noted and counted, and nothing else', () => {
    transact(office, 'test.parts', (tx) => {
      sites.insert(tx, { name: '一', address: '' });
      tx.savepoint(() => {
        sites.insert(tx, { name: '二', address: '' });
        return refuse(appError('E_NOT_FOUND'));
      });
      const before = tx.nextChangeNo();
      tx.savepoint(() => {
        sites.insert(tx, { name: '三', address: '' });
        return refuse(appError('E_NOT_FOUND'));
      });
      expect(tx.nextChangeNo()).toBe(before + 1);
      tx.savepoint(() => ok(sites.insert(tx, { name: '四', address: '' })));
      return ok(true);
    });
    expect(names()).toEqual(['一', '四']);
    expect(audited()).toBe(2);
    expect(findBrokenAuditLine(office.db)).toBeUndefined();
  });

  it('that breaks a constraint throws what it was, and the transaction goes on', () => {
    transact(office, 'test.parts', (tx) => {
      const twice = () =>
        tx.savepoint(() =>
          ok([sites.insert(tx, { name: '一', address: '' }), sites.insert(tx, { name: '一', address: '' })]),
        );
      let message: string | undefined;
      try {
        twice();
      } catch (cause) {
        message = constraintMessage(cause);
      }
      expect(message).toContain('UNIQUE');
      sites.insert(tx, { name: '一', address: '' });
      return ok(true);
    });
    expect(names()).toEqual(['一']);
    expect(constraintMessage(new Error('x'))).toBeUndefined();
  });
});
