import type { organizationContract } from '../../../shared/features/organization/contract';
import type { HandlersOf } from '../../../shared/ipc/define-contract';
import { ok } from '../../../shared/kernel/result';
import type { AppContext } from '../../app-context';
import { spellLabel, spellName } from './service/pinyin';
import { removeCertificate, removeSeries, saveCertificate, saveSeries } from './service/skills';
import { createStaff, getStaff, removeStaff, updateStaff } from './service/staff';
import { createUnit, orderUnits, removeUnit, updateUnit } from './service/units';
import { findStaff, listStaff, pickStaff } from './views/list';
import { neighboursOf } from './views/neighbours';
import { staffLabel } from './views/person';
import { listUnits, staffChoices } from './views/units';

export const handlers: HandlersOf<typeof organizationContract, AppContext> = {
  listStaff: (app, filter) => ok(listStaff(app.db, filter)),
  pickStaff: (app, pick) => ok(pickStaff(app.db, app.officeCode(), pick)),
  findStaff: (app, { words }) => ok(findStaff(app.db, app.officeCode(), words)),
  getStaffLabel: (app, id) => ok(staffLabel(app.db, id) ?? null),
  getStaff,
  getNeighbours: (app, id) => ok(neighboursOf(app.db, id)),
  getChoices: (app) => ok(staffChoices(app.db, app.officeCode(), app.clock.today())),
  spellName: (_app, name) => ok(spellName(name)),
  spellLabels: (_app, labels) => ok(labels.map(spellLabel)),
  createStaff,
  updateStaff,
  removeStaff,
  saveSeries,
  removeSeries,
  saveCertificate,
  removeCertificate,
  listUnits: (app, unit) => ok(listUnits(app.db, unit, app.officeCode())),
  createUnit,
  updateUnit,
  removeUnit,
  orderUnits,
};
