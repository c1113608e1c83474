import { ok } from '../../../shared/kernel/result';
import { text } from '../../unattended/arguments';
import { dayValue, limitOption, type View, view } from '../../unattended/view';

const AUDIT_LINES = 50;

const audit = view({
  name: 'audit',
  order: 100,
  help: 'common.cli.view.audit',
  power: 'access.audit',
  options: {
    staff: text('NO', 'common.cli.option.whose'),
    from: dayValue('access.cli.from'),
    to: dayValue('access.cli.to'),
    limit: limitOption,
  },
  read: async (app, { staff, from, to, limit = AUDIT_LINES }) => {
    const { showAudit } = await import('./service/audit');
    const shown = showAudit(app, { staffNo: staff ?? null, from: from ?? null, to: to ?? null, limit });
    return shown.ok ? ok(shown.value) : shown;
  },
});

export const views: readonly View[] = [audit];
