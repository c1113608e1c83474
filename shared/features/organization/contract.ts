import { z } from 'zod';
import { command, query } from '../../ipc/define-contract';
import { zId, zNothing, zSeen } from '../../kernel/fields';
import {
  zCreateStaff,
  zCreateUnit,
  zFindStaff,
  zOrderUnits,
  zPick,
  zSaveCertificate,
  zSaveSeries,
  zSeenUnit,
  zStaffFilter,
  zUnit,
  zUpdateStaff,
  zUpdateUnit,
} from './schema';
import type {
  Neighbours,
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

export const organizationContract = {
  listStaff: query('organization.read', zStaffFilter).returns<StaffList>(),
  pickStaff: query('organization.read', zPick).returns<readonly StaffLabel[]>(),
  /** The people of the own office whom a pasted list names by number, or by name while they are at work. */
  findStaff: query('organization.read', zFindStaff).returns<readonly StaffLabel[]>(),
  /** The line of one person, for a field that holds an id; null when the id is unknown. */
  getStaffLabel: query('organization.read', zId).returns<StaffLabel | null>(),
  getStaff: query('organization.read', zId).returns<StaffView>(),
  /** Who comes before and after a person among those at work, to leaf through the files of an office. */
  getNeighbours: query('organization.read', zId).returns<Neighbours>(),
  getChoices: query('organization.read', zNothing).returns<StaffChoices>(),
  spellName: query('organization.read', z.string().max(40)).returns<Spelling>(),
  /** How labels are pronounced, in their order, so that pickers find them by pinyin. */
  spellLabels: query('organization.read', z.array(z.string().max(300)).max(5000)).returns<
    readonly Spelling[]
  >(),
  createStaff: command('organization.enter', zCreateStaff).returns<Staff>(),
  updateStaff: command('organization.enter', zUpdateStaff).returns<Staff>(),
  removeStaff: command('organization.enter', zSeen).returns<Staff>(),
  saveSeries: command('organization.enter', zSaveSeries).returns<StaffSeries>(),
  removeSeries: command('organization.enter', zSeen).returns<StaffSeries>(),
  saveCertificate: command('organization.enter', zSaveCertificate).returns<StaffCertificate>(),
  removeCertificate: command('organization.enter', zSeen).returns<StaffCertificate>(),
  listUnits: query('organization.read', zUnit).returns<readonly UnitRow[]>(),
  createUnit: command('organization.enter', zCreateUnit).returns<true>(),
  updateUnit: command('organization.enter', zUpdateUnit).returns<true>(),
  removeUnit: command('organization.enter', zSeenUnit).returns<true>(),
  orderUnits: command('organization.enter', zOrderUnits).returns<true>(),
} as const;
