import type { AuditRow } from '../../../../shared/features/access/types';
import type { Translate } from '../../../../shared/locales/translate';
import { formatInstant } from '../../../lib/format';
import type { DataColumn } from '../../../ui/data-table-model';

export const auditColumns = (t: Translate): readonly DataColumn<AuditRow>[] => {
  const head = (key: 'seq' | 'at' | 'user' | 'what' | 'subject' | 'changes' | 'summary') =>
    t(`access.audit.column.${key}`);
  return [
    { key: 'seq', header: head('seq'), width: 64, text: ({ seq }) => String(seq) },
    { key: 'at', header: head('at'), width: 140, text: ({ at }) => formatInstant(at) },
    { key: 'user', header: head('user'), width: 90, text: ({ user }) => user },
    { key: 'what', header: head('what'), width: 140, text: ({ what }) => what },
    { key: 'subject', header: head('subject'), width: 200, text: ({ subject }) => subject },
    { key: 'changes', header: head('changes'), width: 60, text: ({ changes }) => String(changes) },
    { key: 'summary', header: head('summary'), text: ({ summary }) => summary },
  ];
};
