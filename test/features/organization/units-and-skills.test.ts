import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { undoChange } from '../../../electron/database/undo/change';
import {
  removeCertificate,
  removeSeries,
  saveCertificate,
  saveSeries,
} from '../../../electron/features/organization/service/skills';
import { getStaff } from '../../../electron/features/organization/service/staff';
import {
  createUnit,
  orderUnits,
  removeUnit,
  updateUnit,
} from '../../../electron/features/organization/service/units';
import { listUnits, staffChoices } from '../../../electron/features/organization/views/units';
import { codeOf, openOffice, valueOf } from '../../builders/office';
import { addStaff, unitId } from '../../builders/staff';
import { lastLine, undoLast } from '../../builders/undo';

let office = openOffice();
beforeEach(() => {
  office = openOffice();
});
afterEach(() => office.dispose());

const names = (unit: 'site' | 'department' | 'post') =>
  listUnits(office.db, unit, 'BJ01').map((row) => row.name);

describe('units', () => {
  it('are added in the last place, once by a name', () => {
    valueOf(createUnit(office, { unit: 'department', name: '客服', address: '' }));
    expect(names('department').at(-1)).toBe('客服');
    expect(codeOf(createUnit(office, { unit: 'department', name: '客服', address: '' }))).toBe(
      'E_UNIT_NAME_TAKEN',
    );
    expect(valueOf(createUnit(office, { unit: 'site', name: '客服', address: '一路 1 号' }))).toBe(true);
  });

  it('are renamed, but not to a name that is taken', () => {
    const id = unitId(office, 'site', '朝阳网点');
    unitId(office, 'site', '海淀网点');
    const rename = (name: string, version: number) =>
      updateUnit(office, { unit: 'site', id, version, name, address: '' });
    expect(codeOf(rename('海淀网点', 1))).toBe('E_UNIT_NAME_TAKEN');
    valueOf(rename('朝阳一店', 1));
    expect(codeOf(rename('朝阳二店', 1))).toBe('E_RECORD_CHANGED');
    expect(names('site')).toEqual(['朝阳一店', '海淀网点']);
  });

  it.each(['site', 'department', 'post'] as const)(
    'a %s with people in it stays, saying how many',
    (unit) => {
      const id = unitId(office, unit, '甲');
      const field = `${unit}Id`;
      addStaff(office, { staffNo: '1', [field]: id });
      addStaff(office, { staffNo: '2', [field]: id, status: 'left' });
      expect(removeUnit(office, { unit, id, version: 1 })).toMatchObject({
        ok: false,
        error: { code: 'E_UNIT_IN_USE', params: { name: '甲', count: 2 } },
      });
      expect(listUnits(office.db, unit, 'BJ01').find((row) => row.id === id)?.people).toBe(2);
    },
  );

  it('come back after a deletion, unless the name was given again', async () => {
    const id = unitId(office, 'post', '司机');
    valueOf(removeUnit(office, { unit: 'post', id, version: 1 }));
    expect(names('post')).not.toContain('司机');
    valueOf(await undoLast(office));
    expect(names('post').at(-1)).toBe('司机');
    valueOf(removeUnit(office, { unit: 'post', id, version: 3 }));
    const removal = lastLine(office);
    unitId(office, 'post', '司机');
    expect(codeOf(await undoChange(office, removal))).toBe('E_UNIT_NAME_TAKEN');
  });

  it('stand in the order that was given', () => {
    const before = listUnits(office.db, 'department', 'BJ01');
    valueOf(orderUnits(office, { unit: 'department', ids: before.map((row) => row.id).reverse() }));
    expect(names('department')).toEqual(before.map((row) => row.name).reverse());
    expect(codeOf(orderUnits(office, { unit: 'department', ids: ['nowhere'] }))).toBe('E_NOT_FOUND');
  });

  it('are offered with the standard’s grades and series', () => {
    const { posts, grades, productSeries } = staffChoices(office.db, 'BJ01', '2026-06-15');
    expect([posts.length, grades[0], productSeries]).toEqual([9, '储备', ['A系列', 'B系列', 'C系列']]);
  });
});

describe('product series', () => {
  it('are held once, certified not after today, and can be taken back', async () => {
    const staffId = addStaff(office).id;
    const save = (series: string, certifiedOn: string | null) =>
      saveSeries(office, { staffId, seen: null, series, certifiedOn });
    const skill = valueOf(save('A系列', '2026-06-15'));
    expect(codeOf(save('A系列', null))).toBe('E_SERIES_TAKEN');
    expect(codeOf(save('B系列', '2026-06-16'))).toBe('E_SERIES_DATE_FUTURE');
    valueOf(removeSeries(office, skill));
    valueOf(await undoLast(office));
    valueOf(removeSeries(office, { id: skill.id, version: 3 }));
    const removal = lastLine(office);
    valueOf(save('A系列', null));
    expect(codeOf(await undoChange(office, removal))).toBe('E_SERIES_TAKEN');
    expect(valueOf(getStaff(office, staffId)).series.length).toBe(1);
  });

  it('are refused for a person who is unknown', () => {
    expect(codeOf(saveSeries(office, { staffId: 'x', seen: null, series: 'A', certifiedOn: null }))).toBe(
      'E_NOT_FOUND',
    );
  });
});

describe('certificates', () => {
  it('do not expire before they are issued, change by version, and come back', async () => {
    const staffId = addStaff(office).id;
    const base = { staffId, seen: null, name: '电工证', number: '京A1', issuedOn: '2024-01-02' };
    expect(codeOf(saveCertificate(office, { ...base, expiresOn: '2024-01-01' }))).toBe('E_CERTIFICATE_DATES');
    const first = valueOf(saveCertificate(office, { ...base, expiresOn: '2024-01-02' }));
    const second = valueOf(saveCertificate(office, { ...base, seen: first, expiresOn: '2030-01-01' }));
    expect(codeOf(saveCertificate(office, { ...base, seen: first, expiresOn: null }))).toBe(
      'E_RECORD_CHANGED',
    );
    valueOf(removeCertificate(office, second));
    valueOf(await undoLast(office));
    expect(valueOf(getStaff(office, staffId)).certificates).toMatchObject([
      { expiresOn: '2030-01-01', version: 4 },
    ]);
  });
});
