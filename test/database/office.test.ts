import { afterEach, describe, expect, it } from 'vitest';
import { findBrokenAuditLine } from '../../electron/database/audit';
import { rehearse, transact } from '../../electron/database/transact';
import { setUpOffice } from '../../electron/features/office/service';
import { departments, sites } from '../../electron/features/organization/repository';
import { appError } from '../../shared/kernel/errors';
import { ok, refuse } from '../../shared/kernel/result';
import { BRANCH, codeOf, openOffice, valueOf } from '../builders/office';

let office = openOffice();
afterEach(() => {
  office.dispose();
  office = openOffice();
});

describe('an office', () => {
  it('is set up once, with the standard departments', () => {
    expect(departments.list(office.db).length).toBe(7);
    expect(codeOf(setUpOffice(office, BRANCH))).toBe('E_OFFICE_ALREADY_SET_UP');
  });

  it('chains its audit log and finds the line that was tampered with', () => {
    const site = valueOf(
      transact(office, 'test.addSite', (tx) => ok(sites.insert(tx, { name: '朝阳网点', address: '' }))),
    );
    valueOf(transact(office, 'test.renameSite', (tx) => sites.update(tx, site.id, 1, { name: '海淀网点' })));
    expect(findBrokenAuditLine(office.db)).toBeUndefined();
    office.db.raw.exec('DROP TRIGGER audit_change_no_update');
    office.db.raw.exec(`UPDATE audit_change SET after = '{"name":"假"}' WHERE seq = 2`);
    expect(findBrokenAuditLine(office.db)).toBe(2);
  });

  it('writes nothing when the body refuses, nor when it rehearses', () => {
    transact(office, 'test.refuse', (tx) => {
      sites.insert(tx, { name: '一', address: '' });
      return refuse(appError('E_NOT_FOUND'));
    });
    rehearse(office, 'test.rehearse', (tx) => ok(sites.insert(tx, { name: '二', address: '' })));
    expect(sites.list(office.db)).toEqual([]);
    expect(office.db.raw.inTransaction).toBe(false);
  });

  it('refuses an update of a version that is no longer current', () => {
    const site = valueOf(
      transact(office, 'test.addSite', (tx) => ok(sites.insert(tx, { name: '一', address: '' }))),
    );
    valueOf(transact(office, 'test.rename', (tx) => sites.update(tx, site.id, 1, { name: '二' })));
    expect(
      codeOf(transact(office, 'test.rename', (tx) => sites.update(tx, site.id, 1, { name: '三' }))),
    ).toBe('E_RECORD_CHANGED');
  });
});
