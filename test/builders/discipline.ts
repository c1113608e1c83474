import type { AppContext } from '../../electron/app-context';
import { giveDiscipline } from '../../electron/features/discipline/service';
import type { Discipline, GiveDiscipline } from '../../shared/features/discipline/types';
import { valueOf } from './office';

/** A warning as it is given; `given` changes what a test is about. */
export const warningTo = (staffId: string, given: Partial<GiveDiscipline> = {}): GiveDiscipline => ({
  staffId,
  kind: 'warning',
  title: '',
  givenOn: '2026-06-10',
  givenById: null,
  givenBy: '孟经理',
  reason: '未经许可拆除用户设备保护装置',
  endsOn: null,
  ...given,
});

export const giveWarning = (
  app: AppContext,
  staffId: string,
  given: Partial<GiveDiscipline> = {},
): Discipline => valueOf(giveDiscipline(app, warningTo(staffId, given)));
