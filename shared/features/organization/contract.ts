import { z } from 'zod';
import { command, query } from '../../ipc/define-contract';
import {
  zAddUnit,
  zChangeUnit,
  zCreateStaff,
  zDeletedUnit,
  zId,
  zOrderUnits,
  zPick,
  zSaveCertificate,
  zSaveSeries,
  zSeen,
  zSeenUnit,
  zStaffFilter,
  zUnit,
  zUpdateStaff,
} from './schema';
import type {
  Spelling,
  Staff,
  StaffCertificate,
  StaffChoices,
  StaffLabel,
  StaffList,
  StaffSeries,
  StaffView,
  UnitRow,
} from './types';

const UNIT_KINDS = ['site', 'department', 'post'] as const;

export const organizationContract = {
  listStaff: query(zStaffFilter, ['staff', ...UNIT_KINDS]).returns<StaffList>(),
  pickStaff: query(zPick, ['staff', 'site']).returns<readonly StaffLabel[]>(),
  /** The line of one person, for a field that holds an id; null when the id is unknown. */
  getStaffLabel: query(zId, ['staff', 'site']).returns<StaffLabel | null>(),
  getStaff: query(zId, [
    'staff',
    ...UNIT_KINDS,
    'staffSeries',
    'staffCertificate',
    'timelineEntry',
  ]).returns<StaffView>(),
  getChoices: query(z.object({}), ['staff', ...UNIT_KINDS, 'standard']).returns<StaffChoices>(),
  spellName: query(z.string().max(40), []).returns<Spelling>(),
  createStaff: command(zCreateStaff).returns<Staff>(),
  updateStaff: command(zUpdateStaff).returns<Staff>(),
  removeStaff: command(zSeen).returns<Staff>(),
  restoreStaff: command(zId).returns<Staff>(),
  saveSeries: command(zSaveSeries).returns<StaffSeries>(),
  removeSeries: command(zSeen).returns<StaffSeries>(),
  restoreSeries: command(zId).returns<StaffSeries>(),
  saveCertificate: command(zSaveCertificate).returns<StaffCertificate>(),
  removeCertificate: command(zSeen).returns<StaffCertificate>(),
  restoreCertificate: command(zId).returns<StaffCertificate>(),
  listUnits: query(zUnit, ['staff', ...UNIT_KINDS]).returns<readonly UnitRow[]>(),
  addUnit: command(zAddUnit).returns<true>(),
  changeUnit: command(zChangeUnit).returns<true>(),
  removeUnit: command(zSeenUnit).returns<true>(),
  restoreUnit: command(zDeletedUnit).returns<true>(),
  orderUnits: command(zOrderUnits).returns<true>(),
} as const;
